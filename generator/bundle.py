"""Joins the files of `spec/` into one self-contained OpenAPI document.

References name the file (`common.yaml#/components/schemas/Link`); in the bundle all components live together, so the file part
is dropped. One thing is added, which would be long to write in YAML: for a union whose tag is a sibling property
(`x-discriminator`), the object that has both gets `if`/`then` rules.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path, PurePath
from typing import Any

from .problems import Place, Problem, SpecError
from .yaml_source import Source, escape, read, unescape

ROOT_FILE = "openapi.yaml"
GENERATED_BY = "make generate"


@dataclass
class Bundle:
    """The one document, and where each of its nodes was written."""

    document: dict[str, Any]
    sources: dict[str, Source]
    owners: dict[str, Source] = field(default_factory=dict)

    def place(self, pointer: str) -> Place:
        """File and line of a node of the bundle, named by JSON pointer."""
        probe = pointer
        while probe:
            if probe in self.owners:
                return self.owners[probe].place(pointer)
            probe = probe.rpartition("/")[0]
        return self.sources[ROOT_FILE].place(pointer)

    def resolve(self, node: Any) -> Any:
        """The node that `$ref` leads to; keys beside the `$ref` take precedence."""
        seen: set[str] = set()
        while isinstance(node, dict) and "$ref" in node:
            pointer = node["$ref"].removeprefix("#")
            if pointer in seen:
                raise SpecError([self.place(f"{pointer}/$ref").problem(pointer, "ref", "this $ref leads to itself")])
            seen.add(pointer)
            node = {**lookup(self.document, pointer), **{k: v for k, v in node.items() if k != "$ref"}}
        return node


def lookup(document: Any, pointer: str) -> Any:
    """The node a JSON pointer names; LookupError when there is none."""
    node = document
    for segment in pointer.split("/")[1:]:
        key = unescape(segment)
        if isinstance(node, list):
            node = node[int(key)]
        elif isinstance(node, dict):
            node = node[key]
        else:
            raise KeyError(key)
    return node


def walk(node: Any, pointer: str = "") -> Iterator[tuple[str, Any]]:
    """Every node below and with this one, with its JSON pointer."""
    yield pointer, node
    for step, value in _parts(node):
        yield from walk(value, f"{pointer}/{step}")


def _parts(node: Any) -> Iterator[tuple[str, Any]]:
    """What is directly below a node, with the last step of its JSON pointer."""
    if isinstance(node, dict):
        for key, value in node.items():
            yield escape(key), value
    elif isinstance(node, list):
        for i, value in enumerate(node):
            yield str(i), value


EXAMPLES = {"example", "examples", "default", "const", "enum", "x-known-values", "x-request-example"}
NAMED = {"properties", "schemas", "parameters", "patternProperties", "responses"}
"""Mappings whose keys are names chosen by the author, not keywords."""


def schema_nodes(node: Any, pointer: str = "") -> Iterator[tuple[str, Any]]:
    """Like `walk`, without what is data and no schema: examples, constants, defaults."""
    yield pointer, node
    named = pointer.rpartition("/")[2] in NAMED
    for step, value in _parts(node):
        if named or step not in EXAMPLES:
            yield from schema_nodes(value, f"{pointer}/{step}")


def bundle(folder: Path, shown_in: PurePath = PurePath("spec")) -> Bundle:
    """Reads `folder` and returns the one document. Raises SpecError with all problems."""
    files = sorted(folder.glob("*.yaml"))
    if not any(path.name == ROOT_FILE for path in files):
        raise SpecError(
            [Problem(str(shown_in / ROOT_FILE), 1, "/", "files", "this file is missing: it holds info, servers and tags")]
        )
    sources = {path.name: read(path, shown_in / path.name) for path in files}
    problems = [problem for source in sources.values() for problem in source.problems]
    for source in sources.values():
        problems += _shapes(source)
    if any(problem.rule == "files" for problem in problems):
        raise SpecError(problems)
    document: dict[str, Any] = {**sources[ROOT_FILE].value}
    document["info"] = {**document.get("info", {}), "x-generated-by": GENERATED_BY}
    result = Bundle(document, sources)
    paths: dict[str, Any] = {}
    webhooks: dict[str, Any] = {}
    components: dict[str, dict[str, Any]] = {k: dict(v) for k, v in document.pop("components", {}).items()}
    for name, source in sources.items():
        if name == ROOT_FILE:
            continue
        for key in source.value.keys() - {"paths", "webhooks", "components"}:
            reason = "a resource file holds only `paths`, `webhooks` and `components`"
            problems.append(source.place(f"/{key}").problem(f"/{key}", "files", reason))
        _merge(paths, source.value.get("paths") or {}, "/paths", source, result, problems)
        _merge(webhooks, source.value.get("webhooks") or {}, "/webhooks", source, result, problems)
        for kind, entries in (source.value.get("components") or {}).items():
            _merge(components.setdefault(kind, {}), entries or {}, f"/components/{escape(kind)}", source, result, problems)
    document["paths"] = paths
    document |= {"webhooks": webhooks} if webhooks else {}
    document["components"] = components
    _rewrite(result, problems)
    if problems:
        raise SpecError(problems)
    _expand_discriminators(result)
    return result


def _shapes(source: Source) -> Iterator[Problem]:
    """Where a file lacks what later steps rely on: mappings where OpenAPI has them, and paths in the files of resources."""
    root = source.path.name == ROOT_FILE
    for key in source.value:
        if root and key in ("paths", "webhooks"):
            yield source.place(f"/{key}").problem(
                f"/{key}", "files", f"{ROOT_FILE} holds no {key}: they stand in the file of their resource"
            )
    depths = {"paths": 2, "webhooks": 2, "components": 3}
    found = (spot for key, depth in depths.items() for spot in _levels(source.value.get(key), f"/{key}", depth))
    mappings = [(pointer, value) for pointer, value in found if value is not None]
    for pointer, node in schema_nodes(source.value):
        if not isinstance(node, dict) or pointer.endswith("/properties"):
            continue
        if "$ref" in node and not isinstance(node["$ref"], str):
            yield source.place(pointer).problem(pointer, "files", f"$ref must be text, not {node['$ref']!r}")
        if "properties" in node:
            mappings += _levels(node["properties"], f"{pointer}/properties", 2)
    for pointer, value in mappings:
        if not isinstance(value, dict):
            yield source.place(pointer).problem(pointer, "files", f"a mapping is expected here, not {value!r}")


def _levels(value: Any, pointer: str, depth: int) -> Iterator[tuple[str, Any]]:
    """A value and those below it, `depth` levels in all, each with its pointer."""
    yield pointer, value
    for key, below in value.items() if depth > 1 and isinstance(value, dict) else ():
        yield from _levels(below, f"{pointer}/{escape(key)}", depth - 1)


def _merge(
    into: dict[str, Any], entries: dict[str, Any], where: str, source: Source, result: Bundle, problems: list[Problem]
) -> None:
    for key, value in entries.items():
        pointer = f"{where}/{escape(key)}"
        if key in into:
            first = result.place(pointer)
            problems.append(
                source.place(pointer).problem(pointer, "duplicate-name", f"already written at {first.file}:{first.line}")
            )
            continue
        into[key] = value
        result.owners[pointer] = source


def _rewrite(result: Bundle, problems: list[Problem]) -> None:
    """Points every `$ref` into the bundle, and checks that it leads somewhere."""
    tops = [(p, lookup(result.document, p), s) for p, s in result.owners.items()]
    tops += [(f"/components/{k}", v, result.sources[ROOT_FILE]) for k, v in result.document["components"].items()]
    done: set[int] = set()
    for top, node, owner in tops:
        for pointer, part in schema_nodes(node, top):
            if not isinstance(part, dict) or not isinstance(part.get("$ref"), str) or id(part) in done:
                continue
            done.add(id(part))
            file, _, target = part["$ref"].partition("#")
            place = result.place(pointer)
            home = result.sources.get(file) if file else owner
            if home is None:
                problems.append(place.problem(pointer, "ref", f"there is no file {file} for $ref {part['$ref']}"))
                continue
            if not target.startswith("/components/") or target.count("/") != 3:
                problems.append(place.problem(pointer, "ref", f"$ref {part['$ref']} must name a component"))
                continue
            try:
                lookup(home.value, target)
            except LookupError:
                problems.append(place.problem(pointer, "ref", f"$ref {part['$ref']} leads nowhere"))
                continue
            wanted = _kind(pointer)
            if wanted and target.split("/")[2] != wanted:
                problems.append(place.problem(pointer, "ref", f"$ref {part['$ref']} must lead to one of the {wanted}"))
                continue
            part["$ref"] = f"#{target}"


def _kind(pointer: str) -> str:
    """Which kind of component a `$ref` at this place must name."""
    steps = pointer.split("/")
    if len(steps) > 2 and steps[-2] in ("parameters", "responses"):
        return steps[-2]
    return "" if steps[-1] == "requestBody" else "schemas" if re.search(r"/(schema|properties/[^/]+|items)$", pointer) else ""


def _expand_discriminators(result: Bundle) -> None:
    schemas = result.document["components"].get("schemas", {})
    for schema in schemas.values():
        for name, part in list((schema.get("properties") or {}).items()):
            for ref in _refs(part):
                union = result.resolve({"$ref": ref})
                rule = union.get("x-discriminator")
                if not isinstance(rule, dict) or "beside" not in rule or not isinstance(rule.get("mapping"), dict):
                    continue  # lint says what is wrong
                for tag, variant in rule["mapping"].items():
                    schema.setdefault("allOf", []).append(
                        {
                            "if": {"properties": {rule["beside"]: {"const": tag}}, "required": [rule["beside"]]},
                            "then": {
                                "properties": {
                                    name: {
                                        "anyOf": [
                                            {"$ref": f"#/components/schemas/{variant}"},
                                            {"$ref": "#/components/schemas/EmptyArray"},
                                            {"type": "null"},
                                        ]
                                    }
                                }
                            },
                        }
                    )


def _refs(part: dict[str, Any]) -> Iterator[str]:
    for option in [part, *part.get("anyOf", []), *part.get("oneOf", [])]:
        if "$ref" in option:
            yield option["$ref"]
