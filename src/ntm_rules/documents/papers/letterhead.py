"""The settings of an office for its papers: who it is, where, who signs, to whom copies go."""

from __future__ import annotations

import os
from typing import Annotated, Any, ClassVar, Final

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from ntm_rules.foundation.errors import FactsError
from ntm_rules.foundation.scalars import Text
from ntm_rules.foundation.schema_errors import problems_of
from ntm_rules.foundation.strict_yaml import read_file

MAX_LINES: Final = 30
"""The most recipients of a paper."""


class _Settings(BaseModel):
    model_config: ClassVar[ConfigDict] = ConfigDict(extra="forbid", frozen=True)


class SignerEntry(_Settings):
    """Who signs: in whose name (TM. ỦY BAN NHÂN DÂN), the office (CHỦ TỊCH), the name (none: to be written)."""

    behalf: Text | None = None
    office: Text
    name: Text | None = None


class LetterheadFile(_Settings):
    """The settings of one office; ``letterhead`` names it for people and is printed nowhere.

    ``docx_template`` is a Word document with the styles of the office; a relative path starts at this file.
    """

    letterhead: Text
    superior: Text | None = None
    issuer: Text
    place: Text | None = None
    number: Text | None = None
    signer: SignerEntry | None = None
    docx_template: Text | None = None
    recipients: Annotated[list[Text], Field(max_length=MAX_LINES)] = []


def read_letterhead(path: str | os.PathLike[str]) -> LetterheadFile:
    """The settings in a YAML or JSON file.

    Raises:
        FactsError: for keys that are unknown or missing, each with its line and the nearest known key.
        UnreadableError: where it is no YAML.
    """
    tree: Any = read_file(path)
    try:
        return LetterheadFile.model_validate(tree)
    except ValidationError as error:
        raise FactsError(problems_of(error, tree, LetterheadFile, os.fspath(path))) from None


STARTERS: Final = {
    "commune": ("ỦY BAN NHÂN DÂN XÃ …", "TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "UBND huyện …"),
    "district": ("ỦY BAN NHÂN DÂN HUYỆN …", "TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "UBND tỉnh …"),
    "province": ("ỦY BAN NHÂN DÂN TỈNH …", "TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "Bộ …"),
    "department": ("SỞ …", "", "GIÁM ĐỐC", "UBND tỉnh …"),
    "coordination-office": ("VĂN PHÒNG ĐIỀU PHỐI …", "", "CHÁNH VĂN PHÒNG", "UBND tỉnh …"),
}


def starter(body: str) -> str:
    """A settings file to begin with, for one of :data:`STARTERS`."""
    issuer, behalf, office, recipient = STARTERS[body]
    superior = (
        "superior: ỦY BAN NHÂN DÂN TỈNH …\n"
        if body in {"department", "coordination-office"}
        else ""
    )
    signer = f"  behalf: {behalf}\n" if behalf else ""
    return (
        "# Thông tin của cơ quan ban hành, dùng cho ntm-rules paper --letterhead. Thay mọi dấu ….\n"
        f"letterhead: {body}\n{superior}issuer: {issuer}\n"
        "place: …               # địa danh ghi trước ngày tháng\n"
        'number: "Số: …/BC-…"   # bỏ đi thì theo mẫu\n'
        f"signer:\n{signer}  office: {office}\n  name: …              # bỏ đi thì để trống\n"
        f"recipients:\n- Như trên;\n- {recipient};\n- Lưu VT.\n"
    )
