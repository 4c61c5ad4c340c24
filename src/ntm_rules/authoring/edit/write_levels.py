"""Writing decisions into the files that state the levels: the value, its new source, and what stood there before."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

from ntm_rules.authoring.edit.level_places import Keys, LevelSite, WordingSite
from ntm_rules.authoring.edit.yaml_editor import Editor
from ntm_rules.authoring.edit.yaml_style import Raw, YamlList, YamlMap
from ntm_rules.authoring.worksheet.answers import Reading
from ntm_rules.authoring.worksheet.decisions import Decision
from ntm_rules.language.catalogue import say
from ntm_rules.law import schema
from ntm_rules.law.load.rule_file import RuleFile
from ntm_rules.law.model.terms import FactDef


@dataclass(frozen=True, slots=True)
class DocumentCheck:
    """Who read the document, which, and when. ``copy`` is the copy in which the program read levels."""

    by: str
    on: dt.date
    document: str
    copy: str | None = None

    def source(
        self,
        place: str,
        remark: str = "",
        seen_in: Sequence[str] = (),
        *,
        reading: Reading = "none",
    ) -> YamlMap:
        """The source of what was read there; with the copy where the program read it in one."""
        status = self._status(reading)
        source = YamlMap({"document": self.document, "place": place, "status": status})
        if reading != "none":
            source["copy"] = self.copy
        if seen_in:
            source["seen_in"] = YamlList(seen_in, flow=True)
        if remark:
            source["note"] = remark
        if status == "verified":
            source["checked"] = YamlMap({"by": self.by, "on": self.on}, flow=True)
        return source

    def meant(self, decision: Decision) -> tuple[object, ...]:
        """What a source written for a decision says: status, document, place, copy, who checked and when."""
        status = self._status(decision.reading)
        copy = self.copy if decision.reading != "none" else None
        checked = (self.by, self.on) if status == "verified" else (None, None)
        return (status, self.document, decision.place, copy, *checked)

    @staticmethod
    def _status(reading: Reading) -> str:
        return "read" if reading == "unseen" else "verified"


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


def write_decisions(
    decisions: Sequence[Decision], check: DocumentCheck, editor_of: EditorOf
) -> None:
    """Write what confirms, corrects or delegates a level or a wording where it stands."""
    levels: dict[tuple[str, Keys], list[Decision]] = {}
    owners: dict[tuple[str, Keys], list[Decision]] = {}
    for decision in decisions:
        site = decision.row.site
        owners.setdefault((site.file.path, site.owner), []).append(decision)
        if isinstance(site, LevelSite):
            levels.setdefault((site.file.path, site.leaf), []).append(decision)
        else:
            source = check.source(
                decision.place,
                _remark(decision),
                decision.row.source.seen_in,
                reading=decision.reading,
            )
            editor_of(site.file).put(site.holder, site.key, source)
    covered: set[tuple[str, Keys]] = set()
    for (path, owner), some in owners.items():
        if _whole(some):
            first = some[0].row.site
            editor = editor_of(first.file)
            editor.put(owner, "source", _new_source(_levels(some), check))
            for decision in _levels(some):
                covered.add((path, decision.level_site.leaf))
                _put_value(editor, decision)
    for key, some in levels.items():
        if key not in covered:
            _write_level(some, check, editor_of(some[0].row.site.file))
    for some in owners.values():
        _write_notes(some, check, editor_of(some[0].row.site.file))


def _levels(decisions: Sequence[Decision]) -> list[Decision]:
    return [decision for decision in decisions if isinstance(decision.row.site, LevelSite)]


def _remark(decision: Decision) -> str:
    """The officer's remark, and what stood there before where no note of the indicator can say it."""
    before = "" if _has_room(decision) else f"Trước khi đối chiếu: {_before(decision)}."
    return " ".join(part for part in (decision.remark, before) if part)


_Origin = tuple[str, str, tuple[str, ...], Reading]


def _origin(decision: Decision) -> _Origin:
    kept = decision.row.source.seen_in if decision.kind == "confirm" else ()
    return decision.place, _remark(decision), kept, decision.reading


def _source(check: DocumentCheck, origin: _Origin) -> YamlMap:
    place, remark, kept, reading = origin
    return check.source(place, remark, kept, reading=reading)


def _new_source(some: Sequence[Decision], check: DocumentCheck) -> YamlMap:
    return _source(check, _origin(some[0]))


