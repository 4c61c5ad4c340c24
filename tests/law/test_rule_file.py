"""A rule file is read once for the same content, and anew when it changed."""

from pathlib import Path

from ntm_rules.law.load.rule_file import RuleFile, read_rule_file

TERMS = "terms: chung\nunits_of_measure: []\nbodies:\n- {id: ubnd-xa, name: {vi: UBND xã, en: Commune}}\n"


def read(path: Path) -> RuleFile:
    file = read_rule_file(path)
    assert isinstance(file, RuleFile)
    return file


def test_the_same_content_is_read_once(tmp_path: Path) -> None:
    path = tmp_path / "terms.yaml"
    path.write_text(TERMS, encoding="utf-8")
    first = read(path)
    path.write_text(TERMS, encoding="utf-8")
    assert read(path) is first


def test_a_file_that_changed_is_read_anew(tmp_path: Path) -> None:
    path = tmp_path / "terms.yaml"
    path.write_text(TERMS, encoding="utf-8")
    assert read(path).model.bodies[0].id == "ubnd-xa"
    path.write_text(TERMS.replace("ubnd-xa", "ubnd-tinh"), encoding="utf-8")
    assert read(path).model.bodies[0].id == "ubnd-tinh"


def test_the_same_content_in_another_place_says_its_own_place(tmp_path: Path) -> None:
    wrong = TERMS.replace("bodies", "body")
    for name in ("a.yaml", "b.yaml"):
        path = tmp_path / name
        path.write_text(wrong, encoding="utf-8")
        for _ in range(2):
            problems = read_rule_file(path)
            assert isinstance(problems, list)
            assert {p.where.file for p in problems} == {str(path)}
            problems.clear()  # the caller's own list
