"""What to write instead of something that is no number."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Any, Final

_OF_SEVERAL: Final = re.compile(r"bình quân|trung bình|\b(?:mean|average)\b", re.IGNORECASE)


def number_hint(raw: Any) -> tuple[str, str]:
    """The end of a message in Vietnamese and English; empty where there is nothing to add."""
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
    return "", ""
