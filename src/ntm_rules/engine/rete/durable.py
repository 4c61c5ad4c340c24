"""The only door to durable-rules. It spells a network for the library and runs one unit through it.

It drives the library's extension module by the calls that its own Python wrapper makes (create, assert, start,
complete, delete), and no others: no host, so no threads; no Python action inside the engine, so no exception that
the engine could swallow; no event, only facts. What durable-rules 2.0.28 is known to do wrong is fenced here;
tests/engine/test_rete_hazards.py shows each hazard and its fence.
"""

from __future__ import annotations

import hashlib
import json
import weakref
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field
from typing import Final

from ntm_rules.engine.rete.network import CODES, FactCheck, Network, Rule, When
from ntm_rules.engine.verdict import Verdict
from ntm_rules.foundation.errors import EngineError

try:
    import durable_rules_engine as _engine
except ImportError:  # not installed, or Python 3.13 and later, where its last release does not load
    _engine = None

AVAILABLE: Final = _engine is not None
"""Whether durable-rules can be used here."""

MAX_RULES: Final = 600
_MAX_PER_FACT: Final = 64
_MAX_ALTERNATIVES: Final = 511

_SCOPE: Final = 24
"""How many alternatives a scope should hold; near the square root of them all, see :func:`spell`."""

_SID: Final = "u"
"""The name of a unit's memory. One serves for all, because a memory is deleted once its unit is judged."""

_HANDLED, _NOT_HANDLED = 0, 1

# What has a meaning of its own in messages and in rules: durable-rules knows every name by its hash alone.
_RESERVED: Final = (
    *(
        "id",
        "sid",
        "$s",
        "$i",
        "$forward",
        "$timerName",
        "$baseTime",
        "m",
        "$m",
        "name",
        "$l",
        "$r",
    ),
    *("all", "any", "pri", "count", "cap", "dist", "$and", "$or", "$ex", "$nex", "$add", "$sub"),
    *("$lt", "$lte", "$gt", "$gte", "$eq", "$neq", "$mt", "$imt", "$iall", "$iany", "$mul", "$div"),
)
_SPELLED: Final = {">=": "$gte", "<=": "$lte", ">": "$gt", "<": "$lt"}


class TooLarge(Exception):  # noqa: N818  (no error: the network goes to the other engine)
    """The network is more than durable-rules can safely take; the message says which limit."""


@dataclass(frozen=True, slots=True)
class Spelled:
    """A network as durable-rules takes it.

    ``verdicts`` holds the text of the fact for a node's verdict and ``helpers`` for a helper's, by the name of its
    rule, where a rule reads it; ``measures`` the beginning of the text for each measure that a rule reads.
    """

    definition: str = field(repr=False)
    verdicts: Mapping[tuple[int, Verdict], str] = field(repr=False)
    helpers: Mapping[str, str] = field(repr=False)
    measures: Mapping[int, str] = field(repr=False)
    digest: str


def spell(network: Network) -> Spelled:
    """``network`` as durable-rules wants it.

    The library tries the alternatives under a node of its network one after another for every property of every
    fact (its hash table has 512 places and starts in 32 of them). So the rules are put into scopes, each a
    property that a fact carries when a rule of that scope reads it: two short rows in place of one long one.

    Raises:
        TooLarge: where durable-rules could not take the network safely.
    """
    if len(network.rules) > MAX_RULES:
        raise TooLarge(f"{len(network.rules)} rules, at most {MAX_RULES}")
    scopes = _scopes(network.rules)
    carried: dict[str, dict[str, None]] = {}
    for rule, scope in zip(network.rules, scopes, strict=True):
        for check in rule.checks():
            carried.setdefault(check.fact, {})[scope] = None
    definition: dict[str, object] = {"go": {"all": [{"m": {"go": 1}}]}}
    for rule, scope in zip(network.rules, scopes, strict=True):
        definition[rule.name] = _rule(rule, scope)
    _within_limits(network.rules, scopes, carried)

    def text(fact: str, more: str) -> str:
        marks = "".join(f'"{scope}":1,' for scope in carried[fact])
        return f'{{"sid":"{_SID}","id":"{fact}",{marks}{more}'

    verdicts = {
        (number, verdict): text(f"n{number}", f'"n{number}":{code}}}')
        for number in network.inside
        if f"n{number}" in carried
        for verdict, code in CODES.items()
    }
    helpers = {
        rule.name: text(rule.fact, f'"{rule.fact}":1}}')
        for rule in network.rules
        if rule.verdict is None and rule.fact in carried
    }
    measures = {int(fact[1:]): text(fact, "") for fact in carried if fact[0] == "m"}
    digest = hashlib.sha256(repr(network).encode()).hexdigest()
    return Spelled(json.dumps(definition), verdicts, helpers, measures, digest)


def _scopes(rules: Collection[Rule]) -> list[str]:
    """The scope of each rule. The rules of one node share theirs, for they read the same facts."""
    names: list[str] = []
    checks: set[FactCheck] = set()
    number, node = 0, -1
    for rule in rules:
        if rule.node != node and len(checks) >= _SCOPE:
            number, checks = number + 1, set()
        node = rule.node
        checks.update(rule.checks())
        names.append(f"s{number}")
    return names


def _rule(rule: Rule, scope: str) -> dict[str, object]:
    names = ["m"] if len(rule.when) == 1 else [f"m_{i}" for i in range(len(rule.when))]
    body: dict[str, object] = {
        "all": [{name: _when(when, scope)} for name, when in zip(names, rule.when, strict=True)]
    }
    return body if rule.count == 1 else {**body, "count": rule.count}