# ---- one level


def _whole(decisions: Sequence[Decision]) -> bool:
    """Whether every comparison that rests on the indicator's own source was checked, in one place."""
    some = _levels(decisions)
    if not some:
        return False
    sites = [decision.level_site for decision in some]
    simple = all(
        site.shares
        and site.leaf in site.shares
        and not isinstance(site.stated, schema.LevelTable)
        and decision.kind in {"confirm", "correct"}
        for site, decision in zip(sites, some, strict=True)
    )
    stated = getattr(sites[0].above, "source", None)
    return (
        simple
        and stated is not None
        and stated.status is not None
        and {site.leaf for site in sites} == sites[0].shares
        and len({_origin(decision) for decision in some}) == 1
    )


def _put_value(editor: Editor, decision: Decision) -> None:
    """The value alone, where its source is written elsewhere."""
    site = decision.level_site
    if decision.kind == "correct":
        editor.put(
            site.leaf, site.key, level_value(decision.value, decision.fact, flag=site.key == "is")
        )


def _write_level(some: Sequence[Decision], check: DocumentCheck, editor: Editor) -> None:
    first, site = some[0], some[0].level_site
    if site.table:
        _write_table(some, check, editor)
        return
    source = _new_source(some, check)
    plain = not isinstance(site.stated, schema.LevelTable)
    own = site.thing.source is not None and plain
    if site.stated is None or (own and first.kind != "delegate"):
        editor.put(site.leaf, "source", source)
        _put_value(editor, first)
        return
    fact = first.fact
    if (form := _form(first)) and not plain:
        head = YamlMap({k: v for k, v in editor.draft((*site.leaf, site.key)).items() if k in form})
    elif first.value is None:
        head = YamlMap({"delegated_to": _delegate(first)})
    elif first.kind == "confirm" and plain and not isinstance(site.stated, bool):
        head = YamlMap({"value": editor.draft((*site.leaf, site.key))})
    elif first.kind == "confirm" and not plain:
        head = YamlMap({"value": editor.draft((*site.leaf, site.key, "value"))})
    else:
        head = YamlMap({"value": level_value(first.value, fact)})
    editor.put(site.leaf, site.key, YamlMap({**head, **source}))


def _form(decision: Decision) -> tuple[str, ...]:
    """The keys that say what a cell is, where it is no level of its own. They stay as they are."""
    form = decision.row.cell.form if decision.row.cell else None
    return (form, "value") if form is not None else ()


def _delegate(decision: Decision) -> str:
    """To whom a level is left: as it was, or to the province."""
    body = decision.row.cell.delegated_to if decision.row.cell else None
    return body if decision.kind == "confirm" and body else "province"


def _write_table(some: Sequence[Decision], check: DocumentCheck, editor: Editor) -> None:
    """Checked cells leave their group of cells, and stand in one of their own beside it."""
    site = some[0].level_site
    by_key = {decision.row.key: decision for decision in some}
    cells = (*site.leaf, site.key, "cells")
    # From the last to the first: what is inserted does not move what is still to be changed.
    for number in reversed(range(len(site.stated.cells))):
        here = (*cells, number)
        group = editor.draft(here)
        rest, taken = _split(group["values"], by_key)
        if not taken:
            continue
        groups: dict[Any, list[tuple[Decision, Any]]] = {}
        for decision, raw in taken:
            groups.setdefault((_origin(decision), _head(decision)), []).append((decision, raw))
        new_groups = [
            _group(check, origin, head, members) for (origin, head), members in groups.items()
        ]
        if not rest:
            editor.put_item(here, new_groups.pop(0))
        elif group.flow:
            words = {"words": _words_of(group["words"], rest)} if "words" in group else {}
            editor.put_item(here, YamlMap({**group, **words, "values": rest}, flow=True))
        else:
            if "words" in group:
                editor.put(here, "words", _words_of(group["words"], rest))
            editor.put(here, "values", rest)
        if new_groups:
            editor.insert(here, [*new_groups])


def _head(decision: Decision) -> tuple[tuple[str, Any], ...]:
    """What a group says of its cells beside their source: their form, or to whom they are left."""
    form = _form(decision)
    if form:
        return ((form[0], Raw("true")),)
    return (("delegated_to", _delegate(decision)),) if decision.value is None else ()


