"""Reading Git repositories: never the git program, never a repository's configuration.

`folder` and `references` read small text files and may run anywhere; everything that opens an
object (`objects`, `history`, `changes` …) runs in a child process, started by `process`.
"""
