"""Feature files read: scenarios with their outlines filled in, every step matched with its phrase.

All problems of a file come at once, in plain words, by file and line.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ntm_rules.foundation.doors import door
from ntm_rules.foundation.errors import Problem, RequestError, UnreadableError, Where
from ntm_rules.foundation.read_file import all_below
from ntm_rules.foundation.strict_yaml import file_text
from ntm_rules.foundation.text import nfc, odd_character, odd_problem
from ntm_rules.scenarios.feature_form import form_problems
from ntm_rules.scenarios.gherkin_error import language_problem, plain_problem
from ntm_rules.scenarios.phrases import Match, match, nearest, straight

__all__ = ["read_features"]


@dataclass(frozen=True, slots=True)
class ScenarioStep:
    """One step with its place. ``match`` is None where no phrase fits it; ``problem`` then says so."""

    text: str
    line: int
    match: Match | None
    table: list[list[str]] | None = None
    doc: str | None = None
    rows: tuple[int, ...] = ()
    """The lines of the rows of its table, or the first line of the text below it."""


@dataclass(frozen=True, slots=True)
class Scenario:
    """One scenario, or one row of an outline."""

    file: str
    line: int
    feature: str
    rule: str
    name: str
    row: str
    steps: tuple[ScenarioStep, ...]
    tags: frozenset[str] = frozenset()
    lang: str = "vi"
    text: tuple[tuple[int, str], ...] = ()
    """The lines between its name and its first step, which Gherkin takes for a description."""

    @property
    def where(self) -> Where:
        """Its place."""
        return Where(self.file, self.line)

    @property
    def title(self) -> str:
        """Its name, with the cells of its row."""
        return f"{self.name} ({self.row})" if self.row else self.name


def feature_paths(paths: Iterable[str | os.PathLike[str]]) -> list[Path]:
    """The feature files named, and those of the folders named.

    Raises:
        UnreadableError: for a path that is not there, and a folder without feature files.
    """
    files: list[Path] = []
    for path in map(Path, paths):
        inside = all_below(path, "*.feature") if path.is_dir() else [path]
        if not inside or not inside[0].is_file():
            what = (
                ("không có tệp .feature nào", "holds no .feature file")
                if path.is_dir()
                else ("không có tệp này", "no such file")
            )
            raise UnreadableError.of(vi=what[0], en=what[1], where=Where(str(path)))
        files += inside
    return list(dict.fromkeys(files))


@door()
def read_features(paths: Iterable[str | os.PathLike[str]]) -> list[Scenario]:
    """Every scenario of the files and folders named.

    Raises:
        InputError: listing everything that is wrong with any of the files.
    """
    scenarios: list[Scenario] = []
    problems: list[Problem] = []
    for path in feature_paths(paths):
        try:
            scenarios += read_feature(path)
        except UnreadableError as error:
            problems += error.problems
    problems += [p for s in scenarios for p in problems_of(s)]
    if problems:
        raise UnreadableError(dict.fromkeys(problems))
    return scenarios


def problems_of(scenario: Scenario) -> Iterator[Problem]:
    """What is wrong with a scenario before it is run: an unknown step, a table that is lacking or lost, no check.

    Such a scenario would pass whatever the rules say.
    """
    yield from unknown_steps(scenario)
    for step in scenario.steps:
        if step.match is not None:
            yield from _says_nothing(step, Where(scenario.file, step.line))
            yield from _below(step, Where(scenario.file, step.line))
    checks = {"verdict", "why", "compare", "title", "classify", "rollup"}
    if not any(s.match is None or s.match.phrase.section in checks for s in scenario.steps):
        first_line = f": {scenario.text[0][1]!r} không phải một bước" if scenario.text else ""
        english = f": {scenario.text[0][1]!r} is no step" if scenario.text else ""
        yield Problem(
            vi=f"tình huống {scenario.name!r} không kiểm tra gì (cần một bước Thì){first_line}",
            en=f"the scenario {scenario.name!r} checks nothing (a Then step is needed){english}",
            where=scenario.where,
            code="checks_nothing",
        )


def _says_nothing(step: ScenarioStep, where: Where) -> Iterator[Problem]:
    """A name between quotes without a letter or a digit: every text would hold it."""
    quoted = [" ".join(t.split()) for t in re.findall(r'"([^"]*)"', straight(step.text))]
    for text in step.match.arguments.values() if step.match else ():
        if (
            text is not None
            and not any(map(str.isalnum, text))
            and " ".join(text.split()) in quoted
        ):
            yield Problem(
                vi=f"bước {step.text!r}: giữa hai dấu ngoặc kép không có chữ hay số nào",
                en=f"the step {step.text!r}: no letter or digit stands between the quotes",
                where=where,
                code="wrong_pattern",
                found=text,
                expected='"..."',
            )


def _below(step: ScenarioStep, where: Where) -> Iterator[Problem]:
    """A table or text that the step would not read, or that holds nothing."""
    extra = step.match.phrase.extra if step.match else ""
    there = {"table": step.table, "text": step.doc}
    for kind, vi, en in (("table", "bảng", "a table"), ("text", "đoạn chữ", "a text")):
        if there[kind] is not None and extra != kind:
            yield Problem(
                vi=f"bước {step.text!r} không đọc {vi} nào ở dưới nó",
                en=f"the step {step.text!r} does not read {en} below it",
                where=Where(where.file, step.rows[0]) if kind == "table" else where,
                code="wrong_table_of_step",
            )
    if extra == "table" and step.table is not None and len(step.table) < 2:
        yield Problem(
            vi="bảng chỉ có dòng tiêu đề, không có dòng nào ở dưới",
            en="the table has only its heading, no row below it",
            where=Where(where.file, step.rows[0]),
            code="wrong_table_of_step",
        )


def unknown_steps(scenario: Scenario) -> Iterator[Problem]:
    """Each step of ``scenario`` that no phrase fits, with the nearest one."""
    for step in scenario.steps:
        if step.match is None:
            yield no_such_step(step.text, Where(scenario.file, step.line), scenario.lang)


def no_such_step(text: str, where: Where, lang: str = "vi") -> Problem:
    """The problem with a step that no phrase fits: it names the nearest one."""
    close = nearest(text, lang)
    vi = f"không có bước {text!r}"
    en = f"no such step: {text!r}"
    if close is not None:
        example = close.example.say(lang)
        vi, en = f"{vi}; gần nhất: {example}", f"{en}; the nearest: {example}"
    return Problem(
        vi=f"{vi} (ntm-rules steps liệt kê mọi bước)",
        en=f"{en} (ntm-rules steps lists them all)",
        where=where,
        code="unknown_step",
        found=text,
        expected=close.example.say(lang) if close is not None else "ntm-rules steps",
    )


def read_feature(path: str | Path, text: str | None = None) -> list[Scenario]:
    """The scenarios of one feature file.

    Raises:
        UnreadableError: where it is not Gherkin, by line.
        RequestError: where the package that reads Gherkin is not installed.
    """
    name = str(path)
    text = file_text(name) if text is None else text.removeprefix("\ufeff")
    if "\0" in text:
        raise UnreadableError.of(
            vi="không phải văn bản UTF-8 (có byte 0); hãy lưu tệp ở dạng UTF-8",
            en="not UTF-8 text (it holds a zero byte); save the file as UTF-8",
            where=Where(name, 1),
        )
    if odd := odd_character(text):
        vi, en = odd_problem(odd)
        where = Where(name, text.count("\n", 0, odd.start()) + 1)
        raise UnreadableError.of(vi=vi, en=en, where=where)
    text = "\n".join(map(_straight_fence, nfc(text).split("\n")))
    lines = text.split("\n")
    if problem := _unlike_a_feature(lines, name) or language_problem(lines, name):
        raise UnreadableError([problem])
    document = _parsed(text, name)
    problems = list(dict.fromkeys(form_problems(document["feature"], name, lines)))
    if problems:
        raise UnreadableError(problems)
    return list(_scenarios(document, name))


_MERGE = re.compile(r"(<{7}|={7}|>{7}|\|{7})(?: |$)")


def _unlike_a_feature(lines: list[str], name: str) -> Problem | None:
    """A file that holds nothing to be run, or two versions of itself that nobody merged."""
    for number, line in enumerate(lines, 1):
        if _MERGE.match(line):
            return Problem(
                vi=f"tệp còn dấu của hai bản chưa ghép xong: {line!r}",
                en=f"the file holds two versions that were not merged: {line!r}",
                where=Where(name, number),
                code="unmerged",
            )
    if all(not line.strip() or line.strip().startswith("#") for line in lines):
        return Problem(
            vi="tệp không có tính năng nào: dòng đầu cần '# language: vi', rồi 'Tính năng: ...'",
            en="the file holds no feature: it begins with 'Feature: ...'",
            where=Where(name, 1),
            code="nothing_there",
        )
    return None


_FENCE = re.compile(r"^(\s*)[“”„‟\"]{3}(?=\s*\w*\s*$)")


def _straight_fence(line: str) -> str:
    """The three quotes around a text, as a word processor curls them."""
    return _FENCE.sub(r'\1"""', line)


