"""What requests hold: only what was given, in the form the server takes."""

from __future__ import annotations

import copy
import pickle
from collections.abc import Callable, Iterable
from datetime import UTC, datetime, timedelta, timezone
from decimal import Decimal
from types import MappingProxyType
from typing import Any

import attrs
import pytest
from amokit import UNSET, ArgumentError, Unset, models
from amokit.models import (
    ClearField,
    ContactCreate,
    EventsFilter,
    LeadCreate,
    LeadCreateEmbedded,
    LeadsFilter,
    LeadUpdate,
    MonetaryField,
    MultiselectField,
    MultitextField,
    OptionFieldValue,
    RefreshTokenGrant,
    SelectField,
    SelectFieldValue,
    SmartAddressField,
    TagRef,
    TaskCreate,
    TextField,
    TextFieldValue,
    TimeRange,
    UserCreate,
)
from amokit_api.serialization.write_model import RawModel, WriteModel

NOON = datetime(2024, 5, 6, 12, 0, 0, tzinfo=UTC)
NOON_SECONDS = 1714996800

WRITE_MODELS: list[type[WriteModel]] = [
    found
    for found in (getattr(models, name) for name in models.__all__)
    if isinstance(found, type) and issubclass(found, WriteModel)
]
BY_NAME = pytest.mark.parametrize("model", WRITE_MODELS, ids=lambda model: model.__name__)


# -- not sent, and null ---------------------------------------------------------------------------


def test_nothing_is_sent_that_was_not_given() -> None:
    assert LeadCreate().to_dict() == {}
    assert LeadUpdate(id=1).to_dict() == {"id": 1}
    assert LeadCreate(name=UNSET, price=UNSET).to_dict() == {}


def test_none_is_sent_as_null() -> None:
    assert LeadUpdate(id=1, price=None, closed_at=None, custom_fields_values=None).to_dict() == {
        "id": 1,
        "price": None,
        "closed_at": None,
        "custom_fields_values": None,
    }


def test_empty_values_are_sent() -> None:
    assert LeadUpdate(price=0, name="", tags_to_add=[]).to_dict() == {"price": 0, "name": "", "tags_to_add": []}
    assert models.CheckboxFieldValue(value=False).to_dict() == {"value": False}


def test_what_was_not_given_reads_as_unset() -> None:
    lead = LeadCreate(name="a")
    assert lead.name == "a"
    assert lead.price is UNSET
    assert lead.closed_at is UNSET


def test_unset_is_falsy_one_of_a_kind_and_says_its_name() -> None:
    assert not UNSET
    assert UNSET is Unset.UNSET
    assert repr(UNSET) == "UNSET"
    assert copy.deepcopy(UNSET) is UNSET
    assert pickle.loads(pickle.dumps(UNSET)) is UNSET


def test_attributes_may_be_set_later() -> None:
    lead = LeadCreate()
    lead.name = "late"
    lead.price = None
    assert lead.to_dict() == {"name": "late", "price": None}
    lead.price = UNSET
    assert lead.to_dict() == {"name": "late"}


# -- constructors ---------------------------------------------------------------------------------


@BY_NAME
def test_an_unknown_keyword_is_refused_by_name(model: type[WriteModel]) -> None:
    if model is not RawModel:
        with pytest.raises(TypeError, match="misspelt"):
            model(misspelt=1)  # type: ignore[call-arg]


@BY_NAME
def test_positional_arguments_are_refused(model: type[WriteModel]) -> None:
    if model is not RawModel:
        with pytest.raises(TypeError, match="positional"):
            model(1)  # type: ignore[call-arg]


@pytest.mark.parametrize(
    ("make", "missing"),
    [
        (lambda: TaskCreate(text="a"), "complete_till"),  # type: ignore[call-arg]
        (lambda: TaskCreate(complete_till=NOON), "text"),  # type: ignore[call-arg]
        (lambda: RefreshTokenGrant(client_id="a"), "client_secret"),  # type: ignore[call-arg]
        (lambda: TextFieldValue(), "value"),  # type: ignore[call-arg]
        (lambda: TaskCreate.from_dict({"text": "a"}), "complete_till"),
        (lambda: TextFieldValue.from_dict({}), "value"),
    ],
    ids=["TaskCreate", "TaskCreate.text", "RefreshTokenGrant", "TextFieldValue", "from_dict", "from_dict empty"],
)
def test_what_the_server_demands_is_demanded(make: Callable[[], Any], missing: str) -> None:
    with pytest.raises(TypeError, match=missing):
        make()


