"""The law as small frozen objects."""
