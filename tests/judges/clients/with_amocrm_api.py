# amocrm-api: by requests, for amocrm.ru only; signs in by a code.
import datetime

from steps import access, loopback, step

loopback()

from amocrm.v2 import Call, CallDuration, Company, Contact, Event, Lead, Pipeline, Tag, Task, User, tokens  # noqa: E402
from amocrm.v2.account import get_account_info  # noqa: E402
from amocrm.v2.entity.custom_field import ContactPhoneField, SelectCustomField, TextCustomField  # noqa: E402
from amocrm.v2.entity.customer import Customer  # noqa: E402
from amocrm.v2.entity.list import List  # noqa: E402
from amocrm.v2.exceptions import NotFound  # noqa: E402
from amocrm.v2.filters import DateRangeFilter, MultiFilter, RangeFilter, SingleFilter  # noqa: E402

storage = tokens.MemoryTokensStorage()


class Deal(Lead):
    contract = TextCustomField("Contract", field_id=1101)
    segment = SelectCustomField("Segment", field_id=123)


class Person(Contact):
    phone = ContactPhoneField("Phone")


with step("sign in: code"):
    tokens.default_token_manager(
        client_id=access["client_id"],
        client_secret=access["client_secret"],
        subdomain="example",
        redirect_url=access["redirect_uri"],
        storage=storage,
    )
    tokens.default_token_manager.init(code=access["code"])
    assert storage.get_access_token()
with step("account: read"):
    assert get_account_info().subdomain == "example"
with step("leads: create"):
    first = Lead(name="First", price=100)
    first.save()
    second = Lead.objects.create(name="Second", price=900)
with step("leads: read"):
    lead = Lead.objects.get(first.id)
    assert (lead.name, lead.price) == ("First", 100)
with step("leads: list"):
    assert {one.id for one in Lead.objects.all()} == {first.id, second.id}
with step("leads: filter"):
    found = Lead.objects.filter(filters=[RangeFilter("price")(500, 1000)])
    assert [one.id for one in found] == [second.id]
with step("leads: filter by ids"):
    assert [one.id for one in Lead.objects.filter(filters=[MultiFilter("id")(first.id)])] == [first.id]
with step("leads: filter by time"):
    now = datetime.datetime.now()
    hour = datetime.timedelta(hours=1)
    found = Lead.objects.filter(filters=[DateRangeFilter("created_at")(now - hour, now + hour)])
    assert len(list(found)) == 2
with step("leads: search"):
    assert [one.id for one in Lead.objects.filter(query="Secon")] == [second.id]
with step("leads: update"):
    lead = Lead.objects.get(first.id)
    lead.price = 150
    lead.save()
    assert Lead.objects.get(first.id).price == 150
with step("leads: absent"):
    try:
        Lead.objects.get(999)
    except NotFound:
        pass
    else:
        raise AssertionError("an unknown id gave a lead")
with step("leads: move to a stage"):
    lead = Lead.objects.get(first.id)
    lead.status = "Negotiation"
    lead.save()
    assert Lead.objects.get(first.id).status.name == "Negotiation"
with step("leads: responsible user"):
    assert Lead.objects.get(first.id).responsible_user.name == "Ann Smith"
with step("leads: custom field"):
    lead = Deal.objects.get(first.id)
    lead.contract = "A-17"
    lead.save()
    assert Deal.objects.get(first.id).contract == "A-17"
with step("leads: custom field of a list"):
    lead = Deal.objects.get(first.id)
    lead.segment = "Retail"
    lead.save()
    assert Deal.objects.get(first.id).segment.value == "Retail"
with step("tags: create"):
    tag = Tag.leads.create(name="vip")
with step("tags: list"):
    assert [one.name for one in Tag.leads.all()] == ["vip"]
with step("tags: of contacts"):
    Tag.contacts.create(name="partner")
    assert [one.name for one in Tag.contacts.all()] == ["partner"]
