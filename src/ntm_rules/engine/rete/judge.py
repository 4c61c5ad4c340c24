"""The engine that fires rules: one unit through a durable-rules network. Its verdicts are those of definition.py.

A node has the verdict whose rule fired. Where no rule fired it is unknown. The result is a list that also knows the
names of the rules (:attr:`Verdicts.fired`), for the proof.
"""

from __future__ import annotations

import logging
import weakref
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import Final

from ntm_rules.engine import definition
from ntm_rules.engine.definition import NOTHING, Known
from ntm_rules.engine.rete.durable import AVAILABLE, Ruleset, Spelled, TooLarge, spell
from ntm_rules.engine.rete.kept_networks import Crowded, KeptNetworks
from ntm_rules.engine.rete.network import Network, Rule, compile_part
from ntm_rules.engine.verdict import FAIL, PASS, UNKNOWN, Verdict
from ntm_rules.foundation.errors import EngineError
from ntm_rules.foundation.forks import ForkSafeLock, cached_property
from ntm_rules.law.resolve.flat_standard import Node

__all__ = [
    "AVAILABLE",
    "Live",
    "NetworkResult",
    "TooLarge",
    "Verdicts",
    "inherited",
    "judge",
    "judge_or_direct",
    "judge_with_room",
    "part",
    "whole",
]

_log = logging.getLogger("ntm_rules.engine")
_INT64: Final = range(-(2**63), 2**63)


@dataclass(frozen=True, slots=True)
class NetworkResult:
    """The result of a network: the verdict of each decided node, and the rules in the order in which they fired."""

    network: Network = field(repr=False)
    verdicts: Mapping[int, Verdict]
    rules: Sequence[Rule]
    concluded: Collection[int] = ()

    def own_rules(self) -> dict[int, tuple[str, ...]]:
        """The names of the rules that fired for each node itself."""
        rules_of: dict[int, dict[str, None]] = {}
        for rule in self.rules:
            if rule.verdict is not None:
                rules_of.setdefault(rule.node, {})[rule.name] = None
        return {number: tuple(rules) for number, rules in rules_of.items()}

    def fired(self) -> dict[int, tuple[str, ...]]:
        """The names of the rules that decided each node; see :func:`inherited`."""
        return inherited(self.own_rules(), self.network.heirs, self.concluded)


def inherited(
    own: Mapping[int, tuple[str, ...]],
    heirs: Mapping[int, Collection[int]],
    concluded: Collection[int],
) -> dict[int, tuple[str, ...]]:
    """The names of the rules that decided each node.

    A node that takes over the verdict of its part names the part's rules. Nothing fired for a node that was
    decided by a conclusion, by the situation, or from outside.
    """
    names = dict(own)
    for source, takers in sorted(heirs.items()):
        if source in names:
            names.update((heir, names[source]) for heir in takers if heir not in concluded)
    return names


class Live:
    """A network that is ready to run. Threads may share it; they take turns."""

    def __init__(self, network: Network, spelled: Spelled) -> None:
        self.network = network
        self._spelled = spelled
        self._rules = {rule.name: rule for rule in network.rules}
        self._lock = ForkSafeLock()
        self._ruleset: Ruleset | None = None

    @property
    def rule_count(self) -> int:
        """How many rules it has; most of what it takes."""
        return len(self.network.rules)

    def run(
        self,
        facts: Sequence[Known],
        conclusions: Mapping[int, Verdict],
        given: Mapping[int, Verdict] | None = None,
    ) -> NetworkResult:
        """Decide what can be decided from facts, conclusions and the verdicts of the nodes given.

        Raises:
            EngineError: where durable-rules does not do what it must.
        """
        run = _UnitRun(self.network, self._spelled, self._rules)
        concluded = {n: v for n, v in conclusions.items() if n in self.network.concludable}
        run.begin(facts, concluded, given or {})
        with self._lock:
            # Put back only if all went well: after any error, an interrupt too, the next unit gets a new one.
            ruleset, self._ruleset = self._ruleset or Ruleset(self._spelled), None
            ruleset.run(run.take(), run.fired)
            self._ruleset = ruleset
        return NetworkResult(self.network, run.verdicts, run.log, concluded)


