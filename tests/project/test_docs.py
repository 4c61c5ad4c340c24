"""Every block of the documentation is run: commands print what is shown, facts and rules are read.

What stands after the language of a block says how it is checked:

    console              `$ command`, then all it prints; a line `...` stands for lines left out
    console rete         the same, where durable-rules can be imported
    python               run; what it prints stands after `#> `; blocks of a page share their names
    python spark         the same, by itself, in tests/engine/test_columnar_spark.py
    yaml facts [FILE]    facts that are judged without an error; later blocks can name FILE
    yaml wrong           facts; the comment above a line is the message for that line
    yaml rules FILE      a rule file that is read with all others, as rules/FILE, and has no error for lint
    yaml rules wrong FILE  the same, with a mistake that a later command shows
    yaml indicator       keys of an indicator of a standard that is read with all other rules
    LANGUAGE in FILE     stands so in that file
    LANGUAGE from FILE   is what drawing() of that script returns
    gherkin feature FILE a feature file that later commands run
    text                 not code

The command `# fill in ... of FILE` is what a reader does by hand.
"""

from __future__ import annotations

import os
import re
import shutil
from pathlib import Path

import pytest

import ntm_rules as ntm
from ntm_rules.cli.main import _COMMANDS
from ntm_rules.foundation.bilingual import Lang
from ntm_rules.language.format import date
from tests.helpers.pages import FENCE, GUIDES, LAW, PAGES, ROOT, Page, same


