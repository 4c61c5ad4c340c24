"""The errors of Gherkin's parser in plain words."""

from __future__ import annotations

import re
from typing import Any

from ntm_rules.foundation.errors import Problem, Where
from ntm_rules.foundation.text import did_you_mean, slug
from ntm_rules.scenarios.feature_form import KEYWORDS, heading_meant, translated

_GOT = re.compile(r"got '(.*)'$", re.DOTALL)
_LANGUAGE = re.compile(r"^\s*#\s*language\s*:\s*([\w-]+)\s*$")
_VIETNAMESE = frozenset(slug(word) for word in [*KEYWORDS["vi"].split("|"), "Kịch bản:"])


def plain_problem(error: Any, text: str, name: str) -> Problem:
    """A Gherkin error in plain words, at its line."""
    line = getattr(error, "location", {"line": 1}).get("line", 1)
    where = Where(name, line)
    message = str(error)
    if "inconsistent cell count" in message:
        return Problem(
            vi="các dòng của bảng không cùng số ô",
            en="the rows of the table have different numbers of cells",
            where=where,
            code="not_gherkin",
        )
    if "unexpected end of file" in message:
        return Problem(
            vi='tệp hết giữa chừng (thiếu """ đóng?)',
            en='the file ends too early (is a closing """ missing?)',
            where=where,
            code="not_gherkin",
        )
    got = _GOT.search(message)
    return _not_understood(got[1] if got else "", text, where)


def language_problem(lines: list[str], name: str) -> Problem | None:
    """A language of which there are no steps, at its line; Gherkin knows many more."""
    for number, row in enumerate(lines, 1):
        stated = _LANGUAGE.match(row)
        if stated is None and row.strip() and not row.strip().startswith("#"):
            return None
        if stated is not None and stated[1] not in KEYWORDS:
            return Problem(
                vi=f"không có ngôn ngữ {stated[1]!r}; dùng vi hoặc en",
                en=f"no such language: {stated[1]!r}; use vi or en",
                where=Where(name, number),
                code="wrong_language",
            )
    return None


def _not_understood(line: str, text: str, where: Where) -> Problem:
    lines = text.split("\n")
    declared = [fit[1] for row in lines[: where.line] if (fit := _LANGUAGE.match(row))]
    lang = "vi" if declared and declared[0] == "vi" else "en"
    head = line.partition(":")[0] + ":" if ":" in line else line.partition(" ")[0]
    if not declared and slug(head) in _VIETNAMESE:
        return _no_language(lines[: where.line], where)
    keywords = KEYWORDS[lang].split("|")
    if head in keywords or line.partition(" ")[0] in keywords:
        return _out_of_place(line, where)
    meant = heading_meant(line, lang) or translated(line.partition(" ")[0], lang)
    close = (
        did_you_mean(head, keywords)
        if meant is None
        else (f"; có phải là {meant!r}?", f"; did you mean {meant!r}?")
    )
    words = ", ".join(keywords)
    return Problem(
        vi=f"không hiểu dòng {line!r}{close[0]}; một dòng bắt đầu bằng: {words}, | hoặc #",
        en=f"the line {line!r} is not understood{close[1]}; a line begins with: {words}, | or #",
        where=where,
        code="not_gherkin",
    )


def _out_of_place(line: str, where: Where) -> Problem:
    """A line that begins as it should, and stands where it cannot."""
    if slug(line.partition(":")[0]) in ("tinh-nang", "feature"):
        vi, en = "một tệp chỉ có một tính năng", "a file holds one feature"
    elif ":" in line.partition(" ")[0] + line.partition(":")[1] and line.endswith(":"):
        vi, en = "phần này đứng dưới một tình huống", "this stands below a scenario"
    else:
        vi = "một bước đứng dưới tên của tình huống, trước bảng Dữ liệu"
        en = "a step stands below the name of its scenario, before the Examples"
    return Problem(
        vi=f"dòng {line!r} không đứng ở đây được: {vi}",
        en=f"the line {line!r} cannot stand here: {en}",
        where=where,
        code="not_gherkin",
    )


def _no_language(before: list[str], where: Where) -> Problem:
    """A Vietnamese file that does not say so, or says it in another way."""
    for number, row in enumerate(before, 1):
        comment = row.strip()
        if comment.startswith("#") and slug(comment).startswith(("lang", "ngon-ngu", "vi")):
            return Problem(
                vi=f"dòng {comment!r} phải là '# language: vi'",
                en=f"the line {comment!r} must be '# language: vi'",
                where=Where(where.file, number),
                code="wrong_language",
            )
    return Problem(
        vi="tệp viết bằng tiếng Việt: dòng đầu phải là '# language: vi'",
        en="the file is in Vietnamese: its first line must be '# language: vi'",
        where=Where(where.file, 1),
        code="wrong_language",
    )
