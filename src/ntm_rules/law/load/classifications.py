"""Classifications from their files: what they ask as a standard does, and the classes that follow from it."""

from __future__ import annotations

from dataclasses import replace

from ntm_rules.law import schema
from ntm_rules.law.load.build_error import BuildError, with_path
from ntm_rules.law.load.levels import words
from ntm_rules.law.load.requirements import Builder
from ntm_rules.law.load.rule_file import RuleFile
from ntm_rules.law.model.library import Base, Classification, ClassWay, Library, UnitClass
from ntm_rules.law.model.requirement import Concluders, Criterion
from ntm_rules.law.model.terms import AreaClass, Columns


def classification(library: Library, file: RuleFile) -> None:
    """Put a classification into the library.

    Raises:
        BuildError: where a fact, a list, a condition or the last class is missing.
    """
    model: schema.ClassificationFile = file.model
    builder = Builder(model.document, model.place, library.facts)
    if model.columns is not None and model.columns not in library.columns:
        raise BuildError.unknown("columns", "columns", model.columns, library.columns, "columns")
    criteria = _criteria(builder, model.criteria, "criteria")
    conditions = _criteria(builder, model.conditions, "conditions")
    known = {condition.number for condition in conditions}
    _check(library, model, known)
    base = Base(
        id=model.classification,
        unit=model.units[0],
        name=words(model.name),
        document=model.document,
        place=model.place,
        since=model.in_force.from_,
        until=model.in_force.until,
        until_status=model.in_force.status,
        columns=model.columns,
        default_for=tuple(model.units),
        indicators_in_law=None,
        groups=(),
        criteria=(*criteria, *conditions),
        prerequisites=(),
        conditions=(),
        concluders=Concluders(),
        notes=tuple(model.notes),
    )
    decided = model.decided_by
    library.classifications[model.classification] = Classification(
        base=base,
        columns=_columns(library, model),
        classes=tuple(
            UnitClass(
                entry.id,
                words(entry.name),
                tuple(ClassWay(way.at_least, tuple(way.met)) for way in entry.any_),
                builder.source("", entry.wording),
            )
            for entry in model.classes
        ),
        counted=tuple(criterion.number for criterion in criteria),
        only_where=model.only_where,
        lists=tuple(decided.lists) if decided else (),
        says=words(decided.says) if decided else None,
        decided=builder.source("", decided.source) if decided else None,
    )


def _columns(library: Library, model: schema.ClassificationFile) -> Columns:
    """The columns with the classes of the classification: a unit may state one of them, and not two.

    They stand in no list: classes of the same id have other names elsewhere.
    """
    names = [entry.id for entry in model.classes]
    classes = {
        entry.id: AreaClass(
            entry.id, words(entry.name), tuple(name for name in names if name != entry.id)
        )
        for entry in model.classes
    }
    known = library.columns.get(model.columns or "")
    return replace(known or Columns(model.classification, {}, (), {}, ()), classes=classes)


def _criteria(
    builder: Builder, entries: list[schema.CriterionEntry], key: str
) -> tuple[Criterion, ...]:
    built = []
    for number, entry in enumerate(entries):
        with with_path(key, number):
            built.append(builder.criterion(entry, Concluders(), ""))
    return tuple(built)


def _check(library: Library, model: schema.ClassificationFile, conditions: set[str]) -> None:
    """Raise what does not fit together."""
    if model.classification in library.standards:
        raise BuildError(
            f"{model.classification!r} đã là một bộ tiêu chí",
            f"{model.classification!r} is a standard already",
            path=("classification",),
        )
    for number, name in enumerate(model.decided_by.lists if model.decided_by else ()):
        if name not in library.documents:
            with with_path("decided_by", "lists", number):
                raise BuildError.unknown("văn bản", "document", name, library.documents)
    if model.only_where is not None and model.only_where not in conditions:
        raise BuildError.unknown(
            "điều kiện", "condition", model.only_where, conditions, "only_where"
        )
    for number, entry in enumerate(model.classes):
        last = number == len(model.classes) - 1
        if last == bool(entry.any_):
            raise BuildError(
                "chỉ loại cuối cùng không có 'any': đó là loại của mọi đơn vị còn lại",
                "the last class, and no other, has no any: it is that of all others",
                path=("classes", number),
            )
        for place, way in enumerate(entry.any_):
            here = ("classes", number, "any", place)
            if way.at_least > len(model.criteria):
                raise BuildError(
                    f"chỉ có {len(model.criteria)} tiêu chí",
                    f"there are only {len(model.criteria)} criteria",
                    path=(*here, "at_least"),
                )
            for code in way.met:
                if code not in conditions:
                    raise BuildError.unknown(
                        "điều kiện", "condition", code, conditions, *here, "met"
                    )
