"""A worksheet of levels, written from the rules and read back into them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from ntm_rules.authoring.edit.commit import Changes, Tried, contents, writable
from ntm_rules.authoring.edit.documents import (
    NewDocument,
    find_copy,
    find_document,
)
from ntm_rules.authoring.edit.level_places import Book, open_book
from ntm_rules.authoring.edit.write_levels import DocumentCheck, write_decisions
from ntm_rules.authoring.edit.yaml_editor import Editor
from ntm_rules.authoring.group_file import PutList, latest_list
from ntm_rules.authoring.province_file import (
    declare_as_the_nation,
    first_day,
    may_be_written,
    of_this_province,
    overlay_file,
    overlay_text,
    set_levels,
)
from ntm_rules.authoring.worksheet.answers import match, read_worksheet
from ntm_rules.authoring.worksheet.before_writing import check_meaning, lint_levels
from ntm_rules.authoring.worksheet.decisions import Decision, decisions, is_provincial
from ntm_rules.authoring.worksheet.group_answers import group_answers, new_names
from ntm_rules.authoring.worksheet.rows import Row, rows_of_sheet, value_text
from ntm_rules.authoring.worksheet.signed_copy import signatures_of, unseen_of_unsound
from ntm_rules.authoring.worksheet.write import GroupsAsked, workbook
from ntm_rules.foundation import arguments
from ntm_rules.foundation.bilingual import Words
from ntm_rules.foundation.errors import InputError, Problem, RequestError
from ntm_rules.foundation.lock import folder_locked
from ntm_rules.language.catalogue import say
from ntm_rules.law.model.terms import LawDocument
from ntm_rules.law.resolve.in_force import find_base, find_province


def export_levels(
    root: Path,
    standard: str,
    *,
    province: str | None = None,
    as_of: dt.date | None = None,
    every: bool = False,
) -> tuple[bytes, int]:
    """The worksheet of a standard's levels, and how many rows it has.

    With ``every`` every row. Else of the nation's what is not verified; for a province the slots that it has to
    specify, what it has set and nobody verified, and locked, what is not regulated.

    Raises:
        RequestError: for an unknown standard or province, or a day when it is not in force.
    """
    book = open_book(root)
    province = find_province(book.library, province).id if province else None
    rows = rows_of_sheet(book, standard, province, as_of)
    wanted = rows if every else rows_to_check(rows, province)
    content = workbook(
        wanted,
        digest=book.digest,
        standard=standard,
        province=province,
        as_of=as_of,
        groups=groups_asked(book, standard, province),
    )
    return content, len(wanted)


def groups_asked(book: Book, standard: str, province: str | None) -> GroupsAsked | None:
    """What a province's sheet asks of its list of communes; None where no such list decides the columns."""
    base = find_base(book.library, standard)
    columns = book.library.columns.get(base.columns or "")
    if province is None or columns is None or columns.listed is None or base.as_column:
        return None
    return GroupsAsked(columns, latest_list(book, province, columns))


def rows_to_check(rows: Sequence[Row], province: str | None) -> list[Row]:
    """What an officer has to look at: what is not verified; for a province its slots, and what it has set."""
    if province is None:
        return [row for row in rows if row.source.status != "verified"]
    return [
        row for row in rows if row.slot and not (row.provincial and row.source.status == "verified")
    ]


@dataclass(frozen=True, slots=True)
class Import:
    """What a worksheet changes: a line for each cell, the files, and what lint finds besides.

    ``left_out`` tells the sheets of which nothing is read.
    """

    lines: list[Words]
    files: list[Path]
    findings: list[Problem]
    stale: bool
    left_out: list[Problem]

    def text(self, lang: str) -> str:
        """The changes in words."""
        return "\n".join(line.say(lang) for line in self.lines)


def import_levels(
    root: Path,
    worksheet: Path,
    *,
    by: str,
    document: str | None,
    on: dt.date,
    new_document: NewDocument | None = None,
    as_the_nation: str | None = None,
    take_read: bool = False,
    dry_run: bool = False,
) -> Import:
    """Put what an officer filled in into the rules; with ``dry_run`` only say what would change.

    ``document`` is that of the levels; None where only the list of communes is filled in, which names its own.

    ``take_read`` also takes the rows at which nobody looked, as read in the copy that the worksheet names. ``as_the_nation`` is the place in a province's document that declares the nation's levels its own where it sets
    none.

    Raises:
        InputError: listing everything that is wrong, by sheet and cell.
        RulesError: where the changed rules would not load or lint.
        RequestError: for an unknown document, or a folder that must not be written to.
    """
    by = " ".join(arguments.text("by", by).split())
    if as_the_nation is not None:
        arguments.text("as_the_nation", as_the_nation)
    if not by:
        raise RequestError.of(
            vi="thiếu tên người đối chiếu", en="who checked is missing", code="missing_option"
        )
    given = (root, worksheet, by, document, on, new_document, as_the_nation, take_read)
    if dry_run:
        return _import(*given, dry_run=True)
    with folder_locked(writable(root)):
        return _import(*given, dry_run=False)


