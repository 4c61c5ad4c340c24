"""What an assessment looks like to a reader: as text, as a page, as a file."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Mapping

from ntm_rules.foundation.arguments import as_text, flag, language
from ntm_rules.foundation.bilingual import Lang
from ntm_rules.foundation.internal import internal
from ntm_rules.language.sentences import AssessmentText
from ntm_rules.results.json_contract import AssessmentDocument
from ntm_rules.results.judgement import Judgement


class AssessmentDocuments:
    """An assessment put into words; what it needs of the assessment is abstract here."""

    __slots__ = ()
    judgement: Judgement

    @abstractmethod
    @internal
    def teller(self, lang: Lang = "vi") -> AssessmentText:
        """What puts it into words."""

    @abstractmethod
    def to_dict(self, *, lang: Lang = "vi") -> AssessmentDocument:
        """The JSON contract, which has the digests."""

    @property
    @abstractmethod
    def fired(self) -> Mapping[int, tuple[str, ...]]:
        """The rules that fired."""

    def explain(self, code: str | None = None, *, lang: Lang = "vi", fired: bool = False) -> str:
        """The proof of an indicator, a criterion or (without a code) the whole, as a tree of text.

        With ``fired`` it names the rules of the network that fired, where ``rete`` judged.
        """
        from ntm_rules.language.proof_tree import explain

        names = self.fired if flag("fired", fired) else {}
        return explain(self.teller(lang), as_text(code) if code is not None else None, names)

    def text(self, *, lang: Lang = "vi") -> str:
        """The whole result for a reader, in 80 columns."""
        from ntm_rules.documents.report.brief import brief_report
        from ntm_rules.documents.text import text

        return text(brief_report(self.teller(lang)))

    def markdown(self, *, lang: Lang = "vi") -> str:
        """The whole result as Markdown."""
        from ntm_rules.documents.markdown import markdown
        from ntm_rules.documents.report.brief import brief_report

        return markdown(brief_report(self.teller(lang)))

    def html(self, *, lang: Lang = "vi") -> str:
        """The whole report as a page of its own, without scripts; everything in it is escaped."""
        return self._report("html", lang).decode()

    def docx(self, *, lang: Lang = "vi") -> bytes:
        """The whole report as a Word file. Needs the extra ``docx``.

        Raises:
            RequestError: where the library that writes it is not installed.
        """
        return self._report("docx", lang)

    def pdf(self, *, lang: Lang = "vi") -> bytes:
        """The whole report as a PDF file, tagged. Needs the extra ``pdf``.

        Raises:
            RequestError: where the library that writes it is not installed.
        """
        return self._report("pdf", lang)

    def xlsx(self, *, lang: Lang = "vi") -> bytes:
        """The whole report as a workbook. Needs the extra ``xlsx``.

        Raises:
            RequestError: where the library that writes it is not installed.
        """
        return self._report("xlsx", lang)

    def _report(self, form: str, lang: Lang) -> bytes:
        from ntm_rules.documents.report.files import report_bytes

        return report_bytes(self, form, lang=language(lang))

    def _repr_html_(self) -> str:
        """What a notebook shows: the brief result as text, escaped."""
        from html import escape

        return f"<pre>{escape(self.text())}</pre>"

    def gaps(self, *, lang: Lang = "vi") -> str:
        """Only what is short or missing, nearest first."""
        from ntm_rules.documents.report.brief import gaps_report
        from ntm_rules.documents.text import text

        return text(gaps_report(self.teller(lang)))
