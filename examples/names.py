"""Names of pipelines, stages and users for leads, and their contacts, in few requests."""

from amokit import AmoCRM


def main(amo: AmoCRM) -> None:
    ann = amo.contacts.create(name="Ann")
    amo.leads.create_many({"name": name, "contacts": [ann.id]} for name in ("Roof", "Door"))
    names = amo.directory()
    leads = amo.leads.list(with_=["contacts"], order={"id": "asc"}).items
    contacts = amo.contacts.of(leads)
    for lead in leads:
        print(lead.name, "|", names.pipeline(lead).name, "|", names.status(lead).name, "|", names.responsible(lead).name)
        print("  ", [contact.name for contact in contacts[lead.id]])


if __name__ == "__main__":
    with AmoCRM.from_env() as client:
        main(client)
