"""The demo: invented repositories, written as real ones."""
