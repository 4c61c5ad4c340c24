"""The copy that a worksheet was read from and its signatures, as the worksheet carries them out and back."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, fields
from pathlib import Path
from typing import Any, Final

from pydantic import TypeAdapter, ValidationError

from ntm_rules.authoring.worksheet.texts import HIDDEN_SHEET
from ntm_rules.foundation.errors import InputError, Problem, Where
from ntm_rules.foundation.scalars import Sha256
from ntm_rules.language.signature_text import unsound_text
from ntm_rules.law.schema.lists import SignatureEntry
from ntm_rules.office.signatures.signature import Signature

SETTING: Final = "copy_signatures"
_DEFAULTS: Final = {field.name: field.default for field in fields(Signature)}


def stated(signature: Signature) -> dict[str, Any]:
    """What a file says of a signature: whatever is not as it is by default."""
    return {name: value for name, value in asdict(signature).items() if value != _DEFAULTS[name]}


def signatures_setting(signatures: Sequence[Signature] | None) -> dict[str, str]:
    """The setting that carries the signatures; none where there are none."""
    if not signatures:
        return {}
    return {SETTING: json.dumps([stated(some) for some in signatures], ensure_ascii=False)}


def signatures_of(worksheet: Path, settings: Mapping[str, str]) -> tuple[Signature, ...]:
    """The signatures that a worksheet carries.

    Raises:
        InputError: where somebody changed them.
    """
    try:
        if "copy_sha256" in settings:
            TypeAdapter(Sha256).validate_python(settings["copy_sha256"])
        entries = TypeAdapter(list[SignatureEntry]).validate_json(settings.get(SETTING, "[]"))
    except ValidationError:
        raise InputError.of(
            vi="phần ghi về tệp văn bản và chữ ký đã bị sửa: hãy đọc lại văn bản",
            en="what it says of the document's file and its signatures was changed: read the document again",
            where=Where(str(worksheet)),
            key=HIDDEN_SHEET,
            code="wrong_cell",
        ) from None
    return tuple(Signature(**entry.model_dump()) for entry in entries)


def unseen_of_unsound(worksheet: Path, signatures: Sequence[Signature]) -> list[Problem]:
    """Why nothing may go in unseen from a file that is no longer what was signed."""
    if all(signature.is_sound for signature in signatures):
        return []
    vi, en = (unsound_text(signatures, lang) for lang in ("vi", "en"))
    return [
        Problem(
            vi=f"{vi}: bỏ --take-read và đối chiếu từng dòng",
            en=f"{en}: leave --take-read out and compare row by row",
            where=Where(str(worksheet)),
            code="unsound_signature",
        )
    ]
