"""What the server sends survives reading: nothing raises, nothing is lost, nothing is shared."""

from __future__ import annotations

import copy
import inspect
import pickle
import threading
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from decimal import Decimal
from types import MappingProxyType
from typing import Any

import attrs
import pytest
from amokit import models
from amokit.models import Account, Contact, InvoiceItem, Lead, LeadEmbedded, Tag, TokenResponse
from amokit_api.http.raw_json import Raw
from amokit_api.serialization.read_model import ReadModel

READ_MODELS: list[type[ReadModel]] = [
    found
    for found in (getattr(models, name) for name in models.__all__)
    if isinstance(found, type) and issubclass(found, ReadModel)
]
pytestmark = pytest.mark.usefixtures("form_of_answers")
BY_NAME = pytest.mark.parametrize("model", READ_MODELS, ids=lambda model: model.__name__)


WRONG: list[Any] = [
    None,
    0,
    -1,
    1.5,
    True,
    "",
    "x",
    "1.50",
    10**25,
    "9" * 30,
    float("inf"),
    [],
    {},
    [1],
    [{}],
    [[]],
    ["a", None],
    [{"id": 1}, "a"],
    {"a": 1},
    {"a": {}},
    {"a": [{}, 2]},
    {"0": []},
]


def attributes(model: type[ReadModel]) -> list[str]:
    """The names of what the server sends; `custom_fields`, and the lists of `embedded`, are views over some of it."""
    return [name for name in inspect.signature(model).parameters if not name.startswith("_")]


def keys(model: type[ReadModel]) -> list[str]:
    return [key for _, key, _ in model._slots]


def lead(**more: Any) -> dict[str, Any]:
    """A lead as the server sends it, with every sort of trouble in it."""
    return {
        "id": 11,
        "name": None,
        "price": 500,
        "created_at": 1700000000,
        "updated_at": "1700000001",
        "closed_at": 0,
        "closest_task_at": -1,
        "custom_fields_values": [{"field_id": 5, "field_type": "text", "values": [{"value": "a", "later": 1}]}],
        "_links": {"self": {"href": "https://mycompany.amocrm.ru/api/v4/leads/11"}},
        "_embedded": {"tags": [{"id": 3, "name": "vip", "colour": "f00"}], "companies": []},
        "brand_new": {"deep": [1, {"er": None}]},
        **more,
    }


# -- absent, null, unknown ------------------------------------------------------------------------


@BY_NAME
def test_an_object_without_keys_reads_as_none_everywhere(model: type[ReadModel]) -> None:
    empty = model.from_dict({})
    assert {name: getattr(empty, name, None) for name in attributes(model)} == dict.fromkeys(attributes(model))
    assert empty.to_dict() == {}


@BY_NAME
def test_nulls_read_as_none_and_stay_nulls(model: type[ReadModel]) -> None:
    data = dict.fromkeys(keys(model))
    read = model.from_dict(data)
    assert {name: getattr(read, name, None) for name in attributes(model)} == dict.fromkeys(attributes(model))
    assert read.to_dict() == data


@BY_NAME
def test_unknown_keys_come_back(model: type[ReadModel]) -> None:
    data = {"brand_new": {"a": [1, {"b": None}]}, "__class__": "x", "_origin": 1, "to_dict": 2, "": 3}
    assert model.from_dict(data).to_dict() == data


def test_an_absent_key_and_a_null_one_are_told_apart_in_what_is_written() -> None:
    absent, null = Lead.from_dict({"id": 1}), Lead.from_dict({"id": 1, "name": None, "_embedded": None})
    assert (absent.name, absent.embedded) == (null.name, null.embedded) == (None, None)
    assert absent.to_dict() == {"id": 1}
    assert null.to_dict() == {"id": 1, "name": None, "_embedded": None}
    assert absent != null


def test_objects_without_unknown_keys_hold_no_room_for_them() -> None:
    assert Lead.from_dict({"id": 1})._extra is None
    assert Lead.from_dict({"id": 1, "x": 2})._extra == {"x": 2}


