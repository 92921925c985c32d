"""Hosts of repositories, asked over HTTPS under a token that goes nowhere else."""
