"""The CV: what it says, what may leave, and how it is drawn."""
