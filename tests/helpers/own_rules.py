"""A small folder of rules that a decision is drafted into: units, bodies, provinces and the regions, no standard."""

from __future__ import annotations

import shutil
from pathlib import Path

from ntm_rules.authoring.edit.yaml_style import YamlMap, emit

RULES = Path(__file__).parents[2] / "rules"
_REGIONS = ("TDMNPB", "DBSH", "BTB", "DHNTB", "TN", "DNB", "DBSCL")
_NAMES = (
    "Trung du miền núi phía Bắc",
    "Đồng bằng sông Hồng",
    "Bắc Trung Bộ",
    "Duyên hải Nam Trung Bộ",
    "Tây Nguyên",
    "Đông Nam Bộ",
    "Đồng bằng sông Cửu Long",
)


def bare_rules(folder: Path) -> Path:
    """A folder of rules without any standard, small enough to be built in a moment."""
    folder.mkdir(parents=True)
    shutil.copy(RULES / "terms.yaml", folder)
    shutil.copytree(RULES / "provinces", folder / "provinces")
    (folder / "documents.yaml").write_text(
        "documents:\n- {id: qd-vi-du, number: 0/QĐ-VD, issuer: Ví dụ, date: 2020-01-01, title: Ví dụ}\n",
        encoding="utf-8",
    )
    lines = [
        f"- {{id: {name}, name: {{vi: {vi}, en: Region {name}}}}}"
        for name, vi in zip(_REGIONS, _NAMES, strict=True)
    ]
    head = {"columns": "vung", "document": "qd-vi-du", "place": "Điều 1"}
    text = "".join(f"{key}: {value}\n" for key, value in head.items())
    period = emit(YamlMap({"from": "2020-01-01", "status": "recalled"}, flow=True), 0)
    text += f"in_force:{period}\nlist:\n" + "\n".join(lines) + "\nclasses: []\n"
    (folder / "columns.yaml").write_text(text.replace("'", ""), encoding="utf-8")
    return folder
