"""The tables of a document that anyone may have made: their cells with place and span, whatever the file's format."""
