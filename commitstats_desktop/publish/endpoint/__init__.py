"""The upload endpoint: gives those who hold a key addresses to upload to, and publishes what came.

It needs the standard library and botocore (part of the runtime's boto3) only, and runs as a function in the
cloud (`function.py`) or on a computer of one's own (`server.py`).

What is uploaded lies below `incoming/`, which nobody can read, until it was checked byte by byte;
only then does the endpoint itself write it below `u/KEY/`. So no address that was given away can
change a page, during its five minutes or after a withdrawal.
"""