def test_unknown_values_of_an_open_set_stay_what_they_are() -> None:
    account = Account.from_dict({"id": 1, "customers_mode": "quantum"})
    assert account.customers_mode == "quantum"
    assert account.to_dict() == {"id": 1, "customers_mode": "quantum"}


# -- shapes that nobody described -----------------------------------------------------------------


def check_survives(model: type[ReadModel], data: dict[str, Any]) -> None:
    read = model.from_dict(copy.deepcopy(data))
    assert read.to_dict() == data, "before anything was touched"
    for name in attributes(model):
        touched = getattr(read, name, None)
        if isinstance(touched, list):
            repr(touched)
    assert read.to_dict() == data, "after everything was touched"
    assert read == model.from_dict(data)
    assert repr(read).startswith(model.__name__)
    assert pickle.loads(pickle.dumps(read)).to_dict() == data


@BY_NAME
def test_a_wrong_shape_never_raises_and_comes_back_as_it_was(model: type[ReadModel]) -> None:
    for key in keys(model):
        for wrong in WRONG:
            check_survives(model, {key: wrong, "brand_new": 1})


@pytest.mark.parametrize("wrong", [5, "x", {"value": 1}, [5], [None]], ids=repr)
def test_a_damaged_variant_read_by_itself_does_not_raise(wrong: Any) -> None:
    check_survives(models.TextCustomField, {"field_id": 1, "field_type": "text", "values": wrong})


@pytest.mark.parametrize("wrong", [None, 1, "x", [], [("id", 1)]], ids=repr)
def test_what_is_no_mapping_is_refused_by_name(wrong: Any) -> None:
    with pytest.raises(TypeError, match=r"^Lead\.from_dict takes a mapping, not "):
        Lead.from_dict(wrong)


# -- PHP's empty map ------------------------------------------------------------------------------


def test_an_empty_list_in_the_place_of_an_object_reads_as_an_empty_one_and_stays_a_list() -> None:
    read = Lead.from_dict({"_links": [], "_embedded": []})
    assert read.embedded == LeadEmbedded.from_dict({})
    assert read.embedded is not None
    assert read.embedded.tags is None
    assert read.links is not None
    assert read.to_dict() == {"_links": [], "_embedded": []}


@pytest.mark.parametrize(
    ("model", "name"),
    [
        (models.ChatTemplate, "waba_examples"),
        (models.InvoiceItem, "metadata"),
        (models.Widget, "settings"),
        (models.Account, "entity_names"),
    ],
    ids=lambda value: value if isinstance(value, str) else value.__name__,
)
def test_an_empty_list_in_the_place_of_a_map_reads_as_an_empty_one_and_stays_a_list(model: type[ReadModel], name: str) -> None:
    read = model.from_dict({name: []})
    assert getattr(read, name) == {}
    assert read.to_dict() == {name: []}


def test_a_map_of_maps_keeps_what_is_no_object() -> None:
    data = {"entity_names": {"leads": {"ru": {"gender": "m"}, "en": None, "x": 5}, "contacts": 7}}
    account = Account.from_dict(copy.deepcopy(data))
    names = account.entity_names
    assert names is not None
    assert type(names["leads"]["ru"]) is models.EntityName
    assert account.to_dict() == data


# -- times and numbers ----------------------------------------------------------------------------

NOON = datetime(2023, 11, 14, 22, 13, 20, tzinfo=UTC)


@pytest.mark.parametrize(
    ("sent", "read"),
    [
        (1700000000, NOON),
        ("1700000000", NOON),
        (1700000000.0, NOON),
        (1, datetime(1970, 1, 1, 0, 0, 1, tzinfo=UTC)),
        (0, None),
        (-1, None),
        ("0", None),
        ("", None),
        (None, None),
        ("soon", None),
        (10**25, None),
        ("9" * 5000, None),
        (float("inf"), None),
        (float("nan"), None),
        ([], None),
        ({"date": 1}, None),
    ],
    ids=lambda value: repr(value)[:20],
)
def test_times_are_aware_datetimes_or_none_and_are_written_as_they_came(sent: Any, read: datetime | None) -> None:
    found = Lead.from_dict({"created_at": sent, "closed_at": sent})
    assert found.closed_at == getattr(found, "created_at", None) == read
    assert read is None or (found.closed_at is not None and found.closed_at.tzinfo is UTC)
    written = found.to_dict()["created_at"]
    assert written is sent or written == sent


