"""The short list of changes of the law that no unit could notice, each with its reason."""

from __future__ import annotations

from dataclasses import dataclass
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Any

from ntm_rules.foundation.errors import Problem, UnreadableError, Where
from ntm_rules.foundation.strict_yaml import locate, read_file
from ntm_rules.foundation.text import written
from ntm_rules.scenarios.mutation import Mutant

KEYS = frozenset({"standard", "mutant", "column", "year", "reason"})


@dataclass(frozen=True, slots=True)
class Equivalent:
    """Mutants that change nothing: by a pattern of their name, by columns, years and standards; none named is any."""

    reason: str
    mutant: str = "*"
    standard: tuple[str, ...] = ()
    column: tuple[str, ...] = ()
    year: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        """What it names, in one line."""
        return " ".join((self.mutant, *self.column, *self.year, *self.standard))

    def fits(self, mutant: Mutant) -> bool:
        """Whether it speaks of ``mutant``."""
        return (
            fnmatchcase(mutant.name, self.mutant.replace("[", "[[]"))
            and (not self.standard or mutant.standard in self.standard)
            and (not self.column or (bool(mutant.columns) and mutant.columns <= {*self.column}))
            and (not self.year or mutant.year in self.year)
        )


def read_equivalents(path: Path) -> list[Equivalent]:
    """The list in a YAML file: ``equivalent:`` with entries of a pattern and a reason.

    Raises:
        UnreadableError: for an entry without a reason, or with an unknown key.
    """
    tree: Any = read_file(path)
    entries = tree.get("equivalent") if isinstance(tree, dict) else None
    if not isinstance(entries, list):
        problem = Problem(
            vi="cần khóa 'equivalent' với một danh sách",
            en="the key equivalent with a list is needed",
            where=Where(str(path), 1),
            code="missing_key",
            found=written(entries),
            expected="equivalent",
        )
        raise UnreadableError([problem])
    equivalents = []
    for number, entry in enumerate(entries):
        if (
            not isinstance(entry, dict)
            or not entry.get("reason")
            or set(entry) - KEYS
            or len(entry) < 2
        ):
            keys = ", ".join(sorted(KEYS))
            problem = Problem(
                vi=f"mỗi mục cần 'reason' và một trong: {keys}",
                en=f"each entry needs a reason and some of: {keys}",
                where=locate(tree, ("equivalent", number)),
                code="missing_key",
                found=written(entry),
                expected=f"reason, {keys}",
            )
            raise UnreadableError([problem])
        some = {key: _names(entry.get(key, [])) for key in ("standard", "column", "year")}
        equivalents.append(Equivalent(str(entry["reason"]), str(entry.get("mutant", "*")), **some))
    return equivalents


def _names(entry: Any) -> tuple[str, ...]:
    """A name, or several in a list."""
    return tuple(map(str, entry)) if isinstance(entry, list) else (str(entry),)


def reason_of(mutant: Mutant, there: list[Equivalent]) -> str | None:
    """Why a mutant changes nothing, or None where the list does not name it."""
    return next((equivalent.reason for equivalent in there if equivalent.fits(mutant)), None)
