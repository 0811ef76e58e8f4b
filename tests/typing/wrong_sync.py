"""Each line that ends with a mark is wrong, and a type checker says so in the words of the mark; all others are right.

Checked, not run; test_typing.py takes the marks away and compares.
"""

from __future__ import annotations

from datetime import UTC, datetime

import httpx
from amokit import AmoCRM, OAuth, RateLimiter, Retry, Token, parse_callback
from amokit.models import (
    CallCreate,
    ContactsFilter,
    Lead,
    LeadCreate,
    LeadsFilter,
    LeadUpdate,
    LinkWrite,
    Range,
    SelectField,
    SmartAddressField,
    StatusFilter,
    TagRef,
    TagUpdate,
    TaskCreate,
    TextField,
    TimeRange,
)


def no_such_names() -> None:
    from amokit import AmoCrm  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]
    from amokit.errors import NotFound  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]
    from amokit.models import Leed  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]

    print(AmoCrm, NotFound, Leed)


def misspelt(amo: AmoCRM, lead: Lead) -> None:
    LeadsFilter(idd=[1])  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    LeadCreate(nmae="a")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    TimeRange(start=1)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    amo.leads.list(filters=LeadsFilter())  # type: ignore[call-overload]  # pyright: ignore[reportCallIssue]
    amo.leeds.list()  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]
    amo.leads.fetch(1)  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]
    print(lead.nmae)  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]
    AmoCRM("mycompany", tokn="t")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    Retry(tries=3)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]


def changing_what_was_read(lead: Lead) -> None:
    lead.name = "Roof"  # type: ignore[misc]  # pyright: ignore[reportAttributeAccessIssue]
    lead.created_at = datetime(2026, 10, 1, tzinfo=UTC)  # type: ignore[misc]  # pyright: ignore[reportAttributeAccessIssue]
    lead.to_write().name = "Roof"


def operations_of_other_entity_types(amo: AmoCRM) -> None:
    amo.contacts.tags.update(1, TagUpdate(name="vip"))  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]
    amo.customers.tags.update_many([TagUpdate(id=1, name="vip")])  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]
    amo.companies.tags.update_each([])  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]
    amo.contacts.subscriptions(11).list()  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]
    amo.leads.subscriptions.list()  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]
    amo.leads.notes(11).pin(1)  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]
    amo.leads.files.list()  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]


def wrong_values(amo: AmoCRM) -> None:
    amo.leads.list(order={"nmae": "asc"})  # type: ignore[dict-item]  # pyright: ignore[reportArgumentType]
    amo.leads.list(order={"id": "up"})  # type: ignore[dict-item]  # pyright: ignore[reportArgumentType]
    amo.leads.list(order="id")  # type: ignore[call-overload]  # pyright: ignore[reportArgumentType]
    amo.leads.list(with_=["nonsense"])  # type: ignore[list-item]  # pyright: ignore[reportArgumentType, reportCallIssue]
    amo.leads.get(1, with_=["contact"])  # type: ignore[list-item]  # pyright: ignore[reportArgumentType]
    amo.leads.link(11, "lead", 21)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    LinkWrite(to_entity_id=1, to_entity_type="contact")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    SmartAddressField(field_id=1, value="Riga", enum_code="town")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    TaskCreate(text="a", complete_till=1, entity_type="deals")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


