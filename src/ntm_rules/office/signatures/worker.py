"""The process that checks the signatures of a PDF: bounded in time and memory, and without any network.

On its standard input it gets a line of JSON, and after it the file. It writes a line of JSON: the signatures, or why
there are none. What was added after a signature can take long to look through, so a second line says that, where there is time.
"""

from __future__ import annotations

import asyncio
import base64
import contextlib
import datetime as dt
import io
import json
import logging
import sys
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import Any, Final

from ntm_rules.office.worker import limit

MAX_SIGNATURES: Final = 20
MAX_NAME: Final = 120
_WEAK: Final = {"md2", "md5", "sha1"}
_MIN_BITS: Final = 2_048
_CHANGED: Final = {
    "NONE": "nothing",
    "LTA_UPDATES": "form_or_signatures",
    "FORM_FILLING": "form_or_signatures",
}
_COVERS: Final = {"ENTIRE_FILE": "whole_file", "ENTIRE_REVISION": "earlier_version"}


def main() -> None:
    """Read the file, and write what its signatures are."""
    limit()
    header = json.loads(sys.stdin.buffer.readline())
    content = sys.stdin.buffer.read()
    logging.disable(logging.CRITICAL)
    trust = [base64.b64decode(text) for text in header["trust"]]
    for additions in (False, True):
        with contextlib.redirect_stdout(io.StringIO()):
            result = check(content, trust, additions=additions)
        if additions and "error" in result:
            return  # the first line stands
        print(json.dumps(result, ensure_ascii=True), flush=True)
        if all(s.get("changed_after") != "unknown" for s in result.get("signatures", ())):
            return


def check(content: bytes, trust: Sequence[bytes], *, additions: bool = True) -> dict[str, Any]:
    """The signatures of a PDF in the order in which they were made; ``error`` says why there are none.

    ``trust`` holds files with the certificates of roots, in PEM or DER. Without ``additions`` it is left open what was added
    after a signature.
    """
    try:
        from pyhanko.keys import load_certs_from_pemder_data
        from pyhanko.pdf_utils.reader import PdfFileReader
        from pyhanko.sign.fields import enumerate_sig_fields
    except ModuleNotFoundError:
        return {"error": "library"}
    try:
        roots = [root for some in trust for root in load_certs_from_pemder_data(some)]
    except Exception:  # whatever a file that is no certificate makes the reader stumble over
        return {"error": "trust"}
    try:
        reader = PdfFileReader(io.BytesIO(content))
        if reader.xrefs.hybrid_xrefs_present:
            # Word saves PDFs so. The strict reader checks none of them: programs of the last century, which
            # do not know one half of their index, could show something else. Ours read both halves.
            reader = PdfFileReader(io.BytesIO(content), strict=False)
        if reader.encrypted:
            reader.decrypt("")
        every: Any = enumerate_sig_fields(reader, filled_status=True)
        fields = list(islice(every, MAX_SIGNATURES + 1))
        if len(fields) > MAX_SIGNATURES:
            return {"error": "many"}
        signatures = [_signature(reader, field, roots, additions=additions) for field in fields]
    except MemoryError:
        return {"error": "memory"}
    except Exception:  # whatever a damaged PDF makes its readers stumble over
        return {"error": "damaged"}
    return {"signatures": [record for _, record in sorted(signatures, key=lambda pair: pair[0])]}


def _signature(
    reader: Any, field: Any, roots: Sequence[Any], *, additions: bool
) -> tuple[int, dict[str, Any]]:
    """The version of the file in which a signature was made, and what is known of it."""
    from pyhanko.sign.validation.pdf_embedded import EmbeddedPdfSignature

    name, value, place = field
    kind = "signature"
    try:
        if str(value.get_object().get("/Type", "")) == "/DocTimeStamp":
            kind = "timestamp"
        embedded = EmbeddedPdfSignature(reader, place, name)
        record = _checked(embedded, kind, roots, additions=additions)
        return embedded.signed_revision, {"kind": kind, **record}
    except MemoryError:
        raise
    except Exception:  # an unknown kind, or one that was never filled in
        return sys.maxsize, {"kind": kind, "integrity": "unreadable"}