def _parsed(text: str, name: str) -> dict[str, Any]:
    try:
        from gherkin.errors import CompositeParserException, ParserError
        from gherkin.parser import Parser
    except ImportError:
        raise RequestError.of(
            vi="cần cài thêm: pip install 'ntm-rules[policy]'",
            en="another package is needed: pip install 'ntm-rules[policy]'",
            code="not_installed",
        ) from None
    try:
        return dict(Parser().parse(text))
    except CompositeParserException as error:
        # The rest follows from the first.
        raise UnreadableError([plain_problem(error.errors[0], text, name)]) from None
    except ParserError as error:
        raise UnreadableError([plain_problem(error, text, name)]) from None


# ---- scenarios


def _scenarios(document: dict[str, Any], name: str) -> Iterator[Scenario]:
    from gherkin.pickles.compiler import Compiler

    feature = document["feature"]
    lines, rules, heads, texts = _index(feature)
    _escape_columns(feature)
    known: dict[str, Match | None] = {}
    pickles = Compiler().compile({**document, "uri": name})  # type: ignore[typeddict-item]
    fitting = {
        step["astNodeIds"][0]
        for pickle in pickles
        for step in pickle["steps"]
        if _matched(step["text"], known) is not None
    }
    for pickle in pickles:
        ids = pickle["astNodeIds"]
        values = heads.get(ids[-1], "") if len(ids) > 1 else ""
        steps = tuple(_step(step, lines, known, fitting) for step in pickle["steps"])
        yield Scenario(
            file=name,
            line=lines[ids[-1]],
            feature=feature["name"],
            rule=rules.get(ids[0], ""),
            name=pickle["name"],
            row=values,
            steps=steps,
            tags=frozenset(tag["name"].lstrip("@") for tag in pickle["tags"]),
            lang="vi" if feature["language"] == "vi" else "en",
            text=texts.get(ids[0], ()),
        )


