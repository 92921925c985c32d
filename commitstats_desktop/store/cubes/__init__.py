"""The fixed cubes that figures are folded from, and the question put to them."""