@pytest.mark.parametrize(
    ("sent", "read"),
    [
        ("100.50", Decimal("100.50")),
        ("1e3", Decimal("1e3")),
        (7, Decimal(7)),
        (0.1, Decimal("0.1")),
        ("0", Decimal(0)),
        (None, None),
        ("", None),
        ("free", None),
        ("NaN", None),
        ("Infinity", None),
        (True, None),
        ([], None),
    ],
    ids=repr,
)
def test_exact_numbers_are_decimals_or_none_and_are_written_as_they_came(sent: Any, read: Decimal | None) -> None:
    found = models.NumberValue.from_dict({"value": sent})
    assert found.value == read
    assert str(found.value) == str(read)
    assert found.to_dict() == {"value": sent}
    assert type(found.to_dict()["value"]) is type(sent)


# -- equality and printing ------------------------------------------------------------------------


def test_equality_is_by_what_was_sent() -> None:
    touched = Lead.from_dict(lead())
    assert touched.embedded is not None
    assert touched.embedded.tags is not None
    assert touched == Lead.from_dict(lead())
    assert touched != Lead.from_dict(lead(name="other"))
    assert touched != Lead.from_dict(lead(brand_new=None))
    assert touched != lead()
    assert Lead.from_dict({"id": 1}) != Contact.from_dict({"id": 1})


def test_read_models_are_mutable_and_so_have_no_hash() -> None:
    with pytest.raises(TypeError, match="unhashable"):
        hash(Lead.from_dict({"id": 1}))


def test_repr_shows_attributes_and_names_unknown_keys() -> None:
    read = Lead.from_dict({"id": 1, "name": "a", "_embedded": {"tags": [{"id": 5}]}, "new": 2})
    assert repr(read) == "Lead(id=1, name='a', tags=[Tag(id=5)], unknown_keys=['new'])"
    assert repr(Lead.from_dict({})) == "Lead()"


def test_repr_hides_secrets() -> None:
    token = TokenResponse.from_dict(
        {"token_type": "Bearer", "expires_in": 86400, "access_token": "very-secret", "refresh_token": "more-secret"}
    )
    assert repr(token) == "TokenResponse(token_type='Bearer', expires_in=86400, access_token=***, refresh_token=***)"
    assert f"{token}" == repr(token)
    assert token.access_token == "very-secret"


# -- copies ---------------------------------------------------------------------------------------


def touch(read: Lead) -> Lead:
    assert read.embedded is not None
    assert read.embedded.tags is not None
    assert read.custom_fields_values is not None
    assert read.links is not None
    return read


def untouched(read: Lead) -> Lead:
    return read


@pytest.mark.parametrize("before", [untouched, touch])
@pytest.mark.parametrize(
    "copied",
    [
        copy.copy,
        copy.deepcopy,
        attrs.evolve,
        *(lambda read, p=p: pickle.loads(pickle.dumps(read, p)) for p in range(pickle.HIGHEST_PROTOCOL + 1)),
    ],
    ids=["copy", "deepcopy", "evolve", *(f"pickle{p}" for p in range(pickle.HIGHEST_PROTOCOL + 1))],
)
def test_a_copy_holds_the_same_and_is_no_less_typed(copied: Callable[[Lead], Lead], before: Callable[[Lead], Lead]) -> None:
    original = before(Lead.from_dict(lead()))
    made = copied(original)
    assert type(made) is Lead
    assert made is not original
    assert made == original
    assert made.to_dict() == lead()
    assert list(made.to_dict()) == list(Lead.from_dict(lead()).to_dict())
    assert made.created_at == NOON
    assert made.embedded is not None
    assert made.embedded.tags == [Tag.from_dict({"id": 3, "name": "vip", "colour": "f00"})]


