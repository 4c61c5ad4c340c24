"""Rule files read, checked and made into the model of the law."""
