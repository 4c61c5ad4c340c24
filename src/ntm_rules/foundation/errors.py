"""Every error that ntm-rules raises on purpose.

    NtmError
    ├── InputError            something that a person wrote cannot be used; lists every problem found; also a ValueError
    │   ├── UnreadableError   not a file, not UTF-8, too large, not YAML or JSON, too deep ...
    │   ├── FactsError        a facts file or dictionary
    │   ├── RulesError        a rule file
    │   └── RequestError      the call itself: a date outside every standard, an option that is wrong
    │       └── UnknownNameError   there is no such standard, code or province; also a KeyError
    ├── SubscriberError       who listens to a session failed; the step that it was told of stands
    └── EngineError           an engine broke its own promises (never the user's fault)

Every message exists in Vietnamese (``.vi``) and English (``.en``); ``str(error)`` is English, the command
line prints the language that was asked for.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, Final, Self

from ntm_rules.foundation.text import clean


@dataclass(frozen=True, slots=True)
class Where:
    """A place in a file. Lines and columns count from 1; 0 means that it is not known."""

    file: str = ""
    line: int = 0
    column: int = 0

    def __str__(self) -> str:
        """``file:line:column``, as editors understand it; empty for a value that came from Python."""
        parts = [clean(self.file)] if self.file else []
        if self.line:
            parts += [str(self.line), str(self.column)] if self.column else [str(self.line)]
        return ":".join(parts)


NOWHERE = Where()
"""The place of what came from Python."""


MOST_SEARCHES: Final = 10
"""For how many wrong names of one file the nearest valid one is looked for."""
MOST_PROBLEMS: Final = 1_000
"""How many problems one error holds at the most."""
MOST_SHOWN: Final = 100
"""How many of them its text tells; the rest is counted."""
_MOST_CHARACTERS: Final = 2_000


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong, in both languages.

    ``key`` is the path of keys that leads to it (``facts.health.insurance_share``); ``code`` is the stable
    code of a diagnostic of rule files (``NTM101``), empty elsewhere.
    """

    vi: str
    en: str
    where: Where = NOWHERE
    key: str = ""
    code: str = ""

    def __post_init__(self) -> None:
        for name in ("vi", "en", "key"):
            text = getattr(self, name)
            if len(text) > _MOST_CHARACTERS:  # what a stranger wrote is quoted, not repeated
                half = _MOST_CHARACTERS // 2
                object.__setattr__(self, name, f"{text[:half]} … {text[-half:]}")

    def say(self, lang: str = "vi") -> str:
        """The whole line in ``lang``: place, key, code, and the message."""
        text = self.vi if lang == "vi" else self.en
        lead = ": ".join(part for part in (str(self.where), self.key) if part)
        code = f"{self.code} " if self.code else ""
        return clean(f"{lead}: {code}{text}" if lead else f"{code}{text}")


class NtmError(Exception):
    """Base class of all errors raised by ntm-rules."""

    def __init__(self, vi: str, en: str) -> None:
        super().__init__(en)
        self.vi = vi
        self.en = en

    def say(self, lang: str = "vi") -> str:
        """The message in ``lang`` (``vi`` or ``en``)."""
        return self.vi if lang == "vi" else self.en

    def __str__(self) -> str:  # not that of KeyError, which quotes
        return self.en

    def __reduce__(self) -> tuple[Any, ...]:
        # An exception is made again from its arguments, which are not those of the constructor here.
        return _made_again, (type(self), self.args, self.__dict__)


def _made_again(kind: type[NtmError], args: tuple[Any, ...], state: dict[str, Any]) -> NtmError:
    error = kind.__new__(kind, *args)
    error.__dict__.update(state)
    return error


class InputError(NtmError, ValueError):
    """Something that a person wrote cannot be used. ``problems`` are all of them, in file order."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        every = tuple(problems)
        self.problems = every[:MOST_PROBLEMS]
        shown, more = every[:MOST_SHOWN], len(every) - MOST_SHOWN
        rest = (f"(và {more} lỗi nữa)", f"(and {more} more)") if more > 0 else ()
        super().__init__(
            "\n".join([*(p.say("vi") for p in shown), *rest[:1]]),
            "\n".join([*(p.say("en") for p in shown), *rest[1:]]),
        )

    @classmethod
    def of(cls, vi: str, en: str, *, where: Where | None = None, key: str = "") -> Self:
        """An error with a single problem."""
        return cls([Problem(vi=vi, en=en, where=where or Where(), key=key)])


class UnreadableError(InputError):
    """A file that cannot be read at all: missing, a directory, not UTF-8, too large, not YAML."""


class FactsError(InputError):
    """A facts file (or the dictionary given to ``Unit.from_dict``) says something that cannot be used."""


class RulesError(InputError):
    """A rule file is wrong."""


class RequestError(InputError):
    """What was asked for does not exist: a standard, a code, a province, a date outside every standard."""

    @classmethod
    def not_installed(cls, error: ModuleNotFoundError, extra: str) -> Self:
        """A library of an optional part is not installed. ``extra`` names the part."""
        command = f"pip install 'ntm-rules[{extra}]'"
        return cls.of(f"thiếu {error.name}: {command}", f"{error.name} is missing: {command}")


class UnknownNameError(RequestError, KeyError):
    """There is no standard, criterion, indicator, condition or province of that name; the nearest one is in ``problems``."""


class SubscriberError(NtmError):
    """Subscribers of a session failed, after a step was taken. ``event`` is that step, ``errors`` what they raised.

    The step stands, and the other subscribers were told of it.
    """

    def __init__(self, event: Any, errors: Iterable[Exception]) -> None:
        self.event = event
        self.errors = tuple(errors)
        names = ", ".join(dict.fromkeys(type(e).__name__ for e in self.errors))
        super().__init__(
            f"thay đổi đã được thực hiện, nhưng nơi nhận tin báo lỗi: {names}",
            f"the step was taken, but who was told of it failed: {names}",
        )


class EngineError(NtmError):
    """An engine did not do its work. No verdict is guessed."""
