"""Operations: one method of one path each."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from ..naming import attribute
from .models import Model
from .parameters import Parameter, filter_key, filter_of, in_filter, parameter_of
from .responses import response_of
from .schemas import SchemaReader
from .types import Type, listed

METHODS = ("get", "post", "put", "patch", "delete")
STEP = re.compile(r"([a-z_]+)(?:\(([a-z_]+)\))?")
"""Of `x-resource`: a resource, and in brackets the parameter to which it is bound."""
RESOURCE = re.compile(rf"{STEP.pattern}(?:\.{STEP.pattern})*")


@dataclass
class Operation:
    """One method of one path."""

    id: str
    method: str
    path: str
    tag: str
    summary: str
    doc: str
    url: str
    deprecated: bool
    parameters: list[Parameter]
    filter: Model | None
    filter_styles: dict[str, str]
    filter_switch: str
    body: Type | None
    body_required: bool
    body_doc: str
    body_raw: bool
    media: str
    item_required: list[str]
    batch: dict[str, Any] | None
    result: str
    """`page`, `many`, `one`, `maybe`, `done`, `any` or `text`."""
    result_type: Type | None
    result_key: str | None
    variants: tuple[tuple[str, Type], ...]
    """Of what type the items of a page are where `with` asks for them, by its value."""
    by: str
    host: str
    signed: bool
    idempotent: bool
    steps: list[tuple[str, str]]
    """The resource that has its method, and those above it, each with the parameter to which it is bound."""
    resources: list[str]
    call: str
    browser: bool
    spread: bool

    @property
    def resource(self) -> str:
        """Where its method lives: `catalogs.elements.files`."""
        return ".".join(name for name, _ in self.steps)

    @property
    def parents(self) -> list[str]:
        """The parameters to which its resource is bound, the outermost first."""
        return [parent for _, parent in self.steps if parent]

    @property
    def parent(self) -> str:
        """The one of them that binds the resource itself."""
        return self.steps[-1][1]

    @property
    def sent(self) -> Type | None:
        """The write model that it sends, alone or in a list, or a union of such."""
        kind = self.body.item if self.body and self.body.kind == "list" else self.body
        return kind if kind and kind.closed and (kind.kind == "model" or kind.tagged) and not self.spread else None

    @property
    def path_parameters(self) -> list[Parameter]:
        return [p for p in self.parameters if p.place == "path"]

    @property
    def query_parameters(self) -> list[Parameter]:
        return [p for p in self.parameters if p.place == "query"]

    @property
    def header_parameters(self) -> list[Parameter]:
        return [p for p in self.parameters if p.place == "header"]

    @property
    def result_annotation(self) -> str:
        """The type of the parsed response."""
        if self.result == "done":
            return "None"
        if self.result == "text":
            return "str"
        if self.result == "any" or self.result_type is None:
            return "Any"
        name = self.result_type.annotation()
        wrap = {"page": f"PageData[{name}]", "many": f"builtins.list[{name}]", "maybe": f"{name} | None"}
        return wrap.get(self.result, name)

    @property
    def parsed_annotation(self) -> str:
        """The type of the parsed response where the request may have asked for other objects too."""
        return "PageData[Any]" if self.variants else self.result_annotation

    def secret(self, models: Mapping[str, Model]) -> bool:
        """Whether its response has secrets."""
        kind = self.result_type
        return bool(kind and kind.kind == "model" and models[kind.name].secrets)

    @property
    def numbered(self) -> bool:
        """Whether its pages have numbers, so that later pages can be requested before earlier ones have arrived."""
        return self.by == "link" and any(p.key == "page" for p in self.query_parameters)

    @property
    def filter_required(self) -> bool:
        return bool(self.filter and any(field.required for field in self.filter.fields))

    def overloads(self) -> list[tuple[Type, str, str]]:
        """The types of its pages, each with the argument `with_` as the signature has it and as that type is asked for."""
        assert self.result_type
        asked = next(p for p in self.query_parameters if p.key == "with")
        assert asked.type.item
        values = [value for value, _ in self.variants]
        given = f"{asked.name}: {asked.annotation} | None = None"
        usual = tuple(value for value in asked.type.item.enum if value not in values)
        found = [(self.result_type, given, f"{asked.name}: {replace(asked, type=listed(usual)).annotation} | None = None")]
        return found + [(kind, given, f"{asked.name}: {listed((value,)).annotation(True)}") for value, kind in self.variants]

    @property
    def most(self) -> int:
        """How many objects a request of a batch takes at most."""
        return int((self.batch or {}).get("max", 250))

    @property
    def size(self) -> int:
        """How many objects a request takes by default."""
        return int((self.batch or {}).get("size", 50))


def steps_of(resource: str) -> list[tuple[str, str]]:
    """The steps of an `x-resource` or a tag; empty when it names no resource."""
    return STEP.findall(resource) if RESOURCE.fullmatch(resource) else []


def operations_of(reader: SchemaReader) -> list[Operation]:
    """The operations of all paths, by id."""
    found = [
        _operation(reader, path, method, item)
        for path, item in reader.document["paths"].items()
        for method in METHODS
        if method in item
    ]
    return sorted(found, key=lambda operation: operation.id)


def _operation(reader: SchemaReader, path: str, method: str, item: dict[str, Any]) -> Operation:
    raw = item[method]
    parameters = [reader.bundle.resolve(p) for p in [*item.get("parameters", []), *raw.get("parameters", [])]]
    filters = [p for p in parameters if p["in"] == "query" and in_filter(p["name"])]
    plain = [parameter_of(reader, p) for p in parameters if p not in filters]
    body, media = reader.content(raw.get("requestBody", {}))
    body_type = reader.type_of(body) if body is not None else None
    items = body.get("items", {}) if body is not None else {}
    response = response_of(reader, raw)
    return Operation(
        id=raw["operationId"],
        method=method.upper(),
        path=path,
        tag=raw["tags"][0],
        summary=str(raw.get("summary", "")).strip(),
        doc=str(raw.get("description", "")).strip(),
        url=raw.get("externalDocs", {}).get("url", ""),
        deprecated=bool(raw.get("deprecated")),
        parameters=plain,
        filter=filter_of(reader, raw, filters) if filters else None,
        filter_styles={filter_key(p["name"]): p["x-serialize"] for p in filters if p.get("x-serialize", "bracket") != "bracket"},
        filter_switch=raw.get("x-filter-switch", ""),
        body=body_type,
        body_required=bool(reader.bundle.resolve(raw.get("requestBody", {})).get("required")),
        body_doc=str((body or {}).get("description") or raw.get("requestBody", {}).get("description") or "").strip(),
        body_raw=bool(media) and not media.endswith("json"),
        media=media,
        item_required=[attribute(key) for key in items.get("required", [])] if "allOf" in items else [],
        batch=raw.get("x-batch"),
        result=response.result,
        result_type=response.type,
        result_key=response.key,
        variants=response.variants,
        by=raw.get("x-paginate", {}).get("by", "link"),
        host=raw.get("x-host", "account"),
        signed=raw.get("security") != [],
        idempotent=method in ("get", "put", "delete") or bool(raw.get("x-idempotent")),
        steps=steps_of(raw.get("x-resource", raw["tags"][0])),
        resources=raw.get("x-resources", []),
        call=raw.get("x-method", raw["operationId"]),
        browser=bool(raw.get("x-browser")),
        spread=bool(raw.get("x-spread")),
    )
