"""A decision read from its document: what its tables say, beside the levels of the rule book."""
