"""Two results of one unit compared."""
