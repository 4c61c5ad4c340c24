"""A plan held against the levels of its day."""
