"""A body that concludes, by its id or by the name that people write."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from ntm_rules.foundation.text import fold
from ntm_rules.law.model.terms import Body

_SHORT: Final = {fold("Ủy ban nhân dân"): "ubnd", fold("Uỷ ban nhân dân"): "ubnd"}


def body_named(bodies: Mapping[str, Body], text: str) -> str | None:
    """The id of the body that ``text`` names: by its id, or its name in either language, also with "UBND"; else None."""
    if text in bodies:
        return text
    wanted = _key(text)
    return next(
        (key for key, b in bodies.items() if wanted in (_key(b.name.vi), _key(b.name.en))), None
    )


def body_name(bodies: Mapping[str, Body], key: str, lang: str) -> str:
    """The name of a body; its id where it is not known."""
    return bodies[key].name.say(lang) if key in bodies else key


def _key(name: str) -> str:
    key = fold(name)
    for long, short in _SHORT.items():
        key = key.replace(long, short)
    return key
