"""What is wrong with the form of a feature file: lines that Gherkin takes for prose, tables without rows, missing columns.

Gherkin is silent about all of these: a scenario would not be run, or a figure not be filled in.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from difflib import SequenceMatcher
from typing import Any

from ntm_rules.foundation.errors import Problem, Where
from ntm_rules.foundation.text import did_you_mean, slug
from ntm_rules.scenarios.phrases import match
from ntm_rules.scenarios.vocabulary import NOTES

KEYWORDS = {
    "vi": "Tính năng:|Bối cảnh:|Quy tắc:|Tình huống:|Khung tình huống:|Dữ liệu:|Cho|Khi|Thì|Và|Nhưng",
    "en": "Feature:|Background:|Rule:|Scenario:|Scenario Outline:|Examples:|Given|When|Then|And|But",
}
_OUTLINES = frozenset(
    {"Khung tình huống", "Khung kịch bản", "Scenario Outline", "Scenario Template"}
)
_HEADINGS = {
    lang: {slug(word): word for word in words.split("|") if word.endswith(":")}
    for lang, words in KEYWORDS.items()
}
_PLACEHOLDER = re.compile(r"<(?! )([^<>\n]+)(?<! )>")
_BULLET = re.compile(r"^(?:[-*+•–·]+|\d+[.)])\s*")
_LIKE = 0.8
"""How like a heading the start of a line must be, of 1, to be taken for a misspelt one."""


def heading_meant(line: str, lang: str) -> str | None:
    """The heading that a line is a misspelling of, or its translation; None where it is like none."""
    head, colon, _ = line.partition(":")
    if not colon:
        return None
    other = _HEADINGS["en" if lang == "vi" else "vi"].get(slug(head))
    if other is not None:
        words = [KEYWORDS[x].split("|") for x in (lang, "en" if lang == "vi" else "vi")]
        return words[0][words[1].index(other)]
    likeness, word = max(
        (SequenceMatcher(None, slug(head), key).ratio(), word)
        for key, word in _HEADINGS[lang].items()
    )
    return word if likeness >= _LIKE else None


def translated(word: str, lang: str) -> str | None:
    """The word in ``lang`` that begins a step, of one in the other language; None of any other word."""
    other = KEYWORDS["en" if lang == "vi" else "vi"].split("|")
    return KEYWORDS[lang].split("|")[other.index(word)] if word in other else None


def form_problems(feature: Any, file: str, source: list[str]) -> Iterator[Problem]:
    """All that is wrong with the form of a parsed feature. ``source`` are the lines of its file."""
    form = _Form(file, source, "vi" if feature["language"] == "vi" else "en")
    yield from form.container(feature, "tính năng", "feature")


class _Form:
    def __init__(self, file: str, source: list[str], lang: str) -> None:
        self.file, self.source, self.lang = file, source, lang

    def problem(self, line: int, vi: str, en: str) -> Problem:
        return Problem(vi=vi, en=en, where=Where(self.file, line), code="not_gherkin")

    def container(self, node: Any, vi: str, en: str) -> Iterator[Problem]:
        """A feature or a rule: what it holds, and that it holds a scenario."""
        prose = list(self.prose(node))
        yield from prose
        inside = node["children"]
        if not prose and not any("scenario" in child or "rule" in child for child in inside):
            line = node["location"]["line"]
            yield self.problem(
                line,
                f"{vi} {node['name']!r} không có tình huống nào",
                f"the {en} {node['name']!r} holds no scenario",
            )
        for child in inside:
            if "rule" in child:
                yield from self.container(child["rule"], "quy tắc", "rule")
            elif "background" in child:
                yield from self.prose(child["background"])
                yield from self.filled(child["background"], None)
            else:
                yield from self.scenario(child["scenario"])

    def prose(self, node: Any) -> Iterator[Problem]:
        """The first line of a description that is a step, a table or a misspelt heading."""
        line = node["location"]["line"]
        for text in map(str.strip, node.get("description", "").split("\n")):
            if not text:
                continue
            line = next(
                n
                for n in range(line + 1, len(self.source) + 1)
                if self.source[n - 1].strip() == text
            )
            first, _, rest = text.partition(" ")
            words = KEYWORDS[self.lang].split("|")
            meant = heading_meant(text, self.lang)
            if meant is not None:
                yield self.problem(
                    line,
                    f"không hiểu dòng {text!r}; có phải là {meant!r}?",
                    f"the line {text!r} is not understood; did you mean {meant!r}?",
                )
                return
            if text.startswith("|"):
                yield self.problem(
                    line,
                    f"bảng {text!r} không thuộc bước nào hay Dữ liệu nào",
                    f"the table {text!r} belongs to no step and no Examples",
                )
                return
            if match(rest) is not None and first in words:
                yield self.problem(
                    line,
                    f"bước {text!r} nằm ngoài mọi tình huống; trước nó cần dòng 'Tình huống: ...'",
                    f"the step {text!r} is in no scenario; a line 'Scenario: ...' must precede it",
                )
                return
            if match(rest) is not None and translated(first, self.lang) is not None:
                yield self.problem(line, *self.other_language(text))
                return
            bare = _BULLET.sub("", text)
            if bare != text and match(bare.partition(" ")[2]) is not None:
                yield self.problem(
                    line,
                    f"dòng {text!r} phải bắt đầu bằng Cho, Khi, Thì, Và hay Nhưng; bỏ dấu đầu dòng",
                    f"the line {text!r} must begin with Given, When, Then, And or But; drop the bullet",
                )
                return
            if match(rest) is not None:
                close = did_you_mean(first, words)
                yield self.problem(
                    line,
                    f"dòng {text!r} không bắt đầu bằng Cho, Khi, Thì, Và hay Nhưng{close[0]}",
                    f"the line {text!r} does not begin with Given, When, Then, And or But{close[1]}",
                )
                return

    def other_language(self, text: str) -> tuple[str, str]:
        """A step in the other language than the file says."""
        if self.lang == "en":
            return (
                f"bước {text!r} viết bằng tiếng Việt: dòng đầu của tệp phải là '# language: vi'",
                f"the step {text!r} is in Vietnamese: the first line must be '# language: vi'",
            )
        return (
            f"bước {text!r} viết bằng tiếng Anh, tệp ghi '# language: vi'",
            f"the step {text!r} is in English, the file says '# language: vi'",
        )

    def scenario(self, node: Any) -> Iterator[Problem]:
        """A scenario: its description, its tables of examples, its parameters."""
        yield from self.prose(node)
        line, examples = node["location"]["line"], node.get("examples", [])
        if node["keyword"] in _OUTLINES and not examples:
            yield self.problem(
                line,
                f"khung tình huống {node['name']!r} không có bảng Dữ liệu",
                f"the scenario outline {node['name']!r} has no table of Examples",
            )
            return
        for table in examples:
            yield from self.prose(table)
            if not table.get("tableBody"):
                yield self.problem(
                    table["location"]["line"],
                    f"bảng Dữ liệu của {node['name']!r} không có dòng nào",
                    f"the Examples of {node['name']!r} have no rows",
                )
                continue
            heads = [cell["value"] for cell in table["tableHeader"]["cells"]]
            for head in dict.fromkeys(heads):
                if not head or heads.count(head) > 1:
                    yield self.problem(
                        table["tableHeader"]["location"]["line"],
                        f"cột {head!r} có {heads.count(head)} lần"
                        if head
                        else "một cột không có tên",
                        f"the column {head!r} stands {heads.count(head)} times"
                        if head
                        else "a column has no name",
                    )
            yield from self.filled(node, heads)
            yield from self.unused(node, table, heads)
        yield from self.twice(examples)
        if not examples:
            yield from self.filled(node, None)

    def unused(self, node: Any, table: Any, heads: list[str]) -> Iterator[Problem]:
        """The columns that no step reads; one for remarks has a name of its own."""
        read = {name for _, text in _texts(node) for name in _PLACEHOLDER.findall(text)}
        for head in heads:
            if head and head not in read and head not in NOTES:
                yield self.problem(
                    table["tableHeader"]["location"]["line"],
                    f"không bước nào dùng cột {head!r}; chú thích thì đặt tên cột là ghi chú",
                    f"no step reads the column {head!r}; a column of remarks is called note",
                )

    def twice(self, examples: list[Any]) -> Iterator[Problem]:
        """The rows that stand in the tables of one outline twice."""
        seen: dict[tuple[tuple[str, str], ...], int] = {}
        for table in examples:
            heads = [cell["value"] for cell in table.get("tableHeader", {}).get("cells", [])]
            for row in table.get("tableBody", []):
                key = tuple(zip(heads, (cell["value"] for cell in row["cells"]), strict=True))
                line = row["location"]["line"]
                if seen.setdefault(key, line) != line:
                    yield self.problem(
                        line,
                        f"dòng này đã có ở dòng {seen[key]}",
                        f"this row stands in line {seen[key]} already",
                    )

    def filled(self, node: Any, heads: list[str] | None) -> Iterator[Problem]:
        """The parameters ``<...>`` that no column fills in, at their lines."""
        for line, text in _texts(node):
            for name in _PLACEHOLDER.findall(text):
                if heads is None:
                    yield self.problem(
                        line,
                        f"<{name}> không được thay: không có bảng Dữ liệu",
                        f"<{name}> is not filled in: there is no table of Examples",
                    )
                elif name not in heads:
                    near = did_you_mean(name, heads)
                    yield self.problem(
                        line,
                        f"bảng Dữ liệu thiếu cột {name!r}{near[0]}",
                        f"the Examples lack the column {name!r}{near[1]}",
                    )


def _texts(node: Any) -> list[tuple[int, str]]:
    """Every text of a scenario that a column may fill in, with its line."""
    places = [(node["location"]["line"], node.get("name", ""))]
    for step in node["steps"]:
        places.append((step["location"]["line"], step["text"]))
        for row in step.get("dataTable", {}).get("rows", []):
            places += [(row["location"]["line"], cell["value"]) for cell in row["cells"]]
        if "docString" in step:
            places.append((step["docString"]["location"]["line"], step["docString"]["content"]))
    return places
