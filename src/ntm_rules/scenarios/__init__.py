"""Policy scenarios in Vietnamese and English: running them, what they cover, which changes of the law they notice."""
