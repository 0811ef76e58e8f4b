"""Query strings: PHP brackets into values, and values into the types that the description gives them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any
from urllib.parse import parse_qsl

from ..description import Description, Parameter
from ..problems import FieldError, Path, Problem, Refused, refuse
from ..validation.schemas import Validation

BRACKET = re.compile(r"\[([^\[\]]*)\]")
NAME = re.compile(r"([^\[]+)((?:\[[^\[\]]*\])*)")
INTEGER = re.compile(r"[+-]?\d+")
NUMBER = re.compile(r"[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?")
RANGE = re.compile(r"(\d+),(\d+)")
FLAGS = {"1": True, "0": False, "true": True, "false": False}


def pairs(query: str) -> list[tuple[str, str]]:
    return parse_qsl(query, keep_blank_values=True)


def nest(items: Iterable[tuple[str, str]]) -> dict[str, Any]:
    """Nested maps as PHP makes them: `a[b][]=x` gives `{"a": {"b": {"0": "x"}}}`, and the last one wins."""
    tree: dict[str, Any] = {}
    for name, value in items:
        found = NAME.match(name)
        if not found:
            continue
        node, key = tree, found[1]
        for inner in BRACKET.findall(found[2]):
            child = node.get(key)
            if not isinstance(child, dict):
                child = node[key] = {}
            node = child
            key = inner or str(1 + max((int(known) for known in node if known.isdigit()), default=-1))
        node[key] = value
    return tree


class Queries:
    """Reads the query parameters of operations."""

    def __init__(self, description: Description, validation: Validation) -> None:
        self._description = description
        self._validation = validation

    def read(self, parameters: Iterable[Parameter], query: str) -> tuple[dict[str, Any], list[FieldError]]:
        """The values of the described parameters and what is wrong with them; other keys are ignored, as by the API."""
        items = pairs(query)
        tree = nest(items)
        values: dict[str, Any] = {}
        errors: list[FieldError] = []
        for parameter in parameters:
            path = (parameter.name.replace("[", ".").replace("]", ""),)
            raw = self._raw(parameter, items, tree)
            if raw is None:
                if parameter.required:
                    errors.append(FieldError(path, "FieldMissing"))
                continue
            try:
                values[parameter.name] = self._value(parameter, raw, path)
            except Refused as refused:
                # A filter that cannot be read is passed over, like one that is not known.
                if parameter.required or not parameter.name.startswith("filter["):
                    errors += [error for _, error in refused.errors]
        return values, errors

    def _value(self, parameter: Parameter, raw: Any, path: Path) -> Any:
        if parameter.name == "order" and isinstance(raw, dict):
            raw = dict([*raw.items()][:1])  # lists are ordered by one key
        value = self._coerce(parameter.schema, raw, path, parameter.serialize)
        if value == []:
            raise refuse(*path, code="NotBlank")
        found = self._validation.errors(parameter.pointer, value)
        if parameter.name == "limit" and found and value > 0:
            raise Problem(422, f"Limit of {parameter.schema.get('maximum')} per page")
        if found:
            raise Refused([(0, error.below(*path)) for error in found])
        return value

    def _raw(self, parameter: Parameter, items: list[tuple[str, str]], tree: Mapping[str, Any]) -> Any:
        if parameter.serialize == "repeat":
            return {str(index): value for index, (name, value) in enumerate(items) if name == parameter.name} or None
        node: Any = tree
        for key in re.split(r"\[|\]\[|\]", parameter.name.removesuffix("]")):
            node = node.get(key) if isinstance(node, dict) else None
        return node

    def _coerce(self, schema: Mapping[str, Any], raw: Any, path: Path, serialize: str | None = None) -> Any:
        schema = self._description.resolve(schema)
        for keyword in ("anyOf", "oneOf"):
            if keyword in schema and "properties" not in schema:
                return self._first(schema[keyword], raw, path)
        types = schema.get("type", [])
        types = [types] if isinstance(types, str) else types
        if "array" in types:
            return self._array(schema, raw, path, serialize)
        if isinstance(raw, dict) and "object" not in types and list(raw) == ["0"]:
            raw = raw["0"]  # one value, written as a list of one
        if isinstance(raw, dict):
            if "object" not in types and types:
                raise refuse(*path, code="InvalidType")
            return self._object(schema, raw, path)
        return self._scalar(types, raw, path)

    def _first(self, alternatives: Iterable[Mapping[str, Any]], raw: Any, path: Path) -> Any:
        """The value by the first alternative that can hold it; the last mismatch when none can."""
        mismatch = refuse(*path, code="InvalidType")
        if isinstance(raw, str) and (bounds := RANGE.fullmatch(raw)):
            raw = {"from": bounds[1], "to": bounds[2]}  # as the official SDK writes a time of events
        for alternative in alternatives:
            try:
                return self._coerce(alternative, raw, path)
            except Refused as error:
                mismatch = error
        raise mismatch

    def _array(self, schema: Mapping[str, Any], raw: Any, path: Path, serialize: str | None) -> list[Any]:
        items = schema.get("items", {})
        if serialize == "csv" and isinstance(raw, str):
            # Words that the server does not know (of `with`) are passed over.
            known = self._description.resolve(items).get("enum")
            words = [part for part in raw.split(",") if part and (known is None or part in map(str, known))]
            return [self._coerce(items, word, path) for word in words]
        if isinstance(raw, str) and "," in raw and "integer" in str(self._description.resolve(items).get("type")):
            raw = dict(enumerate(raw.split(",")))
        parts = [(str(key), part) for key, part in raw.items()] if isinstance(raw, dict) else [("0", raw)]
        parts = [(key, part) for key, part in parts if part != ""]
        if any(not key.isdigit() for key, _ in parts):
            raise refuse(*path, code="InvalidType")
        return [self._coerce(items, part, (*path, key)) for key, part in parts]

    def _object(self, schema: Mapping[str, Any], raw: Mapping[str, Any], path: Path) -> dict[str, Any]:
        value = {}
        for key, part in raw.items():
            inner = schema.get("properties", {}).get(key, schema.get("additionalProperties"))
            if inner in (None, False):
                raise refuse(*(*path, key), code="FieldNotExpected")
            value[key] = self._coerce(inner if isinstance(inner, dict) else {}, part, (*path, key))
        return value

    def _scalar(self, types: list[str], raw: str, path: Path) -> Any:
        if "integer" in types and INTEGER.fullmatch(raw):
            return int(raw)
        if "number" in types and NUMBER.fullmatch(raw):
            return float(raw)
        if "boolean" in types and raw in FLAGS and not ("string" in types and not raw.isdigit()):
            return FLAGS[raw]
        if "string" in types or not types:
            return raw
        raise refuse(*path, code="InvalidType")
