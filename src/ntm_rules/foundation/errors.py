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

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from typing import Any, ClassVar, Final, Self, TypedDict, Unpack

from ntm_rules.foundation.internal import internal
from ntm_rules.foundation.text import clean, named_nearest, written


@dataclass(frozen=True, slots=True)
class Where:
    """A place in a file. Lines and columns count from 1; 0 means that it is not known."""

    file: str = ""
    line: int = 0
    column: int = 0

    def __str__(self) -> str:
        """``file:line:column``, as editors understand it, in one line; empty for a value that came from Python."""
        parts = [clean(self.file).replace("\n", "\ufffd")] if self.file else []
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


class About(TypedDict, total=False):
    """What a program wants to know of a problem, beside its message."""

    code: str
    found: str | None
    expected: str | None
    nearest: str | None


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong, in both languages.

    ``code`` says in one word what kind of mistake it is, the same in every release: that of a diagnostic
    (``NTM101``) for rule files, a word (``out_of_range``) elsewhere. ``key`` is the path of keys that leads to it
    (``facts.health.insurance_share``), ``loc`` the same step by step. ``found`` is what stands there, ``expected`` what
    could, ``nearest`` the valid name that is most like it; each is None where it does not apply.
    """

    vi: str
    en: str
    where: Where = NOWHERE
    key: str = ""
    code: str = ""
    loc: tuple[str | int, ...] = ()
    found: str | None = None
    expected: str | None = None
    nearest: str | None = None

    def __post_init__(self) -> None:
        if self.nearest is None:
            object.__setattr__(self, "nearest", named_nearest(self.en))
        if not self.loc and self.key:
            object.__setattr__(self, "loc", tuple(self.key.split(".")))
        for name in ("vi", "en", "key", "found", "expected"):
            text = getattr(self, name)
            if (
                text and len(text) > _MOST_CHARACTERS
            ):  # what a stranger wrote is quoted, not repeated
                half = _MOST_CHARACTERS // 2
                object.__setattr__(self, name, f"{text[:half]} … {text[-half:]}")

    def say(self, lang: str = "vi") -> str:
        """The whole line in ``lang``: place, key, code, and the message."""
        text = self.en if is_english(lang) else self.vi
        lead = ": ".join(part for part in (str(self.where), self.key) if part)
        code = f"{self.code} " if self.code.isupper() else ""  # a diagnostic's, which has a page
        return clean(f"{lead}: {code}{text}" if lead else f"{code}{text}")

    def to_dict(self) -> dict[str, Any]:
        """The problem as plain data for JSON, in both languages; ``line`` and ``column`` count from 1, 0 is not known."""
        return {
            "code": self.code,
            "loc": list(self.loc),
            "key": self.key,
            "file": self.where.file,
            "line": self.where.line,
            "column": self.where.column,
            "vi": clean(self.vi),
            "en": clean(self.en),
            "found": self.found,
            "expected": self.expected,
            "nearest": self.nearest,
        }


class Problems(list[Problem]):
    """What is wrong with one file: the first thousand problems, and how many ``more`` there are."""

    def __init__(self, problems: Iterable[Problem] = (), more: int = 0) -> None:
        super().__init__(problems)
        self.more: int = more

    @property
    def is_full(self) -> bool:
        """Whether what is wrong beside these is only counted."""
        return len(self) >= MOST_PROBLEMS

    def note(self, make: Callable[[], Problem]) -> None:
        """One more problem, which is only made while it is not just counted."""
        if self.is_full:
            self.more += 1
        else:
            self.append(make())


class NtmError(Exception):
    """Base class of all errors raised by ntm-rules."""

    @internal
    def __init__(self, vi: str, en: str) -> None:
        super().__init__(en)
        self.vi = vi
        self.en = en

    def say(self, lang: str = "vi") -> str:
        """The message in ``lang`` (``vi`` or ``en``)."""
        return self.en if is_english(lang) else self.vi

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

    code: ClassVar[str] = "input"
    """The code of its problems that have none of their own."""

    @internal
    def __init__(self, problems: Iterable[Problem]) -> None:
        every = tuple(p if p.code else replace(p, code=self.code) for p in problems)
        self.problems: tuple[Problem, ...] = every[:MOST_PROBLEMS]
        not_made = problems.more if isinstance(problems, Problems) else 0
        shown, more = every[:MOST_SHOWN], len(every) + not_made - MOST_SHOWN
        rest = (f"(và {more} lỗi nữa)", f"(and {more} more)") if more > 0 else ()
        super().__init__(
            "\n".join([*(p.say("vi") for p in shown), *rest[:1]]),
            "\n".join([*(p.say("en") for p in shown), *rest[1:]]),
        )

    @classmethod
    @internal
    def of(
        cls,
        vi: str,
        en: str,
        *,
        where: Where | None = None,
        key: str = "",
        loc: tuple[str | int, ...] = (),
        **about: Unpack[About],
    ) -> Self:
        """An error with a single problem."""
        return cls([Problem(vi=vi, en=en, where=where or Where(), key=key, loc=loc, **about)])


class UnreadableError(InputError):
    """A file that cannot be read at all: missing, a directory, not UTF-8, too large, not YAML."""

    code = "unreadable"


class FactsError(InputError):
    """A facts file (or the dictionary given to ``Unit.from_dict``) says something that cannot be used."""

    code = "facts"


class RulesError(InputError):
    """A rule file is wrong."""

    code = "rules"


class RequestError(InputError):
    """What was asked for does not exist: a standard, a code, a province, a date outside every standard."""

    code = "request"

    @classmethod
    @internal
    def not_installed(cls, error: ModuleNotFoundError, extra: str) -> Self:
        """A library of an optional part is not installed. ``extra`` names the part."""
        command = f"pip install 'ntm-rules[{extra}]'"
        vi, en = f"thiếu {error.name}: {command}", f"{error.name} is missing: {command}"
        return cls.of(vi, en, code="not_installed", expected=extra)


def is_not_available(error: InputError) -> bool:
    """Whether an optional part is not there, and nothing else is wrong."""
    return all(p.code in {"not_installed", "frozen_application"} for p in error.problems)


class UnknownNameError(RequestError, KeyError):
    """There is no standard, criterion, indicator, condition or province of that name; the nearest one is in ``problems``."""

    code = "unknown_name"


class SubscriberError(NtmError):
    """Subscribers of a session failed, after a step was taken. ``event`` is that step, ``errors`` what they raised.

    The step stands, and the other subscribers were told of it.
    """

    @internal
    def __init__(self, event: Any, errors: Iterable[Exception]) -> None:
        self.event = event
        self.errors: tuple[Exception, ...] = tuple(errors)
        names = ", ".join(dict.fromkeys(type(e).__name__ for e in self.errors))
        super().__init__(
            f"thay đổi đã được thực hiện, nhưng nơi nhận tin báo lỗi: {names}",
            f"the step was taken, but who was told of it failed: {names}",
        )


class EngineError(NtmError):
    """An engine did not do its work. No verdict is guessed."""


def is_english(lang: str) -> bool:
    """Whether ``lang`` is English, and not Vietnamese.

    Raises:
        RequestError: where it is neither.
    """
    if isinstance(lang, str):
        if lang == "vi":
            return False
        if lang == "en":
            return True
    raise RequestError.of(
        f"lang cần 'vi' hoặc 'en', không phải {written(lang)}",
        f"lang needs 'vi' or 'en', not {written(lang)}",
        loc=("lang",),
        code="wrong_option",
        found=written(lang),
        expected="vi | en",
    )
