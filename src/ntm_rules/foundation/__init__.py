"""What everything stands on: exact numbers, text, errors, the strict reader, writing a file whole."""
