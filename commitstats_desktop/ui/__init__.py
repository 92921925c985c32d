"""The window: widgets show values and say what the person asked; they fetch and decide nothing."""
