"""What every face of the program calls: the rule book, its standards, assessments, sessions, frames."""