@BY_NAME
def test_models_are_attrs_classes_with_slots(model: type[WriteModel]) -> None:
    assert attrs.has(model) or model is RawModel
    bare = object.__new__(model)
    assert not hasattr(bare, "__dict__")
    with pytest.raises(AttributeError, match="misspelt"):
        bare.misspelt = 1  # type: ignore[attr-defined]


# -- times and numbers ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("given", "sent"),
    [
        (NOON, NOON_SECONDS),
        (NOON.astimezone(timezone(timedelta(hours=3))), NOON_SECONDS),
        (NOON + timedelta(microseconds=999_999), NOON_SECONDS),
        (NOON_SECONDS, NOON_SECONDS),
        (0, 0),
    ],
    ids=["UTC", "other zone", "fraction", "int", "zero"],
)
def test_times_are_sent_as_unix_seconds(given: datetime | int, sent: int) -> None:
    written = LeadCreate(created_at=given).to_dict()
    assert written == {"created_at": sent}
    assert type(written["created_at"]) is int


@pytest.mark.parametrize(
    "use",
    [
        lambda naive: LeadCreate(created_at=naive).to_dict(),
        lambda naive: TaskCreate(text="a", complete_till=naive).to_dict(),
        lambda naive: EventsFilter(created_at=naive).to_dict(),
        lambda naive: LeadsFilter(created_at=TimeRange(from_=naive)).to_dict(),
        lambda naive: models.DateTimeField(field_id=1, value=naive).to_dict(),
    ],
    ids=["model", "required", "filter", "range", "custom field"],
)
def test_a_naive_datetime_is_refused_with_the_way_out(use: Callable[[datetime], Any]) -> None:
    with pytest.raises(ArgumentError, match=r"no time zone.*\.replace\(tzinfo=UTC\).*\.astimezone\(\)"):
        use(datetime(2024, 5, 6, 12, 0))


@pytest.mark.parametrize(
    ("given", "sent"),
    [(Decimal(100), 100), (Decimal("100.00"), 100), (Decimal("0.5"), 0.5), (Decimal("1E+3"), 1000), (7, 7), (0.25, 0.25)],
    ids=repr,
)
def test_numbers_may_be_decimals(given: Any, sent: int | float) -> None:
    written = LeadCreate(price=given).to_dict()["price"]
    assert written == sent
    assert type(written) is type(sent)


@pytest.mark.parametrize(
    ("given", "sent"),
    [(Decimal("100.50"), "100.50"), (Decimal("1E+3"), "1000"), (Decimal("1E-7"), "0.0000001"), ("7.10", "7.10"), (3, 3)],
    ids=repr,
)
def test_numbers_that_go_out_as_text_lose_nothing(given: Any, sent: Any) -> None:
    assert MonetaryField(field_id=1, value=given).to_dict() == {"field_id": 1, "values": [{"value": sent}]}


# -- lists ----------------------------------------------------------------------------------------

TAGS = [TagRef(name="a"), TagRef(name="b")]


@pytest.mark.parametrize(
    "given",
    [TAGS, tuple(TAGS), iter(TAGS), (tag for tag in TAGS), {1: TAGS[0], 2: TAGS[1]}.values()],
    ids=["list", "tuple", "iterator", "generator", "view"],
)
def test_any_iterable_is_a_list_and_is_read_once(given: Iterable[TagRef]) -> None:
    lead = LeadCreate(tags_to_add=given)
    for _ in range(2):
        assert lead.to_dict() == {"tags_to_add": [{"name": "a"}, {"name": "b"}]}


@pytest.mark.parametrize("given", ["abc", b"abc", {"name": "a"}, 5, TAGS[0]], ids=["str", "bytes", "dict", "int", "model"])
def test_what_is_no_list_is_refused(given: Any) -> None:
    with pytest.raises(TypeError, match=r"LeadCreate\.\w+ takes a list, not "):
        LeadCreate(tags_to_add=given)


def test_plain_values_may_come_from_a_generator_too() -> None:
    assert LeadsFilter(id=(i for i in (1, 2))).to_dict() == {"id": [1, 2]}
    with pytest.raises(TypeError, match=r"LeadsFilter\.name takes a list, not 'abc'"):
        LeadsFilter(name="abc")


# -- JSON form ------------------------------------------------------------------------------------

FULL: dict[str, Any] = {
    "name": "A",
    "price": 5,
    "created_at": NOON_SECONDS,
    "closed_at": None,
    "custom_fields_values": [
        {"field_id": 1, "values": [{"value": "x"}]},
        {"field_code": "PHONE", "values": [{"value": "+7", "enum_code": "WORK"}]},
        {"field_id": 2, "values": None},
    ],
    "tags_to_add": [{"name": "vip"}],
    "_embedded": {"contacts": [{"id": 3, "is_main": True}], "companies": [{"id": 4}]},
}


