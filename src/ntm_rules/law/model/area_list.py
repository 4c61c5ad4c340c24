"""A list of communes with the class of area of each: read when it is first asked, one province at a time."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby

from ntm_rules.foundation.bilingual import Words
from ntm_rules.foundation.text import unmarked
from ntm_rules.law.model.place_names import PlaceName, same_place
from ntm_rules.law.model.terms import AreaList

_NO_COMMUNE = ("TT ", "P ")
"""What stands before the name of a township and of a ward."""


@dataclass(frozen=True, slots=True)
class ListedCommune:
    """A commune of the list: its name, its district, the class that the list gives it."""

    name: str
    district: str
    area: str


def communes_named(
    listed: AreaList, province: str, name: str, district: str | None
) -> tuple[ListedCommune, ...]:
    """The communes of a province that ``name`` can be; in ``district`` where that is known and has one."""
    own = PlaceName.of(name).text
    near = _by_name(listed.text, province).get(unmarked(own), ())
    named = tuple(c for c in near if same_place(c.name, name))
    within = tuple(c for c in named if district and same_place(c.district, district))
    return within or (() if district else named)


@lru_cache(maxsize=128)
def _by_name(text: str, province: str) -> dict[str, tuple[ListedCommune, ...]]:
    """The communes of a province by name without marks."""
    names: dict[str, tuple[ListedCommune, ...]] = {}
    for line in next((lines for name, lines in _provinces(text) if name == province), ()):
        district, area, communes = (part.strip() for part in line.split("|"))
        for name in communes.split(", "):
            if not name.startswith(_NO_COMMUNE):
                key = unmarked(PlaceName.of(name).text)
                names[key] = (*names.get(key, ()), ListedCommune(name, district, area))
    return names


@lru_cache(maxsize=4)
def _provinces(text: str) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Each province with its lines; a line that goes on below is one."""
    lines: list[str] = []
    for line in text.splitlines():
        if lines and line.startswith("    "):
            lines[-1] += f" {line.strip()}"
        elif line.strip():
            lines.append(line)
    province = ""
    provinces = []
    for inner, group in groupby(lines, key=lambda line: line.startswith(" ")):
        if inner:
            provinces.append((province, tuple(line.strip() for line in group)))
        else:
            *_, province = group
    return tuple(provinces)


def problems_of(listed: AreaList, provinces: set[str]) -> Iterator[Words]:
    """What is wrong with the text of a list: a line without three parts, a class or a province that there is not."""
    for province, lines in _provinces(listed.text):
        if province not in provinces:
            yield Words(f"không có tỉnh {province!r}", f"no such province: {province!r}")
        for line in lines:
            parts = [part.strip() for part in line.split("|")]
            if len(parts) != 3 or not all(parts):
                yield Words(
                    f"cần huyện | khu vực | các xã, không phải {line[:60]!r}",
                    f"district | area | communes is needed, not {line[:60]!r}",
                )
            elif parts[1] not in listed.classes:
                yield Words(f"không có khu vực {parts[1]!r}", f"no such area: {parts[1]!r}")