def _when(when: When, scope: str) -> dict[str, object]:
    checks = [_check(check) for check in when.checks]
    return {"$and": [{scope: 1}, {"$or": checks}] if _is_choice(when) else [{scope: 1}, *checks]}


def _is_choice(when: When) -> bool:
    return when.some and len(when.checks) > 1


def _check(check: FactCheck) -> dict[str, object]:
    plain: dict[str, object] = {check.name: check.value}
    return plain if check.comparison == "==" else {_SPELLED[check.comparison]: plain}


def _within_limits(
    rules: Collection[Rule], scopes: Collection[str], carried: Mapping[str, Collection[str]]
) -> None:
    """The limits beyond which durable-rules refuses facts, loops for ever or takes one name for another."""
    alternatives: dict[str, set[object]] = {"": {*scopes, "go"}}
    matched: dict[str, set[object]] = {fact: set(marks) for fact, marks in carried.items()}
    for rule, scope in zip(rules, scopes, strict=True):
        for when in rule.when:
            alternatives.setdefault(scope, set()).update(when.checks)
            for place, check in enumerate(when.checks):
                # What a fact may have waiting at once: each check of it, and each way into a choice.
                matched[check.fact].add((scope, check))
                if _is_choice(when):
                    matched[check.fact].add((rule.name, place))
    for limit, counted, what in (
        (_MAX_ALTERNATIVES, alternatives, "alternatives in one place"),
        (_MAX_PER_FACT, matched, "conditions on one fact"),
    ):
        most = max((len(each) for each in counted.values()), default=0)
        if most > limit:
            raise TooLarge(f"{most} {what}, at most {limit}")
    _distinct(
        [*_RESERVED, "go", *scopes, *(check.name for rule in rules for check in rule.checks())]
    )
    # The state of a memory is a message too, with an id of its own.
    _distinct([f"sid-{_SID}", "go", *carried])


def _distinct(names: Collection[str]) -> None:
    distinct = set(names)
    if len({fnv1a(name) for name in distinct}) < len(distinct):
        raise TooLarge("two names with one hash")


def fnv1a(name: str) -> int:
    """The 32-bit hash by which durable-rules knows a name."""
    code = 2166136261
    for byte in name.encode():
        code = (code ^ byte) * 16777619 & 0xFFFFFFFF
    return code


class Ruleset:
    """A network inside durable-rules. Not for two threads at once: the caller holds a lock."""

    __slots__ = ("__weakref__", "_handle")

    def __init__(self, spelled: Spelled) -> None:
        try:
            self._handle = _engine.create_ruleset(f"ntm-{spelled.digest[:16]}", spelled.definition)
        except _engine.error as error:
            raise EngineError(
                f"durable-rules không nhận các luật: {error}", f"durable-rules: {error}"
            ) from error
        # A unit's memory takes some megabytes and gives them back at once. Once it has seen a block as large as
        # this freed, glibc keeps such memory for the next unit; a third of a millisecond in place of two.
        bytes(2**23)
        # Nothing else would ever free it. Not at exit: then the process frees all that it has.
        weakref.finalize(self, _engine.delete_ruleset, self._handle).atexit = False

    def run(self, facts: list[str], fired: Callable[[str], list[str]]) -> None:
        """Assert ``facts`` in a memory of their own, and fire until nothing more follows.

        ``fired`` is told the name of each rule that fires and returns the facts that follow from it. They are
        asserted together when every rule that could fire has fired: one call of the library for each wave.

        After an error this ruleset must not be used again: its memory may be half filled, and only a memory in
        which an action has started and ended can be deleted (of any other the library frees pointers that were
        never set, which ends the process). Hence the sentinel. It goes in last, and that its rule fires proves
        three things: the library read the facts to their end (it stops at what it cannot read, without a word),
        the memory was new (in an old one the sentinel is a message already observed), and it can be deleted.

        Raises:
            EngineError: where durable-rules does anything but that.
        """
        handle, start, complete = (
            self._handle,
            _engine.start_action_for_state,
            _engine.complete_and_start_action,
        )
        went = False
        wave = [*facts, f'{{"sid":"{_SID}","id":"go","go":1}}']
        try:
            while wave:
                state = self._assert(wave)
                wave = []
                started = start(handle, state)
                message = started[1] if started else None
                while message is not None:
                    # {"n12.pass":{"m":{...}}}: of this, the name of the rule is all that is wanted.
                    name = message[2 : message.index('"', 2)]
                    if name == "go":
                        went = True
                    else:
                        wave += fired(name)
                    message = complete(handle, state)
                if not went:
                    raise EngineError(
                        "luật khởi đầu không chạy", "the rule of the sentinel did not fire"
                    )
            _engine.delete_state(handle, _SID)
        except _engine.error as error:
            raise EngineError(
                f"durable-rules báo lỗi: {error}", f"durable-rules: {error}"
            ) from error

    def _assert(self, facts: list[str]) -> int:
        result, state = _engine.assert_facts(self._handle, f"[{','.join(facts)}]")
        # Not handled: a fact that satisfies no rule, as one does from which nothing can be decided.
        if result not in (_HANDLED, _NOT_HANDLED):
            raise EngineError(
                f"durable-rules không nhận một số liệu (mã {result})",
                f"durable-rules refused a fact (code {result})",
            )
        return int(state)
