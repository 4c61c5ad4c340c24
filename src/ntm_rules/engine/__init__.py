"""The engines: one meaning, several ways to compute it."""