def test_the_json_form_reads_back() -> None:
    lead = LeadCreate.from_dict(FULL)
    assert lead.to_dict() == FULL
    assert LeadCreate.from_dict(lead.to_dict()) == lead
    assert isinstance(lead.embedded, LeadCreateEmbedded)
    assert lead.tags_to_add is not UNSET
    assert isinstance(lead.tags_to_add[0], TagRef)
    assert lead.created_at == NOON_SECONDS


def test_from_dict_takes_any_mapping_and_shares_nothing_with_it() -> None:
    data = copy.deepcopy(FULL)
    lead = LeadCreate.from_dict(MappingProxyType(data))
    data["custom_fields_values"][0]["values"][0]["value"] = "changed"
    data["tags_to_add"].clear()
    assert lead.to_dict() == FULL


def test_what_to_dict_gives_is_nobody_elses() -> None:
    lead = LeadCreate.from_dict(FULL)
    for _ in range(2):
        given = lead.to_dict()
        assert given == FULL
        given["tags_to_add"].clear()
        given["custom_fields_values"][0]["values"].clear()
        given["_embedded"]["contacts"].clear()


def test_plain_lists_in_to_dict_are_nobody_elses() -> None:
    wanted = LeadsFilter(id=[1, 2])
    wanted.to_dict()["id"].append(3)
    assert wanted.to_dict() == {"id": [1, 2]}


def test_from_dict_names_the_key_it_does_not_know_and_those_it_does() -> None:
    with pytest.raises(TypeError, match=r"^TagRef has no key 'nmae'; it takes .*name"):
        TagRef.from_dict({"nmae": "x"})
    with pytest.raises(TypeError, match=r"^LeadCreate\.from_dict takes a mapping, not list"):
        LeadCreate.from_dict([])  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "copied",
    [copy.copy, copy.deepcopy, attrs.evolve, lambda lead: pickle.loads(pickle.dumps(lead))],
    ids=["copy", "deepcopy", "evolve", "pickle"],
)
def test_write_models_are_copied(copied: Callable[[LeadCreate], LeadCreate]) -> None:
    lead = LeadCreate.from_dict(FULL)
    made = copied(lead)
    assert type(made) is LeadCreate
    assert made == lead
    assert made.to_dict() == FULL
    assert made.status_id is UNSET


def test_evolve_changes_and_unsets() -> None:
    lead = LeadCreate(name="a", price=1, closed_at=None)
    assert attrs.evolve(lead, name="b").to_dict() == {"name": "b", "price": 1, "closed_at": None}
    assert attrs.evolve(lead, price=UNSET).to_dict() == {"name": "a", "closed_at": None}
    assert attrs.evolve(TextField(field_id=1, value="a"), field_id=2).to_dict() == {"field_id": 2, "values": [{"value": "a"}]}


def test_equality_is_by_what_is_sent() -> None:
    assert LeadCreate(created_at=NOON) == LeadCreate(created_at=NOON_SECONDS)
    assert LeadCreate(name="a") != LeadCreate(name="b")
    assert LeadCreate(price=None) != LeadCreate()
    assert LeadCreate() != ContactCreate()
    assert LeadCreate() != {}


# -- printing -------------------------------------------------------------------------------------


def test_repr_shows_what_is_sent_and_hides_secrets() -> None:
    assert repr(LeadCreate(name="a", price=None)) == "LeadCreate(name='a', price=None)"
    assert repr(LeadCreate(tags_to_add=TAGS)) == "LeadCreate(tags_to_add=[TagRef(name='a'), TagRef(name='b')])"
    grant = RefreshTokenGrant(client_id="c", client_secret="s3cret", redirect_uri="https://a.b", refresh_token="r3fresh")
    assert "s3cret" not in repr(grant)
    assert "r3fresh" not in repr(grant)
    assert "client_id='c'" in repr(grant)
    assert "hunter2" not in repr(UserCreate.from_dict({"name": "a", "email": "a@b.c", "password": "hunter2"}))


@pytest.mark.parametrize(
    "incomplete",
    [
        lambda: TextField(value="x"),
        lambda: LeadCreate(created_at=datetime(2024, 5, 6)),
        lambda: LeadsFilter(created_at=TimeRange(from_=datetime(2024, 5, 6))),
        lambda: LeadCreate(custom_fields_values=[TextField(value="x")]),
    ],
    ids=["no field id", "naive time", "nested naive time", "nested field"],
)
def test_repr_never_raises(incomplete: Callable[[], Any]) -> None:
    """A debugger and a traceback print objects that cannot be sent, too."""
    wrong = incomplete()
    assert repr(wrong).startswith(type(wrong).__name__)


