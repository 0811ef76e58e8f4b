"""What the server always sends is read without None; where it is missing all the same, reading it raises, nothing else."""

from __future__ import annotations

import copy
import pickle
import subprocess
import sys
from datetime import UTC, datetime
from typing import Any

import attrs
import pytest
from amokit import models
from amokit.errors import AmoError, MissingValueError
from amokit.models import ChatMessageSentEvent, Lead, PartialLead, Pipeline, Unsorted
from amokit_api.operations import list_leads
from amokit_api.webhooks.events import BODIES, PATHS

from ..operations import ROOT
from .support import from_bytes, text

MISSING: list[tuple[str, Any]] = [
    ("created_at", ...),
    ("created_at", None),
    ("created_at", 0),
    ("created_at", "soon"),
    ("responsible_user_id", ...),
    ("responsible_user_id", None),
    ("responsible_user_id", {}),
    ("pipeline_id", "eleven"),
    ("is_deleted", 2),
    ("id", None),
]


@pytest.mark.parametrize(("name", "sent"), MISSING, ids=repr)
def test_reading_what_is_missing_raises_and_nothing_else_does(name: str, sent: Any) -> None:
    data = {"before": 1, "name": "Roof", **({} if sent is ... else {name: sent})}
    for lead in (from_bytes(Lead, text(data)), Lead.from_dict(copy.deepcopy(data))):
        for each in (lead, copy.copy(lead), copy.deepcopy(lead), pickle.loads(pickle.dumps(lead)), attrs.evolve(lead)):
            with pytest.raises(MissingValueError, match=rf"^Lead\.{name}: the server left it out here") as raised:
                getattr(each, name)
            assert (raised.value.model, raised.value.attribute) == ("Lead", name)
            assert not hasattr(each, name)
            assert getattr(each, name, 7) == 7
            assert each.to_dict() == data
            assert each == lead
            assert each.name == "Roof"
            assert "Roof" in repr(each)
            match each:
                case Lead(created_at=_, responsible_user_id=_, pipeline_id=_, is_deleted=_, id=_):
                    pytest.fail("a pattern matched what is not there")


def test_the_error_is_one_of_ours_and_can_be_pickled() -> None:
    error = pickle.loads(pickle.dumps(MissingValueError("Lead", "created_at")))
    assert isinstance(error, AmoError) and isinstance(error, AttributeError)
    assert str(error) == str(MissingValueError("Lead", "created_at"))


def test_what_was_missing_can_be_given() -> None:
    lead = from_bytes(Lead, text({"id": 5, "pipeline_id": None}))
    now = attrs.evolve(lead, pipeline_id=3, created_at=datetime(2026, 1, 1, tzinfo=UTC))
    assert (now.pipeline_id, now.created_at.year) == (3, 2026)
    assert now.to_dict() == {"id": 5, "pipeline_id": 3, "created_at": 1767225600}
    assert lead.to_dict() == {"id": 5, "pipeline_id": None}


def test_what_was_seen_to_be_null_reads_as_none() -> None:
    lead = from_bytes(Lead, text({"id": 5, "status_id": None}))
    assert (lead.status_id, lead.group_id, lead.name, lead.closed_at) == (None, None, None, None)


def test_one_damaged_object_does_not_change_its_neighbours() -> None:
    whole = {"id": 1, "name": "vip", "color": None}
    lead = from_bytes(Lead, text({"id": 5, "_embedded": {"tags": [whole, {"id": 2, "name": None}, {"id": None}, whole]}}))
    assert [getattr(tag, "name", "?") for tag in lead.tags] == ["vip", "?", "?", "vip"]
    assert lead.to_dict()["_embedded"]["tags"][1:3] == [{"id": 2, "name": None}, {"id": None}]