def _import(
    root: Path,
    worksheet: Path,
    by: str,
    document: str | None,
    on: dt.date,
    new_document: NewDocument | None,
    as_the_nation: str | None,
    take_read: bool,
    *,
    dry_run: bool,
) -> Import:
    filled = read_worksheet(worksheet)
    changes = Changes(root, contents(root))
    book = open_book(root)
    province = filled.settings.get("province") or None
    rows = rows_of_sheet(book, filled.settings.get("standard", ""), province)
    answers, problems = match(filled, rows, book.digest, take_read=take_read)
    decided: list[Decision] = []
    entry = None
    if document is not None:
        entry = find_document(book, document, new_document, changes)
        decided, more = decisions(book, worksheet, answers, entry, province)
        problems += [*more, *_too_early(on, entry.date)]
    elif answers or as_the_nation is not None or new_document is not None:
        raise RequestError.of(
            vi="các mức đã điền cần văn bản: thiếu --document",
            en="the levels filled in need a document: --document is missing",
            code="missing_option",
        )
    if as_the_nation is not None and (
        province is None or entry is None or not is_provincial(book, entry)
    ):
        vi = "như trung ương: cần bảng xuất với --province và văn bản của tỉnh"
        en = "as the nation: a sheet exported with --province and a document of the province are needed"
        problems.append(Problem(vi=vi, en=en, code="missing_option"))
    if take_read and "copy_sha256" not in filled.settings:
        vi = "bảng này không có phần đọc từ văn bản: bỏ --take-read"
        en = "no document was read into this worksheet: leave --take-read out"
        problems.append(Problem(vi=vi, en=en, code="missing_option"))
    signatures = signatures_of(worksheet, filled.settings)
    if take_read:
        problems += unseen_of_unsound(worksheet, signatures)
    standard = find_base(book.library, filled.settings.get("standard", "")).id
    asked, groups = groups_asked(book, standard, province), None
    if asked is not None and filled.groups is not None:
        groups, more = group_answers(worksheet, filled.groups, asked.columns, asked.current)
        problems += [*more, *(_too_early(on, groups.date) if groups is not None else ())]
    if problems:
        raise InputError(problems)
    stale = filled.settings.get("digest") != book.digest
    has_levels = bool(decided) or as_the_nation is not None
    if not has_levels and groups is None:
        return Import([], [], [], stale, filled.left_out)
    lines: list[Words] = []
    check = None
    mine = [decision for decision in decided if decision.kind == "province"]
    if has_levels and entry is not None:
        copy = None
        if any(decision.reading != "none" for decision in decided):
            copy = find_copy(book, entry.id, filled.settings, signatures, on, changes)
        check = DocumentCheck(by, on, entry.id, copy)
        write_decisions([d for d in decided if d.kind != "province"], check, changes.editor)
        if province is not None:
            over = (province, standard)
            _to_provinces(book, changes, mine, check, entry, over, worksheet, rows, as_the_nation)
        lines += _lines(decided, check, entry, standard, as_the_nation)
    else:  # a document that was described for levels, of which none is filled in, stays out
        changes = Changes(root, changes.read)
    new: list[Problem] = []
    if groups is not None and asked is not None and province is not None:
        first = groups.since or groups.date
        new += new_names(groups, latest_list(book, province, asked.columns, first))
        put = PutList(book, changes, province, asked.columns, entry if has_levels else None)
        lines.append(put(groups, by, on))

    def check_all(tried: Tried) -> None:
        lint_levels(worksheet, tried.findings, mine)
        if check is not None:
            check_meaning(tried.book, rows, decided, check, (province, standard))

    tried = changes.commit(dry_run=dry_run, check=check_all)
    return Import(lines, [*tried.files], [*tried.findings, *new], stale, filled.left_out)


