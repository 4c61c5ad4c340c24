"""Which law holds: on a date, in a place, in a situation."""
