"""A unit counts once: what is said of one whose code was given before for the same year."""

from __future__ import annotations

from dataclasses import dataclass

from ntm_rules.foundation.errors import Problem, Where
from ntm_rules.law.model.place_names import PlaceName


@dataclass(frozen=True, slots=True)
class BadUnit:
    """A row or a file that could not be used, and why. It is in no count."""

    where: str
    problems: tuple[Problem, ...]


def name_key(code: str | None, name: str | None) -> str | None:
    """The name by which units are told apart that share a code; None for a unit that is known by its code alone."""
    return None if name in {None, "", f"({code})"} else PlaceName.of(str(name)).text


def twice(code: str, year: int, first: str) -> tuple[str, str]:
    """What is said, in Vietnamese and in English."""
    return (
        f"mã {code} năm {year} đã có ở {first}",
        f"the code {code} of {year} was given before, at {first}",
    )


def given_before(code: str, year: int, first: str, where: Where) -> BadUnit:
    """A unit that stands at ``where``, and stood at ``first`` before."""
    vi, en = twice(code, year, first)
    return BadUnit(
        str(where),
        (
            Problem(
                vi=vi,
                en=en,
                where=where,
                key="unit.code",
                code="given_twice",
                found=code,
                expected=first,
            ),
        ),
    )
