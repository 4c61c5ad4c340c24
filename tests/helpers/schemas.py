"""JSON Schemas ready to validate with. Each is checked once: that takes longer than a file does."""

from __future__ import annotations

from functools import cache
from typing import Any

from jsonschema.protocols import Validator
from jsonschema.validators import validator_for

from ntm_rules.analysis.json_schema import SCHEMAS


@cache
def _validator(name: str) -> Validator:
    schema = SCHEMAS[name]()
    kind = validator_for(schema)
    kind.check_schema(schema)
    return kind(schema)


def validate(document: Any, name: str) -> None:
    """Raise where ``document`` does not follow the schema ``name`` (facts, rules, assessment)."""
    _validator(name).validate(document)
