"""The page of a standard."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from ntm_rules.foundation.bilingual import Words
from ntm_rules.language.catalogue import say
from ntm_rules.language.format import date
from ntm_rules.language.law_text import level_tally, standard_tally
from ntm_rules.law.model.layers import Add, AsTheNation, Layer
from ntm_rules.law.model.library import Base
from ntm_rules.law.model.requirement import Compare, Criterion, Indicator, is_encoded, leaves
from ntm_rules.law.model.terms import Columns, OverrideRule
from ntm_rules.law.resolve.history import Version

from .indicator import concluders
from .markdown import code, file_name, gloss, link, table, text
from .words import (
    MADE,
    STATUSES,
    legend,
    levels_in_english,
    marks,
    page,
    pair,
    period,
)
from .writer import Writer

__all__ = ["Rows", "standard_page"]

Rows = list[tuple[Criterion, list[list[Version]]]]
"""Each criterion with the history of each of its indicators, in the law's order."""


def standard_page(writer: Writer, base: Base, rows: Rows) -> str:
    """A standard: what it is, its rows, and all that stands around them."""
    return page(_lines(writer, base, rows))


def _lines(writer: Writer, base: Base, rows: Rows) -> Iterator[str]:
    yield MADE
    yield from ("", link(pair("Luật", "The law"), "../README.md"))
    yield from ("", f"# {text(base.name.vi)}", "", gloss(base.name.en), "")
    yield from _about(writer, base, rows)
    yield from _indicators(writer, pair("Điều kiện trước", "Prerequisites"), base.prerequisites)
    yield from _groups(base)
    yield from _criteria(writer, rows)
    if base.columns and base.columns in writer.library.columns:
        yield from _columns(writer, base, writer.library.columns[base.columns])
    yield from _recognition(writer, base)
    yield from _titles(writer, base)
    yield from ("", f"## {pair('Ai được kết luận', 'Who may conclude')}", "")
    yield from concluders(writer, base.concluders)
    yield from _overlays(writer, base)
    if base.notes:
        yield from ("", f"## {pair('Ghi chú', 'Notes')}", "")
        yield from (f"- {writer.told(note)}" for note in base.notes)
    yield from writer.source_list()


def _about(writer: Writer, base: Base, rows: Rows) -> Iterator[str]:
    yield f"- {pair('Mã', 'Id')}: {code(base.id)}"
    unit = say(base.unit, "vi"), say(base.unit, "en")
    default = ", ".join(code(kind) for kind in base.default_for)
    told = f" ({pair('bộ mặc định cho', 'the default for')} {default})" if default else ""
    yield f"- {pair('Đơn vị', 'Unit')}: {pair(*unit)}{told}"
    if base.province:
        names = {p.id: p.name for p in writer.library.provinces}
        yield f"- {pair('Tỉnh', 'Province')}: {text(names.get(base.province, base.province))}"
    yield f"- {pair('Văn bản', 'Document')}: {writer.document(base.document)}, {text(base.place)}"
    status = f" {STATUSES[base.until_status]}" if base.until_status else ""
    yield f"- {pair('Hiệu lực', 'In force')}: {period(base.since, base.until)}{status}"
    changed = [x for x in writer.library.layers.get(base.id, []) if x.kind == "amendment"]
    if changed:
        told = "; ".join(dict.fromkeys(writer.document(layer.document) for layer in changed))
        yield f"- {pair('Sửa đổi', 'Amended by')}: {told}"
    guides = [x for x in writer.library.layers.get(base.id, []) if x.kind == "guide"]
    if guides:
        told = "; ".join(dict.fromkeys(writer.document(layer.document) for layer in guides))
        yield f"- {pair('Hướng dẫn đã đọc', 'Guides that were read')}: {told}"
    last = [versions[-1].indicator for _, all_of in rows for versions in all_of]
    encoded = sum(is_encoded(one.require) for one in last)
    in_law = base.indicators_in_law if base.indicators_in_law is not None else "?"
    yield f"- {pair('Chỉ tiêu đã mã hóa', 'Indicators encoded')}: {encoded} {pair('trên', 'of')} {in_law}"
    cells = standard_tally(writer.library, base.id)
    yield f"- {pair('Ô mức', 'Cells of levels')}: {cells.total()} ({marks(cells)})"
    wordings = Counter[str](one.wording.status for one in last)
    yield f"- {pair('Câu chữ', 'Wordings')}: {wordings.total()} ({marks(wordings)})"
    yield from ("", legend())


