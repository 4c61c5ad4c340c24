"""Every assessment can be heard of and written down, and decided again from its line."""

from __future__ import annotations

import json
import os
import resource
import signal
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

import ntm_rules as ntm
from ntm_rules.engine.rete import judge
from tests.conftest import ROOT

BOOK = ntm.RuleBook.load()
UNIT = ntm.read_facts(ROOT / "fixtures/lang-son/hoa-cu-2024.yaml")
STD = BOOK.standard_for(UNIT)
REFORM = ROOT / "fixtures/reforms/nang-15.1.yaml"
FIELDS = [
    "schema", "at", "milliseconds", "judged_by", "rulebook", "engine", "version", "standard", "as_of", "period",
    "strict", "require_evidence", "warnings", "verdict", "recognition", "summary", "input", "rules", "reforms", "digest",
]  # fmt: skip


@pytest.fixture
def heard() -> Iterator[list[ntm.DecisionRecord]]:
    decisions: list[ntm.DecisionRecord] = []
    end = ntm.on_decision(decisions.append)
    yield decisions
    end()


def test_each_assessment_is_heard_once_with_the_engine_that_judged(
    heard: list[ntm.DecisionRecord],
) -> None:
    direct = STD.assess(UNIT, engine="direct")
    default = STD.assess(UNIT)
    assert [d.assessment for d in heard] == [direct, default]
    assert [d.engine for d in heard] == ["direct", "rete" if judge.AVAILABLE else "direct"]
    assert all(d.seconds > 0 and d.at.tzinfo is not None for d in heard)
    with pytest.raises(ntm.FactsError):
        STD.assess(UNIT.with_facts({"income.per_capita": "x"}))
    assert len(heard) == 2, "what is refused is no decision"


def test_a_standard_that_builds_on_another_is_one_decision(heard: list[ntm.DecisionRecord]) -> None:
    BOOK.standard_for(UNIT, standard="xa-ntm-nang-cao").assess(UNIT)
    assert [d.assessment.standard.id for d in heard] == ["xa-ntm-nang-cao"]


def test_each_step_of_a_session_is_a_decision(heard: list[ntm.DecisionRecord]) -> None:
    live = STD.session(UNIT)
    live.set("6.3", 50)
    live.update(unit={"classes": ["dbkk"]})
    with pytest.raises(ntm.FactsError):
        live.set("6.3", 500)
    assert len(heard) == 3
    assert heard[-1].assessment == live.assessment


def test_who_stops_listening_hears_no_more() -> None:
    first: list[ntm.DecisionRecord] = []
    second: list[ntm.DecisionRecord] = []
    ends = [ntm.on_decision(first.append), ntm.on_decision(second.append)]
    STD.assess(UNIT)
    ends[0]()
    ends[0]()
    STD.assess(UNIT)
    ends[1]()
    STD.assess(UNIT)
    assert (len(first), len(second)) == (1, 2)


def test_a_line_holds_what_is_listed_and_is_decided_again(tmp_path: Path) -> None:
    path = tmp_path / "decisions.jsonl"
    nation = BOOK.standard("xa-ntm", as_of="2024-12-31")
    made_up = ntm.Unit.from_dict(
        {
            "unit": {"kind": "xa", "name": "Ví Dụ", "region": "TDMNPB", "classes": ["dbkk"]},
            "period": 2024,
            "facts": {"health.insurance_share": {"count": 1, "of": 3}},
            "indicators": {"6.3": {"concluded": False, "by": "ubnd-xa"}, "13.4": "not_applicable"},
        }
    )
    gap = BOOK.standard_for(
        ntm.read_facts(ROOT / "fixtures/vi-du.yaml"), standard="xa-ntm", as_of="2026-01-20"
    )
    with ntm.DecisionLog(path):
        assessments = [
            STD.assess(UNIT),
            STD.assess(UNIT, strict=True, require_evidence=True, engine="direct"),
            nation.assess(made_up),
            BOOK.standard_for(UNIT, reforms=[REFORM]).assess(UNIT),
            gap.assess(ntm.read_facts(ROOT / "fixtures/vi-du.yaml")),
        ]
    lines = list(ntm.read_decisions(path))
    assert [list(line) for line in lines] == [FIELDS] * 5
    for line, assessment in zip(lines, assessments, strict=True):
        whole = assessment.to_dict()
        assert line["digest"] == whole["digest"]
        assert (line["verdict"], line["summary"]) == (whole["verdict"], whole["summary"])
        assert line["rulebook"] == BOOK.digest
        replayed = ntm.replay(line, BOOK)
        assert replayed.same, replayed
        assert ntm.replay(json.dumps(line).encode(), BOOK).same
    altered = json.loads(json.dumps(lines[2]))
    altered["input"]["facts"]["health.insurance_share"]["count"] = 2
    assert not ntm.replay(altered, BOOK).same
    claimed = {**lines[2], "verdict": "pass"}
    assert [d.path for d in ntm.replay(claimed, BOOK).differences] == ["verdict"]


