"""Lists of communes as the library holds them: the areas of the nation's list, the groups of a province's."""

from __future__ import annotations

from ntm_rules.law import schema
from ntm_rules.law.load.build_error import BuildError
from ntm_rules.law.load.requirements import Builder
from ntm_rules.law.load.rule_file import RuleFile
from ntm_rules.law.model import area_list
from ntm_rules.law.model import group_list as groups
from ntm_rules.law.model.library import Library
from ntm_rules.law.model.terms import AreaList, Columns, GroupedCommune, GroupList


def areas(library: Library, file: RuleFile) -> None:
    """Put a list of areas into the library."""
    model: schema.AreasFile = file.model
    builder = Builder(model.document, model.place, library.facts)
    known = _columns(library, model.columns).classes
    for key, name in model.classes.items():
        if name not in known:
            raise BuildError.unknown("loại khu vực", "area class", name, known, "classes", key)
    listed = AreaList(
        id=model.areas,
        provenance=builder.source("", model.source),
        since=model.in_force.from_,
        until=model.in_force.until,
        columns=model.columns,
        classes=dict(model.classes),
        not_in_copy=tuple(model.not_in_copy),
        text=model.list_,
    )
    provinces = {p.id for p in library.provinces if p.since <= listed.since}
    for problem in area_list.problems_of(listed, provinces):
        raise BuildError(problem.vi, problem.en, path=("list",))
    library.areas[listed.id] = listed


def group_list(library: Library, file: RuleFile) -> None:
    """Put a province's list of groups into the library."""
    model: schema.GroupListFile = file.model
    builder = Builder(model.document, model.place, library.facts)
    columns = _columns(library, model.columns)
    if columns.listed is None:
        raise BuildError(
            f"các cột {columns.id!r} không theo danh sách của tỉnh",
            f"no list of a province decides the columns {columns.id!r}",
            path=("columns",),
        )
    if model.document not in library.documents:
        raise BuildError.unknown(
            "văn bản", "document", model.document, library.documents, "document"
        )
    since = model.in_force.from_
    provinces = library.provinces_on(since)
    if model.province not in provinces:
        raise BuildError.unknown("tỉnh", "province", model.province, provinces, "province")
    communes = tuple(GroupedCommune(c.name, c.code, c.group) for c in model.communes)
    for number, commune in enumerate(communes):
        if commune.group not in columns.listed.columns:
            raise BuildError.unknown(
                "nhóm", "group", commune.group, columns.listed.columns, "communes", number, "group"
            )
    for wrong in groups.wrong_lines(communes, columns):
        raise BuildError(wrong.text.vi, wrong.text.en, path=("communes", wrong.number))
    for other in library.group_lists.values():
        if (other.province, other.columns, other.since) == (model.province, columns.id, since):
            raise BuildError(
                f"tỉnh đã có danh sách từ ngày này: {other.id!r}",
                f"the province has a list from this day already: {other.id!r}",
                path=("in_force", "from"),
            )
    library.group_lists[model.group_list] = GroupList(
        id=model.group_list,
        province=model.province,
        columns=columns.id,
        decision=library.documents[model.document],
        provenance=builder.source("", model.source),
        since=since,
        until=model.in_force.until,
        communes=communes,
    )


def _columns(library: Library, name: str) -> Columns:
    columns = library.columns.get(name)
    if columns is None:
        raise BuildError.unknown("columns", "columns", name, library.columns, "columns")
    return columns
