"""Charts as inline SVG: each with a title and a description, each said again by the table beside it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from fractions import Fraction
from html import escape
from typing import Final

# Told apart in grey and by those who do not see red and green; on white at least 3:1, text on it 4.5:1.
COLOURS: Final = {
    "pass": "#00695c",
    "fail": "#c2410c",
    "unknown": "#64748b",
    "not_applicable": "#a3a3a3",
    "not_asked": "#404040",
}
Count = Callable[[int], str]
"""Writes a whole number for a reader."""

_WIDTH: Final = 760
_LABEL: Final = 46
"""How many letters of a label stand beside its bar; the tip and the table have all."""
_INK: Final = "#1f2937"
_GRID: Final = "#d1d5db"
_SMALL: Final = ' font-size="11" font-style="italic"'
"""How the name of an axis is written."""


def _n(x: float) -> str:
    return f"{x:.1f}".removesuffix(".0")


def _text(x: float, y: float, text: str, *, anchor: str = "start", more: str = "") -> str:
    return f'<text x="{_n(x)}" y="{_n(y)}" text-anchor="{anchor}"{more}>{escape(text)}</text>'


def _rect(x: float, y: float, w: float, h: float, colour: str, tip: str, more: str = "") -> str:
    if w <= 0 or h <= 0:
        return ""
    return (
        f'<rect x="{_n(x)}" y="{_n(y)}" width="{_n(w)}" height="{_n(h)}" fill="{colour}"{more}>'
        f"<title>{escape(tip)}</title></rect>"
    )


def _line(x1: float, y1: float, x2: float, y2: float, colour: str = _GRID, more: str = "") -> str:
    return (
        f'<line x1="{_n(x1)}" y1="{_n(y1)}" x2="{_n(x2)}" y2="{_n(y2)}" stroke="{colour}"{more}/>'
    )


def _chart(name: str, height: float, title: str, about: str, parts: Sequence[str]) -> str:
    return (
        f'<svg role="img" aria-labelledby="{name}-t {name}-d" viewBox="0 0 {_WIDTH} {_n(height)}" '
        f'xmlns="http://www.w3.org/2000/svg" fill="{_INK}">'
        f'<title id="{name}-t">{escape(title)}</title><desc id="{name}-d">{escape(about)}</desc>'
        + "".join(parts)
        + "</svg>"
    )


def _legend(names: Mapping[str, str], left: float) -> list[str]:
    """The colours of the verdicts, in a line at the top."""
    parts = []
    for state, name in names.items():
        parts += [_rect(left, 4, 12, 12, COLOURS[state], name), _text(left + 17, 14, name)]
        left += 40 + 6 * len(name)
    return parts


def bars(
    name: str,
    title: str,
    about: str,
    rows: Sequence[tuple[str, Mapping[str, int], Mapping[str, int]]],
    names: Mapping[str, str],
    count: Count,
    axis: str,
) -> str:
    """Two stacked bars for each row: before above, after below. ``axis`` names their length."""
    left, top, pitch = 60, 42, 46
    parts = [*_legend(names, left), _text(left, 34, f"{axis} →", more=_SMALL)]
    for place, (label, before, after) in enumerate(rows):
        y = top + place * pitch
        parts.append(_text(left - 10, y + 23, label, anchor="end", more=' font-weight="600"'))
        for row, counts in enumerate((before, after)):
            total = max(sum(counts.values()), 1)
            x = float(left)
            for state, state_name in names.items():
                n = counts.get(state, 0)
                width = (_WIDTH - left - 10) * n / total
                parts.append(
                    _rect(
                        x,
                        y + row * 18,
                        width,
                        16,
                        COLOURS[state],
                        f"{label}: {state_name} {count(n)}",
                    )
                )
                if width > 34:
                    more = ' fill="#fff" font-size="11"'
                    parts.append(
                        _text(
                            x + width / 2, y + row * 18 + 12, count(n), anchor="middle", more=more
                        )
                        if state != "not_applicable"
                        else ""
                    )
                x += width
    return _chart(name, top + len(rows) * pitch, title, about, parts)


def shares(
    name: str,
    title: str,
    about: str,
    rows: Sequence[tuple[str, Mapping[str, int]]],
    names: Mapping[str, str],
    count: Count,
) -> str:
    """A stacked bar for each row, all of one length; the numbers stand in the bars where there is room."""
    left, top, pitch = 300, 26, 24
    parts = _legend(names, left)
    for place, (label, counts) in enumerate(rows):
        y, x, total = top + place * pitch, float(left), max(sum(counts.values()), 1)
        shown = label if len(label) <= _LABEL else f"{label[: _LABEL - 1]}…"
        parts.append(_text(left - 10, y + 13, shown, anchor="end"))
        for state, state_name in names.items():
            n = counts.get(state, 0)
            width = (_WIDTH - left - 10) * n / total
            parts.append(
                _rect(x, y, width, 18, COLOURS[state], f"{label}: {state_name} {count(n)}")
            )
            if width > 26:
                more = ' fill="#fff" font-size="11"'
                parts.append(_text(x + width / 2, y + 13, count(n), anchor="middle", more=more))
            x += width
    return _chart(name, top + len(rows) * pitch, title, about, parts)


def _steps(most: int) -> list[int]:
    """Round marks from 0 to at least ``most``: at most seven."""
    power = 10 ** (len(str(most)) - 1)
    step = next(s for s in (power // 5, power // 2, power, 2 * power) if s and -(-most // s) <= 6)
    return [step * n for n in range(-(-most // step) + 1)]


def _axis(marks: Sequence[int], left: float, top: float, height: float, count: Count) -> list[str]:
    most = max(marks[-1], 1)
    parts = []
    for mark in marks:
        y = top + height * (1 - mark / most)
        parts += [
            _line(left, y, _WIDTH - 10, y),
            _text(left - 6, y + 4, count(mark), anchor="end"),
        ]
    return parts


def columns(
    name: str,
    title: str,
    about: str,
    before: Sequence[int],
    after: Sequence[int],
    sides: tuple[str, str],
    count: Count,
    axes: tuple[str, ...],
) -> str:
    """A histogram: two columns for each number, before and after. ``axes`` are the names along and up."""
    left, top, height = 60.0, 28.0, 190.0
    marks = _steps(max((*before, *after, 1)))
    parts = [_text(left - 50, 14, f"↑ {axes[1]}", more=_SMALL)]
    parts += _axis(marks, left, top, height, count)
    parts.append(_text(_WIDTH - 10, top + height + 38, f"{axes[0]} →", anchor="end", more=_SMALL))
    pitch = (_WIDTH - left - 10) / max(len(before), 1)
    for n, pair in enumerate(zip(before, after, strict=True)):
        x = left + n * pitch
        for side, number in enumerate(pair):
            tall = height * number / marks[-1]
            colour = ("#94a3b8", "#1d4ed8")[side]
            tip = f"{n}, {sides[side]}: {count(number)}"
            wide = pitch * 0.42
            parts.append(
                _rect(x + pitch * 0.06 + side * wide, top + height - tall, wide, tall, colour, tip)
            )
        parts.append(_text(x + pitch / 2, top + height + 16, str(n), anchor="middle"))
    for side, (text, colour) in enumerate(zip(sides, ("#94a3b8", "#1d4ed8"), strict=True)):
        parts.append(_rect(left + side * 110, top + height + 28, 12, 12, colour, text))
        parts.append(_text(left + 18 + side * 110, top + height + 38, text))
    return _chart(name, top + height + 46, title, about, parts)


def sides(
    name: str,
    title: str,
    about: str,
    rows: Sequence[tuple[str, int, int]],
    words: tuple[str, str],
    count: Count,
    axis: str,
) -> str:
    """For each row what is lost to the left, and what is gained to the right, of one line. ``axis`` names both."""
    left, top, pitch = 215.0, 24.0, 20.0
    most = max([1, *(n for _, lost, gained in rows for n in (lost, gained))])
    middle = left + 50 + (_WIDTH - left - 100) / 2
    half = (_WIDTH - left - 100) / 2
    bottom = top + len(rows) * pitch
    parts = [
        _text(middle - 8, 14, words[0], anchor="end", more=' font-weight="600"'),
        _text(middle + 8, 14, words[1], more=' font-weight="600"'),
        _text(_WIDTH - 10, 14, f"← {axis} →", anchor="end", more=_SMALL),
    ]
    for place, (label, lost, gained) in enumerate(rows):
        y = top + place * pitch
        parts.append(_text(left - 10, y + 12, label, anchor="end"))
        down, up = half * lost / most, half * gained / most
        parts.append(_rect(middle - down, y + 2, down, 13, COLOURS["fail"], f"{label}: −{lost}"))
        parts.append(_rect(middle, y + 2, up, 13, COLOURS["pass"], f"{label}: +{gained}"))
        if lost:
            parts.append(_text(middle - down - 5, y + 13, count(lost), anchor="end"))
        if gained:
            parts.append(_text(middle + up + 5, y + 13, count(gained)))
    parts.append(_line(middle, top - 4, middle, bottom, _INK))
    return _chart(name, bottom + 6, title, about, parts)


def curve(
    name: str,
    title: str,
    about: str,
    levels: Sequence[Fraction],
    counts: Sequence[Mapping[str, int]],
    marks: Sequence[tuple[Fraction, str, bool]],
    names: Mapping[str, str],
    shown: Sequence[str],
    count: Count,
    axes: tuple[str, str],
) -> str:
    """Lines of units by verdict over the level. ``marks`` are levels in force: before dashed, after solid.

    ``axes`` are the names along and up.
    """
    left, top, height = 60.0, 58.0, 230.0
    steps = _steps(max([1, *(n for c in counts for n in c.values())]))
    first, last = levels[0], levels[-1]
    span = float(last - first) or 1.0
    wide = _WIDTH - left - 30

    def x(level: Fraction) -> float:
        return left + 10 + wide * float(level - first) / span

    parts = [_text(left - 50, 14, f"↑ {axes[1]}", more=_SMALL)]
    parts += _axis(steps, left, top, height, count)
    parts.append(_text(_WIDTH - 10, top + height + 38, f"{axes[0]} →", anchor="end", more=_SMALL))
    for level, text, solid in marks:
        if first <= level <= last:
            dash = "" if solid else ' stroke-dasharray="5 4"'
            parts.append(
                _line(
                    x(level),
                    top - (4 if solid else 18),
                    x(level),
                    top + height,
                    _INK,
                    f' stroke-width="1.5"{dash}',
                )
            )
            late = x(level) > _WIDTH * 0.8
            place = x(level) - 4 if late else x(level) + 4
            y = top - (6 if solid else 20)  # a row of labels for each side: they may lie close
            parts.append(_text(place, y, text, anchor="end" if late else "start"))
    dashes = {"pass": "", "fail": ' stroke-dasharray="9 4"', "unknown": ' stroke-dasharray="2 4"'}
    for state in ("unknown", "fail", "pass"):
        points = " ".join(
            f"{_n(x(level))},{_n(top + height * (1 - c.get(state, 0) / steps[-1]))}"
            for level, c in zip(levels, counts, strict=True)
        )
        parts.append(
            f'<polyline fill="none" stroke="{COLOURS[state]}" stroke-width="2.5"{dashes[state]} '
            f'points="{points}"><title>{escape(names[state])}</title></polyline>'
        )
    every = max(1, -(-len(levels) // 12))
    for n, level in enumerate(levels):
        if n % every == 0:
            parts.append(_text(x(level), top + height + 18, shown[n], anchor="middle"))
    for n, state in enumerate(("pass", "fail", "unknown")):
        y, start = top + height + 38, left + n * 170
        more = f' stroke-width="2.5"{dashes[state]}'
        parts.append(_line(start, y - 4, start + 34, y - 4, COLOURS[state], more))
        parts.append(_text(start + 40, y, names[state]))
    return _chart(name, top + height + 48, title, about, parts)


def heat(
    name: str,
    title: str,
    about: str,
    rows: Sequence[str],
    columns: Sequence[str],
    values: Sequence[Sequence[int]],
    axes: tuple[str, str],
    count: Count,
) -> str:
    """A field of cells, the more the darker; each holds its number where there is room. ``axes`` name columns and rows."""
    left, top = 60.0, 40.0
    wide = (_WIDTH - left - 10) / max(len(columns), 1)
    tall = min(26.0, max(12.0, 560 / max(len(rows), 1)))
    least = min((n for row in values for n in row), default=0)
    span = max((n for row in values for n in row), default=0) - least or 1
    parts = [
        _text(_WIDTH - 10, 14, f"{axes[0]} →", anchor="end", more=_SMALL),
        _text(10, 14, f"↓ {axes[1]}", more=_SMALL),
    ]
    every = max(1, -(-len(columns) * 34 // int(_WIDTH - left)))
    for n, text in enumerate(columns):
        if n % every == 0:
            parts.append(_text(left + (n + 0.5) * wide, top - 6, text, anchor="middle"))
    for row, (text, cells) in enumerate(zip(rows, values, strict=True)):
        y = top + row * tall
        parts.append(_text(left - 8, y + tall / 2 + 4, text, anchor="end"))
        for n, number in enumerate(cells):
            share = (number - least) / span
            x = left + n * wide
            tip = f"{text}; {columns[n]}: {count(number)}"
            parts.append(_rect(x, y, wide, tall, _shade(share), tip, f' stroke="{_GRID}"'))
            if wide > 8 * len(count(number)) and tall >= 16:
                ink = "#fff" if share > 0.5 else _INK
                more = f' fill="{ink}" font-size="11"'
                parts.append(
                    _text(x + wide / 2, y + tall / 2 + 4, count(number), anchor="middle", more=more)
                )
    return _chart(name, top + len(rows) * tall + 8, title, about, parts)


def _shade(share: float) -> str:
    """From white to the colour of what is met."""
    dark = tuple(int(COLOURS["pass"][n : n + 2], 16) for n in (1, 3, 5))
    return "#" + "".join(f"{round(255 + (part - 255) * share):02x}" for part in dark)
