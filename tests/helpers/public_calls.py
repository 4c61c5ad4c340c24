"""Every public function and method with a call that works, and what its annotations take: for tests of what is refused."""

from __future__ import annotations

import datetime as dt
import inspect
import os
import re
import shutil
import tempfile
from collections.abc import Callable, Iterator, Mapping
from enum import Enum
from functools import cache, partial
from importlib import import_module
from pathlib import Path
from typing import Any

import polars as pl

import ntm_rules as ntm
from docs.public_names import MODULES
from ntm_rules import frames
from ntm_rules.analysis import answers, rollup, title
from ntm_rules.foundation.internal import is_internal
from ntm_rules.impact import Impact, impact, parse_sweep, read_population, synthetic
from ntm_rules.scenarios.read import read_features
from ntm_rules.scenarios.run import ScenarioRun, run_all
from tests.helpers.terminal import law

ROOT = Path(__file__).parents[2]
REFORM = ROOT / "fixtures/reforms/nang-15.1.yaml"
VI_DU = ROOT / "fixtures/vi-du.yaml"
PLAN = ROOT / "fixtures/lang-son/hoa-cu-plan-2024.yaml"
ENTRY: dict[str, Any] = {
    "unit": {"kind": "xa", "name": "Ví Dụ", "code": "1", "province": "lang-son", "classes": []},
    "period": 2024,
    "facts": {"income.per_capita": 36, "culture.village_house_share": {"count": 5, "of": 8}},
}

# ---- what is public


def public_calls() -> Iterator[tuple[str, Any]]:
    """Each public function, method and constructor by its name. Results are made by the library, not by callers."""
    for module_name in MODULES:
        module = import_module(module_name)
        for name in sorted(module.__all__):
            thing = getattr(module, name)
            if inspect.isfunction(thing):
                yield f"{module_name}.{name}", thing
            elif isinstance(thing, type):
                yield from _of_class(f"{module_name}.{name}", thing)


def _of_class(home: str, cls: type) -> Iterator[tuple[str, Any]]:
    init = inspect.getattr_static(cls, "__init__", None)
    if is_internal(cls) or issubclass(cls, Enum):
        return
    if (
        inspect.isfunction(init)
        and not is_internal(init)
        and "__dataclass_fields__" not in vars(cls)
    ):
        yield home, cls
    ours = [c for c in cls.__mro__ if c.__module__.startswith("ntm_rules")]
    for name in sorted({name for c in ours for name in vars(c) if not name.startswith("_")}):
        member = inspect.getattr_static(cls, name)
        function = getattr(member, "__func__", member)
        if inspect.isfunction(function) and not is_internal(function):
            parameters = inspect.signature(function).parameters
            if set(parameters) - {"self", "cls"}:
                yield f"{home}.{name}", function


# ---- a call of each that works


@cache
def unit() -> ntm.Unit:
    return ntm.Unit.from_dict(ENTRY)


@cache
def sorted_unit() -> ntm.Unit:
    return ntm.read_facts(ROOT / "fixtures/phan-dinh-vi-du.yaml")


@cache
def planned_unit() -> ntm.Unit:
    return ntm.read_facts(ROOT / "fixtures/lang-son/hoa-cu-2024.yaml")


@cache
def standard() -> ntm.Standard:
    return law().standard("xa-ntm", as_of="2024-12-31")


@cache
def assessment() -> ntm.Assessment[Any]:
    return standard().assess(unit())


@cache
def impacted() -> Impact:
    return impact(law(), REFORM, [unit()])


@cache
def frame() -> pl.DataFrame:
    return pl.DataFrame({"code": ["1"], "income.per_capita": ["36"]})


@cache
def typed() -> pl.DataFrame:
    read = frames.read_wide(
        standard(), frame().with_columns(province=pl.lit("lang-son")), period=2024
    )
    assert isinstance(read, pl.DataFrame)
    return read


@cache
def folder() -> Path:
    """A place for what calls write, until :func:`remove_folder`."""
    place = Path(tempfile.mkdtemp(prefix="ntm-rules-"))
    typed().write_parquet(place / "typed.parquet")
    with ntm.DecisionLog(place / "log.jsonl"):
        standard().assess(unit())
    (place / "units.csv").write_text("code,name,province,period\n1,A,lang-son,2024\n", "utf-8")
    return place


@cache
def log() -> ntm.DecisionLog:
    """A log that is open: it writes every assessment of the process until :func:`end_log`."""
    return ntm.DecisionLog(folder() / "new.jsonl")


