"""Facts about a unit: what is known of it, exactly, and where each figure stands."""
