"""The document that an officer holds: one of ``documents.yaml``, or a new entry of it."""

from __future__ import annotations

import datetime as dt
import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from ntm_rules.authoring.edit.commit import Changes
from ntm_rules.authoring.edit.level_places import Book
from ntm_rules.authoring.edit.yaml_style import Raw, YamlList, YamlMap, emit
from ntm_rules.authoring.worksheet.signed_copy import stated
from ntm_rules.foundation import arguments
from ntm_rules.foundation.errors import RequestError
from ntm_rules.foundation.text import choices, did_you_mean, written
from ntm_rules.law.model.terms import LawDocument
from ntm_rules.law.resolve.in_force import find_base
from ntm_rules.office.signatures.signature import Signature

_ID: Final = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_LONGEST_ID: Final = 80


def check_id(name: str, such_as: str) -> None:
    """Check an id that is to be new: files are named by it.

    Raises:
        RequestError: for anything but small letters, digits and hyphens between them, or a very long one.
    """
    if len(name) <= _LONGEST_ID and _ID.fullmatch(name):
        return
    text = written(name)
    raise RequestError.of(
        f"mã {text} phải là chữ thường không dấu, số và gạch nối, nhiều nhất {_LONGEST_ID} ký tự, như {such_as}",
        f"the id {text} must be lower-case letters, digits and hyphens, at most {_LONGEST_ID} characters, such as {such_as}",
        code="wrong_pattern",
        expected="[a-z0-9]+(-[a-z0-9]+)*",
        found=name,
    )


@dataclass(frozen=True, slots=True)
class NewDocument:
    """What ``documents.yaml`` says of a document: all of it is needed.

    Raises:
        RequestError: for a text that is too long, or holds an odd character.
    """

    number: str
    issuer: str
    date: dt.date
    title: str

    def __post_init__(self) -> None:
        for name in ("number", "issuer", "title"):
            arguments.text(name, getattr(self, name))


def find_document(book: Book, name: str, new: NewDocument | None, changes: Changes) -> LawDocument:
    """The document with this id; a new one is put into ``documents.yaml``.

    Raises:
        RequestError: where it is not there and not described, or is there and described anew.
    """
    known = book.library.documents.get(name)
    if known is not None:
        if new is not None:
            raise RequestError.of(
                f"văn bản {name!r} đã có trong documents.yaml: bỏ các tùy chọn --document-…",
                f"the document {name!r} is in documents.yaml: leave the options --document-… out",
                code="options_exclude_one_another",
                expected=choices(book.library.documents),
            )
        return known
    if new is None:
        vi, en = did_you_mean(name, book.library.documents)
        raise RequestError.of(
            f"không có văn bản {name!r} trong documents.yaml{vi}; văn bản mới cần "
            "--document-number, --document-issuer, --document-date, --document-title",
            f"no document {name!r} in documents.yaml{en}; a new one needs "
            "--document-number, --document-issuer, --document-date, --document-title",
            code="unknown_document",
            expected="[a-z0-9]+(-[a-z0-9]+)*",
            found=name,
        )
    check_id(name, "qd-318-2022")
    return _add(book, changes, name, new.number, new.issuer, new.title, new.date)


def find_copy(
    book: Book,
    document: str,
    settings: Mapping[str, str],
    signatures: Sequence[Signature],
    on: dt.date | None,
    changes: Changes,
) -> str:
    """The id of the copy that was read; one that is new is put into ``documents.yaml``, seen ``on`` a day."""
    sha256 = settings.get("copy_sha256", "")
    for copy in book.library.copies.values():
        if copy.sha256 == sha256 and copy.document == document:
            return copy.id
    name = f"{document}-{sha256[:8]}"
    entry = YamlMap(
        {
            "id": name,
            "of": document,
            "sha256": Raw(f'"{sha256}"'),
            "what": f"Tệp {settings.get('copy_name', '')}, đọc bằng ntm-rules",
        }
    )
    if on is not None:
        entry["seen_on"] = on
    if signatures:
        entry["signatures"] = YamlList(_signature_entry(some) for some in signatures)
    file = next((f for f in book.files if f.kind == "documents" and f.model.copies), None)
    if file is not None:
        changes.editor(file).insert(("copies",), [entry])
    else:
        file = next(f for f in book.files if f.kind == "documents" and f.model.documents)
        text = emit(entry, 0).lstrip("\n ")
        changes.editor(file).add_section("", f"copies:\n- {text}\n")
    return name


def _signature_entry(signature: Signature) -> YamlMap:
    """What is not as it is by default. Names stand in quotes, for they come from the file."""
    quoted = {"signer", "issuer", "certificate", "root", "valid_from", "valid_until", "time"}
    return YamlMap(
        {
            name: Raw(json.dumps(value, ensure_ascii=False)) if name in quoted else value
            for name, value in stated(signature).items()
        }
    )


# Cities under the central government have a people's committee "thành phố".
_CITIES = {"ha-noi", "hai-phong", "da-nang", "can-tho", "ho-chi-minh", "tp-ho-chi-minh", "hue"}


def unread_document(book: Book, province: str, standard: str, changes: Changes) -> LawDocument:
    """An entry for a province's document of which nothing was read yet, not even its number."""
    name = next((p.name for p in book.library.provinces if p.id == province), province)
    kind = "thành phố" if province in _CITIES else "tỉnh"
    base = find_base(book.library, standard)
    return _add(
        book,
        changes,
        f"qd-{province}-{standard}",
        f"[chưa rõ số], {name}",
        f"UBND {kind} {name}",
        f"[Quy định của {kind} {name} về bộ tiêu chí: {base.name.vi}]",
        None,
    )


def _add(
    book: Book,
    changes: Changes,
    name: str,
    number: str,
    issuer: str,
    title: str,
    date: dt.date | None,
) -> LawDocument:
    if name in book.library.documents:
        return book.library.documents[name]
    file = next(f for f in book.files if f.kind == "documents" and f.model.documents)
    entry = {"id": name, "number": number, "issuer": issuer, "date": date, "title": title}
    item = YamlMap({key: value for key, value in entry.items() if value is not None})
    changes.editor(file).insert(("documents",), [item])
    return LawDocument(
        id=name,
        number=number,
        issuer=issuer,
        date=date,
        title=title,
        kind="decision",
        in_force=None,
        until=None,
        until_status=None,
        amends=(),
        seen_in=(),
        notes=(),
    )
