"""``assess``, ``explain``, ``gaps``: one unit judged."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import click

from ntm_rules.cli import options as opt
from ntm_rules.cli.context import (
    Context,
    Exit,
    in_each_format,
    in_every_format,
    pass_context,
    template_of,
)
from ntm_rules.cli.options import JudgingOptions
from ntm_rules.documents.facts_file import read_facts
from ntm_rules.facts.unit import FORM_ENDINGS, Unit
from ntm_rules.foundation.errors import FactsError, InputError, Problem
from ntm_rules.foundation.strict_yaml import read_file
from ntm_rules.judging.assessment import Assessment

if TYPE_CHECKING:
    from ntm_rules.documents.formats import Format
    from ntm_rules.documents.model import Document


def _read(context: Context, facts: str, options: JudgingOptions) -> Unit:
    """The unit in a file. Where its structure is wrong, what is wrong with its figures is told with it."""
    try:
        return read_facts(facts)
    except FactsError as error:
        if facts.lower().endswith(FORM_ENDINGS):
            raise
        problems = context.book.check(
            read_file(facts),
            standard=options.standard,
            as_of=options.as_of,
            province=options.province,
            file=facts,
        )
        raise FactsError(problems) from error


def judged(context: Context, facts: str, options: JudgingOptions) -> Assessment:
    """The assessment that the options ask for."""
    unit = _read(context, facts, options)
    context.tell(unit.left_out)
    previous = read_facts(options.previous) if options.previous else None
    standard = context.book.standard_for(
        unit,
        standard=options.standard,
        as_of=options.as_of,
        province=options.province,
        reforms=options.reform,
    )
    assessment = standard.assess(
        unit,
        engine=options.engine,
        strict=options.strict,
        require_evidence=options.require_evidence,
        previous=previous,
    )
    problems = assessment.evidence_problems()
    if problems and options.require_evidence:
        raise FactsError(problems)
    for problem in problems:
        context.inform(problem.say("vi"), problem.say("en"))
    return assessment


@contextmanager
def _marked_copy(context: Context, facts: str, target: str | None) -> Iterator[None]:
    """Where the facts are wrong and a copy was asked for: the form with its wrong cells marked."""
    try:
        yield
    except InputError as error:
        if target is not None:
            _mark(context, facts, target, error.problems)
        raise


def _mark(context: Context, facts: str, target: str, problems: Sequence[Problem]) -> None:
    from ntm_rules.documents.form.mark_errors import marked_copy

    content, count = marked_copy(Path(facts), problems, context.lang)
    context.save(target, content)
    vi, en = f"{target}: số ô được đánh dấu: {count}", f"{target}: cells marked: {count}"
    context.inform(vi, en)


@click.command("assess")
@click.argument("facts", type=click.Path(readable=False))
@opt.judging
@opt.every_format
@opt.docx_template
@opt.annexes("table", "missing", "provisional", "proofs", "sources", usual=("table",))
@click.option(
    "--marked",
    type=click.Path(readable=False),
    help="Bản sao biểu .xlsx có tô các ô sai, ô khác thường / the form, wrong and unlikely cells marked.",
)
@click.option(
    "--require", type=click.Choice(["pass"]), help="Thoát 1 nếu không đạt / exit 1 unless met."
)
@pass_context
def assess_command(
    context: Context,
    facts: str,
    options: JudgingOptions,
    docx_template: str | None,
    annexes: tuple[str, ...],
    form: str,
    output: str | None,
    marked: str | None,
    require: str | None,
) -> Exit:
    """Đánh giá một đơn vị theo tệp số liệu FACTS / judge the unit in the facts file FACTS."""
    with _marked_copy(context, facts, marked):
        assessment = judged(context, facts, options)
    if marked is not None and (doubts := assessment.doubts()):
        _mark(context, facts, marked, doubts)
    lang = context.lang

    def document(form: Format) -> Document:
        from ntm_rules.documents.report.files import assessment_document  # JSON needs none

        return assessment_document(assessment, form, lang=lang, annexes=annexes)

    template = template_of(context, docx_template)
    writers = in_each_format(document, lambda: assessment.to_dict(lang=lang), template)
    writers["json"] = lambda: assessment.to_json(lang=lang)  # quicker, with the same text
    context.emit(writers, form, output)
    return Exit.NOT_MET if require == "pass" and assessment.verdict != "pass" else Exit.DONE


@click.command("explain")
@click.argument("facts", type=click.Path(readable=False))
@click.argument("code", required=False)
@opt.judging
@click.option(
    "--fired", is_flag=True, help="Nêu các luật đã nổ / name the rules that fired (rete)."
)
@pass_context
def explain_command(
    context: Context, facts: str, code: str | None, options: JudgingOptions, *, fired: bool
) -> None:
    """Chứng minh kết quả của CODE / the proof of one indicator, criterion or the whole."""
    assessment = judged(context, facts, options)
    context.write(assessment.explain(code, lang=context.lang, fired=fired))


@click.command("gaps")
@click.argument("facts", type=click.Path(readable=False))
@opt.judging
@click.option(
    "--nearest", is_flag=True, help="Con đường ngắn nhất / the smallest set that is left to meet."
)
@opt.ids
@opt.every_format
@pass_context
def gaps_command(
    context: Context,
    facts: str,
    options: JudgingOptions,
    form: str,
    output: str | None,
    *,
    nearest: bool,
    with_ids: bool,
) -> None:
    """Chỉ những gì còn thiếu, gần đạt nhất trước / only what is short or missing, nearest first."""
    from ntm_rules.analysis.nearest.document import nearest_document
    from ntm_rules.analysis.nearest.result_json import gaps_json, nearest_json
    from ntm_rules.analysis.nearest.search import nearest_way
    from ntm_rules.documents.report.brief import gaps_report

    assessment = judged(context, facts, options)
    sentences = assessment.teller(context.lang)
    if nearest:
        way = nearest_way(assessment)
        writers = in_every_format(
            lambda: nearest_document(sentences, way), lambda: nearest_json(sentences, way)
        )
    else:
        writers = in_every_format(
            lambda: gaps_report(sentences, with_ids=with_ids),
            lambda: gaps_json(assessment.to_dict(lang=context.lang)),
        )
    context.emit(writers, form, output)
