"""Opening a worksheet that anyone may have made: bounded in every way before anything is parsed.

Refused: a file that is no workbook, too large before or after decompression, or packed too tightly to be honest;
macros, links to other files, and XML that declares entities.
"""

from __future__ import annotations

import io
import re
import warnings
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

from ntm_rules.foundation.errors import InputError, UnreadableError, Where
from ntm_rules.office.workbook import excel

MAX_BYTES: Final = 10_000_000
MAX_UNPACKED: Final = 60_000_000
MAX_PARTS: Final = 200
MAX_RATIO: Final = 300
MAX_ROWS: Final = 20_000

_FOREIGN: Final = ("vbaproject", "externallinks/", "activex/", "embeddings/", "xl/macrosheets/")


def _refused(path: Path, vi: str, en: str) -> UnreadableError:
    return UnreadableError.of(vi=vi, en=en, where=Where(str(path)))


def open_workbook(path: Path) -> tuple[Any, dict[str, bytes]]:
    """The workbook, read only, and the XML of its parts.

    Raises:
        UnreadableError: where it is missing, or refused.
    """
    content = read_bounded(path, MAX_BYTES)
    try:
        parts = _parts(path, content)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of extensions that other programs write
            book = excel().load_workbook(io.BytesIO(content), read_only=True, keep_links=False)
    except InputError:
        raise
    except Exception:  # whatever a damaged archive makes the readers stumble over
        raise _refused(
            path, "không phải bảng tính .xlsx đọc được", "not a readable .xlsx workbook"
        ) from None
    return book, parts


def read_bounded(path: Path, limit: int) -> bytes:
    """The bytes of a file of at most ``limit`` bytes.

    Raises:
        UnreadableError: where it cannot be read, or is larger.
    """
    try:
        with path.open("rb") as handle:
            content = handle.read(limit + 1)
    except OSError as problem:
        reason = problem.strerror or str(problem)
        raise _refused(path, f"không đọc được: {reason}", f"cannot be read: {reason}") from None
    if len(content) > limit:
        size = limit // 10**6
        raise _refused(path, f"tệp lớn hơn {size} MB", f"the file is larger than {size} MB")
    return content


def _part(archive: zipfile.ZipFile, entry: zipfile.ZipInfo) -> bytes:
    """One part. No more is unpacked than the directory says; one that holds more fails its checksum."""
    with archive.open(entry) as stream:
        return stream.read(
            entry.file_size + 1
        )  # without a length all of it would be unpacked first


def _parts(path: Path, content: bytes) -> dict[str, bytes]:
    """Every part, unpacked within bounds. The header's sizes bind: zipfile reads no byte beyond them."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        entries = archive.infolist()
        total = sum(entry.file_size for entry in entries)
        packed = sum(entry.compress_size for entry in entries)
        tight = total > 1_000_000 and total > MAX_RATIO * max(packed, 1)
        if len(entries) > MAX_PARTS or total > MAX_UNPACKED or tight:
            raise _refused(
                path,
                "bảng tính giải nén ra quá lớn",
                "the workbook unpacks to far too much",
            )
        if len({entry.filename.lower() for entry in entries}) != len(entries):
            raise _refused(path, "tệp nén có phần trùng tên", "parts of the same name")
        for entry in entries:
            if any(mark in entry.filename.lower() for mark in _FOREIGN):
                raise _refused(
                    path,
                    f"không nhận macro, tệp nhúng, liên kết ngoài: {entry.filename}",
                    f"macros, embedded files and external links are refused: {entry.filename}",
                )
        parts = {entry.filename: _part(archive, entry) for entry in entries}
    for name, data in parts.items():
        if name.endswith((".xml", ".rels")) and (
            b"<!" in data.replace(b"<!--", b"").replace(b"<![CDATA[", b"") or b"\x00" in data
        ):
            raise _refused(
                path, f"XML có khai báo lạ: {name}", f"XML with declarations of its own: {name}"
            )
    return parts


_MERGED = re.compile(rb"<(?:\w+:)?mergeCell\b[^>]*\bref=\"([A-Z0-9:]{1,20})\"")
_LINKED = re.compile(rb"<(?:\w+:)?hyperlink\b[^>]*\bref=\"([A-Z0-9:]{1,20})\"")
_FORMULA = re.compile(rb"<(?:\w+:)?c\b[^>]*\br=\"([A-Z]{1,3}\d{1,7})\"[^>]*>\s*<(?:\w+:)?f[\s/>]")


def sheet_findings(
    book: Any, sheet: str, parts: dict[str, bytes]
) -> Iterator[tuple[str, str, str]]:
    """What a sheet to be read must not hold, by cell: merged cells, links, formulas."""
    part = parts.get(str(book[sheet]._worksheet_path).lstrip("/"), b"")
    for place in _MERGED.findall(part):
        yield place.decode(), "ô gộp không được nhận", "merged cells are refused"
    for place in _LINKED.findall(part):
        yield place.decode(), "liên kết không được nhận", "links are refused"
    for place in _FORMULA.findall(part):
        yield place.decode(), "công thức không được nhận", "formulas are refused"
