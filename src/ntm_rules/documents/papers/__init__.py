"""Papers of recognition that officials sign, each on its form."""