@dataclass(frozen=True, slots=True)
class _Refused:
    """In place of a network that durable-rules could not take: why."""

    refusal: TooLarge
    rule_count: int = 0


class _UnitRun:
    """One unit on its way through a network: the verdicts so far, and the facts that wait to be asserted."""

    def __init__(self, network: Network, spelled: Spelled, rules: Mapping[str, Rule]) -> None:
        self.network = network
        self.spelled = spelled
        self.rules = rules
        self.verdicts: dict[int, Verdict] = {}
        self.log: list[Rule] = []
        self.concluded: Mapping[int, Verdict] = {}
        self.helped: set[str] = set()
        self.facts: list[str] = []

    def begin(
        self, facts: Sequence[Known], concluded: Mapping[int, Verdict], given: Mapping[int, Verdict]
    ) -> None:
        """Take in what is known before any rule fires."""
        for number, start in self.spelled.measures.items():
            known = facts[number]
            if known is NOTHING:
                self.facts.append(f'{start}"no{number}":1}}')
            elif known is not None:
                least, most = known
                # Integers alone: durable-rules reads decimals by the locale, and compares text as it likes.
                if (
                    type(least) is not int
                    or type(most) is not int
                    or not (least in _INT64 and most in _INT64)
                ):
                    raise EngineError(
                        f"không phải số nguyên 64 bit: {known}", f"no 64-bit integers: {known}"
                    )
                self.facts.append(f'{start}"lo{number}":{least},"hi{number}":{most}}}')
        # A conclusion stands before anything is derived, so it takes the place of the node's parts.
        self.concluded = concluded
        self.verdicts.update(concluded)
        for number, verdict in concluded.items():
            if verdict not in (PASS, FAIL):
                raise EngineError(
                    "kết luận phải là đạt hoặc chưa đạt", "a conclusion passes or fails"
                )
            self.spread(number, verdict)
        for number, verdict in (*self.network.constants.items(), *given.items()):
            if verdict is not UNKNOWN and self.accept(number, verdict):
                self.spread(number, verdict)

    def fired(self, name: str) -> list[str]:
        """Take in that a rule fired. Returns the facts that follow."""
        rule = self.rules[name]
        self.log.append(rule)
        if rule.verdict is not None:
            if self.accept(rule.node, rule.verdict):
                self.spread(rule.node, rule.verdict)
        elif name not in self.helped:
            self.helped.add(name)
            self.facts.append(self.spelled.helpers[name])
        return self.take()

    def take(self) -> list[str]:
        """The facts not asserted yet."""
        facts, self.facts = self.facts, []
        return facts

    def accept(self, number: int, verdict: Verdict) -> bool:
        """Keep a derived verdict; whether it is new. A different second verdict shows a broken engine."""
        before = self.verdicts.get(number)
        if before is None:
            self.verdicts[number] = verdict
        elif before is not verdict and number not in self.concluded:
            raise EngineError(
                f"nút {number} vừa {before} vừa {verdict}",
                f"node {number} is both {before} and {verdict}",
            )
        return before is None

    def spread(self, number: int, verdict: Verdict) -> None:
        """Pass a verdict on to the rules that read the node, and to the nodes that take it over."""
        reached = [number]
        for node in reached:
            if (text := self.spelled.verdicts.get((node, verdict))) is not None:
                self.facts.append(text)
            reached += [
                heir for heir in self.network.heirs.get(node, ()) if self.accept(heir, verdict)
            ]


