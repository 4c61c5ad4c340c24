"""docs/law/: the pages are what the rules make, whole, and safe whatever a name holds."""

from __future__ import annotations

import re
from copy import copy
from dataclasses import replace
from pathlib import Path

import pytest

import ntm_rules as ntm
from docs.law_pages import law_pages
from docs.law_pages.markdown import code, file_name, outside, table, text
from ntm_rules.foundation.bilingual import Words
from ntm_rules.language.law_text import cells_of
from ntm_rules.law.model.library import Library
from ntm_rules.law.resolve.history import history, last_versions
from ntm_rules.scenarios.coverage import cover
from ntm_rules.scenarios.level_cells import asked_for

ROOT = Path(__file__).parents[2]
LAW = ROOT / "docs/law"
# A bracket that is escaped ends no label.
TARGET = re.compile(r"(?<!\\)\]\(([^)\s]*)\)")
STROKE = re.compile(r"(?<!\\)\|")
HOSTILE = "a|b <script>x</script> `c` *d* [e](http://f.example) ~~g~~\n# h $i$ &amp; \\"


@pytest.fixture(scope="module")
def library() -> Library:
    return ntm.RuleBook.load(ROOT / "rules").library


@pytest.fixture(scope="module")
def pages(library: Library) -> dict[str, str]:
    return law_pages(library)


def test_cells_of_a_standard_are_counted_in_one_way(
    library: Library, pages: dict[str, str]
) -> None:
    listed = {info.id: info.levels for info in ntm.RuleBook(library).standards}
    assert listed.keys() == library.standards.keys()
    for name, levels in listed.items():
        cells = sum(levels.values())
        if (page := pages.get(f"{file_name(name)}/README.md")) is not None:
            assert f"Ô mức / Cells of levels: {cells} (" in page
        last = {id(cell) for one in last_versions(library, name) for _, _, cell in cells_of(one)}
        assert len(last) == cells
        counted = {id(c.site.cell) for c in cover(library, name, ()) if c.counted}
        assert counted <= last
        # Cells that another standard states are covered there.
        if not asked_for(library, name) - {name}:
            assert len(counted) == cells


def test_the_pages_are_what_the_rules_make(pages: dict[str, str]) -> None:
    on_disk = {p.relative_to(LAW).as_posix(): p.read_text("utf-8") for p in LAW.rglob("*.md")}
    differ = sorted(n for n in pages.keys() | on_disk.keys() if pages.get(n) != on_disk.get(n))
    assert not differ, f"run make pages: {len(differ)} pages differ: {', '.join(differ[:5])}"


def test_every_indicator_of_every_standard_has_a_page(
    library: Library, pages: dict[str, str]
) -> None:
    for name, base in library.standards.items():
        if base.contents_of is not None:  # its contents have their pages there
            assert f"{name}/README.md" not in pages
            continue
        assert f"{name}/README.md" in pages
        codes = {*history(library, name), *(i.code for c in base.criteria for i in c.indicators)}
        home = pages[f"{name}/README.md"]
        for one in codes:
            assert f"{name}/{file_name(one)}.md" in pages, (name, one)
            assert f"]({file_name(one)}.md)" in home, (name, one)


def test_every_link_leads_somewhere(pages: dict[str, str]) -> None:
    held = {name: set(re.findall(r'<a id="([^"]+)">', page)) for name, page in pages.items()}
    for name, page in pages.items():
        for target in TARGET.findall(page):
            if re.match(r"https?://", target):
                continue
            path, _, place = target.partition("#")
            there = (LAW / name).parent / path if path else LAW / name
            found = there.resolve().relative_to(LAW).as_posix()
            assert found in pages, (name, target)
            assert not place or place in held[found], (name, target)


def test_one_indicator_leads_to_the_next(library: Library, pages: dict[str, str]) -> None:
    page = pages["xa-ntm/2.1.md"]
    assert page.rstrip().endswith(
        "[← 1.2](1.2.md) · [Bộ tiêu chí / The standard](README.md) · [2.2 →](2.2.md)"
    )


def test_tables_are_whole(pages: dict[str, str]) -> None:
    for name, page in pages.items():
        _whole(name, page)


def _whole(name: str, page: str) -> None:
    width = None
    for line in page.splitlines():
        if not line.startswith("|"):
            width = None
            continue
        strokes = len(STROKE.findall(line))
        assert width in (None, strokes), (name, line)
        width = strokes


def test_what_the_rules_say_is_never_read_as_markdown(library: Library) -> None:
    hostile, words = copy(library), Words(HOSTILE, HOSTILE)
    hostile.facts = {n: replace(f, label=words, unit="a|b") for n, f in library.facts.items()}
    hostile.documents = {
        n: replace(d, number=HOSTILE, title=HOSTILE, notes=(HOSTILE,))
        for n, d in library.documents.items()
    }
    hostile.publications = {
        n: replace(p, title=HOSTILE, url="javascript:alert(1)")
        for n, p in library.publications.items()
    }
    hostile.standards = {
        n: replace(
            b,
            name=words,
            notes=(HOSTILE,),
            criteria=tuple(
                replace(
                    c,
                    name=words,
                    indicators=tuple(replace(i, name=words) for i in c.indicators),
                )
                for c in b.criteria
            ),
        )
        for n, b in library.standards.items()
    }
    for name, page in law_pages(hostile).items():
        _whole(name, page)
        assert not re.search(r"(?<!\\)<(?!a id=|/a>|br>|!-- Made)", page), name
        assert "javascript:" not in page
        assert "\n# h" not in page
        assert "http://f.example" not in TARGET.findall(page)


def test_standards_without_columns_groups_or_conditions_have_pages(library: Library) -> None:
    bare = copy(library)
    bare.standards = {
        n: replace(
            b, columns=None, groups=(), conditions=(), prerequisites=(), until=None, notes=()
        )
        for n, b in library.standards.items()
    }
    bare.documents, bare.publications, bare.titles, bare.bodies = {}, {}, {}, {}
    assert law_pages(bare).keys() == law_pages(library).keys()


def test_text_is_escaped() -> None:
    assert text("1. a") == "1\\. a"
    assert text("2.1 a") == "2.1 a"
    assert text("- a_b") == "\\- a\\_b"
    assert text("+ a\n  # b") == "\\+ a \\# b"
    assert text("a & b &lt; <i>") == "a & b \\&lt; \\<i\\>"
    assert code("a`b") == "`` a`b ``"
    assert table(["a"], [[code("b|c")]])[-2] == "| `b\\|c` |"
    assert outside("a", "https://b.example/c d(e)") == "[a](https://b.example/c%20d%28e%29)"
    assert outside("[a]", "ftp://b") == "\\[a\\]"


def test_file_names_are_safe() -> None:
    assert file_name("5.1") == "5.1"
    odd = ["../x", "a/b", "a b", "README", "con lại", "còn lại", ""]
    names = {file_name(name) for name in odd}
    assert len(names) == len(odd)
    assert all(re.fullmatch(r"[A-Za-z0-9][A-Za-z0-9.-]*", name) for name in names)
    assert "readme" not in {name.casefold() for name in names}
