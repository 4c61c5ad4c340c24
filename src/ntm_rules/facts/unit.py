"""A unit and its facts as written: the structure of a facts file, checked before anything is judged."""

from __future__ import annotations

import datetime as dt
import os
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Annotated, Any, ClassVar, Final

from pydantic import BaseModel, ConfigDict, Field, ValidationError, WithJsonSchema

from ntm_rules.facts.written import MAX_VALUES, canonical, frozen, thawed
from ntm_rules.foundation.arguments import as_date, each, keyed, needed
from ntm_rules.foundation.doors import door
from ntm_rules.foundation.errors import FactsError, Problem, Where
from ntm_rules.foundation.read_file import walk_below
from ntm_rules.foundation.scalars import Date, Text, Whole
from ntm_rules.foundation.schema_errors import problems_of
from ntm_rules.foundation.strict_yaml import MAX_BYTES, decoded, locate, read_file, read_text
from ntm_rules.foundation.text import ascii_digits, choices, written
from ntm_rules.foundation.unit_kinds import KINDS
from ntm_rules.foundation.years import FIRST_YEAR, LAST_YEAR
from ntm_rules.law.model.requirement import CAUSES
from ntm_rules.office.sheets import SHEET_ENDINGS


class _Strict(BaseModel):
    model_config: ClassVar[ConfigDict] = ConfigDict(extra="forbid", frozen=True)


class Evidence(_Strict):
    """A document that backs a figure or a conclusion."""

    document: Text
    issuer: Text | None = None
    date: Date | None = None
    file: Text | None = None
    sha256: Annotated[Text, Field(pattern="^[0-9a-f]{64}$")] | None = None
    note: Text | None = None


_BOUND = {"type": ["number", "string"]}
_NUMBER: dict[str, Any] = {
    "anyOf": [
        {"type": ["number", "string"]},
        {
            "type": "object",
            "properties": {
                "value": _BOUND,
                "at_least": _BOUND,
                "at_most": _BOUND,
                "above": _BOUND,
                "below": _BOUND,
                "between": {"type": "array", "items": _BOUND, "minItems": 2, "maxItems": 2},
                "count": {"anyOf": [_BOUND, {"type": "object"}]},
                "of": _BOUND,
                "indices": {
                    "anyOf": [{"type": "string"}, {"type": "array", "items": _BOUND, "minItems": 1}]
                },
                "each": {"type": ["string", "array"], "minItems": 1},
            },
        },
    ]
}
_FACT: dict[str, Any] = {
    "description": "A number, yes/no, a grade, or an object with bounds, a ratio, both sexes, evidence.",
    "anyOf": [
        {"type": ["number", "string", "boolean"]},
        {
            "type": "object",
            "additionalProperties": False,
            "properties": {
                **_NUMBER["anyOf"][1]["properties"],
                "value": {"type": ["number", "string", "boolean"]},
                "male": _NUMBER,
                "female": _NUMBER,
                "unit": {"type": "string"},
                "period": {"type": "integer"},
                "note": {"type": "string"},
                "confirmed": {"type": "boolean"},
                "unformatted": {"type": "boolean"},
                "previous": _NUMBER,
                "rests_on": {"enum": ["verified", "read", "secondary", "recalled"]},
                "provisional_because": {"type": "array", "items": {"enum": list(CAUSES)}},
                "evidence": {"type": "array", "items": Evidence.model_json_schema()},
            },
        },
    ],
}
_CONCLUSION: dict[str, Any] = {
    "description": "An official conclusion, by a body that the rule allows.",
    "type": "object",
    "additionalProperties": False,
    "required": ["concluded", "by"],
    "properties": {
        "concluded": {"type": "boolean"},
        "by": {"type": "string"},
        "note": {"type": "string"},
        "period": {"type": "integer"},
        "evidence": {"type": "array", "items": Evidence.model_json_schema()},
    },
}
FactEntry = Annotated[Any, WithJsonSchema(_FACT)]
CodeEntry = Annotated[Any, WithJsonSchema({"anyOf": [*_FACT["anyOf"], _CONCLUSION]})]
CriterionEntry = Annotated[Any, WithJsonSchema(_CONCLUSION)]


Name = Annotated[Text, Field(max_length=500)]


class UnitEntry(_Strict):
    """Who is judged."""

    kind: Name
    name: Name
    code: Name | None = None
    commune: Name | None = None
    district: Name | None = None
    province: Name | None = None
    region: Name | None = None
    classes: Annotated[list[Name], Field(max_length=100)] | None = None


