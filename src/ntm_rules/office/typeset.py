"""PDF files: pages that Typst sets, and the field in which a paper is signed.

Typst runs in a process of its own. Its threads do not survive a fork, so a caller that forks after it had set
a page would wait for ever; and a page that takes too long can be ended.
"""

from __future__ import annotations

import hashlib
import io
import json
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

from ntm_rules.foundation.bilingual import Words
from ntm_rules.foundation.errors import RequestError
from ntm_rules.office.worker import run_worker

MAX_SECONDS: Final = 300
"""A document that takes longer is refused. A thousand pages take about ten seconds."""
SIGNATURE: Final = "signature"
"""The label of the place that a source keeps for a signature."""

# Only the fonts that Typst brings, so that every machine gives the same bytes.
_WORKER: Final = """
import json, sys
try:
    import typst
except ModuleNotFoundError:
    sys.exit(3)
source, query = sys.stdin.buffer.read(), sys.argv[1]
fonts = typst.Fonts(include_system_fonts=False)
try:
    places = []
    if query.startswith("<"):
        places = json.loads(typst.query(source, query, field="value", font_paths=fonts))
    if query == "png":
        pages = typst.compile(source, font_paths=fonts, format="png", ppi=200.0)
        pages = pages if isinstance(pages, list) else [pages]
        places, pdf = [len(page) for page in pages], b"".join(pages)
    else:
        pdf = typst.compile(source, font_paths=fonts, pdf_standards=[] if query else ["ua-1"])
except Exception as error:
    print(error, file=sys.stderr)
    sys.exit(1)
sys.stdout.buffer.write(json.dumps(places).encode() + b"\\n" + pdf)
"""


PICTURE_MM: Final = 165
"""How wide a picture of a chart is: the text of a page."""


def literal(text: str) -> str:
    """A text as a Typst string: nothing in it is read as markup."""
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{escaped}"'


def svg_image(drawing: str, about: str, width: int = 100) -> str:
    """The Typst source of a drawing, over ``width`` percent of the text; ``about`` is read to those who do not see it."""
    drawing = drawing.replace("<svg ", '<svg font-family="Libertinus Serif" font-size="12" ', 1)
    return (
        f'#image(bytes({literal(drawing)}), format: "svg", width: {width}%, alt: {literal(about)})'
    )


def pictures(drawings: Sequence[str]) -> list[bytes]:
    """Drawings as PNG files, as wide as the text of a page. The same drawing gives the same bytes.

    Raises:
        RequestError: where typst is not installed, runs nowhere, or a drawing cannot be set.
    """
    if not drawings:
        return []
    _refuse_frozen()
    page = f"#set page(width: {PICTURE_MM}mm, height: auto, margin: 0mm)"
    images = "\n#pagebreak()\n".join(svg_image(drawing, "-") for drawing in drawings)
    sizes, content = _typeset(f"{page}\n{images}", "png")
    files = []
    for size in sizes:
        files.append(content[:size])
        content = content[size:]
    return files


@dataclass(frozen=True, slots=True)
class _Place:
    """The upper left corner of a place on a page, in points."""

    page: int
    x: float
    y: float


def pdf_bytes(source: str, *, signed: bool = False, field_label: str = "") -> bytes:
    """The pages of a Typst source as a PDF file: tagged, its fonts in it, the same source the same bytes.

    ``signed``: the source holds :func:`signature_place`, which becomes an empty signature field;
    ``field_label`` is what a reader program says of it.

    Raises:
        RequestError: where typst or pypdf is not installed, or the pages cannot be set.
    """
    _refuse_frozen()
    places, pdf = _typeset(source, f"<{SIGNATURE}>" if signed else "")
    if places:
        pdf = _with_field(pdf, _Place(**places[-1]), field_label)
    return pdf + _seal(pdf)


def _refuse_frozen() -> None:
    if getattr(sys, "frozen", False):
        raise RequestError.of(
            vi="chương trình đóng gói này không ghi được PDF: hãy ghi DOCX hoặc HTML",
            en="a frozen application cannot write PDF: write DOCX or HTML",
            code="frozen_application",
        )