def _checked(embedded: Any, kind: str, roots: Sequence[Any], *, additions: bool) -> dict[str, Any]:
    status = _status(embedded, kind, _context(roots, None), additions=additions)
    certificate = status.signing_cert
    time, time_from = _time(embedded, status, kind, roots)
    others = list(embedded.other_embedded_certs)
    chain, root = _chain(certificate, others, roots, time)
    intact = bool(status.intact and status.valid)
    covers = _COVERS.get(status.coverage.name, "part")
    level = status.modification_level
    changed = "unknown" if level is None else _CHANGED.get(level.name, "content")
    if not _is_in_one_piece(embedded):
        covers, changed = "part", "content"
    if status.docmdp_ok is False and covers != "whole_file":
        changed = "content"
    key = certificate.public_key
    return {
        "integrity": "intact" if intact else "broken",
        "signer": _name(certificate.subject),
        "issuer": _name(certificate.issuer),
        "certificate": certificate.sha256.hex(),
        "valid_from": certificate.not_valid_before.date().isoformat(),
        "valid_until": certificate.not_valid_after.date().isoformat(),
        "covers": covers,
        "changed_after": changed,
        "time": time.isoformat(timespec="seconds") if time is not None else "",
        "time_from": time_from,
        "at_the_time": _at_the_time(certificate, time),
        "chain": chain,
        "root": root,
        "weak": embedded.md_algorithm in _WEAK
        or (key.algorithm == "rsa" and key.bit_size < _MIN_BITS),
    }


def _is_in_one_piece(embedded: Any) -> bool:
    """Whether nothing but the signature itself is left out of what it covers."""
    signed = [int(n) for n in embedded.byte_range]
    return len(signed) == 4 and signed[2] - signed[1] == 2 * len(embedded.pkcs7_content) + 2


def _context(roots: Sequence[Any], moment: dt.datetime | None) -> Any:
    """How chains are followed: to these roots alone, without a network. Weak keys are told, not refused."""
    from pyhanko_certvalidator import ValidationContext, policy_decl

    policy: Any = policy_decl.DisallowWeakAlgorithmsPolicy

    return ValidationContext(
        trust_roots=list(roots),
        moment=moment,
        allow_fetching=False,
        revocation_mode="soft-fail",
        algorithm_usage_policy=policy(
            weak_hash_algos=frozenset(),
            weak_signature_algos=frozenset(),
            rsa_key_size_threshold=0,
            dsa_key_size_threshold=0,
        ),
    )


def _status(embedded: Any, kind: str, context: Any, *, additions: bool) -> Any:
    """What the library finds, with or without what was added to the file later."""
    from pyhanko.sign.validation import validate_pdf_signature, validate_pdf_timestamp

    if kind == "timestamp":
        return validate_pdf_timestamp(embedded, context, skip_diff=not additions)
    return validate_pdf_signature(embedded, context, skip_diff=not additions)


def _time(
    embedded: Any, status: Any, kind: str, roots: Sequence[Any]
) -> tuple[dt.datetime | None, str]:
    """When it was signed, and who says so."""
    stamp = status if kind == "timestamp" else status.timestamp_validity
    if stamp is not None and stamp.intact and stamp.valid:
        time = stamp.timestamp
        then = _status(embedded, kind, _context(roots, time), additions=False)
        confirmed = then if kind == "timestamp" else then.timestamp_validity
        return time, "trusted_stamp" if confirmed.trusted else "stamp"
    time = None if kind == "timestamp" else embedded.self_reported_timestamp
    if time is None:
        return None, "none"
    return (time if time.tzinfo is not None else time.replace(tzinfo=dt.UTC)), "signer"


def _at_the_time(certificate: Any, time: dt.datetime | None) -> str:
    if time is None:
        return "unknown"
    if time < certificate.not_valid_before:
        return "not_yet_valid"
    return "expired" if time > certificate.not_valid_after else "valid"


def _chain(
    certificate: Any, others: Sequence[Any], roots: Sequence[Any], time: dt.datetime | None
) -> tuple[str, str]:
    """Where the chain of issuers leads, by the certificates in the file alone; whether it was expired is another question."""
    if root := _root(certificate, others, roots, time):
        return "trusted", root
    if certificate.self_signed != "no":
        return "self_signed", ""
    own = [other for other in others if other.self_signed != "no"]
    if root := _root(certificate, others, own, time):
        return "own_root", root
    return "incomplete", ""


def _root(
    certificate: Any, others: Sequence[Any], roots: Sequence[Any], time: dt.datetime | None
) -> str:
    from pyhanko_certvalidator import CertificateValidator

    if not roots:
        return ""
    first, last = certificate.not_valid_before, certificate.not_valid_after
    moment = min(max(time or first, first), last)
    validator: Any = CertificateValidator(
        certificate, list(others), validation_context=_context(roots, moment)
    )
    try:
        path = asyncio.run(validator.async_validate_usage(key_usage=set()))
    except Exception:  # no chain, or one that breaks a rule of chains
        return ""
    return _name(path.trust_anchor.authority.name)


def _name(name: Any) -> str:
    """Who a certificate names: the person or body, and the organisation where it is another."""
    parts = list(islice(_parts(name), 2))
    return ", ".join(parts)[:MAX_NAME] or str(name.human_friendly)[:MAX_NAME]


def _parts(name: Any) -> Iterator[str]:
    native, last = name.native, None
    for key in ("common_name", "organization_name"):
        value = native.get(key)
        text = value[0] if isinstance(value, list) and value else value
        if isinstance(text, str) and text.strip() and text != last:
            last = text
            yield text.strip()
