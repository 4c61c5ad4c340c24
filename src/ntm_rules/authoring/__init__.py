"""The officer's desk: worksheets that leave the rule book and come back into it, and new files for a province.

Whoever has the decision in hand need not know YAML: the worksheet says what the rule book says of every level, and
takes what the decision says.
"""
