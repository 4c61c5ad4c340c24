"""The policy lab: scenarios in Vietnamese and English, what they cover, and which changes they would notice."""
