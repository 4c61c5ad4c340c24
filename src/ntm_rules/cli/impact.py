"""``impact``, ``population``: what a reform would do to many units, and a made-up population to try it on."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from ntm_rules.cli.context import Context, form_of, pass_context, write_whole
from ntm_rules.foundation.errors import RequestError, Where

__all__ = ["impact_command", "population_command"]

_TABLES = (".csv", ".xlsx", ".parquet")


@click.command("impact")
@click.argument("reform", nargs=-1, type=click.Path())
@click.argument("population", type=click.Path())
@click.option("--standard", metavar="ID", help="Bộ tiêu chí / the standard.")
@click.option("--as-of", metavar="DATE", help="Ngày áp dụng luật / the date whose law applies.")
@click.option("--province", metavar="ID", help="Chỉ một tỉnh / the units of one province.")
@click.option(
    "--sweep",
    "sweeps",
    multiple=True,
    metavar="CODE=FROM..TO:STEP",
    help="Quét một mức, vd 15.1=85..99:0.5, 15.1[TDMNPB]=... / move a level step by step.",
)
@click.option(
    "--nearest",
    type=click.IntRange(0, 1000),
    default=10,
    help="Số đơn vị gần đạt nhất cho mỗi chỉ tiêu / nearest units an indicator.",
)
@click.option(
    "--strict", is_flag=True, help="Mức chưa kiểm chứng là chưa biết / unverified is unknown."
)
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json", "csv", "html"]),
    help="Mặc định theo đuôi của -o / by default, what -o ends in.",
)
@click.option("-o", "--output", type=click.Path(), help="Ghi vào tệp / write to a file.")
@pass_context
def impact_command(
    context: Context,
    reform: tuple[str, ...],
    population: str,
    standard: str | None,
    as_of: str | None,
    province: str | None,
    sweeps: tuple[str, ...],
    nearest: int,
    form: str | None,
    output: str | None,
    *,
    strict: bool,
) -> None:
    """Tác động của phương án REFORM lên POPULATION / what reforms do to a population.

    POPULATION là thư mục tệp số liệu, hoặc tệp CSV, XLSX, Parquet / a folder of facts files, or a table.
    """
    from ntm_rules.analysis.impact import impact, parse_sweep, read_population

    if not reform and not sweeps:
        raise RequestError.of(
            vi="cần ít nhất một phương án REFORM, hoặc --sweep",
            en="at least one REFORM is needed, or --sweep",
        )
    requests = [parse_sweep(text) for text in sweeps]
    found = impact(
        context.book,
        reform,
        read_population(population, context.book),
        standard=standard,
        as_of=as_of,
        province=province,
        sweeps=requests,
        nearest=nearest,
        strict=strict,
    )
    lang: Any = context.lang
    write = {"text": found.text, "json": found.to_json, "csv": found.csv, "html": found.html}
    context.write(write[form or form_of(output, write)](lang=lang), output)


@click.group("population")
def population_command() -> None:
    """Tập đơn vị để thử / populations to try things on."""


@population_command.command("synth")
@click.option("--seed", type=int, required=True, help="Hạt giống / the seed.")
@click.option("--size", type=int, help="Số xã, mặc định tất cả / how many communes.")
@click.option("--province", metavar="ID", help="Chỉ một tỉnh / one province.")
@click.option(
    "--period",
    type=click.IntRange(1990, 2100),
    default=2024,
    help="Năm của số liệu / the year of the figures.",
)
@click.option("--standard", metavar="ID", default="xa-ntm", help="Bộ tiêu chí / the standard.")
@click.option(
    "-o",
    "--output",
    type=click.Path(),
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
    from ntm_rules.analysis.impact.synthetic import note, synthetic
    from ntm_rules.analysis.impact.write_table import folder_files, table_bytes
    from ntm_rules.foundation.text import slug

    target = Path(output)
    if target.suffix and target.suffix.lower() not in _TABLES:
        told = ", ".join(_TABLES)
        raise RequestError.of(
            vi=f"cần tệp {told}, hoặc một thư mục",
            en=f"a file {told} is needed, or a folder",
            where=Where(output),
        )
    units = list(
        synthetic(
            context.book, seed, size=size, province=province, period=period, standard=standard
        )
    )
    if target.suffix:
        write_whole(target, table_bytes(units, target.suffix.lower()))
    else:
        _write_folder(target, folder_files(units))
    if context.quiet:
        return
    vi = f"{output}: {len(units)} xã. {note(seed)}"
    en = f"{output}: {len(units)} communes. {note(seed)}"
    click.echo(en if context.lang == "en" else vi, err=True)
    if "mo-phong" not in slug(target.name) and "synth" not in slug(target.name):
        vi = "Nên đặt tên tệp có chữ «mo-phong», để không ai lầm là số liệu thật."
        en = "Better put 'mo-phong' or 'synth' into the name, so that nobody takes it for data."
        click.echo(en if context.lang == "en" else vi, err=True)


def _write_folder(target: Path, found: dict[Path, str]) -> None:
    """Write facts files into a new or empty folder."""
    if target.exists() and (not target.is_dir() or any(target.iterdir())):
        where = Where(str(target))
        raise RequestError.of(
            vi="thư mục đã có, và không trống", en="exists and is not empty", where=where
        )
    for path, text in found.items():
        (target / path.parent).mkdir(parents=True, exist_ok=True)
        write_whole(target / path, text.encode())
