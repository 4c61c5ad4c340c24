"""The law itself as documents: the list of standards, one standard with its history, what changed."""
