"""The program as a folder of its own, without Python: what is in it, and how it is built."""