@pytest.mark.parametrize("before", [untouched, touch])
@pytest.mark.parametrize("copied", [copy.deepcopy, lambda read: pickle.loads(pickle.dumps(read))], ids=["deepcopy", "pickle"])
def test_a_deep_copy_shares_nothing(copied: Callable[[Lead], Lead], before: Callable[[Lead], Lead]) -> None:
    original = before(Lead.from_dict(lead()))
    made = copied(original)
    assert made.embedded is not None
    assert made.embedded.tags is not None
    made.embedded.tags[0] = Tag(id=8)
    assert made._extra is not None
    made._extra["brand_new"]["deep"].append(2)
    assert original.to_dict() == lead()


@pytest.mark.parametrize("before", [untouched, touch])
@pytest.mark.parametrize(
    ("change", "key", "written"),
    [
        ({"name": "new"}, "name", "new"),
        ({"name": None}, "name", None),
        ({"price": 7}, "price", 7),
        ({"created_at": NOON}, "created_at", 1700000000),
        ({"closed_at": None}, "closed_at", None),
        ({"score": 9}, "score", 9),
        ({"embedded": LeadEmbedded.from_dict({"tags": []})}, "_embedded", {"tags": []}),
        ({"embedded": None}, "_embedded", None),
        ({"custom_fields_values": []}, "custom_fields_values", []),
    ],
    ids=lambda value: repr(value) if isinstance(value, dict) and value else None,
)
def test_evolve_shows_the_change_and_keeps_all_else(
    before: Callable[[Lead], Lead], change: dict[str, Any], key: str, written: Any
) -> None:
    original = before(Lead.from_dict(lead()))
    changed = attrs.evolve(original, **change)
    assert changed.to_dict() == {**lead(), key: written}
    assert "status_id" not in changed.to_dict()
    assert changed.status_id is None
    for name, value in change.items():
        assert getattr(changed, name) == value
    assert original.to_dict() == lead()


def test_evolve_of_an_unknown_name_is_refused() -> None:
    with pytest.raises(TypeError, match="nmae"):
        attrs.evolve(Lead.from_dict(lead()), nmae="x")  # type: ignore[call-arg]


def test_from_dict_copies_what_it_is_given() -> None:
    data = lead()
    read = Lead.from_dict(data)
    data["_embedded"]["tags"].append({"id": 4})
    data["custom_fields_values"][0]["values"][0]["value"] = "changed"
    data["brand_new"]["deep"].append(2)
    data["name"] = "changed"
    assert read.to_dict() == lead()


@pytest.mark.parametrize("before", [untouched, touch])
def test_what_to_dict_gives_is_nobody_elses(before: Callable[[Lead], Lead]) -> None:
    read = before(Lead.from_dict(lead()))
    for _ in range(2):
        given = read.to_dict()
        assert given == lead()
        given["_embedded"]["tags"][0]["id"] = 99
        given["_embedded"]["companies"].append(1)
        given["_links"].clear()
        given["custom_fields_values"][0]["values"].clear()
        given["brand_new"]["deep"].clear()
        given["name"] = "changed"


def test_any_mapping_is_read() -> None:
    data: Mapping[str, Any] = MappingProxyType({"id": 1, "_embedded": MappingProxyType({"tags": ({"id": 2},)})})
    read = Lead.from_dict(data)
    assert read.embedded is not None
    assert read.embedded.tags == [Tag.from_dict({"id": 2})]
    assert read.to_dict() == {"id": 1, "_embedded": {"tags": [{"id": 2}]}}


def test_changes_to_lazy_parts_are_written() -> None:
    read = Lead.from_dict(lead())
    assert read.embedded is not None
    assert read.embedded.tags is not None
    read.embedded.tags[0] = attrs.evolve(read.embedded.tags[0], name="gold")
    read.embedded.tags.append(Tag.from_dict({"id": 8}))
    assert attrs.evolve(read, name="mine").to_dict() == lead(
        name="mine", _embedded={"tags": [{"id": 3, "name": "gold", "colour": "f00"}, {"id": 8}], "companies": []}
    )


