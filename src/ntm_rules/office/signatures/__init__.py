"""The electronic signatures of a document."""
