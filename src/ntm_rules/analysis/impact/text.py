"""The impact for a reader, in 80 columns."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from ntm_rules.analysis.impact.result import Group, ImpactResult, Item, Moves, NearMiss, SweepCurve
from ntm_rules.analysis.impact.wording import Wording
from ntm_rules.language.format import WIDTH, wrap

__all__ = ["text"]

_BAD_SHOWN = 10
_BAR = 24


def text(found: ImpactResult, lang: str) -> str:
    """The whole impact; only what moves is listed."""
    words = Wording(lang)
    blocks = [
        _head(found, words),
        _overall(found, words),
        *(
            _items(words.say(kind), items, words)
            for kind, items in (("criteria", found.criteria), ("indicators", found.indicators))
            if not all(i.moves.stands_still for i in items)
        ),
        *(
            _groups(words.say(kind), groups, words)
            for kind, groups in (("regions", found.regions), ("provinces", found.provinces))
            if found.moved_units
        ),
        *_nearest(found.nearest, words),
        *(_sweep(curve, words) for curve in found.sweeps),
        *_bad(found, words),
        wrap(f"*** {words.say('watermark')}", "", "    "),
    ]
    return printable("\n\n".join(blocks))


def printable(text: str) -> str:
    """``text`` without the characters that steer a terminal: names come from outside."""
    return "".join(c if c.isprintable() or c == "\n" else "\ufffd" for c in text)


def cut(text: str, width: int) -> str:
    """``text`` in at most ``width`` characters."""
    return text if len(text) <= width else text[: width - 1] + "…"


def _head(found: ImpactResult, words: Wording) -> str:
    mark = words.say("watermark")
    lines = [
        wrap(f"*** {mark}", "", "    "),
        "",
        words.say("title" if found.reforms else "sweep_title").upper(),
    ]
    lead = max(len(key) for key, _ in words.about(found)) + 2
    lines += [wrap(value, f"{key}:".ljust(lead), " " * lead) for key, value in words.about(found)]
    lines += [wrap(told, "! ", "  ") for told in words.warnings(found)]
    return "\n".join(lines)


def _moves(moves: Moves, words: Wording) -> str:
    """The moves that are moves: "đạt → chưa đạt 12"."""
    return "; ".join(
        f"{words.say(b)} → {words.say(a)} {words.count(n)}" for b, a, n in moves.rows() if b != a
    )


def _states(moves: Moves, words: Wording, *, after: bool) -> str:
    side = moves.after if after else moves.before
    return ", ".join(
        f"{words.count(n)} {words.say(state)}"
        for state in ("pass", "fail", "unknown", "not_applicable")
        if (n := side(state)) or state != "not_applicable"
    )


def _overall(found: ImpactResult, words: Wording) -> str:
    lines = [words.say("overall").upper()]
    for key, moves in (("total", found.total), ("recognition", found.recognition)):
        lines.append(f"  {words.say(key)}")
        for side in ("before", "after"):
            told = _states(moves, words, after=side == "after")
            lines.append(wrap(told, f"    {words.say(side)}: ".ljust(12), " " * 12))
        if moves.moved:
            lines.append(wrap(_moves(moves, words), "    "))
    mean = words.say(
        "criteria_met_mean",
        words.mean(found.criteria_met_before),
        words.mean(found.criteria_met_after),
    )
    lines.append(f"  {words.say('criteria_met')}: {mean}")
    if not found.moved_units:
        lines.append(f"  {words.say('no_moves')}")
    return "\n".join(lines)


def _table(rows: Sequence[Sequence[str]], first: int) -> Iterator[str]:
    """Rows in columns: the first to the left, ``first`` wide, numbers to the right."""
    widths = [max(len(row[n]) for row in rows) for n in range(1, len(rows[0]))]
    for row in rows:
        cells = [cell.rjust(width) for cell, width in zip(row[1:], widths, strict=True)]
        yield f"  {cut(row[0], first):<{first}}  " + "  ".join(cells)


def _items(title: str, items: Iterable[Item], words: Wording) -> str:
    moved = [item for item in items if not item.moves.stands_still]
    head = [
        "",
        words.say("pass"),
        "→",
        words.say("gained"),
        words.say("lost"),
        words.say("undecided"),
        "→",
    ]
    rows = [head] + [
        [
            f"{item.code} {item.name.say(words.lang)}",
            words.count(item.moves.before("pass")),
            words.count(item.moves.after("pass")),
            words.count(item.moves.gained),
            words.count(item.moves.lost),
            words.count(item.moves.before("unknown")),
            words.count(item.moves.after("unknown")),
        ]
        for item in moved
    ]
    used = sum(max(len(r[n]) for r in rows) + 2 for n in range(1, 7))
    lines = [title.upper(), *_table(rows, max(WIDTH - used - 2, 6))]
    for item in moved:
        told = _moves(item.moves, words)
        lines.append(wrap(told, f"  {item.code}: ".ljust(8), " " * 8))
    return "\n".join(lines)


def _groups(title: str, groups: Iterable[Group], words: Wording) -> str:
    head = ["", words.say("units"), words.say("moved"), words.say("gained"), words.say("lost")]
    rows = [head]
    for group in groups:
        gained = sum(i.moves.gained for i in group.indicators)
        lost = sum(i.moves.lost for i in group.indicators)
        name = (
            f"{group.id} {group.name.say(words.lang)}"
            if group.id.isupper()
            else group.name.say(words.lang)
        )
        counts = (group.units, group.moved_units, gained, lost)
        rows.append([name, *(words.count(n) for n in counts)])
    return "\n".join([f"{title.upper()} ({words.say('indicators').lower()})", *_table(rows, 34)])


def _nearest(nearest: Sequence[NearMiss], words: Wording) -> Iterator[str]:
    for code in dict.fromkeys(one.indicator for one in nearest):
        lines = [f"{words.say('nearest')}, {words.say('indicator')} {code}".upper()]
        for one in nearest:
            if one.indicator == code:
                name = f"{one.unit_name} ({one.unit_code})" if one.unit_code else one.unit_name
                was = f"{words.say('before')}: {words.say(one.before)}"
                gap = f"{words.say('gap_over' if one.over else 'gap')} {words.gap(one)}"
                lines.append(wrap(f"{name}, {one.province or '?'}: {gap}; {was}", "  ", "      "))
        yield "\n".join(lines)


def _sweep(curve: SweepCurve, words: Wording) -> str:
    lines = [
        words.say("sweep", curve.code).upper(),
        wrap(words.curve(curve), "  ", "  "),
        wrap(
            "; ".join(f"{words.say(key)}: {told}" for key, told in words.in_force(curve)),
            "  ",
            "  ",
        ),
    ]
    if curve.set_aside:
        lines.append(wrap(words.say("set_aside", words.count(curve.set_aside)), "  ! ", "    "))
    head = [words.say("level"), *(words.say(s) for s in ("pass", "fail", "unknown"))]
    rows = [head] + [
        [
            words.number(point.level),
            *(words.count(point.indicator.get(s, 0)) for s in ("pass", "fail", "unknown")),
        ]
        for point in curve.points
    ]
    bars = [""] + [
        "█" * round(_BAR * point.indicator.get("pass", 0) / max(curve.units, 1))
        for point in curve.points
    ]
    for line, bar in zip(_table(rows, 12), bars, strict=True):
        lines.append(f"{line}  {bar}".rstrip())
    return "\n".join(lines)


def _bad(found: ImpactResult, words: Wording) -> Iterator[str]:
    if not found.bad_units:
        return
    lines = [words.say("bad", words.count(found.bad_units))]
    for one in found.bad[:_BAD_SHOWN]:
        lines += [wrap(problem.say(words.lang), "  ", "      ") for problem in one.problems[:3]]
    if found.bad_units > _BAD_SHOWN:
        lines.append(f"  {words.say('more', words.count(found.bad_units - _BAD_SHOWN))}")
    yield "\n".join(lines)
