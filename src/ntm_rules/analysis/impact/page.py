"""The impact as one page: charts with tables beside them, no network, no script, everything escaped."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from fractions import Fraction
from html import escape

from ntm_rules._version import __version__
from ntm_rules.analysis.impact.result import (
    STATES,
    Group,
    ImpactResult,
    Item,
    Moves,
    NearMiss,
    SweepCurve,
)
from ntm_rules.analysis.impact.text import printable
from ntm_rules.analysis.impact.wording import Wording
from ntm_rules.documents.html import charts as svg

__all__ = ["page"]

_BAD_SHOWN = 200
_STYLE = """
:root{color-scheme:light}
body{font:16px/1.5 system-ui,"Segoe UI",Roboto,"Noto Sans",sans-serif;color:#1f2937;background:#fff;
margin:0 auto;max-width:60rem;padding:0 1rem 4rem}
.mark{position:sticky;top:0;background:#7c2d12;color:#fff;font-weight:600;padding:.5rem 1rem;margin:0 -1rem;z-index:1}
.warn{border-left:.3rem solid #7c2d12;background:#fff7ed;padding:.4rem .8rem;margin:.6rem 0}
h2{scroll-margin-top:4rem}h1{font-size:1.6rem;margin:1.2rem 0 .4rem}h2{font-size:1.2rem;margin:2.2rem 0 .4rem;border-bottom:1px solid #d1d5db}
h3{font-size:1rem;margin:1.2rem 0 .2rem}
dl{display:grid;grid-template-columns:max-content 1fr;gap:.1rem 1rem;margin:.5rem 0}dt{font-weight:600}dd{margin:0}
table{border-collapse:collapse;width:100%;font-size:.9rem;margin:.5rem 0}
caption{text-align:left;color:#4b5563;padding:.2rem 0}
th,td{padding:.2rem .5rem;border-bottom:1px solid #e5e7eb;text-align:right;vertical-align:top}
th:first-child,td:first-child,.moves th:last-child,.moves td:last-child,.words td,.words th{text-align:left}thead th{border-bottom:2px solid #6b7280}
tbody th{font-weight:400}.wide{overflow-x:auto}
svg{display:block;width:100%;height:auto;font:12px system-ui,"Noto Sans",sans-serif;margin:.4rem 0}
.legend{list-style:none;display:flex;flex-wrap:wrap;gap:.2rem 1.2rem;padding:0;margin:.3rem 0;font-size:.9rem}
.key{display:inline-block;width:.9rem;height:.9rem;margin-right:.4rem;vertical-align:-.1rem}
nav ul{display:flex;flex-wrap:wrap;gap:.2rem 1rem;padding:0;list-style:none}a{color:#1d4ed8}
details summary{cursor:pointer;color:#1d4ed8}footer{margin-top:3rem;color:#4b5563;font-size:.85rem}
@media print{.mark{position:static;-webkit-print-color-adjust:exact;print-color-adjust:exact}nav{display:none}}
""".strip()


def page(found: ImpactResult, lang: str) -> str:
    """The whole page."""
    words = Wording(lang)
    title = words.say("title" if found.reforms else "sweep_title")
    told = "; ".join(name.say(lang) for _, name, _ in found.reforms)
    parts = list(_sections(found, words))
    links = "".join(f'<li><a href="#s{n}">{_e(name)}</a></li>' for n, (name, _) in enumerate(parts))
    body = "".join(
        f'<section aria-labelledby="s{n}"><h2 id="s{n}">{_e(name)}</h2>{content}</section>'
        for n, (name, content) in enumerate(parts)
    )
    about = "".join(f"<dt>{_e(k)}</dt><dd>{_e(v)}</dd>" for k, v in words.about(found))
    warnings = "".join(f'<p class="warn">{_e(w)}</p>' for w in words.warnings(found))
    mark = _e(words.say("watermark"))
    return (
        f'<!doctype html>\n<html lang="{lang}"><head><meta charset="utf-8">'
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">"
        '<meta name="viewport" content="width=device-width,initial-scale=1">'
        f"<title>{_e(title)}: {_e(told or found.standard)}</title><style>{_STYLE}</style></head>\n"
        f'<body><p class="mark" role="note">{mark}</p>\n<main><h1>{_e(title)}</h1>'
        f"<dl>{about}</dl>{warnings}"
        f'<nav aria-label="{_e(words.say("skip"))}"><ul>{links}</ul></nav>\n{body}</main>\n'
        f"<footer><p>{_e(words.say('footer', __version__))}</p><p>{mark}</p></footer></body></html>"
    )


def _e(text: object) -> str:
    return escape(printable(str(text)))


def _table(
    caption: str, head: Sequence[str], rows: Iterable[Sequence[object]], look: str = ""
) -> str:
    heads = "".join(f'<th scope="col">{_e(h)}</th>' for h in head)
    lines = "".join(
        f'<tr><th scope="row">{_e(row[0])}</th>'
        + "".join(f"<td>{_e(c)}</td>" for c in row[1:])
        + "</tr>"
        for row in rows
    )
    return (
        f'<div class="wide {look}" tabindex="0"><table><caption>{_e(caption)}</caption><thead><tr>{heads}</tr></thead>'
        f"<tbody>{lines}</tbody></table></div>"
    )


def _names(words: Wording, items: Iterable[Moves]) -> dict[str, str]:
    """The verdicts that occur, by their colours' keys."""
    held = list(items)
    return {
        s: words.say(s)
        for s in STATES
        if s in STATES[:3] or any(m.before(s) or m.after(s) for m in held)
    }


def _tallies(moves: Moves) -> tuple[dict[str, int], dict[str, int]]:
    return {s: moves.before(s) for s in STATES}, {s: moves.after(s) for s in STATES}


def _sections(found: ImpactResult, words: Wording) -> Iterator[tuple[str, str]]:
    yield words.say("overall"), _overall(found, words)
    for kind, items in (("indicators", found.indicators), ("criteria", found.criteria)):
        moved = [i for i in items if not i.moves.stands_still]
        if moved:
            yield words.say(kind), _items(kind, moved, words)
    if found.moved_units:
        top = _top(found)
        yield words.say("regions"), _groups("regions", found.regions, top, words)
        yield words.say("provinces"), _groups("provinces", found.provinces, top, words)
    if found.nearest:
        yield words.say("nearest"), _nearest(found.nearest, words)
    for number, curve in enumerate(found.sweeps):
        column = f" [{curve.column}]" if curve.column else ""
        yield words.say("sweep", curve.code) + column, _sweep(number, curve, words)
    if found.bad_units:
        told = [p.say(words.lang) for b in found.bad[:_BAD_SHOWN] for p in b.problems]
        more = found.bad_units - _BAD_SHOWN
        listed = "".join(f"<li>{_e(line)}</li>" for line in told)
        rest = f"<p>{_e(words.say('more', words.count(more)))}</p>" if more > 0 else ""
        yield words.say("bad", words.count(found.bad_units)), f"<ul>{listed}</ul>{rest}"


def _move_rows(items: Iterable[tuple[str, Moves]], words: Wording) -> Iterator[list[object]]:
    for name, moves in items:
        cells = [moves.before("pass"), moves.after("pass"), moves.gained, moves.lost]
        cells += [moves.before("unknown"), moves.after("unknown")]
        told = "; ".join(
            f"{words.say(b)} → {words.say(a)} {words.count(n)}"
            for b, a, n in moves.rows()
            if b != a
        )
        yield [name, *(words.count(n) for n in cells), told or "–"]


def _move_head(words: Wording, first: str) -> list[str]:
    before, after, met = words.say("before"), words.say("after"), words.say("pass")
    undecided = words.say("undecided")
    return [
        first,
        f"{met}, {before}",
        f"{met}, {after}",
        words.say("gained"),
        words.say("lost"),
        f"{undecided}, {before}",
        f"{undecided}, {after}",
        words.say("moves"),
    ]


def _overall(found: ImpactResult, words: Wording) -> str:
    rows = [(words.say("total"), found.total), (words.say("recognition"), found.recognition)]
    mean = words.say(
        "criteria_met_mean",
        words.mean(found.criteria_met_before),
        words.mean(found.criteria_met_after),
    )
    sides = (words.say("before"), words.say("after"))
    met = words.say("criteria_met")
    histogram = [
        [n, words.count(b), words.count(a)]
        for n, (b, a) in enumerate(
            zip(found.criteria_met_before, found.criteria_met_after, strict=True)
        )
    ]
    still = "" if found.moved_units else f"<p>{_e(words.say('no_moves'))}</p>"
    return (
        still
        + _table(
            words.say("units"),
            _move_head(words, words.say("units")),
            _move_rows(rows, words),
            "moves",
        )
        + f"<h3>{_e(met)}: {_e(mean)}</h3>"
        + svg.columns(
            "met",
            met,
            words.say("chart_met"),
            found.criteria_met_before,
            found.criteria_met_after,
            sides,
            words.count,
        )
        + f"<details><summary>{_e(words.say('table'))}</summary>"
        + _table(words.say("chart_met"), [met, *sides], histogram)
        + "</details>"
    )


def _items(kind: str, items: Sequence[Item], words: Wording) -> str:
    names = _names(words, (i.moves for i in items))
    rows = [(i.code, *_tallies(i.moves)) for i in items]
    about = words.say("chart_bars")
    told = [(f"{i.code} {i.name.say(words.lang)}", i.moves) for i in items]
    return (
        f"<p>{_e(about)}</p>"
        + svg.legend(names)
        + svg.bars(kind, words.say(kind), about, rows, names, words.count)
        + _table(
            words.say(kind), _move_head(words, words.say("name")), _move_rows(told, words), "moves"
        )
    )


def _top(found: ImpactResult) -> str:
    """The indicator that most units gain or lose."""
    moved = [i for i in found.indicators if i.moves.gained or i.moves.lost]
    best = max(
        moved or found.indicators, key=lambda i: (i.moves.gained + i.moves.lost, i.moves.moved)
    )
    return best.code


def _groups(kind: str, groups: Sequence[Group], top: str, words: Wording) -> str:
    def moves(group: Group) -> tuple[int, int]:
        found = next((i.moves for i in group.indicators if i.code == top), None)
        return (found.lost, found.gained) if found else (0, 0)

    def name(group: Group) -> str:
        text = group.name.say(words.lang)
        return text if kind == "provinces" or not group.id else f"{group.id} {text}"

    def short(text: str) -> str:
        return text if len(text) < 27 else text[:25] + "…"

    about = words.say("chart_places", top)
    rows = [(short(name(g)), *moves(g)) for g in groups if any(moves(g))]
    chart = svg.sides(
        kind, words.say(kind), about, rows, (words.say("lost"), words.say("gained")), words.count
    )
    head = [
        words.say("place"),
        words.say("units"),
        words.say("moved"),
        f"{top}: {words.say('lost')}",
        f"{top}: {words.say('gained')}",
        words.say("criteria_met"),
    ]
    table = [
        [
            name(g),
            words.count(g.units),
            words.count(g.moved_units),
            *(words.count(n) for n in moves(g)),
            " → ".join(
                words.number(Fraction(round(Fraction(100 * n, g.units)), 100))
                for n in g.criteria_met
            ),
        ]
        for g in groups
    ]
    return (f"<p>{_e(about)}</p>{chart}" if rows else "") + _table(words.say(kind), head, table)


def _nearest(nearest: Sequence[NearMiss], words: Wording) -> str:
    head = [words.say(k) for k in ("name", "code", "place", "gap", "before")]
    tables = []
    for code in dict.fromkeys(one.indicator for one in nearest):
        rows = [
            [
                one.unit_name,
                one.unit_code or "",
                one.province,
                (f"{words.say('gap_over')} " if one.over else "") + words.gap(one),
                words.say(one.before),
            ]
            for one in nearest
            if one.indicator == code
        ]
        tables.append(_table(f"{words.say('indicator')} {code}", head, rows, "words"))
    return "".join(tables)


def _sweep(number: int, curve: SweepCurve, words: Wording) -> str:
    names = {s: words.say(s) for s in STATES}
    marks = [
        (level, words.say(key), key == "in_reform")
        for key, levels in (("in_law", curve.levels_before), ("in_reform", curve.levels_after))
        for level in levels
        if level is not None and len([x for x in levels if x is not None]) <= 3
    ]
    if dict(curve.levels_before) == dict(curve.levels_after):
        marks = [m for m in marks if not m[2]]
    about = words.say("chart_sweep")
    levels = [p.level for p in curve.points]
    chart = svg.curve(
        f"sweep{number}",
        words.say("sweep", curve.code),
        about,
        levels,
        [p.indicator for p in curve.points],
        marks,
        names,
        [words.number(level) for level in levels],
        words.count,
    )
    criterion = words.say("criterion")
    head = [words.say("level"), *(names[s] for s in STATES[:4])]
    head += [f"{criterion} {curve.criterion}: {names[s]}" for s in STATES[:3]]
    rows = [
        [
            words.number(p.level),
            *(words.count(p.indicator.get(s, 0)) for s in STATES[:4]),
            *(words.count(p.criterion.get(s, 0)) for s in STATES[:3]),
        ]
        for p in curve.points
    ]
    aside = (
        f'<p class="warn">{_e(words.say("set_aside", words.count(curve.set_aside)))}</p>'
        if curve.set_aside
        else ""
    )
    held = "".join(
        f"<dt>{_e(words.say(key))}</dt><dd>{_e(told)}</dd>" for key, told in words.in_force(curve)
    )
    return (
        f"<p>{_e(words.curve(curve))}; {_e(words.say('of_units', words.count(curve.units)))}. {_e(about)}</p>"
        f"<dl>{held}</dl>{aside}{chart}<details><summary>{_e(words.say('table'))}</summary>"
        + _table(words.curve(curve), head, rows)
        + "</details>"
    )
