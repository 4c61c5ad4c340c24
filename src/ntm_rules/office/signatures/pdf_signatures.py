"""The signatures of a PDF, checked by a process of its own."""

from __future__ import annotations

import base64
import json
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from ntm_rules.foundation.bilingual import Words
from ntm_rules.foundation.errors import InputError, RequestError, Where
from ntm_rules.foundation.read_file import read_bounded
from ntm_rules.office.grids.grid import plain
from ntm_rules.office.signatures.signature import Signature
from ntm_rules.office.signatures.worker import MAX_SIGNATURES
from ntm_rules.office.worker import MAX_WAIT, run_worker

_WORKER: Final = "from ntm_rules.office.signatures.worker import main; main()"
_MAX_ROOTS: Final = 200_000
"""Bytes of a file with the certificates of roots."""
_WHY: Final = {
    "damaged": Words("tệp không đúng chuẩn PDF", "the file departs from the format"),
    "many": Words(
        f"có quá {MAX_SIGNATURES} chữ ký", f"there are more than {MAX_SIGNATURES} signatures"
    ),
    "memory": Words("cần quá nhiều bộ nhớ", "it needs too much memory"),
    "slow": Words("chưa xong đã hết giờ", "it takes too long"),
}


@dataclass(frozen=True, slots=True)
class SignaturesOfFile:
    """The signatures in the order in which they were made; None, with the reason, where they cannot be checked."""

    signatures: tuple[Signature, ...] | None
    why_not: Words | None = None


def _unchecked(why: str) -> SignaturesOfFile:
    words = _WHY.get(why, _WHY["damaged"])
    vi = f"không kiểm tra được chữ ký số: {words.vi}"
    return SignaturesOfFile(None, Words(vi, f"its signatures cannot be checked: {words.en}"))


def pdf_signatures(content: bytes, trust: Sequence[Path] = ()) -> SignaturesOfFile:
    """The signatures of a PDF.

    ``trust`` names files with the certificates of the roots in which the caller trusts, in PEM or DER.

    Raises:
        InputError: where such a file cannot be read or holds no certificate.
        RequestError: where the library is not installed.
    """
    roots = [_root(path) for path in trust]
    header = json.dumps({"trust": [base64.b64encode(root).decode() for root in roots]})
    try:
        worker = run_worker(_WORKER, content=header.encode() + b"\n" + content, seconds=MAX_WAIT)
    except subprocess.TimeoutExpired as late:
        output, why = late.stdout or b"", "slow"
    else:
        stopped = worker.returncode < 0  # by its limits
        memory = "memory" if b"MemoryError" in worker.stderr else "damaged"
        output, why = worker.stdout, "slow" if stopped else memory
    result = _last_line(output)
    if result is None:
        return _unchecked(why)
    match result.get("error"):
        case None:
            return SignaturesOfFile(tuple(map(_signature, result["signatures"])))
        case "library":
            raise RequestError.not_installed(ModuleNotFoundError(name="pyhanko"), "law")
        case "trust":
            raise InputError.of(
                vi="không phải chứng thư: cần tệp PEM hoặc DER",
                en="no certificate: a file in PEM or DER is needed",
                where=Where(", ".join(map(str, trust))),
                code="unreadable",
            )
        case why:
            return _unchecked(why)


def _last_line(output: bytes) -> dict[str, Any] | None:
    """The last line that was written whole: it says the most."""
    lines = output.split(b"\n")[:-1]
    return json.loads(lines[-1]) if lines else None


def _root(path: Path) -> bytes:
    return read_bounded(path, _MAX_ROOTS)


def _signature(record: dict[str, Any]) -> Signature:
    """A signature with names that anybody may have written made plain."""
    names: dict[str, Any] = {
        key: plain(record[key]) for key in ("signer", "issuer", "root") if key in record
    }
    return Signature(**(record | names))
