"""Rules for names: identifiers of the generated Python, and paths, keys and media types of HTTP."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from ..bundle import Bundle, schema_nodes
from ..naming import (
    ARGUMENTS,
    FUNCTION_NAMES,
    IMPORTED_CLASSES,
    KEY,
    MEDIA_TYPE,
    MODEL_METHODS,
    PARAMETERS,
    PATH,
    URL,
    attribute,
    pascal,
    usable,
)
from ..problems import Problem
from ..view import View, filter_key, in_filter, property_name, steps_of
from ..yaml_source import escape
from .rules import operations, parameters, problem, rule, schemas

RULE = "python-names"


@rule
def python_names(bundle: Bundle, view: View) -> Iterator[Problem]:
    """Every name must be one of Python; two keys with one Python name would lose one of them."""
    for pointer, name, schema in schemas(bundle):
        if not re.fullmatch(r"[A-Z][A-Za-z0-9]*", name):
            yield problem(bundle, pointer, RULE, f"{name} is no class name in PascalCase")
        elif name in IMPORTED_CLASSES:
            yield problem(bundle, pointer, RULE, f"generated modules use {name} themselves: choose another name")
        seen: dict[str, str] = {}
        for key, part in view.flat(schema)["properties"].items():
            spot = f"{pointer}/properties/{escape(key)}"
            python = property_name(bundle, key, part)
            if not usable(python) or python in MODEL_METHODS:
                yield problem(bundle, spot, RULE, f"{key} makes no usable attribute ({python!r}): give it an x-name")
            elif python in seen:
                yield problem(bundle, spot, RULE, f"{key} and {seen[python]} would both be {python}: give one an x-name")
            seen.setdefault(python, key)
    for pointer, item, operation in operations(bundle):
        yield from _methods(bundle, pointer, operation)
        yield from _arguments(bundle, view, pointer, item, operation)


def _methods(bundle: Bundle, pointer: str, operation: dict[str, Any]) -> Iterator[Problem]:
    key = "x-resource" if "x-resource" in operation else "tags"
    named = operation.get("x-resource") or next(iter(operation.get("tags", [])), "")
    steps = steps_of(named)
    if named and not steps:
        yield problem(bundle, f"{pointer}/{key}", RULE, f"{named} is no resource: write `moods` or `leads.moods`")
    names = [(key, name) for step in steps for name in step if name]
    names += [(word, operation[word]) for word in ("x-method",) if word in operation]
    names += [("x-batch", batch["single"]) for batch in [operation.get("x-batch", {})] if "single" in batch]
    names += [("x-resources", entity) for entity in operation.get("x-resources", [])]
    for word, name in names:
        if not usable(name):
            yield problem(bundle, f"{pointer}/{word}", RULE, f"{name} is no name in Python: choose another one")
    class_name = f"{pascal('.'.join(name for name, _ in steps))}Resource"
    if steps and class_name in IMPORTED_CLASSES:
        reason = f"generated modules use {class_name} themselves: choose another name"
        yield problem(bundle, f"{pointer}/{key}", RULE, reason)


def _arguments(bundle: Bundle, view: View, pointer: str, item: dict[str, Any], operation: dict[str, Any]) -> Iterator[Problem]:
    seen: dict[tuple[bool, str], str] = {}
    taken = FUNCTION_NAMES.union(*(names for key, names in ARGUMENTS.items() if key in operation))
    for spot, parameter in parameters(bundle, pointer, item, operation):
        name = parameter["name"]
        inside = in_filter(name)
        python = str(parameter.get("x-name") or attribute(filter_key(name) if inside else name))
        if not usable(python):
            yield problem(bundle, spot, RULE, f"{name} makes no usable argument ({python!r}): give it an x-name")
        elif (inside, python) in seen:
            other = seen[inside, python]
            yield problem(bundle, spot, RULE, f"{name} and {other} would both be {python}: give one an x-name")
        elif not inside and python in taken:
            yield problem(bundle, spot, RULE, f"the generated code uses {python} itself: give {name} an x-name")
        elif inside and python in MODEL_METHODS:
            yield problem(bundle, spot, RULE, f"{name} makes no usable attribute ({python!r}): give it an x-name")
        seen.setdefault((inside, python), name)
    if operation.get("x-spread"):
        for content in bundle.resolve(operation.get("requestBody", {})).get("content", {}).values():
            for key, part in view.flat(content.get("schema", {}))["properties"].items():
                python = property_name(bundle, key, part)
                if (False, python) in seen or python in ("filter", "operation"):
                    reason = f"{key} of the body would be the argument {python}, which is taken: give it an x-name"
                    yield problem(bundle, f"{pointer}/x-spread", RULE, reason)


@rule
def http_names(bundle: Bundle, view: View) -> Iterator[Problem]:
    """What cannot be a path, a key, a media type or a URL is a slip, or an attempt to write into the generated code."""
    for path in bundle.document["paths"]:
        if not PATH.fullmatch(path):
            reason = f"{path!r} is no path: segments of letters, digits, `.`, `_`, `-`, `~` or one {{parameter}}"
            yield problem(bundle, f"/paths/{escape(path)}", "http-names", reason)
    for pointer, item, operation in operations(bundle):
        for spot, parameter in parameters(bundle, pointer, item, operation):
            if not PARAMETERS[parameter["in"]].fullmatch(parameter["name"]):
                reason = f"{parameter['name']!r} is no name of a {parameter['in']} parameter"
                yield problem(bundle, spot, "http-names", reason)
        holders = {"requestBody": operation.get("requestBody", {})}
        holders |= {f"responses/{escape(code)}": response for code, response in operation["responses"].items()}
        for where, holder in holders.items():
            for media in bundle.resolve(holder).get("content", {}):
                if not MEDIA_TYPE.fullmatch(media):
                    yield problem(bundle, f"{pointer}/{where}", "http-names", f"{media!r} is no media type")
    for pointer, node in schema_nodes(bundle.document):
        if not isinstance(node, dict):
            continue
        url = node.get("externalDocs", {}).get("url") if isinstance(node.get("externalDocs"), dict) else None
        if isinstance(url, str) and not URL.fullmatch(url):
            yield problem(bundle, f"{pointer}/externalDocs/url", "http-names", f"{url!r} is no address of a document")
    for pointer, _, schema in schemas(bundle):
        for key, part in view.flat(schema)["properties"].items():
            if not KEY.fullmatch(key) and usable(property_name(bundle, key, part)):
                yield problem(bundle, f"{pointer}/properties/{escape(key)}", "http-names", f"{key!r} is no key: quotes or spaces")
