"""What the window asks for, as jobs of a session: one file for each thing it works with."""
