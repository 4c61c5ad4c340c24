"""JSON Schemas of what is written and read, derived from the models."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from pydantic import TypeAdapter
from pydantic.json_schema import GenerateJsonSchema, models_json_schema

from ntm_rules.analysis.plan.file import PlanFile
from ntm_rules.analysis.statistics.result_json import StatisticsDocument
from ntm_rules.documents.papers.letterhead import LetterheadFile
from ntm_rules.facts.unit import FactsFile
from ntm_rules.foundation.doors import door
from ntm_rules.foundation.errors import UnknownNameError
from ntm_rules.foundation.text import written
from ntm_rules.law.schema import FILE_KINDS
from ntm_rules.law.schema.parts import published_name
from ntm_rules.results.json_contract import AssessmentDocument, SummaryDocument


def _head(name: str) -> dict[str, Any]:
    """What every schema begins with: the dialect, and a name that stays the same wherever the file stands."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"urn:ntm-rules:schema:{name}:1",
    }


def facts() -> dict[str, Any]:
    """Of a facts file."""
    return _head("facts") | FactsFile.model_json_schema()


class _PublishedNames(GenerateJsonSchema):
    """Definitions carry the published names of the models."""

    def get_defs_ref(self, core_mode_ref: Any) -> Any:
        """The name under which a model stands in ``$defs``."""
        reference, mode = core_mode_ref
        name, separator, number = reference.rpartition(":")
        return super().get_defs_ref((published_name(name) + separator + number, mode))


def rules() -> dict[str, Any]:
    """Of a rule file, of whichever kind: the key it begins with says which."""
    _, definitions = models_json_schema(
        [(model, "validation") for model in FILE_KINDS.values()],
        title="ntm-rules rule file",
        schema_generator=_PublishedNames,
    )
    chain: Any = False
    for key, model in reversed(FILE_KINDS.items()):
        here = {"$ref": f"#/$defs/{model.__name__}"}
        chain = {"if": {"required": [key]}, "then": here, "else": chain}
    whole: dict[str, Any] = _head("rules") | definitions | {"type": "object"} | chain
    return whole


def assessment() -> dict[str, Any]:
    """Of an assessment as JSON."""
    return _head("assessment") | TypeAdapter(AssessmentDocument).json_schema()


def summary() -> dict[str, Any]:
    """Of the small form of an assessment."""
    return _head("summary") | TypeAdapter(SummaryDocument).json_schema()


def statistics() -> dict[str, Any]:
    """Of the statistics of many units."""
    return _head("statistics") | TypeAdapter(StatisticsDocument).json_schema()


def plan() -> dict[str, Any]:
    """Of a plan."""
    return _head("plan") | PlanFile.model_json_schema()


def letterhead() -> dict[str, Any]:
    """Of the settings of an office for its papers."""
    return _head("letterhead") | LetterheadFile.model_json_schema()


SCHEMAS: dict[str, Callable[[], dict[str, Any]]] = {
    "assessment": assessment,
    "facts": facts,
    "letterhead": letterhead,
    "plan": plan,
    "rules": rules,
    "statistics": statistics,
    "summary": summary,
}


@door()
def json_schema(name: str) -> dict[str, Any]:
    """The JSON Schema (2020-12) of ``facts``, ``rules``, ``assessment``, ``summary``, ``statistics``, ``plan`` or ``letterhead``: what the command prints.

    Raises:
        UnknownNameError: where there is no such schema.
    """
    if name not in tuple(SCHEMAS):
        known = ", ".join(SCHEMAS)
        raise UnknownNameError.of(
            f"không có lược đồ {written(name)}; có: {known}",
            f"no schema {written(name)}; known: {known}",
            code="unknown_schema",
            found=written(name),
            expected=known,
        )
    return SCHEMAS[name]()
