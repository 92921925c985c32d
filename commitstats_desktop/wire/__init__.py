"""One question and its whole answer over HTTP: one deadline, one origin, sentences for failures.

Known to whoever talks with others: hosts of repositories, and the places a page is published at.
"""
