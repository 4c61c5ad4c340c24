"""The law as pages: one for each standard, one for each indicator, one of all documents."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from ntm_rules.language.catalogue import say
from ntm_rules.language.format import date
from ntm_rules.language.law_text import in_order, standard_tally
from ntm_rules.law.model.library import Base, Library
from ntm_rules.law.model.requirement import Criterion, is_encoded
from ntm_rules.law.resolve.history import change_dates, history
from ntm_rules.law.resolve.in_force import resolve

from .cite import Known
from .indicator import indicator_page
from .markdown import anchor, code, file_name, gloss, link, table, text
from .standard import Rows, standard_page
from .words import MADE, STATUSES, legend, marks, page, pair, period
from .writer import Writer

__all__ = ["law_pages"]


def law_pages(library: Library) -> dict[str, str]:
    """Every page by its path below the folder of all the law. The same rules give the same bytes.

    The latest version of each indicator is shown first, whether or not it is in force today.
    """
    # What asks the contents of another standard has its pages there.
    bases = [base for base in in_order(library) if base.contents_of is None]
    rows = {base.id: _rows(library, base) for base in bases}
    known = {
        name: [versions[-1].indicator.code for _, all_of in found for versions in all_of]
        for name, found in rows.items()
    }
    pages = {"README.md": _index(library, bases, rows, known), "documents.md": _documents(library)}
    for base in bases:
        folder = file_name(base.id)
        writer = Writer(library, known, "../", base)
        pages[f"{folder}/README.md"] = standard_page(writer, base, rows[base.id])
        for criterion, all_of in rows[base.id]:
            for versions in all_of:
                writer = Writer(library, known, "../", base)
                name = file_name(versions[-1].indicator.code)
                pages[f"{folder}/{name}.md"] = indicator_page(writer, criterion, versions)
    return pages


def _rows(library: Library, base: Base) -> Rows:
    """Every criterion and indicator that ever was, each new one after the one that it came after."""
    versions = history(library, base.id)
    criteria: dict[str, Criterion] = {}
    codes: dict[str, list[str]] = {}
    for day in change_dates(library, base.id):
        for criterion in resolve(library, base.id, day).criteria:
            criteria[criterion.number] = criterion
            held = codes.setdefault(criterion.number, [])
            at = 0
            for one in criterion.indicators:
                if one.code not in held:
                    held.insert(at, one.code)
                at = held.index(one.code) + 1
    return [(criteria[n], [versions[one] for one in held]) for n, held in codes.items()]


def _index(library: Library, bases: list[Base], rows: dict[str, Rows], known: Known) -> str:
    writer = Writer(library, known, "")
    names = {p.id: p.name for p in library.provinces}
    lines = []
    for base in bases:
        last = [v[-1].indicator for _, all_of in rows[base.id] for v in all_of]
        in_law = base.indicators_in_law if base.indicators_in_law is not None else "?"
        name = f"{writer.standard(base.id)} · {gloss(base.name.en)}"
        unit = pair(say(base.unit, "vi"), say(base.unit, "en"))
        if base.province:
            unit += f" ({text(names.get(base.province, base.province))})"
        status = f" {STATUSES[base.until_status]}" if base.until_status else ""
        cells = standard_tally(library, base.id)
        lines.append(
            [
                name,
                unit,
                writer.document(base.document),
                period(base.since, base.until) + status,
                f"{sum(is_encoded(one.require) for one in last)}/{in_law}",
                str(cells.total()),
                marks(cells),
            ]
        )
    head = [
        pair("Bộ tiêu chí", "Standard"),
        pair("Đơn vị", "Unit"),
        pair("Văn bản", "Document"),
        pair("Hiệu lực", "In force"),
        pair("Chỉ tiêu, đã mã hóa trên tổng số", "Indicators, encoded of all"),
        pair("Ô mức", "Cells"),
        pair("Trạng thái", "Status"),
    ]
    told = (
        "Các trang này được làm từ `rules/`, mỗi bộ tiêu chí và mỗi chỉ tiêu một trang. "
        "Chỗ nào luật chưa đọc được thì trang nói rõ là chưa.",
        "*These pages are made from `rules/`, one for each standard and each indicator. "
        "What could not be read of the law is said to be so.*",
    )
    return page(
        [
            MADE,
            "",
            f"# {pair('Luật, từng chỉ tiêu', 'The law, indicator by indicator')}",
            "",
            *told,
            *table(head, lines),
            legend(),
            "",
            link(pair("Các văn bản", "The documents"), "documents.md"),
        ]
    )


def _documents(library: Library) -> str:
    writer = Writer(library, {}, "")
    lines = [MADE, "", link(pair("Luật", "The law"), "README.md"), ""]
    lines.append(f"# {pair('Các văn bản', 'The documents')}")
    for name, found in sorted(
        library.documents.items(), key=lambda one: (one[1].date or dt.date.max, one[0])
    ):
        lines += ["", f"## {anchor(name)}{text(found.number)}", "", text(found.title), ""]
        lines += _document(writer, name)
    return page(lines)


def _document(writer: Writer, name: str) -> Iterator[str]:
    found = writer.library.documents[name]
    yield f"- {pair('Mã', 'Id')}: {code(name)}"
    yield f"- {pair('Nơi ban hành', 'Issuer')}: {text(found.issuer)}"
    if found.date:
        yield f"- {pair('Ngày', 'Date')}: {period(found.date, found.date).partition(' - ')[0]}"
    if found.in_force or found.until:
        status = f" {STATUSES[found.until_status]}" if found.until_status else ""
        yield f"- {pair('Hiệu lực', 'In force')}: {period(found.in_force, found.until)}{status}"
    if found.amends:
        yield f"- {pair('Sửa đổi', 'Amends')}: {'; '.join(map(writer.document, found.amends))}"
    if found.seen_in:
        told = "; ".join(map(writer.publication, found.seen_in))
        yield f"- {pair('Đã xem', 'Seen in')}: {told}"
    for copy in writer.library.copies.values():
        if copy.document == name:
            seen = f", {date(copy.seen_on, 'vi')}" if copy.seen_on else ""
            yield f"- {pair('Bản sao', 'Copy')} {code(copy.id)}: {text(copy.what)}{seen}, SHA-256 {code(copy.sha256)}"
    yield from (f"- {writer.told(note)}" for note in found.notes)
