"""Small rule folders for one test each: a vocabulary, one standard, and what amends it.

Facts are named by what they are: ``s.a`` .. ``s.d`` shares of households, ``x.a``, ``x.b`` shares asked by sex,
``n.a`` a number, ``c.a`` a count, ``y.a`` .. ``y.d`` yes/no, ``g.a`` a grade. Columns are ``MN`` and ``DB``; units of
the classes ``dao`` and ``kho`` together take ``MN``.
"""

from __future__ import annotations

import atexit
import json
import shutil
import tempfile
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any

from ntm_rules import Assessment, RuleBook, Standard, Unit

Tree = dict[str, Any]
DAY = "2024-12-31"


def words(text: str) -> dict[str, str]:
    return {"vi": text, "en": text}


def _fact(name: str, kind: str, **more: Any) -> Tree:
    return {"id": name, "label": words(name), "kind": kind, "supplied_by": words("xã"), **more}


FACTS: list[Tree] = [
    *(_fact(f"s.{x}", "share", of=words("hộ")) for x in "abcd"),
    *(_fact(f"x.{x}", "share", by_sex=True, of=words("người")) for x in "ab"),
    *(_fact(f"y.{x}", "yes_no") for x in "abcd"),
    _fact("n.a", "number", unit="điểm", plausible={"max": 10**9}),
    _fact("c.a", "count", unit="hộ"),
    _fact("g.a", "grade", scale=["không", "mức độ 1", "mức độ 2", "mức độ 3"]),
]
TERMS: Tree = {
    "terms": "t",
    "units_of_measure": [
        {"id": "%", "name": words("%"), "difference": "percentage_points"},
        {"id": "điểm", "name": words("điểm"), "difference": "points"},
        {"id": "hộ", "name": words("hộ"), "difference": "households"},
    ],
    "bodies": [{"id": b, "name": words(b)} for b in ("ubnd-xa", "ubnd-huyen", "ubnd-tinh")],
}
DOCUMENTS: Tree = {
    "documents": [
        {"id": d, "number": d, "issuer": "TTg", "title": d} for d in ("qd-1", "qd-2", "qd-3")
    ]
}
PROVINCES: list[Tree] = [
    {
        "provinces": "old",
        "in_force": {"from": "2008-08-01", "until": "2025-06-30"},
        "list": [
            {"id": "lang-son", "name": "Lạng Sơn", "regions": ["MN"]},
            {"id": "hoa-binh", "name": "Hòa Bình", "regions": ["MN"]},
            {"id": "ven-bien", "name": "Ven Biển", "regions": ["DB"]},
        ],
    },
    {
        "provinces": "new",
        "in_force": {"from": "2025-07-01"},
        "list": [
            {"id": "lang-son", "name": "Lạng Sơn", "regions": ["MN"]},
            {
                "id": "hai-vung",
                "name": "Hai Vùng",
                "regions": ["MN", "DB"],
                "merges": ["hoa-binh", "ven-bien"],
            },
        ],
    },
]
COLUMNS: Tree = {
    "columns": "cols",
    "document": "qd-1",
    "place": "Điều 1",
    "in_force": {"from": "2020-01-01"},
    "list": [
        {"id": "common", "name": words("chung"), "region": False},
        {"id": "MN", "name": words("núi")},
        {"id": "DB", "name": words("đồng bằng")},
    ],
    "classes": [
        {"id": "dao", "name": words("đảo")},
        {"id": "kho", "name": words("khó khăn")},
        {"id": "kv-2", "name": words("khu vực II"), "excludes": ["kv-3"]},
        {"id": "kv-3", "name": words("khu vực III"), "excludes": ["kv-2"]},
    ],
    "override": {
        "use": "MN",
        "when": {"all": ["dao", "kho"]},
        "wording": {"status": "secondary"},
    },
}
MAY_CONCLUDE: Tree = {
    "may_be_concluded_by": {"met": ["ubnd-huyen"], "not_met": ["ubnd-xa", "ubnd-huyen"]},
    "source": {"status": "secondary"},
}


