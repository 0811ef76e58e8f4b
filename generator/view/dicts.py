"""Typed dicts: what a caller may give in place of a write model, as keywords or as a dict."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import NamedTuple

from .fields import Field
from .models import Model
from .operations import Operation
from .unions import Union

FIELDS = "custom_fields_values"
EMBEDDED = "_embedded"


class Key(NamedTuple):
    """A key of a typed dict, as the class declares it."""

    name: str
    annotation: str
    doc: str


@dataclass
class DictClass:
    """A typed dict for a write model.

    It has the attributes of the model, those of its `embedded` part, and `custom_fields` by key.
    """

    name: str
    model: Model
    keys: list[Key]
    """All may be missing but for those marked as required."""
    item_keys: list[Key]
    """What only the objects of a batch have, in a typed dict of their own; elsewhere it is an argument beside the object."""
    required: bool
    """Whether a key must be given."""


def dict_classes(
    models: Mapping[str, Model], unions: Mapping[str, Union], operations: Iterable[Operation]
) -> dict[str, DictClass]:
    """The typed dicts of all write models but those of custom fields, which `custom_fields` makes."""
    arguments, needed = _arguments(operations)
    tags = {name: union.tag for union in unions.values() if union.how == "inside" for name in union.variants}
    found: dict[str, DictClass] = {}
    for name, model in models.items():
        if not model.write or model.item_field:
            continue
        keys = list(_keys(model, models, tags.get(name, "")))
        apart = arguments.get(name, set())
        found[name] = DictClass(
            name=f"{name}Dict",
            model=model,
            keys=[key for key in keys if key.name not in apart],
            item_keys=[_must(key) if key.name in needed.get(name, ()) else key for key in keys if key.name in apart],
            required=any(key.annotation.startswith("Required[") for key in keys if key.name not in apart),
        )
    return found


def _arguments(operations: Iterable[Operation]) -> tuple[dict[str, set[str]], dict[str, set[str]]]:
    """By model: the arguments that stand beside its fields in a call, and what each object of a batch needs."""
    arguments: dict[str, set[str]] = {}
    needed: dict[str, set[str]] = {}
    for operation in operations:
        sent = operation.sent
        if sent is None:
            continue
        if operation.batch:
            needed.setdefault(sent.name, set()).update(operation.item_required)
        else:
            arguments.setdefault(sent.name, set()).update(p.name for p in operation.parameters)
    return arguments, needed


def _must(key: Key) -> Key:
    return key._replace(annotation=f"Required[{key.annotation.removesuffix(' | None')}]")


def _keys(model: Model, models: Mapping[str, Model], tag: str) -> Iterable[Key]:
    names = {field.name for field in model.fields} | {"custom_fields"}
    for field in model.fields:
        if field.is_const:
            if field.key == tag:
                yield Key(field.name, f"Required[Literal[{field.const!r}]]", field.doc)
            continue
        yield Key(field.name, _annotation(field, model), field.doc)
        if field.key == FIELDS and not model.selects:
            yield Key("custom_fields", "FieldsByKey | None", "Values of custom fields, by key, code or id of the field.")
        if field.key == EMBEDDED and field.type.kind == "model":
            below = models[field.type.name]
            yield from (Key(f.name, _annotation(f, below, True), f.doc) for f in below.given if f.name not in names)


def _annotation(field: Field, model: Model, within: bool = False) -> str:
    text = field.given_annotation
    if model.must(field) and not within:
        return f"Required[{text}]"
    if model.selects or text == "Any":
        return text
    return f"{text} | Unset" if field.type.nullable else f"{text} | None"


def dict_unions(unions: Mapping[str, Union], dicts: Mapping[str, DictClass]) -> dict[str, list[str]]:
    """The unions of typed dicts, by the name of the union of models."""
    return {
        name: [dicts[variant].name for variant in union.variants]
        for name, union in unions.items()
        if union.mapping and all(variant in dicts for variant in union.variants)
    }


def below(names: Iterable[str], models: Mapping[str, Model], unions: Mapping[str, Union]) -> set[str]:
    """Some models, and those that they hold at any depth."""
    found: set[str] = set()
    waiting = list(names)
    while waiting:
        name = waiting.pop()
        if name in unions:
            waiting += unions[name].variants
        elif name not in found:
            found.add(name)
            waiting += [held for field in models[name].fields for held in field.type.classes()]
    return found
