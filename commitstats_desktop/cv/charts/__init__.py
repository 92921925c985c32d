"""The charts of documents as SVG of our own."""
