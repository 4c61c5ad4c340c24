"""Opening a worksheet that anyone may have made: bounded in every way before anything is parsed.

Refused: a file that is no workbook, too large before or after decompression, or packed too tightly to be honest;
macros (but in an .xlsm that is only read), links to other files, and XML that declares entities.
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
from ntm_rules.foundation.read_file import read_bounded
from ntm_rules.office.file_kind import kind_of
from ntm_rules.office.sheets import MAX_BYTES, not_a_workbook
from ntm_rules.office.workbook import excel

MAX_UNPACKED: Final = 60_000_000
MAX_PARTS: Final = 200
MAX_RATIO: Final = 300
MAX_ROWS: Final = 20_000

# The first two are macros and their buttons.
_FOREIGN: Final = ("vbaproject", "activex/", "externallinks/", "embeddings/", "xl/macrosheets/")


def _refused(path: Path, vi: str, en: str) -> UnreadableError:
    return UnreadableError.of(vi=vi, en=en, where=Where(str(path)))


def open_workbook(path: Path) -> tuple[Any, dict[str, bytes]]:
    """The workbook, read only, and the XML of its parts.

    Raises:
        UnreadableError: where it is missing, or refused.
    """
    content = read_bounded(path, MAX_BYTES)
    kind = kind_of(content)
    if kind != "zip":
        raise not_a_workbook(path, "" if kind == "ole" else kind)
    return workbook_of(path, content)


def workbook_of(
    path: Path, content: bytes, *, values: bool = False, macros: bool = False
) -> tuple[Any, dict[str, bytes]]:
    """:func:`open_workbook` of bytes that were read. ``values`` takes what formulas gave when it was saved."""
    try:
        parts = unpacked(path, content, macros=macros)
        if kind := next((kind for part, kind in _OTHERS.items() if part in parts), ""):
            raise not_a_workbook(path, kind)
        if _STRICT in parts.get("xl/workbook.xml", b""):
            parts, content = _transitional(parts)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of extensions that other programs write
            book = excel().load_workbook(
                io.BytesIO(content),
                read_only=True,
                keep_links=False,
                data_only=values,
                rich_text=True,
            )
    except InputError:
        raise
    except Exception:  # whatever a damaged archive makes the readers stumble over
        raise not_a_workbook(path) from None
    return book, parts


_OTHERS: Final = {"word/document.xml": "word", "xl/workbook.bin": "xlsb"}
_STRICT: Final = b"http://purl.oclc.org/ooxml/"


def _transitional(parts: dict[str, bytes]) -> tuple[dict[str, bytes], bytes]:
    """A workbook in Strict Open XML by the names of the ordinary form, which alone the library reads."""
    names = {
        b"spreadsheetml/main": b"spreadsheetml/2006/main",
        b"officeDocument/relationships": b"officeDocument/2006/relationships",
        b"drawingml/main": b"drawingml/2006/main",
    }
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for part, data in parts.items():
            if part.endswith((".xml", ".rels")):
                for old, new in names.items():
                    data = data.replace(_STRICT + old, b"http://schemas.openxmlformats.org/" + new)
                parts = {**parts, part: data}
            archive.writestr(part, data)
    return parts, buffer.getvalue()


def _part(archive: zipfile.ZipFile, entry: zipfile.ZipInfo) -> bytes:
    """One part. No more is unpacked than the directory says; one that holds more fails its checksum."""
    with archive.open(entry) as stream:
        return stream.read(
            entry.file_size + 1
        )  # without a length all of it would be unpacked first


def unpacked(
    path: Path, content: bytes, *, only: frozenset[str] | None = None, macros: bool = False
) -> dict[str, bytes]:
    """The parts of an office file, unpacked within bounds. The header's sizes bind: no byte beyond them is read.

    ``only`` names the parts that are wanted; ``macros`` lets a file hold macros, which nothing here runs.

    Raises:
        UnreadableError: where it is too large, or holds what it must not.
    """
    try:
        return _parts(path, content, only, macros=macros)
    except InputError:
        raise
    except Exception:  # whatever a damaged archive makes zipfile stumble over
        raise not_a_workbook(path) from None


def _parts(
    path: Path, content: bytes, only: frozenset[str] | None, *, macros: bool
) -> dict[str, bytes]:
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
        foreign = _FOREIGN[2:] if macros else _FOREIGN
        for entry in entries if only is None else ():
            if any(mark in entry.filename.lower() for mark in foreign):
                raise _refused(
                    path,
                    f"không nhận macro, tệp nhúng, liên kết ngoài: {entry.filename}",
                    f"macros, embedded files and external links are refused: {entry.filename}",
                )
        parts = {
            entry.filename: _part(archive, entry)
            for entry in entries
            if only is None or entry.filename in only
        }
    for name, data in parts.items():
        if (
            not name.startswith("META-INF/")
            and name.endswith((".xml", ".rels"))
            and (b"<!" in data.replace(b"<!--", b"").replace(b"<![CDATA[", b"") or b"\x00" in data)
        ):
            raise _refused(
                path, f"XML có khai báo lạ: {name}", f"XML with declarations of its own: {name}"
            )
    return parts


_MERGED = re.compile(rb"<(?:\w+:)?mergeCell\b[^>]*\bref=\"([A-Z0-9:]{1,20})\"")
_LINKED = re.compile(rb"<(?:\w+:)?hyperlink\b[^>]*\bref=\"([A-Z0-9:]{1,20})\"")


def sheet_findings(
    book: Any, sheet: str, parts: dict[str, bytes]
) -> Iterator[tuple[str, str, str]]:
    """What a sheet to be read must not hold, by cell: merged cells and links."""
    part = parts.get(str(book[sheet]._worksheet_path).lstrip("/"), b"")
    for place in _MERGED.findall(part):
        yield place.decode(), "ô gộp không được nhận", "merged cells are refused"
    for place in _LINKED.findall(part):
        yield place.decode(), "liên kết không được nhận", "links are refused"