@pytest.fixture
def workshop(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder like the top of a checkout, in which blocks may write."""
    (tmp_path / "fixtures").symlink_to(ROOT / "fixtures")
    (tmp_path / "features").symlink_to(ROOT / "features")
    shutil.copytree(ROOT / "rules", tmp_path / "rules")
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("NTM_RULES", raising=False)
    return tmp_path


@pytest.mark.parametrize("path", PAGES, ids=str)
@pytest.mark.usefixtures("workshop")
def test_every_block_does_what_the_page_says(path: Path) -> None:
    page, failures = Page(path), []
    for line, info, body in page.blocks():
        try:
            page.check(info, body)
        except (Exception, pytest.fail.Exception) as problem:
            failures.append(f"{path}:{line}: {type(problem).__name__}: {problem}")
    assert not failures, "\n\n".join(failures)


@pytest.mark.parametrize("path", PAGES, ids=str)
def test_every_fence_is_a_block(path: Path) -> None:
    """A block without a language, or one that is indented, would not be run."""
    page = Page(path)
    assert page.text.count("```") == 2 * len(list(page.blocks()))


@pytest.mark.parametrize("path", PAGES, ids=str)
def test_links_lead_somewhere(path: Path) -> None:
    text = FENCE.sub("", Page(path).text)
    for target, anchor in re.findall(r"\]\(([^)#]*)(?:#([^)]*))?\)", text):
        if not target.startswith("https://"):
            file = ROOT / path.parent / target if target else ROOT / path
            assert file.exists(), target
            assert not anchor or anchor in _anchors(file), f"{target}#{anchor}"


def _anchors(file: Path) -> set[str]:
    """The addresses of the headings of a page, as GitHub makes them."""
    headings = re.findall(r"^#+ (.*)$", FENCE.sub("", file.read_text("utf-8")), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


@pytest.mark.parametrize("path", PAGES, ids=str)
def test_commands_named_in_a_sentence_exist(path: Path) -> None:
    text = FENCE.sub("", Page(path).text)
    for name in re.findall(r"`ntm-rules ([a-z][a-z-]*)", text):
        assert name in _COMMANDS
    for target in re.findall(r"`make ([a-z]+)", text):
        assert re.search(rf"^{target}:", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE)


def test_the_two_readmes_have_the_same_parts() -> None:
    def parts(name: str) -> list[str]:
        text = (ROOT / name).read_text(encoding="utf-8")
        found = re.findall(r"^(#+ |```\w+|\$ \S+ \w+)", text, re.MULTILINE)
        return [str(part) for part in found]

    assert parts("README.md") == parts("README.vi.md")


def _bones(path: Path) -> list[str]:
    """What a page and the same page in the other language have in common, in order."""
    text, at, bones = Page(path).text, 0, []
    for block in FENCE.finditer(text):
        bones += _marks(text[at : block.start()])
        bones += [f"```{block['info']}", *_lines(block["info"], block["body"])]
        at = block.end()
    return bones + _marks(text[at:])


def _marks(prose: str) -> list[str]:
    """Of each heading and item its mark, of each row the names that stand as code in its first cell."""
    marks = []
    for mark, cell in re.findall(r"^(#+ |- |\|)([^|\n]*)", prose, re.MULTILINE):
        marks += [mark, *re.findall("`[^`]+`", cell)] if mark == "|" else [mark]
    return marks


def _lines(info: str, body: str) -> list[str]:
    """Of a block: its commands, or its lines without comments; what is printed is of one language."""
    if info.split()[0] == "console":
        return re.findall(r"^\$ .*", body.replace(" --lang en", ""), re.MULTILINE)
    if info == "text":
        return []
    bare = [re.sub(r"(^|\s+)# .*", "", line) for line in body.splitlines()]
    return [line for line in bare if line]


@pytest.mark.parametrize("path", GUIDES, ids=str)
def test_a_guide_has_the_parts_of_the_english_one(path: Path) -> None:
    """Headings, items, rows, commands, files and programs: nobody changes one of the two alone."""
    english = Path("docs") / path.name
    assert _bones(path) == _bones(english)
    for one, other in ((path, english), (english, path)):
        assert f"]({os.path.relpath(other, one.parent)})" in Page(one).text

    elsewhere = set(re.findall(r"\]\(\.\./([\w-]+\.md)", Page(path).text)) - {path.name}
    assert not elsewhere & {guide.name for guide in GUIDES}, "these are there in Vietnamese"

    def options(page: Path) -> set[str]:
        return set(re.findall(r"--[a-z][a-z-]*", FENCE.sub("", Page(page).text)))

    assert options(path) - {"--lang"} == options(english) - {"--lang"}


def test_the_index_names_every_page() -> None:
    index = (ROOT / "docs/README.md").read_text(encoding="utf-8")
    written = [ROOT / page for page in PAGES if page.parts[0] == "docs"]
    for page in (*written, LAW / "README.md"):
        name = page.relative_to(ROOT / "docs").as_posix()
        assert name == "README.md" or f"]({name})" in index, name


def test_a_changed_output_is_noticed() -> None:
    """`...` stands for lines, never for a part of one, and nothing else is forgiven."""
    same("a\n...\nd\n", "a\nb\nc\nd\n", "it")
    same("...\nc\n...\n", "a\nb\nc\nd\n", "it")
    same("a\n...\n", "a\nb\n", "it")
    for shown in ("a\n", "a\n...\nc\n", "b\n...\n", "a\n...\nx\n...\nd\n", "a\nb\nc\nd\ne\n"):
        with pytest.raises(pytest.fail.Exception):
            same(shown, "a\nb\nc\nd\n", "it")


@pytest.mark.parametrize(
    ("page", "lang", "of", "ever"),
    [("README.md", "en", "of", "no end"), ("README.vi.md", "vi", "trên", "chưa hết")],
)
def test_the_readme_tells_what_standards_there_are(
    page: str, lang: Lang, of: str, ever: str
) -> None:
    """Those in force last come first."""
    book = ntm.RuleBook.load()
    documents = {document.id: document.number for document in book.documents}
    rows = []
    for standard in sorted(book.standards, key=lambda s: s.since, reverse=True):
        until = date(standard.until, lang) if standard.until else ever
        period = f"{date(standard.since, lang)} - {until}"
        counts = f"{standard.encoded} {of} {standard.in_law or '?'}"
        cells = (f"`{standard.id}`", standard.name.say(lang), documents[standard.document])
        rows.append(f"| {' | '.join(cells)} | {period} | {counts} |")
    assert "\n".join(rows) in (ROOT / page).read_text(encoding="utf-8")
