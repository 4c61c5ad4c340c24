"""Who each unit of a table is and where it lies, by the law that it is judged by."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any, Final

import polars as pl

from ntm_rules.facts.area import AreaReader
from ntm_rules.facts.unit import Unit
from ntm_rules.foundation.errors import RequestError
from ntm_rules.law.resolve.in_force import Resolved
from ntm_rules.tables.header import Column
from ntm_rules.tables.rows import Cell
from ntm_rules.tables.typed import values as read
from ntm_rules.tables.typed.check_columns import Law
from ntm_rules.tables.typed.chunk import Work
from ntm_rules.tables.typed.values import Read

__all__ = ["WHO", "Units"]

_KEYS: Final = ("province", "region", "classes", "period")
WHO: Final = ("code", "name", "note", "province", "region", "classes", "district", "period")
"""The columns that say who a unit is, where and when."""


class Units:
    """Reads the columns of units. ``laws`` are the standards that those of a piece are judged by."""

    def __init__(self, work: Work, meanings: Sequence[Column | None], law: Law) -> None:
        self.work = work
        self.meanings = meanings
        self.law = law
        self.places: dict[tuple[Any, ...], tuple[str | None, str | None, Resolved] | None] = {}
        self.laws: list[Resolved] = []

    def _said(
        self, *path: str, how: str = "text", reads: Read = read.text, dtype: Any = pl.String
    ) -> pl.Expr:
        numbers = [n for n, m in enumerate(self.meanings) if m is not None and m.path == path]
        found = self.work.one([self.work.values(n, how, reads, dtype) for n in numbers])
        return pl.lit(None, dtype=dtype) if found is None else found

    def read(self) -> None:
        """The columns :data:`WHO` of the piece that is worked on."""
        base, work = self.law.asked.base, self.work
        kinds = {base.unit, *base.default_for}

        def kind(cell: Cell) -> Any:
            found = read.text(cell)
            return found if found in kinds else read.REFUSED

        def this(cell: Cell) -> Any:
            return True if read.text(cell) == self.law.asked.id else read.REFUSED

        said = self._said("unit", "kind", how="kind", reads=kind).fill_null("xa")
        if "xa" not in kinds:
            work.flags.append(said == "xa")
        code = self._said("unit", "code", how="code", reads=read.code)
        digits = code.str.contains("^[0-9]+$") & (said == "xa")
        code = pl.when(digits).then(code.str.zfill(5)).otherwise(code)
        name = self._said("unit", "name")
        work.flags.append(name.is_null() & code.is_null())
        self._said("unit", "commune")
        self._said("standard", how="standard", reads=this, dtype=pl.Boolean)
        self._said("as_of", how="never", reads=lambda _: read.REFUSED, dtype=pl.Boolean)
        work.once(
            code=code,
            name=pl.coalesce(name, pl.format("({})", code)),
            note=self._said("note"),
            district=self._said("unit", "district"),
            province=self._said("unit", "province"),
            region=self._said("unit", "region"),
            classes=self._said("unit", "classes", how="classes", reads=read.classes),
            period=self._said("period", how="year", reads=read.year, dtype=pl.Int64),
        )
        self._place()

    def _place(self) -> None:
        """Province and region as the law has them, once for all units that say the same."""
        work = self.work
        keys = pl.DataFrame([work.columns[name] for name in _KEYS])
        laws: dict[int, Resolved] = {}
        lands: list[tuple[Any, ...]] = []
        for key in keys.unique().iter_rows():
            if key not in self.places:
                self.places[key] = self._placed(dict(zip(_KEYS, key, strict=True)))
            found = self.places[key]
            if found is None:
                lands.append((*key, None, None, True))
            else:
                province, region, law = found
                lands.append((*key, province, region, False))
                laws[id(law)] = law
        self.laws = list(laws.values())
        made: dict[str, Any] = {"to": pl.String, "in": pl.String, "nowhere": pl.Boolean}
        schema: dict[str, Any] = {**keys.schema, **made}
        known = pl.DataFrame(lands, schema=schema, orient="row")
        joined = keys.join(known, on=_KEYS, how="left", nulls_equal=True, maintain_order="left")
        work.keep("province", joined["to"].alias("province"))
        work.keep("region", joined["in"].alias("region"))
        work.flags.append(work.keep("nowhere", joined["nowhere"]))

    def _placed(self, said: Mapping[str, Any]) -> tuple[str | None, str | None, Resolved] | None:
        if said["period"] is None:
            return None
        try:
            law = self.law.resolved(said)
        except RequestError:
            return None
        wrong: list[Any] = []
        classes = said["classes"]
        unit = Unit(
            kind=law.base.unit,
            name="",
            period=said["period"],
            as_of=dt.date(said["period"], 12, 31),
            province=said["province"],
            region=said["region"],
            classes=None if classes is None else tuple(c for c in classes.split(",") if c),
        )
        area = AreaReader(unit, law, lambda *told: wrong.append(told))
        province = area.province()
        region, _ = area.region(province)
        area.classes(law.columns)
        return None if wrong else (province.id if province else None, region, law)
