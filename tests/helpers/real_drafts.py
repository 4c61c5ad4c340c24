"""Real documents drafted by ``law draft`` and held against their cells: a part of `make real-documents`.

42/2025 is a set that nobody encoded. Its grids, taken from its page by another program, say what must come out: the
levels of each row by the order of its cells. 51/2025 is drafted beside the rule file that was written by hand.
"""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path
from tempfile import TemporaryDirectory

from ntm_rules.authoring.drafting.draft_result import Asked, Draft
from ntm_rules.authoring.drafting.draft_standard import draft_standard
from ntm_rules.authoring.edit.level_places import open_book
from ntm_rules.law.lint import lint, severity
from ntm_rules.law.model.library import Base
from ntm_rules.law.model.requirement import LevelCell, leaves

RULES = Path(__file__).parents[2] / "rules"
CULTURE = {"commune": (3, "xa"), "province": (4, "tinh")}
"""The tables of 42/2025, and of which kind of unit each asks."""
SPAN = "″"
_CODE = re.compile(r"(\d+(?:\.\d+)+)\.?\s")
_NUMBER = re.compile(r"(?:>=|≥)?\s*(\d+)\s*%")


def differences_drafted(folder: Path) -> Iterator[str]:
    """What was drafted otherwise than the grids have it, or was not accounted for."""
    for name, (table, unit) in CULTURE.items():
        with TemporaryDirectory() as place:
            root = Path(place) / "rules"
            shutil.copytree(RULES, root)
            standard = f"van-hoa-{unit}-2025"
            asked = Asked(standard, unit=unit, table=table)
            draft = draft_standard(root, folder / "qd-42-2025-culture.html", asked)
            yield from _of(draft)
            yield from (
                f"{p.where}: {p.en}" for p in lint([root], root) if severity(p.code) == "error"
            )
            base = open_book(root).library.standards[standard]
            yield from _against(base, folder / f"qd-42-2025-culture.{name}.tsv")
    yield from _beside_the_hand(folder)


def _beside_the_hand(folder: Path) -> Iterator[str]:
    """Two roads to one law: 51/2025 drafted, and as somebody wrote it."""
    draft = draft_standard(RULES, folder / "qd-51-2025.html", Asked("xa-ntm-2026"))
    yield from _of(draft)
    beside = draft.beside
    if beside is None or beside.diff or draft.files:
        yield "xa-ntm-2026: the file lacks something of the document"
    else:
        yield from (f"xa-ntm-2026 {d.code}: {d.words.en}" for d in beside.differences)


def _of(draft: Draft) -> Iterator[str]:
    print("  " + draft.text("en").replace("\n", "\n  "))
    grids = draft.document.grids
    if sum(draft.account.cells.values()) != sum(len(grid.cells) for grid in grids):
        yield f"{draft.id}: the account of cells does not add up"


def _against(base: Base, path: Path) -> Iterator[str]:
    """Each row of a grid against the draft: its number, and what each group's cell says."""
    cells = _cells(base)
    rows = [line.split("\t") for line in path.read_text("utf-8").splitlines()[2:]]
    compared = 0
    for row in rows:
        match = _CODE.match(row[2])
        texts = [text for text in row[3:] if text.strip() and text != SPAN]
        if match is None:
            continue
        code = match[1]
        if code not in cells or not texts:
            if texts and "Đáp ứng toàn bộ" not in texts[0]:
                print(f"  {base.id} {code}: not understood: {texts[0]}")
            continue
        groups = texts * 3 if len(texts) == 1 else texts
        if len(groups) != 3:
            yield f"{base.id} {code}: {len(texts)} cells"
            continue
        for number, text in enumerate(groups, 1):
            compared += 1
            cell = cells[code].get(f"nhom-{number}") or cells[code].get("")
            if cell is None or _drafted(cell) != _stated(text):
                yield f"{base.id} {code} nhom-{number}: {text!r}, but drafted {cell and _drafted(cell)}"
    print(f"  {base.id}: {len(rows)} rows, {compared} cells of {path.name}")


def _cells(base: Base) -> dict[str, dict[str, LevelCell]]:
    """The cells of each numbered row by group; "" stands for all."""
    cells: dict[str, dict[str, LevelCell]] = {}
    for criterion in base.criteria:
        for indicator in criterion.indicators:
            for leaf in leaves(indicator.require):
                for key, cell in leaf.level.cells.items():
                    match = re.search(r"\(([\d.]+)\)$", cell.provenance.place)
                    if match:
                        cells.setdefault(match[1], {})["".join(key)] = cell
    return cells


def _stated(text: str) -> tuple[str, Fraction | None]:
    """What a cell of a grid says, read for this document alone."""
    number = _NUMBER.match(text)
    if text == "Không quy định":
        return "not_regulated", None
    if number:
        return ("floor" if "không thấp hơn" in text else "level"), Fraction(number[1])
    return ("left_open" if "UBND" in text else "met"), None


def _drafted(cell: LevelCell) -> tuple[str, Fraction | None]:
    if cell.form in {"left_open", "not_regulated"}:
        return str(cell.form), None
    if cell.form == "floor":
        return "floor", cell.value
    return ("met", None) if cell.provenance.words and cell.value == 1 else ("level", cell.value)
