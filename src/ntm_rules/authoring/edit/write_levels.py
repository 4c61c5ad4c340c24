"""Writing decisions into the files that state the levels: the value, its new source, and what stood there before."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

from ntm_rules.authoring.edit.level_places import Keys, LevelSite, WordingSite
from ntm_rules.authoring.edit.yaml_editor import Editor
from ntm_rules.authoring.edit.yaml_style import Map, Seq
from ntm_rules.authoring.worksheet.decisions import Decision
from ntm_rules.language.catalogue import say
from ntm_rules.law import schema
from ntm_rules.law.load.rule_file import RuleFile
from ntm_rules.law.model.terms import FactDef

__all__ = ["Check", "level_value", "write_decisions"]


@dataclass(frozen=True, slots=True)
class Check:
    """Who read the document, which, and when."""

    by: str
    on: dt.date
    document: str

    def source(self, place: str, remark: str = "", seen_in: Sequence[str] = ()) -> Map:
        """The source of what was read there."""
        made = Map({"document": self.document, "place": place, "status": "verified"})
        if seen_in:
            made["seen_in"] = Seq(seen_in, flow=True)
        if remark:
            made["note"] = remark
        made["checked"] = Map({"by": self.by, "on": self.on}, flow=True)
        return made


def level_value(value: Fraction | None, fact: FactDef, *, flag: bool = False) -> Any:
    """A level as a file writes it; ``flag`` for a yes/no that is no table."""
    if value is None:
        return None
    if fact.kind == "grade":
        return fact.scale[int(value)]
    if fact.kind == "yes_no" and flag:
        return value == 1
    return value


EditorOf = Callable[[RuleFile], Editor]


def write_decisions(found: Sequence[Decision], check: Check, editor_of: EditorOf) -> None:
    """Write what confirms, corrects or delegates a level or a wording where it stands."""
    levels: dict[tuple[str, Keys], list[Decision]] = {}
    owners: dict[tuple[str, Keys], list[Decision]] = {}
    for one in found:
        site = one.row.site
        owners.setdefault((site.file.path, site.owner), []).append(one)
        if isinstance(site, LevelSite):
            levels.setdefault((site.file.path, site.leaf), []).append(one)
        else:
            source = check.source(one.place, _remark(one), one.row.source.seen_in)
            editor_of(site.file).put(site.holder, site.key, source)
    covered: set[tuple[str, Keys]] = set()
    for (path, owner), some in owners.items():
        if _whole(some):
            first = some[0].row.site
            editor = editor_of(first.file)
            editor.put(owner, "source", _new_source(_levels(some), check))
            for one in _levels(some):
                covered.add((path, one.level_site.leaf))
                _put_value(editor, one)
    for key, some in levels.items():
        if key not in covered:
            _write_level(some, check, editor_of(some[0].row.site.file))
    for some in owners.values():
        _write_notes(some, check, editor_of(some[0].row.site.file))


def _levels(found: Sequence[Decision]) -> list[Decision]:
    return [one for one in found if isinstance(one.row.site, LevelSite)]


def _remark(one: Decision) -> str:
    """The officer's remark, and what stood there before where no note of the indicator can say it."""
    before = "" if _has_room(one) else f"Trước khi đối chiếu: {_before(one)}."
    return " ".join(part for part in (one.remark, before) if part)


def _signature(one: Decision) -> tuple[str, str, tuple[str, ...]]:
    kept = one.row.source.seen_in if one.kind == "confirm" else ()
    return one.place, _remark(one), kept


def _new_source(some: Sequence[Decision], check: Check) -> Map:
    return check.source(*_signature(some[0]))


# ---- one level


def _whole(found: Sequence[Decision]) -> bool:
    """Whether every comparison that rests on the indicator's own source was checked, in one place."""
    some = _levels(found)
    if not some:
        return False
    sites = [one.level_site for one in some]
    simple = all(
        site.shares
        and site.leaf in site.shares
        and not isinstance(site.said, schema.LevelTable)
        and one.kind in {"confirm", "correct"}
        for site, one in zip(sites, some, strict=True)
    )
    stated = getattr(sites[0].above, "source", None)
    return (
        simple
        and stated is not None
        and stated.status is not None
        and {site.leaf for site in sites} == sites[0].shares
        and len({_signature(one) for one in some}) == 1
    )


def _put_value(editor: Editor, one: Decision) -> None:
    """The value alone, where its source is written elsewhere."""
    site = one.level_site
    if one.kind == "correct":
        editor.put(site.leaf, site.key, level_value(one.value, one.fact, flag=site.key == "is"))


def _write_level(some: Sequence[Decision], check: Check, editor: Editor) -> None:
    one, site = some[0], some[0].level_site
    if site.table:
        _write_table(some, check, editor)
        return
    source = _new_source(some, check)
    plain = not isinstance(site.said, schema.LevelTable)
    own = site.thing.source is not None and plain
    if site.said is None or (own and one.kind != "delegate"):
        editor.put(site.leaf, "source", source)
        _put_value(editor, one)
        return
    fact = one.fact
    if one.value is None:
        head = Map({"delegated_to": _delegate(one)})
    elif one.kind == "confirm" and plain and not isinstance(site.said, bool):
        head = Map({"value": editor.draft((*site.leaf, site.key))})
    elif one.kind == "confirm" and not plain:
        head = Map({"value": editor.draft((*site.leaf, site.key, "value"))})
    else:
        head = Map({"value": level_value(one.value, fact)})
    editor.put(site.leaf, site.key, Map({**head, **source}))


