"""The heads of rule files that the program makes: their schema is there, and a comment is nothing but a comment."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from pathlib import Path

import pytest
import yaml

from ntm_rules.authoring.drafting.draft_changes import draft_changes
from ntm_rules.authoring.drafting.draft_result import Asked
from ntm_rules.authoring.drafting.draft_standard import draft_standard
from ntm_rules.authoring.edit.yaml_style import rule_file_text
from ntm_rules.authoring.new_province import new_province
from ntm_rules.foundation.arguments import as_date
from ntm_rules.foundation.errors import RequestError
from tests.helpers.own_rules import RULES

DOCUMENT = {"number": "9/QĐ-VD", "issuer": "Cơ quan ví dụ", "title": "Quyết định bịa ra (ví dụ)"}
HEAD = ("TT", "Nội dung tiêu chí", "Nhóm 1", "Nhóm 2")
SET = [HEAD, ("1.1", "Tỷ lệ thôn có sân chơi (ví dụ)", "≥70%", "≥80%")]
LANES = ("2.3", "Tỷ lệ đường ngõ, xóm sạch và đảm bảo đi lại thuận tiện quanh năm", "≥50%")
NEW = ("15.5", "Có điểm sơ cứu tại mọi thôn (ví dụ)", "Đạt")
ROADS = (
    "2.1",
    "Tỷ lệ đường xã được nhựa hóa hoặc bê tông hóa, đảm bảo ô tô đi lại thuận tiện quanh năm",
    "100%",
)
CHANGED = ("TT", "Nội dung tiêu chí", "Chỉ tiêu")


def page(folder: Path, rows: Sequence[tuple[str, ...]]) -> Path:
    body = "".join("<tr>" + "".join(f"<td>{c}</td>" for c in row) + "</tr>" for row in rows)
    path = folder / "van-ban.html"
    path.write_text(f"<html><table>{body}</table></html>", encoding="utf-8")
    return path


def asked(name: str, province: str | None = None) -> Asked:
    day = as_date("2025-03-01")
    return Asked(name, document=DOCUMENT, document_date=day, province=province)


@pytest.fixture
def rules(tmp_path: Path) -> Path:
    shutil.copytree(RULES, tmp_path / "rules")
    shutil.copytree(RULES.parent / "schema", tmp_path / "schema")
    return tmp_path / "rules"


@pytest.mark.parametrize("province", [None, "cao-bang"])
def test_every_new_file_names_a_schema_that_is_there(
    tmp_path: Path, rules: Path, province: str | None
) -> None:
    before = {*rules.rglob("*.yaml")}
    draft_standard(rules, page(tmp_path, SET), asked("bo-moi", province))
    draft_changes(
        rules,
        page(tmp_path, [CHANGED, ROADS, LANES if province else NEW]),
        asked("thay-doi", province),
        "xa-ntm",
    )
    new_province(rules, "cao-bang", "xa-ntm-nang-cao")
    new = {*rules.rglob("*.yaml")} - before
    places = {"national/bo-moi", "national/2021-2025/amendments"}
    if province is not None:
        places = {f"provincial/{province}/bo-moi"}
    places |= {"vocabulary", "provincial/cao-bang"}
    assert {path.parent.relative_to(rules).as_posix() for path in new} == places
    for path in new:
        mark, _, name = path.read_text("utf-8").partition("\n")[0].partition("$schema=")
        assert mark == "# yaml-language-server: "
        assert (path.parent / name).resolve() == tmp_path / "schema/rules.json", path


def test_a_comment_has_one_line(tmp_path: Path) -> None:
    text = rule_file_text(("từ tệp a\nstandard: khac\u2028unit: huyen",), {"standard": "vi-du"})
    assert yaml.safe_load(text) == {"standard": "vi-du"}


@pytest.mark.parametrize("name", ["bo-moi.yaml", "columns.yaml"])
def test_a_file_of_another_standard_is_not_replaced(tmp_path: Path, rules: Path, name: str) -> None:
    path = rules / "national/bo-moi" / name
    path.parent.mkdir()
    path.write_text("vocabulary: cua-toi\nfacts: []\n", encoding="utf-8")
    with pytest.raises(RequestError, match="there already"):
        draft_standard(rules, page(tmp_path, SET), asked("bo-moi"))
    assert path.read_text("utf-8") == "vocabulary: cua-toi\nfacts: []\n"