# -- raw parts ------------------------------------------------------------------------------------


def test_a_raw_model_is_sent_as_it_is() -> None:
    data: dict[str, Any] = {"field_id": 9, "values": [{"value": {"new": [1]}}]}
    raw = RawModel(data)
    lead = LeadCreate(custom_fields_values=[raw, TextField(field_id=1, value="x")])
    data["values"].clear()
    assert lead.to_dict() == {
        "custom_fields_values": [
            {"field_id": 9, "values": [{"value": {"new": [1]}}]},
            {"field_id": 1, "values": [{"value": "x"}]},
        ]
    }
    raw.to_dict()["values"].clear()
    assert raw == RawModel({"field_id": 9, "values": [{"value": {"new": [1]}}]})
    assert pickle.loads(pickle.dumps(raw)) == copy.deepcopy(raw) == raw


def test_raw_model_is_among_the_models() -> None:
    assert models.RawModel is RawModel


# -- custom fields --------------------------------------------------------------------------------

# Class, keys of one value as arguments, and the value as it is sent.
FIELDS: list[tuple[type[Any], dict[str, Any], dict[str, Any]]] = [
    (models.TextField, {"value": "x"}, {"value": "x"}),
    (models.NumericField, {"value": 5}, {"value": 5}),
    (models.CheckboxField, {"value": False}, {"value": False}),
    (models.SelectField, {"enum_id": 7}, {"enum_id": 7}),
    (models.MultiselectField, {"value": "Red"}, {"value": "Red"}),
    (models.MultitextField, {"value": "+7", "enum_code": "WORK"}, {"value": "+7", "enum_code": "WORK"}),
    (models.DateField, {"value": NOON_SECONDS}, {"value": NOON_SECONDS}),
    (models.UrlField, {"value": "https://a.b"}, {"value": "https://a.b"}),
    (models.DateTimeField, {"value": NOON}, {"value": NOON_SECONDS}),
    (models.TextareaField, {"value": "a\nb"}, {"value": "a\nb"}),
    (models.RadiobuttonField, {"value": "Yes"}, {"value": "Yes"}),
    (models.StreetAddressField, {"value": "Main street 1"}, {"value": "Main street 1"}),
    (models.SmartAddressField, {"value": "Riga", "enum_code": "city"}, {"value": "Riga", "enum_code": "city"}),
    (models.BirthdayField, {"value": -86400}, {"value": -86400}),
    (models.LegalEntityField, {"value": models.LegalEntityWrite(name="Ltd")}, {"value": {"name": "Ltd"}}),
    (models.PriceField, {"value": Decimal("1.10")}, {"value": "1.10"}),
    (models.CategoryField, {"enum_id": 4}, {"enum_id": 4}),
    (models.ItemsField, {"value": models.InvoiceItemWrite(sku="s")}, {"value": {"sku": "s"}}),
    (models.TrackingDataField, {"value": "utm"}, {"value": "utm"}),
    (
        models.LinkedEntityField,
        {"value": models.LinkedEntityWrite(entity_id=1, entity_type="contacts")},
        {"value": {"entity_id": 1, "entity_type": "contacts"}},
    ),
    (models.ChainedListField, {"catalog_id": 1, "catalog_element_id": 2}, {"catalog_id": 1, "catalog_element_id": 2}),
    (models.MonetaryField, {"value": Decimal("9.90")}, {"value": "9.90"}),
    (
        models.FileField,
        {"value": models.FieldFileWrite(file_uuid="u", version_uuid="v", file_name="n", file_size=1)},
        {"value": {"file_uuid": "u", "version_uuid": "v", "file_name": "n", "file_size": 1}},
    ),
    (models.PayerField, {"value": models.PayerWrite(name="P")}, {"value": {"name": "P"}}),
    (models.SupplierField, {"value": models.SupplierRef(entity_id=1)}, {"value": {"entity_id": 1}}),
]
BY_FIELD = pytest.mark.parametrize(("cls", "given", "sent"), FIELDS, ids=[row[0].__name__ for row in FIELDS])


