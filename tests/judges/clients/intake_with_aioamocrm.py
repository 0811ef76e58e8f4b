# The program of examples/intake.py, written with aioamocrm 0.1.1 (its own find by phone). Counted in docs/writing.md.
import asyncio
import os
import re
import time

from aioamocrm import AmoCRMClient, Contact, Embedded, Lead, LongLivedToken, Note, Tag, Task

FORM = {"name": "Ann Smith", "phone": "8 (999) 123-45-67", "email": "ann@example.com", "text": "A window, 40 m²", "area": "40"}


def digits(text):
    return re.sub(r"\D", "", text)[-10:]


async def find(amo, phone):
    async for contact in amo.contacts.iterate(query=digits(phone)):
        for field in contact.custom_fields_values or []:
            if field.field_code == "PHONE" and any(digits(str(value.value)) == digits(phone) for value in field.values):
                return contact
    return None


async def intake(amo, form):
    contact = await find(amo, form["phone"])
    new = contact is None
    if contact is None:
        contact = Contact(name=form["name"])
        contact.set_field("PHONE", form["phone"])
        contact.set_field("EMAIL", form["email"])
        [contact] = await amo.contacts.create([contact])
    tags = [Tag(name="site"), Tag(name="new" if new else "again")]
    lead = Lead(name=f"Order of {form['name']}", price=5000, embedded=Embedded(contacts=[Contact(id=contact.id)], tags=tags))
    lead.set_field(124, int(form["area"]))
    lead.set_field("CONTRACT", "A-17")
    lead.set_field(1104, True)
    lead.set_field("UTM_SOURCE", form.get("utm_source", "direct"))
    lead.set_field(123, "Retail")
    lead.set_field(1105, "Delivery")
    [made] = await amo.leads.create_complex([lead])
    await amo.leads.notes.create([Note.common(made.id, form["text"])])
    till = int(time.time()) + 3600
    await amo.tasks.create([Task(text=f"Call {form['phone']}", complete_till=till, entity_id=made.id, entity_type="leads")])
    return made.id


async def main():
    auth = LongLivedToken(os.environ["AMOKIT_TOKEN"])
    async with AmoCRMClient(auth=auth, base_url=os.environ["AMOKIT_URL"]) as amo:
        print(await intake(amo, FORM))


asyncio.run(main())
