"""What was read is not changed in place, as nothing would ever send that."""

from __future__ import annotations

import copy
import gc
import pickle
import sys
from typing import Any

import amokit
import attrs
import pytest
from amokit.errors import AmoError, ReadOnlyError
from amokit.models import Lead, LeadUpdate, TextCustomField, UnknownCustomField
from amokit.webhooks import parse
from amokit_api.operations import list_leads
from amokit_api.serialization.read_model import ReadModel

from .support import INFO, from_bytes, text

FIELD = {"field_id": 5, "field_name": "F", "field_code": None, "field_type": "text", "values": [{"value": "a"}]}
DATA = {
    "id": 5,
    "name": "Roof",
    "price": "11",
    "brand_new": 1,
    "custom_fields_values": [FIELD, {**FIELD, "field_type": "hologram"}, {**FIELD, "new": 1}],
    "_embedded": {"tags": [{"id": 1, "name": "vip", "color": None}]},
}


def every_way() -> list[Lead]:
    """The lead as each way of making one gives it."""
    from amokit_api.http.response import ApiResponse

    body = text({"_embedded": {"leads": [DATA, {**DATA, "id": 6}]}})
    page = list_leads.parse(ApiResponse(INFO, "https://example.amocrm.ru/api/v4/leads", 200, {}, body)).items
    plain = text({key: value for key, value in DATA.items() if key != "brand_new"}).replace(b'"11"', b"11")
    made = [*page, from_bytes(Lead, text(DATA)), from_bytes(Lead, plain), Lead.from_dict(copy.deepcopy(DATA)), Lead(id=5)]
    one = made[0]
    return [*made, copy.copy(one), copy.deepcopy(one), pickle.loads(pickle.dumps(one)), attrs.evolve(one, name="Wall")]


def parts(model: Any) -> list[ReadModel]:
    """An object with all that is in it."""
    if isinstance(model, list):
        return [part for item in model for part in parts(item)]
    if not isinstance(model, ReadModel):
        return []
    values = [getattr(model, name, None) for name in ("custom_fields_values", "embedded", "values", "tags")]
    return [model, *parts(values)]


@pytest.mark.parametrize("when", ["before its parts are read", "afterwards"])
def test_no_attribute_is_assigned_to_or_deleted(when: str) -> None:
    for lead in every_way():
        models = [lead] if when.startswith("before") else parts(lead)
        for model in models:
            before = copy.deepcopy(model.to_dict())
            for name in (*(slot for slot, _, _ in model._slots), "_extra", "embedded", "misspelt"):
                with pytest.raises(ReadOnlyError, match=rf"^{type(model).__name__}\.{name} is what the server sent"):
                    setattr(model, name, 1)
                with pytest.raises(ReadOnlyError):
                    delattr(model, name)
            assert model.to_dict() == before


def test_the_kinds_of_models_among_them() -> None:
    kinds = {type(part) for lead in every_way() for part in parts(lead)}
    assert {Lead, TextCustomField, UnknownCustomField} <= kinds
    assert all(kind.__name__ in dir(amokit.models) and getattr(amokit.models, kind.__name__) is kind for kind in kinds)


def test_the_message_says_what_to_do() -> None:
    lead = from_bytes(Lead, text(DATA))
    with pytest.raises(ReadOnlyError, match=r"its to_write\(\) is an object to change and to send, attrs\.evolve\(…, name=…\)"):
        lead.name = "Wall"
    with pytest.raises(ReadOnlyError) as raised:
        lead.embedded.tags = []
    assert "to_write" not in str(raised.value)
    assert isinstance(raised.value, AmoError) and isinstance(raised.value, AttributeError)
    assert str(pickle.loads(pickle.dumps(raised.value))) == str(raised.value)


def test_what_is_sent_can_be_changed() -> None:
    update = from_bytes(Lead, text(DATA)).to_write()
    assert type(update) is LeadUpdate
    assert update.price == 11
    update.name = "Wall"
    del update.price
    update.price = 12
    assert update.to_dict()["name"] == "Wall"


def test_events_of_webhooks() -> None:
    form = "account[id]=1&account[subdomain]=mycompany&leads[add][0][id]=11&leads[add][0][name]=Roof&leads[hologram][0][id]=3"
    known, unknown = parse(form.encode()).events
    for event in (known, unknown, pickle.loads(pickle.dumps(known)), copy.deepcopy(unknown)):
        with pytest.raises(ReadOnlyError):
            event.id = 12
        assert event.account.id == 1


def test_an_unknown_attribute_is_none_too() -> None:
    with pytest.raises(AttributeError, match="'Lead' object has no attribute 'nmae'"):
        from_bytes(Lead, text(DATA)).nmae  # noqa: B018


def test_pickles_of_earlier_versions_are_read() -> None:
    module = sys.modules[Lead.__module__].__name__.encode()
    state = pickle.dumps((None, {"id": 5, "name": "Roof", "_extra": {"new": 1}}), protocol=0)[:-1]
    old = b"ccopyreg\n__newobj__\n(c" + module + b"\nLead\ntR" + state + b"b."
    assert pickle.loads(old).to_dict() == {"id": 5, "name": "Roof", "new": 1}


def test_what_was_read_is_freed() -> None:
    """The garbage collector does not look at read models, so none of what they hold may lead back to them."""
    every_way()
    blocks = []
    for _ in range(6):
        for _ in range(20):
            for lead in every_way():
                lead.tags, lead.contacts, lead.custom_fields, lead.embedded  # noqa: B018
                lead.to_write(), lead.to_dict(), repr(lead), copy.deepcopy(lead)
            del lead
        gc.collect()
        blocks.append(sys.getallocatedblocks())
    assert min(blocks[3:]) - blocks[1] < 500  # a lead that stayed would have left more than 20 blocks a time