def end_log() -> None:
    """Have nothing more written."""
    if log.cache_info().currsize:
        log().close()
        log.cache_clear()


def remove_folder() -> None:
    """Leave nothing behind of what calls wrote."""
    end_log()
    if folder.cache_info().currsize:
        shutil.rmtree(folder())
        folder.cache_clear()
        units_folder.cache_clear()


@cache
def units_folder() -> Path:
    """A district and one commune of it."""
    place = folder() / "units"
    place.mkdir()
    for name in ("01-mot.yaml", "huyen.yaml"):
        shutil.copy(ROOT / "fixtures/rollup/vi-du" / name, place)
    return place


@cache
def problem() -> ntm.Problem:
    return ntm.Problem("sai", "wrong", code="input")


@cache
def title_rule() -> Any:
    return next(iter(law().library.titles.values()))


def session() -> ntm.Session[Any]:
    return standard().session(unit())


def error() -> ntm.InputError:
    return ntm.InputError([problem()])


def scenarios() -> list[Any]:
    return read_features([ROOT / "features/6.3-nha-van-hoa-thon.feature"])[:1]


@cache
def years() -> list[ntm.Unit]:
    district = {"kind": "thi-xa", "name": "Ví Dụ", "province": "lang-son"}
    return [ntm.Unit.from_dict({"unit": district, "period": 2023})]


Call = tuple[Any, dict[str, Any]]
"""What is called, and with what."""