def test_parts_are_lists() -> None:
    lead = from_bytes(Lead, text({"id": 5, "_embedded": {"tags": [{"id": 1, "name": "vip"}], "contacts": [{"id": 7}]}}))
    assert ([tag.name for tag in lead.tags], [ref.id for ref in lead.contacts], lead.companies) == (["vip"], [7], [])
    assert lead.embedded is not None and lead.tags is lead.embedded.tags
    for data in (
        {},
        {"_embedded": None},
        {"_embedded": []},
        {"_embedded": {}},
        {"_embedded": {"tags": None}},
        {"_embedded": "x"},
    ):
        assert (from_bytes(Lead, text(data)).tags, Lead.from_dict(data).companies) == ([], [])
    assert [status.id for status in Pipeline.from_dict({"_embedded": {"statuses": [{"id": 142}]}}).statuses] == [142]


def test_partial_objects_have_types_of_their_own() -> None:
    unsorted = Unsorted.from_dict({"uid": "u", "_embedded": {"leads": [{"id": 5}], "contacts": [{"id": 6}]}})
    assert [type(lead) for lead in unsorted.leads] == [PartialLead]
    assert (unsorted.leads[0].created_at, unsorted.leads[0].pipeline_id, unsorted.contacts[0].created_at) == (None, None, None)


@pytest.mark.parametrize(
    ("query", "cls"),
    [
        ("", Lead),
        ("?with=only_deleted", PartialLead),
        ("?with=contacts%2Conly_deleted&page=2", PartialLead),
        ("?with=contacts", Lead),
    ],
)
def test_the_trash_is_read_by_its_type_also_on_later_pages(query: str, cls: type[Any]) -> None:
    from amokit_api.errors import RequestInfo
    from amokit_api.http.response import ApiResponse

    body = b'{"_page": 1, "_links": {}, "_embedded": {"leads": [{"id": 5, "updated_at": 1589299387}]}}'
    info = RequestInfo("GET", "/api/v4/leads")
    page = list_leads.parse(ApiResponse(info, f"https://mycompany.amocrm.ru/api/v4/leads{query}", 200, {}, body))
    assert [type(item) for item in page.items] == [cls]


@pytest.mark.parametrize("part", [..., None, "text", 5, [1]], ids=repr)
def test_a_part_that_must_be_there_is_like_a_scalar(part: Any) -> None:
    data = {"account_id": "x", "time": 1, **({} if part is ... else {"message": part})}
    event = ChatMessageSentEvent.from_dict(copy.deepcopy(data))
    with pytest.raises(MissingValueError, match=r"^ChatMessageSentEvent\.message: the server left it out here"):
        _ = event.message
    assert not hasattr(event, "message")
    assert event.to_dict() == data


def test_what_an_event_is_nothing_without_is_typed_without_none() -> None:
    classes = {one for heads in PATHS.values() for group in heads.values() for one in group} | set(BODIES)
    assert len(classes) > 40
    for one in classes:
        assert {path[0] for path in one.required} <= getattr(models, one.name)._always, one.name


FIRST_IN_A_PROCESS = """
import copy, json, sys
if len(sys.argv) > 1:
    sys.modules["msgspec"] = None
from amokit.errors import MissingValueError
from amokit.models import Lead
from tests.decode.support import from_bytes, text

keys = [key for _, key, _ in Lead._slots]
whole = {key: None for key in keys} | {key: 1 for key in Lead._always}
before = from_bytes(Lead, text(whole))
assert before.name is None and before.id == 1
less = from_bytes(Lead, text({"price": 5})), Lead.from_dict({"price": 5}), Lead(price=5), copy.deepcopy(Lead(price=5))
for lead in less:
    assert [getattr(lead, name) for name in ("name", "score", "group_id", "closed_at", "links")] == [None] * 5
    assert lead.to_dict() == {"price": 5}
    for name in ("id", "created_at", "is_deleted"):
        try:
            raise SystemExit(f"{name} is {getattr(lead, name)}")
        except MissingValueError:
            pass
assert before.to_dict() == whole and before.id == 1 and before.score is None
assert from_bytes(Lead, text(whole)).to_dict() == whole
"""


def test_the_first_object_without_a_key_in_a_process(codec: str) -> None:
    options = ["--without-the-extra"] if codec == "standard library" else []
    subprocess.run([sys.executable, "-c", FIRST_IN_A_PROCESS, *options], cwd=ROOT, check=True)
