"""The session that every client runs, by our own: twenty calls, in the order of `NAMES`."""

from __future__ import annotations

import datetime as dt

from amokit import AmoCRM
from amokit.models import (
    CommonNoteCreate,
    CommonNoteParamsWrite,
    ContactCreate,
    EntityNotesFilter,
    EventsFilter,
    LeadCreate,
    LeadsFilter,
    LeadUpdate,
    MultitextField,
    MultitextFieldValue,
    Range,
    StatusFilter,
    TaskCreate,
    TasksFilter,
    TimeRange,
)

NAMES = (
    "account, with",
    "leads, two pages' size",
    "leads, by ids and price",
    "leads, by stage and time, in order",
    "create a lead",
    "one lead, with",
    "update a lead",
    "create a contact with a phone",
    "contacts, by query",
    "link them",
    "links of the lead",
    "unlink them",
    "create a task",
    "tasks, open ones",
    "create a note",
    "notes, by kind",
    "custom fields of contacts",
    "pipelines",
    "tags of leads",
    "events, by type",
)
EARLY, LATE, DEADLINE = 1589000000, 1589299387, 1893456000
DAY = dt.timedelta(days=1)


def time(seconds: int) -> dt.datetime:
    return dt.datetime.fromtimestamp(seconds, dt.UTC)


def session(url: str, token: str) -> None:
    with AmoCRM(base_url=url, token=token, limiter=None, retry=None) as amo:
        amo.account.get(with_=["users_groups", "drive_url"])
        amo.leads.list(limit=5).first()
        amo.leads.list(filter=LeadsFilter(id=[1, 2], price=Range(from_=100, to=500))).first()
        amo.leads.list(
            order={"updated_at": "desc"},
            filter=LeadsFilter(
                statuses=[StatusFilter(pipeline_id=1, status_id=142)],
                created_at=TimeRange(from_=time(EARLY), to=time(LATE)),
            ),
        ).first()
        lead = amo.leads.create(LeadCreate(name="Big deal", price=5000))
        amo.leads.get(lead.id, with_=["contacts", "loss_reason"])
        amo.leads.update(lead.id, LeadUpdate(price=6000))
        phone = MultitextField(field_code="PHONE", values=[MultitextFieldValue(value="+79151112233", enum_code="WORK")])
        contact = amo.contacts.create(ContactCreate(name="Ann", custom_fields_values=[phone]))
        amo.contacts.list(query="Ann").first()
        amo.leads.link(lead.id, "contacts", contact.id)
        amo.leads.links(lead.id).list().first()
        amo.leads.unlink(lead.id, "contacts", contact.id)
        amo.tasks.create(TaskCreate(text="Call", complete_till=time(DEADLINE), entity_id=lead.id, entity_type="leads"))
        amo.tasks.list(filter=TasksFilter(is_completed=False, entity_type="leads")).first()
        note = CommonNoteCreate(params=CommonNoteParamsWrite(text="Hello"))
        amo.leads.notes(lead.id).create(note)
        amo.leads.notes(lead.id).list(filter=EntityNotesFilter(note_type=["common"])).first()
        amo.contacts.custom_fields.list().first()
        amo.pipelines.list().first()
        amo.leads.tags.list(limit=10).first()
        amo.events.list(filter=EventsFilter(type=["lead_added", "lead_deleted"])).first()
