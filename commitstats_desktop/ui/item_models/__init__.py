"""Rows of tables, as Qt wants them."""
