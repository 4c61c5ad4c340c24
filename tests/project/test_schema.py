"""The JSON Schemas that editors use are kept in schema/; they are those that the program prints."""

import json
from pathlib import Path

import pytest
import yaml

from ntm_rules.analysis.json_schema import SCHEMAS
from tests.helpers.schemas import validate

ROOT = Path(__file__).resolve().parents[2]
RULES = sorted((ROOT / "rules").rglob("*.yaml"))


class _Plain(yaml.SafeLoader):
    """YAML as editors read it; dates stay text, as JSON Schema sees them."""


_Plain.yaml_implicit_resolvers = {
    first: [(tag, rule) for tag, rule in rules if tag != "tag:yaml.org,2002:timestamp"]
    for first, rules in yaml.SafeLoader.yaml_implicit_resolvers.items()
}


def _text_keys(tree: object) -> object:
    """Keys as JSON has them: an unquoted year is a number to YAML."""
    if isinstance(tree, dict):
        return {str(k): _text_keys(v) for k, v in tree.items()}
    return [_text_keys(x) for x in tree] if isinstance(tree, list) else tree


@pytest.mark.parametrize("name", sorted(SCHEMAS))
def test_the_stored_schema_is_the_one_printed(name: str) -> None:
    """Renew with: ntm-rules schema NAME > schema/NAME.json."""
    stored = json.loads((ROOT / "schema" / f"{name}.json").read_text(encoding="utf-8"))
    assert stored == SCHEMAS[name]()


@pytest.mark.parametrize("path", RULES, ids=lambda p: str(p.relative_to(ROOT / "rules")))
def test_every_rule_file_names_the_schema_and_follows_it(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    mark = "# yaml-language-server: $schema="
    first = text.splitlines()[0]
    assert first.startswith(mark)
    assert (path.parent / first.removeprefix(mark)).resolve() == ROOT / "schema" / "rules.json"
    tree = _text_keys(yaml.load(text, Loader=_Plain))  # a safe loader
    validate(tree, "rules")  # the stored one, as the test above says
