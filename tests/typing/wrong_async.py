"""Each line that ends with a mark is wrong, and a type checker says so in the words of the mark; all others are right.

Checked, not run; test_typing.py takes the marks away and compares.
"""

from __future__ import annotations

import httpx
from amokit import AsyncAmoCRM
from amokit.models import ContactsFilter, LeadCreate, LeadUpdate, TagUpdate


async def operations_of_other_entity_types(amo: AsyncAmoCRM) -> None:
    await amo.contacts.tags.update(1, TagUpdate(name="vip"))  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]
    await amo.customers.tags.update_many([TagUpdate(id=1, name="vip")])  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]
    amo.contacts.subscriptions(11).list()  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]
    await amo.leads.notes(11).pin(1)  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]


async def not_awaited(amo: AsyncAmoCRM) -> None:
    print(amo.leads.get(1).name)  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]
    print(amo.leads.list().items)  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]
    for _ in amo.leads.list():  # type: ignore[attr-defined]  # pyright: ignore[reportGeneralTypeIssues]
        pass
    for _ in amo.leads.list().pages():  # type: ignore[attr-defined]  # pyright: ignore[reportGeneralTypeIssues]
        pass
    print([created.id for created in amo.leads.create_many([])])  # type: ignore[attr-defined]  # pyright: ignore[reportGeneralTypeIssues]
    print(amo.leads.list().first().id)  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]
    print([lead.id for lead in await amo.leads.list()])  # type: ignore[misc]  # pyright: ignore[reportGeneralTypeIssues]
    amo.leads.get(1)  # type: ignore[unused-coroutine]  # pyright: ignore[reportUnusedCoroutine]
    amo.leads.create(LeadCreate())  # type: ignore[unused-coroutine]  # pyright: ignore[reportUnusedCoroutine]
    amo.leads.unlink(1, "contacts", 2)  # type: ignore[unused-coroutine]  # pyright: ignore[reportUnusedCoroutine]


async def wrong(amo: AsyncAmoCRM) -> None:
    print((await amo.leads.list().first()).id)  # type: ignore[union-attr]  # pyright: ignore[reportOptionalMemberAccess]
    print((await amo.leads.get(1)).nmae)  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]
    amo.leads.list(filter=ContactsFilter())  # type: ignore[call-overload]  # pyright: ignore[reportArgumentType]
    amo.leads.list(order={"price": "asc"})  # type: ignore[dict-item]  # pyright: ignore[reportArgumentType]
    amo.leads.list(with_=["contact"])  # type: ignore[list-item]  # pyright: ignore[reportArgumentType, reportCallIssue]
    await amo.leads.create(LeadUpdate())  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    await amo.leads.create_each([LeadCreate()])  # type: ignore[misc]  # pyright: ignore[reportGeneralTypeIssues]
    amo.leads.create_each([LeadUpdate()])  # type: ignore[list-item]  # pyright: ignore[reportArgumentType]
    await amo.leads.update_many(LeadUpdate(id=1))  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    await amo.leads.link(1, "lead", 2)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    AsyncAmoCRM("mycompany", token="t", transport=httpx.HTTPTransport())  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    with AsyncAmoCRM("mycompany", token="t"):  # type: ignore[attr-defined]  # pyright: ignore[reportGeneralTypeIssues]
        pass
