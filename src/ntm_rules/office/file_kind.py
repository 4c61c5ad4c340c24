"""What a file is by its first bytes, whatever its name ends in; and what to say of one that cannot be read."""

from __future__ import annotations

from typing import Final

from ntm_rules.foundation.bilingual import Words

OLE: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
"""How the old files of Office begin, and those with a password."""

_SAVE: Final = Words("hãy lưu dạng .xlsx", "save it as .xlsx")
_KINDS: Final = {
    "password": Words(
        "bảng tính có mật khẩu; hãy bỏ mật khẩu rồi lưu lại",
        "the workbook is protected by a password; remove the password and save it",
    ),
    "ole": Words(
        "bảng tính có mật khẩu, hoặc tệp .xls hỏng; hãy mở ra, bỏ mật khẩu và lưu dạng .xlsx",
        "a workbook with a password, or a damaged .xls; open it, remove the password and save it as .xlsx",
    ),
    "web": Words(
        f"là trang web, không phải bảng tính; mở bằng chương trình bảng tính rồi {_SAVE.vi[4:]}",
        f"a web page, not a workbook; open it in a spreadsheet program and {_SAVE.en}",
    ),
    "xml": Words(f"là bảng tính XML 2003; {_SAVE.vi}", f"an XML workbook of 2003; {_SAVE.en}"),
    "pdf": Words("là tệp PDF, không phải bảng tính", "a PDF, not a workbook"),
    "word": Words("là tệp Word, không phải bảng tính", "a Word document, not a workbook"),
    "xlsb": Words(f"là bảng tính nhị phân .xlsb; {_SAVE.vi}", f"a binary .xlsb; {_SAVE.en}"),
    "text": Words(
        "là văn bản, không phải bảng tính; nếu là bảng CSV, hãy đặt đuôi .csv",
        "text, not a workbook; if it is CSV, let its name end in .csv",
    ),
    "empty": Words("tệp rỗng", "the file is empty"),
}


def kind_of(content: bytes) -> str:
    """``zip``, ``ole`` or ``biff`` for what may be a workbook; a key of what is told for anything else; ""."""
    if content.startswith(b"PK"):
        return "zip"
    if content.startswith(OLE):
        encrypted = "EncryptedPackage".encode("utf-16-le") in content
        word = "WordDocument".encode("utf-16-le") in content
        return "password" if encrypted else "word" if word else "ole"
    if content[:2] == b"\x09\x08" or content[:3] in {
        b"\x09\x00\x04",
        b"\x09\x02\x06",
        b"\x09\x04\x06",
    }:
        return "biff"
    if not content.strip():
        return "empty"
    if content.startswith(b"%PDF"):
        return "pdf"
    start = content[:4_000].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if b"urn:schemas-microsoft-com:office:spreadsheet" in start:
        return "xml"
    if start.startswith((b"<html", b"<!doctype html", b"<table", b"<head", b"<meta")):
        return "web"
    if start.startswith(b"<") and b"<html" in start:
        return "web"
    return "text" if b"\x00" not in content[:4_000] else ""


def what_it_is(kind: str, ending: str) -> Words:
    """What to say of a file that is no workbook which can be read; ``ending`` is of its name."""
    known = _KINDS.get(kind)
    if known is not None:
        return known
    name = ending or ".xlsx"
    return Words(f"không phải bảng tính {name} đọc được", f"not a readable {name} workbook")
