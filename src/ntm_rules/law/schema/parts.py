"""What every kind of rule file is made of: words, sources, periods, and the base of all models."""

from __future__ import annotations

from typing import ClassVar, Literal

from pydantic import BaseModel, ConfigDict, Field

from ntm_rules.foundation.scalars import Date, Flag, Text, Whole
from ntm_rules.foundation.unit_kinds import UnitKind as UnitKind

Status = Literal["verified", "read", "secondary", "recalled", "unknown", "proposed"]


def published_name(name: str) -> str:
    """The name of a model in the JSON Schema: there ``CompareEntry`` is ``Compare``."""
    return name if name.endswith("DocumentEntry") else name.removesuffix("Entry")


class FileModel(BaseModel):
    """Base of all file models: an unknown key is an error, nothing can be changed afterwards."""

    # Built when first used: whoever reads a compiled rule book never pays for these models.
    model_config: ClassVar[ConfigDict] = ConfigDict(
        extra="forbid",
        frozen=True,
        populate_by_name=True,
        defer_build=True,
        model_title_generator=lambda model: published_name(model.__name__),
    )


class WordsEntry(FileModel):
    """A text in both languages. The law's own designations are Vietnamese; English is a translation."""

    vi: Text
    en: Text


class CheckedEntry(FileModel):
    """Who read a level in the decision itself, and when: required for the status ``verified``."""

    by: Text
    on: Date


class SourceEntry(FileModel):
    """Where a level or a wording is from and how well it is known.

    ``document`` and ``place`` default to the enclosing file's decision and the indicator's own row;
    ``seen_in`` names the publications in which it was seen (``documents.yaml``). The status ``read`` needs
    ``copy``, the copy of the document's text in which it was read. ``row`` is the row of its table, from 1;
    ``words`` are the exact words of the cell, in a table one text for each cell. ``our_reading`` says that how the
    text is to be understood is ours.
    """

    document: Text | None = None
    place: Text | None = None
    status: Status | None = None
    confidence: Literal["high", "medium", "low"] | None = None
    seen_in: list[Text] = []
    copy_: Text | None = Field(default=None, alias="copy")
    row: Whole | None = Field(default=None, ge=1)
    words: Text | dict[Text, Text | dict[Text, Text]] | None = None
    our_reading: Flag | WordsEntry | None = None
    checked: CheckedEntry | None = None
    note: Text | None = None


class Period(FileModel):
    """From this date until the next change or the explicit end, both days included."""

    from_: Date = Field(alias="from")
    until: Date | None = None
    status: Status | None = None
    note: Text | None = None


class MayConclude(FileModel):
    """Which bodies' official conclusion stands for the parts: that it is met, that it is not met."""

    met: list[Text] = []
    not_met: list[Text] = []