with step("tags: of a lead"):
    lead = Lead.objects.get(first.id)
    lead.tags.append("hot")
    lead.save()
    assert [one.name for one in Lead.objects.get(first.id).tags] == ["hot"]
with step("contacts: create"):
    ann = Person(name="Ann", phone="+79151112233")
    ann.save()
with step("contacts: read"):
    assert Person.objects.get(ann.id).phone == "+79151112233"
with step("contacts: search by phone"):
    assert [one.id for one in Contact.objects.filter(query="9151112233")] == [ann.id]
with step("contacts: update"):
    person = Contact.objects.get(ann.id)
    person.name = "Anna"
    person.save()
    assert Contact.objects.get(ann.id).name == "Anna"
with step("companies: create"):
    firm = Company(name="Firm")
    firm.save()
    assert Company.objects.get(firm.id).name == "Firm"
with step("links: create"):
    Lead.objects.get(first.id).contacts.append(ann, main=True)
with step("links: seen in the lead"):
    assert [one.name for one in Lead.objects.get(first.id).contacts] == ["Anna"]
with step("links: a company of a contact"):
    person = Contact.objects.get(ann.id)
    person.company = firm
    assert Contact.objects.get(ann.id).company.name == "Firm"
with step("links: delete"):
    Lead.objects.get(first.id).contacts.remove(ann)
    assert list(Lead.objects.get(first.id).contacts) == []
with step("notes: create"):
    note = Lead.objects.get(first.id).notes(text="Hello").save()
with step("notes: list"):
    assert [one.text for one in Lead.objects.get(first.id).notes.objects.all()] == ["Hello"]
with step("notes: read"):
    assert Lead.objects.get(first.id).notes.objects.get(note.id).text == "Hello"
with step("tasks: create"):
    task = Task(text="Call", complete_till=datetime.datetime(2033, 5, 18))
    Lead.objects.get(first.id).tasks.add(task)
with step("tasks: read"):
    assert Task.objects.get(task.id).text == "Call"
with step("tasks: list, of the lead"):
    assert [one.id for one in Lead.objects.get(first.id).tasks] == [task.id]
with step("tasks: filter"):
    assert list(Task.objects.filter(filters=[SingleFilter("is_completed")(1)])) == []
with step("tasks: complete"):
    task = Task.objects.get(task.id)
    task.is_completed = True
    task.result = "Done"
    task.save()
    assert Task.objects.get(task.id).result == "Done"
with step("pipelines: list"):
    assert [one.name for one in Pipeline.objects.all()] == ["Sales", "Repairs"]
with step("pipelines: statuses"):
    assert "Negotiation" in [one.name for one in Pipeline.objects.get(3104455).statuses]
with step("users: list"):
    assert [one.name for one in User.objects.all()] == ["Ann Smith", "Bob Jones", "Free"]
with step("users: read"):
    assert User.objects.get(504142).email == "bob@example.com"
with step("events: list"):
    assert "lead_added" in {one.type for one in Event.objects.all()}
with step("calls: create"):
    made = Call().create(CallDuration.INBOUND, "+79151112233", "Line", 30, created_by=504141)
    assert made["entity_id"] == first.id  # the one active lead of the contact who has this phone
with step("customers: create"):
    loyal = Customer(name="Loyal", next_price=10, next_date=datetime.datetime(2033, 5, 18))
    loyal.save()
with step("customers: read"):
    assert Customer.objects.get(loyal.id).next_price == 10
with step("catalogs: create"):
    goods = List(name="Goods", type="regular")
    goods.save()
with step("catalogs: list"):
    assert "Goods" in [one.name for one in List.objects.all()]
with step("sign in: refresh"):
    old = storage.get_access_token()
    storage.save_tokens(*tokens.default_token_manager._get_new_tokens())
    assert storage.get_access_token() != old and len(list(Pipeline.objects.all())) == 2
