"""The law as data: reading rule files, resolving them for a date and a place."""
