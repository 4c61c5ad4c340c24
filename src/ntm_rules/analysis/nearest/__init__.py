"""The smallest set of changes after which a unit meets its standard."""
