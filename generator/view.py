"""The bundle as the templates want to see it: models, unions, operations, resources.

Only this module knows how a JSON Schema of ours becomes a Python type. It assumes that lint found nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, Literal

from .bundle import Bundle
from .names import RESERVED, attribute, pascal, snake

SCALARS = {"string": "str", "integer": "int", "number": "float", "boolean": "bool", "null": "None"}
METHODS = ("get", "post", "put", "patch", "delete")
RESOURCE = re.compile(r"(?P<path>[a-z_]+(?:\.[a-z_]+)*)(?:\((?P<parent>[a-z_]+)\))?")


@dataclass(frozen=True)
class Type:
    """A JSON Schema as a Python type.

    `kind`: `scalar`, `model`, `union`, `list`, `map`, or `any_of` (several kinds without a tag; requests only).
    """

    kind: str
    name: str = ""
    item: Type | None = None
    options: tuple[Type, ...] = ()
    format: str = ""
    enum: tuple[Any, ...] = ()
    nullable: bool = False
    empty_array: bool = False

    @property
    def nested(self) -> bool:
        """Whether it holds models."""
        return self.kind in ("model", "union") or any(part.nested for part in self.parts)

    @property
    def parts(self) -> tuple[Type, ...]:
        """What it is made of."""
        return (*self.options, *([self.item] if self.item else []))

    @property
    def has_list(self) -> bool:
        return self.kind == "list" or any(part.has_list for part in self.parts)

    @property
    def has_map(self) -> bool:
        """Whether a map stands around its models: then a JSON object is not a model yet."""
        return self.kind == "map" or any(part.has_map for part in self.parts)

    @property
    def levels(self) -> int:
        """How many lists or maps stand around its models."""
        return max((part.levels for part in self.parts), default=0) + (self.kind in ("list", "map"))

    def classes(self) -> Iterator[tuple[str, str]]:
        """Kind and name of every model and union it mentions."""
        if self.kind in ("model", "union", "alias"):
            yield self.kind, self.name
        for part in self.parts:
            yield from part.classes()

    def annotation(self, write: bool = False) -> str:
        """As a reader gets it, or as a caller may give it."""
        text = self._plain(write)
        return f"{text} | None" if self.nullable and text not in ("Any", "None") else text

    def _plain(self, write: bool) -> str:
        if self.enum and self.kind == "scalar":
            values = f"Literal[{', '.join(map(repr, self.enum))}]"
            return values if write else " | ".join(sorted({type(value).__name__ for value in self.enum}))
        if self.kind == "scalar":
            if self.format in ("unix-time", "unix-instant"):
                return "datetime | int" + (" | str" if "str" in self.name else "") if write else "datetime"
            if self.format == "decimal":
                return "Decimal | int | float | str" if write else "Decimal"
            if self.format == "unix-time-day":
                return "datetime | int | str" if write else "datetime"
            return "Decimal | int | float" if write and self.name == "float" else self.name
        if self.kind == "list":
            assert self.item
            return f"{'Iterable' if write else 'builtins.list'}[{self.item.annotation(write)}]"
        if self.kind == "map":
            assert self.item
            if self.name == "order":
                return f"Mapping[Literal[{', '.join(map(repr, self.enum))}], {self.item.annotation(write)}]"
            return f"{'Mapping[str | int, ' if write else 'dict[str, '}{self.item.annotation(write)}]"
        if self.kind == "any_of":
            return " | ".join(dict.fromkeys(part for option in self.options for part in option._plain(write).split(" | ")))
        return self.name + (" | RawModel" if write and self.kind == "union" and not self.options else "")


@dataclass(frozen=True)
class Field:
    """A property of a model."""

    key: str
    name: str
    type: Type
    required: bool
    doc: str
    lazy: bool = True
    const: Any = None
    is_const: bool = False
    secret: bool = False
    lookup: str = ""
    max_items: int = 0
    beside: str = ""
    """For a union whose tag stands beside it: the attribute that holds the tag."""

    @property
    def how(self) -> str:
        """How a read model keeps it: `plain`, `eager`, or by which helper its raw value is opened."""
        kind = self.type
        if kind.kind == "scalar":
            return {"unix-time": "time", "unix-time-day": "day", "unix-instant": "instant", "decimal": "decimal"}.get(
                kind.format, "plain"
            )
        if kind.nested and (kind.levels > 1 or "any_of" in (kind.kind, kind.item.kind if kind.item else "")):
            if kind.kind == "map" or (kind.empty_array and not kind.has_list):
                return "map"
            return "some" if any(part.kind in ("model", "union") for part in kind.parts) and kind.kind == "any_of" else "deep"
        if kind.kind == "any_of":
            return "plain"
        if kind.nested and not self.lazy:
            return "eager"
        if self.beside:
            return "beside"
        if kind.kind in ("model", "union"):
            return "one"
        assert kind.item
        if kind.kind == "list":
            return "many" if kind.item.nested else "list"
        return "map" if kind.item.nested else "plain_map"

    @property
    def slot(self) -> str:
        if self.how in ("plain", "eager"):
            return self.name
        return f"_{self.name}_" if self.name in RESERVED else f"_{self.name}"

    @property
    def ref(self) -> Type | None:
        """The model or union it holds, alone, in a list or in a map."""
        kind = self.type
        while kind.kind in ("list", "map", "any_of") and kind.nested:
            kind = next(part for part in kind.parts if part.nested)
        return kind if kind.kind in ("model", "union") else None

    @property
    def read_annotation(self) -> str:
        """What a reader gets; None stands for null and for an absent key."""
        text = self.type.annotation()
        if (self.required and not self.type.nullable and self.how == "plain") or text == "Any" or self.type.nullable:
            return text
        return f"{text} | None"

    @property
    def write_annotation(self) -> str:
        text = self.type.annotation(write=True)
        return text if self.required else f"{text} | Unset"


@dataclass
class Model:
    """A class for one object schema."""

    name: str
    doc: str
    url: str
    fields: list[Field]
    write: bool
    unknown: bool = False
    write_as: str = ""
    choices: list[tuple[str, ...]] = field(default_factory=list)
    item_field: Field | None = None
    item_model: Model | None = None

    @property
    def module(self) -> str:
        return snake(self.name)

    @property
    def given(self) -> list[Field]:
        """The fields that a caller gives, required ones first."""
        fields = [f for f in self.fields if not f.is_const]
        return sorted(fields, key=lambda f: not self.must(f))

    def must(self, field: Field) -> bool:
        return field.required and field is not self.item_field

    @property
    def secrets(self) -> list[str]:
        return [f.key for f in self.fields if f.secret]


@dataclass
class Union:
    """A set of models with a tag."""

    name: str
    doc: str
    url: str
    tag: str
    how: Literal["inside", "beside", "key"]
    mapping: dict[str, str]
    unknown: str
    variants: list[str]
    tag_is_int: bool = False

    @property
    def module(self) -> str:
        return snake(self.name)


@dataclass(frozen=True)
class Parameter:
    """A parameter of an operation."""

    key: str
    name: str
    place: str
    type: Type
    required: bool
    doc: str
    style: str
    words: bool

    @property
    def annotation(self) -> str:
        text = self.type.annotation(write=True)
        if self.place == "query" and self.type.kind == "list" and self.type.item and self.type.item.enum:
            assert self.type.item
            text = f"Iterable[{self.type.item.annotation(write=True)} | Unlisted]"
        return text


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
    by: str
    host: str
    signed: bool
    idempotent: bool
    resource: str
    parent: str
    resources: list[str]
    call: str
    browser: bool
    spread: bool

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
        """What the operation gives when its answer is read."""
        if self.result == "done":
            return "None"
        if self.result == "text":
            return "str"
        if self.result == "any" or self.result_type is None:
            return "Any"
        name = self.result_type.annotation()
        wrap = {"page": f"PageData[{name}]", "many": f"builtins.list[{name}]", "maybe": f"{name} | None"}
        return wrap.get(self.result, name)

    def secret(self, view: View) -> bool:
        """Whether its answer holds secrets."""
        kind = self.result_type
        return bool(kind and kind.kind == "model" and view.models[kind.name].secrets)

    @property
    def numbered(self) -> bool:
        """Whether its pages have numbers, so that later ones can be asked for before the earlier ones came."""
        return self.by == "link" and any(p.key == "page" for p in self.query_parameters)

    @property
    def filter_required(self) -> bool:
        return bool(self.filter and any(field.required for field in self.filter.fields))

    @property
    def most(self) -> int:
        return int((self.batch or {}).get("max", 250))

    @property
    def size(self) -> int:
        return int((self.batch or {}).get("size", 50))


@dataclass
class Resource:
    """A group of methods below a client."""

    path: str
    bound: bool
    doc: str
    methods: list[tuple[Operation, str | None]] = field(default_factory=list)
    """Operations, each with the entity type its path is bound to."""
    children: dict[str, Resource] = field(default_factory=dict)
    of: Resource | None = None
    """The same resource bound to a parent; calling the resource gives it."""

    @property
    def name(self) -> str:
        return self.path.rpartition(".")[2]

    @property
    def class_name(self) -> str:
        return f"{pascal(self.path)}{'Of' if self.bound else ''}Resource"


class View:
    """Everything the templates need of a bundle."""

    def __init__(self, bundle: Bundle) -> None:
        self.bundle = bundle
        self.document = bundle.document
        self.schemas: dict[str, dict[str, Any]] = self.document.get("components", {}).get("schemas", {})
        self.tags: dict[str, str] = {tag["name"]: tag.get("description", "") for tag in self.document.get("tags", [])}

    # -- schemas --------------------------------------------------------------------------------

    def flat(self, schema: dict[str, Any]) -> dict[str, Any]:
        """A schema with its `allOf` parts merged in: properties in order, required, choices, closedness."""
        schema = self.bundle.resolve(schema)
        merged: dict[str, Any] = {"properties": {}, "required": [], "choices": []}
        for part in schema.get("allOf", []):
            if "if" in part:
                continue
            below = self.flat(part)
            merged["properties"] |= below["properties"]
            merged["required"] += below["required"]
            merged["choices"] += below["choices"]
        merged["properties"] |= schema.get("properties", {})
        merged["required"] += schema.get("required", [])
        options = schema.get("anyOf", []) if schema.get("properties") or schema.get("allOf") else []
        if options and all(set(option) <= {"required", "description"} for option in options):
            merged["choices"] += [tuple(option["required"]) for option in options]
        return {**schema, **merged}

    def is_model(self, schema: dict[str, Any]) -> bool:
        schema = self.bundle.resolve(schema)
        composed = any("if" not in part for part in schema.get("allOf", []))
        return bool(schema.get("properties") or composed or schema.get("x-unknown"))

    def is_union(self, schema: dict[str, Any]) -> bool:
        schema = self.bundle.resolve(schema)
        options = schema.get("oneOf") or schema.get("anyOf") or []
        return (
            not schema.get("properties")
            and bool(options)
            and all("$ref" in option and (self.is_model(option) or self.is_union(option)) for option in options)
        )

    @staticmethod
    def ref_name(ref: str) -> str:
        return ref.rpartition("/")[2]

    def type_of(self, schema: dict[str, Any]) -> Type:
        """The Python type of a schema."""
        ref = schema.get("$ref")
        if ref is not None:
            name = self.ref_name(ref)
            target = self.schemas[name]
            if self.is_model(target):
                return Type("model", name)
            if self.is_union(target):
                return Type("union", name, options=() if self._tagless(target) else (Type("scalar", "tagged"),))
            return self.type_of(target)
        options = schema.get("oneOf") or schema.get("anyOf") or []
        if options and not schema.get("properties"):
            return self._any_of(options)
        if self.is_model(schema) and len(schema.get("allOf", [])) == 1 and not schema.get("properties"):
            return self.type_of(schema["allOf"][0])
        kinds = schema.get("type", [])
        kinds = [kinds] if isinstance(kinds, str) else list(kinds)
        nullable = "null" in kinds and len(kinds) > 1
        kinds = [kind for kind in kinds if kind != "null" or len(kinds) == 1]
        if "array" in kinds:
            items = schema.get("items", {})
            return Type("list", item=self.type_of(items), nullable=nullable)
        if "object" in kinds:
            extra = schema.get("additionalProperties")
            item = self.type_of(extra) if isinstance(extra, dict) and extra else Type("scalar", "Any")
            return Type("map", item=item, nullable=nullable)
        if "const" in schema:
            return Type("scalar", type(schema["const"]).__name__, enum=(schema["const"],), nullable=nullable)
        enum = tuple(value for value in schema.get("enum", ()) if value is not None)
        names = [SCALARS[kind] for kind in kinds]
        if "float" in names and "int" in names:
            names.remove("int")
        if not names and enum:
            names = sorted({type(value).__name__ for value in enum})
        name = " | ".join(names) or "Any"
        format_ = schema.get("format", "")
        if format_ not in ("unix-time", "unix-instant", "unix-time-day", "decimal"):
            format_ = ""
        return Type("scalar", name, format=format_, enum=enum, nullable=nullable)

    def _tagless(self, union: dict[str, Any]) -> bool:
        return "discriminator" not in union and "x-discriminator" not in union

    def _any_of(self, options: list[dict[str, Any]]) -> Type:
        nullable = empty = False
        rest: list[Type] = []
        for option in options:
            if option.get("type") == "null":
                nullable = True
            elif self.ref_name(option.get("$ref", "")) == "EmptyArray":
                empty = True
            else:
                rest.append(self.type_of(option))
        if len(rest) == 1:
            one = rest[0]
            return Type(
                one.kind,
                one.name,
                one.item,
                one.options,
                one.format,
                one.enum,
                one.nullable or nullable,
                one.empty_array or empty,
            )
        nullable = nullable or any(option.nullable for option in rest)
        return Type("any_of", options=tuple(rest), nullable=nullable, empty_array=empty)

    def _fields(self, schema: dict[str, Any]) -> list[Field]:
        flat = self.flat(schema)
        names = {key: self._name(key, part) for key, part in flat["properties"].items()}
        fields: list[Field] = []
        for key, part in flat["properties"].items():
            resolved = self.bundle.resolve(part)
            kind = self.type_of(part)
            beside = ""
            if kind.kind == "union":
                rule = self.schemas[kind.name].get("x-discriminator", {})
                beside = names.get(rule.get("beside"), "")
            is_const = resolved.get("type") == "null" or ("const" in resolved and key in flat["required"])
            fields.append(
                Field(
                    key=key,
                    name=names[key],
                    type=kind,
                    required=key in flat["required"],
                    doc=self._doc(part, resolved),
                    lazy=resolved.get("x-lazy", True),
                    const=resolved.get("const"),
                    is_const=is_const,
                    secret=resolved.get("format") == "password",
                    lookup=resolved.get("x-lookup", ""),
                    max_items=resolved.get("maxItems", 0) if kind.kind == "list" else 0,
                    beside=beside,
                )
            )
        return fields

    def _name(self, key: str, part: dict[str, Any]) -> str:
        name = part.get("x-name") or self.bundle.resolve(part).get("x-name")
        return str(name or attribute(key))

    def _doc(self, part: dict[str, Any], resolved: dict[str, Any]) -> str:
        doc = str(part.get("description") or resolved.get("description") or "").strip()
        options = [part, part.get("items", {}), *part.get("anyOf", [])]
        named = [self.ref_name(o["$ref"]) for o in options if "$ref" in o and "x-constants" in self.bundle.resolve(o)]
        if named:
            doc += f" Named in `constants.{named[0]}`."
        elif known := resolved.get("x-known-values"):
            doc += f" Known values: {', '.join(f'`{value}`' for value in known)}."
        if with_ := resolved.get("x-with"):
            doc += f' Only when asked for by `with_=["{with_}"]`.'
        return doc

    def is_write(self, schema: dict[str, Any]) -> bool:
        return schema.get("unevaluatedProperties") is False or schema.get("additionalProperties") is False

    def _model(self, name: str, schema: dict[str, Any]) -> Model:
        flat = self.flat(schema)
        model = Model(
            name=name,
            doc=str(schema.get("description", "")).strip(),
            url=schema.get("externalDocs", {}).get("url", ""),
            fields=self._fields(schema),
            write=self.is_write(schema),
            unknown=bool(schema.get("x-unknown")),
            write_as=schema.get("x-write", ""),
        )
        by_key = {f.key: f.name for f in model.fields}
        model.choices = [tuple(by_key[key] for key in keys) for keys in flat["choices"]]
        if schema.get("x-item"):
            model.item_field = next(f for f in model.fields if f.key == schema["x-item"])
            ref = model.item_field.ref
            assert ref
            model.item_model = self._model(ref.name, self.schemas[ref.name])
        return model

    @cached_property
    def models(self) -> dict[str, Model]:
        """Every class, by name: the object schemas and the filters of operations."""
        found = {
            name: self._model(name, schema)
            for name, schema in self.schemas.items()
            if self.is_model(schema) and not schema.get("x-abstract")
        }
        for operation in self.operations:
            if operation.filter:
                found[operation.filter.name] = operation.filter
        return found

    @cached_property
    def unions(self) -> dict[str, Union]:
        found: dict[str, Union] = {}
        for name, schema in self.schemas.items():
            if not self.is_union(schema):
                continue
            variants = [self.ref_name(option["$ref"]) for option in schema.get("oneOf") or schema.get("anyOf") or []]
            rule = schema.get("x-discriminator") or {}
            inside = schema.get("discriminator") or {}
            mapping = {tag: self.ref_name(ref) for tag, ref in (rule or inside).get("mapping", {}).items()}
            tag = rule.get("beside") or inside.get("propertyName") or ""
            known = [variant for variant in variants if not self.schemas[variant].get("x-unknown")]
            consts = [
                self.flat(self.schemas[variant])["properties"].get(tag, {}).get("const")
                for variant in known
                if self.is_model(self.schemas[variant])
            ]
            found[name] = Union(
                name=name,
                doc=str(schema.get("description", "")).strip(),
                url=schema.get("externalDocs", {}).get("url", ""),
                tag=tag,
                how="key" if rule.get("key") else "beside" if rule else "inside",
                mapping=mapping,
                unknown=next((v for v in variants if self.schemas[v].get("x-unknown")), ""),
                variants=variants,
                tag_is_int=bool(consts) and all(isinstance(const, int) for const in consts),
            )
        return found

    @property
    def constants(self) -> dict[str, dict[str, Any]]:
        """Schemas whose values have names."""
        return {name: schema for name, schema in sorted(self.schemas.items()) if "x-constants" in schema}

    # -- operations -----------------------------------------------------------------------------

    @cached_property
    def operations(self) -> list[Operation]:
        found: list[Operation] = []
        for path, item in self.document["paths"].items():
            for method in METHODS:
                if method in item:
                    found.append(self._operation(path, method, item, item[method]))
        return sorted(found, key=lambda operation: operation.id)

    def _operation(self, path: str, method: str, item: dict[str, Any], raw: dict[str, Any]) -> Operation:
        parameters = [self.bundle.resolve(p) for p in [*item.get("parameters", []), *raw.get("parameters", [])]]
        filters = [p for p in parameters if p["in"] == "query" and p["name"].startswith("filter[")]
        plain = [self._parameter(p) for p in parameters if p not in filters]
        body, media = self._content(raw.get("requestBody", {}))
        body_type = self.type_of(body) if body is not None else None
        items = body.get("items", {}) if body is not None else {}
        result, result_type, result_key = self._result(raw)
        where = RESOURCE.fullmatch(raw.get("x-resource", raw["tags"][0]))
        assert where, raw.get("x-resource")
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
            filter=self._filter(raw, filters) if filters else None,
            filter_styles={p["name"][7:-1]: p["x-serialize"] for p in filters if p.get("x-serialize", "bracket") != "bracket"},
            filter_switch=raw.get("x-filter-switch", ""),
            body=body_type,
            body_required=bool(self.bundle.resolve(raw.get("requestBody", {})).get("required")),
            body_doc=str((body or {}).get("description") or raw.get("requestBody", {}).get("description") or "").strip(),
            body_raw=bool(media) and not media.endswith("json"),
            media=media,
            item_required=[attribute(key) for key in items.get("required", [])] if "allOf" in items else [],
            batch=raw.get("x-batch"),
            result=result,
            result_type=result_type,
            result_key=result_key,
            by=raw.get("x-paginate", {}).get("by", "link"),
            host=raw.get("x-host", "account"),
            signed=raw.get("security") != [],
            idempotent=method in ("get", "put", "delete") or bool(raw.get("x-idempotent")),
            resource=where["path"],
            parent=where["parent"] or "",
            resources=raw.get("x-resources", []),
            call=raw.get("x-method", raw["operationId"]),
            browser=bool(raw.get("x-browser")),
            spread=bool(raw.get("x-spread")),
        )

    def _content(self, holder: dict[str, Any]) -> tuple[dict[str, Any] | None, str]:
        for media, content in self.bundle.resolve(holder).get("content", {}).items():
            if "schema" in content:
                return content["schema"], media
        return None, ""

    def _parameter(self, raw: dict[str, Any]) -> Parameter:
        kind = self.type_of(raw["schema"])
        resolved = self.bundle.resolve(raw["schema"])
        if raw["name"] == "order":
            fields = tuple(resolved.get("properties", {}))
            kind = Type("map", name="order", item=Type("scalar", "str", enum=("asc", "desc")), enum=fields)
        return Parameter(
            key=raw["name"],
            name=str(raw.get("x-name") or attribute(raw["name"])),
            place=raw["in"],
            type=kind,
            required=bool(raw.get("required")),
            doc=str(raw.get("description", "")).strip(),
            style=raw.get("x-serialize", "bracket"),
            words=raw.get("x-boolean") == "words",
        )

    def _filter(self, raw: dict[str, Any], filters: list[dict[str, Any]]) -> Model:
        name = raw["x-filter"]
        schema: dict[str, Any] = {
            "properties": {
                p["name"][7:-1]: {**self._with_doc(p["schema"], p), **({"x-name": p["x-name"]} if "x-name" in p else {})}
                for p in filters
            },
            "required": [p["name"][7:-1] for p in filters if p.get("required")],
            "unevaluatedProperties": False,
            "description": f"What to select. {raw.get('summary', '')}".strip(),
        }
        return self._model(name, schema)

    @staticmethod
    def _with_doc(schema: dict[str, Any], parameter: dict[str, Any]) -> dict[str, Any]:
        return {**schema, "description": parameter.get("description", "")}

    def _result(self, raw: dict[str, Any]) -> tuple[str, Type | None, str | None]:
        answers = {code: self.bundle.resolve(r) for code, r in raw["responses"].items() if str(code).startswith("2")}
        schema, media = None, ""
        for answer in answers.values():
            schema, media = self._content(answer)
            if schema is not None:
                break
        empty = next((answer["x-empty"] for answer in answers.values() if "x-empty" in answer), "")
        paginate, batch = raw.get("x-paginate"), raw.get("x-batch")
        if schema is None:
            return "done", None, None
        if not media.endswith("json"):
            return "text", None, None
        if paginate:
            key = paginate["items"]
            top = self.flat(schema)["properties"].get(key)
            if top:  # not below _embedded
                return "page", self.type_of(self.bundle.resolve(top)["items"]), f"/{key}"
            return "page", self._below(schema, key), key
        resolved = self.bundle.resolve(schema)
        if resolved.get("type") == "array":
            return "many", self.type_of(resolved["items"]), None
        if batch and "items" in batch:
            return "many", self._below(schema, batch["items"]), batch["items"]
        kind = self.type_of(schema)
        if kind.kind not in ("model", "union"):
            return "any", None, None
        return ("maybe" if empty == "done" else "one"), kind, None

    def _below(self, schema: dict[str, Any], key: str) -> Type:
        embedded = self.flat(schema)["properties"]["_embedded"]
        items = next(
            self.flat(option)["properties"][key]
            for option in [embedded, *embedded.get("anyOf", [])]
            if key in self.flat(option)["properties"]
        )
        return self.type_of(self.bundle.resolve(items)["items"])

    # -- resources ------------------------------------------------------------------------------

    @cached_property
    def resources(self) -> dict[str, Resource]:
        """The tree of resources, by name; bound ones hang on their resource."""
        top: dict[str, Resource] = {}
        for operation in self.operations:
            if operation.browser:
                continue
            for entity in operation.resources or [""]:
                path = f"{entity}.{operation.resource}" if entity else operation.resource
                self._node(top, path, bool(operation.parent)).methods.append((operation, entity or None))
        return dict(sorted(top.items()))

    def _node(self, top: dict[str, Resource], path: str, bound: bool) -> Resource:
        level, node = top, None
        steps = path.split(".")
        for depth, step in enumerate(steps):
            here = ".".join(steps[: depth + 1])
            node = level.setdefault(step, Resource(here, False, self._resource_doc(here)))
            level = node.children
        assert node
        if not bound:
            return node
        if node.of is None:
            node.of = Resource(path, True, f"{node.doc} Those of one parent.")
        return node.of

    def _resource_doc(self, path: str) -> str:
        if path in self.tags:
            return self.tags[path]
        parent, _, last = path.rpartition(".")
        words = last.replace("_", " ")
        return f"{words.capitalize()} of {parent.replace('.', ' ').replace('_', ' ')}." if parent else f"{words.capitalize()}."


def imports(types: Iterable[Type]) -> list[str]:
    """Names of the models and unions that annotations of these types mention."""
    return sorted({name for kind in types for _, name in kind.classes()})
