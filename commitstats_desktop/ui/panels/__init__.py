"""Panels beside the pages."""
