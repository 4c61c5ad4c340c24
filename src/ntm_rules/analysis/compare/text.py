"""A comparison in words: what was not kept first."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator
from decimal import Decimal
from fractions import Fraction
from typing import Any

from ntm_rules.analysis.compare.comparison import Comparison, Moved, Side
from ntm_rules.analysis.texts import tell
from ntm_rules.language.assessment_text import _cell as cell
from ntm_rules.language.format import date, number, wrap

__all__ = ["compare_markdown", "compare_text"]

_TOLD = ("lost", "undecided", "failed", "gained", "aside", "added", "removed")
_WHOLE = ("standard", "recognition")


def compare_text(found: Comparison, lang: str) -> str:
    """The comparison in 80 columns."""
    lines = [wrap(title(found, lang)), ""]
    lines += [wrap(text, "", "  ") for text in heading(found, lang)]
    for name, rows in sections(found, lang):
        lines += ["", name.upper()]
        for code, text in rows:
            lines.append(wrap(text, f"  {code:<6} " if code else "  ", " " * 9 if code else "    "))
    return "\n".join(lines)


def compare_markdown(found: Comparison, lang: str) -> str:
    """The comparison as Markdown."""
    lines = [f"# {cell(title(found, lang))}", ""]
    lines += [f"- {cell(text)}" for text in heading(found, lang)]
    for name, rows in sections(found, lang):
        lines += ["", f"## {cell(name)}", *([""] if rows else [])]
        lines += [f"- {cell(f'{code} {text}'.strip())}" for code, text in rows]
    return "\n".join(lines)


def title(found: Comparison, lang: str) -> str:
    """The unit that was compared."""
    unit = found.after.document["unit"]
    code = f" ({tell('code', lang, unit['code'])})" if unit.get("code") else ""
    return f"{tell('compare_title', lang)}: {tell(unit['kind'], lang)} {unit['name']}{code}"


def heading(found: Comparison, lang: str) -> Iterator[str]:
    """The two sides, the verdicts of the whole, and how many criteria and indicators moved."""
    for side in (found.before, found.after):
        yield _side(side, lang)
    for what, label in zip(_WHOLE, ("result", "recognition"), strict=True):
        (one,) = (m for m in found.moves if m.what == what)
        yield f"{tell(label, lang)}: {_verdicts(one, lang)}"
    for what, label in (("criterion", "criteria"), ("indicator", "indicators")):
        counts = [len(found.of(what, m)) for m in ("gained", "kept", "lost", "undecided")]
        yield f"{tell(label, lang)}: {tell('counts_moved', lang, *counts)}"
    if not found.same_law:
        yield tell("law_differs", lang)
    if not found.same_care:
        yield tell("care_differs", lang)
    for side in (found.before, found.after):
        if side.stored:
            yield tell("stored_note", lang, side.name)


def _side(side: Side, lang: str) -> str:
    d = side.document
    day = date(dt.date.fromisoformat(d["as_of"]), lang)
    return tell("side", lang, side.name, d["standard"], day, d["period"])


def sections(found: Comparison, lang: str) -> Iterator[tuple[str, list[tuple[str, str]]]]:
    """Every kind of move that occurred, what was not kept always; then what of the facts differs."""
    parts = [m for m in found.moves if m.what not in _WHOLE]
    for move in _TOLD:
        rows = [(_code(m.code), _moved(m, lang)) for m in parts if m.move == move]
        if rows or move == "lost":
            yield f"{tell(f'move_{move}', lang)} ({len(rows)})", rows
    for move in ("still", "not_asked", "kept"):
        codes = {
            what: [m.code for m in parts if m.what == what and m.move == move]
            for what in ("criterion", "indicator", "prerequisite", "condition")
        }
        listed = _listed(codes.items(), lang)
        if listed:
            yield tell(f"move_{move}", lang), listed
    for key, changes in (
        ("values_changed", found.values),
        ("conclusions_changed", found.conclusions),
    ):
        if changes:
            yield (
                f"{tell(key, lang)} ({len(changes)})",
                [
                    ("", f"{c.key}: {_said(c.before, lang)} → {_said(c.after, lang)}")
                    for c in changes
                ],
            )


def _code(code: str) -> str:
    """A condition of recognition has no code in the law."""
    return code if code[:1].isdigit() else "-"


def _listed(codes: Iterable[tuple[str, list[str]]], lang: str) -> list[tuple[str, str]]:
    names = {"criterion": "criteria", "indicator": "indicators"}
    return [
        ("", f"{tell(names.get(what, f'{what}s'), lang)}: {', '.join(found)}")
        for what, found in codes
        if found
    ]


def _moved(one: Moved, lang: str) -> str:
    what = f"{tell('criterion', lang)}: " if one.what == "criterion" else ""
    text = f"{what}{one.name}: {_verdicts(one, lang)}"
    for key, pair in (("level_changed", one.level), ("value_changed", one.value)):
        if pair is not None:
            text += "; " + tell(key, lang, _said(pair[0], lang), _said(pair[1], lang))
    return text


def _verdicts(one: Moved, lang: str) -> str:
    before, after = (tell(v, lang) if v else tell("nothing", lang) for v in (one.before, one.after))
    return before if one.before == one.after else f"{before} → {after}"


def _said(entry: Any, lang: str) -> str:
    """A normalised figure, level or conclusion in a few words."""
    if entry is None:
        return tell("nothing", lang)
    if isinstance(entry, bool):
        return tell("yes" if entry else "no", lang)
    if not isinstance(entry, dict):
        return _plain(entry, lang)
    if "comparator" in entry:
        shown = _plain(entry["value"], lang) if entry["value"] is not None else "?"
        return f"{entry['comparator']} {shown} {entry['unit']}".strip()
    if "concluded" in entry:
        met = tell("pass" if entry["concluded"] else "fail", lang)
        return f"{met} ({entry.get('by', '')})"
    if "count" in entry:
        return f"{_said(entry['count'], lang)}/{entry['of']}"
    if set(entry) == {"value"}:
        return _said(entry["value"], lang)
    return ", ".join(f"{k} {_said(v, lang)}" for k, v in entry.items())


def _plain(value: Any, lang: str) -> str:
    text = str(value)
    try:
        return number(Fraction(Decimal(text)), lang)
    except (ArithmeticError, ValueError):
        return text
