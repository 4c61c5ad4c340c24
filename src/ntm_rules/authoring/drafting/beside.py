"""A draft laid beside a rule file that is there: what they say otherwise, and what the file lacks of the document."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import unified_diff
from fractions import Fraction

from ntm_rules.authoring.drafting.standard_file import criterion
from ntm_rules.authoring.edit.yaml_editor import Editor
from ntm_rules.authoring.edit.yaml_style import YamlMap
from ntm_rules.authoring.reading.heading import COMMON, key
from ntm_rules.authoring.reading.match import in_order
from ntm_rules.authoring.reading.meaning import without_marks
from ntm_rules.authoring.reading.read_decision import word_differences
from ntm_rules.foundation.bilingual import Words
from ntm_rules.foundation.exact import show
from ntm_rules.law.model.library import Base
from ntm_rules.law.model.requirement import Compare, Indicator, LevelCell, NotEncoded, leaves
from ntm_rules.law.schema.requirements import NotEncodedEntry
from ntm_rules.law.schema.standards import StandardFile


@dataclass(frozen=True, slots=True)
class RuleDifference:
    """Something that the document and the rule file say otherwise, or that one of them lacks."""

    code: str
    words: Words


def differences(ours: Base, drafted: Base) -> Iterator[RuleDifference]:
    """What a rule file says otherwise than the draft of its document: indicators, wordings, levels."""
    own = {i.code: i for c in ours.criteria for i in c.indicators}
    new = {i.code: i for c in drafted.criteria for i in c.indicators}
    for code in new.keys() - own.keys():
        yield RuleDifference(
            code, Words("tệp không có chỉ tiêu này", "the file has no such indicator")
        )
    for code in own.keys() - new.keys():
        yield RuleDifference(
            code, Words("văn bản không có chỉ tiêu này", "the document does not have it")
        )
    for code in own.keys() & new.keys():
        yield from _of_indicator(own[code], new[code])


def _of_indicator(ours: Indicator, drafted: Indicator) -> Iterator[RuleDifference]:
    code = ours.code
    if key(without_marks(ours.name.vi)) != key(drafted.name.vi):
        words = word_differences(ours.name.vi, drafted.name.vi)
        yield RuleDifference(code, Words(f"câu chữ: {words}", f"wording: {words}"))
    if isinstance(drafted.require, NotEncoded):
        return
    if isinstance(ours.require, NotEncoded):
        yield RuleDifference(
            code,
            Words(
                "tệp chưa mã hóa, văn bản thì hiểu được", "not encoded in the file, and understood"
            ),
        )
        return
    own = [leaf for leaf in leaves(ours.require) if not leaf.yes_no]
    for leaf in leaves(drafted.require):
        if leaf.yes_no or any(_same(leaf, other) for other in own):
            continue
        texts = " | ".join(dict.fromkeys(str(_words(cell)) for cell in leaf.level.cells.values()))
        levels = "; ".join(_levels(other) for other in own) or "-"
        yield RuleDifference(
            code,
            Words(
                f"mức: văn bản ghi “{texts}” ({_place(leaf)}), tệp: {levels}",
                f"level: the document has “{texts}” ({_place(leaf)}), the file: {levels}",
            ),
        )


def _same(drafted: Compare, ours: Compare) -> bool:
    """Whether every number of a drafted level is that of ours, in every column that ours has."""
    if drafted.operator != ours.operator:
        return False
    own = _numbers(ours)
    new = _numbers(drafted)
    pairs = [(new.get(k, new.get(())), n) for k, n in own.items() if k]
    pairs += [(own.get(k, own.get(())), n) for k, n in new.items() if k]
    if () in own and () in new:
        pairs.append((new[()], own[()]))
    unasked = {k for k, cell in drafted.level.cells.items() if cell.form == "not_regulated"}
    return bool(new) and not unasked & own.keys() and all(some == other for some, other in pairs)


def _numbers(leaf: Compare) -> dict[tuple[str, ...], tuple[Fraction | None, bool]]:
    """The numbers of a level by column; that of the common column binds no unit."""
    return {
        keys: _number(cell)
        for keys, cell in leaf.level.cells.items()
        if COMMON not in keys and cell.value is not None
    }


def _number(cell: LevelCell) -> tuple[Fraction | None, bool]:
    return cell.value, cell.form == "floor"


def _words(cell: LevelCell) -> object:
    words = cell.provenance.words
    return words if isinstance(words, str) else " | ".join(text for _, text in words or ())


def _place(leaf: Compare) -> str:
    return next(iter(leaf.level.cells.values())).provenance.place


def _levels(leaf: Compare) -> str:
    texts = [
        f"{'/'.join(keys)} {leaf.operator} {show(cell.value)}".strip()
        for keys, cell in leaf.level.cells.items()
        if cell.value is not None
    ]
    return ", ".join(texts)


# ---- what the file lacks


def complete(
    editor: Editor,
    model: StandardFile,
    indicators: Mapping[str, YamlMap],
    criteria: Mapping[str, str],
    columns: str | None,
) -> list[YamlMap]:
    """Put into a rule file the indicators that it lacks, and what it has not encoded. All else stays to the byte.

    Returns the indicators of which something was put in.
    """
    entries: list[YamlMap] = []
    if columns is not None and model.columns is None:
        editor.add_section("criteria", f"columns: {columns}\n")
    places = {c.number: number for number, c in enumerate(model.criteria)}
    own = {i.code: (n, m) for n, c in enumerate(model.criteria) for m, i in enumerate(c.indicators)}
    missing: dict[str, list[tuple[str, YamlMap]]] = {}
    for code, entry in indicators.items():
        if code not in own:
            missing.setdefault(code.partition(".")[0], []).append((code, entry))
            continue
        n, m = own[code]
        stated = model.criteria[n].indicators[m]
        if isinstance(stated.require, NotEncodedEntry) and "not_encoded" not in entry["require"]:
            path = ("criteria", n, "indicators", m)
            entries.append(entry)
            editor.put(path, "require", entry["require"])
            editor.put(path, "source", entry["source"])
            if "applies_when" in entry and stated.applies_when is None:
                editor.put(path, "applies_when", entry["applies_when"])
    for number, some in missing.items():
        entries += [entry for _, entry in some]
        if number in places:
            _insert(editor, model, places[number], some)
        else:
            lower = [place for n, place in places.items() if in_order(n) < in_order(number)]
            new = criterion(number, criteria.get(number, ""), [entry for _, entry in some])
            editor.insert(("criteria", max(lower)) if lower else ("criteria",), [new])
    return entries


def _insert(
    editor: Editor, model: StandardFile, place: int, some: Sequence[tuple[str, YamlMap]]
) -> None:
    """Put indicators behind those of a lower number."""
    codes = [i.code for i in model.criteria[place].indicators]
    for code, entry in some:
        lower = [m for m, other in enumerate(codes) if in_order(other) < in_order(code)]
        path = ("criteria", place, "indicators")
        editor.insert((*path, max(lower)) if lower else path, [entry])


def text_difference(name: str, before: str, after: str) -> str:
    """What changes in a file, line by line."""
    lines = unified_diff(before.splitlines(), after.splitlines(), name, name, lineterm="", n=2)
    return "\n".join(lines)
