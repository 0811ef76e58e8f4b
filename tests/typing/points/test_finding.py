# pyright: strict
"""Finding: people by phone and e-mail, objects by many ids, names of an account, and what changed since."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import assert_type

from amokit import AmoCRM
from amokit.models import Contact, Lead, PipelineStatus
from amokit.search.directory import Directory


def test_one_phone_however_it_is_written(amo: AmoCRM) -> None:
    made = amo.contacts.create(name="Ann", custom_fields={"PHONE": "8 (999) 123-45-67", "EMAIL": "Ann@Example.com"})
    for found in (amo.contacts.find(phone="+7 999 1234567"), amo.contacts.find(email="ann@example.COM")):
        assert_type(found, list[Contact])
        assert [contact.id for contact in found] == [made.id]
    assert amo.contacts.find(phone="+7 999 1234568") == []


def test_get_or_create(amo: AmoCRM) -> None:
    contact, new = amo.contacts.get_or_create(phone="+7 999 123-45-67", name="Ann")
    assert_type(contact, Contact)
    assert_type(new, bool)
    again, new_again = amo.contacts.get_or_create(phone="8 999 1234567", name="Eve")
    assert (again.id, again.name, new, new_again) == (contact.id, "Ann", True, False)


def test_upsert(amo: AmoCRM) -> None:
    first, _ = amo.contacts.upsert(phone="+7 999 123-45-67", name="Ann")
    second, new = amo.contacts.upsert(phone="8 999 1234567", email="ann@example.com", name="Ann Smith")
    assert (second.id, second.name, new) == (first.id, "Ann Smith", False)
    assert [email.value for email in second.custom_fields.emails] == ["ann@example.com"]


def test_many_by_id(amo: AmoCRM) -> None:
    ids = [lead.id for lead in amo.leads.create_many([{"name": f"Deal {number}"} for number in range(120)])]
    found = amo.leads.get_many([*ids, 1])
    assert_type(found, dict[int, Lead])
    assert list(found) == ids


def test_whole_contacts_of_leads(amo: AmoCRM) -> None:
    made = amo.leads.create_complex(name="Order", contacts=[{"name": "Ann"}])
    contacts = amo.contacts.of(amo.leads.list(with_=["contacts"]).items)
    assert_type(contacts, dict[int, list[Contact]])
    assert [contact.name for contact in contacts[made.id]] == ["Ann"]


def test_names_of_an_account(amo: AmoCRM) -> None:
    lead = amo.leads.get(amo.leads.create(name="Deal", status_id=142).id)
    names = amo.directory()
    assert_type(names, Directory)
    assert_type(names.status(lead), PipelineStatus)
    assert (names.status(lead).name, names.pipeline(lead).id) == ("Won", lead.pipeline_id)
    assert names.user(lead.responsible_user_id) == names.responsible(lead)
    assert names.task_type(1).name
    assert names.loss_reason(lead) is None


def test_names_are_kept_and_read_again(amo: AmoCRM) -> None:
    names = amo.directory()
    assert amo.directory() is amo.directory(max_age=timedelta(hours=1)) is names
    amo.pipelines.create(name="Service", is_main=False, is_unsorted_on=True, sort=20, statuses=[{"name": "Open", "sort": 10}])
    assert amo.directory(refresh=True).pipeline("service").name == "Service"


def test_changes_since_go_on_later(amo: AmoCRM) -> None:
    lead = amo.leads.create(name="Deal")
    changes = amo.changes(since=datetime.now(UTC) - timedelta(hours=1), kinds=["leads"])
    assert [(change.kind, change.action, change.id) for change in changes] == [("leads", "created", lead.id)]
    assert_type(changes.cursor, str)
    amo.contacts.create(name="Ann")
    assert list(amo.changes(cursor=changes.cursor)) == []
