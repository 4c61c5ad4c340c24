"""Rule files changed in place: order, comments and style stay, and all changes go in or none."""
