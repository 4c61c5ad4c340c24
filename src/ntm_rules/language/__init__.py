"""Words for people: Vietnamese first, English complete."""