def _groups(base: Base) -> Iterator[str]:
    if not base.groups:
        return
    yield from ("", f"## {pair('Nhóm', 'Groups')}")
    rows = [
        [text(name), f"{text(words.vi)} · {gloss(words.en)}", text(", ".join(criteria))]
        for name, words, criteria in base.groups
    ]
    yield from table(["", pair("Nhóm", "Group"), pair("Tiêu chí", "Criteria")], rows)


# ---- criteria and indicators


def _criteria(writer: Writer, rows: Rows) -> Iterator[str]:
    yield from ("", f"## {pair('Tiêu chí và chỉ tiêu', 'Criteria and indicators')}")
    yield from ("", levels_in_english())
    head = [
        "",
        pair("Chỉ tiêu", "Indicator"),
        pair("Mức", "Level"),
        pair("Ô mức", "Cells"),
        pair("Câu chữ", "Wording"),
    ]
    for criterion, all_of in rows:
        name = f"{text(criterion.number)}. {text(criterion.name.vi)}"
        yield from ("", f"### {name}", "", gloss(criterion.name.en))
        yield from table(head, (_row(writer, versions) for versions in all_of))


def _row(writer: Writer, versions: list[Version]) -> list[str]:
    one = versions[-1].indicator
    name = f"{text(one.name.vi)} · {gloss(one.name.en)}"
    if versions[-1].until is not None and writer.base and versions[-1].until != writer.base.until:
        name += f" ({pair('không còn áp dụng', 'no longer asked')})"
    return [
        link(text(one.code), f"{file_name(one.code)}.md"),
        name,
        _level(writer, one),
        marks(level_tally(iter([one]))),
        STATUSES[one.wording.status],
    ]


def _level(writer: Writer, one: Indicator) -> str:
    """What is asked, where it is one thing; of several, the one that the rules call the headline."""
    asked = list(leaves(one.require))
    if isinstance(one.require, Compare):
        return writer.phrase(one.require)
    if not asked:
        told = pair("xem trang", "see the page")
        return told if is_encoded(one.require) else pair("chưa mã hóa", "not encoded")
    chosen = [leaf for leaf in asked if leaf.fact == one.headline]
    count = pair(f"{len(asked)} phần", f"{len(asked)} parts")
    if len(asked) == 1:
        return writer.phrase(asked[0])
    return f"{count}; {writer.phrase(chosen[0])}" if chosen else count


# ---- conditions, titles


def _indicators(writer: Writer, title: str, found: tuple[Indicator, ...]) -> Iterator[str]:
    if not found:
        return
    if title:
        yield from ("", f"## {title}")
    for one in found:
        yield from ("", f"**{text(one.code)}.** {text(one.name.vi)} · {gloss(one.name.en)}", "")
        yield from (f"{pair('Câu chữ', 'Wording')}: {writer.cite(one.wording)}", "")
        yield from writer.requirement(one)
        if one.notes:
            yield from ("", *(f"- {writer.told(note)}" for note in one.notes))


def _recognition(writer: Writer, base: Base) -> Iterator[str]:
    layers = writer.library.layers.get(base.id, [])
    found = [*base.conditions, *(c for x in layers if x.kind != "overlay" for c in x.conditions)]
    if found:
        yield from ("", f"## {pair('Điều kiện công nhận', 'Conditions of recognition')}")
    before: dict[str, Indicator] = {}
    for held in sorted(found, key=lambda one: one.since):
        told = f"{pair('từ', 'from')} {date(held.since, 'vi')}"
        yield from ("", f"### {told}: {writer.document(held.document)}")
        same = [text(c.code) for c in held.conditions if before.get(c.code) == c]
        if same:
            yield from ("", f"{pair('Như trước', 'As before')}: {', '.join(same)}")
        new = tuple(c for c in held.conditions if before.get(c.code) != c)
        yield from _indicators(writer, "", new)
        before = {c.code: c for c in held.conditions}