class FactsFile(_Strict):
    """A facts file: a unit, the year its figures are for, and what is known of it."""

    standard: Text | None = None
    unit: UnitEntry
    period: Annotated[Whole, Field(ge=FIRST_YEAR, le=LAST_YEAR)]
    as_of: Date | None = None
    note: Text | None = None
    facts: dict[Text, FactEntry] = {}
    indicators: dict[Text, CodeEntry] = {}
    criteria: dict[Text, CriterionEntry] = {}
    conditions: dict[Text, CriterionEntry] = {}


CONCLUDED: Final = ("indicators", "criteria", "conditions")
"""The sections of a facts file that take official conclusions. Their codes are those of its standard."""
GIVEN: Final = ("facts", *CONCLUDED)
"""All sections that say what is known of the unit."""


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Unit:
    """What is known of one unit, as written. Numbers are read when a standard judges it.

    ``classes`` is None where they were not stated, and empty where the unit is said to have none.
    ``as_of`` is the date whose law applies; 31 December of ``period`` where it was not given.
    """

    kind: str
    name: str
    period: int
    as_of: dt.date
    code: str | None = None
    commune: str | None = None
    district: str | None = None
    province: str | None = None
    region: str | None = None
    classes: tuple[str, ...] | None = None
    standard: str | None = None
    note: str | None = None
    file: str = ""
    tree: Mapping[str, Any] | None = None
    """The whole entry as it was written, with the places of everything. It cannot be changed."""
    problems: tuple[Problem, ...] = ()
    """What was wrong in cells of a spreadsheet; told with all else when a standard judges the unit."""
    left_out: tuple[Problem, ...] = ()
    """What its file holds beside and nobody counted, such as a hidden sheet. It is told, and nothing is wrong."""

    @classmethod
    @door(entry="Any")
    def from_dict(cls, entry: Mapping[str, Any], *, file: str = "") -> Unit:
        """A unit from the contents of a facts file. Numbers may be int, Decimal, Fraction or text.

        Raises:
            FactsError: listing every key that is unknown, missing or of the wrong type.
        """
        at = Where(file)
        there = getattr(entry, "where", at)  # of keys, or of a list, in a file
        if not isinstance(entry, Mapping):
            raise FactsError.of(
                vi="ở ngoài cùng phải là các khóa ('unit', 'period', 'facts' ...), không phải danh sách",
                en="the top level must hold keys (unit, period, facts ...), not a list or a value",
                where=there if isinstance(there, Where) else at,
                code="wrong_type",
                found=written(entry),
                expected="dict",
            )
        entry = frozen(entry, file)
        try:
            content = FactsFile.model_validate(entry)
        except ValidationError as error:
            raise FactsError(problems_of(error, entry, FactsFile, file)) from None
        unit = content.unit
        if unit.kind not in KINDS:
            raise FactsError.of(
                vi=f"không có loại đơn vị {unit.kind!r}; có: {', '.join(KINDS)}",
                en=f"no such kind of unit: {unit.kind!r}; known: {', '.join(KINDS)}",
                where=locate(entry, ("unit", "kind")) if file else at,
                key="unit.kind",
                code="unknown_word",
                found=unit.kind,
                expected=" | ".join(KINDS),
            )
        return cls(
            kind=unit.kind,
            name=unit.name,
            code=unit.code and ascii_digits(unit.code),
            commune=unit.commune or None,
            district=unit.district or None,
            province=unit.province,
            region=unit.region,
            classes=None if unit.classes is None else tuple(unit.classes),
            standard=content.standard,
            period=content.period,
            as_of=content.as_of or dt.date(content.period, 12, 31),
            note=content.note,
            file=file,
            tree=entry,
        )

    @classmethod
    @door()
    def from_json(cls, source: bytes | str | os.PathLike[str]) -> Unit:
        """A unit from JSON: the bytes of a request, a text, or the path of a file. Numbers stay as they are written.

        Raises:
            UnreadableError: where it is not JSON, not UTF-8, too large or too deep.
            FactsError: listing every key that is unknown, missing or of the wrong type.
        """
        if isinstance(source, os.PathLike):
            return cls.from_dict(read_file(source, most=MAX_VALUES), file=os.fspath(source))
        text = decoded(source) if isinstance(source, bytes) else source
        if not isinstance(text, str):
            raise FactsError.of(
                f"cần JSON ('bytes' hoặc chữ) hoặc đường dẫn, không phải {written(source)}",
                f"JSON (bytes or text) or a path is needed, not {written(source)}",
                code="wrong_type",
                found=written(source),
                expected="bytes | str | os.PathLike[str]",
            )
        if len(text) > MAX_BYTES:
            raise FactsError.of(
                f"dài hơn {MAX_BYTES} ký tự",
                f"longer than {MAX_BYTES} characters",
                code="too_long",
                found=str(len(text)),
                expected=f"..{MAX_BYTES}",
            )
        return cls.from_dict(read_text(text, is_json=True, most=MAX_VALUES))

    @door()
    def with_facts(self, facts: Mapping[str, Any], *, without: Iterable[str] = ()) -> Unit:
        """The same unit with these facts as well, or instead of what it had; ``without`` takes facts away.

        A fact is named by its id, or by the code of an indicator, as in a facts file. All or none: where one of them is no data, nothing is made. What the figures say is checked when they are judged.

        Raises:
            FactsError: as :meth:`from_dict`, and for a fact to take away that is not there.
        """
        content = dict(self.tree or {}) | {"as_of": self.as_of}
        for section in ("facts", "indicators"):
            content[section] = dict(self.entries(section))
        for name in each(without):
            if name not in content[_section(name)]:
                raise FactsError.of(
                    f"không có số liệu {name!r} để bỏ",
                    f"there is no fact {name!r} to take away",
                    code="unknown_fact",
                    found=str(name),
                    expected=choices(content[_section(name)]),
                )
            del content[_section(name)][name]
        for name, entry in keyed(facts).items():
            content[_section(name)][name] = entry
        return type(self).from_dict(content, file=self.file)

    def __repr__(self) -> str:
        return f"<Unit {self.kind} {self.name!r} {self.period}>"

    def to_dict(self) -> dict[str, Any]:
        """What :meth:`from_dict` takes, as plain data: numbers as text, for a file or a database."""
        content: dict[str, Any] = thawed(self.tree or {})
        return content | {"period": self.period, "as_of": self.as_of.isoformat()}

    def __eq__(self, other: object) -> bool:
        """Whether both say the same of the same unit, whatever file they come from."""
        if not isinstance(other, Unit):
            return NotImplemented
        return self is other or self._content() == other._content()

    def __hash__(self) -> int:
        return hash((self.kind, self.name, self.period, self.as_of, self.code, self.province))

    def _content(self) -> tuple[Any, ...]:
        who = (self.kind, self.name, self.code, self.commune, self.district, self.province)
        law = (self.region, self.classes, self.period, self.as_of, self.standard, self.note)
        facts = [canonical(self.entries(s)) for s in GIVEN]
        return who, law, facts, [p.key for p in self.problems]

    @door()
    def at(self, as_of: dt.date | str) -> Unit:
        """The same unit, to be judged by the law of another date.

        Raises:
            RequestError: where ``as_of`` is no date.
        """
        return replace(self, as_of=as_date(as_of))

    @door()
    def entries(self, section: str) -> Mapping[str, Any]:
        """What was written under ``facts``, ``indicators``, ``criteria`` or ``conditions``."""
        content = (self.tree or {}).get(section)
        return content if isinstance(content, Mapping) else {}

    @door()
    def where(self, *path: str | int) -> Where:
        """The place of an entry in the file."""
        place = locate(self.tree, path)
        return place if place.line else Where(self.file)


