# pyright: strict
"""What a type checker knows of finding: people, objects by id, names, and changes. It is checked, not run."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import assert_type

from amokit import AmoCRM, AsyncAmoCRM
from amokit.models import Company, Contact, Lead, LossReason, NoteCreated, Pipeline, PipelineStatus, Task, TaskCreated, User
from amokit.search.changes import AsyncChanges, Changes
from amokit.search.directory import Directory

NOON = datetime(2026, 10, 1, 12, tzinfo=UTC)


def find(amo: AmoCRM, leads: list[Lead]) -> None:
    assert_type(amo.contacts.find(phone="8 999 123-45-67", email="ann@example.com"), list[Contact])
    assert_type(amo.companies.find(email="ann@example.com"), list[Company])
    assert_type(amo.contacts.get_or_create(phone="8 999 123-45-67", first_name="Ann", tags=["site"]), tuple[Contact, bool])
    assert_type(amo.companies.upsert(email="ann@example.com", name="Ann & Co"), tuple[Company, bool])
    assert_type(amo.leads.get_many([1, 2], with_=["contacts"]), dict[int, Lead])
    assert_type(amo.tasks.get_many(range(5)), dict[int, Task])
    assert_type(amo.contacts.of(leads), dict[int, list[Contact]])
    assert_type(amo.leads.notes(11).add("text"), NoteCreated)
    assert_type(amo.tasks.add("Call", timedelta(hours=2), lead=11), TaskCreated)
    names = amo.directory(max_age=timedelta(hours=1))
    assert_type(names, Directory)
    assert_type(names.status(leads[0]), PipelineStatus)
    assert_type(names.status("Won", pipeline="Sales"), PipelineStatus)
    assert_type(names.pipeline(leads[0]), Pipeline)
    assert_type(names.loss_reason(leads[0]), LossReason | None)
    assert_type(names.user("Ann Smith"), User)
    changes = amo.changes(since=NOON, kinds=["leads", "tasks"])
    assert_type(changes, Changes)
    for change in changes:
        if isinstance(change.entity, Lead):
            assert_type(change.entity.name, str | None)
    assert_type(changes.cursor, str)


async def find_async(amo: AsyncAmoCRM, leads: list[Lead]) -> None:
    assert_type(await amo.contacts.find(phone="8 999 123-45-67"), list[Contact])
    assert_type(await amo.contacts.get_or_create(phone="8 999 123-45-67", first_name="Ann"), tuple[Contact, bool])
    assert_type(await amo.leads.get_many([1, 2]), dict[int, Lead])
    assert_type(await amo.contacts.of(leads), dict[int, list[Contact]])
    assert_type(await amo.leads.notes(11).add("text"), NoteCreated)
    assert_type(await amo.tasks.add("Call", NOON, contact=5), TaskCreated)
    assert_type(await amo.directory(), Directory)
    changes = amo.changes(cursor="…")
    assert_type(changes, AsyncChanges)
    async for change in changes:
        assert_type(change.id, int)
