"""The first start: four steps from nothing to figures, each of which can be skipped."""
