"""Bodies of batches: what is made straight from write models is what their dicts make, and is refused by the same errors."""

from __future__ import annotations

import copy
import json
import pickle
from collections.abc import Iterator
from datetime import date, datetime, timedelta, timezone
from decimal import Decimal
from functools import cache
from math import inf, nan
from typing import Any

import pytest
from amokit import UNSET, AmoError
from amokit.models import ClearField, DateTimeField, Lead, LeadUpdate, RawModel, TagRef, TextField, TextFieldValue
from amokit_api.errors import WrongTypeError
from amokit_api.http import raw_json
from amokit_api.operations import update_leads
from amokit_api.serialization.write_model import WriteModel
from hypothesis import given, settings
from hypothesis import strategies as st

from ..operations import as_argument, body_example, view
from .test_models_write import FIELDS

MOSCOW = timezone(timedelta(hours=3))
NOW = datetime(2026, 10, 1, 12, 30, 15, 999_999, MOSCOW)
ODD: list[Any] = [
    None,
    UNSET,
    True,
    0,
    2**70,
    1.5,
    nan,
    inf,
    Decimal("1.50"),
    Decimal("NaN"),
    "",
    " ",
    "x" * 300,
    "2026-10-01T00:00:00+03:00",
    "\ud800",
    NOW,
    NOW.replace(tzinfo=None),
    date(2026, 10, 1),
    [],
    [None],
    ["x"],
    (TagRef(name="a"),),
    {},
    {"x": [1]},
    TextFieldValue(value="x" * 257),
    [TextField(field_id=1, value="a"), RawModel({"field_id": 2}), ClearField(field_id=3)],
    [TextField(field_id=1, value="x" * 257)],
    [DateTimeField(field_id=1, value=NOW)],
    Lead.from_dict({"id": 1}),
    [Lead.from_dict({"id": 1})],
    iter("ab"),
]


def parts(model: Any) -> Iterator[WriteModel]:
    """A write model and those in it."""
    if isinstance(model, list):
        for item in model:
            yield from parts(item)
    elif isinstance(model, WriteModel):
        yield model
        for name, _ in model._wire.values():
            yield from parts(getattr(model, name))


@cache
def examples() -> list[WriteModel]:
    """One of each class that batches send, and of each custom field."""
    bodies: list[Any] = [cls(field_id=1, **given) for cls, given, _ in FIELDS]
    for operation in view().operations:
        if operation.body and operation.body.kind == "list" and operation.sent:
            bodies.append(as_argument(operation.body, body_example(operation)))
    found = {type(part): part for part in parts(bodies)}
    return [found[cls] for cls in sorted(found, key=lambda cls: cls.__name__)]


def written(form: Any) -> Any:
    """What is sent of a form of a model, or the error."""
    try:
        return json.loads(raw_json.dumps(form()))
    except (AmoError, TypeError, ValueError, LookupError, OverflowError, RecursionError, UnicodeError) as error:
        return type(error), str(error)


@pytest.mark.parametrize("place", range(len(examples())), ids=lambda place: type(examples()[place]).__name__)
def test_each_class_is_encoded_as_its_dict(place: int) -> None:
    model = examples()[place]
    before = repr(model)
    assert written(model._encodable) == written(model.to_dict) == model.to_dict()
    assert repr(model) == before
    assert pickle.loads(pickle.dumps(model)) == copy.copy(model) == copy.deepcopy(model) == model


@settings(max_examples=400, deadline=None)
@given(st.data())
def test_odd_values_are_encoded_or_refused_alike(data: st.DataObject) -> None:
    """Whatever is assigned to attributes: both ways give the same JSON, or the same error with the same words."""
    model: Any = copy.copy(data.draw(st.sampled_from([each for each in examples() if each._wire]), label="model"))
    for name in data.draw(st.sets(st.sampled_from([name for name, _ in model._wire.values()]), min_size=1, max_size=3)):
        value = data.draw(st.sampled_from(ODD), label=name)
        setattr(model, name, value if not hasattr(value, "__next__") else [1])
    assert written(model._encodable) == written(model.to_dict)


def test_times_and_decimals_at_every_depth() -> None:
    lead = LeadUpdate(
        id=1, price=Decimal("10.50"), closed_at=None, updated_at=NOW, custom_fields_values=[DateTimeField(field_id=2, value=NOW)]
    )
    seconds = int(NOW.timestamp())
    sent: dict[str, Any] = {"id": 1, "price": 10.5, "closed_at": None, "updated_at": seconds}
    sent["custom_fields_values"] = [{"field_id": 2, "values": [{"value": seconds}]}]
    assert json.loads(update_leads.build([lead]).content() or b"") == [sent]
    assert (lead.price, lead.updated_at) == (Decimal("10.50"), NOW)  # the caller's own
    assert isinstance(lead.custom_fields_values, list)
    assert lead.custom_fields_values == [DateTimeField(field_id=2, value=NOW)]


@pytest.mark.parametrize(
    ("change", "place"),
    [
        ({"price": nan}, ""),
        (
            {"custom_fields_values": [RawModel({"field_id": 1, "values": [{"value": nan}]})]},
            "item 1 of the batch: values[0].value is",
        ),
        ({"name": "a\udcff"}, "[1].name is 'a\\udcff'"),
        ({"custom_fields_values": [TextField(field_id=1, value="\ud800")]}, "[1].custom_fields_values[0].values[0].value is"),
    ],
    ids=["NaN", "NaN in a raw part", "surrogate", "in a part"],
)
def test_what_has_no_json_form_is_named(change: dict[str, Any], place: str) -> None:
    with pytest.raises(AmoError, match=None) as caught:
        update_leads.build([LeadUpdate(id=1, loss_reason_id=None), LeadUpdate(id=2, **change)]).content()
    assert place in str(caught.value)
    assert isinstance(caught.value, WrongTypeError) == bool(place)


def test_a_request_keeps_what_it_was_made_of() -> None:
    lead = LeadUpdate(id=1, name="a", request_id="x")
    request = update_leads.build([lead])
    lead.id, lead.name, lead.request_id = 2, "b", "y"
    assert json.loads(request.content() or b"") == [{"id": 1, "name": "a", "request_id": "x"}]
