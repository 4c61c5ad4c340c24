"""How a title is recognised and revoked: steps with their limits and votes, and the papers that are filed."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from ntm_rules.foundation.bilingual import Words
from ntm_rules.law.model.requirement import Provenance


@dataclass(frozen=True, slots=True)
class Vote:
    """How many percent of ``of`` must agree, and how many percent of the members must be there."""

    share: int
    of: Words
    quorum: int | None


@dataclass(frozen=True, slots=True)
class TakenOver:
    """Who does a step from ``since`` on."""

    since: dt.date
    by: Words
    provenance: Provenance


@dataclass(frozen=True, slots=True)
class ProcedureStep:
    """One step; ``within`` days, working days or not, of ``counted_from``. From ``open_since`` nobody is known to do it."""

    place: str
    who: Words
    does: Words
    within: int | None = None
    working_days: bool = False
    counted_from: Words | None = None
    vote: Vote | None = None
    taken_over: TakenOver | None = None
    open_since: dt.date | None = None

    def who_on(self, day: dt.date) -> Words | None:
        """Who does it on ``day``; None where that is not known."""
        if self.taken_over is not None and day >= self.taken_over.since:
            return self.taken_over.by
        return None if self.open_since is not None and day >= self.open_since else self.who


@dataclass(frozen=True, slots=True)
class Dossier:
    """The papers that are filed with ``to``."""

    place: str
    to: Words
    papers: tuple[Words, ...]


@dataclass(frozen=True, slots=True)
class Procedure:
    """The steps in their order, for the titles of ``standards``; ``decides`` is who decides in the end."""

    id: str
    name: Words
    standards: tuple[str, ...]
    provenance: Provenance
    decides: Words
    since: dt.date
    until: dt.date | None
    steps: tuple[ProcedureStep, ...]
    dossiers: tuple[Dossier, ...]
