"""The styles by which a Word paper looks as it does. An office changes them in a template document of its own."""

from __future__ import annotations

import io
import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from ntm_rules.foundation.errors import InputError, Problem, RequestError, UnreadableError, Where
from ntm_rules.foundation.read_file import read_bounded
from ntm_rules.foundation.text import clean
from ntm_rules.office.file_kind import kind_of
from ntm_rules.office.fixed_times import EPOCH
from ntm_rules.office.open_safely import unpacked

FONT: Final = "Times New Roman"
MAX_BYTES: Final = 20_000_000


def library() -> Any:
    """The library that writes Word documents.

    Raises:
        RequestError: where it is not installed.
    """
    try:
        import docx
    except ModuleNotFoundError:
        raise RequestError.of(
            vi="cần python-docx để ghi tệp Word: pip install 'ntm-rules[docx]'",
            en="Word files need python-docx: pip install 'ntm-rules[docx]'",
            code="not_installed",
        ) from None
    return docx


@dataclass(frozen=True, slots=True)
class Look:
    """A style of paragraphs: its name in the document, its size in points, and whether it is bold or italic."""

    name: str
    size: int
    bold: bool = False
    italic: bool = False


LOOKS: Final = {
    "title": Look("NTM Tên văn bản", 14, bold=True),
    "head": Look("NTM Đầu văn bản", 13),
    "basis": Look("NTM Căn cứ", 12, italic=True),
    "small": Look("NTM Chữ nhỏ", 11, italic=True),
    "table": Look("NTM Trong bảng", 10),
}
"""By what they are for. "Normal" and "Heading 1" are the text and the titles of its parts."""
BUILT_IN: Final = ("Normal", "Heading 1", "List Bullet", "Table Grid")


def add_missing(document: Any) -> list[str]:
    """Give a document the styles that it does not have. Their names, in order."""
    from docx.enum.style import WD_STYLE_TYPE
    from docx.oxml.ns import qn
    from docx.shared import Pt

    known = {style.name for style in document.styles}
    missing = [name for name in BUILT_IN if name not in known]
    for look in LOOKS.values():
        if look.name in known:
            continue
        missing.append(look.name)
        style = document.styles.add_style(look.name, WD_STYLE_TYPE.PARAGRAPH)
        style.base_style = document.styles["Normal"]
        style.font.size, style.font.name = Pt(look.size), FONT
        style.font.bold, style.font.italic = look.bold or None, look.italic or None
        style.element.get_or_add_rPr().get_or_add_rFonts().set(qn("w:cs"), FONT)
        if look is LOOKS["table"]:
            style.paragraph_format.space_after = Pt(0)
    return missing


def set_properties(document: Any, lang: str, title: str) -> None:
    """Title and language; nothing of the clock or the machine."""
    properties = document.core_properties
    properties.title, properties.author, properties.comments = (
        clean(title)[:250],
        "ntm-rules",
        "",
    )
    properties.last_modified_by, properties.language = "ntm-rules", lang
    properties.created = properties.modified = EPOCH
    properties.revision = 1


def read_template(path: str | os.PathLike[str]) -> tuple[bytes, tuple[Problem, ...]]:
    """A template document, and which styles it lacks: those are taken as they usually are.

    Raises:
        UnreadableError: where it is no Word document, holds macros or links to other files, or is too large.
        RequestError: where python-docx is not installed.
    """
    where, content = Where(os.fspath(path)), read_bounded(Path(path), MAX_BYTES)
    try:
        parts = unpacked(Path(path), content) if kind_of(content) == "zip" else {}
        if "word/document.xml" not in parts or "word/styles.xml" not in parts:
            raise KeyError(path)
        document = library().Document(io.BytesIO(content))
    except InputError:
        raise
    except Exception:  # whatever a damaged document makes its reader stumble over
        raise UnreadableError.of(
            vi="không phải tệp Word (.docx)", en="no Word document (.docx)", where=where
        ) from None
    return content, tuple(_lacking(add_missing(document), where))


def _lacking(names: list[str], where: Where) -> Iterator[Problem]:
    for name in names:
        yield Problem(
            vi=f"tệp mẫu không có kiểu chữ “{name}”: dùng kiểu thường dùng",
            en=f"the template has no style “{name}”: the usual one is taken",
            where=where,
            code="missing_style",
        )
