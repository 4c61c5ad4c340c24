"""The signatures of a document in words: what was found, and what was not looked for."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from typing import Final

from ntm_rules.foundation.bilingual import Catalogue, Words
from ntm_rules.language.format import date
from ntm_rules.office.signatures.signature import Signature

_TEXTS: Final = Catalogue(
    {
        "no_signature": Words("tệp PDF không có chữ ký số", "the PDF is not signed"),
        "signature": Words("chữ ký số {}/{}: {}", "signature {} of {}: {}"),
        "timestamp": Words("dấu thời gian {}/{}: {}", "time stamp {} of {}: {}"),
        "not_looked_for": Words(
            "không dùng mạng: không kiểm tra chứng thư có bị thu hồi hay không",
            "no network was used: whether a certificate was revoked is not known",
        ),
        "unsound": Words(
            "tệp không còn đúng như bản đã ký (chữ ký số {})",
            "the file is no longer what was signed (signature {})",
        ),
        "sound_by": Words("có chữ ký số nguyên vẹn: {}", "signed, and intact: {}"),
        # whether it is still what was signed
        "intact": Words("nguyên vẹn", "intact"),
        "broken": Words(
            "KHÔNG nguyên vẹn, tệp đã bị sửa hoặc hỏng",
            "NOT intact, the file was changed or damaged",
        ),
        "unreadable": Words(
            "không kiểm tra được: không rõ dạng", "cannot be checked: of an unknown form"
        ),
        # what of the file it covers
        "whole_file": Words("phủ toàn bộ tệp", "covers the whole file"),
        "earlier_version": Words(
            "phủ bản trước của tệp, sau đó {}",
            "covers an earlier version of the file, and later {}",
        ),
        "part": Words("CHỈ phủ một phần tệp", "covers ONLY a part of the file"),
        "nothing": Words("không đổi nội dung", "no content was changed"),
        "form_or_signatures": Words(
            "chỉ thêm chữ ký hoặc điền biểu mẫu", "only signatures or entries of a form were added"
        ),
        "content": Words(
            "có thay đổi, KHÔNG CHỈ là chữ ký hoặc phần điền biểu mẫu",
            "it was changed, by MORE than signatures or entries of a form",
        ),
        "unknown": Words(
            "có thêm, chưa xem hết là thêm gì",
            "something was added, and not all of it was looked at",
        ),
        # who, and when
        "signed_by": Words(
            "người ký ghi trong chứng thư: {}; nơi cấp: {}; hạn {} – {}",
            "the certificate names {}; issued by {}; valid {} – {}",
        ),
        "trusted_stamp": Words(
            "lúc {}, theo dấu thời gian đã xác nhận", "at {}, by a time stamp that was confirmed"
        ),
        "stamp": Words(
            "lúc {}, theo dấu thời gian chưa xác nhận được nơi đóng",
            "at {}, by a time stamp whose maker is not confirmed",
        ),
        "signer": Words(
            "lúc {}, theo đồng hồ của người ký", "at {}, by the clock of whoever signed"
        ),
        "none": Words("không ghi thời gian", "no time is stated"),
        "expired": Words("khi ấy chứng thư ĐÃ HẾT HẠN", "the certificate HAD EXPIRED then"),
        "not_yet_valid": Words(
            "khi ấy chứng thư CHƯA có hiệu lực", "the certificate was NOT YET valid then"
        ),
        # where the chain of issuers leads
        "trusted": Words(
            "chuỗi chứng thư dẫn tới gốc được tin: {}", "its chain leads to a trusted root: {}"
        ),
        "own_root": Words(
            "chuỗi chứng thư chỉ dẫn tới gốc kèm trong tệp ({}), chưa xác nhận được người ký",
            "its chain leads only to a root that the file brings along ({}): who signed is not confirmed",
        ),
        "self_signed": Words(
            "chứng thư tự ký, ai cũng làm được: chưa xác nhận được người ký",
            "the certificate is signed by itself, as anybody can do: who signed is not confirmed",
        ),
        "incomplete": Words(
            "thiếu chứng thư của nơi cấp: chưa xác nhận được người ký",
            "the certificate of an issuer is missing: who signed is not confirmed",
        ),
        "weak": Words("thuật toán hoặc khóa yếu", "its digest or key is weak"),
    }
)


def signature_lines(signatures: Sequence[Signature], lang: str) -> list[str]:
    """A line for each signature of a PDF, and what was not looked for."""
    if not signatures:
        return [_TEXTS.text("no_signature", lang)]
    lines = [
        _TEXTS.text(some.kind, lang, number, len(signatures), "; ".join(_parts(some, lang)))
        for number, some in enumerate(signatures, 1)
    ]
    return [*lines, _TEXTS.text("not_looked_for", lang)]


def unsound_text(signatures: Sequence[Signature], lang: str) -> str:
    """That the file is no longer what was signed, by the numbers of the signatures."""
    numbers = [str(n) for n, some in enumerate(signatures, 1) if not some.is_sound]
    return _TEXTS.text("unsound", lang, ", ".join(numbers))


def signed_by_text(signatures: Sequence[Signature], lang: str) -> str:
    """Who signed a copy, for the source of a level; "" where it is not signed."""
    if not signatures:
        return ""
    if not all(some.is_sound for some in signatures):
        return unsound_text(signatures, lang)
    names = dict.fromkeys(some.signer for some in signatures if some.kind == "signature")
    chains = {some.chain for some in signatures}
    text = _TEXTS.text("sound_by", lang, "; ".join(names))
    return text if chains == {"trusted"} else f"{text} ({_not_confirmed(signatures, lang)})"


def _not_confirmed(signatures: Sequence[Signature], lang: str) -> str:
    first = next(some for some in signatures if some.chain != "trusted")
    return _TEXTS.text(first.chain, lang, first.root)


def _parts(signature: Signature, lang: str) -> Iterator[str]:
    yield _TEXTS.text(signature.integrity, lang)
    if signature.integrity == "unreadable":
        return
    later = _TEXTS.text(signature.changed_after, lang)
    yield _TEXTS.text(signature.covers, lang, later)
    yield _TEXTS.text(
        "signed_by",
        lang,
        signature.signer,
        signature.issuer,
        *(_day(day, lang) for day in (signature.valid_from, signature.valid_until)),
    )
    yield _TEXTS.text(signature.time_from, lang, _time(signature.time, lang))
    if signature.at_the_time in {"expired", "not_yet_valid"}:
        yield _TEXTS.text(signature.at_the_time, lang)
    yield _TEXTS.text(signature.chain, lang, signature.root)
    if signature.weak:
        yield _TEXTS.text("weak", lang)


def _day(day: str, lang: str) -> str:
    return date(dt.date.fromisoformat(day), lang) if day else "?"


def _time(time: str, lang: str) -> str:
    if not time:
        return ""
    moment = dt.datetime.fromisoformat(time)
    zone = moment.strftime("%z")
    return f"{moment:%H:%M} {_day(moment.date().isoformat(), lang)} (UTC{zone[:3]}:{zone[3:]})"
