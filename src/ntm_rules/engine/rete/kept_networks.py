"""The networks that are kept ready: all that are in use, within a bound of memory."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Sequence
from typing import Final, Generic, Protocol, TypeVar

from ntm_rules.foundation.forks import ForkSafeLock
from ntm_rules.law.resolve.flat_standard import Node

MEMORY: Final = 320 * 2**20
"""Bytes that the networks kept may take together: about eighty of a whole standard for communes."""

IN_USE: Final = 1_000
"""A network counts as in use while it judged one of so many units last judged."""

_PER_NETWORK: Final = 256 * 2**10
_PER_RULE: Final = 12 * 2**10
_PER_NODE: Final = 512


class _Sized(Protocol):
    @property
    def rule_count(self) -> int: ...


SizedT = TypeVar("SizedT", bound=_Sized)


class Crowded(Exception):  # noqa: N818  (no error: the other engine judges)
    """There is no room for one more network beside those in use."""


class KeptNetworks(Generic[SizedT]):
    """Networks by the nodes that they were compiled of; threads may share it.

    Nodes are known by identity, for a digest of them would take longer than to judge by them. An entry holds its nodes,
    so that no others can come to have their id. Equal networks of several nodes count once.
    """

    def __init__(self, memory: int = MEMORY) -> None:
        self.memory = memory
        self._lock = ForkSafeLock()
        self._entries: OrderedDict[int, tuple[Sequence[Node], SizedT, int]] = OrderedDict()
        self._asked = 0

    def __len__(self) -> int:
        """How many networks are kept."""
        return len({id(network) for _, network, _ in self._entries.values()})

    @property
    def bytes(self) -> int:
        """What they take, estimated from above."""
        networks = {id(network): network for _, network, _ in self._entries.values()}
        nodes = sum(len(nodes) for nodes, _, _ in self._entries.values())
        rules = sum(network.rule_count for network in networks.values())
        return len(networks) * _PER_NETWORK + rules * _PER_RULE + nodes * _PER_NODE

    def get(
        self, nodes: Sequence[Node], compile_nodes: Callable[[], SizedT], *, push_out: bool
    ) -> SizedT:
        """The network of ``nodes``, compiled where it is not kept. Those used longest ago make room.

        Raises:
            Crowded: where one in use would have to go, unless ``push_out``.
        """
        key = id(nodes)
        with self._lock:
            self._asked += 1
            entry = self._entries.get(key)
            if entry is not None:
                self._entries[key] = (entry[0], entry[1], self._asked)
                self._entries.move_to_end(key)
                return entry[1]
            if not push_out and self._is_crowded():
                raise Crowded
        network = compile_nodes()
        with self._lock:
            self._entries[key] = (nodes, network, self._asked)
            while len(self._entries) > 1 and self.bytes > self.memory:
                self._entries.popitem(last=False)
        return network

    def _is_crowded(self) -> bool:
        """Whether there is no room for a network as large as those kept are, and all of them are in use."""
        if not self._entries:
            return False
        taken = self.bytes
        _, _, last_used = next(iter(self._entries.values()))
        idle = self._asked - last_used > IN_USE
        return not idle and taken + taken // max(len(self), 1) > self.memory

    def clear(self) -> None:
        """Let go of all."""
        with self._lock:
            self._entries.clear()
