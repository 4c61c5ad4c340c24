"""A child that is forked while other threads judge can judge too."""

from __future__ import annotations

import os
import signal
import threading
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager

import pytest

import ntm_rules as ntm
from ntm_rules.foundation.forks import ForkSafeLock
from tests.conftest import ROOT

pytestmark = [
    pytest.mark.skipif(not hasattr(os, "fork"), reason="this system does not fork"),
    pytest.mark.filterwarnings("ignore:This process .* is multi-threaded:DeprecationWarning"),
]
UNIT = ntm.read_facts(ROOT / "fixtures/lang-son/hoa-cu-2024.yaml")
_PATIENCE = 120
"""Seconds after which a child counts as one that waits for ever. No child takes a hundredth of that."""


@pytest.fixture(scope="module")
def book() -> ntm.RuleBook:
    return ntm.RuleBook.load()


@contextmanager
def judging(book: ntm.RuleBook) -> Iterator[None]:
    """While three threads judge, each with new standards too."""
    over = threading.Event()

    def judge(number: int) -> None:
        while not over.is_set():
            for year in range(2022, 2026):
                book.standard("xa-ntm", as_of=f"{year}-12-{number + 10}").assess(UNIT)

    threads = [threading.Thread(target=judge, args=(n,)) for n in range(3)]
    for thread in threads:
        thread.start()
    try:
        yield
    finally:
        over.set()
        for thread in threads:
            thread.join()


def verdicts(book: ntm.RuleBook) -> list[str]:
    return [str(i.verdict) for i in book.standard_for(UNIT).assess(UNIT).indicators]


def test_a_child_forked_under_load_judges(book: ntm.RuleBook) -> None:
    expected = verdicts(book)
    with judging(book):
        for _ in range(25):
            child = os.fork()
            if child == 0:
                signal.alarm(_PATIENCE)  # a child that waits is ended, and its status tells
                os._exit(0 if verdicts(book) == expected else 1)
            assert os.waitpid(child, 0)[1] == 0


def _verdict(_: int) -> list[str]:
    return verdicts(ntm.RuleBook.load())


def test_a_pool_started_under_load_judges(book: ntm.RuleBook) -> None:
    """With the default start method, whichever that is."""
    with judging(book), ProcessPoolExecutor(2) as pool:
        results = list(pool.map(_verdict, range(4), timeout=_PATIENCE))
    assert results == [verdicts(book)] * 4


def test_a_lock_held_at_the_fork_is_free_in_the_child() -> None:
    lock = ForkSafeLock()
    with lock:
        child = os.fork()
        if child == 0:
            signal.alarm(_PATIENCE)
            with lock:
                os._exit(0)
    assert os.waitpid(child, 0)[1] == 0