def wrong_types(amo: AmoCRM) -> None:
    LeadsFilter(id=["x"])  # type: ignore[list-item]  # pyright: ignore[reportArgumentType]
    LeadsFilter(id=1)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    LeadsFilter(created_at="2024-05-06")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    Range(from_=datetime.now())  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    LeadsFilter(custom_fields_values={1: None})  # type: ignore[dict-item]  # pyright: ignore[reportArgumentType]
    CallCreate(direction="inbound", duration=1, source="s", phone="+7", link=None)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    LeadsFilter(statuses=[(1, 142)])  # type: ignore[list-item]  # pyright: ignore[reportArgumentType]
    LeadCreate(name=5)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    LeadCreate(price="100")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    LeadCreate(custom_fields_values=[5])  # type: ignore[list-item]  # pyright: ignore[reportArgumentType]
    LeadCreate(tags_to_add=[5.5])  # type: ignore[list-item]  # pyright: ignore[reportArgumentType]
    LeadCreate(tags_to_add=TagRef(name="vip"))  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    TextField(field_id=1, value=5)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    SelectField(field_id="1", enum_id=2)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    amo.leads.list(filter=ContactsFilter())  # type: ignore[call-overload]  # pyright: ignore[reportArgumentType]
    amo.leads.list(limit="250")  # type: ignore[call-overload]  # pyright: ignore[reportArgumentType]
    amo.leads.create(LeadUpdate())  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    amo.leads.create(["a"])  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    amo.leads.create_many("abc")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    amo.leads.create_each([LeadUpdate()])  # type: ignore[list-item]  # pyright: ignore[reportArgumentType]
    amo.leads.create_each([LeadCreate()], on_error="ignore")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    amo.leads.update_many(LeadUpdate(id=1))  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    amo.leads.update(LeadUpdate(id=1))  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    amo.pipelines.list(concurrency=2)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    amo.leads.files(1).list(concurrency=2)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    amo.leads.list(LeadsFilter())  # type: ignore[call-overload]  # pyright: ignore[reportCallIssue]
    AmoCRM("mycompany", token="t", transport=httpx.AsyncHTTPTransport())  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    AmoCRM("mycompany", token="t", limiter=7)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    AmoCRM("mycompany", token="t", retry=True)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    OAuth("id", "secret", "https://example.org", object())  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    Token("a", "r", "2024-05-06")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    RateLimiter("7")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    parse_callback("https://example.org/?code=a")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]


def missing() -> None:
    TaskCreate(text="a")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    StatusFilter(pipeline_id=1)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    LinkWrite(to_entity_id=1)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]


def nulls(lead: Lead) -> None:
    LeadCreate(name=None)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    LeadCreate(custom_fields_values=[None])  # type: ignore[list-item]  # pyright: ignore[reportArgumentType]
    LeadsFilter(id=None)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    print(lead.name.upper())  # type: ignore[union-attr]  # pyright: ignore[reportOptionalMemberAccess]
    print(lead.embedded.tags)  # type: ignore[union-attr]  # pyright: ignore[reportOptionalMemberAccess]
    print(LeadCreate().price + 1)  # type: ignore[operator]  # pyright: ignore[reportOperatorIssue]
    for _ in lead.custom_fields_values:  # type: ignore[union-attr]  # pyright: ignore[reportOptionalIterable]
        pass


def results(amo: AmoCRM, lead: Lead) -> None:
    print(amo.leads.list().name)  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]
    print(amo.leads.list().first().id)  # type: ignore[union-attr]  # pyright: ignore[reportOptionalMemberAccess]
    print(amo.leads.create(LeadCreate()).nmae)  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]
    amo.catalogs.elements.list()  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]
    print(amo.leads.loss_reasons.delete(1).id)  # type: ignore[attr-defined, func-returns-value]  # pyright: ignore[reportAttributeAccessIssue]
    lead.created_at = datetime.now(UTC)  # type: ignore[misc]  # pyright: ignore[reportAttributeAccessIssue]


async def modes(amo: AmoCRM) -> None:
    await amo.leads.get(1)  # type: ignore[misc]  # pyright: ignore[reportGeneralTypeIssues]
    await amo.leads.list()  # type: ignore[misc]  # pyright: ignore[reportGeneralTypeIssues]
    async for _ in amo.leads.list():  # type: ignore[attr-defined]  # pyright: ignore[reportGeneralTypeIssues]
        pass
    async with AmoCRM("mycompany", token="t"):  # type: ignore[attr-defined]  # pyright: ignore[reportGeneralTypeIssues]
        pass