@BY_FIELD
def test_a_field_takes_its_one_value_directly(cls: type[Any], given: dict[str, Any], sent: dict[str, Any]) -> None:
    by_id, by_code = cls(field_id=1, **given), cls(field_code="CODE", **given)
    assert by_id.to_dict() == {"field_id": 1, "values": [sent]}
    assert by_code.to_dict() == {"field_code": "CODE", "values": [sent]}
    assert cls.from_dict(by_id.to_dict()).to_dict() == by_id.to_dict()
    value = type(by_id.values[0])
    assert cls(field_id=1, values=(value(**given) for _ in range(1))).to_dict() == {"field_id": 1, "values": [sent]}


@BY_FIELD
def test_a_field_needs_an_id_or_a_code(cls: type[Any], given: dict[str, Any], sent: dict[str, Any]) -> None:
    with pytest.raises(ArgumentError, match=rf"^{cls.__name__} needs `field_id` or `field_code`$"):
        cls(**given).to_dict()


@BY_FIELD
def test_a_field_needs_a_value(cls: type[Any], given: dict[str, Any], sent: dict[str, Any]) -> None:
    with pytest.raises(TypeError, match=rf"^{cls.__name__} needs `values`, or one of `"):
        cls(field_id=1)


@BY_FIELD
def test_a_field_takes_one_form_only(cls: type[Any], given: dict[str, Any], sent: dict[str, Any]) -> None:
    with pytest.raises(TypeError, match="not both"):
        cls(field_id=1, values=[], **given)


SEVERAL = {
    models.MultiselectField,
    models.MultitextField,
    models.SmartAddressField,
    models.LegalEntityField,
    models.ItemsField,
    models.ChainedListField,
}


@BY_FIELD
def test_a_field_takes_several_values_where_its_type_does(cls: type[Any], given: dict[str, Any], sent: dict[str, Any]) -> None:
    value = type(cls(field_id=1, **given).values[0])
    if cls in SEVERAL:
        assert cls(field_id=1, values=[value(**given)] * 3).to_dict() == {"field_id": 1, "values": [sent] * 3}
    else:
        with pytest.raises(ArgumentError, match=rf"^{cls.__name__}\(field_id=1\)\.values takes at most 1, not 3$"):
            cls(field_id=1, values=[value(**given)] * 3).to_dict()


def test_the_table_above_has_every_class() -> None:
    from typing import get_args

    alias: Any = models.CustomFieldWrite
    names = set(alias.replace(" ", "").split("|")) if isinstance(alias, str) else {part.__name__ for part in get_args(alias)}
    assert names == {cls.__name__ for cls, _, _ in FIELDS} | {"ClearField"}


def test_a_field_is_cleared() -> None:
    assert ClearField(field_id=1).to_dict() == {"field_id": 1, "values": None}
    assert ClearField(field_code="PHONE").to_dict() == {"field_code": "PHONE", "values": None}
    assert ClearField.from_dict({"field_id": 1, "values": None}) == ClearField(field_id=1)
    with pytest.raises(ArgumentError, match="ClearField needs `field_id` or `field_code`"):
        ClearField().to_dict()


def test_several_values() -> None:
    assert MultiselectField(field_id=1, values=[OptionFieldValue(enum_id=i) for i in (1, 2)]).to_dict() == {
        "field_id": 1,
        "values": [{"enum_id": 1}, {"enum_id": 2}],
    }
    assert MultitextField(field_code="PHONE", value="+7").to_dict() == {"field_code": "PHONE", "values": [{"value": "+7"}]}


def test_an_option_is_chosen_by_one_of_its_marks() -> None:
    with pytest.raises(
        ArgumentError, match=r"^SelectField\(field_id=1\): SelectFieldValue needs (?=.*`value`)(?=.*`enum_id`)(?=.*`enum_code`)"
    ):
        SelectField(field_id=1, values=[SelectFieldValue()]).to_dict()
    with pytest.raises(ArgumentError, match=r"^OptionFieldValue needs `enum_id` or `value`$"):
        OptionFieldValue().to_dict()
    with pytest.raises(TypeError, match="enum_code"):
        MultiselectField(field_id=1, enum_code="RED")  # type: ignore[call-arg]
    with pytest.raises(ArgumentError, match="needs `enum_id` or `enum_code`"):
        SmartAddressField(field_id=1, value="Riga").to_dict()


def test_a_list_that_holds_no_models_is_a_clear_error() -> None:
    with pytest.raises(TypeError):
        LeadCreate(custom_fields_values=["x", object()]).to_dict()  # type: ignore[list-item]


def test_a_raw_part_shows_what_it_holds() -> None:
    assert repr(RawModel({"field_id": 1, "values": [{"value": "a"}], "note": "x"})) == (
        "RawModel({'field_id': 1, 'values': […], 'note': 'x'})"
    )
