"""Commit Stats Desktop: a CV of your commit stats, counted on your own machine."""

__version__ = "0.1.0"
