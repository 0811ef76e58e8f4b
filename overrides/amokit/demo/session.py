"""The steps of the session: sign in, create, read, change, sort incoming leads, meet an error.

Each step is written once. `session` yields the result of each method: `drive` sends it back at once, `drive_async` awaits it
first. In a program of your own you write `amo.leads.create(…)`, or `await amo.leads.create(…)`.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable, Generator
from datetime import UTC, datetime
from typing import Any
from urllib.parse import urlsplit

import httpx
from amokit_sandbox import Sandbox
from rich.console import Console

from amokit import AmoCRM, AsyncAmoCRM, OAuth, ValidationError, parse_callback
from amokit.models import (
    CompanyCreate,
    ComplexCompany,
    ComplexContact,
    ContactCreate,
    FormsMetadataWrite,
    LeadComplexCreate,
    LeadComplexEmbedded,
    LeadCreate,
    LeadsFilter,
    LeadUpdate,
    MultitextField,
    MultitextFieldValue,
    Range,
    SelectField,
    UnsortedFormsCreate,
)

console = Console(highlight=False, soft_wrap=True)
Steps = Generator[Any, Any, None]


class Failed(Exception):
    """A step did not do what it should."""


def expect(fact: object, otherwise: str) -> None:
    if not fact:
        raise Failed(otherwise)


def say(step: str, what: object) -> None:
    console.print(f"[green]✓[/green] [bold]{step:<22}[/bold] {what}", markup=True)


def sign_in(amo: AmoCRM | AsyncAmoCRM, auth: OAuth, sandbox: Sandbox) -> Steps:
    state = secrets.token_urlsafe(16)
    url = amo.authorize_url(state=state)
    # The user's browser opens this address; after consent it is sent back to our redirect URI.
    redirect = httpx.get(url).headers["location"]
    # The sandbox is no host of amoCRM; with real accounts no zones are needed.
    callback = parse_callback(redirect, state, zones=[urlsplit(sandbox.url).netloc])
    token = yield amo.sign_in(callback.code)
    expect(token.refresh_token and token.expires_at > datetime.now(UTC), "no usable pair of tokens")
    say("signed in", f"by a code from {urlsplit(url).path}; {token}")

    sandbox.expire_tokens()
    account = yield amo.account.get()
    fresh = auth.store.load()
    expect(fresh and fresh.access_token != token.access_token, "the expired token was not refreshed")
    expect(fresh and fresh.refresh_token != token.refresh_token, "the refresh token was not exchanged")
    say("token refreshed", "the server had ended the first one; the call went through all the same")
    say("account", f"{account.name} ({account.subdomain}), id {account.id}, currency {account.currency}")


def create(amo: AmoCRM | AsyncAmoCRM, made: dict[str, Any]) -> Steps:
    leads = yield amo.leads.create_many(LeadCreate(name=f"Deal {n}", price=100 * n) for n in range(1, 13))
    expect(len({lead.id for lead in leads}) == 12, "12 leads were not created")
    made["leads"] = [lead.id for lead in leads]
    contacts = yield amo.contacts.create_many(
        ContactCreate(
            name=name,
            custom_fields_values=[MultitextField(field_code="PHONE", value=phone, enum_code="WORK")],
        )
        for name, phone in (("Ann", "+70000000001"), ("Bob", "+70000000002"))
    )
    made["contacts"] = [contact.id for contact in contacts]
    company = yield amo.companies.create(CompanyCreate(name="Acme"))
    expect(len(contacts) == 2 and company.id, "contacts and company were not created")
    say("created", f"{len(leads)} leads, {len(contacts)} contacts and company {company.id}, in three requests")

    complex_lead = LeadComplexCreate(
        name="From the site",
        price=4200,
        embedded=LeadComplexEmbedded(
            contacts=[
                ComplexContact(
                    first_name="Eve",
                    custom_fields_values=[
                        MultitextField(
                            field_code="EMAIL",
                            values=[
                                MultitextFieldValue(value="eve@example.com", enum_code="WORK"),
                                MultitextFieldValue(value="eve@example.org", enum_code="PRIV"),
                            ],
                        )
                    ],
                )
            ],
            companies=[ComplexCompany(name="Example Ltd")],
        ),
    )
    result = yield amo.leads.create_complex(complex_lead)
    expect(result.contact_id and result.company_id, "the complex lead came without contact or company")
    eve = yield amo.contacts.get(result.contact_id)
    (emails,) = eve.custom_fields_values or []
    say("complex lead", f"{result.id} with contact {eve.first_name} <{emails.values[0].value}> and company {result.company_id}")


def read(amo: AmoCRM | AsyncAmoCRM, made: dict[str, Any]) -> Steps:
    page = yield amo.leads.list(limit=5)
    pages, seen = [], []
    while page is not None:
        pages.append(page.number)
        seen += [lead.id for lead in page.items]
        page = yield page.next_page()
    expect(pages == [1, 2, 3] and len(set(seen)) == 13, f"13 leads on 3 pages expected, got {len(set(seen))} on {pages}")
    say("listed", f"{len(seen)} leads across pages {pages}")

    dear = yield amo.leads.list(filter=LeadsFilter(price=Range(from_=1000)), order={"id": "desc"}).collect()
    expect([lead.price for lead in dear] == [4200, 1200, 1100, 1000], "the filter or the order did not hold")
    say("filtered and sorted", ", ".join(f"{lead.name}: {lead.price}" for lead in dear))


def change(amo: AmoCRM | AsyncAmoCRM, made: dict[str, Any]) -> Steps:
    lead_id = made["leads"][0]
    yield amo.leads.update(lead_id, LeadUpdate(name="Deal 1, bigger", price=150))
    lead = yield amo.leads.get(lead_id)
    expect((lead.name, lead.price) == ("Deal 1, bigger", 150), "the update is not there")
    say("updated", f"{lead.name}, changed {lead.updated_at:%Y-%m-%d %H:%M:%S %Z}")

    ann = made["contacts"][0]
    yield amo.leads.link(lead_id, "contacts", made["contacts"], is_main=False)
    yield amo.leads.link(lead_id, "contacts", ann, is_main=True)
    links = yield amo.leads.links(lead_id).list()
    expect({link.to_entity_id for link in links.items} == set(made["contacts"]), "the links are not there")
    main = [link.to_entity_id for link in links.items if link.metadata and link.metadata.main_contact]
    expect(main == [ann], "the main contact is another")
    say("linked", f"lead {lead_id} to contacts {made['contacts']}, main contact {main[0]}")
    yield amo.leads.unlink(lead_id, "contacts", ann)
    links = yield amo.leads.links(lead_id).list()
    expect([link.to_entity_id for link in links.items] == made["contacts"][1:], "the contact is still linked")
    say("unlinked", f"contact {ann}; left: {[link.to_entity_id for link in links.items]}")


def sort_incoming(amo: AmoCRM | AsyncAmoCRM, made: dict[str, Any]) -> Steps:
    for n in (1, 2):
        yield amo.unsorted.create_form(
            UnsortedFormsCreate(
                source_name="Site",
                source_uid=f"site-{n}",
                metadata=FormsMetadataWrite(
                    form_id="order", form_name="Order", form_page="https://order.example.com", form_sent_at=datetime.now(UTC)
                ),
            )
        )
    waiting = yield amo.unsorted.list()
    expect(len(waiting.items) == 2, "two incoming leads were expected")
    first, second = waiting.items
    say("unsorted", f"{len(waiting.items)} waiting: {first.metadata.form_name} of {first.metadata.form_sent_at:%Y-%m-%d}, …")
    accepted = yield amo.unsorted.accept(first.uid)
    lead_id = accepted.embedded.leads[0].id
    lead = yield amo.leads.get(lead_id)
    expect(lead.id == lead_id, "the accepted lead is not there")
    yield amo.unsorted.decline(second.uid)
    summary = yield amo.unsorted.summary()
    expect((summary.accepted, summary.declined) == (1, 1), "the summary does not know of it")
    say("accepted, declined", f"{first.uid} is lead {lead_id} now; {second.uid} is gone")


def err(amo: AmoCRM | AsyncAmoCRM, made: dict[str, Any]) -> Steps:
    wrong = LeadUpdate(custom_fields_values=[SelectField(field_id=1, enum_id=5)])
    try:
        yield amo.leads.update(made["leads"][0], wrong)
    except ValidationError as error:
        expect(error.validation_errors[0].path == "custom_fields_values.0.field_id", f"another field is named: {error}")
        say("refused, as it should", str(error).replace("\n", "\n" + " " * 25))
    else:
        raise Failed("an unknown field was taken")


def session(amo: AmoCRM | AsyncAmoCRM, auth: OAuth, sandbox: Sandbox) -> Steps:
    made: dict[str, Any] = {}
    yield from sign_in(amo, auth, sandbox)
    steps: list[Callable[[AmoCRM | AsyncAmoCRM, dict[str, Any]], Steps]] = [create, read, change, sort_incoming, err]
    for step in steps:
        yield from step(amo, made)


def drive(sandbox: Sandbox, auth: OAuth) -> None:
    with AmoCRM(base_url=sandbox.url, auth=auth) as amo:
        steps = session(amo, auth, sandbox)
        result, error = None, None
        while True:
            try:
                result, error = steps.send(result) if error is None else steps.throw(error), None
            except StopIteration:
                return


async def drive_async(sandbox: Sandbox, auth: OAuth) -> None:
    async with AsyncAmoCRM(base_url=sandbox.url, auth=auth) as amo:
        steps = session(amo, auth, sandbox)
        result: Any = None
        error: Exception | None = None
        while True:
            try:
                pending = steps.send(result) if error is None else steps.throw(error)
            except StopIteration:
                return
            result, error = None, None
            try:
                result = await pending
            except Exception as raised:
                error = raised
