"""``test``, ``steps``, ``scenario``: policy scenarios for people who know no pytest."""

from __future__ import annotations

from pathlib import Path

import click

from ntm_rules.cli import options as opt
from ntm_rules.cli.context import Context, Exit, json_text, pass_context
from ntm_rules.foundation.errors import RequestError
from ntm_rules.foundation.read_file import open_plain
from ntm_rules.judging.judge import EngineName


@click.command("steps")
@pass_context
def steps_command(context: Context) -> None:
    """Các bước để viết kịch bản / the steps there are, with examples."""
    from ntm_rules.scenarios.step_list import steps_listed

    context.write(steps_listed(context.lang))


@click.command("scenario")
@click.argument("facts", type=click.Path(readable=False))
@opt.standard
@opt.output
@pass_context
def scenario_command(
    context: Context, facts: str, standard: str | None, output: str | None
) -> None:
    """Biến một kết quả thành kịch bản / a feature file that pins the result of FACTS."""
    from ntm_rules.scenarios.from_assessment import pinned

    context.write(pinned(context.book, facts, standard).rstrip("\n"), output)


@click.command("test")
@click.argument("paths", nargs=-1, type=click.Path(readable=False))
@click.option("--junit", type=click.Path(readable=False), help="Ghi JUnit XML / write JUnit XML.")
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text")
@click.option(
    "--engine", type=click.Choice(["direct", "rete"]), default="direct", help="Bộ máy / the engine."
)
@click.option(
    "--new", "wanted", metavar="CODE", help="Tạo tệp mới cho chỉ tiêu, tiêu chí / start a file."
)
@click.option("--standard", metavar="ID", help="Bộ tiêu chí của --new, --mutate / its standard.")
@opt.output
@click.option(
    "--coverage", is_flag=True, help="Ô mức nào đã được kiểm tra / which levels were tested."
)
@click.option(
    "--threshold",
    type=click.IntRange(0, 100),
    metavar="N",
    help="Thoát 1 nếu dưới N % ô được kiểm tra / exit 1 below N % of cells (with --coverage).",
)
@click.option(
    "--mutate", is_flag=True, help="Đổi thử từng chỗ / which changes nobody would notice."
)
@click.option(
    "--equivalent",
    type=click.Path(readable=False),
    help="Tệp các thay đổi không ai thấy được / equivalent mutants.",
)
@click.option(
    "--jobs",
    type=click.IntRange(1, 64),
    default=1,
    help="Số tiến trình của --mutate / processes of --mutate.",
)
@pass_context
def test_command(
    context: Context,
    paths: tuple[str, ...],
    junit: str | None,
    form: str,
    engine: EngineName,
    wanted: str | None,
    standard: str | None,
    output: str | None,
    equivalent: str | None,
    threshold: int | None,
    jobs: int,
    *,
    coverage: bool,
    mutate: bool,
) -> Exit:
    """Chạy kịch bản chính sách / run the feature files PATHS (features/ where none is named)."""
    from ntm_rules.scenarios import lab
    from ntm_rules.scenarios.new_feature import new_feature
    from ntm_rules.scenarios.report import junit as junit_text

    if wanted is not None:
        context.write(new_feature(context.book, standard or "xa-ntm", wanted).rstrip("\n"), output)
        return Exit.DONE
    if threshold is not None and not coverage:
        vi, en = "--threshold cần có --coverage", "--threshold needs --coverage"
        raise RequestError.of(vi=vi, en=en, code="missing_option")
    if not paths and not Path("features").is_dir():
        vi = "hãy nêu tệp hay thư mục kịch bản (không có thư mục 'features' ở đây)"
        en = "name feature files or a folder (there is no folder features here)"
        raise RequestError.of(vi=vi, en=en, code="no_such_file")
    if equivalent is not None:  # read when all else is done
        open_plain(equivalent).close()
        if not mutate:
            vi, en = "--equivalent cần có --mutate", "--equivalent needs --mutate"
            raise RequestError.of(vi=vi, en=en, code="missing_option")
    bench = lab.Bench(context.book, context.lang, engine, quiet=context.quiet)
    outcomes = bench.run(paths or ("features",))
    report = bench.report(outcomes)
    if (coverage or mutate) and report.status == 0:
        bench.measure(
            report,
            outcomes,
            paths or ("features",),
            standard,
            equivalent,
            coverage=coverage,
            mutate=mutate,
            threshold=threshold,
            every=not paths,
            jobs=jobs,
        )
    if junit is not None:
        context.save(junit, junit_text(outcomes, context.lang).encode())
    context.write(json_text(report.data) if form == "json" else report.text, output)
    return Exit(report.status)