def _too_early(on: dt.date, issued: dt.date | None) -> Iterator[Problem]:
    """That somebody checked a document before it was issued."""
    if issued is not None and on < issued:
        vi = f"đối chiếu ngày {on:%d/%m/%Y}, trước ngày ban hành {issued:%d/%m/%Y}"
        en = f"checked on {on}, before it was issued ({issued})"
        yield Problem(
            vi=vi,
            en=en,
            code="wrong_date",
            found=on.isoformat(),
            expected=f"{issued.isoformat()}..",
        )


def _lines(
    decided: Sequence[Decision],
    check: DocumentCheck,
    entry: LawDocument,
    standard: str,
    as_the_nation: str | None,
) -> Iterator[Words]:
    """What was done with the levels, in words."""
    yield from (_line(decision, check, entry) for decision in decided)
    if as_the_nation is not None:
        where = f"({entry.number}, {as_the_nation})"
        vi, en = "các mức khác: như trung ương", "all other levels: as the nation"
        yield Words(f"{standard}: {vi} {where}", f"{standard}: {en} {where}")


def _to_provinces(
    book: Book,
    changes: Changes,
    mine: Sequence[Decision],
    check: DocumentCheck,
    entry: LawDocument,
    over: tuple[str, str],
    worksheet: Path,
    rows: Sequence[Row],
    as_the_nation: str | None,
) -> None:
    """The levels that a province sets, into its file over each standard; ``over`` are the province and the sheet's standard."""
    province, standard = over
    with_level = {row.indicator.code for row in rows if row.cell is not None and row.cell.form}
    for name in dict.fromkeys((standard, *(d.row.standard for d in mine))):
        some = [d for d in mine if d.row.standard == name]
        all_others = as_the_nation if name == standard else None
        if not some and all_others is None:
            continue
        entered = with_level if all_others is not None else set()
        editor = _to_province(
            book, changes, some, check, entry, (province, name), worksheet, entered
        )
        if all_others is not None:
            declare_as_the_nation(editor, check, all_others)


def _to_province(
    book: Book,
    changes: Changes,
    decided: Sequence[Decision],
    check: DocumentCheck,
    document: LawDocument,
    over: tuple[str, str],
    worksheet: Path,
    entered: set[str],
) -> Editor:
    """The province's own file with its levels: the one that rests on this document, else a new one.

    ``over`` are the province and the standard; ``entered`` the codes that are entered without a level of their own.
    """
    province, standard = over
    of_this_province(book, document, province)
    file = overlay_file(book, province, standard, document.id)
    if file is not None:
        editor = changes.editor(file)
    else:
        path, name = _free(book, changes.root, province, standard, document.id)
        since = first_day(book, standard, document, None)
        place = "bảng tiêu chí"
        text = overlay_text(book, province, standard, document, since=since, place=place, name=name)
        editor = changes.create(path, text, replaces=may_be_written(book, path))
    model = file.model if file else None
    problems = set_levels(editor, model, decided, check, worksheet, entered=entered)
    if problems:
        raise InputError(problems)
    return editor


def _free(book: Book, root: Path, province: str, standard: str, document: str) -> tuple[Path, str]:
    """A file and an id that no other has."""
    folder = root / "provincial" / province
    plain = folder / f"{standard}.yaml", f"{province}-{standard}"
    if may_be_written(book, plain[0]) and book.file("overlay", plain[1]) is None:
        return plain
    return folder / f"{standard}-{document}.yaml", f"{province}-{standard}-{document}"


def _line(decision: Decision, check: DocumentCheck, document: LawDocument) -> Words:
    row = decision.row
    keys = "/".join(row.key)
    what = row.fact.id if row.fact else "wording"
    lead = " ".join(part for part in (row.standard, row.indicator.code, what, keys) if part)
    old = row.shown["current"] if row.cell else ""
    new = old
    if row.fact is not None and decision.kind != "confirm":
        new = value_text(
            decision.value, row.fact, "province" if decision.kind == "delegate" else None
        )
    status = "status_unknown" if row.source.status == "unknown" else row.source.status
    value = f"{old} → {new}; " if row.cell else ""
    place = f"({document.number}, {decision.place})"
    after = "read" if decision.reading == "unseen" else "verified"
    vi, en = (f"{say(status, lang)} → {say(after, lang)}" for lang in ("vi", "en"))
    return Words(f"{lead}: {value}{vi} {place}", f"{lead}: {value}{en} {place}")
