"""The bundle in the form that the templates use: models, unions, operations, resources.

Only this package knows the Python type of a JSON Schema. It assumes that lint found nothing. Each module has one kind of object
for the templates, and the function that makes it from the description:

`types` has Python types, `schemas` classifies schemas. `fields`, `models`, `unions`, `parameters`, `responses` and `operations`
use these; `resources` arranges the operations, and `shared` makes one class of what several entity types share. `hooks` has what
the server sends by itself.
"""

from __future__ import annotations

from functools import cached_property
from itertools import chain
from typing import Any

from .dicts import DictClass, below, dict_classes, dict_unions
from .fields import Field, property_name
from .hooks import Fetch, Hooks, contents_of, event_schemas, fetch_of, hooks_of
from .models import Model, component_models
from .operations import METHODS, Operation, operations_of, steps_of
from .parameters import Parameter, filter_key, in_filter
from .resources import Resource, resources_of
from .schemas import TOLERATED, SchemaReader, json_types, ref_name
from .shared import ResourceModule, modules_of
from .types import Type, imports
from .unions import Union, component_unions

__all__ = [
    "METHODS",
    "TOLERATED",
    "DictClass",
    "Fetch",
    "Field",
    "Hooks",
    "Model",
    "Operation",
    "Parameter",
    "Resource",
    "ResourceModule",
    "Type",
    "Union",
    "View",
    "contents_of",
    "event_schemas",
    "filter_key",
    "imports",
    "in_filter",
    "json_types",
    "property_name",
    "ref_name",
    "steps_of",
]


class View(SchemaReader):
    """Everything the templates need of a bundle, each part made on first access."""

    @cached_property
    def models(self) -> dict[str, Model]:
        """Every class, by name: the object schemas and the filters of operations."""
        filters = {operation.filter.name: operation.filter for operation in self.operations if operation.filter}
        found = component_models(self) | filters
        for name in below(filters, found, self.unions):
            found[name].selects = True
        bodies = (operation.body.classes() for operation in self.operations if operation.body and operation.body.kind == "list")
        batched = list(chain.from_iterable(bodies))
        for name in below(batched, found, self.unions):
            found[name].encodable = not found[name].selects
            found[name].batched = name in batched
        return found

    @cached_property
    def unions(self) -> dict[str, Union]:
        """Every union, by name."""
        return component_unions(self)

    @cached_property
    def hooks(self) -> Hooks:
        """The events that the server sends by itself."""
        return hooks_of(self)

    @cached_property
    def events(self) -> frozenset[str]:
        """Names of their classes."""
        return frozenset(self.hooks.names)

    def fetch(self, model: Model) -> Fetch | None:
        """The call that reads the whole object that an event is about."""
        return fetch_of(model.fetch, self.operations)

    @cached_property
    def dicts(self) -> dict[str, DictClass]:
        """The typed dicts of write models, by name."""
        return dict_classes(self.models, self.unions, self.operations)

    @cached_property
    def dict_unions(self) -> dict[str, list[str]]:
        """The unions of typed dicts: the dicts of each."""
        return dict_unions(self.unions, self.dicts)

    @property
    def dict_names(self) -> list[str]:
        """The names of all typed dicts."""
        items = [f"{name}ItemDict" for name, made in self.dicts.items() if made.item_keys]
        return sorted([*(made.name for made in self.dicts.values()), *items, *(f"{name}Dict" for name in self.dict_unions)])

    def given(self, operation: Operation, item: bool = False) -> str:
        """The annotation of the object that an operation sends; `item` is for those of a batch."""
        sent = operation.sent
        assert sent
        own = self.dicts.get(sent.name)
        return f"{sent.name} | {sent.name}{'Item' if item and own and own.item_keys else ''}Dict"

    def keywords(self, operation: Operation) -> DictClass | None:
        """The typed dict of the keywords that an operation takes in place of an object; a union has none."""
        sent = operation.sent
        if sent is None or operation.deprecated or not operation.body_required:
            return None
        return self.dicts.get(sent.name) if operation.batch or sent is operation.body else None

    @property
    def constants(self) -> dict[str, dict[str, Any]]:
        """Schemas whose values have names."""
        return {name: schema for name, schema in sorted(self.schemas.items()) if "x-constants" in schema}

    @cached_property
    def operations(self) -> list[Operation]:
        """Every operation, by id."""
        return operations_of(self)

    @cached_property
    def resources(self) -> dict[str, Resource]:
        """The tree of resources, by name; bound ones hang on their resource."""
        tags = {tag["name"]: tag.get("description", "") for tag in self.document.get("tags", [])}
        return resources_of(self.operations, tags)

    @cached_property
    def resource_modules(self) -> list[ResourceModule]:
        """The modules of resource classes: one for each resource, and one for each sub-resource that entity types share."""
        return modules_of(self.resources)
