"""Writing rule files: a worksheet of levels, a file for a province, changes of a few values in YAML.

An officer who has the decision in hand need not know YAML. The worksheet shows every level of the rule book. The
officer writes in what the decision says.
"""
