# pyright: strict
"""Reading less None: what always comes, what is missing all the same, lists that are parts; and pages as lists."""

from __future__ import annotations

import pickle
from datetime import datetime
from typing import assert_type

import pytest
from amokit import AmoCRM, Page
from amokit.errors import MissingValueError, MorePagesError
from amokit.models import ChatHookMessage, ChatMessageSentEvent, ContactRef, EntityRef, Lead, PartialLead, PipelineStatus, Tag
from amokit_sandbox import Sandbox


def test_what_always_comes_is_never_none(amo: AmoCRM) -> None:
    lead = amo.leads.get(amo.leads.create(name="Deal").id)
    assert_type(lead.created_at, datetime)
    assert_type(lead.responsible_user_id, int)
    assert_type(lead.pipeline_id, int)
    assert_type(lead.status_id, int | None)
    assert amo.users.get(lead.responsible_user_id).id == lead.responsible_user_id


def test_the_trash_has_a_type_of_its_own(amo: AmoCRM, amokit_sandbox: Sandbox) -> None:
    lead = amo.leads.create(name="Deal")
    amokit_sandbox.delete("leads", [lead.id])
    gone = amo.leads.list(with_=["only_deleted"])
    assert_type(gone, Page[PartialLead])
    assert [each.id for each in gone] == [lead.id]
    assert_type(gone[0].created_at, datetime | None)


def test_what_the_server_left_out_raises_when_it_is_read() -> None:
    lead = Lead.from_dict({"id": 5, "created_at": None})
    with pytest.raises(MissingValueError, match=r"^Lead\.created_at: the server left it out here"):
        assert lead.created_at
    assert lead.to_dict() == {"id": 5, "created_at": None}


def test_parts_that_an_event_must_have_are_never_none() -> None:
    event = ChatMessageSentEvent.from_dict({"account_id": "x", "message": {"message": {"id": "m", "text": "hi"}}})
    assert_type(event.message, ChatHookMessage)
    assert event.message.message.text == "hi"


def test_parts_are_lists(amo: AmoCRM) -> None:
    lead = amo.leads.get(amo.leads.create(tags=["site"]).id)
    assert_type(lead.tags, list[Tag])
    assert_type(lead.contacts, list[ContactRef])
    assert_type(lead.companies, list[EntityRef])
    assert ([tag.name for tag in lead.tags], lead.contacts, lead.companies) == (["site"], [], [])
    statuses = amo.pipelines.list()[0].statuses
    assert_type(statuses, list[PipelineStatus])
    assert {142, 143} <= {status.id for status in statuses}


def test_an_empty_page_is_false(amo: AmoCRM) -> None:
    page = amo.contacts.list(query="+79990000000")
    assert not page
    assert (len(page), page.first()) == (0, None)


def test_a_page_has_a_length_and_places(amo: AmoCRM) -> None:
    amo.leads.create_many([{"name": "One"}, {"name": "Two"}])
    page = amo.leads.list(order={"id": "asc"})
    assert page
    assert_type(page[0], Lead)
    assert (len(page), page[0].name, [lead.name for lead in page[1:]]) == (2, "One", ["Two"])
    assert_type(page.total, int | None)
    beginning = amo.leads.list(limit=1)
    with pytest.raises(MorePagesError, match=r"page\.collect"):
        assert beginning[-1]


def test_a_page_can_be_pickled(amo: AmoCRM) -> None:
    amo.leads.create(name="Deal")
    kept: Page[Lead] = pickle.loads(pickle.dumps(amo.leads.list()))
    assert [lead.name for lead in kept] == ["Deal"]
