"""Companies, and the people who work there."""

from amokit import AmoCRM


def main(amo: AmoCRM) -> None:
    fields = {"PHONE": "+74951234567", "WEB": "https://example.com"}
    company = amo.companies.create(name="Acme", custom_fields=fields, tags=["partner"])
    people = amo.contacts.create_many([{"name": "Ann"}, {"name": "Bob"}])
    amo.companies.link(company.id, "contacts", [person.id for person in people])
    read = amo.companies.get(company.id, with_=["contacts"])
    staff = amo.contacts.get_many(contact.id for contact in read.contacts)
    print(read.name, read.custom_fields.value("WEB"), [tag.name for tag in read.tags])
    print("people:", sorted(str(person.name) for person in staff.values()))
    amo.companies.unlink(company.id, "contacts", people[0].id)
    print("left:", len(amo.companies.get(company.id, with_=["contacts"]).contacts))


if __name__ == "__main__":
    with AmoCRM.from_env() as client:
        main(client)
