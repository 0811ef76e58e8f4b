"""Contacts: found by phone however it is written, made where there is none, brought up to date."""

from amokit import AmoCRM
from amokit.fields import PHONE


def main(amo: AmoCRM) -> None:
    contact, new = amo.contacts.get_or_create(phone="+7 999 123-45-67", email="ann@example.com", name="Ann Smith")
    print("new:", new, contact.name)
    contact, new = amo.contacts.upsert(phone="8 (999) 123-45-67", email="ann@work.example", first_name="Anna")
    print("again:", new, [str(email.value) for email in amo.contacts.get(contact.id).custom_fields.emails])

    phones = contact.custom_fields[PHONE]
    amo.contacts.update(contact.id, custom_fields={PHONE: [*phones, ("+79990000001", "HOME")], "POSITION": "Director"})
    found = amo.contacts.find(phone="89990000001")[0]
    print(found.custom_fields.value("POSITION"), [(str(phone.value), phone.enum_code) for phone in found.custom_fields.phones])


if __name__ == "__main__":
    with AmoCRM.from_env() as client:
        main(client)