@cache
def calls() -> dict[str, Callable[[], Call]]:
    """A call that works of everything public, by its name; by arguments that :func:`arguments_of` names."""
    table: dict[str, Callable[[], Call]] = {}

    def add(called: str, of: Callable[[], Any], **given: Any) -> None:
        table[f"ntm_rules.{called}"] = lambda: (
            of(),
            {k: v() if callable(v) and not isinstance(v, type) else v for k, v in given.items()},
        )

    def method(called: str, receiver: Callable[[], Any], **given: Any) -> None:
        add(called, lambda: getattr(receiver(), called.rpartition(".")[2]), **given)

    for form in ("text", "markdown", "gaps", "html", "docx", "pdf", "xlsx"):
        method(f"Assessment.{form}", assessment)
    method("Assessment.condition", assessment, code="arrears")
    method("Assessment.criterion", assessment, number="6")
    method("Assessment.indicator", assessment, code="6.3")
    method("Assessment.diff", assessment, later=assessment)
    method("Assessment.explain", assessment, code="6.3")
    method("Assessment.next_questions", assessment, n=1)
    method("Assessment.to_dict", assessment)
    method("Assessment.to_json", assessment)
    method(
        "Assessment.from_json",
        lambda: ntm.Assessment,
        source=lambda: assessment().to_dict(),
        book=law,
    )
    add("DecisionLog", lambda: ntm.DecisionLog, path=lambda: folder() / "new.jsonl")
    add("DecisionLog.write", lambda: log().write, decision=record)
    for name, receiver in infos().items():
        method(f"{name}.to_dict", receiver)
    for name, receiver in errors().items():
        method(f"{name}.say", receiver)
    method("Problem.say", problem)
    method("Words.say", lambda: ntm.Words("a", "b"), lang="vi")
    method("RuleBook.check", law, entry=ENTRY)
    method("RuleBook.from_rules", lambda: ntm.RuleBook, rules={})
    method("RuleBook.load", lambda: ntm.RuleBook)
    method("RuleBook.provinces_on", law, day="2024-12-31")
    method("RuleBook.reform", law, reform=REFORM)
    method("RuleBook.standard", law, standard="xa-ntm", as_of="2024-12-31")
    method("RuleBook.standard_for", law, unit=unit)
    method("RuleBook.with_rules", law, rules={})
    method(
        "Session.from_json",
        lambda: ntm.Session,
        source=lambda: assessment().to_json().encode(),
        book=law,
    )
    method("Session.set", session, name="6.3", value=lambda: {"count": 8, "of": 8})
    method("Session.subscribe", session, hear=lambda: print)
    method("Session.unset", session, name="income.per_capita")
    method("Session.update", session)
    for name in ("assess", "bind", "session"):
        method(f"Standard.{name}", standard, unit=unit)
    method("Standard.assess_frame", standard, frame=typed)
    method("Standard.check", standard, entry=ENTRY)
    method("Standard.condition", standard, code="arrears")
    method("Standard.criterion", standard, number="6")
    method("Standard.fact", standard, name="income.per_capita")
    method("Standard.history", standard, code="6.3")
    method("Standard.indicator", standard, code="6.3")
    method("Unit.at", unit, as_of="2024-06-01")
    method("Unit.entries", unit, section="facts")
    method("Unit.from_dict", lambda: ntm.Unit, entry=ENTRY)
    method(
        "Unit.from_json",
        lambda: ntm.Unit,
        source=b'{"unit": {"kind": "xa", "name": "A"}, "period": 2024}',
    )
    add("Unit.where", where)
    method("Unit.with_facts", unit, facts={})
    add("json_schema", lambda: ntm.json_schema, name="facts")
    add("on_decision", lambda: ntm.on_decision, hear=lambda: lambda decision: None)
    add("read_decisions", lambda: ntm.read_decisions, path=lambda: folder() / "log.jsonl")
    add("read_facts", lambda: ntm.read_facts, path=VI_DU)
    add("replay", lambda: ntm.replay, assessment=assessment)
    add("statistics", lambda: ntm.statistics, assessments=lambda: [assessment()])
    add("traced_decisions", lambda: ntm.traced_decisions)

    add("frames.assess_frame", lambda: frames.assess_frame, standard=standard, frame=typed)
    add("frames.check", lambda: frames.check, standard=standard, frame=typed)
    add("frames.in_words", lambda: frames.in_words, frame=lambda: standard().assess_frame(typed()))
    add(
        "frames.read_long",
        lambda: frames.read_long,
        standard=standard,
        frame=long_frame,
        units=units_frame,
    )
    add("frames.read_wide", lambda: frames.read_wide, standard=standard, frame=frame, period=2024)
    add(
        "frames.run_parquet",
        lambda: frames.run_parquet,
        standard=standard,
        source=lambda: folder() / "typed.parquet",
        target=lambda: Path(tempfile.mkdtemp(dir=folder())) / "out.parquet",
    )
    add("frames.situations_of", lambda: frames.situations_of, frame=typed)

    for form in ("csv", "html", "text", "to_dict", "to_json"):
        method(f"impact.Impact.{form}", impacted)
    method("impact.Impact.write", impacted, form="text")
    method(
        "impact.LevelSupport.together",
        lambda: type(impacted().levels_after),
        parts=lambda: [impacted().levels_after],
    )
    method("impact.Moves.after", lambda: impacted().total, state="pass")
    method("impact.Moves.before", lambda: impacted().total, state="pass")
    add("impact.impact", lambda: impact, book=law, reform=REFORM, units=lambda: [unit()])
    add("impact.parse_sweep", lambda: parse_sweep, text="15.1=85..99:1")
    add(
        "impact.read_population",
        lambda: read_population,
        path=lambda: folder() / "units.csv",
        book=law,
    )
    add("impact.synthetic", lambda: synthetic, book=law, seed=1, size=1)

    method("analysis.rollup.CountedFact.those", lambda: counted(), verdict=ntm.Verdict.PASS)
    about_unit = {"book": law, "unit": unit}
    add("analysis.answers.carry", lambda: answers.carry, **about_unit, to="xa-ntm-nang-cao")
    add("analysis.answers.classify", lambda: answers.classify, book=law, unit=sorted_unit)
    add(
        "analysis.answers.classify_units",
        lambda: answers.classify_units,
        book=law,
        path=units_folder,
    )
    add("analysis.answers.compare", lambda: answers.compare, book=law, before=VI_DU, after=VI_DU)
    add(
        "analysis.answers.diff",
        lambda: answers.diff,
        book=law,
        standard="xa-ntm",
        since="2024-01-01",
        until="2024-12-31",
    )
    add("analysis.answers.plan", lambda: answers.plan, book=law, unit=planned_unit, plan=PLAN)
    add("analysis.rollup.read_folder", lambda: rollup.read_folder, folder=units_folder)
    add("analysis.rollup.roll_up", lambda: rollup.roll_up, book=law, units=lambda: [unit()])
    add(
        "analysis.rollup.roll_up_folder",
        lambda: rollup.roll_up_folder,
        book=law,
        folder=units_folder,
    )
    add(
        "analysis.rollup.roll_up_folder_reform",
        lambda: rollup.roll_up_folder_reform,
        book=law,
        folder=units_folder,
        reforms=lambda: [REFORM],
    )
    add(
        "analysis.rollup.roll_up_reform",
        lambda: rollup.roll_up_reform,
        book=law,
        units=lambda: [unit()],
        reforms=lambda: [REFORM],
    )
    add("analysis.title.derived", lambda: title.derived, rule=title_rule, assessment=assessment)
    for name in ("followed", "life_of"):
        add(
            f"analysis.title.{name}",
            partial(getattr, title, name),
            book=law,
            title=lambda: title_rule().id,
            units=years,
        )
    add(
        "analysis.title.state_name",
        lambda: title.state_name,
        rule=title_rule,
        state=lambda: title_rule().states[0].code,
    )

    add(
        "scenarios.read.read_features",
        lambda: read_features,
        paths=lambda: [ROOT / "features/6.3-nha-van-hoa-thon.feature"],
    )
    add("scenarios.run.ScenarioRun", lambda: ScenarioRun, book=law)
    method("scenarios.run.ScenarioRun.with_book", lambda: ScenarioRun(law()), book=law)
    add(
        "scenarios.run.run_all",
        lambda: run_all,
        scenarios=scenarios,
        shared=lambda: ScenarioRun(law()),
    )
    return table


