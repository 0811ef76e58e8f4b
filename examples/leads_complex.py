"""A lead with its contact and company, in one request."""

from amokit import AmoCRM
from amokit.fields import EMAIL, PHONE


def main(amo: AmoCRM) -> None:
    made = amo.leads.create_complex(
        name="Order",
        price=900,
        contacts=[{"first_name": "Ann", "custom_fields": {PHONE: [("+79991234567", "MOB")], EMAIL: ["ann@example.com"]}}],
        companies=[{"name": "Ann & Co"}],
        tags=["site"],
    )
    assert made.contact_id and made.company_id
    contact, company = amo.contacts.get(made.contact_id), amo.companies.get(made.company_id)
    print(amo.leads.get(made.id).name, "of", contact.first_name, "at", company.name)
    print("phones:", [str(phone.value) for phone in contact.custom_fields.phones])
    many = amo.leads.create_complex_many({"name": f"Order {n}", "contacts": [{"name": "Bob"}]} for n in (1, 2))
    print("many:", len({each.id for each in many}))


if __name__ == "__main__":
    with AmoCRM.from_env() as client:
        main(client)
