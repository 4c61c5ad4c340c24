"""A decision that nobody has encoded: from the tables of its document to a rule file that a person goes through."""
