# aioamocrm: async, by httpx; signs in by a code.
import asyncio

from aioamocrm import AmoCRMClient, Company, Contact, Embedded, Lead, Note, NotFoundError, OAuth2, Tag, Task
from aioamocrm._auth import TokenEndpoint
from steps import access, step


def deal(name, **values):
    return Lead(name=name, **values)


async def everything(items):
    return [one async for one in items]


async def main():
    auth = OAuth2(access["client_id"], access["client_secret"], access["redirect_uri"])
    async with AmoCRMClient(auth=auth, base_url=access["url"], rate_limit=None) as amo:
        with step("sign in: code"):
            tokens = await amo.exchange_code(access["code"])
            assert tokens.access_token
        with step("account: read"):
            account = await amo.account.get(with_=["amojo_id", "users_groups"])
            assert account.id == 77
        with step("leads: create"):
            first, second = await amo.leads.create([deal("First", price=100), deal("Second", price=900)])
        with step("leads: read"):
            lead = await amo.leads.get(first.id, with_=["contacts"])
            assert (lead.name, lead.price) == ("First", 100)
        with step("leads: list"):
            assert {one.id for one in await everything(amo.leads.iterate())} == {first.id, second.id}
        with step("leads: filter"):
            found = await everything(amo.leads.iterate(filter={"price": {"from": 500, "to": 1000}}))
            assert [one.id for one in found] == [second.id]
        with step("leads: order"):
            found = await everything(amo.leads.iterate(order={"id": "desc"}))
            assert [one.id for one in found] == [second.id, first.id]
        with step("leads: search"):
            assert [one.id for one in await everything(amo.leads.iterate(query="Secon"))] == [second.id]
        with step("leads: update"):
            await amo.leads.update([Lead(id=first.id, price=150), Lead(id=second.id, name="Other")])
            assert (await amo.leads.get(first.id)).price == 150
        with step("leads: custom field"):
            lead = Lead(id=first.id)
            lead.set_field(1101, "A-17")
            await amo.leads.update([lead])
            assert (await amo.leads.get(first.id)).field_value(1101) == "A-17"
        with step("leads: write back what was read"):
            lead = await amo.leads.get(first.id)
            lead.price = 160
            await amo.leads.update([lead])
            assert (await amo.leads.get(first.id)).price == 160
        with step("leads: absent"):
            try:
                await amo.leads.get(999)
            except NotFoundError:
                pass
            else:
                raise AssertionError("an unknown id gave a lead")
        with step("leads: complex"):
            contact = Contact(name="Cleo")
            contact.set_field("PHONE", "+79995554433", enum_code="WORK")
            [made] = await amo.leads.create_complex([Lead(name="Form", embedded=Embedded(contacts=[contact]))])
            assert made.contact_id
        with step("tags: of a lead"):
            await amo.leads.update([Lead(id=first.id, embedded=Embedded(tags=[Tag(name="hot")]))])
            assert [tag.name for tag in (await amo.leads.get(first.id)).embedded.tags] == ["hot"]
        with step("contacts: create"):
            contact = Contact(name="Ann", first_name="Ann")
            contact.set_field("PHONE", "+79151112233", enum_code="WORK")
            [ann] = await amo.contacts.create([contact])
        with step("contacts: read"):
            assert (await amo.contacts.get(ann.id)).field_value("PHONE") == "+79151112233"
        with step("contacts: search by phone"):
            assert [one.id for one in await everything(amo.contacts.iterate(query="9151112233"))] == [ann.id]
        with step("contacts: update"):
            await amo.contacts.update([Contact(id=ann.id, name="Anna")])
            assert (await amo.contacts.get(ann.id)).name == "Anna"
        with step("companies: create"):
            [firm] = await amo.companies.create([Company(name="Firm")])
        with step("companies: list"):
            assert [one.id for one in await everything(amo.companies.iterate())] == [firm.id]
        with step("links: create"):
            await amo.leads.link(first.id, "contacts", ann.id, metadata={"is_main": True})
            await amo.leads.link(first.id, "companies", firm.id)
        with step("links: list"):
            links = await amo.leads.links(first.id)
            assert {(one.to_entity_type, one.to_entity_id) for one in links} == {("contacts", ann.id), ("companies", firm.id)}
        with step("links: seen in the lead"):
            lead = await amo.leads.get(first.id, with_=["contacts"])
            assert [one.id for one in lead.embedded.contacts] == [ann.id]
        with step("links: delete"):
            await amo.leads.unlink(first.id, "contacts", ann.id)
            assert [one.to_entity_type for one in await amo.leads.links(first.id)] == ["companies"]
        with step("notes: create"):
            [note] = await amo.leads.notes.create([Note.common(first.id, "Hello")])
        with step("notes: read"):
            assert (await amo.leads.notes.get(note.id, entity_id=first.id)).text == "Hello"
        with step("notes: list"):
            assert [one.id for one in await everything(amo.leads.notes.iterate(entity_id=first.id))] == [note.id]
        with step("notes: filter"):
            found = await everything(amo.leads.notes.iterate(entity_id=first.id, filter={"note_type": ["call_in"]}))
            assert found == []
        with step("tasks: create"):
            wanted = Task(text="Call", complete_till=2000000000, entity_id=first.id, entity_type="leads")
            [task] = await amo.tasks.create([wanted])
        with step("tasks: read"):
            assert (await amo.tasks.get(task.id)).text == "Call"
        with step("tasks: seen in the lead"):
            assert (await amo.leads.get(first.id)).closest_task_at == 2000000000
        with step("tasks: filter"):
            found = await everything(amo.tasks.iterate(filter={"is_completed": 0, "entity_type": "leads"}))
            assert [one.id for one in found] == [task.id]
        with step("tasks: complete"):
            await amo.tasks.complete(task.id, result="Done")
            done = await amo.tasks.get(task.id)
            assert done.is_completed and done.result.text == "Done"
        with step("pipelines: list"):
            sales = next(one for one in await amo.pipelines.list() if one.name == "Sales")
        with step("pipelines: statuses"):
            stages = await amo.pipelines.statuses(sales.id)
            assert "Negotiation" in [one.name for one in stages]
        with step("leads: move to a stage"):
            stage = next(one for one in stages if one.name == "Negotiation")
            await amo.leads.update([Lead(id=first.id, pipeline_id=sales.id, status_id=stage.id)])
            assert (await amo.leads.get(first.id)).status_id == stage.id
        with step("users: list"):
            assert len(await everything(amo.users.iterate())) == 3
        with step("users: read"):
            assert (await amo.users.get(504142)).name == "Bob Jones"
        with step("custom fields: list"):
            fields = await everything(amo.contacts.custom_fields.iterate())
            assert {"PHONE", "EMAIL"} <= {one.code for one in fields}
        with step("custom fields: read"):
            assert (await amo.leads.custom_fields.get(1101)).code == "CONTRACT"
        with step("catalogs: create, by a raw request"):
            made = await amo.request("POST", "catalogs", json=[{"name": "Goods", "type": "regular"}])
            catalog = made["_embedded"]["catalogs"][0]["id"]
            assert (await amo.request("GET", f"catalogs/{catalog}"))["name"] == "Goods"
        with step("customers: create, by a raw request"):
            made = await amo.request("POST", "customers", json=[{"name": "Loyal", "next_date": 2000000000, "next_price": 10}])
            customer = made["_embedded"]["customers"][0]["id"]
            assert (await amo.request("GET", f"customers/{customer}"))["name"] == "Loyal"
        with step("sign in: refresh"):
            renewed = await auth.refresh(TokenEndpoint(amo.http, amo.token_url))
            assert renewed.access_token != tokens.access_token
            assert (await amo.account.get()).id == 77


asyncio.run(main())
