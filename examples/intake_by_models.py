"""The program of `intake.py`, written with the models alone, as githubkit and others are used. Counted in docs/writing.md."""

import os
from datetime import UTC, datetime, timedelta

from amokit import AmoCRM
from amokit.models import (
    CheckboxField,
    CommonNoteCreate,
    CommonNoteParamsWrite,
    ComplexContact,
    Contact,
    ContactCreate,
    LeadComplexCreate,
    LeadComplexEmbedded,
    MultiselectField,
    MultitextField,
    MultitextFieldValue,
    NumericField,
    OptionFieldValue,
    SelectField,
    TagRef,
    TaskCreate,
    TextField,
    TrackingDataField,
)

FORM = {"name": "Ann Smith", "phone": "8 (999) 123-45-67", "email": "ann@example.com", "text": "A window, 40 m²", "area": "40"}


def digits(text: object) -> str:
    return "".join(filter(str.isdigit, str(text)))[-10:]


def find(amo: AmoCRM, phone: str) -> Contact | None:
    for contact in amo.contacts.list(query=digits(phone)):
        if any(digits(each.value) == digits(phone) for each in contact.custom_fields.phones):
            return contact
    return None


def intake(amo: AmoCRM, form: dict[str, str]) -> int:
    """Stores a form; gives the id of the lead."""
    contact = find(amo, form["phone"])
    if contact is None:
        phone = MultitextField(field_code="PHONE", values=[MultitextFieldValue(value=form["phone"])])
        email = MultitextField(field_code="EMAIL", values=[MultitextFieldValue(value=form["email"])])
        contact_id = amo.contacts.create(ContactCreate(name=form["name"], custom_fields_values=[phone, email])).id
    else:
        contact_id = contact.id
    lead = amo.leads.create_complex(
        LeadComplexCreate(
            name=f"Order of {form['name']}",
            price=5000,
            custom_fields_values=[
                NumericField(field_id=124, value=int(form["area"])),
                TextField(field_code="CONTRACT", value="A-17"),
                CheckboxField(field_id=1104, value=True),
                TrackingDataField(field_code="UTM_SOURCE", value=form.get("utm_source", "direct")),
                SelectField(field_id=123, value="Retail"),
                MultiselectField(field_id=1105, values=[OptionFieldValue(value="Delivery")]),
            ],
            embedded=LeadComplexEmbedded(
                contacts=[ComplexContact(id=contact_id)],
                tags=[TagRef(name="site"), TagRef(name="new" if contact is None else "again")],
            ),
        )
    )
    amo.leads.notes(lead.id).create(CommonNoteCreate(params=CommonNoteParamsWrite(text=form["text"])))
    till = datetime.now(UTC) + timedelta(hours=1)
    amo.tasks.create(TaskCreate(text=f"Call {form['phone']}", complete_till=till, entity_id=lead.id, entity_type="leads"))
    return lead.id


if __name__ == "__main__":
    with AmoCRM(os.environ["AMOKIT_ACCOUNT"], token=os.environ["AMOKIT_TOKEN"]) as client:
        print(intake(client, FORM))
