"""A table as typed columns, a chunk at a time."""
