"""Drafted facts in the vocabulary of their standard: other facts of its file stay, nothing stands twice."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

from ntm_rules.authoring.drafting.draft_changes import draft_changes
from ntm_rules.authoring.drafting.draft_result import Asked, Draft
from ntm_rules.authoring.drafting.draft_standard import draft_standard
from ntm_rules.authoring.edit.level_places import open_book
from ntm_rules.foundation.arguments import as_date
from ntm_rules.foundation.errors import RequestError
from tests.helpers.made_decisions import Decision, Layout, Made, written
from tests.helpers.own_rules import bare_rules

DOCUMENT = {"number": "1/QĐ-VD", "issuer": "Cơ quan ví dụ", "title": "Quyết định bịa ra (ví dụ)"}
HEAD = ("TT", "Nội dung tiêu chí", "Chỉ tiêu")
WRONG = ("1.1", "Tỷ lệ thôn có sân chơi", "≥0,5%")  # looks like a slip: given up in the first round
SHARE = ("1.2", "Tỷ lệ thôn có sách", "≥70%")
KEPT = """vocabulary: vi-du
# ghi tay
facts:
- {id: tay.sach_share, label: {vi: Tỷ lệ thôn có sách, en: Books}, kind: share}   # giữ nguyên
"""


def document(folder: Path, rows: Sequence[Sequence[str]]) -> Path:
    cells = [Made(r, c, text) for r, row in enumerate(rows) for c, text in enumerate(row)]
    return written(Decision(cells), "html", folder, Layout())


def draft(root: Path, path: Path) -> Draft:
    return draft_standard(root, path, _asked("vi-du"))


def _asked(name: str) -> Asked:
    return Asked(name, document=DOCUMENT, document_date=as_date("2025-01-15"))


def facts_of(root: Path, name: str = "vi-du") -> list[str]:
    file = open_book(root).file("vocabulary", name)
    assert file is not None
    return [fact.id for fact in file.model.facts]


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return bare_rules(tmp_path / "rules")


def test_a_file_that_is_there_keeps_its_facts_in_every_round(tmp_path: Path, root: Path) -> None:
    (root / "vocabulary").mkdir()
    path = root / "vocabulary/vi-du.yaml"
    path.write_text(KEPT, encoding="utf-8")
    other = ("1.3", "Tỷ lệ thôn có loa", "≥80%")
    result = draft(root, document(tmp_path, [HEAD, WRONG, SHARE, other]))
    assert [n.code for n in result.not_understood] == ["1.1"]
    assert path.read_text("utf-8").startswith(KEPT)
    assert facts_of(root) == ["tay.sach_share", "vi_du.c1_3_ty_le_thon_co_loa"]


def test_a_vocabulary_of_this_name_is_found_wherever_it_stands(tmp_path: Path, root: Path) -> None:
    path = root / "so-lieu.yaml"
    path.write_text(KEPT, encoding="utf-8")
    draft(root, document(tmp_path, [HEAD, SHARE, ("1.3", "Tỷ lệ thôn có loa", "≥80%")]))
    assert path.read_text("utf-8").startswith(KEPT)
    assert len(facts_of(root)) == 2
    assert not (root / "vocabulary").exists()


def test_the_file_of_the_first_round_goes_where_nothing_needs_it(
    tmp_path: Path, root: Path
) -> None:
    (root / "so-lieu.yaml").write_text(KEPT.replace("vi-du", "co-san"), encoding="utf-8")
    result = draft(root, document(tmp_path, [HEAD, WRONG, SHARE]))
    assert list(result.facts_taken) == ["tay.sach_share"]
    assert not (root / "vocabulary").exists()
    assert open_book(root).file("vocabulary", "vi-du") is None


def test_a_file_of_another_kind_is_not_replaced(tmp_path: Path, root: Path) -> None:
    (root / "vocabulary").mkdir()
    path = root / "vocabulary/vi-du.yaml"
    path.write_text(KEPT.replace("vi-du", "khac"), encoding="utf-8")
    with pytest.raises(RequestError, match="there already"):
        draft(root, document(tmp_path, [HEAD, ("1.3", "Tỷ lệ thôn có loa", "≥80%")]))
    assert path.read_text("utf-8") == KEPT.replace("vi-du", "khac")


def test_an_amendment_adds_to_the_facts_that_are_there(tmp_path: Path, root: Path) -> None:
    draft(root, document(tmp_path, [HEAD, SHARE, ("1.3", "Tỷ lệ thôn có loa", "≥80%")]))
    path = root / "vocabulary/sua-doi.yaml"
    kept = KEPT.replace("vi-du", "sua-doi").replace("sách", "sách quý")
    path.write_text(kept, encoding="utf-8")
    rows = [HEAD, SHARE, ("1.4", "Tỷ lệ thôn có đài", "≥60%")]
    result = draft_changes(root, document(tmp_path, rows), _asked("sua-doi"), "vi-du")
    assert [change.kind for change in result.changes] == ["same", "add"]
    assert path.read_text("utf-8").startswith(kept)
    assert facts_of(root, "sua-doi") == ["tay.sach_share", "sua_doi.c1_4_ty_le_thon_co_dai"]
