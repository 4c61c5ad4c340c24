"""Office files without the hour at which they were written: the same content gives the same bytes."""

from __future__ import annotations

import datetime as dt
import io
import re
import zipfile
from typing import Any, Final

EPOCH: Final = dt.datetime(2000, 1, 1)
_ENTRY: Final = (2000, 1, 1, 0, 0, 0)
_HOUR: Final = re.compile(rb"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ")


def saved(file: Any) -> bytes:
    """What a workbook or a document saves, with fixed times."""
    buffer = io.BytesIO()
    file.save(buffer)
    return timeless(buffer.getvalue())


def timeless(content: bytes) -> bytes:
    """The same package with fixed times, in its entries and in its properties."""
    buffer = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(content)) as old,
        zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as new,
    ):
        for name in old.namelist():
            data = old.read(name)
            if name == "docProps/core.xml":
                data = _HOUR.sub(b"2000-01-01T00:00:00Z", data)
            new.writestr(zipfile.ZipInfo(name, _ENTRY), data, zipfile.ZIP_DEFLATED)
    return buffer.getvalue()
