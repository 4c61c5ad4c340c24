"""``rollup``: communes counted into districts, districts into provinces."""

from __future__ import annotations

import json
from typing import Any

import click

from ntm_rules.book import as_date
from ntm_rules.cli.context import Context, pass_context
from ntm_rules.narrate.catalogue import say
from ntm_rules.narrate.format import wrap
from ntm_rules.rollup import Member, RolledUp, read_folder, roll_up

__all__ = ["rollup_command"]

SCHEMA = "ntm-rules/rollup/1"


@click.command("rollup")
@click.argument("folder", type=click.Path())
@click.option("--as-of", metavar="DATE", help="Ngày áp dụng luật / the date whose law applies.")
@click.option(
    "--strict", is_flag=True, help="Mức chưa kiểm chứng là chưa biết / unverified is unknown."
)
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text")
@click.option("-o", "--output", type=click.Path(), help="Ghi vào tệp / write to a file.")
@pass_context
def rollup_command(
    context: Context, folder: str, as_of: str | None, form: str, output: str | None, *, strict: bool
) -> None:
    """Đánh giá các đơn vị trong thư mục, gộp lên cấp trên / judge a folder, lower units counted upwards."""
    day = as_date(as_of) if as_of else None
    found = roll_up(context.book, read_folder(folder), as_of=day, strict=strict)
    upper = [r for r in found if r.members]
    lang: Any = context.lang
    if form == "json":
        text = json.dumps(
            {"schema": SCHEMA, "units": [_json(r, lang) for r in upper]},
            ensure_ascii=False,
            indent=2,
        )
        context.write(text, output)
        return
    blocks = [_text(r, lang, context.book.library.facts) for r in upper]
    context.write("\n\n".join(blocks) or say("no_upper", lang), output)


def _text(one: RolledUp, lang: Any, facts: Any) -> str:
    unit = one.unit
    title = f"{say(unit.kind, lang)} {unit.name}".upper()
    lines = [title]
    if one.assessment is None:
        lines.append(say("no_standard", lang))
    else:
        names = (say("result", lang), say("recognition", lang))
        recognition = one.assessment.recognition.verdict
        told = [say(str(v), lang).upper() for v in (one.assessment.verdict, recognition)]
        lines.append(f"{one.assessment.standard.id}: {names[0]} {told[0]}; {names[1]} {told[1]}")
    for name, members in one.members.items():
        lines += ["", wrap(f"{facts[name].label.say(lang)} [{name}]: {_count(one, name)}")]
        lines += [wrap(_member(m, lang), "  ", "      ") for m in members]
    if one.assessment is not None:
        lines += ["", one.assessment.text(lang=lang)]
    return "\n".join(lines)


def _count(one: RolledUp, name: str) -> str:
    entry = one.unit.entries("facts")[name]
    count = entry["count"]
    if isinstance(count, dict):
        count = f"{count['at_least']}-{count['at_most']}"
    return f"{count}/{entry['of']}"


def _member(member: Member, lang: Any) -> str:
    unit = member.unit
    code = f" ({unit.code})" if unit.code else ""
    text = f"{unit.name}{code}: {say(str(member.verdict), lang)}"
    if member.by_title:
        return f"{text}, {say('by_title', lang)}"
    failing = member.failing()
    return f"{text} ({say('fail', lang)}: {', '.join(failing)})" if failing else text


def _json(one: RolledUp, lang: Any) -> dict[str, Any]:
    unit = one.unit
    return {
        "unit": {"kind": unit.kind, "name": unit.name, "code": unit.code},
        "facts": {name: one.unit.entries("facts")[name] for name in one.members},
        "members": {
            name: [
                {
                    "name": m.unit.name,
                    "code": m.unit.code,
                    "file": m.unit.file,
                    "standard": m.standard,
                    "verdict": str(m.verdict),
                    "by": "title" if m.by_title else "assessment",
                    "failing": list(m.failing()),
                    "digest": m.assessment.to_dict()["digest"] if m.assessment else None,
                }
                for m in members
            ]
            for name, members in one.members.items()
        },
        "assessment": one.assessment.to_dict(lang=lang) if one.assessment else None,
    }
