"""The error of a rule that has no meaning, with the keys that lead to it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager

from ntm_rules.foundation.text import did_you_mean


class BuildError(Exception):
    """A rule has no meaning. ``path`` are the keys that lead to it in its file."""

    def __init__(self, vi: str, en: str, path: tuple[str | int, ...] = ()) -> None:
        super().__init__(en)
        self.vi: str = vi
        self.en: str = en
        self.path: tuple[str | int, ...] = path

    @classmethod
    def unknown(
        cls, vi: str, en: str, name: str, known: Iterable[str], *path: str | int
    ) -> BuildError:
        """There is no ``vi`` (``en``) with this name. The message offers the nearest of ``known``."""
        vi_near, en_near = did_you_mean(name, known)
        return cls(
            f"không có {vi} {name!r}{vi_near}", f"no such {en}: {name!r}{en_near}", path=path
        )


@contextmanager
def with_path(*path: str | int) -> Iterator[None]:
    """Puts ``path`` before the path of an error that is raised inside."""
    try:
        yield
    except BuildError as error:
        error.path = (*path, *error.path)
        raise