def _titles(writer: Writer, base: Base) -> Iterator[str]:
    for title in writer.library.titles.values():
        if title.standard == base.id:
            told = pair("Danh hiệu sau khi công nhận", "What becomes of the title")
            yield from ("", f"## {told}", "", f"{text(title.name.vi)} · {gloss(title.name.en)}:")
            yield f"{writer.document(title.document)}, {period(title.since, title.until)}"
            yield from _indicators(writer, "", title.states)
            yield from ("", *(f"- {writer.told(note)}" for note in title.notes))


# ---- columns


def _columns(writer: Writer, base: Base, columns: Columns) -> Iterator[str]:
    yield from ("", f"## {pair('Cột mức', 'Columns of levels')}")
    yield from table(
        [pair("Mã", "Id"), pair("Cột", "Column")],
        (
            [code(name), f"{text(words.vi)} · {gloss(words.en)}"]
            for name, words in columns.columns.items()
        ),
    )
    for rule in columns.chosen_by:
        yield from _override(writer, columns, rule)
    if columns.otherwise:
        told = columns.columns.get(columns.otherwise, Words(columns.otherwise, columns.otherwise))
        yield f"- {pair('Còn lại', 'All others')}: {text(told.vi)} · {gloss(told.en)}"
    for rule in columns.overrides:
        yield from _override(writer, columns, rule)


def _override(writer: Writer, columns: Columns, rule: OverrideRule) -> Iterator[str]:
    """Which classes take which column."""
    use = columns.columns.get(rule.use, Words(rule.use, rule.use))
    when = text(writer.rule(rule.when, "vi")), gloss(writer.rule(rule.when, "en"))
    yield (
        f"- {period(rule.since, rule.until)}: {when[0]} → **{text(use.vi)}** "
        f"{writer.cite(rule.provenance)} · {when[1]} → {gloss(use.en)}"
    )
    if rule.text:
        yield f"  - “{writer.told(rule.text)}”"
    yield from (f"  - {writer.told(note)}" for note in rule.notes)


# ---- provinces


def _overlays(writer: Writer, base: Base) -> Iterator[str]:
    found = [x for x in writer.library.layers.get(base.id, []) if x.kind == "overlay"]
    if not found:
        return
    yield from ("", f"## {pair('Quy định của tỉnh', 'What provinces set')}")
    names = {p.id: p.name for p in writer.library.provinces}
    for layer in sorted(found, key=lambda one: (one.province or "", one.since, one.id)):
        yield from ("", f"### {text(names.get(layer.province or '', layer.id))}", "")
        yield f"{writer.document(layer.document)}, {period(layer.since, layer.until)}"
        yield ""
        yield from _overlay(writer, base, layer)


def _overlay(writer: Writer, base: Base, layer: Layer) -> Iterator[str]:
    writer.classes = {c.id: c.name for c in layer.classes}
    codes = [step.code for step in layer.steps if not isinstance(step, Add) and step.code]
    if any(isinstance(step, AsTheNation) and step.code is None for step in layer.steps):
        yield f"- {pair('Các chỉ tiêu khác: như trung ương', 'All other indicators: as the nation')}"
    if codes:
        shown = [
            link(text(one), f"{file_name(one)}.md") if one in writer.known[base.id] else text(one)
            for one in dict.fromkeys(codes)
        ]
        yield f"- {pair('Chỉ tiêu', 'Indicators')}: {', '.join(shown)}"
    for made in layer.classes:
        told = f"{text(made.name.vi)} · {gloss(made.name.en)}: {text(', '.join(made.districts))}"
        yield f"- {pair('Nhóm huyện', 'Class of districts')}: {told} {writer.cite(made.provenance)}"
    if layer.override is not None and base.columns in writer.library.columns:
        yield from _override(writer, writer.library.columns[base.columns or ""], layer.override)
    for step in layer.steps:
        if isinstance(step, Add):
            one = step.indicator
            name = f"{text(one.code)} {text(one.name.vi)} · {gloss(one.name.en)}"
            yield f"- {pair('Thêm', 'Added')}: {name} {writer.cite(one.wording)}"
            yield from writer.tree(one.require, 1, one.wording)
    yield from writer.flush()
    yield from (f"- {writer.told(note)}" for note in layer.notes)
    writer.classes = {}
