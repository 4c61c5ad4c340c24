"""What a reform would do to many units: counted in columns, explained by single units."""
