"""A level as a rule file writes it: one number, a table of cells, delegated, or unknown."""

from __future__ import annotations

from typing import Literal

from ntm_rules.foundation.scalars import Flag, Number, Text
from ntm_rules.law.schema.parts import FileModel, SourceEntry

Axis = Literal["column", "class", "year"]


class Cells(SourceEntry):
    """Cells of a table of levels that share one source.

    A value ``~`` says that the cell is unknown, or, with ``delegated_to``, that the nation sets no number.
    """

    delegated_to: Literal["province", "ministry"] | None = None
    values: dict[Text, Number | Text | dict[Text, Number | Text | None] | None]


class LevelOf(FileModel):
    """A level of another standard: the comparison of ``part`` in the indicator ``code``."""

    standard: Text
    code: Text
    part: Text | None = None


class LevelTable(SourceEntry):
    """A level (mức đạt chuẩn): one number, a table by column, class or year, delegated, or unknown.

    ``times`` with ``of`` is a multiple of another standard's level at the same date, column and year.
    """

    times: Number | None = None
    of: LevelOf | None = None

    value: Number | Text | None = None
    delegated_to: Literal["province", "ministry"] | None = None
    unknown: Flag = False
    by: list[Axis] = []
    cells: list[Cells] = []


LevelEntry = LevelTable | Number | Text
