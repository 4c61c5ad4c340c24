"""From one standard to another: which facts of a unit mean the same there, and what must be asked anew."""