def _split(
    values: YamlMap, by_key: dict[tuple[str, ...], Decision]
) -> tuple[YamlMap, list[tuple[Decision, Any]]]:
    """The cells that stay in their group, and those that were decided, with what is written there now."""
    rest, taken = YamlMap(flow=values.flow), []
    for outer, inner in values.items():
        if not isinstance(inner, YamlMap):
            if (outer,) in by_key:
                taken.append((by_key[outer,], inner))
            else:
                rest[outer] = inner
            continue
        left = YamlMap(flow=inner.flow)
        for name, value in inner.items():
            if (outer, name) in by_key:
                taken.append((by_key[outer, name], value))
            else:
                left[name] = value
        if left:
            rest[outer] = left
    return rest, taken


def _words_of(words: Any, rest: YamlMap) -> Any:
    """The exact words of the cells that stay in their group; they stand by both axes of a table, or by one."""
    if not isinstance(words, YamlMap):
        return words
    inner = {name for cells in rest.values() if isinstance(cells, YamlMap) for name in cells}
    kept = YamlMap(flow=words.flow)
    for name, text in words.items():
        if isinstance(text, YamlMap) and isinstance(rest.get(name), YamlMap):
            kept[name] = YamlMap({n: w for n, w in text.items() if n in rest[name]}, flow=text.flow)
        elif name in rest or name in inner:
            kept[name] = text
    return kept


def _group(
    check: DocumentCheck,
    origin: _Origin,
    head: tuple[tuple[str, Any], ...],
    members: Sequence[tuple[Decision, Any]],
) -> YamlMap:
    group = YamlMap({**dict(head), **_source(check, origin)})
    values = YamlMap(flow=True)
    for decision, raw in members:
        value = raw if decision.kind == "confirm" else level_value(decision.value, decision.fact)
        *outer, last = decision.row.key
        holder = values
        for name in outer:
            values.flow = False
            holder = values.setdefault(name, YamlMap(flow=True))
        holder[last] = value
    group["values"] = values
    return group


# ---- what stood there before


def _has_room(decision: Decision) -> bool:
    """Whether the owner's notes can take it: those of a replacement without notes are the old ones."""
    site = decision.row.site
    if isinstance(site, WordingSite):
        return not _is_bare_replacement(site.file, site.owner)
    return not (isinstance(site.above, schema.ReplaceEntry) and not site.above.notes)


def _is_bare_replacement(file: RuleFile, owner: Keys) -> bool:
    model: Any = file.model
    for key in owner:
        model = model[key] if isinstance(key, int) else getattr(model, key)
    return isinstance(model, schema.ReplaceEntry) and not model.notes


def _write_notes(some: Sequence[Decision], check: DocumentCheck, editor: Editor) -> None:
    kept = [decision for decision in some if _has_room(decision)]
    if not kept:
        return
    owner = kept[0].row.site.owner
    before = "; ".join(dict.fromkeys(_before_many(kept)))
    read = all(decision.reading == "unseen" for decision in kept)
    what = "đọc từ bản sao" if read else f"{check.by} đối chiếu"
    note = f"Trước khi {what} ngày {check.on:%d/%m/%Y}: {before}."
    if editor.has((*owner, "notes")):
        editor.insert((*owner, "notes"), [note])
    else:
        editor.put(owner, "notes", YamlList([note]))


def _before_many(some: Sequence[Decision]) -> list[str]:
    """What was recorded, cells of one source together."""
    groups: dict[str, list[str]] = {}
    for decision in some:
        row = decision.row
        where = "/".join(row.key) or (row.shown["part"] if row.leaf and row.part_needed else "")
        what = f"{where} {row.shown['current']}".strip() if row.leaf else "câu chữ"
        groups.setdefault(_known(decision), []).append(what)
    return [f"{', '.join(dict.fromkeys(cells))} ({known})" for known, cells in groups.items()]


def _before(decision: Decision) -> str:
    return _before_many([decision])[0]


def _known(decision: Decision) -> str:
    source = decision.row.source
    parts = [say("status_unknown" if source.status == "unknown" else source.status, "vi")]
    if decision.row.shown["confidence"]:
        parts.append(f"độ tin cậy {decision.row.shown['confidence']}")
    parts += [f"{source.document}, {source.place}", *(f"[{page}]" for page in source.seen_in)]
    if source.note:
        parts.append(source.note.rstrip("."))
    return "; ".join(parts)
