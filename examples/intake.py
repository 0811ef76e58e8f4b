"""A form of a website becomes a lead, whose contact is found by phone or made, with custom fields, tags, a note and a task.

AMOKIT_ACCOUNT=mycompany AMOKIT_TOKEN=… python examples/intake.py
"""

import os
from datetime import timedelta

from amokit import AmoCRM
from amokit.fields import CheckboxKey, NumberKey, TextKey

AREA, CONTRACT, URGENT = NumberKey(124), TextKey("CONTRACT"), CheckboxKey(1104)
FORM = {"name": "Ann Smith", "phone": "8 (999) 123-45-67", "email": "ann@example.com", "text": "A window, 40 m²", "area": "40"}


def intake(amo: AmoCRM, form: dict[str, str]) -> int:
    """Stores a form; gives the id of the lead."""
    contact, new = amo.contacts.get_or_create(phone=form["phone"], email=form.get("email"), name=form["name"])
    lead = amo.leads.create_complex(
        name=f"Order of {form['name']}",
        price=5000,
        contacts=[{"id": contact.id}],
        tags=["site", "new" if new else "again"],
        custom_fields={
            AREA: int(form["area"]),
            CONTRACT: "A-17",
            URGENT: True,
            "UTM_SOURCE": form.get("utm_source", "direct"),
            123: "Retail",
            1105: ["Delivery"],
        },
    )
    amo.leads.notes(lead.id).add(form["text"])
    amo.tasks.add(f"Call {form['phone']}", timedelta(hours=1), lead=lead.id)
    return lead.id


if __name__ == "__main__":
    with AmoCRM(os.environ["AMOKIT_ACCOUNT"], token=os.environ["AMOKIT_TOKEN"]) as client:
        print(intake(client, FORM))
