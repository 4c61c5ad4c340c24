"""A reform's effect upwards as a document: which units above move, and which of the units in them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from ntm_rules.analysis.rollup.counted import CountedFact
from ntm_rules.analysis.rollup.reform import CountMove, MemberMove, ReformRollUp, UnitMove
from ntm_rules.analysis.texts import TEXTS as SHARED
from ntm_rules.documents import model as doc
from ntm_rules.documents.formats import Format
from ntm_rules.engine.verdict import FAIL, PASS, UNKNOWN
from ntm_rules.foundation.bilingual import Catalogue, Lang, Words
from ntm_rules.foundation.text import name_order
from ntm_rules.language.format import date

_SHORT: Final[tuple[Format, ...]] = ("text", "md")
_LONG: Final[tuple[Format, ...]] = ("html", "docx", "xlsx")

_TEXTS: Final = Catalogue(
    {
        "title": Words("Tác động của phương án lên cấp trên", "What a reform does upwards"),
        "watermark": Words(
            "GIẢ ĐỊNH: kết quả theo phương án, chưa phải luật, không dùng để công nhận",
            "HYPOTHETICAL: results under a reform that is not law; not for recognition",
        ),
        "reform": Words("Phương án", "Reform"),
        "from": Words("{} (từ {})", "{} (from {})"),
        "no_reform": Words("không có", "none"),
        "summary": Words("Theo cấp", "By level"),
        "kind": Words("Cấp", "Level"),
        "units_above": Words("Đơn vị", "Units"),
        "met_before": Words("Công nhận, trước", "Recognised, before"),
        "met_after": Words("Công nhận, sau", "Recognised, after"),
        "moved": Words("Thay đổi", "Moved"),
        "moves_up": Words("Đơn vị cấp trên thay đổi", "Units above that move"),
        "nobody_moves": Words(
            "Không đơn vị cấp trên nào đổi kết quả.", "No unit above has another result."
        ),
        "counted_before": Words("Trước", "Before"),
        "counted_after": Words("Sau", "After"),
        "share": Words(
            "{} đạt, {} chưa đạt, {} chưa đủ căn cứ", "{} met, {} not met, {} not decided"
        ),
        "of_all": Words("; có {} trong tất cả", "; {} in all"),
        "bounds": Words("ít nhất {}, nhiều nhất {}", "at least {}, at most {}"),
        "by_title": Words(
            "{} đơn vị được đếm theo danh hiệu đã có: phương án không đổi danh hiệu.",
            "{} unit|units is|are counted by a title held: a reform takes it from nobody.",
        ),
        "late": Words(
            "Phương án «{}» chỉ có hiệu lực từ {}; với ngày luật sớm hơn nó không đổi gì (--as-of).",
            'The reform "{}" takes effect on {}; before that date it changes nothing (--as-of).',
        ),
        "void": Words(
            "kết luận theo quy định cũ không tính cho phương án",
            "a conclusion under the old rule does not count",
        ),
        "member_moves": Words("Đơn vị thay đổi", "Units that move"),
        "no_member_moves": Words("Không đơn vị nào thay đổi.", "No unit moves."),
    },
    SHARED,
)


def reform_rollup_document(result: ReformRollUp, lang: Lang) -> doc.Document:
    """A section for each unit above, those that move first; before them how many of each level move."""
    return _ReformDocument(lang).document(result)


@dataclass(frozen=True, slots=True)
class _ReformDocument:
    lang: Lang

    def text(self, key: str, *values: object) -> str:
        return _TEXTS.text(key, self.lang, *values)

    def document(self, result: ReformRollUp) -> doc.Document:
        watermark = doc.Notice(self.text("watermark"), look="hypothetical")
        names = [
            self.text("from", r.name.say(self.lang), date(r.since, self.lang))
            for r in result.reforms
        ]
        about = doc.Facts(((self.text("reform"), "; ".join(names) or self.text("no_reform")),))
        late = tuple(
            doc.Notice(self.text("late", r.name.say(self.lang), date(r.since, self.lang)))
            for r in result.late
        )
        upper = sorted(result.upper(), key=lambda unit: not unit.moved)  # of equals the order stays
        sections = [self.summary(result)] if upper else []
        sections += [self.section(unit) for unit in upper]
        footer: tuple[doc.Block, ...] = (watermark,)
        if result.after.left_out:
            lines = tuple(doc.ListItem("", (p.say(self.lang),)) for p in result.after.left_out)
            footer = (doc.Paragraph(f"{self.text('left_out')}:"), doc.Items(lines), watermark)
        return doc.Document(
            self.lang,
            self.text("title").upper(),
            blocks=(watermark, about, *late, *(() if upper else (self.nothing(),))),
            sections=tuple(sections),
            footer=footer,
            subject=f"{self.text('title')}: {'; '.join(names)}",
            page_foot=self.text("watermark"),
        )

    def nothing(self) -> doc.Block:
        return doc.Paragraph(self.text("no_upper"))

    # ---- how many of each level move

    def summary(self, result: ReformRollUp) -> doc.Section:
        by_kind: dict[str, list[UnitMove]] = {}
        for unit in result.upper():
            by_kind.setdefault(unit.before.unit.kind, []).append(unit)
        rows = tuple(
            (
                _first_upper(self.text(kind)),
                len(units),
                self.met(units, 0),
                self.met(units, 1),
                sum(unit.moved for unit in units),
            )
            for kind, units in by_kind.items()
        )
        heads = tuple(
            self.text(key) for key in ("kind", "units_above", "met_before", "met_after", "moved")
        )
        moved = [unit for unit in result.upper() if unit.moved]
        moved.sort(key=lambda unit: name_order(unit.before.unit.name))
        listed = tuple(
            doc.ListItem("", (f"{self.name(unit)}: {'; '.join(self.moves(unit))}",))
            for unit in moved
        )
        who: doc.Block = doc.Items(listed, sheet=self.text("moves_up"))
        if not moved:
            who = doc.Paragraph(self.text("nobody_moves"))
        table = doc.Table(heads, rows, numbers=(1, 4), widths=(20, 14, 26, 26, 14))
        return doc.Section(self.text("summary"), (table, who))

    def met(self, units: list[UnitMove], side: int) -> str:
        """How many units are recognised, at least and at most where some are not decided."""
        verdicts = [v["recognition"][side] for u in units if (v := u.verdicts())]
        least = verdicts.count(PASS)
        most = least + verdicts.count(UNKNOWN)
        return str(least) if least == most else self.text("bounds", least, most)

    # ---- a unit above

    def name(self, unit: UnitMove) -> str:
        return f"{self.text(unit.before.unit.kind)} {unit.before.unit.name}"

    def moves(self, unit: UnitMove) -> Iterator[str]:
        for key, name in (("total", "result"), ("recognition", "recognition")):
            pair = unit.verdicts().get(key)
            if pair is not None and pair[0] is not pair[1]:
                yield f"{self.text(name)} {self.arrow(pair[0], pair[1])}"

    def arrow(self, before: object, after: object) -> str:
        old, new = self.text(str(before)), self.text(str(after))
        return old if before is after else f"{old} → {new}"

    def section(self, unit: UnitMove) -> doc.Section:
        title = self.name(unit).upper()
        if not unit.before.has_file:
            title += f" ({self.text('no_file_of')})"
        blocks: tuple[doc.Block, ...] = (doc.Paragraph(self.text("no_standard")),)
        assessment = unit.after.assessment
        if assessment is not None:
            standard = assessment.standard.resolved.base.name.say(self.lang)
            rows = [(self.text("standard"), standard)]
            for key, name in (("total", "result"), ("recognition", "recognition")):
                before, after = unit.verdicts()[key]
                rows.append((self.text(name), self.arrow(before, after)))
            blocks = (doc.Facts(tuple(rows)),)
        return doc.Section(
            title, blocks, tuple(self.counted(move) for move in unit.counted()), plain=True
        )

    def counted(self, move: CountMove) -> doc.Section:
        """How many units meet it before and after, and who moves."""
        before, after = self.share(move.before), self.share(move.after)
        blocks: list[doc.Block] = [
            doc.Facts(((self.text("counted_before"), before), (self.text("counted_after"), after)))
        ]
        if move.by_title:
            blocks.append(doc.Notice(self.text("by_title", move.by_title)))
        moved = [member for member in move.members() if member.moved]
        if moved:
            blocks.append(doc.Only(_SHORT, (doc.Items(tuple(map(self.short, moved))),)))
            blocks.append(doc.Only(_LONG, (self.table(moved, move.before),)))
        else:
            blocks.append(doc.Paragraph(self.text("no_member_moves")))
        return doc.Section(move.before.fact.label.say(self.lang), tuple(blocks), plain=True)

    def share(self, counted: CountedFact) -> str:
        met, failed, unknown = (len(counted.those(v)) for v in (PASS, FAIL, UNKNOWN))
        text = self.text("share", met, failed, unknown + counted.absent)
        return text + (self.text("of_all", counted.total) if counted.total is not None else "")

    def short(self, move: MemberMove) -> doc.ListItem:
        why = self.why(move)
        text = f"{move.before.unit.name}: {self.arrow(move.before.verdict, move.after.verdict)}"
        return doc.ListItem("", (text + (f" ({why})" if why else ""),))

    def table(self, moved: list[MemberMove], counted: CountedFact) -> doc.Table:
        heads = _TEXTS.named(
            self.lang, "head_unit", "head_unit_code", "head_before", "head_after", "head_why"
        )
        rows: tuple[tuple[doc.Cell, ...], ...] = tuple(
            (
                move.before.unit.name,
                move.before.unit.code or "",
                doc.Mark(str(move.before.verdict), self.text(str(move.before.verdict))),
                doc.Mark(str(move.after.verdict), self.text(str(move.after.verdict))),
                self.why(move),
            )
            for move in moved
        )
        label = counted.fact.label.say(self.lang)
        widths = (30, 12, 16, 16, 26)
        caption = self.text("member_moves")
        return doc.Table(heads, rows, caption, sheet=label, stack=True, widths=widths)

    def why(self, move: MemberMove) -> str:
        """What fails afterwards, by code, another standard by its name; or that a conclusion is void."""
        before, after = move.before.assessment, move.after.assessment
        if before is None or after is None:
            return ""
        if move.after.verdict is UNKNOWN:
            lost = len(after.judgement.conclusions) < len(before.judgement.conclusions)
            return self.text("void") if lost else ""
        standards = after.teller(self.lang).library.standards
        return ", ".join(
            standards[code].name.say(self.lang) if code in standards else code
            for code in move.after.failing()
        )


def _first_upper(text: str) -> str:
    return text[:1].upper() + text[1:]
