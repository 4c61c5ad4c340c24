"""A standard compiled to a durable-rules network."""
