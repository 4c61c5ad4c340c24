"""Why a text is no YAML, in words for the person who wrote it: the parsers' own words are English, and for programmers.

PyYAML has two parsers, libyaml and its own, that say the same in two ways. Both are known here.
"""

from __future__ import annotations

import re
from typing import Any, Final

Reason = tuple[str, str]

_PLACE_OF_COLON: Final = (
    "dấu hai chấm ở đây không đúng chỗ: thụt dòng sai, hoặc giá trị có dấu hai chấm mà chưa đặt trong ngoặc kép",
    "a colon cannot stand here: the indentation is wrong, or a value with a colon is not quoted",
)
_INDENTATION: Final = (
    "thụt dòng không khớp các dòng trên, hoặc còn chữ sau một giá trị đã hết",
    "the indentation does not match the lines above, or there is text after the end of a value",
)
_NOT_CLOSED: Final = (
    "ngoặc mở ra mà không đóng, hoặc thiếu dấu phẩy",
    "a bracket is not closed, or a comma is missing",
)
_TAB: Final = (
    "thụt dòng bằng phím Tab; hãy dùng dấu cách",
    "a tab indents this line; use spaces",
)
_UNUSED: Final = (
    "thẻ (!), neo (&) và bí danh (*) không được dùng; chữ bắt đầu bằng các dấu ấy phải đặt trong ngoặc kép",
    "tags (!), anchors (&) and aliases (*) are not used; quote a text that begins with one of these signs",
)
_DIRECTIVE: Final = (
    "dòng bắt đầu bằng dấu % không được dùng",
    "a line that begins with % is not used",
)
_ESCAPE: Final = (
    "sau dấu \\ trong ngoặc kép không phải một ký tự hợp lệ; muốn viết dấu \\ thì viết hai lần",
    "after \\ in double quotes stands nothing that has a meaning; write \\ twice to mean itself",
)
_BLOCK_HEAD: Final = (
    "sau dấu | hoặc > ở đầu một đoạn văn chỉ được có số 1 đến 9, dấu + hoặc -",
    "after | or > at the head of a text may only stand a digit from 1 to 9, + or -",
)
_CHARACTERS: Final = ("có ký tự không dùng được", "holds a character that cannot be used")
_SEVERAL: Final = (
    "còn chữ sau khi nội dung đã hết; mỗi tệp chỉ có một nội dung",
    "there is text after the end; a file holds one document",
)
_DEEP: Final = ("lồng nhau quá sâu", "nested too deep")
_START: Final = "cannot start any token"

# The first that is found in "context; problem" decides.
_REASONS: Final[tuple[tuple[str, Reason], ...]] = (
    (r"nesting depth|too long", _DEEP),
    (r"a directive|%(TAG|YAML) directive|(YAML|directive) .*directive|incompatible YAML|version number", _DIRECTIVE),
    (r"(a|an) (tag|anchor|alias)\b|tag handle|tag URI|non-specific tag", _UNUSED),
    (r"block scalar.*tab character", _TAB),
    (r"tab character|'\\t' that cannot start", _TAB),
    (r"block scalar", _BLOCK_HEAD),
    (
        r"unexpected end of stream|unexpected document (indicator|separator)",
        ("ngoặc kép hoặc ngoặc đơn mở ra mà không đóng", "a quote is not closed"),
    ),
    (r"escape|hexa?deci?mal|to C int|chr\(\)", _ESCAPE),
    (r"mapping values are not allowed|unexpected ':'", _PLACE_OF_COLON),
    (
        r"could not find expected ':'",
        ("thiếu dấu hai chấm sau khóa", "a key has no colon behind it"),
    ),
    (
        r"sequence entries are not allowed",
        (
            "dấu gạch đầu dòng (-) ở đây không đúng chỗ; mỗi mục của danh sách ở một dòng riêng",
            "a dash cannot stand here; each item of a list has a line of its own",
        ),
    ),
    (
        r"mapping keys are not allowed",
        ("dấu hỏi (?) ở đây không đúng chỗ", "a question mark cannot stand here"),
    ),
    (r"',' or '[\]}]'|unclosed", _NOT_CLOSED),
    (
        r"node content",
        (
            "thiếu một giá trị ở đây, hoặc thừa dấu phẩy, dấu ngoặc",
            "a value is missing here, or a comma or bracket is too many",
        ),
    ),
    (r"document start|nothing after|DOCUMENT-|STREAM", _SEVERAL),
    (r"expected key|block end|'-' indicator", _INDENTATION),
    (r"characters? (is|are)? ?not allowed|octet|UTF-8|Unicode|surrogate|input error", _CHARACTERS),
)  # fmt: skip


def yaml_reason(problem: Any, text: str = "") -> Reason | None:
    """Why the parser refused, in Vietnamese and English; None where it said nothing that is known.

    ``text`` is what was parsed: the reason names the character where it stopped, and the line where the part began.
    """
    words = (
        f"{getattr(problem, 'context', None) or ''}; {getattr(problem, 'problem', None) or problem}"
    )
    mark = getattr(problem, "problem_mark", None)
    reason = next((r for pattern, r in _REASONS if re.search(pattern, words)), None)
    if _START in words:
        sign = text[mark.index : mark.index + 1] if mark is not None else ""
        reason = _TAB if sign == "\t" or "'\\t'" in words else _first_letter(sign)
    if reason is None:
        return None
    begin = getattr(problem, "context_mark", None)
    if begin is None or mark is None or begin.line == mark.line:
        return reason
    vi, en = reason
    return (
        f"{vi} (phần này bắt đầu ở dòng {begin.line + 1})",
        f"{en} (begun on line {begin.line + 1})",
    )


def _first_letter(sign: str) -> Reason:
    shown = f" {sign!r}" if sign.strip() else ""
    return (
        f"không được bắt đầu bằng ký tự{shown} này; hãy đặt trong ngoặc kép",
        f"nothing may begin with this character{shown}; quote it",
    )
