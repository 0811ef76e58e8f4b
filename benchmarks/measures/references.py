"""The same page read by other libraries, those of them that are installed: how near the client is to what is possible."""

from __future__ import annotations

import json
from collections.abc import Callable
from importlib.util import find_spec
from typing import Any

import httpx

from ..report import Row
from ..server import Addresses
from ..timing import ratio, take_turns

BOTH = False
ROWS = (
    Row("references.orjson", "for comparison: the page to dicts by orjson / json.loads"),
    Row("references.msgspec", "for comparison: to msgspec structs, every value read / json.loads"),
    Row("references.pydantic", "for comparison: to pydantic models, every value read / json.loads"),
)


def _read(page: Any) -> object:
    for lead in page.embedded.leads:
        lead.id, lead.name, lead.price
        for field in lead.custom_fields_values or ():
            for value in field.values or ():
                value.value
    return page


def _msgspec() -> Callable[[bytes], object]:
    import msgspec

    value = msgspec.defstruct("Value", [("value", Any), ("enum_id", int | None, None), ("enum_code", str | None, None)])
    field = msgspec.defstruct(
        "Field",
        [
            ("field_id", int),
            ("field_name", str | None),
            ("field_code", str | None),
            ("field_type", str),
            ("values", list[value]),  # type: ignore[valid-type]
        ],
    )
    lead = msgspec.defstruct("Lead", [*_SCALARS, ("custom_fields_values", list[field] | None), *_NESTED])  # type: ignore[valid-type]
    inner = msgspec.defstruct("Inner", [("leads", list[lead])])  # type: ignore[valid-type]
    page = msgspec.defstruct("Page", [("embedded", inner)], rename={"embedded": "_embedded"})
    decoder = msgspec.json.Decoder(page)
    return lambda content: _read(decoder.decode(content))


def _pydantic() -> Callable[[bytes], object]:
    from pydantic import BaseModel, Field, create_model

    class Value(BaseModel):
        value: Any = None
        enum_id: int | None = None
        enum_code: str | None = None

    class CustomField(BaseModel):
        field_id: int
        field_name: str | None = None
        field_code: str | None = None
        field_type: str
        values: list[Value]

    plain: dict[str, Any] = {name: (kind, ...) for name, kind in _SCALARS} | {name: (kind, None) for name, kind, _ in _NESTED}
    lead = create_model("Lead", custom_fields_values=(list[CustomField] | None, None), **plain)

    class Inner(BaseModel):
        leads: list[lead]  # type: ignore[valid-type]

    class Page(BaseModel):
        embedded: Inner = Field(alias="_embedded")

    return lambda content: _read(Page.model_validate_json(content))


def _orjson() -> Callable[[bytes], object]:
    import orjson

    return orjson.loads


_SCALARS: list[tuple[str, Any]] = [
    ("id", int),
    ("name", str | None),
    ("price", int | None),
    ("responsible_user_id", int | None),
    ("group_id", int | None),
    ("status_id", int | None),
    ("pipeline_id", int | None),
    ("loss_reason_id", int | None),
    ("created_by", int | None),
    ("updated_by", int | None),
    ("created_at", int | None),
    ("updated_at", int | None),
    ("closed_at", int | None),
    ("closest_task_at", int | None),
    ("is_deleted", bool | None),
    ("score", int | None),
    ("account_id", int | None),
    ("labor_cost", int | None),
    ("is_price_computed", bool | None),
]
_NESTED: list[tuple[str, Any, None]] = [("links", dict[str, Any] | None, None), ("embedded", dict[str, Any] | None, None)]
_ALL = {"orjson": _orjson, "msgspec": _msgspec, "pydantic": _pydantic}


def measure(addresses: Addresses) -> dict[str, float]:
    content = httpx.get(f"{addresses.fast}/api/v4/leads?limit=250").content
    decoders = {name: make() for name, make in _ALL.items() if find_spec(name)}
    rivals: dict[str, Callable[[], Any]] = {"json": lambda: json.loads(content)}
    for name, decode in decoders.items():
        rivals[name] = lambda decode=decode: decode(content)  # type: ignore[misc]
    samples = take_turns(rivals, rounds=40)
    return {f"references.{name}": ratio(samples, name, "json") for name in decoders}