def is_untouched(content: bytes) -> bool:
    """Whether a PDF file is as :func:`pdf_bytes` wrote it: nobody has signed or saved it since."""
    start = content.rfind(_SEAL)
    return start > 0 and content[start:] == _seal(content[:start])


_SEAL: Final = b"%ntm-rules sha256:"


def _seal(pdf: bytes) -> bytes:
    """A comment behind the file, which readers skip: the digest of all before it."""
    return _SEAL + hashlib.sha256(pdf).hexdigest().encode() + b"\n"


def signature_place() -> str:
    """The Typst source of a place for a signature: it takes no room."""
    return (
        "#context [#metadata((page: here().page(), x: here().position().x.pt(), "
        f"y: here().position().y.pt())) <{SIGNATURE}>]"
    )


def _missing(library: str) -> RequestError:
    return RequestError.of(
        vi=f"cần {library} để ghi tệp PDF: pip install 'ntm-rules[pdf]'",
        en=f"PDF files need {library}: pip install 'ntm-rules[pdf]'",
        code="not_installed",
    )


_NOT_INSTALLED: Final = 3
"""How the process ends where it does not find typst."""


def _typeset(source: str, query: str) -> tuple[list[Any], bytes]:
    """The values that a query finds, and the file; for "png" how long each page is, and the pages."""
    what = Words("biểu đồ", "the chart") if query == "png" else Words("tệp PDF", "the PDF file")
    try:
        worker = run_worker(_WORKER, query, content=source.encode(), seconds=MAX_SECONDS)
    except subprocess.TimeoutExpired:
        raise RequestError.of(
            vi=f"{what.vi} chưa dàn trang xong sau {MAX_SECONDS} giây",
            en=f"{what.en} was not set after {MAX_SECONDS} seconds",
            code="cannot_write",
        ) from None
    if worker.returncode == _NOT_INSTALLED:
        raise _missing("typst")
    if worker.returncode != 0:
        # The library's own words are for --traceback.
        raise RequestError.of(
            vi=f"không dàn trang được {what.vi}",
            en=f"{what.en} could not be set",
            code="cannot_write",
        ) from RuntimeError(worker.stderr.decode(errors="replace"))
    values, _, pdf = worker.stdout.partition(b"\n")
    return json.loads(values), pdf


_WIDTH: Final = 210
_HEIGHT: Final = 75


def _with_field(pdf: bytes, place: _Place, label: str) -> bytes:
    """The file with an empty signature field at a place, added behind what is there."""
    try:
        from pypdf import PdfWriter, generic
    except ModuleNotFoundError:
        raise _missing("pypdf") from None
    name = generic.NameObject
    writer = PdfWriter(io.BytesIO(pdf), incremental=True)
    page = writer.pages[place.page - 1]
    top = float(page.mediabox.height) - place.y
    corners = (place.x - _WIDTH / 2, top - _HEIGHT, place.x + _WIDTH / 2, top)
    field = generic.DictionaryObject(
        {
            name("/Type"): name("/Annot"),
            name("/Subtype"): name("/Widget"),
            name("/FT"): name("/Sig"),
            name("/T"): generic.TextStringObject("Signature1"),
            name("/TU"): generic.TextStringObject(label),
            # Printed, and locked in its place.
            name("/F"): generic.NumberObject(132),
            name("/Rect"): generic.ArrayObject(generic.FloatObject(round(c, 2)) for c in corners),
            name("/P"): page.indirect_reference,
        }
    )
    reference = writer._add_object(field)
    page[name("/Annots")] = generic.ArrayObject([*page.get("/Annots", []), reference])
    writer.root_object[name("/AcroForm")] = generic.DictionaryObject(
        {
            name("/Fields"): generic.ArrayObject([reference]),
            name("/SigFlags"): generic.NumberObject(1),
        }
    )
    buffer = io.BytesIO()
    writer.write(buffer)
    return buffer.getvalue()
