"""One page a file; each shows one value and tells what the person asked."""
