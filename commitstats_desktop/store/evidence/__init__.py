"""What stands behind a figure: its commits and files, and what was left out."""
