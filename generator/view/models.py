"""Classes: one for each object schema, and one for the filter of an operation."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from ..naming import BASE_CLASS_ATTRIBUTES, snake
from .fields import Field, fields_of
from .schemas import SchemaReader


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
    create_as: str = ""
    fetch: dict[str, str] = field(default_factory=dict)
    """Of an event: the operation that reads the whole object, and the attributes that are its arguments."""
    not_empty: bool = False
    """Whether it must hold at least one key."""
    choices: list[tuple[str, ...]] = field(default_factory=list)
    item_field: Field | None = None
    item_model: Model | None = None
    lifted: list[Field] = field(default_factory=list)
    """The lists of its `_embedded`, which are attributes of its own too."""
    short: dict[str, str] = field(default_factory=dict)
    """Attributes for which a scalar alone may stand for the object, by its Python type."""
    selects: bool = False
    """Whether it is a filter, or a part of one: there a null is no missing key."""
    encodable: bool = False
    """Whether it is in a batch, as an object or in one; the encoder may take small ones as they are."""
    batched: bool = False
    """Whether it is an object of a batch itself, alone."""

    @property
    def module(self) -> str:
        return snake(self.name)

    @property
    def given(self) -> list[Field]:
        """The fields that are arguments of the constructor, required ones first."""
        fields = [f for f in self.fields if not f.is_const]
        return sorted(fields, key=lambda f: not self.must(f))

    def must(self, field: Field) -> bool:
        """Whether it is a required argument."""
        return field.required and field is not self.item_field

    @property
    def nullable(self) -> list[str]:
        """The keys that may be null."""
        return [f.key for f in self.fields if f.type.nullable or f.is_const or f.type.name in ("Any", "None")]

    @property
    def read_keys(self) -> dict[str, str]:
        """The keys that are read under another name."""
        return {f.key: f.read_key for f in self.fields if f.read_key}

    @property
    def forms(self) -> list[tuple[str, str]]:
        """The methods that give what writes it, each with the class."""
        return [form for form in (("to_write", self.write_as), ("to_create", self.create_as)) if form[1]]

    @property
    def secrets(self) -> list[str]:
        return [f.key for f in self.fields if f.secret]

    @property
    def always(self) -> list[str]:
        """The attributes that are read without None."""
        return [f.name for f in self.fields if f.always]

    @property
    def on_request(self) -> dict[str, str]:
        """The attributes that answers have only where a value of `with` asks for them, each with that value."""
        return {f.name: f.on_request for f in [*self.fields, *self.lifted] if f.on_request and not self.write}


def model_of(reader: SchemaReader, name: str, schema: dict[str, Any]) -> Model:
    """The class for an object schema."""
    flat = reader.flat(schema)
    model = Model(
        name=name,
        doc=str(schema.get("description", "")).strip(),
        url=schema.get("externalDocs", {}).get("url", ""),
        fields=fields_of(reader, schema),
        write=reader.is_write(schema),
        unknown=bool(schema.get("x-unknown")),
        write_as=schema.get("x-write", ""),
        create_as=schema.get("x-create", ""),
        fetch=schema.get("x-fetch", {}),
        not_empty=bool(schema.get("minProperties")) and not flat["required"],
    )
    by_key = {f.key: f.name for f in model.fields}
    model.short = {kind: by_key[key] for kind, key in reader.short(schema).items()} if model.write else {}
    model.choices = [tuple(by_key[key] for key in keys) for keys in flat["choices"]]
    if schema.get("x-item"):
        model.item_field = next(f for f in model.fields if f.key == schema["x-item"])
    if not model.write:
        model.lifted = _embedded_lists(reader, model.fields)
    return model


def _embedded_lists(reader: SchemaReader, fields: list[Field]) -> list[Field]:
    """The lists of objects in `_embedded`; not those whose name is another attribute's."""
    ref = next((f.ref for f in fields if f.key == "_embedded" and f.type.kind == "model"), None)
    if ref is None:
        return []
    taken = {f.name for f in fields} | {f.lookup for f in fields} | BASE_CLASS_ATTRIBUTES
    below = fields_of(reader, reader.schemas[ref.name])
    return [f for f in below if f.how == "many" and f.name not in taken]


def component_models(reader: SchemaReader) -> dict[str, Model]:
    """The classes of the components, by name."""
    found = {
        name: model_of(reader, name, schema)
        for name, schema in reader.schemas.items()
        if reader.is_model(schema) and not schema.get("x-abstract")
    }
    for model in found.values():
        if model.item_field and model.item_field.ref:
            model.item_model = found[model.item_field.ref.name]
    return found
