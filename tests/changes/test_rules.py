"""Every key of a description has a rating, so that every edit is reported."""

from __future__ import annotations

from generator.bundle import schema_nodes
from generator.diff import read_description, values
from generator.diff.operations import PARAMETER_RATED
from generator.diff.operations import RATED as OPERATION_RATED
from generator.extensions import EXTENSIONS

from .support import SPEC

RESPONSE_RATED = {"x-empty", "x-evidence"}
RATED = {"operation": OPERATION_RATED, "parameter": PARAMETER_RATED, "schema": values.RATED, "response": RESPONSE_RATED}


def test_every_extension_is_rated_wherever_it_may_stand() -> None:
    for name, extension in EXTENSIONS.items():
        for place in extension.places:
            assert name in RATED[place], f"{name} at a {place}: say in generator/diff what a change of it means"


def test_every_keyword_of_our_schemas_is_rated() -> None:
    document = read_description(SPEC).document
    found: set[str] = set()
    for pointer, node in schema_nodes({"schemas": document["components"]["schemas"]}):
        steps = pointer.split("/")
        if isinstance(node, dict) and steps[-1] not in (
            "properties",
            "schemas",
            "mapping",
            "x-constants",
            "x-discriminator",
            "x-always",
            "x-fetch",
            "discriminator",
            "externalDocs",
        ):
            found |= node.keys()
    assert found - {"if", "then"} <= values.RATED | {"schemas"}
