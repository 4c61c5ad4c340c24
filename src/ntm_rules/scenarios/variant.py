"""One changed law: its name, how it is made, and which scenarios could notice it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from ntm_rules.law.model.library import Library

Change = Callable[[Library], Library]


@dataclass(frozen=True, slots=True)
class Variant:
    """One changed law: its name, how it is made, and what can notice it; where nothing is named, any scenario.

    ``day`` is the one day whose law it changes, ``province`` the one province, ``title`` the one title. ``by`` says which scenarios notice it
    soonest: those with conclusions, with area classes, or with a figure's own year.
    """

    name: str
    change: Change
    code: str = ""
    facts: frozenset[str] = frozenset()
    columns: frozenset[str] = frozenset()
    day: dt.date | None = None
    province: str | None = None
    title: str | None = None
    by: Literal["", "conclusions", "classes", "years"] = ""