def _escape_columns(feature: Any) -> None:
    """The names of columns as patterns that fit themselves alone: the compiler takes them for patterns."""
    for child in feature["children"]:
        if "rule" in child:
            _escape_columns(child["rule"])
        for examples in child.get("scenario", {}).get("examples", []):
            for cell in examples["tableHeader"]["cells"]:
                cell["value"] = re.escape(cell["value"])


def _matched(text: str, known: dict[str, Match | None]) -> Match | None:
    if text not in known:
        known[text] = match(text)
    return known[text]


def _step(
    step: Any, lines: dict[str, int], known: dict[str, Match | None], fitting: set[str]
) -> ScenarioStep:
    """A step. What a row filled in stands at the line of that row; so does the step, if other rows fit."""
    first, *row = step["astNodeIds"]
    more = step.get("argument") or {}
    table = more.get("dataTable")
    begin = lines[first]
    filled = bool(row) and first in fitting and first + "<" in lines
    return ScenarioStep(
        text=step["text"],
        line=lines[row[0]] if filled else begin,
        match=_matched(step["text"], known),
        table=[[straight(cell["value"]) for cell in row["cells"]] for row in table["rows"]]
        if table
        else None,
        doc=more["docString"]["content"] if "docString" in more else None,
        rows=tuple(lines[f"{first}|{n}"] for n in range(len(table["rows"])))
        if table
        else tuple(lines[key] for key in (f"{first}|text",) if key in lines),
    )


Texts = dict[str, tuple[tuple[int, str], ...]]


def _index(feature: Any) -> tuple[dict[str, int], dict[str, str], dict[str, str], Texts]:
    """By the parser's ids: the line of everything, the rule of a scenario, the cells of a row, descriptions."""
    lines: dict[str, int] = {}
    rules: dict[str, str] = {}
    rows: dict[str, str] = {}
    texts: Texts = {}

    def children(there: Any, rule: str) -> None:
        for child in there:
            if "rule" in child:
                children(child["rule"]["children"], child["rule"]["name"])
                continue
            scenario = child.get("scenario") or child["background"]
            lines[scenario["id"]] = scenario["location"]["line"]
            rules[scenario["id"]] = rule
            description = scenario.get("description", "").split("\n")
            texts[scenario["id"]] = tuple(
                (scenario["location"]["line"] + n, text.strip())
                for n, text in enumerate(description, 1)
                if text.strip()
            )
            for step in scenario["steps"]:
                lines[step["id"]] = step["location"]["line"]
                if "<" in step["text"]:
                    lines[step["id"] + "<"] = step["location"]["line"]
                if "docString" in step:
                    lines[f"{step['id']}|text"] = step["docString"]["location"]["line"]
                for n, row in enumerate(step.get("dataTable", {}).get("rows", [])):
                    lines[f"{step['id']}|{n}"] = row["location"]["line"]
            for examples in scenario.get("examples", []):
                for row in examples.get("tableBody", []):
                    lines[row["id"]] = row["location"]["line"]
                    rows[row["id"]] = ", ".join(cell["value"] for cell in row["cells"])

    children(feature["children"], "")
    return lines, rules, rows, texts
