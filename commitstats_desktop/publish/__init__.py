"""Putting a CV on the web, keeping it fresh, and taking it down for good.

This file and `layout.py`, `bucket.py` and `endpoint/` need the standard library and botocore only:
they run in the cloud as well.
"""
