"""From names of the API to names of Python."""

from __future__ import annotations

import keyword
import re

# What the base classes of models use themselves.
RESERVED = frozenset(
    {"bound", "choices", "convert", "decode", "decode_object", "eager", "extra", "fields", "fill", "filled", "keep_unknown"}
    | {"names", "origin", "read", "read_scalar", "secret", "slot", "slots", "whole", "wire", "zone"}
)
# What classes need under its own name.
METHODS = frozenset({"to_dict", "from_dict", "to_write", "to_create", "property", "classmethod"})
# What generated functions call their own variables.
LOCALS = frozenset(
    {"add", "add_filter", "add_order", "encode", "headers", "known", "operation", "options", "pairs", "parse", "segment"}
)


def snake(name: str) -> str:
    """`LeadEmbedded` and `validation-errors` in snake_case."""
    name = re.sub(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "_", name)
    return re.sub(r"[^0-9A-Za-z]+", "_", name).strip("_").lower()


def attribute(name: str) -> str:
    """The attribute for a JSON key: no leading underscore, keywords with a trailing one (`from_`)."""
    result = snake(name)
    return f"{result}_" if keyword.iskeyword(result) or result == "self" else result


def pascal(name: str) -> str:
    """`loss_reasons` as `LossReasons`."""
    return "".join(part[:1].upper() + part[1:] for part in re.split(r"[^0-9A-Za-z]+", name))


def usable(name: str) -> bool:
    return name.isidentifier() and not keyword.iskeyword(name)
