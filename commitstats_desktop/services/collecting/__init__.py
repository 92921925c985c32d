"""Collecting: from a repository, here or at a host, to what the database knows of it."""
