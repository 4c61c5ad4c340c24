"""The page of one indicator."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from ntm_rules.language.format import date
from ntm_rules.language.law_text import level_tally
from ntm_rules.law.model.layers import Add, Layer, Repeal, Replace, SetLevel, Unfilled
from ntm_rules.law.model.requirement import (
    Compare,
    Concluders,
    Criterion,
    Indicator,
    facts_asked,
    leaves,
)
from ntm_rules.law.resolve.history import Version

from .markdown import code, file_name, gloss, inline, link, table, text
from .words import MADE, legend, marks, page, pair, period
from .writer import Writer

__all__ = ["concluders", "indicator_page", "overlay_steps"]

_KINDS = {
    "share": ("tỷ lệ", "share"),
    "count": ("số lượng", "count"),
    "number": ("số đo", "number"),
    "yes_no": ("có, không", "yes or no"),
    "grade": ("mức độ", "grade"),
}


def indicator_page(writer: Writer, criterion: Criterion, versions: list[Version]) -> str:
    """Everything the rules say of an indicator, the latest version first."""
    return page(_lines(writer, criterion, versions))


def _lines(writer: Writer, criterion: Criterion, versions: list[Version]) -> Iterator[str]:
    base = writer.base
    assert base is not None
    last, codes = versions[-1], writer.known[base.id]
    one = last.indicator
    yield MADE
    top = link(pair("Luật", "The law"), "../README.md")
    home = link(text(base.name.vi), "README.md")
    yield from ("", f"{top} › {home} › {inline(criterion.number)}. {text(criterion.name.vi)}")
    yield from ("", f"# {text(one.code)}. {text(one.name.vi)}", "", gloss(one.name.en), "")
    yield f"- {pair('Tiêu chí', 'Criterion')} {text(criterion.number)}: {text(criterion.name.vi)} · {gloss(criterion.name.en)}"
    yield f"- {pair('Văn bản', 'Document')}: {writer.document(last.document)}, {period(last.since, last.until)}"
    yield f"- {pair('Câu chữ', 'Wording')}: {writer.cite(one.wording)}"
    yield f"- {pair('Ô mức', 'Cells of levels')}: {marks(level_tally(iter([one])))}"
    if last.until != base.until and last.until is not None:
        yield f"- **{pair('Không còn áp dụng sau', 'No longer asked after')} {date(last.until, 'vi')}**"
    if ministry := one.ministry or criterion.ministry:
        yield f"- {pair('Bộ hướng dẫn', 'Ministry')}: {text(ministry)}"
    for name, guides in (
        (pair("Hướng dẫn", "Guidance"), one.guidance),
        (pair("Hướng dẫn chưa đọc được", "Guides that were not read"), one.guides_not_read),
    ):
        if guides:
            yield f"- {name}: {'; '.join(map(writer.document, guides))}"
    yield from ("", f"## {pair('Yêu cầu', 'Requirement')}", "")
    yield from writer.requirement(one)
    yield from ("", legend())
    yield from _facts(writer, one)
    yield from _conclusions(writer, one.concluders)
    yield from _notes(writer, one.notes)
    yield from _history(writer, versions)
    yield from _overlays(writer, one)
    yield from writer.source_list()
    yield from ("", "---", "", _neighbours(codes, one.code))


def _facts(writer: Writer, one: Indicator) -> Iterator[str]:
    sexes = {leaf.fact for leaf in leaves(one.require) if leaf.sexes}
    asked = [
        name for name in dict.fromkeys(facts_asked(one.require)) if name in writer.library.facts
    ]
    if not asked:
        return
    yield from ("", f"## {pair('Số liệu cần', 'Facts needed')}")
    rows = []
    for name in asked:
        fact = writer.library.facts[name]
        kind = pair(*_KINDS[fact.kind]) if fact.kind in _KINDS else text(fact.kind)
        if fact.scale:
            kind += f": {text(' < '.join(fact.scale))}"
        if name in sexes:
            kind += f"; {pair('riêng nam, nữ', 'men and women each')}"
        told = f"{text(fact.label.vi)} · {gloss(fact.label.en)}"
        told += "".join(f"<br>{writer.told(note)}" for note in fact.notes)
        source = fact.supplied_by
        by = f"{text(source.vi)} · {gloss(source.en)}" if source else "-"
        rows.append([code(name), told, kind, text(fact.unit) or "-", by])
    head = [
        pair("Mã", "Id"),
        pair("Tên", "Name"),
        pair("Loại", "Kind"),
        pair("Đơn vị", "Unit"),
        pair("Ai cung cấp", "Supplied by"),
    ]
    yield from table(head, rows)


def _conclusions(writer: Writer, may: Concluders) -> Iterator[str]:
    yield from ("", f"## {pair('Ai được kết luận', 'Who may conclude')}", "")
    yield from concluders(writer, may)


def concluders(writer: Writer, may: Concluders) -> Iterator[str]:
    """Whose conclusion stands, met and not met."""
    if not may.met and not may.not_met:
        yield f"{pair('Không ai; chỉ theo số liệu', 'Nobody; by the figures alone')}."
        return
    for label, bodies in (
        (pair("Đạt", "Met"), may.met),
        (pair("Chưa đạt", "Not met"), may.not_met),
    ):
        yield f"- {label}: {'; '.join(_body(writer, body) for body in bodies) or '-'}"
    if may.provenance is not None:
        yield f"- {pair('Nguồn', 'Source')}: {writer.cite(may.provenance)}"


def _body(writer: Writer, name: str) -> str:
    body = writer.library.bodies.get(name)
    if body is None:
        return code(name)
    shown = f"{text(body.name.vi)} · {gloss(body.name.en)}"
    if body.until is None:
        return shown
    return f"{shown} ({pair(f'đến {body.until:%d/%m/%Y}', f'until {body.until}')})"


def _notes(writer: Writer, notes: tuple[str, ...]) -> Iterator[str]:
    if notes:
        yield from ("", f"## {pair('Ghi chú', 'Notes')}", "")
        yield from (f"- {writer.told(note)}" for note in notes)


def _history(writer: Writer, versions: list[Version]) -> Iterator[str]:
    yield from ("", f"## {pair('Lịch sử', 'History')}")
    rows = []
    for version in versions:
        made = version.indicator.lineage
        cited = ", ".join(dict.fromkeys(writer.cite(p) for p in made))
        rows.append(
            [period(version.since, version.until), writer.document(version.document), cited]
        )
    head = [pair("Hiệu lực", "In force"), pair("Văn bản", "Document"), pair("Nguồn", "Sources")]
    yield from table(head, rows)
    for version in reversed(versions[:-1]):
        old = version.indicator
        yield f"### {period(version.since, version.until)}"
        yield from ("", f"{text(old.name.vi)} · {gloss(old.name.en)}", "")
        yield f"{pair('Câu chữ', 'Wording')}: {writer.cite(old.wording)}"
        yield ""
        yield from writer.requirement(old)
        yield ""
        if old.notes != versions[-1].indicator.notes:
            yield from (f"- {writer.told(note)}" for note in old.notes)
            yield ""


# ---- what provinces set


def _overlays(writer: Writer, one: Indicator) -> Iterator[str]:
    assert writer.base is not None
    found = [
        (layer, lines)
        for layer in writer.library.layers.get(writer.base.id, [])
        if layer.kind == "overlay" and (lines := list(overlay_steps(writer, layer, one)))
    ]
    if not found:
        return
    yield from ("", f"## {pair('Quy định của tỉnh', 'What provinces set')}")
    names = {p.id: p.name for p in writer.library.provinces}
    for layer, lines in sorted(found, key=lambda each: (each[0].province or "", each[0].since)):
        province = names.get(layer.province or "", layer.province or "")
        yield from ("", f"### {text(province)}", "")
        yield f"{writer.document(layer.document)}, {period(layer.since, layer.until)}"
        yield ""
        yield from lines


def overlay_steps(writer: Writer, layer: Layer, one: Indicator) -> Iterator[str]:
    """What a province's document does to an indicator."""
    writer.classes = {c.id: c.name for c in layer.classes}
    for step in layer.steps:
        match step:
            case SetLevel(code=found, notes=notes) if found == one.code:
                leaf = _set_over(step, one)
                if leaf is not None:
                    yield f"- {writer.compare(leaf, one.wording)}"
                yield from (f"- {writer.told(note)}" for note in notes)
            case Unfilled(found, made) if found == one.code:
                told = pair("Tỉnh đã quy định; chưa nhập", "The province has set it; not entered")
                yield f"- {told}: {writer.cite(made)}"
            case Replace(code=found) if found == one.code:
                yield from replaced(writer, step, one)
            case Repeal(found) if found == one.code:
                yield f"- {pair('Bãi bỏ', 'Repealed')}"
            case Add(_, added) if added.code == one.code:
                yield f"- {text(added.name.vi)} · {gloss(added.name.en)}"
                yield from writer.tree(added.require, 1, added.wording)
            case _:
                continue
    yield from writer.flush()
    writer.classes = {}


