"""Changed rule files are written all or none, and nowhere but in the folder of the rules."""

from __future__ import annotations

from pathlib import Path

import pytest

from ntm_rules.authoring.edit.commit import Changes, contents
from ntm_rules.foundation.errors import RequestError
from tests.helpers.own_rules import bare_rules

OUTSIDE = ["../x.yaml", "provincial/../../x.yaml", "../../../../x.yaml", "/x.yaml", "linked/x.yaml"]


def content_of(folder: Path) -> dict[str, bytes]:
    return {str(p): p.read_bytes() for p in folder.rglob("*") if p.is_file()}


@pytest.fixture
def changes(tmp_path: Path) -> Changes:
    root = bare_rules(tmp_path / "there" / "rules")
    (tmp_path / "other").mkdir()
    (root / "linked").symlink_to(tmp_path / "other")
    return Changes(root, contents(root))


@pytest.mark.parametrize("path", OUTSIDE)
def test_nothing_is_made_outside_the_folder_of_the_rules(
    changes: Changes, tmp_path: Path, path: str
) -> None:
    with pytest.raises(RequestError, match="outside the folder of rules") as error:
        changes.create(changes.root / path, "a: 1\n")
    assert error.value.problems[0].code == "cannot_write"
    assert changes.texts() == {}
    assert list((tmp_path / "other").iterdir()) == []


@pytest.mark.parametrize("path", OUTSIDE)
def test_nothing_is_written_outside_the_folder_of_the_rules(
    changes: Changes, tmp_path: Path, path: str
) -> None:
    before = content_of(tmp_path)
    texts = {changes.root / "new.yaml": "a: 1\n", changes.root / path: "a: 1\n"}
    with pytest.raises(RequestError, match="nothing was written"):
        changes.write(texts)
    assert content_of(tmp_path) == before


def test_a_folder_of_rules_may_be_named_in_any_way(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bare_rules(tmp_path / "rules")
    (tmp_path / "link").symlink_to("rules")
    (tmp_path / "deep").mkdir()
    monkeypatch.chdir(tmp_path / "deep")
    for number, root in enumerate((Path("../rules"), Path("../link"), tmp_path / "rules")):
        changes = Changes(root, contents(root))
        path = root / f"a/b-{number}.yaml"
        changes.create(path, "a: 1\n")
        changes.write(changes.texts())
        assert path.read_text("utf-8").endswith("#\na: 1\n")
