"""What stands in the table of a form, by the columns that it has."""

from __future__ import annotations

from collections.abc import Mapping

from ntm_rules.documents import model as doc
from ntm_rules.documents.report.model import Line


def table_cell(holds: str, line: Line, owns: Mapping[str, Line]) -> doc.Cell:
    """What a column that ``holds`` something has of one content; ``owns`` are the unit's own results."""
    asked, result = line.cells()
    verdict = line.mark.text.capitalize()
    match holds:
        case "number":
            return line.code
        case "indicator":
            return line.name
        case "asked":
            return asked
        case "result":
            return result
        case "verdict":
            return verdict
        case "result_and_verdict":
            return (*result, verdict)
        case "own":
            mine = owns.get(line.code)
            return mine.mark.text.capitalize() if mine is not None else ""
    return ""


def table_widths(holds: tuple[str, ...]) -> tuple[int, ...]:
    """The widths of columns by what they hold."""
    shares = {
        "number": 7,
        "indicator": 28,
        "asked": 33,
        "result": 20,
        "verdict": 12,
        "own": 11,
        "result_and_verdict": 24,
    }
    return tuple(shares[h] for h in holds)
