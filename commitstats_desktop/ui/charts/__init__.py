"""Charts of the window; the only place that knows pyqtgraph."""
