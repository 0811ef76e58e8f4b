# amocrm-sdk: by requests, for amocrm.ru only; signs in by a code.
from steps import access, loopback, step

loopback()

from amocrm.auth import InMemoryTokenStorage, OAuthConfig  # noqa: E402
from amocrm.exceptions import AmoCRMAPIError  # noqa: E402
from amocrm.manager import exchange_code, get_client  # noqa: E402
from amocrm.models.common import CustomFieldValue, Tag  # noqa: E402
from amocrm.models.companies import Company  # noqa: E402
from amocrm.models.contacts import Contact  # noqa: E402
from amocrm.models.leads import Lead  # noqa: E402
from amocrm.models.pipelines import Pipeline, PipelineStatus  # noqa: E402
from amocrm.models.tasks import Task  # noqa: E402

storage = InMemoryTokenStorage()
oauth = OAuthConfig(
    client_id=access["client_id"],
    client_secret=access["client_secret"],
    redirect_uri=access["redirect_uri"],
    storage=storage,
)

with step("sign in: code"):
    exchange_code("example", access["code"], oauth)
    amo = get_client("example", oauth)
with step("leads: create"):
    first, second = amo.leads.create([Lead(name="First", price=100), Lead(name="Second", price=900)])
    assert first.id and second.id
with step("leads: read"):
    lead = amo.leads.get(first.id)
    assert (lead.name, lead.price) == ("First", 100)
with step("leads: list"):
    assert {one.id for one in amo.leads.list()} == {first.id, second.id}
with step("leads: list, one page"):
    assert len(amo.leads.list(page=1, limit=1)) == 1
with step("leads: filter"):
    assert [one.id for one in amo.leads.list(filter={"id": second.id})] == [second.id]
with step("leads: order"):
    assert [one.id for one in amo.leads.list(order={"id": "desc"})] == [second.id, first.id]
with step("leads: search"):
    assert [one.id for one in amo.leads.list(query="Secon")] == [second.id]
with step("leads: update"):
    amo.leads.update([Lead(id=first.id, price=150)])
    assert amo.leads.get(first.id).price == 150
with step("leads: custom field"):
    lead = Lead(id=first.id)
    lead.set_cf_value(1101, "A-17")
    amo.leads.update_one(lead)
    assert amo.leads.get(first.id).get_cf_value(1101) == "A-17"
with step("leads: write back what was read"):
    lead = amo.leads.get(first.id)
    lead.price = 160
    amo.leads.update_one(lead)
    assert amo.leads.get(first.id).price == 160
with step("leads: absent"):
    try:
        lead = amo.leads.get(999)
    except (AmoCRMAPIError, KeyError):
        pass
    else:
        assert lead.id is None, "an unknown id gave a lead"
with step("leads: complex"):
    lead = Lead(name="Form", contacts=[Contact(name="Cleo")], company=Company(name="Cleo's"))
    [made] = amo.leads.create_complex([lead])
    assert made.contact_id and made.company_id
with step("tags: of a lead"):
    amo.leads.update([Lead(id=first.id, tags=[Tag(name="hot")])])
    assert [one.name for one in amo.leads.get(first.id).tags] == ["hot"]
with step("contacts: create"):
    phone = CustomFieldValue(field_id=1201, values=[{"value": "+79151112233", "enum_code": "WORK"}])
    [ann] = amo.contacts.create([Contact(name="Ann", custom_fields_values=[phone])])
with step("contacts: read"):
    assert amo.contacts.get(ann.id).get_cf_value(1201) == "+79151112233"
with step("contacts: search by phone"):
    assert [one.id for one in amo.contacts.list(query="9151112233")] == [ann.id]
with step("contacts: update"):
    person = amo.contacts.get(ann.id)
    person.name = "Anna"
    amo.contacts.update_one(person)
    assert amo.contacts.get(ann.id).name == "Anna"
with step("companies: create"):
    [firm] = amo.companies.create([Company(name="Firm")])
    assert amo.companies.get(firm.id).name == "Firm"
with step("links: by creation"):
    [linked] = amo.leads.create([Lead(name="Linked", contacts=[Contact(id=ann.id)])])
    assert [one.id for one in amo.leads.get(linked.id).contacts] == [ann.id]
with step("tasks: create"):
    [task] = amo.tasks.create([Task(text="Call", complete_till=2000000000, entity_id=first.id, entity_type="leads")])
with step("tasks: read"):
    assert amo.tasks.get(task.id).text == "Call"
with step("tasks: filter"):
    assert [one.id for one in amo.tasks.list(filter={"is_completed": 0, "entity_type": "leads"})] == [task.id]
with step("tasks: complete"):
    amo.tasks.update([Task(id=task.id, is_completed=True, result={"text": "Done"})])
    assert amo.tasks.get(task.id).is_completed
with step("pipelines: list"):
    assert [one.name for one in amo.pipelines.list()] == ["Sales", "Repairs"]
with step("pipelines: statuses"):
    assert "Negotiation" in [one.name for one in amo.pipelines.list_statuses(3104455, with_descriptions=True)]
with step("pipelines: create"):
    wanted = Pipeline(
        name="Partners", sort=30, is_main=False, is_unsorted_on=True, statuses=[PipelineStatus(name="Talks", sort=20)]
    )
    [pipeline] = amo.pipelines.create([wanted])
    assert "Talks" in [one.name for one in amo.pipelines.get(pipeline.id).statuses]
with step("pipelines: update"):
    amo.pipelines.update(pipeline.id, Pipeline(name="Dealers"))
    assert amo.pipelines.get(pipeline.id).name == "Dealers"
with step("pipelines: create a status"):
    [stage] = amo.pipelines.create_statuses(pipeline.id, [PipelineStatus(name="Contract", sort=40, color="#fffeb2")])
    assert amo.pipelines.get_status(pipeline.id, stage.id).name == "Contract"
with step("pipelines: update a status"):
    amo.pipelines.update_status(pipeline.id, stage.id, PipelineStatus(name="Signed"))
    assert amo.pipelines.get_status(pipeline.id, stage.id).name == "Signed"
with step("pipelines: delete a status"):
    amo.pipelines.delete_status(pipeline.id, stage.id)
    assert stage.id not in [one.id for one in amo.pipelines.list_statuses(pipeline.id)]
with step("pipelines: delete"):
    amo.pipelines.delete(pipeline.id)
    assert [one.name for one in amo.pipelines.list()] == ["Sales", "Repairs"]
with step("custom fields: list"):
    assert {"Phone", "Email"} <= {one.name for one in amo.custom_fields.list("contacts")}
with step("custom fields: read"):
    assert amo.custom_fields.get("leads", 123).name == "Segment"
with step("sign in: refresh"):
    old = storage.load()
    amo._refresh_tokens()
    assert storage.load() != old and len(amo.pipelines.list()) == 2
