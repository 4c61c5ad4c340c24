"""The example of a service: asked by many threads, it answers as the library does, by public names alone."""

from __future__ import annotations

import ast
import json
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from http.client import HTTPConnection
from typing import Any

import pytest

import ntm_rules as ntm
from examples.service import MOST_BYTES, Service, server
from tests.conftest import ROOT

VI_DU = ntm.read_facts(ROOT / "fixtures/vi-du.yaml")
HOA_CU = ntm.read_facts(ROOT / "fixtures/lang-son/hoa-cu-2024.yaml")
BOOK = ntm.RuleBook.load()


@pytest.fixture(scope="module")
def port() -> Iterator[int]:
    with server(Service()) as running:
        thread = threading.Thread(target=running.serve_forever, kwargs={"poll_interval": 0.05})
        thread.start()
        yield running.server_port
        running.shutdown()
        thread.join()


def body(unit: ntm.Unit) -> bytes:
    return json.dumps(unit.to_dict(), ensure_ascii=False).encode()


def ask(port: int, method: str, path: str, content: bytes = b"") -> tuple[int, list[Any]]:
    connection = HTTPConnection("127.0.0.1", port, timeout=120)
    try:
        connection.request(method, path, content if method == "POST" else None)
        answer = connection.getresponse()
        lines = answer.read().decode().splitlines()
        return answer.status, [json.loads(line) for line in lines]
    finally:
        connection.close()


def test_many_threads_get_what_the_library_says(port: int) -> None:
    units = [VI_DU, HOA_CU] * 8
    wanted = {unit.name: BOOK.standard_for(unit).assess(unit).to_json() for unit in units[:2]}

    def work(number: int) -> None:
        unit = units[number]
        status, (answer,) = ask(port, "POST", "/assess", body(unit))
        assert status == 200
        assert answer["assessment"] == json.loads(wanted[unit.name])
        if number % 4 == 0:  # while others are being answered
            status, (again,) = ask(port, "POST", "/reload", b"")
            assert (status, again["rulebook"]) == (200, BOOK.digest)
        status, (kept,) = ask(port, "GET", f"/results/{answer['result']}?lang=en")
        assert (status, kept["same"]) == (200, True)
        assert kept["assessment"] == answer["assessment"]
        assert kept["text"] == BOOK.standard_for(unit).assess(unit).text(lang="en")

    with ThreadPoolExecutor(8) as pool:
        list(pool.map(work, range(len(units))))


def test_it_explains_and_says_what_is_short(port: int) -> None:
    assessment = BOOK.standard_for(VI_DU).assess(VI_DU)
    status, (proof,) = ask(port, "POST", "/explain?code=17.8&lang=en", body(VI_DU))
    assert (status, proof["text"]) == (200, assessment.explain("17.8", lang="en"))
    status, (gaps,) = ask(port, "POST", "/gaps", body(VI_DU))
    assert (status, gaps["text"]) == (200, assessment.gaps())
    assert [m["fact"] for m in gaps["missing"]] == [m.fact for m in assessment.missing]
    assert [q["fact"] for q in gaps["ask_next"]] == [q.fact for q in assessment.next_questions(5)]


def test_it_shows_the_law(port: int) -> None:
    status, (law,) = ask(port, "GET", "/standards?lang=en")
    assert status == 200
    assert {s["id"] for s in law["standards"]} == set(BOOK)
    status, (facts,) = ask(port, "GET", "/facts/xa-ntm?as_of=2024-12-31&province=lang-son")
    standard = BOOK.standard("xa-ntm", as_of="2024-12-31", province="lang-son")
    assert (status, len(facts["facts"])) == (200, len(standard.facts))
    share = next(f for f in facts["facts"] if f["id"] == "culture.village_house_share")
    assert (share["kind"], share["indicators"]) == ("share", ["6.3"])


def test_a_batch_answers_line_by_line(port: int) -> None:
    lines = b"\n".join([body(VI_DU), b'{"unit": {}}', b"{", body(HOA_CU)])
    status, answers = ask(port, "POST", "/batch", lines)
    assert (status, len(answers)) == (200, 4)
    assert [a.get("verdict") for a in answers] == [
        str(BOOK.standard_for(VI_DU).assess(VI_DU).verdict),
        None,
        None,
        str(BOOK.standard_for(HOA_CU).assess(HOA_CU).verdict),
    ]
    assert all(p["vi"] and p["en"] for a in answers[1:3] for p in a["problems"])


def test_what_is_wrong_is_told_and_the_service_goes_on(port: int) -> None:
    for content, told in (
        (b"[]", "top level"),
        (b"\xff", "UTF-8"),
        (b'{"unit": {"kind": "xa", "name": "x"}, "period": 2024, "facts": {"nope": 1}}', "nope"),
    ):
        status, (answer,) = ask(port, "POST", "/assess", content)
        assert status == 422
        assert told in " ".join(p["en"] for p in answer["problems"])
    assert ask(port, "GET", "/facts/nope")[0] == 422
    assert ask(port, "GET", "/results/0")[0] == 404
    assert ask(port, "GET", "/nothing")[0] == 404
    connection = HTTPConnection("127.0.0.1", port, timeout=120)
    connection.putrequest("POST", "/assess")
    connection.putheader("Content-Length", str(MOST_BYTES + 1))
    connection.endheaders()
    assert connection.getresponse().status == 422
    connection.close()
    assert ask(port, "GET", "/standards")[0] == 200


def test_the_example_uses_public_names_alone() -> None:
    tree = ast.parse((ROOT / "examples/service.py").read_text(encoding="utf-8"))
    ours = [
        node
        for node in ast.walk(tree)
        if (isinstance(node, ast.ImportFrom) and (node.module or "").startswith("ntm_rules"))
        or (
            isinstance(node, ast.Import)
            and any(a.name.startswith("ntm_rules.") for a in node.names)
        )
    ]
    assert ours == []
    used = {
        node.attr
        for node in ast.walk(tree)
        if isinstance(node, ast.Attribute)
        and isinstance(node.value, ast.Name)
        and node.value.id == "ntm"
    }
    assert used
    assert used <= set(ntm.__all__)
