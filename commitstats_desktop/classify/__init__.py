"""What a changed file or a commit is, decided from its name and content; no input or output."""
