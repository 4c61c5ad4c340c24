"""Facts as spreadsheets: the form that a standard asks to be filled in, and its way back."""
