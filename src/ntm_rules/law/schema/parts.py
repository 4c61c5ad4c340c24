"""What every kind of rule file is made of: words, sources, periods, and the base of all models."""

from __future__ import annotations

from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

from ntm_rules.law.schema.scalars import Date, Text

__all__ = [
    "Checked",
    "MayConclude",
    "Period",
    "Source",
    "Status",
    "UnitKind",
    "Wire",
    "Words",
]

Status = Literal["verified", "secondary", "recalled", "unknown", "proposed"]
UnitKind = Literal["thon", "khu-dan-cu", "xa", "huyen", "thi-xa", "thanh-pho", "tinh"]


class Wire(BaseModel):
    """Base of all file models: an unknown key is an error, nothing can be changed afterwards."""

    # Built when first used: whoever reads a compiled rule book never pays for these models.
    model_config = ConfigDict(extra="forbid", frozen=True, populate_by_name=True, defer_build=True)


class Words(Wire):
    """A text in both languages. The law's own designations are Vietnamese; English is a translation."""

    vi: Text
    en: Text


class Checked(Wire):
    """Who read a level in the decision itself, and when: required for the status ``verified``."""

    by: Text
    on: Date


class Source(Wire):
    """Where a level or a wording is from and how well it is known.

    ``document`` and ``place`` default to the enclosing file's decision and the indicator's own row;
    ``seen_in`` names the publications in which it was seen (``documents.yaml``).
    """

    document: Text | None = None
    place: Text | None = None
    status: Status | None = None
    confidence: Literal["high", "medium", "low"] | None = None
    seen_in: list[Text] = []
    checked: Checked | None = None
    note: Text | None = None


class Period(Wire):
    """From this date until the next change or the explicit end, both days included."""

    from_: Date = Field(alias="from")
    until: Date | None = None
    status: Status | None = None
    note: Text | None = None


class MayConclude(Wire):
    """Which bodies' official conclusion stands for the parts: that it is met, that it is not met."""

    met: list[Text] = []
    not_met: list[Text] = []
