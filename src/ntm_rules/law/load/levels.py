"""Sources and levels from their file forms. Sources are inherited; every level becomes a table of cells."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import Any

from ntm_rules.foundation.bilingual import Words
from ntm_rules.foundation.exact import decimal_places, show
from ntm_rules.law import schema
from ntm_rules.law.load.build_error import BuildError
from ntm_rules.law.model.codes import is_numbered
from ntm_rules.law.model.requirement import (
    CellWords,
    ClassRule,
    Level,
    LevelCell,
    LevelForm,
    Operator,
    Provenance,
)
from ntm_rules.law.model.terms import FactDef

_OPERATORS: tuple[tuple[str, Operator], ...] = (
    ("at_least", ">="),
    ("at_most", "<="),
    ("above", ">"),
    ("below", "<"),
    ("equals", "="),
)
_SOURCE_KEYS = set(schema.SourceEntry.model_fields)
_FORMS: tuple[LevelForm, ...] = ("floor", "left_open", "not_regulated")


def levels_of(entry: schema.CompareEntry | schema.Set) -> list[tuple[Operator, schema.LevelEntry]]:
    """The levels that a comparison states, each with its operator."""
    return [(op, getattr(entry, key)) for key, op in _OPERATORS if getattr(entry, key) is not None]


def operator_of(entry: schema.Set) -> tuple[Operator, schema.LevelEntry | bool]:
    """The one level that ``set`` states."""
    given: list[tuple[Operator, schema.LevelEntry | bool]] = [*levels_of(entry)]
    if entry.is_ is not None:
        given.append(("=", entry.is_))
    if len(given) != 1:
        raise BuildError("set cần đúng một mức", "set needs exactly one level")
    return given[0]


def form_of(entry: schema.LevelTable | schema.Cells, value: object) -> LevelForm | None:
    """What the cells of ``entry`` are, where they are no levels of their own. Only a floor has a ``value``."""
    forms = [form for form in _FORMS if getattr(entry, form)]
    if not forms:
        return None
    form = forms[0]
    if len(forms) > 1 or entry.delegated_to is not None or (form == "floor") != (value is not None):
        names = ", ".join([*forms, *(["delegated_to"] if entry.delegated_to else [])])
        raise BuildError(
            f"{names}: 'floor' đi với một số; 'left_open', 'not_regulated' đứng một mình, không có số",
            f"{names}: floor goes with a number; left_open and not_regulated stand alone, without one",
        )
    return form


def words(entry: schema.WordsEntry) -> Words:
    """The two languages of a text."""
    return Words(entry.vi, entry.en)


def cell_words(written: str | dict[str, Any] | None) -> CellWords | None:
    """The exact words of a cell; of several cells as pairs of key and words, axes joined by ``/``."""
    if written is None or isinstance(written, str):
        return written
    return tuple(
        (f"{outer}/{name}" if name else outer, text)
        for outer, inner in written.items()
        for name, text in (inner.items() if isinstance(inner, dict) else [("", inner)])
    )


def words_at(words: CellWords | None, key: tuple[str, ...]) -> str | None:
    """The words of the cell with this key, from those of a table; they may stand by one of its axes alone."""
    if words is None or isinstance(words, str):
        return words
    by_key = dict(words)
    return next((by_key[name] for name in ("/".join(key), *key) if name in by_key), None)


def class_rule(entry: schema.ClassRuleEntry) -> ClassRule:
    """A class condition from its file form."""
    if isinstance(entry, schema.ClassAll):
        return ClassRule("all", parts=tuple(map(class_rule, entry.all_)))
    if isinstance(entry, schema.ClassAny):
        return ClassRule("any", parts=tuple(map(class_rule, entry.any_)))
    return ClassRule("is", name=entry)


@dataclass(frozen=True, slots=True)
class LevelBuilder:
    """Builds the sources and levels of one file. ``document`` and ``place`` are the defaults of every source."""

    document: str
    place: str
    facts: Mapping[str, FactDef]
    default: schema.SourceEntry | None = None
    """The source where none is stated. Only a reform has one."""

    def fact(self, name: str) -> FactDef:
        """The vocabulary's entry for a fact that a rule names."""
        fact = self.facts.get(name)
        if fact is None:
            raise BuildError.unknown("số liệu", "fact", name, self.facts)
        return fact

    def _place(self, code: str) -> str:
        """Where in the document it stands; what has no number there is named by its rule alone."""
        numbered = is_numbered(code) or code.isupper()
        return f"{self.place}, {code}" if numbered else self.place

    def source(self, code: str, *given: schema.SourceEntry | None) -> Provenance:
        """The provenance at row ``code``. Earlier sources of ``given`` win over later ones.

        After a source with a status, later ones give only ``document`` and ``place``.
        """
        merged: dict[str, Any] = {}
        for entry in (*given, self.default):
            if entry is None:
                continue
            whole = "status" in merged
            for key in entry.model_fields_set & _SOURCE_KEYS:
                if not whole or key in {"document", "place"}:
                    merged.setdefault(key, getattr(entry, key))
        source = schema.SourceEntry.model_construct(**merged)
        if source.status is None:
            raise BuildError(
                "thiếu nguồn: mỗi mức và mỗi câu chữ phải có 'status'",
                "no source: every level and every wording needs a status",
            )
        if source.status == "verified" and source.checked is None:
            raise BuildError(
                "'status: verified' phải có 'checked' với 'by' và 'on'",
                "status verified needs checked: {by, on}",
            )
        if source.status == "read" and source.copy_ is None:
            raise BuildError(
                "'status: read' phải có 'copy': bản sao văn bản đã đọc",
                "status read needs copy: the copy of the document that was read",
            )
        return Provenance(
            document=source.document or self.document,
            place=source.place or self._place(code),
            status=source.status,
            confidence=source.confidence,
            seen_in=tuple(source.seen_in),
            note=source.note,
            checked_by=source.checked.by if source.checked else None,
            checked_on=source.checked.on if source.checked else None,
            copy=source.copy_,
            row=source.row,
            words=cell_words(source.words),
            our_reading=words(source.our_reading)
            if isinstance(source.our_reading, schema.WordsEntry)
            else source.our_reading,
        )

    def value(self, fact: FactDef | None, written: Fraction | str | None) -> Fraction | None:
        """The number of a level. A grade becomes its place in the fact's scale."""
        if written is None:
            return None
        if fact is not None and fact.kind == "grade":
            if written not in fact.scale:
                raise BuildError(
                    f"{written!r} không có trong thang của {fact.id}: {', '.join(fact.scale)}",
                    f"{written!r} is not in the scale of {fact.id}: {', '.join(fact.scale)}",
                )
            return Fraction(fact.scale.index(str(written)))
        if (
            isinstance(written, Fraction)
            and (decimal_places(written) or 7) > 6
            and written.denominator > 1
        ):
            raise BuildError(
                f"mức {show(written)} có quá sáu chữ số thập phân",
                f"the level {show(written)} has more than six decimals",
            )
        if not isinstance(written, Fraction):
            raise BuildError(
                f"cần một số, không phải {written!r}", f"a number is needed, not {written!r}"
            )
        return written

    def level(
        self,
        code: str,
        fact: FactDef | None,
        entry: schema.LevelEntry,
        *defaults: schema.SourceEntry | None,
    ) -> Level:
        """A level from any of its file forms."""
        if not isinstance(entry, schema.LevelTable):
            return Level((), {(): LevelCell(self.value(fact, entry), self.source(code, *defaults))})
        if entry.by:
            return self._table(code, fact, entry, *defaults)
        if entry.times is not None and entry.of is not None:
            cell = LevelCell(None, self.source(code, entry, *defaults))
            other = (entry.of.standard, entry.of.code, entry.of.part)
            return Level((), {(): cell}, times=entry.times, of=other)
        unknown = schema.SourceEntry(status="unknown") if entry.unknown else None
        provenance = self.source(code, unknown, entry, *defaults)
        given = (entry.value, entry.delegated_to, entry.unknown, entry.left_open)
        forms = sum(x is not None and x is not False for x in (*given, entry.not_regulated))
        if forms != 1 or entry.cells:
            raise BuildError(
                "một mức phải có đúng một trong: 'value', 'delegated_to', 'left_open', 'not_regulated', "
                "'unknown', 'by' + 'cells'",
                "a level has exactly one of: value, delegated_to, left_open, not_regulated, "
                "unknown, by + cells",
            )
        form = form_of(entry, entry.value)
        value = self.value(fact, entry.value)
        return Level((), {(): LevelCell(value, provenance, entry.delegated_to, form)})

    def _table(
        self,
        code: str,
        fact: FactDef | None,
        entry: schema.LevelTable,
        *defaults: schema.SourceEntry | None,
    ) -> Level:
        cells: dict[tuple[str, ...], LevelCell] = {}
        for group in entry.cells:
            provenance = self.source(code, group, entry, *defaults)
            unknown = replace(provenance, status="unknown")
            for outer, inner in group.values.items():
                row = inner.items() if isinstance(inner, dict) else [("", inner)]
                for name, value in row:
                    key = (str(outer), str(name)) if isinstance(inner, dict) else (str(outer),)
                    if len(key) != len(entry.by):
                        raise BuildError(
                            f"ô {'/'.join(key)} không theo by: {', '.join(entry.by)}",
                            f"cell {'/'.join(key)} does not follow by: {', '.join(entry.by)}",
                        )
                    if key in cells:
                        raise BuildError(
                            f"ô {'/'.join(key)} có hai mức", f"cell {'/'.join(key)} has two levels"
                        )
                    form = form_of(group, value)
                    known = value is not None or form or group.delegated_to
                    source = provenance if known else unknown
                    cells[key] = LevelCell(
                        self.value(fact, value),
                        replace(source, words=words_at(source.words, key)),
                        group.delegated_to,
                        form,
                    )
        return Level(tuple(entry.by), cells)
