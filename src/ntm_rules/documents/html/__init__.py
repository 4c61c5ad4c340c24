"""HTML: the page, its style, its charts."""
