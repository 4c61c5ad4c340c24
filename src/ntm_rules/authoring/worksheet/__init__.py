"""The worksheet of levels: out of the rule book, filled in by an officer, and back."""
