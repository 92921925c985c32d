"""One verb each: what a person can ask the app to do, with or without a window."""
