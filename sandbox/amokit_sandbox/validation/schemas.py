"""Validation against the description, explained in the API's own words.

A validator is compiled once a schema. jsonschema-rs does the work: its errors name the place in the schema, and it is
three orders of magnitude faster on `anyOf` than what is written in Python.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

from jsonschema_rs import Draft202012Validator, Registry, ValidationError

from ..description import Description, fragment
from ..problems import FieldError, Path

BUNDLE = "urn:amokit:openapi"

TOLERATED = "x-tolerated"
EMPTY: dict[str, Any] = {"null": None, "array": []}
"""What says nothing; PHP writes an empty map as a list."""

# Picks the alternative that an instance is meant for, by the names of the alternatives; None when the names do not say.
Narrow = Callable[[Any, list[str]], int | None]

# What is wrong with an instance by one alternative.
Branch = list[ValidationError]

WORDS = {"integer": "int", "boolean": "bool", "number": "float", "object": "object"}

CODES = {
    "enum": "NotSupportedChoice",
    "const": "NotSupportedChoice",
    "not": "NotSupportedChoice",
    "pattern": "InvalidType",
    "maxLength": "TooLong",
    "maxItems": "TooMany",
    "minLength": "NotBlank",
    "minItems": "NotBlank",
    "minProperties": "NotBlank",
}


class Validation:
    """All validators of a description."""

    def __init__(self, description: Description) -> None:
        self._description = description
        self._registry = Registry([(BUNDLE, dict(description.document))])
        self._validators: dict[str, Draft202012Validator] = {}

    def errors(self, pointer: str, instance: Any, narrow: Narrow | None = None) -> list[FieldError]:
        """What is wrong with an instance of the schema at a pointer of the bundle; nothing when it is valid."""
        validator = self._validator(pointer)
        if validator.is_valid(instance):
            return []
        found = self._explain_all(validator.iter_errors(instance), narrow)
        return found or [FieldError((), "InvalidValue")]

    def kept(self, pointer: str, instance: Any) -> Any:
        """A valid instance without what the server takes and passes over (`x-tolerated`).

        Where several schemas could describe a part, as with values of custom fields, that part is left as it is.
        """
        return self._kept(self._description.at(pointer), instance)

    def _kept(self, schema: Mapping[str, Any], instance: Any) -> Any:
        schema = self._description.resolve(schema)
        options = [each for each in schema.get("anyOf", ()) if TOLERATED not in each and ("$ref" in each or "items" in each)]
        if options and "properties" not in schema:
            return self._kept(options[0], instance) if len(options) == 1 else instance
        if isinstance(instance, list):
            return [self._kept(schema.get("items", {}), part) for part in instance]
        if not isinstance(instance, dict):
            return instance
        properties = self._properties(schema)
        return {
            key: self._kept(properties.get(key, {}), part)
            for key, part in instance.items()
            if not self._passed_over(properties.get(key, {}), part)
        }

    def _passed_over(self, schema: Mapping[str, Any], instance: Any) -> bool:
        tolerated = [option for option in schema.get("anyOf", ()) if TOLERATED in option and option.get("type") in EMPTY]
        return TOLERATED in schema or any(instance == EMPTY[option["type"]] for option in tolerated)

    def _properties(self, schema: Mapping[str, Any]) -> dict[str, Any]:
        """The properties of an object, where one schema says tolerated and another one does not, those of the latter."""
        parts = [self._properties(self._description.resolve(part)) for part in schema.get("allOf", ())]
        found: dict[str, Any] = {}
        for part in (*parts, schema.get("properties", {})):
            found |= {key: value for key, value in part.items() if key not in found or TOLERATED not in value}
        return found

    def _validator(self, pointer: str) -> Draft202012Validator:
        validator = self._validators.get(pointer)
        if validator is None:
            validator = Draft202012Validator({"$ref": BUNDLE + fragment(pointer)}, registry=self._registry)
            self._validators[pointer] = validator
        return validator

    def _explain_all(self, errors: Iterable[ValidationError], narrow: Narrow | None) -> list[FieldError]:
        found: dict[tuple[Path, str], FieldError] = {}
        for error in errors:
            for explained in self._explain(error, narrow):
                found.setdefault((explained.path, explained.code), explained)
        # A null that is not in the enum either is one mistake, not two.
        mistyped = {path for path, code in found if code in ("NotNullable", "InvalidType")}
        return [error for error in found.values() if error.code != "NotSupportedChoice" or error.path not in mistyped]

    def _explain(self, error: ValidationError, narrow: Narrow | None) -> Iterator[FieldError]:
        kind: Any = error.kind
        keyword = kind.name
        path = tuple(error.instance_path)
        if keyword == "type":
            yield self._mistyped(path, error.instance, kind.types)
        elif keyword == "required":
            yield FieldError((*path, kind.property), "FieldMissing")
        elif keyword in ("unevaluatedProperties", "additionalProperties"):
            # A property that is wrong counts as unevaluated too, with all that its `allOf` declares.
            declared = self._declared(self._parent(error))
            unexpected = [name for name in kind.unexpected if name not in declared]
            yield from (FieldError((*path, name), "FieldNotExpected") for name in unexpected)
        elif hasattr(kind, "context") and keyword in ("anyOf", "oneOf"):
            yield from self._best(error, kind.context, narrow)
        else:
            yield FieldError(path, CODES.get(keyword, "InvalidValue"), "" if keyword in CODES else error.message)

    def _mistyped(self, path: Path, instance: Any, types: list[str]) -> FieldError:
        if instance is None:
            return FieldError(path, "NotNullable")
        words = " or ".join(WORDS.get(name, name) for name in types if name != "null")
        return FieldError(path, "InvalidType", f"This value should be of type {words}.")

    def _best(self, error: ValidationError, branches: list[Branch], narrow: Narrow | None) -> list[FieldError]:
        """The errors of the alternative that the instance most likely means."""
        chosen = self._meant(error, narrow)
        explained = [self._explain_all(branch, narrow) for branch in branches]
        if chosen is None or not explained[chosen]:
            path = tuple(error.instance_path)
            tags = [any(inner.kind.name == "const" for inner in branch) for branch in branches]
            chosen = min(range(len(branches)), key=lambda index: (tags[index], *distance(explained[index], path)))
        best = explained[chosen]
        return [found for found in best if is_wrong_tag(branches[chosen], found)] or best

    def _meant(self, error: ValidationError, narrow: Narrow | None) -> int | None:
        schema = self._parent(error)
        names = [str(branch.get("$ref", "")).rpartition("/")[2] for branch in schema[error.kind.name]]
        tag = schema.get("discriminator")
        if tag and isinstance(error.instance, dict):
            target = tag.get("mapping", {}).get(error.instance.get(tag["propertyName"]), "").rpartition("/")[2]
            if target in names:
                return names.index(target)
        return narrow(error.instance, names) if narrow else None

    def _parent(self, error: ValidationError) -> Mapping[str, Any]:
        """The schema that an error's keyword stands in."""
        place = error.absolute_keyword_location or ""
        node: Mapping[str, Any] = self._description.at(place.removeprefix(BUNDLE).rpartition("/")[0])
        return node

    def _declared(self, schema: Mapping[str, Any]) -> set[str]:
        names = set(schema.get("properties", ()))
        if "$ref" in schema:
            names |= self._declared(self._description.resolve(schema))
        for keyword in ("allOf", "anyOf", "oneOf"):
            for part in schema.get(keyword, ()):
                names |= self._declared(part)
        return names


def distance(errors: list[FieldError], path: Path) -> tuple[bool, int, int]:
    """How far an instance is from an alternative: of another type altogether, many errors, errors near the top."""
    other_type = any(error.path == path and error.code in ("InvalidType", "NotNullable") for error in errors)
    return other_type, len(errors), -max((len(error.path) for error in errors), default=0)


def is_wrong_tag(branch: Branch, found: FieldError) -> bool:
    """Whether an error is that the instance is tagged as something that the alternative is not."""
    return found.code == "NotSupportedChoice" and any(
        inner.kind.name == "const" and tuple(inner.instance_path) == found.path for inner in branch
    )
