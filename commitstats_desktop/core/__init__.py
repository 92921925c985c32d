"""Values and words everything else speaks in. Standard library only, no input or output."""
