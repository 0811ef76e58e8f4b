"""Query parameters whose names and style give the exact query, one for each value that can be sent.

`filter[price]` is a number or a range in the bundle. Here it is `filter[price]`, `filter[price][from]` and `filter[price][to]`,
since most tools send an object as `from=…` or as JSON, but every tool sends a parameter under its name.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ..view.schemas import json_types
from .facts import LIST_ITEMS
from .schemas import Plain

NOTHING = object()
KEPT = ("required", "deprecated", "x-evidence")


def expanded(plain: Plain, parameter: dict[str, Any]) -> list[dict[str, Any]]:
    """What stands for one parameter of the bundle."""
    if parameter["in"] != "query" or parameter.get("x-serialize", "") in ("csv", "repeat"):
        result: dict[str, Any] = plain(parameter)
        if parameter.get("x-serialize") == "csv":
            result |= {"style": "form", "explode": False}
        return [result]
    found = list(_values(plain, parameter["name"], parameter["schema"], parameter.get("example", NOTHING)))
    words = parameter.get("x-boolean") == "words"
    for each in found:
        schema = each["schema"]
        each["description"] = _description(parameter["description"], each.pop("about"))
        if "boolean" in json_types(schema) and not words:
            # true and false go out as 1 and 0; a tool would write the words.
            each["schema"] = {"type": "integer", "enum": [1] if schema.get("const") is True else [0, 1]}
            each |= {"example": int(each["example"])} if "example" in each else {}
        each |= {key: parameter[key] for key in KEPT if key in parameter and (key != "required" or len(found) == 1)}
    return [{key: each[key] for key in sorted(each, key=ORDER.index)} for each in found]


ORDER = ["name", "in", "required", "deprecated", "description", "x-evidence", "style", "explode", "schema", "example"]


def _description(whole: str, part: str) -> str:
    return whole if not part or part == whole else f"{whole.rstrip('.')}: {part[:1].lower()}{part[1:]}"


def _values(plain: Plain, name: str, schema: dict[str, Any], example: Any, about: str = "") -> Iterator[dict[str, Any]]:
    """One parameter for each value inside a schema, under the name it has on the wire."""
    whole = plain.bundle.resolve(schema)
    kinds = json_types(whole)
    scalars = [option for option in whole.get("anyOf", []) if _scalar(plain.bundle.resolve(option))]
    others = [option for option in whole.get("anyOf", []) if option not in scalars]
    if "anyOf" in whole and not whole.get("properties"):  # else the options are sets of properties, one of which must be given
        if scalars:
            yield _one(plain, name, _merged([plain.bundle.resolve(option) for option in scalars]), example, about, _is_scalar)
        for option in others:
            if scalars and "array" in json_types(plain.bundle.resolve(option)):
                continue  # `id` and `id[]` would be one name in most languages; the one value is what is documented
            yield from _values(plain, name, option, example, about)
    elif "array" in kinds:
        items = plain.bundle.resolve(whole["items"])
        if _scalar(items):
            yield _one(plain, f"{name}[]", {**whole, "type": "array"}, example, about, list) | {"style": "form", "explode": True}
        else:
            for i in range(LIST_ITEMS):
                one = example[i] if isinstance(example, list) and i < len(example) else NOTHING
                yield from _values(plain, f"{name}[{i}]", items, one, f"{about} Item {i + 1}.".strip())
    elif whole.get("properties"):
        for key, part in whole["properties"].items():
            below = example.get(key, NOTHING) if isinstance(example, dict) else NOTHING
            words = " ".join(filter(None, [about, plain.bundle.resolve(part).get("description", "")]))
            yield from _values(plain, f"{name}[{key}]", part, below, words)
    elif "object" in kinds:
        text = f"One value a key; lists (`{name}[123][]`) and ranges (`{name}[123][from]`) are beyond this form."
        yield _one(plain, name, {"type": "object", "additionalProperties": {"type": "string"}}, NOTHING, text, dict) | {
            "style": "deepObject",
            "explode": True,
        }
    else:
        yield _one(plain, name, schema if "$ref" in schema else _merged([whole]), example, about, _is_scalar)


def _scalar(schema: dict[str, Any]) -> bool:
    return "anyOf" not in schema and not schema.get("properties") and not {"array", "object"} & {*json_types(schema)}


def _is_scalar(value: Any) -> bool:
    return not isinstance(value, dict | list)


def _merged(schemas: list[dict[str, Any]]) -> dict[str, Any]:
    """One scalar for several. All is text in a query, so text takes what any other would."""
    kinds = list(dict.fromkeys(kind for schema in schemas for kind in json_types(schema) if kind != "null"))
    rest = {k: v for schema in schemas for k, v in schema.items() if k not in ("type", "description")}
    if "string" in kinds and len(kinds) > 1:
        return {"type": "string"}
    return {"type": kinds[0] if len(kinds) == 1 else kinds, **rest} if kinds else rest


def _one(plain: Plain, name: str, schema: dict[str, Any], example: Any, about: str, fits: Any) -> dict[str, Any]:
    wanted = isinstance(example, fits) if isinstance(fits, type) else fits(example)
    schema = plain({k: v for k, v in schema.items() if k not in ("description", "minProperties", "maxProperties")})
    found = {"name": name, "in": "query", "about": about, "schema": schema}
    return found | ({"example": example} if wanted and example is not NOTHING else {})