def _delegate(one: Decision) -> str:
    """To whom a level is left: as it was, or to the province."""
    held = one.row.cell.delegated_to if one.row.cell else None
    return held if one.kind == "confirm" and held else "province"


def _write_table(some: Sequence[Decision], check: Check, editor: Editor) -> None:
    """Checked cells leave their group of cells, and stand in one of their own beside it."""
    site = some[0].level_site
    by_key = {one.row.key: one for one in some}
    cells = (*site.leaf, site.key, "cells")
    # From the last to the first: what is inserted does not move what is still to be changed.
    for number in reversed(range(len(site.said.cells))):
        here = (*cells, number)
        held = editor.draft(here)
        rest, taken = _split(held["values"], by_key)
        if not taken:
            continue
        groups: dict[Any, list[tuple[Decision, Any]]] = {}
        for one, raw in taken:
            delegated = _delegate(one) if one.value is None else ""
            groups.setdefault((_signature(one), delegated), []).append((one, raw))
        made = [
            _group(check, signature, delegated, members)
            for (signature, delegated), members in groups.items()
        ]
        if not rest:
            editor.put_item(here, made.pop(0))
        elif held.flow:
            editor.put_item(here, Map({**held, "values": rest}, flow=True))
        else:
            editor.put(here, "values", rest)
        if made:
            editor.insert(here, [*made])


def _split(
    values: Map, by_key: dict[tuple[str, ...], Decision]
) -> tuple[Map, list[tuple[Decision, Any]]]:
    """The cells that stay in their group, and those that were decided, with what is written there now."""
    rest, taken = Map(flow=values.flow), []
    for outer, inner in values.items():
        if not isinstance(inner, Map):
            if (outer,) in by_key:
                taken.append((by_key[outer,], inner))
            else:
                rest[outer] = inner
            continue
        left = Map(flow=inner.flow)
        for name, value in inner.items():
            if (outer, name) in by_key:
                taken.append((by_key[outer, name], value))
            else:
                left[name] = value
        if left:
            rest[outer] = left
    return rest, taken


def _group(
    check: Check,
    signature: tuple[str, str, tuple[str, ...]],
    delegated: str,
    members: Sequence[tuple[Decision, Any]],
) -> Map:
    made = check.source(*signature)
    if delegated:
        made = Map({"delegated_to": delegated, **made})
    values = Map(flow=True)
    for one, raw in members:
        value = raw if one.kind == "confirm" else level_value(one.value, one.fact)
        *outer, last = one.row.key
        holder = values
        for name in outer:
            values.flow = False
            holder = values.setdefault(name, Map(flow=True))
        holder[last] = value
    made["values"] = values
    return made


# ---- what stood there before


def _has_room(one: Decision) -> bool:
    """Whether the owner's notes can take it: those of a replacement without notes are the old ones."""
    site = one.row.site
    if isinstance(site, WordingSite):
        return not _is_bare_replacement(site.file, site.owner)
    return not (isinstance(site.above, schema.ReplaceEntry) and not site.above.notes)


def _is_bare_replacement(file: RuleFile, owner: Keys) -> bool:
    model: Any = file.model
    for key in owner:
        model = model[key] if isinstance(key, int) else getattr(model, key)
    return isinstance(model, schema.ReplaceEntry) and not model.notes


def _write_notes(some: Sequence[Decision], check: Check, editor: Editor) -> None:
    kept = [one for one in some if _has_room(one)]
    if not kept:
        return
    owner = kept[0].row.site.owner
    told = "; ".join(dict.fromkeys(_before_many(kept)))
    note = f"Trước khi {check.by} đối chiếu ngày {check.on:%d/%m/%Y}: {told}."
    if editor.has((*owner, "notes")):
        editor.insert((*owner, "notes"), [note])
    else:
        editor.put(owner, "notes", Seq([note]))


def _before_many(some: Sequence[Decision]) -> list[str]:
    """What was recorded, cells of one source together."""
    groups: dict[str, list[str]] = {}
    for one in some:
        row = one.row
        where = "/".join(row.key) or (row.shown["part"] if row.leaf and row.part_needed else "")
        what = f"{where} {row.shown['current']}".strip() if row.leaf else "câu chữ"
        groups.setdefault(_known(one), []).append(what)
    return [f"{', '.join(dict.fromkeys(cells))} ({known})" for known, cells in groups.items()]


def _before(one: Decision) -> str:
    return _before_many([one])[0]


def _known(one: Decision) -> str:
    source = one.row.source
    parts = [say("status_unknown" if source.status == "unknown" else source.status, "vi")]
    if one.row.shown["confidence"]:
        parts.append(f"độ tin cậy {one.row.shown['confidence']}")
    parts += [f"{source.document}, {source.place}", *(f"[{page}]" for page in source.seen_in)]
    if source.note:
        parts.append(source.note.rstrip("."))
    return "; ".join(parts)
