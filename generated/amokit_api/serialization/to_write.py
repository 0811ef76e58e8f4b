# Written by `make generate` from templates/runtime/serialization/to_write.py; do not edit.
"""From what was read to what writes it back: the keys that requests take, without nulls."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any, TypeVar

from ..errors import ArgumentError
from .convert import read_scalar
from .decoders import ModelDecoder, UnionDecoder
from .read_model import ReadModel
from .write_model import FIELDS, RawModel, WriteModel

W = TypeVar("W")

NOTED = frozenset({"request_id", "created_by", "created_at", "updated_by", "updated_at"})
"""Keys that the server sets by itself when an object is written, and the `request_id` of an earlier write."""
WON_OR_LOST = (142, 143)
"""Ids of the last statuses of every pipeline."""


def to_write_form(model: ReadModel, ref: ModelDecoder[W]) -> W:
    """The write form of an object that was read.

    Raises:
        ArgumentError: It cannot be written: it lacks what requests must have, has a kind that they do not take, or holds more
            than the server takes.
    """
    data = as_read(model)
    cls = _class_of(ref, data)
    if cls is None:
        tag = ref.tag if isinstance(ref, UnionDecoder) else ""
        raise ArgumentError(f"a {type(model).__name__} with {tag} {data.get(tag)!r} cannot be written")
    if (fit := _FITTED.get(cls.__name__)) is not None:
        fit(data)
    kept = writable_keys(cls, data, NOTED)
    kept.pop(FIELDS, None)
    try:
        written = cls.from_dict(kept)
    except TypeError as error:
        raise ArgumentError(f"this {type(model).__name__} cannot be written as a {cls.__name__}: {error}") from error
    if FIELDS in cls._wire and data.get(FIELDS):
        fields: Any = model
        written.custom_fields_values = fields.custom_fields.to_write_all()
    written.to_dict()  # what the server would refuse is refused here
    return written  # type: ignore[no-any-return]


def _name_nodes(field: dict[str, Any]) -> None:
    """The nodes of a new field know each other by names, since they get ids of their own."""
    names = (("id", "request_id"), ("parent_id", "parent_request_id"))
    for node in field.get("nested") or ():
        node.update({name: str(number) for key, name in names if (number := node.pop(key, None)) is not None})


def _fit_status(status: dict[str, Any]) -> None:
    """Requests take colours of a palette only, unlike those that an account begins with; a system status takes its name."""
    from ..constants import StatusColor

    system = status.get("id") in WON_OR_LOST or status.get("is_editable") is False
    if system or status.get("color") not in vars(StatusColor).values():
        status.pop("color", None)
    if system:
        status.pop("sort", None)


def _fit_statuses(pipeline: dict[str, Any]) -> None:
    """A new pipeline gets the status of incoming leads by itself, and won and lost, which may be renamed; others get new ids."""
    embedded = pipeline.get("_embedded") or {}
    embedded["statuses"] = [status for status in embedded.get("statuses") or () if status.get("type") != 1]
    for status in embedded["statuses"]:
        _fit_status(status)
        if status.get("id") not in WON_OR_LOST:
            status.pop("id", None)


def _fit_template(template: dict[str, Any]) -> None:
    """What is for WhatsApp is empty in other templates, and is refused so."""
    for key in [key for key, value in template.items() if key.startswith("waba_") and not value]:
        del template[key]


_FITTED: Mapping[str, Callable[[dict[str, Any]], None]] = {
    "CustomFieldCreate": _name_nodes,
    "PipelineCreate": _fit_statuses,
    **dict.fromkeys(
        ("PipelineStatusCreate", "PipelineStatusUpdate", "CustomerStatusCreate", "CustomerStatusUpdate"), _fit_status
    ),
    **dict.fromkeys(("ChatTemplateCreate", "ChatTemplateUpdate"), _fit_template),
}
"""What takes out of the read form what only its own object may have, by the class that writes it."""


def as_read(value: Any) -> Any:
    """The JSON form of what was read, in which what came as another type than the declared one is as it reads: `"11"` is 11."""
    if isinstance(value, list):
        return [as_read(item) for item in value]
    data = value.to_dict() if isinstance(value, ReadModel) else value
    if data is value or type(data) is not dict:
        return data
    extra = value._extra or {}
    for key in data.keys() & value._fields.keys() - {FIELDS}:
        came, read = data[key], getattr(value, value._fields[key][0].lstrip("_"), None)
        if isinstance(came, dict | list):
            data[key] = as_read(read) if isinstance(read, ReadModel) or _holds_models(read) else came
        elif isinstance(read, datetime) and not isinstance(came, int):
            data[key] = int(read.timestamp())
        elif key in extra and read is not None:
            data[key] = read
    return data


def _holds_models(read: Any) -> bool:
    return isinstance(read, list) and any(isinstance(item, ReadModel) for item in read)


def _class_of(ref: ModelDecoder[Any], data: dict[str, Any]) -> Any:
    """The write model for the data; None where no variant of a union has its tag."""
    return ref.variant(data.get(ref.tag)) if isinstance(ref, UnionDecoder) else ref.load()


def writable_keys(cls: Any, data: Any, without: frozenset[str] = frozenset(), elsewhere: bool = False) -> dict[str, Any]:
    """What a write model takes of the read form: the keys it has, without nulls.

    Args:
        cls: The write model.
        data: The read form.
        without: Keys that are left out.
        elsewhere: It is the value of a custom field, and goes to another field.
    """
    kept: dict[str, Any] = {}
    for key, (_, kind) in cls._wire.items():
        value = None if key in without else data.get(cls._read_keys.get(key, key))
        if isinstance(kind, ModelDecoder):
            value = value if key == FIELDS else _writable_part(kind, value)
        elif kind is not None:  # answers may have another type there as well: `4` and `"4"`
            converted = read_scalar(value, kind)
            value = value if converted is None else converted
        if value is not None:
            kept[key] = value
    if "enum_code" in cls._wire and isinstance(data.get("enum"), str):
        kept.setdefault("enum_code", data["enum"])  # its old name
    choices = [key for choice in cls._choices for key in choice]
    if elsewhere and ("enum_id" not in choices or any(key in kept for key in choices if key != "enum_id")):
        kept.pop("enum_id", None)  # options have other ids there
    if set(choices) == set(cls._wire):  # told apart by any one of its keys, as an option and a tag are
        return next(({key: kept[key]} for key in choices if key in kept), {})
    return kept


def _writable_part(ref: ModelDecoder[Any], value: Any) -> Any:
    if isinstance(value, list):
        return [part for item in value if (part := _writable_part(ref, item)) is not None] or None
    if not isinstance(value, dict):
        return value
    cls: type[WriteModel] | None = _class_of(ref, value)
    if cls is None:
        return None
    if cls is RawModel:
        return value
    kept = writable_keys(cls, value)
    return {ref.tag: value[ref.tag], **kept} if isinstance(ref, UnionDecoder) else kept or None
