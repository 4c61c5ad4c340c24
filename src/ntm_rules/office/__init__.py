"""Workbooks and word files: opened safely, written with text-only cells and fixed times."""
