"""One paper of recognition about one assessment: its form, filled in, with its letterhead and its table."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from ntm_rules.documents import model as doc
from ntm_rules.documents.papers.fields import BLANK, fields_of, fill
from ntm_rules.documents.papers.forms import FormLine, PaperForm, forms_for
from ntm_rules.documents.papers.letterhead import LetterheadFile
from ntm_rules.documents.papers.table_cells import table_cell, table_widths
from ntm_rules.documents.report.build import Assessed, report_of
from ntm_rules.documents.report.cited import numbered
from ntm_rules.documents.report.layout import Layout
from ntm_rules.documents.report.model import CitedDocument
from ntm_rules.documents.report.model import Line as ReportLine
from ntm_rules.documents.report.texts import TEXTS
from ntm_rules.foundation.bilingual import Lang
from ntm_rules.foundation.errors import RequestError
from ntm_rules.language.sentences import AssessmentText
from ntm_rules.law.model.bodies import body_name

LEVELS: Final = ("commune", "district", "province")
_BODIES: Final = {"commune": "ubnd-xa", "district": "ubnd-huyen", "province": "ubnd-tinh"}
_LEVEL_OF: Final = {"xa": 0, "phuong": 0, "dac-khu": 0, "thon": 0, "khu-dan-cu": 0, "tinh": 2}
_DISTRICT: Final = 1
_LANGS: Final[tuple[Lang, ...]] = ("vi", "en")
_APART: Final = 2
"""How many documents are cited in a line each; guides that follow share one."""


def paper_document(
    assessment: Assessed,
    paper: str,
    *,
    by: str | None = None,
    settings: LetterheadFile | None = None,
    own: Assessed | None = None,
    annexes: Sequence[str] = ("table",),
) -> doc.Document:
    """A paper about an assessment. It is in Vietnamese: so are the forms.

    ``by`` is whose paper it is (one of :data:`LEVELS`), where several write one; ``own`` is the unit's own
    assessment, which the table of a verification shows beside the result. ``annexes`` follow the signatures, in
    this order: table (where the form has one), proofs, sources.

    Raises:
        RequestError: where the law has no such paper for the standard, or leaves it open; where the body that
            writes it does not exist on the day of the assessment; for a standard that is not encoded.
    """
    texts = assessment.teller("vi")
    form = _form(texts, paper, by)
    return _PaperBuilder(assessment, form, settings, own).document(annexes)


def _level(form: PaperForm, kind: str) -> str:
    """Whose paper a form is."""
    if form.issuer in LEVELS:
        return form.issuer
    place = _LEVEL_OF.get(kind, _DISTRICT)
    return LEVELS[place if form.issuer == "own" else min(place + 1, len(LEVELS) - 1)]


def _form(texts: AssessmentText, paper: str, by: str | None) -> PaperForm:
    resolved = texts.judgement.applied.resolved
    base, kind = resolved.base, texts.judgement.unit_facts.unit.kind
    if not base.encoded():
        vi = f"bộ quy tắc chưa mã hóa chỉ tiêu nào của {base.name.vi}: không có gì để ký"
        en = f"the rule book encodes no indicator of {base.name.en}: there is nothing to sign"
        raise RequestError.of(vi=vi, en=en, code="not_encoded")
    forms = forms_for(paper, base.id)
    if not forms:
        raise _none(texts, paper)
    forms = tuple(_of_who_is_there(texts, form) for form in forms)
    if by is not None:
        levels = tuple(dict.fromkeys(_level(form, kind) for form in forms))
        forms = tuple(form for form in forms if _level(form, kind) == by)
        if not forms:
            there = {
                lang: ", ".join(_office(texts, level, lang) for level in levels) for lang in _LANGS
            }
            raise RequestError.of(
                vi=f"{_office(texts, by, 'vi')} không có mẫu này cho {base.name.say('vi')}; có: {there['vi']}",
                en=f"{_office(texts, by, 'en')} has no such form for {base.name.say('en')}; there are: {there['en']}",
                code="no_such_paper",
                found=by,
                expected=" | ".join(levels),
            )
    form = forms[0]
    body = texts.library.bodies.get(_BODIES[_level(form, kind)])
    if body is not None and not body.exists_on(resolved.as_of):
        day = body.until.strftime("%d/%m/%Y") if body.until else ""
        raise RequestError.of(
            vi=f"mẫu này của {body.name.say('vi')}, cơ quan đã kết thúc hoạt động ngày {day}; "
            "cơ quan nào làm thay thì chưa có văn bản nào trong bộ quy tắc nêu",
            en=f"this form is of {body.name.say('en')}, which ended on {day}; "
            "no text in the rule book says who does it instead",
            code="no_such_body_then",
            found=body.name.say("vi"),
            expected=f"..{body.until}",
        )
    return form


def _of_who_is_there(texts: AssessmentText, form: PaperForm) -> PaperForm:
    """The form, of the body that is there: above a commune stood the district; since it ended, the province."""
    judgement = texts.judgement
    body = texts.library.bodies.get(_BODIES[_level(form, judgement.unit_facts.unit.kind)])
    gone = body is not None and not body.exists_on(judgement.applied.resolved.as_of)
    if gone and form.issuer not in LEVELS:
        return form.model_copy(update={"issuer": "province"})
    return form


def _office(texts: AssessmentText, level: str, lang: Lang) -> str:
    return body_name(texts.library.bodies, _BODIES[level], lang)


def _none(texts: AssessmentText, paper: str) -> RequestError:
    """Why there is no such paper: the law leaves recognition open, or has no form."""
    resolved = texts.judgement.applied.resolved
    base = resolved.base
    for rules in base.conditions:
        if not rules.judged:
            document = texts.document(rules.document)
            places = [c.wording.place.removesuffix(f", {c.code}") for c in rules.conditions]
            source = ", ".join((document, *dict.fromkeys(places)))
            return RequestError.of(
                vi=f"trình tự, hồ sơ công nhận chưa được quy định ({source}): "
                "không lập được văn bản này",
                en=f"procedure and dossier of recognition are not decided yet ({source}): "
                f"this paper ({paper}) cannot be written",
                code="procedure_not_decided",
            )
    return RequestError.of(
        vi=f"không có mẫu văn bản này cho {base.name.say('vi')}",
        en=f"there is no form of a {paper} for {base.name.say('en')}",
        code="no_such_paper",
    )


class _PaperBuilder:
    def __init__(
        self,
        assessment: Assessed,
        form: PaperForm,
        settings: LetterheadFile | None,
        own: Assessed | None,
    ) -> None:
        self.form, self.settings = form, settings
        self.texts = assessment.teller("vi")
        self.report = report_of(assessment, "vi")
        self.own = report_of(own, "vi") if own is not None else None
        self.fields = fields_of(self.texts, self.report)
        self.level = _level(form, self.texts.judgement.unit_facts.unit.kind)

    def document(self, annexes: Sequence[str]) -> doc.Document:
        report, title = self.report, self.fill(self.form.title)
        loud = tuple(n for n in report.notices if n.look == "hypothetical")
        writers = {"table": self.table, "proofs": self.proofs, "sources": self.sources}
        parts = tuple(part for name in annexes for part in writers[name]())
        return doc.Document(
            "vi",
            f"{self.form.kind}: {title}",
            blocks=(*loud, *self.body()),
            sections=parts,
            footer=tuple(self.trust()),
            subject=f"{title} - {report.standard}",
            letterhead=self.letterhead(title),
            page_foot="; ".join(("ntm-rules replay", report.engine, *report.digests)),
        )

    def fill(self, text: str) -> str:
        return fill(text, self.fields)

    # ---- head and signatures

    def letterhead(self, title: str) -> doc.Letterhead:
        settings, form, report = self.settings, self.form, self.report
        reference = f"Số: {BLANK}{form.number}" if form.number else ""
        central = self.is_central()
        if central and reference:
            reference = f"Số: {BLANK}/BC-{BLANK}"
        issuer, superior, place = self.issuer(), "", BLANK
        signers: tuple[doc.Signer, ...] = tuple(
            doc.Signer((role,), "(Ký, ghi rõ họ tên)") for role in form.signers
        )
        copies: tuple[str, ...] = ("- …;", "- …;", "- Lưu: VT, …")
        lines: tuple[str, ...] = ("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH")
        lines = ("THỦ TRƯỞNG CƠ QUAN",) if central else lines
        signer = doc.Signer(lines, "(Ký tên, đóng dấu, ghi rõ họ tên)")
        if settings is not None:
            issuer, superior = settings.issuer, settings.superior or ""
            place = settings.place or place
            if form.number:
                reference = settings.number or reference
            if settings.signer is not None:
                lines = tuple(t for t in (settings.signer.behalf, settings.signer.office) if t)
                signer = doc.Signer(lines, signer.how, settings.signer.name or "")
            copies = tuple(f"- {line.lstrip('- ')}" for line in settings.recipients) or copies
        body, unit = (superior, issuer) if superior else _two_lines(issuer)
        return doc.Letterhead(
            body=body,
            unit=unit,
            governed=not superior,
            country=TEXTS.text("country", "vi"),
            motto=TEXTS.text("motto", "vi"),
            reference=reference,
            place_and_date=f"{place}, ngày …… tháng …… năm ………",
            titles=(form.kind, title),
            signers=signers or (signer,),
            recipients=() if signers else ("Nơi nhận:", *copies),
            draft=TEXTS.text("draft", "vi") if report.draft else "",
        )

    def is_central(self) -> bool:
        """Whether the paper is of a body of the centre: it appraises a province, and no form says which body."""
        kind = self.texts.judgement.unit_facts.unit.kind
        return self.form.issuer == "above" and kind == "tinh"

    def issuer(self) -> str:
        """The People's Committee that writes the paper, as far as the facts name it; dots for a body of the centre."""
        if self.is_central():
            return BLANK
        key = {"commune": "unit", "district": "district", "province": "province"}[self.level]
        kind = self.texts.judgement.unit_facts.unit.kind
        if _LEVEL_OF.get(kind, _DISTRICT) == LEVELS.index(self.level) and kind not in {
            "thon",
            "khu-dan-cu",
        }:
            key = "unit"
        name = self.fields[key] or BLANK
        return f"ỦY BAN NHÂN DÂN {name}".upper()

    # ---- the text

    def body(self) -> Iterator[doc.Block]:
        for line in self.form.body:
            if isinstance(line, str):
                yield from self.line(line)
            else:
                yield doc.Paragraph(self.fill(line.text), "strong")
                yield from self.below(line)

    def below(self, line: FormLine) -> Iterator[doc.Block]:
        for part in line.below:
            if isinstance(part, str):
                yield from self.line(part)
            else:
                yield doc.Paragraph(self.fill(part.text))
                yield from self.below(part)

    def line(self, text: str) -> Iterator[doc.Block]:
        lines = {
            "{basis}": self.basis,
            "{local_basis}": self.local_basis,
            "{criteria}": self.criteria,
            "{failed_lines}": self.failed,
            "{open_lines}": self.open,
        }.get(text)
        if lines is None:
            yield doc.Paragraph(self.fill(text))
        else:
            yield from lines()

    def basis(self) -> Iterator[doc.Block]:
        """The nation's documents; one that gave no level of this result is cited too: it is in force."""
        sources = [cited(s) for s in self.report.sources if s.basis and not _local(s)]
        first, rest = sources[:_APART], sources[_APART:]
        for text in first:
            yield doc.Paragraph(f"Căn cứ {text};", "basis")
        if rest:
            yield doc.Paragraph(f"Căn cứ {'; '.join(rest)};", "basis")

    def local_basis(self) -> Iterator[doc.Block]:
        local = [s for s in self.report.sources if s.basis and _local(s)]
        for source in local:
            yield doc.Paragraph(f"Căn cứ {cited(source)};", "basis")
        if not local:
            yield doc.Paragraph(f"Căn cứ {BLANK} (văn bản của địa phương);", "basis")

    def criteria(self) -> Iterator[doc.Block]:
        """The criteria by verdict; requirement and result of their contents stand in the table."""
        groups: dict[str, list[str]] = {}
        for part in self.report.blocks:
            groups.setdefault(part.mark.key, []).append(f"{part.number}. {part.name}")
            if part.mark.provisional:
                groups[part.mark.key][-1] += "*"
        for key in ("pass", "fail", "unknown", "not_applicable"):
            if names := groups.get(key):
                verdict = self.texts.say(key)
                lead = f"{verdict[:1].upper()}{verdict[1:]} ({len(names)} tiêu chí)"
                yield doc.Paragraph(f"- {lead}: {'; '.join(names)}.")
        if self.form.table is not None:
            yield doc.Paragraph("Yêu cầu và kết quả của từng nội dung: tại biểu kèm theo.", "small")

    def failed(self) -> Iterator[doc.Block]:
        short = self.report.short
        if not short and self.report.indicator_counts.unknown:
            yield doc.Paragraph(
                "Trong các nội dung đã đủ căn cứ đánh giá, không có nội dung nào chưa đạt."
            )
        elif not short:
            yield doc.Paragraph("Không có nội dung nào chưa đạt.")
        for line in short:
            gap = "; ".join(line.gap or line.result)
            yield doc.Paragraph(f"- {_named(line)}: {gap}")

    def open(self) -> Iterator[doc.Block]:
        """The contents that are open, by why; their names stand in the table."""
        groups: dict[str, list[str]] = {}
        for line in self.report.lines:
            if line.mark.key == "unknown":
                groups.setdefault(", ".join(line.reasons), []).append(line.code or line.name)
        if not groups:
            yield doc.Paragraph("Không có.")
        for why, codes in groups.items():
            yield doc.Paragraph(f"- {why[:1].upper()}{why[1:]}: {', '.join(codes)}.")

    # ---- the table and what it rests on

    def table(self) -> Iterator[doc.Section]:
        form = self.form.table
        if form is None:
            return
        columns = form.columns
        owns = {line.code: line for line in self.own.lines} if self.own is not None else {}
        rows: list[tuple[doc.Cell, ...]] = []
        strong = []
        for part in self.report.blocks:
            strong.append(len(rows))
            rows.append((part.number, f"{part.name}: {part.mark.text.upper()}"))
            rows += [
                tuple(table_cell(column.holds, line, owns) for column in columns)
                for line in part.lines
            ]
        shown = [n for n, column in enumerate(columns) if column.holds != "criterion"]
        names = {column.holds: column.head for column in columns}
        both = f"{names['criterion']}; {names['indicator'].lower()}"
        heads = tuple(both if columns[n].holds == "indicator" else columns[n].head for n in shown)
        table = doc.Table(
            heads,
            tuple(row if len(row) < len(columns) else tuple(row[n] for n in shown) for row in rows),
            widths=table_widths(tuple(columns[n].holds for n in shown)),
            centred=(0,),
            strong=tuple(strong),
        )
        under = tuple(doc.Paragraph(self.fill(line), "small") for line in form.under)
        note = (doc.Paragraph(self.report.mark_note, "small"),) if self.report.provisional else ()
        yield doc.Section(self.fill(form.title), (*under, table, *note), plain=True, annex=True)

    def proofs(self) -> Iterator[doc.Section]:
        trees = tuple(
            doc.ProofTree(TEXTS.text("proof_of", "vi", line.code), line.proof, line.code)
            for line in self.report.lines
        )
        yield doc.Section(TEXTS.text("proof", "vi"), trees, annex=True)

    def sources(self) -> Iterator[doc.Section]:
        yield doc.Section(TEXTS.text("sources", "vi"), (Layout(self.report).cited(),), annex=True)

    def trust(self) -> Iterator[doc.Block]:
        """What the law makes of the area, the levels not held against the original, and what weakens the rest."""
        for notice in self.report.notices:
            if notice.look in {"area", "unverified", "mode"}:
                yield doc.Paragraph(notice.line, "small")


def cited(source: CitedDocument) -> str:
    """A document as a paper cites it: its kind, number, day and issuer."""
    number = numbered(source, "vi")
    day = f" ngày {source.date}" if source.date else ""
    return f"{number}{day} của {source.issuer}"


def _local(source: CitedDocument) -> bool:
    return "UBND" in source.number or "Ủy ban nhân dân" in source.issuer


def _two_lines(issuer: str) -> tuple[str, str]:
    """ỦY BAN NHÂN DÂN stands on a line of its own."""
    committee = TEXTS.text("committee", "vi")
    rest = issuer.removeprefix(committee).strip()
    return (committee, rest) if rest and rest != issuer else ("", issuer)


def _named(line: ReportLine) -> str:
    return f"{line.code} {line.name}".strip()
