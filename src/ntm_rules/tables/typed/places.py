"""Who each unit of a table is and where it lies, by the law that it is judged by."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

import polars as pl

from ntm_rules.facts.area import AreaReader
from ntm_rules.facts.place import unit_at
from ntm_rules.foundation.errors import RequestError
from ntm_rules.foundation.unit_kinds import COMMUNE_LEVEL
from ntm_rules.law.resolve.in_force import Resolved
from ntm_rules.tables.header import HeaderColumn
from ntm_rules.tables.rows import Cell
from ntm_rules.tables.typed.check_columns import Law
from ntm_rules.tables.typed.chunk import CellReader
from ntm_rules.tables.typed.values import (
    ALONE,
    Read,
    read_classes,
    read_code,
    read_name,
    read_text,
    read_year,
)

_KEYS: Final = ("province", "region", "classes", "period")
WHO: Final = ("code", "name", "note", "province", "region", "classes", "district", "period")
"""The columns that say who a unit is, where and when."""


class PlaceColumns:
    """Reads the columns of units. ``laws`` are the standards that those of a chunk are judged by."""

    def __init__(
        self, reader: CellReader, meanings: Sequence[HeaderColumn | None], law: Law
    ) -> None:
        self.reader = reader
        self.meanings = meanings
        self.law = law
        self.places: dict[tuple[Any, ...], tuple[str | None, str | None, Resolved] | None] = {}
        self.laws: list[Resolved] = []

    def _text_of(
        self, *path: str, how: str = "text", reads: Read = read_text, dtype: Any = pl.String
    ) -> pl.Expr:
        numbers = [n for n, m in enumerate(self.meanings) if m is not None and m.path == path]
        cells = [self.reader.values(n, how, reads, dtype) for n in numbers]
        column = self.reader.only(cells)
        return pl.lit(None, dtype=dtype) if column is None else column

    def read(self) -> None:
        """The columns :data:`WHO` of the chunk that is worked on."""
        base, reader = self.law.asked.base, self.reader
        kinds = {base.unit, *base.default_for}

        def kind(cell: Cell) -> Any:
            text = read_text(cell)
            return text if text in kinds else ALONE

        def this(cell: Cell) -> Any:
            return True if read_text(cell) == self.law.asked.id else ALONE

        unit_kind = self._text_of("unit", "kind", how="kind", reads=kind).fill_null("xa")
        if "xa" not in kinds:
            reader.check("", unit_kind == "xa")
        code = self._text_of("unit", "code", how="code", reads=read_code)
        digits = code.str.contains("^[0-9]+$") & unit_kind.is_in(COMMUNE_LEVEL)
        code = pl.when(digits).then(code.str.zfill(5)).otherwise(code)
        name = self._text_of("unit", "name", how="name", reads=read_name)
        reader.check("", name.is_null() & code.is_null())
        self._text_of("unit", "commune")
        self._text_of("standard", how="standard", reads=this, dtype=pl.Boolean)
        self._text_of("as_of", how="leave", reads=lambda _: ALONE, dtype=pl.Boolean)
        reader.evaluate(
            code=code,
            name=pl.coalesce(name, pl.format("({})", code)),
            note=self._text_of("note"),
            district=self._text_of("unit", "district"),
            province=self._text_of("unit", "province"),
            region=self._text_of("unit", "region"),
            classes=self._text_of("unit", "classes", how="classes", reads=read_classes),
            period=self._text_of("period", how="year", reads=read_year, dtype=pl.Int64),
        )
        self._place()

    def _place(self) -> None:
        """Province and region as the law has them, once for all units that say the same."""
        reader = self.reader
        keys = pl.DataFrame([reader.columns[name] for name in _KEYS])
        laws: dict[int, Resolved] = {}
        rows: list[tuple[Any, ...]] = []
        for key in keys.unique().iter_rows():
            if key not in self.places:
                self.places[key] = self._placed(dict(zip(_KEYS, key, strict=True)))
            place = self.places[key]
            if place is None:
                rows.append((*key, None, None, True))
            else:
                province, region, law = place
                rows.append((*key, province, region, False))
                laws[id(law)] = law
        self.laws = list(laws.values())
        more: dict[str, Any] = {"to": pl.String, "in": pl.String, "nowhere": pl.Boolean}
        schema: dict[str, Any] = {**keys.schema, **more}
        known = pl.DataFrame(rows, schema=schema, orient="row")
        joined = keys.join(known, on=_KEYS, how="left", nulls_equal=True, maintain_order="left")
        reader.keep("province", joined["to"].alias("province"))
        reader.keep("region", joined["in"].alias("region"))
        reader.check("", reader.keep("nowhere", joined["nowhere"]))

    def _placed(
        self, unit_keys: Mapping[str, Any]
    ) -> tuple[str | None, str | None, Resolved] | None:
        if unit_keys["period"] is None:
            return None
        try:
            law = self.law.resolved(unit_keys)
        except RequestError:
            return None
        wrong: list[Any] = []
        unit = unit_at(law.base.unit, unit_keys)
        area = AreaReader(unit, law, lambda *problem, **_: wrong.append(problem))
        province = area.province()
        region, _ = area.region(province)
        area.classes(law.columns)
        return None if wrong else (province.id if province else None, region, law)
