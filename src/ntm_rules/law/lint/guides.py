"""NTM217, NTM808: a guide that was read after all, and a province that keeps a level that is not there."""

from __future__ import annotations

from collections.abc import Iterator

from ntm_rules.foundation.errors import Problem
from ntm_rules.law import schema
from ntm_rules.law.lint.diagnostic import Diagnostic
from ntm_rules.law.lint.references import keyed
from ntm_rules.law.lint.rules import Rules
from ntm_rules.law.lint.steps import indicator
from ntm_rules.law.model.requirement import Indicator, leaves
from ntm_rules.law.resolve.history import change_dates
from ntm_rules.law.resolve.in_force import holds, resolve


class GuideReadAfterAll(Diagnostic):
    """Hướng dẫn đã đọc / A guide that was read after all.

    What it says:
        {name} ghi là chưa đọc, mà {where}
        {name} is said not to be read, and {where_en}

    Why:
        A pass is provisional while a guide that exists was not read. Once its text, or what is known
        of it, is in the rule book, the list that says otherwise makes every pass weaker than it is.

    Example:
        guides_not_read: [qd-1]

    Instead:
        guidance: [qd-1]
    """

    code = "NTM217"

    @classmethod
    def find(cls, rules: Rules) -> Iterator[Problem]:
        """Guides with a file of their own, or with a copy."""
        files = {g.model.document: g.file.path for g in rules.all(schema.GuideFile)}
        copies = {c.model.of: c.model.id for c in rules.all(schema.CopyEntry)}
        for item in rules.each(schema.IndicatorEntry, schema.AddEntry, schema.ReplaceEntry):
            for path, name in keyed(item, "guides_not_read"):
                if name in files:
                    where = f"{files[name]} là tệp của hướng dẫn này", f"{files[name]} is its file"
                elif name in copies:
                    where = (
                        f"bản sao {copies[name]} của nó có trong 'copies'",
                        f"its copy {copies[name]} is among the copies",
                    )
                else:
                    continue
                yield cls.at(item.file, path, name=name, where=where[0], where_en=where[1])


class NothingToKeep(Diagnostic):
    """Giữ mức của trung ương khi trung ương không có mức / A national level kept that there is not.

    What it says:
        as_the_nation: trung ương không có mức nào cho chỉ tiêu {code} mà tỉnh có thể giữ
        as_the_nation: the nation has no level for indicator {code} that a province can keep

    Why:
        `as_the_nation` says that the document declares the nation's level as the province's own. Of a
        content that the nation leaves to the province there is none: the province's own level is
        lost without a word. List it under `unfilled`, or `set` it.

    Example:
        as_the_nation: ["1.4"]

    Instead:
        unfilled: ["1.4"]
    """

    code = "NTM808"
    built = True

    @classmethod
    def find(cls, rules: Rules) -> Iterator[Problem]:
        """Codes whose every comparison is without a number of the nation's on each day of the overlay."""
        for item in rules.all(schema.OverlayFile):
            entry, base = item.model, rules.library.standards.get(item.model.over)
            if base is None or isinstance(entry.as_the_nation, str):
                continue
            period = entry.in_force
            days = {
                max(period.from_, base.since),
                *change_dates(rules.library, base.id),
            }
            laws = [
                resolve(rules.library, base.id, day).criteria
                for day in sorted(days)
                if holds(period.from_, period.until, day) and holds(base.since, base.until, day)
            ]
            for number, code in enumerate(entry.as_the_nation):
                versions = [i for law in laws if (i := indicator(law, code)) is not None]
                if versions and not any(map(_has_level, versions)):
                    yield cls.at(item.file, ("as_the_nation", number), code=code)


def _has_level(rule: Indicator) -> bool:
    """Whether a level of the nation's stands somewhere in what it asks."""
    return any(
        cell.value is not None for p in leaves(rule.require) for cell in p.level.cells.values()
    )
