"""``impact``, ``population``: what a reform would do to many units, and a made-up population to try it on."""

from __future__ import annotations

import datetime as dt
from functools import partial
from pathlib import Path

import click

from ntm_rules.cli import options as opt
from ntm_rules.cli.context import Context, Writer, pass_context
from ntm_rules.foundation.bilingual import fill
from ntm_rules.foundation.errors import RequestError, Where
from ntm_rules.foundation.write_file import cannot_write, is_stream, write_file
from ntm_rules.foundation.years import FIRST_YEAR, LAST_YEAR

_TABLES = (".csv", ".xlsx", ".parquet")


def _how_many(_ctx: click.Context, param: click.Parameter, text: str) -> int | None:
    """The callback of an option that takes a number, or "all" (None)."""
    if text == "all":
        return None
    if text.isascii() and text.isdigit() and len(text) < 7:
        return int(text)
    raise RequestError.of(
        vi=f"cần một số, hoặc 'all', không phải {text!r}",
        en=f"a number is needed, or all, not {text!r}",
        key=param.opts[0],
        code="not_a_number",
        found=text,
        expected="0, 1, 2 ... | all",
    )


@click.command("impact")
@click.argument("reform", nargs=-1, type=click.Path(readable=False))
@click.argument("population", type=click.Path(readable=False))
@opt.standard
@opt.as_of
@click.option("--province", metavar="ID", help="Chỉ một tỉnh / the units of one province.")
@click.option(
    "--sweep",
    "sweeps",
    multiple=True,
    metavar="CODE=FROM..TO:STEP",
    help="Quét một mức, ví dụ 15.1=85..99:0.5, 15.1[TDMNPB]=... / move a level step by step.",
)
@click.option(
    "--nearest",
    type=click.IntRange(0, 1000),
    default=10,
    help="Số đơn vị gần đạt nhất cho mỗi chỉ tiêu / nearest units an indicator.",
)
@click.option(
    "--movers",
    metavar="N|all",
    callback=_how_many,
    default="20",
    help="Số đơn vị đổi kết quả được liệt kê cho mỗi chỉ tiêu / units that move, listed for each indicator.",
)
@click.option(
    "--against",
    multiple=True,
    type=click.Path(readable=False),
    help="Phương án khác, đặt cạnh / another reform, side by side.",
)
@click.option(
    "--grid",
    is_flag=True,
    help="Mọi cặp mức của hai --sweep / every combination of two sweeps.",
)
@opt.strict
@opt.output_format("text", "json", "csv", "md", "html", "docx", "pdf", "xlsx")
@pass_context
def impact_command(
    context: Context,
    reform: tuple[str, ...],
    population: str,
    standard: str | None,
    as_of: dt.date | None,
    province: str | None,
    sweeps: tuple[str, ...],
    nearest: int,
    movers: int | None,
    against: tuple[str, ...],
    form: str,
    output: str | None,
    *,
    grid: bool,
    strict: bool,
) -> None:
    """Tác động của phương án REFORM lên POPULATION / what reforms do to a population.

    REFORM cũng có thể là dự thảo quy định của tỉnh (overlay) / or a province's draft. POPULATION là thư mục tệp số liệu, hoặc tệp CSV, XLSX, Parquet / a folder of facts files, or a table.
    """
    from ntm_rules.analysis.impact.measure import impact
    from ntm_rules.analysis.impact.sweep import parse_sweep
    from ntm_rules.analysis.population import read_population
    from ntm_rules.documents.formats import FORMATS

    if not reform and not sweeps:
        raise RequestError.of(
            vi="cần ít nhất một phương án REFORM, hoặc --sweep",
            en="at least one REFORM is needed, or --sweep",
            code="missing_option",
        )
    requests = [parse_sweep(text) for text in sweeps]
    result = impact(
        context.book,
        reform,
        read_population(population, context.book),
        standard=standard,
        as_of=as_of,
        province=province,
        sweeps=requests,
        nearest=nearest,
        movers=movers,
        against=against or None,
        grid=grid,
        strict=strict,
    )
    lang = context.lang
    writers: dict[str, Writer] = {
        "json": lambda: result.to_json(lang=lang),
        "csv": lambda: result.csv(lang=lang),
    }
    writers |= {name: partial(result.write, name, lang=lang) for name in FORMATS}
    context.emit(writers, form, output)


@click.group("population")
def population_command() -> None:
    """Tập đơn vị để thử / populations to try things on."""


@population_command.command("synth")
@click.option("--seed", type=int, required=True, help="Hạt giống / the seed.")
@click.option("--size", type=int, help="Số xã, mặc định tất cả / how many communes.")
@click.option("--province", metavar="ID", help="Chỉ một tỉnh / one province.")
@click.option(
    "--period",
    type=click.IntRange(FIRST_YEAR, LAST_YEAR),
    default=2024,
    help="Năm của số liệu / the year of the figures.",
)
@click.option("--standard", metavar="ID", default="xa-ntm", help="Bộ tiêu chí / the standard.")
@click.option(
    "-o",
    "--output",
    type=click.Path(readable=False),
    required=True,
    help="Tệp .csv, .xlsx, .parquet, hoặc thư mục / a file, or a folder.",
)
@pass_context
def synth_command(
    context: Context,
    seed: int,
    size: int | None,
    province: str | None,
    period: int,
    standard: str,
    output: str,
) -> None:
    """Bịa ra số liệu cho các xã có thật, để thử / made-up figures for the real list of communes."""
    from ntm_rules.analysis.impact.synthetic import reminder, synthetic
    from ntm_rules.analysis.impact.write_table import folder_files, table_bytes
    from ntm_rules.foundation.text import slug

    target = Path(output)
    to_stream = output == "-" or is_stream(target)
    ending = target.suffix.lower() or (".csv" if to_stream else "")
    if ending and ending not in _TABLES:
        known = ", ".join(_TABLES)
        raise RequestError.of(
            vi=f"cần tệp {known}, hoặc một thư mục",
            en=f"a file {known} is needed, or a folder",
            where=Where(output),
            code="wrong_kind_of_file",
        )
    if not (ending or to_stream):
        _refuse_used_folder(target)  # before the work, which takes a while
    units = list(
        synthetic(
            context.book, seed, size=size, province=province, period=period, standard=standard
        )
    )
    if ending:
        context.save(output, table_bytes(units, ending))
    else:
        _write_folder(target, folder_files(units))
    count = len(units)
    context.inform(
        f"{output}: {count} xã. {reminder(seed, 'vi')}",
        fill("{}: {} commune|communes. {}", output, count, reminder(seed, "en")),
    )
    if not to_stream and "mo-phong" not in slug(target.name) and "synth" not in slug(target.name):
        context.inform(
            "Nên đặt tên tệp có chữ «mo-phong», để không ai lầm là số liệu thật.",
            "Better put 'mo-phong' or 'synth' into the name, so that nobody takes it for data.",
        )


def _refuse_used_folder(target: Path) -> None:
    if target.exists() and (not target.is_dir() or any(target.iterdir())):
        where = Where(str(target))
        raise RequestError.of(
            vi="thư mục đã có, và không trống",
            en="exists and is not empty",
            where=where,
            code="already_there",
        )


def _write_folder(target: Path, files: dict[Path, str]) -> None:
    for path, text in files.items():
        try:
            (target / path.parent).mkdir(parents=True, exist_ok=True)
        except OSError as problem:
            raise cannot_write(target, problem) from None
        write_file(target / path, text.encode())
