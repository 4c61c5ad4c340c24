"""What a person reads in Vietnamese holds no word of a program, and what is read in English no Vietnamese.

Every message in the source is read, then everything that the commands print about the fixtures, and what they say of wrong input.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import pytest
from click.testing import CliRunner

import ntm_rules
from ntm_rules.cli.main import cli, main
from tests.helpers.vietnamese import foreign_words

SOURCE: Final = Path(ntm_rules.__file__).parent
VIETNAMESE: Final = re.compile(
    "[ăâđêôơưĂÂĐÊÔƠƯà-ãè-éì-íò-õù-úýÀ-ÃÈ-ÉÌ-ÍÒ-ÕÙ-ÚÝ\u0129\u0169\u1ea0-\u1ef9]"
)
NO_SENTENCES: Final = {
    # What people type, not what they read: patterns, and words by which something is recognised.
    "scenarios/vocabulary.py",
    "law/model/place_names.py",
    "language/unit_names.py",
    "tables/cell_text.py",
    "facts/measure_words.py",
    "authoring/reading/lines.py",
    "authoring/reading/meaning.py",
    "foundation/days.py",
    "foundation/text.py",
    "documents/form/unread.py",
    "documents/report/model.py",
    # Templates of files, whose keys are English.
    "documents/papers/letterhead.py",
    # Both languages in one text, for whoever opens the file.
    "analysis/impact/synthetic.py",
}


def literal(node: ast.AST) -> str | None:
    """The text of a literal; what is put in is left out."""
    if isinstance(node, ast.Constant):
        return node.value if isinstance(node.value, str) else None
    if isinstance(node, ast.JoinedStr):
        return "".join(literal(v) or " … " for v in node.values)
    return None


def is_call_of(node: ast.AST, name: str) -> bool:
    return isinstance(node, ast.Call) and name in {
        getattr(node.func, "id", ""),
        getattr(node.func, "attr", ""),
    }


class Messages(ast.NodeVisitor):
    """The messages of a module in each language, with their lines."""

    def __init__(self) -> None:
        self.vi: list[tuple[int, str]] = []
        self.en: list[tuple[int, str]] = []

    def add(self, node: ast.AST, lang: str) -> None:
        text = literal(node)
        if text is not None:
            getattr(self, lang).append((getattr(node, "lineno", 0), text))

    def visit_Expr(self, node: ast.Expr) -> None:
        if not isinstance(node.value, ast.Constant):  # a docstring
            self.generic_visit(node)

    def visit_Call(self, node: ast.Call) -> None:
        for word in node.keywords:
            if word.arg in {"vi", "en"}:
                self.add(word.value, word.arg)
        # A pattern is what people type.
        pair = [] if is_call_of(node, "compile") else [literal(a) for a in node.args[:2]]
        if len(pair) == 2 and (is_call_of(node, "Words") or VIETNAMESE.search(pair[0] or "")):
            self.add(node.args[0], "vi")
            self.add(node.args[1], "en")
        for word in node.keywords:
            if word.arg in {"help", "short_help"} and " / " in (literal(word.value) or ""):
                vi, en = (literal(word.value) or "").split(" / ", 1)
                self.vi.append((node.lineno, vi))
                self.en.append((node.lineno, en))
        self.generic_visit(node)

    def visit_Assign(self, node: ast.Assign) -> None:
        for target in node.targets:
            names = [getattr(n, "id", "") for n in getattr(target, "elts", [target])]
            values = getattr(node.value, "elts", [node.value])
            for name, value in zip(names, values, strict=False):
                if name in {"vi", "en"}:
                    self.add(value, name)
        self.generic_visit(node)

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        commands = [d for d in node.decorator_list if is_call_of(d, "command")]
        text = ast.get_docstring(node) or ""
        if commands and " / " in text:
            vi, en = text.split("\n\n")[0].split(" / ", 1)
            self.vi.append((node.lineno, vi))
            self.en.append((node.lineno, en))
        self.generic_visit(node)


def modules() -> Iterator[tuple[str, Messages]]:
    for path in sorted(SOURCE.rglob("*.py")):
        name = path.relative_to(SOURCE).as_posix()
        if name in NO_SENTENCES or path.name.startswith("steps_"):
            continue
        messages = Messages()
        messages.visit(ast.parse(path.read_text(encoding="utf-8")))
        yield name, messages


def test_no_message_in_vietnamese_holds_a_word_of_a_program() -> None:
    wrong, read = [], 0
    for name, messages in modules():
        for line, text in messages.vi:
            read += 1
            words = list(foreign_words(text.replace("{}", "…")))
            if words:
                wrong.append(f"{name}:{line}: {words} in {text!r}")
    assert read > 1_200
    assert not wrong, "\n".join(wrong)


def test_no_message_in_english_holds_vietnamese() -> None:
    wrong, read = [], 0
    for name, messages in modules():
        for line, text in messages.en:
            read += 1
            bare = re.sub(r"'[^']*'|“[^”]*”|\"[^\"]*\"", "", text)
            if VIETNAMESE.search(bare):
                wrong.append(f"{name}:{line}: {text!r}")
    assert read > 1_200
    assert not wrong, "\n".join(wrong)


# ---- what is printed

FIXTURES: Final = [
    "fixtures/vi-du.yaml",
    "fixtures/lang-son/hoa-cu-2024.yaml",
    "fixtures/nang-cao-vi-du.yaml",
    "fixtures/kieu-mau-vi-du.yaml",
    "fixtures/huyen-vi-du.yaml",
    "fixtures/thon-vi-du.yaml",
    "fixtures/tinh-vi-du.yaml",
    "fixtures/tinh-2026-vi-du.yaml",
    "fixtures/phuong-2026-vi-du.yaml",
    "fixtures/xa-2026-nhom-1-vi-du.yaml",
    "fixtures/xa-2026-nhom-3-vi-du.yaml",
    "fixtures/published/rc05-huu-san-2023.yaml",
]
HUU_SAN: Final = [f"fixtures/published/rc05{n}.yaml" for n in ("b-huu-san-2022", "-huu-san-2023")]
REFORM: Final = "fixtures/reforms/nang-15.1.yaml"
PRINTED: Final = [
    *(["assess", path, "--format", form] for path in FIXTURES for form in ("text", "md")),
    *(["gaps", path] for path in FIXTURES),
    *(["show", standard] for standard in ntm_rules.RuleBook.load()),
    *(["facts", standard] for standard in ntm_rules.RuleBook.load()),
    ["explain", "fixtures/vi-du.yaml", "17.1"],
    ["explain", "fixtures/tinh-2026-vi-du.yaml", "3"],
    ["assess", "fixtures/vi-du.yaml", "--reform", REFORM],
    ["assess", "fixtures/vi-du.yaml", "--require-evidence", "--strict"],
    ["standards"],
    ["show", "xa-ntm", "--procedure"],
    ["show", "xa-ntm", "--province", "lang-son"],
    ["show", "xa-ntm-2026", "--province", "lang-son"],
    ["diff", "xa-ntm", "--from", "2024-02-29", "--to", "2024-03-01"],
    ["diff", "xa-ntm-nang-cao", "--from", "2022-03-08", "--to", "2024-12-31"],
    ["diff", "xa-ntm-2026", "--from", "2026-06-26", "--to", "2026-06-27"],
    ["plan", "fixtures/lang-son/hoa-cu-2024.yaml", "fixtures/lang-son/hoa-cu-plan-2024.yaml"],
    ["rollup", "fixtures/rollup/vi-du"],
    ["compare", *HUU_SAN],
    ["title", "xa-ntm", *HUU_SAN],
    ["carry", "fixtures/lang-son/hoa-cu-2024.yaml", "--to", "xa-ntm-2026"],
    ["impact", REFORM, "fixtures/published"],
]


def spoken(text: str) -> str:
    """What is printed, without where its lines were broken."""
    return re.sub(r"\n[ |│├└─]+", " ", text)


@pytest.mark.parametrize("command", PRINTED, ids=" ".join)
def test_nothing_that_is_printed_in_vietnamese_holds_a_word_of_a_program(
    command: list[str],
) -> None:
    done = CliRunner().invoke(cli, command)
    assert done.exit_code in {0, 1}, done.output
    assert len(done.output) > 40
    assert set(foreign_words(spoken(done.output))) == set()


# ---- what is said of wrong input

FACTS: Final = """\
unit: {kind: xa, name: A, province: lang-sonn, classes: [x]}
period: 2024
facts:
  income.per_capita: {above: '100', below: 3}
  health.insurance_share: ten
  school.count: 3.5
  road.commune_paved_share: {count: 9, of: 3}
  planning.commune_plan_published: 3
