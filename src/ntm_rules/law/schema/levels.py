"""A level as a rule file writes it: a number, a floor, left open, delegated, not regulated, unknown; or a table."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from ntm_rules.foundation.scalars import Flag, Number, Text
from ntm_rules.law.schema.parts import FileModel, SourceEntry

Axis = Literal["column", "class", "year"]


class Cells(SourceEntry):
    """Cells of a table of levels that share one source.

    A value ``~`` says that the cell is unknown. With ``delegated_to``, ``left_open`` or ``not_regulated`` it says
    that the nation sets no number. With ``floor`` the numbers are floors.
    """

    delegated_to: Literal["province", "ministry"] | None = None
    floor: Flag = False
    left_open: Flag = False
    not_regulated: Flag = False
    values: dict[Text, Number | Text | dict[Text, Number | Text | None] | None]


class LevelOf(FileModel):
    """A level of another standard: the comparison of ``part`` in the indicator ``code``."""

    standard: Text
    code: Text
    part: Text | None = None


class LevelTable(SourceEntry):
    """A level (mức đạt chuẩn): one number, a table by column, class or year, delegated, or unknown.

    With ``floor`` the number is the least that a province may ask: the level itself is the province's to set.
    ``left_open``: the nation asks it and leaves open how much. ``not_regulated``: it is not asked (Không quy định).
    ``times`` with ``of`` is a multiple of another standard's level at the same date, column and year.
    """

    times: Number | None = None
    of: LevelOf | None = None

    value: Number | Text | None = None
    floor: Flag = False
    left_open: Flag = False
    not_regulated: Flag = False
    delegated_to: Literal["province", "ministry"] | None = None
    unknown: Flag = False
    by: list[Axis] = []
    cells: list[Cells] = []


class NotRegulatedEntry(SourceEntry):
    """The columns for which a whole indicator is not asked (Không quy định)."""

    columns: list[Text] = Field(min_length=1)


LevelEntry = LevelTable | Number | Text
