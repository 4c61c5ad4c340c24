"""What all tests share: the real law, read once; golden files; and a quick, repeatable hypothesis."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

ROOT = Path(__file__).parents[1]
GOLDEN = ROOT / "tests" / "golden"

# Tests import their helpers as `tests.small`, however pytest was started.
sys.path[:0] = [] if str(ROOT) in sys.path else [str(ROOT)]

# What is read once for all tests, such as the law, is a million objects that stay: not to be looked through each time.
gc.set_threshold(20_000, 50, 100)
# Several processes run tests side by side (`make test`): each then keeps to one processor.
if "PYTEST_XDIST_WORKER" in os.environ:
    os.environ.setdefault("POLARS_MAX_THREADS", "1")

settings.register_profile(
    "quick",
    max_examples=60,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.load_profile("quick")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--update-golden", action="store_true", help="write what is printed now into tests/golden/"
    )


@pytest.fixture
def golden(request: pytest.FixtureRequest) -> Callable[[str, str], None]:
    """Compares a text with the file of that name under tests/golden/, or writes it there."""

    def compare(name: str, text: str) -> None:
        path = GOLDEN / name
        if request.config.getoption("--update-golden"):
            path.parent.mkdir(exist_ok=True)
            path.write_text(text, "utf-8")
        assert path.is_file(), f"no {path}: run pytest --update-golden, and read what it wrote"
        assert text == path.read_text("utf-8"), f"{path} differs: pytest --update-golden"

    return compare


@pytest.fixture(scope="module")
def compiled_law(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """The program reads the real law compiled."""
    from tests.helpers.terminal import compiled

    with compiled(tmp_path_factory.mktemp("law")):
        yield