def a_unit(given: Any) -> Unit:
    """``given``, which must be a unit.

    Raises:
        RequestError: where it is none.
    """
    vi, en = "một 'Unit' ('Unit.from_dict', 'read_facts')", "a Unit (Unit.from_dict, read_facts)"
    return needed(given, Unit, vi, en)


FORM_ENDINGS = (*SHEET_ENDINGS, ".csv")
"""The endings of a filled-in form; facts themselves know nothing of spreadsheets."""

_ENDINGS = (".yaml", ".yml", ".json", *FORM_ENDINGS)


def facts_files(folder: Path) -> list[Path]:
    """Every facts file under ``folder``, by ending and in order; not what a program keeps beside an open file."""
    return [p for p in _files(folder) if p.suffix.lower() in _ENDINGS]


def _section(name: object) -> str:
    """Where a figure stands in a facts file: a code is digits and dots."""
    return "indicators" if str(name).replace(".", "").isdecimal() else "facts"


def other_files(folder: Path) -> list[Problem]:
    """The files under ``folder`` that are left out, for their names end in nothing that is read; and closed folders."""
    known = ", ".join(_ENDINGS)
    vi, en = f"không đọc tệp này; chỉ đọc {known}", f"this file is not read; {known} are"
    _, closed = walk_below(folder)
    return [problem for error in closed for problem in error.problems] + [
        Problem(vi, en, Where(str(p)), code="not_read")
        for p in _files(folder)
        if p.suffix.lower() not in _ENDINGS and not p.is_dir()
    ]


_OF_SYSTEMS = {"thumbs.db", "desktop.ini"}


def _files(folder: Path) -> list[Path]:
    return [
        p
        for p in walk_below(folder)[0]
        if not p.name.startswith((".", "~$")) and p.name.lower() not in _OF_SYSTEMS
    ]