indicators:
  '99': 3
  '6.2': {concluded: maybe}
"""
REFORM_OF_200: Final = """\
reform: r
name: {vi: A, en: B}
in_force: {from: 2024-01-01}
changes:
- standard: xa-ntm
  set:
  - {code: '15.1', at_least: 200}
"""
FEATURE: Final = """\
# language: vi
Tính năng: X

  Tình huống: a
    Cho bộ tiêu chí "xa-ntn" ngày 31/12/2024
    Và số liệu của chỉ tiêu "15.1" là nhiều
    Khi đánh giá
    Thì chỉ tiêu "15.1" đạtt
"""
WRITTEN: Final = {
    "facts.yaml": FACTS,
    "broken.yaml": "unit: [\n",
    "other.yaml": "unit: {kind: xxx}\nperiod: x\n",
    "reform.yaml": REFORM_OF_200,
    "steps.feature": FEATURE,
    "title.feature": FEATURE.replace("Tình huống", "Tinh huống"),
    "rules.yaml": "xyz: 1\n",
    "table.csv": "unit.name,abc,period\nA,1,2024\n",
}
VI_DU: Final = "fixtures/vi-du.yaml"
WRONG: Final = [
    ["asses", "x"],
    ["assess"],
    ["assess", "none.yaml"],
    ["assess", "{}/facts.yaml"],
    ["assess", "{}/broken.yaml"],
    ["assess", "{}/other.yaml"],
    ["assess", VI_DU, "--format", "xyz"],
    ["assess", VI_DU, "-o", "{}/none/x.pdf"],
    ["assess", VI_DU, "--province", "x"],
    ["assess", VI_DU, "--as-of", "31/13/2024"],
    ["assess", VI_DU, "--reform", "{}/reform.yaml"],
    ["show", "xa-ntmm"],
    ["show", "xa-ntm", "99.9"],
    ["explain", VI_DU, "99"],
    ["diff", "xa-ntm", "--from", "x", "--to", "2024-01-01"],
    ["diff", "xa-ntm", "--from", "2010-01-01", "--to", "2024-01-01"],
    ["test", "{}/steps.feature"],
    ["test", "{}/title.feature"],
    ["impact", "{}/reform.yaml", "{}/none.csv"],
    ["impact", "fixtures/published", "--sweep", "15.1=a..b"],
    ["impact", "fixtures/published", "--sweep", "15.1=0..100:0"],
    ["template", "xa-ntm", "-o", "{}/x.doc"],
    ["levels", "export", "xa-ntm", "-o", "{}/x.txt"],
    ["batch", "{}/none", "-o", "{}/out"],
    ["batch", "{}/table.csv", "-o", "{}/out"],
    ["rollup", "{}/none"],
    ["compare", VI_DU, "fixtures/huyen-vi-du.yaml"],
    ["title", "xa-ntm", "fixtures/huyen-vi-du.yaml"],
    ["paper", "minutes", "fixtures/xa-2026-nhom-1-vi-du.yaml"],
    ["replay", VI_DU],
    ["schema", "x"],
    ["population", "synth", "--seed", "x"],
    ["carry", VI_DU, "--to", "x"],
    ["plan", VI_DU, VI_DU],
    ["lint", "{}/rules.yaml"],
    ["lint", "{}/reform.yaml"],
    ["facts"],
]


@pytest.mark.parametrize("command", WRONG, ids=" ".join)
def test_nothing_that_is_said_of_wrong_input_in_vietnamese_holds_a_word_of_a_program(
    command: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for name, text in WRITTEN.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    with pytest.raises(SystemExit) as end:
        main([word.format(tmp_path) for word in command])
    assert end.value.code not in {0, 3}
    printed = spoken("".join(capsys.readouterr()))
    assert len(printed) > 20
    # A place leads, and words that may be typed follow "có:", "các khóa:" and "cách gọi:".
    said = re.sub(r"(?m)^(?:[\w./:-]+: )+|(?:có|khóa|gọi|xem): [^\n]*", "", printed)
    assert set(foreign_words(said)) == set()
