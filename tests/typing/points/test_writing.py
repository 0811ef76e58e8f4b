# pyright: strict
"""Writing less: objects by keywords and dicts, scalars for their parts, notes and tasks in a line."""

from __future__ import annotations

from datetime import timedelta
from typing import assert_type

from amokit import UNSET, AmoCRM
from amokit.fields import PHONE, NumberKey
from amokit.models import (
    CommonNoteCreate,
    CustomFieldWrite,
    LeadComplexCreated,
    LeadCreate,
    LeadCreated,
    LeadCreateDict,
    MultiselectField,
    NoteCreate,
    NoteCreated,
    TaskCreated,
    TextField,
)

AREA = NumberKey(124)


def names(amo: AmoCRM) -> list[str | None]:
    return [lead.name for lead in amo.leads.list(order={"id": "asc"})]


def test_one_call_by_keywords(amo: AmoCRM) -> None:
    fields = {AREA: 40, "CONTRACT": "A-17"}
    made = amo.leads.create(name="Big deal", price=5000, tags=["site"], custom_fields=fields)
    assert_type(made, LeadCreated)
    lead = amo.leads.get(made.id)
    assert (lead.name, lead.price, [tag.name for tag in lead.tags]) == ("Big deal", 5000, ["site"])
    assert lead.custom_fields[AREA] == 40
    assert lead.custom_fields.value("CONTRACT") == "A-17"


def test_keywords_dicts_and_models_are_the_same(amo: AmoCRM) -> None:
    row: LeadCreateDict = {"name": "Deal"}
    amo.leads.create(name="Deal")
    amo.leads.create(row)
    amo.leads.create(LeadCreate(name="Deal"))
    amo.leads.create_many([row, {"name": "Deal"}, LeadCreate(name="Deal")])
    assert names(amo) == ["Deal"] * 6


def test_a_dict_wherever_a_write_model_goes() -> None:
    lead = LeadCreate(tags_to_add=[{"name": "site"}], embedded={"contacts": [{"id": 5, "is_main": True}]})
    assert lead.to_dict() == {
        "tags_to_add": [{"name": "site"}],
        "_embedded": {"contacts": [{"id": 5, "is_main": True}]},
    }


def test_texts_for_tags(amo: AmoCRM) -> None:
    lead = amo.leads.create(tags=["site", "vip"])
    amo.leads.update(lead.id, tags_to_add=["new"], tags_to_delete=["site"])
    assert {tag.name for tag in amo.leads.get(lead.id).tags} == {"vip", "new"}


def test_texts_for_options_of_a_multiselect(amo: AmoCRM) -> None:
    lead = amo.leads.create(custom_fields_values=[MultiselectField(field_id=1105, values=["Delivery"])])
    assert amo.leads.get(lead.id).custom_fields.values(1105) == ["Delivery"]


def test_a_note_in_a_line(amo: AmoCRM) -> None:
    lead = amo.leads.create(name="Deal")
    assert_type(amo.leads.notes(lead.id).add("text"), NoteCreated)
    assert [note.note_type for note in amo.leads.notes(lead.id).list()] == ["common"]


def test_a_task_in_a_line(amo: AmoCRM) -> None:
    lead = amo.leads.create(name="Deal")
    task = amo.tasks.add("Call back", timedelta(hours=2), lead=lead.id)
    assert_type(task, TaskCreated)
    assert amo.tasks.get(task.id).entity_id == lead.id


def test_a_complex_lead_in_one_call(amo: AmoCRM) -> None:
    made = amo.leads.create_complex(
        name="Order",
        contacts=[{"first_name": "Ann", "custom_fields": {PHONE: "+79991234567"}}],
        companies=[{"name": "Ann & Co"}],
        tags=["site"],
    )
    assert_type(made, LeadComplexCreated)
    lead = amo.leads.get(made.id, with_=["contacts"])
    assert [each.id for each in lead.contacts] == [made.contact_id]
    assert [each.id for each in lead.companies] == [made.company_id]


def test_unions_are_real_at_run_time() -> None:
    note = CommonNoteCreate(params="hello")
    assert isinstance(note, NoteCreate)
    assert isinstance(TextField(field_id=1, value="x"), CustomFieldWrite)
    assert not isinstance(LeadCreate(), NoteCreate)


def test_none_is_not_given_where_null_means_nothing(amo: AmoCRM) -> None:
    manager: int | None = None
    lead = amo.leads.create(name="Deal", price=5, responsible_user_id=manager)
    amo.leads.update(lead.id, name=None, price=UNSET)
    read = amo.leads.get(lead.id)
    assert (read.name, read.price) == ("Deal", 5)
    amo.leads.update(lead.id, price=None)
    assert not amo.leads.get(lead.id).price