# -- built by hand --------------------------------------------------------------------------------


def test_a_read_model_can_be_built_for_tests() -> None:
    built = Lead(id=1, name=None, created_at=NOON, embedded=LeadEmbedded(tags=[Tag(id=2)]))
    assert built.to_dict() == {"id": 1, "name": None, "created_at": 1700000000, "_embedded": {"tags": [{"id": 2}]}}
    assert built.created_at == NOON
    assert built == Lead.from_dict(built.to_dict())
    assert pickle.loads(pickle.dumps(built)) == built


def test_a_misspelt_keyword_is_refused() -> None:
    with pytest.raises(TypeError, match="nmae"):
        Lead(nmae="x")  # type: ignore[call-arg]


# -- first touch ----------------------------------------------------------------------------------


def test_parts_are_decoded_once() -> None:
    read = Lead.from_dict(lead())
    assert read.embedded is read.embedded
    assert read.links is read.links
    assert read.custom_fields_values is read.custom_fields_values
    assert read.embedded is not None
    assert read.embedded.tags is read.embedded.tags
    assert Account.from_dict({"_embedded": {}}).embedded is not None


def slot(read: ReadModel, name: str) -> type[Any]:
    """What a slot holds, without touching it."""
    return type(object.__getattribute__(read, name))


def test_parts_stay_raw_until_they_are_touched() -> None:
    read = Lead.from_dict(lead())
    assert slot(read, "_embedded") in (dict, Raw)
    assert read.embedded is not None
    assert slot(read, "_embedded") is LeadEmbedded
    assert slot(read.embedded, "_tags") in (list, Raw)


def test_the_first_touch_is_safe_from_many_threads() -> None:
    threads = 8
    failures: list[BaseException] = []
    for _ in range(60):
        raw = lead(custom_fields_values=[{"field_id": i, "field_type": "text", "values": [{"value": "a"}]} for i in range(40)])
        read = Lead.from_dict(raw)
        start = threading.Barrier(threads)

        def look(read: Lead = read, raw: dict[str, Any] = raw, start: threading.Barrier = start) -> None:
            try:
                start.wait(60)
                fields, embedded = read.custom_fields_values, read.embedded
                assert fields is not None
                assert [type(field) for field in fields] == [models.TextCustomField] * 40
                assert [field.field_id for field in fields] == list(range(40))
                assert embedded is not None
                assert embedded.tags is not None
                assert type(embedded.tags[0]) is Tag
                assert read.to_dict() == raw
            except BaseException as error:
                failures.append(error)

        several = [threading.Thread(target=look) for _ in range(threads)]
        for thread in several:
            thread.start()
        for thread in several:
            thread.join()
        assert read.custom_fields_values is read.custom_fields_values
    assert failures == []


# -- classes --------------------------------------------------------------------------------------


@BY_NAME
def test_models_are_attrs_classes_with_slots(model: type[ReadModel]) -> None:
    read = model.from_dict({})
    assert attrs.has(model)
    assert not hasattr(read, "__dict__")
    with pytest.raises(AttributeError, match="misspelt"):
        read.misspelt = 1  # type: ignore[attr-defined]
    with pytest.raises(AttributeError, match="misspelt"):
        _ = read.misspelt  # type: ignore[attr-defined]


def test_attrs_names_the_fields() -> None:
    names = [field.name.lstrip("_") for field in attrs.fields(Tag)]
    assert names == ["origin", "id", "name", "color"]
    assert {"id", "price", "created_at", "embedded"} <= {field.name.lstrip("_") for field in attrs.fields(Lead)}


def test_attrs_asdict_comes_to_an_end() -> None:
    shown = attrs.asdict(InvoiceItem.from_dict({"sku": "a", "quantity": 1}))
    assert (shown["sku"], shown["quantity"]) == ("a", 1)
