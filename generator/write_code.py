"""Expressions of write models: whether a value goes out as it is, and what goes out for it.

The usual types are compared in the generated code itself, which is fast. Other values are given to `write_values` of the runtime,
which converts or refuses them.
"""

from __future__ import annotations

from .view import Field, Model, Type

# By format: the types that go out as they are, and the types of an attribute as `write_values` names them.
_FORMATS = {
    "unix-time": (["int"], ["datetime"]),
    "unix-instant": (["int"], ["datetime"]),
    "unix-time-day": (["int", "str"], ["Day"]),
    "decimal": (["int", "str"], ["Decimal"]),
}


def _kinds(kind: Type) -> tuple[list[str], list[str]]:
    """The types of a scalar that go out as they are, and those of the attribute; `object` is any of JSON."""
    if kind.name == "Any":
        return [], ["object"]
    names = kind.name.split(" | ")
    ready, taken = _FORMATS.get(kind.format, (names, names))
    texts = ["str"] if kind.format.startswith("unix") and "str" in names else []
    numbers = ["int"] if "float" in ready else []  # to JSON, 2 is a number like 2.5
    return list(dict.fromkeys([*numbers, *ready, *texts])), list(dict.fromkeys([*taken, *texts]))


def _parts(kind: Type) -> list[str]:
    """The types of the scalars that a value of several kinds is or holds."""
    below = [kind] if kind.kind == "scalar" else kind.parts
    return list(dict.fromkeys(name for part in below for name in (_kinds(part)[1] if part is kind else _parts(part))))


def as_is(field: Field) -> str:
    """The expression that is true if the scalar in `value` is sent as it is; empty where that takes a function."""
    limits = dict(field.limits)
    more = {"float": " and isfinite(value)"}
    if "max_length" in limits or "min_length" in limits:
        least, most = (f"{limits['min_length']} <= " if "min_length" in limits else ""), limits.get("max_length")
        more["str"] = f" and {least}len(value){f' <= {most}' if most else ''}"
    ready = [name for name in _kinds(field.type)[0] if name != "str" or "pattern" not in limits]
    tests = [f"type(value) is {name}{more.get(name, '')}" for name in ready]
    if _nullable(field):
        tests.insert(0, "value is None")
    return " or ".join(tests)


def _nullable(field: Field) -> bool:
    return field.type.nullable or field.type.name in ("Any", "None")


def written(field: Field, model: Model) -> str:
    """What goes out for `value`, that of a field, as an expression."""
    kind = field.type
    limits = "".join(f", {name}={limit!r}" for name, limit in field.limits)
    own = f'self, "{field.name}", value'
    if field is model.item_field:
        return f"write_items({own}, {field.max_items})"
    if kind.kind == "scalar":
        same, kinds = as_is(field), _kinds(kind)[1]
        converted = f"write_scalar({', '.join([own, *kinds])}{limits})"
        if kinds[0] == "datetime":
            usual = "(since := value - EPOCH).days * 86400 + since.seconds"  # write_time without a call
            converted = f"{usual} if type(value) is datetime and value.tzinfo is not None else {converted}"
        return f"value if {same} else {converted}" if same else converted
    structs = ", structs" if holds_structs(model) else ""
    if kind.kind == "list":
        assert kind.item
        call = "write_any" if kind.item.nested else "write_scalars"
        converted = f"{call}({', '.join([own, *_parts(kind)])}{limits})"
        if kind.item.kind in ("model", "union"):
            converted = f"write_models({own}{structs}{limits})"
    elif kind.kind in ("model", "union"):
        converted = f"write_object({own}{structs})"
    else:
        converted = f"write_{'map' if kind.kind == 'map' else 'any'}({', '.join([own, *_parts(kind)])}{limits})"
    return f"value if value is None else {converted}" if _nullable(field) else converted


def holds_structs(model: Model) -> bool:
    """Whether objects of a batch, or parts of such, hold others that the encoder may take as they are."""
    held = [field.type for field in model.fields if field is not model.item_field]
    items = [kind.item if kind.kind == "list" and kind.item else kind for kind in held]
    return model.encodable and any(kind.kind in ("model", "union") for kind in items)


def conditions(model: Model, owner: str = "self") -> list[str]:
    """What must hold so that the encoder takes an object as it is: fields that are given have the usual types and keep limits.

    Empty where that is not looked for: it is not in a batch, holds others than the values of a custom field, has attributes with
    other names than their keys, or more than one text that is always the same.
    """
    fixed = [field.const for field in model.fields if field.is_const]
    fields = [field for field in model.fields if not field.is_const and field is not model.item_field]
    plain = all(field.type.kind == "scalar" and field.key == field.name for field in fields)
    if not model.encodable or model.batched or model.not_empty or not plain or any(len(names) > 1 for names in model.choices):
        return []
    if (
        len(fixed) > 1
        or not all(isinstance(const, str) for const in fixed)
        or (model.item_model and not conditions(model.item_model))
    ):
        return []
    first, *others = [names[0] for names in model.choices] or [""]
    other = " or ".join(f"{owner}.{name} is not UNSET" for name in others)
    found: list[str] = []
    for field in fields:
        same, here = as_is(field), f"value := {owner}.{field.name}"
        if field.required or field.name == first:
            if not same or field.type.format.startswith("unix"):  # as a rule it is a datetime
                return []
            same = same if field.required or not other else f"{same} or value is UNSET and ({other})"
            first_use = here if same.count("value") > 1 else f"{owner}.{field.name}"
            found.append(
                same.replace("(value)", f"({first_use})", 1)
                if same.startswith("type(")
                else same.replace("value", f"({first_use})", 1)
            )
        else:
            found.append(f"({here}) is UNSET or {same}" if same else f"{owner}.{field.name} is UNSET")
    return [f"({each})" if " or " in each else each for each in found]


def structs_in(model: Model) -> list[str]:
    """The class that `_encodable` compares with: that of the values of a custom field."""
    return [model.item_model.name] if model.item_model and conditions(model) else []