def indicator(code: str, require: Tree, **more: Any) -> Tree:
    """An indicator; a mapping with its own ``require`` is taken as it is."""
    status = {"status": "secondary"}
    if "require" in require:
        more, require = {**require, **more}, require["require"]
    return {
        "code": code,
        "name": words(code),
        "wording": status,
        "source": status,
        **more,
        "require": require,
    }


def standard_file(*criteria: Tree | Sequence[Tree], **more: Any) -> Tree:
    """The standard ``t``: each argument is a criterion, of one requirement or of several."""
    made = []
    for number, parts in enumerate(criteria, 1):
        several = [parts] if isinstance(parts, dict) else parts
        indicators = [indicator(f"{number}.{n}", p) for n, p in enumerate(several, 1)]
        made.append({"number": str(number), "name": words("tc"), "indicators": indicators})
    return {
        "standard": "t",
        "unit": "xa",
        "name": words("thử"),
        "document": "qd-1",
        "place": "Phụ lục",
        "in_force": {"from": "2020-01-01", "until": "2025-12-31"},
        "columns": "cols",
        "default_for": ["xa"],
        "indicators_in_law": sum(len(c["indicators"]) for c in made),
        "conclusions": MAY_CONCLUDE,
        "criteria": made,
        **more,
    }


def amendment(number: str, since: str, *changes: Tree, **more: Any) -> Tree:
    return {
        "amendment": f"qd-{number}",
        "document": f"qd-{number}",
        "place": "Điều 1",
        "in_force": {"from": since, **more},
        "changes": list(changes),
    }


def write(folder: Path, *files: Tree) -> Path:
    """A rules folder: the shared terms, and ``files`` beside them."""
    shared = [TERMS, {"vocabulary": "t", "facts": FACTS}, DOCUMENTS, *PROVINCES, COLUMNS]
    folder.mkdir(parents=True, exist_ok=True)
    for number, content in enumerate([*shared, *files]):
        path = folder / f"{number:02}.yaml"
        path.write_text(json.dumps(content, ensure_ascii=False, indent=1), "utf-8")
    return folder


@cache
def _folder() -> Path:
    """One place for all small books of this process: what they share is then read once."""
    folder = Path(tempfile.mkdtemp(prefix="ntm-rules-tests-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return folder


def book(*files: Tree) -> RuleBook:
    for left in _folder().iterdir():
        left.unlink()
    return RuleBook.load(write(_folder(), *files))


def standard(
    *criteria: Tree | Sequence[Tree],
    amendments: Sequence[Tree] = (),
    as_of: str = DAY,
    province: str | None = None,
    **more: Any,
) -> Standard:
    """The standard of :func:`standard_file`, ready to judge."""
    made = book(standard_file(*criteria, **more), *amendments)
    return made.standard("t", as_of=as_of, province=province)


def entry(
    facts: Mapping[str, Any] | None = None,
    indicators: Mapping[str, Any] | None = None,
    criteria: Mapping[str, Any] | None = None,
    *,
    period: int = 2024,
    as_of: str | None = None,
    standard: str | None = None,
    **unit: Any,
) -> Tree:
    """A facts file as a dictionary: a commune in the mountains, of no class, unless said otherwise."""
    said = {"kind": "xa", "name": "Thử", "region": "MN", "classes": [], **unit}
    found: Tree = {"unit": {k: v for k, v in said.items() if v is not None}, "period": period}
    sections = {
        "standard": standard,
        "as_of": as_of,
        "facts": facts,
        "indicators": indicators,
        "criteria": criteria,
    }
    return found | {k: v for k, v in sections.items() if v is not None}


def unit(*args: Any, **more: Any) -> Unit:
    return Unit.from_dict(entry(*args, **more))


def judge(require: Tree, facts: Mapping[str, Any], **more: Any) -> Assessment:
    """One requirement, indicator 1.1, judged."""
    return standard(require).assess(unit(facts, **more))
