"""Rules that stand in no folder: given as text, as bytes, as plain data."""

from __future__ import annotations

from pathlib import Path

import pytest

import ntm_rules as ntm
from ntm_rules.law.bundle import bundle_bytes, library_digest
from tests.helpers import small

RULES = Path(__file__).parents[2] / "rules"
OVERLAYS = sorted(p for p in RULES.rglob("*.yaml") if p.read_text("utf-8").find("\noverlay:") >= 0)
REFORM = Path(__file__).parents[2] / "fixtures/reforms/nang-15.1.yaml"


def texts() -> dict[str, str]:
    return {str(p.relative_to(RULES)): p.read_text("utf-8") for p in sorted(RULES.rglob("*.yaml"))}


@pytest.fixture(scope="module")
def book() -> ntm.RuleBook:
    return ntm.RuleBook.load()


def test_files_given_as_text_are_the_same_law(book: ntm.RuleBook) -> None:
    assert ntm.RuleBook.from_rules(texts()).digest == book.digest
    raw = {name: text.encode() for name, text in texts().items()}
    assert ntm.RuleBook.from_rules(raw).digest == book.digest


def test_files_that_are_added_give_the_same_law_as_all_at_once(
    book: ntm.RuleBook, tmp_path: Path
) -> None:
    """Every overlay taken out of the rules and put back, on a book from texts and on one from a bundle."""
    assert OVERLAYS
    added = {str(p.relative_to(RULES)): p.read_text("utf-8") for p in OVERLAYS}
    without = ntm.RuleBook.from_rules({k: v for k, v in texts().items() if k not in added})
    assert without.digest != book.digest
    (tmp_path / "book.json").write_bytes(bundle_bytes(without.library))
    for start in (without, ntm.RuleBook.load(tmp_path / "book.json")):
        before = start.digest
        assert start.with_rules(added).digest == book.digest
        assert library_digest(start.library) == before


def test_plain_data_is_a_rule_file_too() -> None:
    shared = [small.TERMS, {"vocabulary": "t", "facts": small.FACTS}, small.DOCUMENTS]
    trees = [*shared, *small.PROVINCES, small.COLUMNS]
    own = small.standard_file({"fact": "s.a", "at_least": 50})
    given = ntm.RuleBook.from_rules({f"{n}": tree for n, tree in enumerate([*trees, own])})
    assert given.digest == small.book(own).digest
    own["name"]["vi"] = "khác"
    assert given.standards[0].name.vi == "thử"
    with pytest.raises(ntm.RulesError, match="a rule file has one of the keys"):
        ntm.RuleBook.from_rules({"x.yaml": {"nothing": 1}})


def test_a_reform_is_the_same_from_its_file_its_bytes_and_its_keys(book: ntm.RuleBook) -> None:
    read = book.reform(REFORM)
    keys = {**read.content}
    for given in (REFORM.read_bytes(), keys, str(REFORM), read):
        reform = book.reform(given)
        assert (reform.id, reform.since, reform.content) == (read.id, read.since, read.content)
        judged_by = [
            book.standard("xa-ntm", as_of="2024-12-31", reforms=[r]).digest for r in (reform, read)
        ]
        assert judged_by[0] == judged_by[1]
    keys["reform"] = "another"
    assert book.reform(read).id == read.id


@pytest.mark.parametrize(
    ("given", "says"),
    [
        (b"standard: x\n", "this key is missing"),
        (b"a: [", ""),
        ({"reform": 1.5}, "rules cannot hold 1.5"),
        ({"terms": "t", "units_of_measure": [], "bodies": []}, "a reform is needed"),
        (b"\xff\xfe", "UTF-8"),
        (7, "a file or folder name is needed, not 7"),
    ],
)
def test_what_is_no_reform_is_refused(book: ntm.RuleBook, given: object, says: str) -> None:
    with pytest.raises(ntm.InputError) as caught:
        book.reform(given)  # type: ignore[arg-type]
    assert says in str(caught.value)


def test_a_wrong_rule_file_is_named_with_its_line(book: ntm.RuleBook) -> None:
    with pytest.raises(ntm.RulesError) as caught:
        book.with_rules({"tinh/moi.yaml": "overlay: x\nprovnce: lang-son\n"})
    assert {p.where.file for p in caught.value.problems} == {"tinh/moi.yaml"}
    assert any(p.where.line == 2 for p in caught.value.problems)


def test_circular_and_deep_data_are_refused(book: ntm.RuleBook) -> None:
    circle: dict[str, object] = {}
    circle["reform"] = circle
    with pytest.raises(ntm.RulesError, match="nested too deep"):
        book.reform(circle)
