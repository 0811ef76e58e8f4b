# pyright: strict
"""What a type checker knows of short calls: keywords, dicts and scalars in place of write models. It is checked, not run."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import assert_type

from amokit import UNSET, AmoCRM, AsyncAmoCRM, Unset
from amokit.fields import PHONE, NumberKey
from amokit.models import (
    CommonNoteCreate,
    Lead,
    LeadComplexCreated,
    LeadCreate,
    LeadCreated,
    LeadCreateDict,
    LeadUpdated,
    MultiselectField,
    NoteCreate,
    NoteCreated,
    TagRef,
    TaskCreate,
    TaskCreated,
    TaskCreateDict,
)

AREA = NumberKey(124)
NOON = datetime(2026, 10, 1, 12, tzinfo=UTC)


def write(amo: AmoCRM, manager: int | None) -> None:
    fields = {AREA: 40, "CONTRACT": "A-17", 1105: ["Delivery"]}
    assert_type(amo.leads.create(name="Big deal", price=5000, tags=["site", 7], custom_fields=fields), LeadCreated)
    assert_type(amo.leads.create({"name": "Big deal", "responsible_user_id": manager}), LeadCreated)
    assert_type(amo.leads.create(LeadCreate(name="Big deal")), LeadCreated)
    assert_type(amo.leads.create(custom_fields={"CONTRACT": "A-17"}, responsible_user_id=manager), LeadCreated)
    rows: list[LeadCreateDict] = [{"name": "a"}, {"name": "b", "tags": ["x"]}]
    assert_type(amo.leads.create_many(rows), list[LeadCreated])
    assert_type(amo.leads.update(1, price=None, closed_at=UNSET), LeadUpdated)
    assert_type(amo.leads.update_many([{"id": 1, "price": 5}]), list[LeadUpdated])
    contact_fields = {PHONE: "+79991234567"}
    lead = amo.leads.create_complex(
        name="Order",
        contacts=[{"first_name": "Ann", "custom_fields": contact_fields}],
        companies=[{"name": "Ann & Co"}],
        tags=["site"],
    )
    assert_type(lead, LeadComplexCreated)
    task: TaskCreateDict = {"text": "Call", "complete_till": NOON}
    assert_type(amo.tasks.create(task), TaskCreated)
    assert_type(amo.tasks.create(text="Call", complete_till=NOON, entity_id=lead.id, entity_type="leads"), TaskCreated)
    assert_type(amo.tasks.create(TaskCreate(text="Call", complete_till=NOON)), TaskCreated)
    assert_type(amo.leads.notes(11).create({"note_type": "common", "params": {"text": "hello"}}), NoteCreated)
    assert_type(amo.leads.notes(11).create({"note_type": "common", "params": "hello"}), NoteCreated)
    for each in amo.leads.list(filter={"price": {"from_": 1000}, "id": [1, 2]}):
        assert_type(each, Lead)


def models(note: NoteCreate) -> None:
    assert_type(MultiselectField(field_id=1, values=["Delivery", 61]), MultiselectField)
    assert_type(LeadCreate(tags_to_add=["site", TagRef(id=7), {"name": "x"}]).tags_to_add, list[TagRef] | Unset)
    if isinstance(note, CommonNoteCreate):
        assert_type(note, CommonNoteCreate)


async def write_async(amo: AsyncAmoCRM) -> None:
    assert_type(await amo.leads.create(name="Big deal"), LeadCreated)
    assert_type(await amo.leads.create_many([{"name": "a"}]), list[LeadCreated])
    assert_type(await amo.tasks.create(text="Call", complete_till=NOON), TaskCreated)
    assert_type(await amo.leads.notes(11).create({"note_type": "common", "params": "hello"}), NoteCreated)
