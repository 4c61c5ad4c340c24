"""What to write instead of something that is no number."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Any, Final

_OF_SEVERAL: Final = re.compile(r"bình quân|trung bình|\b(?:TB|BQ|mean|average)\b", re.IGNORECASE)


_WITH_UNIT: Final = re.compile(r"[-+]?\d[\d.,]*\s*[^\W\d_].{0,60}")
"""A number, and something behind it."""


def number_hint(raw: Any, unit: str = "") -> tuple[str, str]:
    """The end of a message in Vietnamese and English; empty where there is nothing to add. ``unit`` is that of the number."""
    if isinstance(raw, float):
        return (
            "; số thực nhị phân ('float') không chính xác, hãy dùng 'Decimal' hoặc chuỗi, hay đọc JSON bằng 'Unit.from_json'",
            "; a float is not exact, use Decimal or text, or read JSON with Unit.from_json",
        )
    if isinstance(raw, Decimal):
        return "; để trống ô không có số liệu", "; leave a cell without a figure empty"
    if _OF_SEVERAL.search(str(raw)):
        return (
            "; số bình quân của nhiều đơn vị không phải số liệu của một đơn vị: cần số của riêng đơn vị này",
            "; a mean over several units is no figure of one: the unit's own is needed",
        )
    if unit and _WITH_UNIT.fullmatch(str(raw).strip()):
        return f"; số này tính bằng {unit!r}", f"; this number is measured in {unit!r}"
    return "", ""
