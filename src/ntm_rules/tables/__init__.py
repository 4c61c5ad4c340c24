"""Tables of many units: read, checked, made into units or typed columns."""