class Verdicts(list[Verdict]):
    """One verdict per node, as every engine gives them, with the rules that fired."""

    def __init__(self, verdicts: Iterable[Verdict], outcome: NetworkResult) -> None:
        super().__init__(verdicts)
        self.outcome = outcome

    @cached_property
    def fired(self) -> Mapping[int, tuple[str, ...]]:
        """The names of the rules that decided each node; see :func:`inherited`."""
        return self.outcome.fired()


_guard = ForkSafeLock()
_shared: weakref.WeakValueDictionary[str, Live] = weakref.WeakValueDictionary()


def part(nodes: Sequence[Node], roots: Iterable[int], given: Collection[int] = ()) -> Live:
    """The network of a part of a standard, as :func:`~ntm_rules.engine.rete.network.compile_part` cuts it.

    Equal networks are one and the same while someone holds them.

    Raises:
        TooLarge: where durable-rules could not take it safely.
    """
    network = compile_part(nodes, roots, given)
    spelled = spell(network)
    with _guard:
        return _shared.setdefault(spelled.digest, Live(network, spelled))


_recent: KeptNetworks[Live | _Refused] = KeptNetworks()


def whole(nodes: Sequence[Node], *, push_out: bool = True) -> Live:
    """The network of all ``nodes``. It is kept, as all that are in use, within a bound of memory.

    Raises:
        TooLarge: where durable-rules could not take it safely.
        Crowded: where another that is in use would have to go, unless ``push_out``.
    """

    def compiled() -> Live | _Refused:
        try:
            return part(nodes, range(len(nodes)))
        except TooLarge as refusal:
            _log.info(
                "judging %d nodes by the direct engine: durable-rules would have %s",
                len(nodes),
                refusal,
            )
            return _Refused(refusal)

    live = _recent.get(nodes, compiled, push_out=push_out)
    if isinstance(live, _Refused):
        raise live.refusal
    return live


def judge(
    nodes: Sequence[Node],
    facts: Sequence[Known],
    conclusions: Mapping[int, Verdict],
    *,
    push_out: bool = True,
) -> Verdicts:
    """One verdict per node, by the rules that fired.

    Raises:
        TooLarge: where durable-rules could not take the network safely.
        Crowded: where its network would push out another that is in use, unless ``push_out``.
        EngineError: where durable-rules is not there, or does not do what it must.
    """
    if not AVAILABLE:
        raise EngineError("durable-rules không có ở đây", "durable-rules is not available here")
    outcome = whole(nodes, push_out=push_out).run(facts, conclusions)
    get = outcome.verdicts.get
    return Verdicts((get(number, UNKNOWN) for number in range(len(nodes))), outcome)


def judge_or_direct(
    nodes: Sequence[Node],
    facts: Sequence[Known],
    conclusions: Mapping[int, Verdict],
    *,
    push_out: bool = True,
) -> list[Verdict]:
    """As :func:`judge`, or by the direct engine where durable-rules cannot serve. The log says so, once."""
    if not AVAILABLE:
        _log_absent()
        return definition.judge(nodes, facts, conclusions)
    try:
        return judge(nodes, facts, conclusions, push_out=push_out)
    except TooLarge:
        return definition.judge(nodes, facts, conclusions)
    except Crowded:
        _log_crowded()
        return definition.judge(nodes, facts, conclusions)


def judge_with_room(
    nodes: Sequence[Node], facts: Sequence[Known], conclusions: Mapping[int, Verdict]
) -> list[Verdict]:
    """As :func:`judge_or_direct`, but no network that is in use is let go for another.

    With more situations in use than there is room for, networks would be compiled for every unit anew. That costs
    some hundred times what the direct engine takes.
    """
    return judge_or_direct(nodes, facts, conclusions, push_out=False)


@cache
def _log_absent() -> None:
    """Log, once, that durable-rules is not there."""
    _log.info("durable-rules is not available here: judging by the direct engine")


@cache
def _log_crowded() -> None:
    """Log, once, that there are more situations in use than networks are kept for."""
    _log.info("no room for one more network: judging its situation by the direct engine")
