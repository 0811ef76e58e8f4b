# pyright: strict
"""What a type checker knows of the async client. It is checked, not run."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, AsyncIterator
from datetime import UTC, datetime
from typing import assert_type

import httpx
from amokit import AsyncAmoCRM, OAuth, RateLimiter, Retry, Token, Unlisted
from amokit.models import (
    CatalogElement,
    CommonNoteCreate,
    CommonNoteParamsWrite,
    CustomField,
    CustomFieldGroup,
    EntityFile,
    EntityLink,
    EntitySubscription,
    EntityTag,
    Lead,
    LeadCreate,
    LeadCreated,
    LeadsFilter,
    LeadUpdate,
    LeadUpdated,
    Note,
    NoteCreated,
    PipelineStatus,
    TagCreate,
    TagUpdate,
    Task,
    TimeRange,
)
from amokit_api.batches import Outcome
from amokit_api.lists.async_iteration import AsyncPages
from amokit_api.lists.page import AsyncList, AsyncPage


async def making_clients(auth: OAuth) -> None:
    AsyncAmoCRM("mycompany", auth=auth, transport=httpx.AsyncHTTPTransport(), limiter=RateLimiter(), retry=Retry())
    async with AsyncAmoCRM("mycompany", token="t", app="shop/1") as amo:
        assert_type(amo, AsyncAmoCRM)


async def one_object(amo: AsyncAmoCRM) -> None:
    lead = await amo.leads.get(1, with_=["contacts", Unlisted("brand_new")])
    assert_type(lead, Lead)
    assert_type(lead.name, str | None)
    both = await asyncio.gather(amo.leads.get(1), amo.tasks.get(2))
    assert_type(both, tuple[Lead, Task])


async def long_lists(amo: AsyncAmoCRM, source: AsyncIterator[LeadCreate]) -> None:
    page = await amo.leads.list(concurrency=4)
    assert_type(page.cursor, str | None)
    amo.leads.create_each(source)
    assert_type(await amo.leads.create_many(source), list[LeadCreated])
    assert_type(await amo.check_filters(), bool)


async def lists(amo: AsyncAmoCRM) -> None:
    leads = amo.leads.list(
        filter=LeadsFilter(created_at=TimeRange(from_=datetime.now(UTC))), order={"id": "asc"}, with_=["contacts"]
    )
    assert_type(leads, AsyncList[Lead])
    page = await leads
    assert_type(page, AsyncPage[Lead])
    assert_type(page.items, list[Lead])
    assert_type(await page.next_page(), AsyncPage[Lead] | None)
    assert_type(page.pages(), AsyncGenerator[AsyncPage[Lead]])
    assert_type(leads.pages(), AsyncPages[Lead])
    assert_type(await leads.first(), Lead | None)
    assert_type(await leads.collect(max=10), list[Lead])
    assert_type(await page.first(), Lead | None)
    assert_type(await page.collect(), list[Lead])
    async for lead in leads:
        assert_type(lead, Lead)
    async for lead in page:
        assert_type(lead, Lead)
    assert_type([lead.id async for lead in amo.leads.list()], list[int])


async def writing(amo: AsyncAmoCRM) -> None:
    assert_type(await amo.leads.create(LeadCreate(name="a")), LeadCreated)
    assert_type(await amo.leads.create_many([LeadCreate()]), list[LeadCreated])
    each = amo.leads.update_each([LeadUpdate(id=1)], resend_unknown=True)
    assert_type(each, AsyncIterator[Outcome[LeadUpdate, LeadUpdated]])
    async for outcome in each:
        assert_type(outcome.item, LeadUpdate)
        assert_type(outcome.result, LeadUpdated | None)
    assert_type(await amo.leads.update(1, LeadUpdate(price=None)), LeadUpdated)
    assert_type(await amo.leads.update_many([LeadUpdate(id=1)]), list[LeadUpdated])


async def sub_resources(amo: AsyncAmoCRM) -> None:
    assert_type(await amo.leads.link(11, "contacts", 21), list[EntityLink])
    await amo.leads.unlink(11, "catalog_elements", [5], catalog_id=7)
    assert_type(amo.leads.notes(11).list(), AsyncList[Note])
    assert_type(await amo.pipelines.statuses(3).get(142), PipelineStatus)
    assert_type(amo.catalogs.elements(7).list(), AsyncList[CatalogElement])
    await amo.leads.loss_reasons.delete(1)


async def shared_sub_resources(amo: AsyncAmoCRM) -> None:
    assert_type(amo.contacts.tags.list(), AsyncList[EntityTag])
    assert_type(await amo.leads.tags.update(1, TagUpdate(name="vip")), EntityTag)
    assert_type(await amo.companies.tags.create(TagCreate(name="vip")), EntityTag)
    assert_type(await amo.customers.notes(11).create(CommonNoteCreate(params=CommonNoteParamsWrite(text="Called"))), NoteCreated)
    assert_type(await amo.contacts.custom_fields.get(1), CustomField)
    assert_type(await amo.companies.custom_field_groups.get("default"), CustomFieldGroup)
    assert_type(amo.customers.subscriptions(11).list(), AsyncList[EntitySubscription])
    assert_type(amo.leads.files(11).list(), AsyncList[EntityFile])


async def signing_in(amo: AsyncAmoCRM) -> None:
    assert_type(amo.authorize_url("state"), str)
    assert_type(await amo.sign_in("code"), Token)
