"""What is refused when write models are sent: values of other types than their attributes take, and UNSET where it cannot be.

With the extra `fast` and without it: the same errors, which name the model, the attribute, what it takes and the value.
"""

from __future__ import annotations

import copy
import json
import re
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from decimal import Decimal
from enum import Enum, IntEnum
from functools import cache
from math import inf, nan
from typing import Any

import attrs
import numpy
import pytest
from amokit import UNSET, ArgumentError, models
from amokit_api.errors import WrongTypeError
from amokit_api.http import raw_json
from amokit_api.operations import create_leads, create_tasks, create_users, list_leads, update_leads
from amokit_api.serialization.struct_type import is_struct
from amokit_api.serialization.write_model import WriteModel

from ..operations import as_argument, body_example, view
from .test_encoding import parts
from .test_models_write import FIELDS

# They are given what their annotations forbid.
m: Any = models
leads_list: Any = list_leads.build
new_tasks: Any = create_tasks.build
NUMBER = "a number (an int, a float or a Decimal)"


class Stage(IntEnum):
    WON = 142


class Colour(Enum):
    RED = 1


@pytest.fixture(autouse=True, params=["with the extra", "without"])
def extra(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    if request.param == "without":
        for cls in {type(example) for example in examples() if is_struct(type(example))}:
            monkeypatch.setattr(cls, "_encodable", cls._to_wire)  # as `write_model` does where msgspec is not installed
        monkeypatch.setattr(raw_json, "msgspec", None)
    elif raw_json.msgspec is None:
        pytest.skip("the extra `fast` is not installed")


@cache
def examples() -> list[WriteModel]:
    """One of each class that some operation sends."""
    bodies: list[Any] = [cls(field_id=1, **given) for cls, given, _ in FIELDS]
    bodies += [as_argument(each.body, body_example(each)) for each in view().operations if each.body and each.sent]
    found = {type(part): part for part in parts(bodies)}
    return [found[cls] for cls in sorted(found, key=lambda cls: cls.__name__)]


def sent(lead: Any) -> Any:
    """What goes out of a lead in a batch."""
    body: list[Any] = json.loads(update_leads.build([lead]).content() or b"")
    return body[0]


# -- every attribute ------------------------------------------------------------------------------

SCALARS = {"int": 7, "str": "7", "float": 7.5, "bool": True}


def of_another_type(annotation: str) -> list[Any]:
    """Values that an attribute does not take; none where it takes more than scalars."""
    plain = re.sub(r"Literal\[(.*?)\]", lambda found: "str" if "'" in found[1] else "int", annotation)
    names = set(plain.split(" | ")) - {"Unset", "None", "Unlisted"}
    if not names <= {*SCALARS, "Decimal", "datetime"}:
        return []
    taken = names | ({"float", "int"} if names & {"float", "Decimal"} else set())
    return [Colour.RED, 1j, *(value for name, value in SCALARS.items() if name not in taken)]


def attributes() -> Iterator[tuple[WriteModel, str, list[Any]]]:
    for model in examples():
        for name, _ in model._wire.values():
            yield model, name, of_another_type(type(model).__annotations__[name])


def test_every_scalar_refuses_other_types() -> None:
    checked = 0
    for model, name, values in attributes():
        secret = {name for key, (name, _) in model._wire.items() if key in model._secret}
        for value in values:
            wrong = copy.copy(model)
            setattr(wrong, name, value)
            for form in (wrong.to_dict, wrong._encodable):
                with pytest.raises(ArgumentError) as caught:
                    form()
                assert f"{type(model).__name__}" in str(caught.value)
                assert f".{name} takes " in str(caught.value) or f".{name}: {value!r} is no time" in str(caught.value)
                assert (repr(value) in str(caught.value)) == (name not in secret)
                checked += 1
    assert checked > 2000


def test_every_required_attribute_refuses_unset() -> None:
    checked = 0
    for model in examples():
        needed = [name for name, required in model._json_keys().values() if required]
        for name in needed:
            changed = copy.copy(model)
            setattr(changed, name, UNSET)
            for wrong in (changed, attrs.evolve(model, **{name: UNSET})):
                for form in (wrong.to_dict, wrong._encodable):
                    with pytest.raises(
                        WrongTypeError, match=rf"^{type(model).__name__}(\(.*\))?\.{name} is UNSET, and must be given$"
                    ):
                        form()
                    checked += 1
    assert checked > 400


# -- by hand --------------------------------------------------------------------------------------

WRONG: list[tuple[str, Any, str]] = [
    ("price", "5", f"LeadUpdate.price takes {NUMBER}, not the str '5'"),
    ("price", "", f"LeadUpdate.price takes {NUMBER}, not the str ''"),
    ("price", True, f"LeadUpdate.price takes {NUMBER}, not the bool True"),
    ("price", nan, "LeadUpdate.price: nan is no number that can be sent"),
    ("price", Decimal("-Infinity"), "LeadUpdate.price: -inf is no number that can be sent"),
    ("price", [5], f"LeadUpdate.price takes {NUMBER}, not the list […]"),
    ("status_id", "142", "LeadUpdate.status_id takes an int, not the str '142'"),
    ("status_id", 142.0, "LeadUpdate.status_id takes an int, not the float 142.0"),
    ("status_id", Decimal(142), "LeadUpdate.status_id takes an int, not the Decimal Decimal('142')"),
    ("status_id", True, "LeadUpdate.status_id takes an int, not the bool True"),
    ("status_id", numpy.float64(142), "LeadUpdate.status_id takes an int, not the float 142.0"),
    ("name", 5, "LeadUpdate.name takes a str, not the int 5"),
    ("name", nan, "LeadUpdate.name takes a str, not the float nan"),
    ("name", b"a", "LeadUpdate.name takes a str, not the bytes b'a'"),
    ("name", ["x"], "LeadUpdate.name takes a str, not the list […]"),
    ("updated_at", "2026-10-01", "LeadUpdate.updated_at: '2026-10-01' is no time"),
    ("responsible_user_id", Colour.RED, "LeadUpdate.responsible_user_id takes an int, not the Colour <Colour.RED: 1>"),
]


@pytest.mark.parametrize(("name", "value", "message"), WRONG, ids=[f"{name}={value!r}" for name, value, _ in WRONG])
def test_a_wrong_type_is_refused_however_it_is_given(name: str, value: Any, message: str) -> None:
    def assigned() -> Any:
        lead: Any = m.LeadUpdate(id=1)
        setattr(lead, name, value)
        return lead

    for lead in (
        m.LeadUpdate(id=1, **{name: value}),
        assigned(),
        attrs.evolve(m.LeadUpdate(id=1), **{name: value}),
        {"id": 1, name: value},
        m.LeadUpdate.from_dict({"id": 1, name: value}),
    ):
        with pytest.raises(ArgumentError, match=f"^{re.escape(message)}"):
            sent(lead)


def assigned(model: Any, **attributes: Any) -> Any:
    for name, value in attributes.items():
        setattr(model, name, value)
    return model


IN_A_FIELD: list[tuple[Any, str]] = [
    (m.TextField(field_id=1, value=5), "TextField(field_id=1): TextFieldValue.value takes a str, not the int 5"),
    (m.TextField(field_id="1", value="a"), "TextField(field_id='1').field_id takes an int, not the str '1'"),
    (m.CheckboxField(field_id=1, value=1), "CheckboxField(field_id=1): CheckboxFieldValue.value takes a bool, not the int 1"),
    (
        m.NumericField(field_id=1, value=True),
        f"NumericField(field_id=1): NumberFieldValue.value takes {NUMBER}, not the bool True",
    ),
    (
        m.SelectField(field_code="A", enum_id="7"),
        "SelectField(field_code='A'): SelectFieldValue(enum_id='7').enum_id takes an int, not the str '7'",
    ),
    (
        m.MultiselectField(field_id=1, values=[m.OptionFieldValue(enum_id=1), m.OptionFieldValue(enum_id=2.0)]),
        "MultiselectField(field_id=1): OptionFieldValue(enum_id=2.0).enum_id takes an int, not the float 2.0",
    ),
    (
        assigned(m.TextField(field_id=1, value="a"), values=[m.TextFieldValue(value=UNSET)]),
        "TextField(field_id=1): TextFieldValue.value is UNSET, and must be given",
    ),
    (assigned(m.TextField(field_id=1, value="a"), values=UNSET), "TextField(field_id=1).values is UNSET, and must be given"),
    (assigned(m.TextField(field_id=1, value="a"), values=["a"]), "TextField(field_id=1).values[0] takes a write model or a dict"),
    (assigned(m.TextField(field_id=1, value="a"), values="a"), "TextField(field_id=1).values takes a list, not the str 'a'"),
    (
        m.DateTimeField(field_id=1, value="soon"),
        "DateTimeField(field_id=1): DateTimeFieldValue.value does not take 'soon': a time is RFC 3339",
    ),
    (m.MonetaryField(field_id=1, value=inf), "MonetaryField(field_id=1): NumberFieldValue.value: inf is no number"),
]


@pytest.mark.parametrize(("field", "message"), IN_A_FIELD, ids=[message for _, message in IN_A_FIELD])
def test_a_wrong_type_in_a_custom_field_names_the_field(field: Any, message: str) -> None:
    with pytest.raises(ArgumentError, match=re.escape(message)):
        sent(m.LeadUpdate(id=1, custom_fields_values=[m.TextField(field_id=2, value="a"), field]))
    with pytest.raises(ArgumentError, match=re.escape(message)):
        create_leads.build([m.LeadCreate(custom_fields_values=[field])])


@pytest.mark.parametrize(
    ("build", "message"),
    [
        (lambda: new_tasks([m.TaskCreate(text=UNSET, complete_till=1)]), "TaskCreate.text is UNSET, and must be given"),
        (lambda: new_tasks([{"text": UNSET, "complete_till": 1}]), "TaskCreate needs text"),
        (lambda: leads_list(filter=m.LeadsFilter(id=["5"])), "LeadsFilter.id[0] takes an int, not the str '5'"),
        (lambda: leads_list(filter={"id": [5, UNSET]}), "LeadsFilter.id[1] is UNSET, and must be given"),
        (lambda: leads_list(filter={"price": "5"}), f"LeadsFilter.price takes {NUMBER}, not the str '5'"),
        (
            lambda: sent(assigned(m.LeadUpdate(id=1), tags_to_add=["vip"])),
            "LeadUpdate.tags_to_add[0] takes a write model or a dict, not the str 'vip'",
        ),
        (
            lambda: sent(assigned(m.LeadUpdate(id=1), embedded=5)),
            "LeadUpdate.embedded takes a write model or a dict, not the int 5",
        ),
        (lambda: sent(m.LeadUpdate(id=1, tags_to_add=[m.TagRef(id="5")])), "TagRef(id='5').id takes an int, not the str '5'"),
    ],
    ids=["UNSET", "UNSET in a dict", "list", "UNSET in a list", "filter", "list of objects", "object", "nested"],
)
def test_the_kind_elsewhere(build: Callable[[], Any], message: str) -> None:
    with pytest.raises(ArgumentError, match=f"^{re.escape(message)}"):
        build()


def test_an_error_does_not_show_a_secret() -> None:
    user = m.UserCreate(name="a", email="a@b.c", password=4711)
    with pytest.raises(WrongTypeError, match=r"^UserCreate\.password takes a str, not the int$"):
        create_users.build([user])


def test_unset_in_a_raw_part_is_left_out_and_never_a_text() -> None:
    raw = m.RawModel({"field_id": 1, "note": UNSET, "values": [{"value": "a", "enum_code": UNSET}]})
    assert sent(m.LeadUpdate(id=1, custom_fields_values=[raw])) == {
        "id": 1,
        "custom_fields_values": [{"field_id": 1, "values": [{"value": "a"}]}],
    }
    with pytest.raises(WrongTypeError, match="UNSET stands in a list that is sent; leave it out"):
        sent(m.LeadUpdate(id=1, custom_fields_values=[m.RawModel({"field_id": 1, "values": [UNSET]})]))


@pytest.mark.parametrize(
    ("name", "value", "goes_out"),
    [
        ("price", 5, 5),
        ("price", 5.5, 5.5),
        ("price", Decimal("5.50"), 5.5),
        ("price", numpy.int64(5), 5),
        ("price", numpy.float32(0.5), 0.5),
        ("status_id", Stage.WON, 142),
        ("status_id", numpy.int32(142), 142),
        ("name", numpy.str_("a"), "a"),
        ("updated_at", datetime(1969, 12, 31, 23, 59, 59, 500_000, UTC), -1),
        ("updated_at", numpy.int64(5), 5),
    ],
    ids=lambda value: repr(value),
)
def test_what_is_meant_is_taken(name: str, value: Any, goes_out: Any) -> None:
    body = sent(m.LeadUpdate(id=1, **{name: value}))
    assert body == {"id": 1, name: goes_out}
    assert type(body[name]) is type(goes_out)


def test_scalars_of_numpy_in_custom_fields() -> None:
    fields = [m.NumericField(field_id=1, value=numpy.int64(5)), m.CheckboxField(field_id=2, value=numpy.bool_(True))]
    body = sent({"id": 1, "custom_fields_values": fields})
    assert [field["values"] for field in body["custom_fields_values"]] == [[{"value": 5}], [{"value": True}]]
    assert sent({"id": 1, "custom_fields": {7: numpy.float64(2.5), "A": numpy.int64(3)}})["custom_fields_values"] == [
        {"field_id": 7, "values": [{"value": 2.5}]},
        {"field_code": "A", "values": [{"value": 3}]},
    ]


def test_the_error_of_a_batch_says_which_object() -> None:
    for value, kind in (("5", WrongTypeError), (nan, ArgumentError)):
        wrong = m.LeadUpdate(id=2, price=value)
        with pytest.raises(kind, match=r"^item 1 of the batch: LeadUpdate\.price"):
            update_leads.build([m.LeadUpdate(id=1, price=1), wrong])
        with pytest.raises(kind, match=r"^LeadUpdate\.price"):
            update_leads.build([wrong])
