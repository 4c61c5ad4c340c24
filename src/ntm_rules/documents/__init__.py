"""Everything that is printed: one model of a document, its writers, and the forms and reports made of it."""