def test_a_line_that_is_no_decision_is_named(tmp_path: Path) -> None:
    path = tmp_path / "decisions.jsonl"
    with ntm.DecisionLog(path):
        STD.assess(UNIT)
    with path.open("a", encoding="utf-8") as file:
        file.write('{"schema": "other"}\n')
    with pytest.raises(ntm.UnreadableError, match=r"decisions\.jsonl:2: this line is no decision"):
        list(ntm.read_decisions(path))


def verdicts_of(path: Path) -> list[str]:
    return [line["input"]["unit"]["name"] for line in ntm.read_decisions(path)]


def named(name: str) -> ntm.Unit:
    content = UNIT.to_dict()
    return ntm.Unit.from_dict({**content, "unit": {**content["unit"], "name": name}})


def test_threads_write_whole_lines(tmp_path: Path) -> None:
    path = tmp_path / "decisions.jsonl"
    with ntm.DecisionLog(path), ThreadPoolExecutor(8) as pool:
        list(pool.map(lambda n: STD.assess(named(f"Xã {n}"), engine="direct"), range(60)))
    assert sorted(verdicts_of(path)) == sorted(f"Xã {n}" for n in range(60))


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system does not fork")
@pytest.mark.filterwarnings("ignore:This process .* is multi-threaded:DeprecationWarning")
def test_children_forked_under_load_write_to_the_same_file(tmp_path: Path) -> None:
    path = tmp_path / "decisions.jsonl"
    over = threading.Event()
    counts: list[int] = []

    def load() -> None:
        count = 0
        while not over.is_set():
            STD.assess(named("cha"), engine="direct")
            count += 1
        counts.append(count)

    with ntm.DecisionLog(path):
        threads = [threading.Thread(target=load) for _ in range(2)]
        for thread in threads:
            thread.start()
        for child in range(4):
            pid = os.fork()
            if pid == 0:
                signal.alarm(120)
                for _ in range(5):
                    STD.assess(named(f"con {child}"), engine="direct")
                os._exit(0)
            assert os.waitpid(pid, 0)[1] == 0
        over.set()
        for thread in threads:
            thread.join()
    names = verdicts_of(path)
    assert {n: names.count(n) for n in names} == {
        "cha": sum(counts),
        **{f"con {n}": 5 for n in range(4)},
    }


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no full device")
def test_what_cannot_be_written_is_not_handed_out() -> None:
    with ntm.DecisionLog("/dev/full"), pytest.raises(ntm.UnreadableError) as caught:
        STD.assess(UNIT)
    assert "nhật ký" in caught.value.say("vi")
    STD.assess(UNIT)
    with pytest.raises(ntm.UnreadableError):
        ntm.DecisionLog(ROOT)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system does not fork")
def test_a_line_for_which_there_was_no_room_spoils_no_other(tmp_path: Path) -> None:
    path, why = tmp_path / "decisions.jsonl", tmp_path / "why"
    STD.assess(named("trước"))
    with why.open("wb") as problem:
        pid = os.fork()
        if pid == 0:
            signal.alarm(120)
            signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
            _, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
            with ntm.DecisionLog(path):
                resource.setrlimit(resource.RLIMIT_FSIZE, (100, hard))
                try:
                    STD.assess(named("một phần"))
                except ntm.UnreadableError as error:
                    resource.setrlimit(resource.RLIMIT_FSIZE, (hard, hard))
                    problem.write(str(error).encode())
                    problem.flush()
                    STD.assess(named("cả dòng"))
                    os._exit(0)
            os._exit(1)
    assert os.waitpid(pid, 0)[1] == 0
    assert "100 / " in why.read_text("utf-8")
    torn, whole = path.read_text(encoding="utf-8").splitlines()
    assert len(torn.encode()) == 100
    assert json.loads(whole)["input"]["unit"]["name"] == "cả dòng"


def test_open_telemetry_has_a_span_for_each_without_any_figure() -> None:
    exporter = InMemorySpanExporter()
    provider = TracerProvider()
    provider.add_span_processor(SimpleSpanProcessor(exporter))
    with ntm.traced_decisions(provider.get_tracer("test")):
        STD.assess(UNIT)
    STD.assess(UNIT)
    (span,) = exporter.get_finished_spans()
    attributes: dict[str, Any] = dict(span.attributes or {})
    assert span.name == "ntm_rules.assess"
    assert span.start_time is not None
    assert span.end_time is not None
    assert span.start_time < span.end_time
    assert attributes["ntm_rules.standard"] == "xa-ntm"
    assert attributes["ntm_rules.digest.standard"] == STD.digest
    assert UNIT.name not in str(attributes)
    with ntm.traced_decisions():  # the process's own tracer, which does nothing here
        STD.assess(UNIT)
