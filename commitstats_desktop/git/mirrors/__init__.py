"""Mirrors: bare copies of repositories at hosts, fetched in a process that may be killed."""