@cache
def record() -> ntm.DecisionRecord:
    records: list[ntm.DecisionRecord] = []
    end = ntm.on_decision(records.append)
    standard().assess(unit())
    end()
    return records[0]


@cache
def long_frame() -> pl.DataFrame:
    return pl.DataFrame({"code": ["1"], "fact": ["income.per_capita"], "value": ["36"]})


@cache
def units_frame() -> pl.DataFrame:
    return pl.DataFrame({"code": ["1"], "province": ["lang-son"], "period": [2024]})


@cache
def counted() -> Any:
    return rollup.roll_up_folder(law(), units_folder()).upper[0].counted[0]


def where() -> Callable[[], ntm.Where]:
    return partial(unit().where, "facts")


def infos() -> dict[str, Callable[[], Any]]:
    std = standard
    return {
        "CriterionInfo": lambda: std().criteria[0],
        "DocumentInfo": lambda: law().documents[0],
        "FactInfo": lambda: std().facts[0],
        "GuideInfo": lambda: next(g for s in law().standards for g in s.guides),
        "IndicatorInfo": lambda: std().indicators[0],
        "IndicatorVersion": lambda: std().history("1.1")[0],
        "LevelInfo": lambda: std().levels[0],
        "ProvinceInfo": lambda: law().provinces_on("2024-12-31")[0],
        "StandardInfo": lambda: law().standards[0],
    }


def errors() -> dict[str, Callable[[], Any]]:
    kinds = [
        ntm.InputError,
        ntm.FactsError,
        ntm.RulesError,
        ntm.RequestError,
        ntm.UnknownNameError,
        ntm.UnreadableError,
    ]
    table: dict[str, Callable[[], Any]] = {k.__name__: lambda k=k: k([problem()]) for k in kinds}  # type: ignore[misc]
    table |= {k.__name__: lambda k=k: k("a", "b") for k in (ntm.NtmError, ntm.EngineError)}  # type: ignore[misc]
    return table | {"SubscriberError": lambda: ntm.SubscriberError(None, [])}


def parameters_of(name: str) -> list[str]:
    """The parameters of a public call that can be given by name."""
    function = dict(public_calls())[name]
    if isinstance(function, type):
        function = function.__init__  # type: ignore[misc]
    keyword = (inspect.Parameter.POSITIONAL_OR_KEYWORD, inspect.Parameter.KEYWORD_ONLY)
    parameters = inspect.signature(function).parameters.values()
    return [p.name for p in parameters if p.kind in keyword and p.name not in {"self", "cls"}]


# ---- what an annotation takes: written apart from the doors that hold to it


def is_taken(types: str, value: Any) -> bool:
    """Whether a value is of the types that an annotation names; one that leaves it open takes everything."""
    return any(
        _is_of(kind.strip(), value) for kind in re.split(r"\|(?![^\[]*\])", types.strip("'\""))
    )


_SIMPLE: dict[str, tuple[type, ...]] = {
    "str": (str,),
    "bytes": (bytes,),
    "bool": (bool,),
    "int": (int,),
    "None": (type(None),),
    "dt.date": (dt.date,),
    "os.PathLike": (os.PathLike,),
    "Mapping": (Mapping,),
}


def _is_of(kind: str, value: Any) -> bool:
    name, _, inner = kind.partition("[")
    if name in _SIMPLE:
        return isinstance(value, _SIMPLE[name]) and (name != "int" or not isinstance(value, bool))
    if name in {"Iterable", "Sequence", "Collection"}:
        if not isinstance(value, list | tuple | set | dict):
            return False
        return all(is_taken(inner.removesuffix("]"), item) for item in value)
    if name == "Callable":
        return callable(value)
    if name in {"Any", "FrameT", "ReformSource"}:
        return True
    public = name if name != "AppliedLaw" else "Standard"
    return type(value).__name__ == public