def replaced(writer: Writer, step: Replace, one: Indicator) -> Iterator[str]:
    """An indicator that stands in the place of the nation's."""
    name = step.name or one.name
    yield f"- {pair('Thay thế', 'Replaced')}: {text(name.vi)} · {gloss(name.en)} {writer.cite(step.provenance)}"
    if step.require is not None:
        yield from writer.tree(step.require, 1, step.wording or one.wording)
    yield from (f"- {writer.told(note)}" for note in step.notes)


def _set_over(step: SetLevel, one: Indicator) -> Compare | None:
    """The comparison that the province's level is set for, with that level alone."""
    for leaf in leaves(one.require):
        if leaf.operator == step.operator and step.part in (None, leaf.fact):
            return replace(leaf, level=replace(step.level, under=None), wording=None)
    return None


def _neighbours(codes: list[str], one: str) -> str:
    at = codes.index(one)
    before = codes[at - 1] if at else None
    after = codes[at + 1] if at + 1 < len(codes) else None
    shown = []
    if before is not None:
        shown.append(link(f"← {text(before)}", f"{file_name(before)}.md"))
    shown.append(link(pair("Bộ tiêu chí", "The standard"), "README.md"))
    if after is not None:
        shown.append(link(f"{text(after)} →", f"{file_name(after)}.md"))
    return " · ".join(shown)
