"""Feature files read: scenarios with their outlines filled in, every step matched with its phrase.

All problems of a file come at once, in plain words, by file and line.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ntm_rules.foundation.errors import Problem, RequestError, UnreadableError, Where
from ntm_rules.foundation.text import did_you_mean, nfc
from ntm_rules.scenarios.phrases import Match, match, nearest


@dataclass(frozen=True, slots=True)
class ScenarioStep:
    """One step with its place. ``match`` is None where no phrase fits it; ``problem`` then says so."""

    text: str
    line: int
    match: Match | None
    table: list[list[str]] | None = None
    doc: str | None = None


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


def feature_paths(paths: Iterable[str | Path]) -> list[Path]:
    """The feature files named, and those of the folders named.

    Raises:
        UnreadableError: for a path that is not there, and a folder without feature files.
    """
    files: list[Path] = []
    for path in map(Path, paths):
        inside = sorted(path.rglob("*.feature")) if path.is_dir() else [path]
        if not inside or not inside[0].is_file():
            what = (
                ("không có tệp .feature nào", "holds no .feature file")
                if path.is_dir()
                else ("không có tệp này", "no such file")
            )
            raise UnreadableError.of(vi=what[0], en=what[1], where=Where(str(path)))
        files += inside
    return list(dict.fromkeys(files))


def read_features(paths: Iterable[str | Path]) -> list[Scenario]:
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
    """What is wrong with a scenario before it is run: an unknown step, a step with a misspelt first word, no check.

    Such a scenario would pass whatever the rules say.
    """
    for line, text in scenario.text:
        first, _, rest = text.partition(" ")
        if match(rest) is not None:
            close = did_you_mean(first, _KEYWORDS[scenario.lang].split("|"))
            yield Problem(
                vi=f"dòng {text!r} không bắt đầu bằng Cho, Khi, Thì, Và hay Nhưng{close[0]}",
                en=f"the line {text!r} does not begin with Given, When, Then, And or But{close[1]}",
                where=Where(scenario.file, line),
            )
    yield from unknown_steps(scenario)
    checks = {"verdict", "why", "compare"}
    if not any(s.match is None or s.match.phrase.section in checks for s in scenario.steps):
        first_line = f": {scenario.text[0][1]!r} không phải một bước" if scenario.text else ""
        english = f": {scenario.text[0][1]!r} is no step" if scenario.text else ""
        yield Problem(
            vi=f"tình huống {scenario.name!r} không kiểm tra gì (cần một bước Thì){first_line}",
            en=f"the scenario {scenario.name!r} checks nothing (a Then step is needed){english}",
            where=scenario.where,
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
    )


def read_feature(path: str | Path, text: str | None = None) -> list[Scenario]:
    """The scenarios of one feature file.

    Raises:
        UnreadableError: where it is not Gherkin, by line.
        RequestError: where the package that reads Gherkin is not installed.
    """
    name = str(path)
    if text is None:
        try:
            text = Path(path).read_text(encoding="utf-8-sig")
        except (OSError, UnicodeDecodeError) as error:
            problem = Problem(
                vi=f"không đọc được: {error}", en=f"cannot be read: {error}", where=Where(name)
            )
            raise UnreadableError([problem]) from None
    document = _parsed(nfc(text), name)
    if document.get("feature") is None:
        problem = Problem(
            vi="tệp không có tính năng nào: dòng đầu cần '# language: vi', rồi 'Tính năng: ...'",
            en="the file holds no feature: it begins with 'Feature: ...'",
            where=Where(name, 1),
        )
        raise UnreadableError([problem])
    return list(_scenarios(document, name))


def _parsed(text: str, name: str) -> dict[str, Any]:
    try:
        from gherkin.errors import CompositeParserException, ParserError
        from gherkin.parser import Parser
    except ImportError:
        raise RequestError.of(
            vi="cần cài thêm: pip install 'ntm-rules[policy]'",
            en="another package is needed: pip install 'ntm-rules[policy]'",
        ) from None
    try:
        return dict(Parser().parse(text))
    except CompositeParserException as error:
        raise UnreadableError(
            [_plain(error.errors[0], text, name)]
        ) from None  # the rest follows from it
    except ParserError as error:
        raise UnreadableError([_plain(error, text, name)]) from None


_GOT = re.compile(r"got '(.*)'$", re.DOTALL)
_KEYWORDS = {
    "vi": "Tính năng:|Bối cảnh:|Quy tắc:|Tình huống:|Khung tình huống:|Dữ liệu:|Cho|Khi|Thì|Và|Nhưng",
    "en": "Feature:|Background:|Rule:|Scenario:|Scenario Outline:|Examples:|Given|When|Then|And|But",
}


def _plain(error: Any, text: str, name: str) -> Problem:
    """A Gherkin error in plain words."""
    place = getattr(error, "location", {"line": 1})
    where = Where(name, place.get("line", 1))
    message = str(error)
    if "Language not supported" in message:
        language = message.rpartition(": ")[2]
        return Problem(
            vi=f"không có ngôn ngữ {language!r}; dùng vi hoặc en",
            en=f"no such language: {language!r}; use vi or en",
            where=where,
        )
    if "inconsistent cell count" in message:
        return Problem(
            vi="các dòng của bảng không cùng số ô",
            en="the rows of the table have different numbers of cells",
            where=where,
        )
    lang = "vi" if re.search(r"^\s*#\s*language:\s*vi", text, re.MULTILINE) else "en"
    if "unexpected end of file" in message:
        return Problem(
            vi='tệp hết giữa chừng (thiếu """ đóng?)',
            en='the file ends too early (is a closing """ missing?)',
            where=where,
        )
    got = _GOT.search(message)
    line = got[1] if got else ""
    head = line.partition(":")[0] + ":" if ":" in line else line.partition(" ")[0]
    keywords = _KEYWORDS[lang].split("|")
    close = did_you_mean(head, keywords)
    words = ", ".join(keywords)
    return Problem(
        vi=f"không hiểu dòng {line!r}{close[0]}; một dòng bắt đầu bằng: {words}, | hoặc #",
        en=f"the line {line!r} is not understood{close[1]}; a line begins with: {words}, | or #",
        where=where,
    )


# ---- scenarios


def _scenarios(document: dict[str, Any], name: str) -> Iterator[Scenario]:
    from gherkin.pickles.compiler import Compiler

    feature = document["feature"]
    lines, rules, heads, texts = _index(feature)
    known: dict[str, Match | None] = {}
    for pickle in Compiler().compile({**document, "uri": name}):  # type: ignore[typeddict-item]
        ids = pickle["astNodeIds"]
        values = heads.get(ids[-1], "") if len(ids) > 1 else ""
        steps = tuple(_step(step, lines, known) for step in pickle["steps"])
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


def _step(step: Any, lines: dict[str, int], known: dict[str, Match | None]) -> ScenarioStep:
    text = step["text"]
    if text not in known:
        known[text] = match(text)
    more = step.get("argument") or {}
    table = more.get("dataTable")
    return ScenarioStep(
        text=text,
        line=lines[step["astNodeIds"][0]],
        match=known[text],
        table=[[cell["value"] for cell in row["cells"]] for row in table["rows"]]
        if table
        else None,
        doc=more["docString"]["content"] if "docString" in more else None,
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
            for examples in scenario.get("examples", []):
                for row in examples.get("tableBody", []):
                    lines[row["id"]] = row["location"]["line"]
                    rows[row["id"]] = ", ".join(cell["value"] for cell in row["cells"])

    children(feature["children"], "")
    return lines, rules, rows, texts
