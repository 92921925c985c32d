"""From facts to what counts: which commits, where, as whose, and their sums."""
