"""Leads: made, read with their contacts, changed, filtered, and lost for a reason."""

from amokit import AmoCRM


def main(amo: AmoCRM) -> None:
    ann = amo.contacts.create(name="Ann")
    made = amo.leads.create(name="Roof", price=5000, contacts=[ann.id], tags=["site"])
    lead = amo.leads.get(made.id, with_=["contacts"])
    print(f"{lead.name}, {lead.price}, contacts {[contact.id == ann.id for contact in lead.contacts]}")

    amo.leads.update(made.id, price=7500)
    for found in amo.leads.list(filter={"price": {"from_": 6000}}, order={"updated_at": "desc"}):
        print("dear:", found.name, found.price)

    reason = amo.leads.loss_reasons.create(name="Too late")
    amo.leads.update(made.id, status_id=143, loss_reason_id=reason.id)
    lost = amo.leads.get(made.id)
    print("lost:", lost.status_id == 143, lost.closed_at is not None)


if __name__ == "__main__":
    with AmoCRM.from_env() as client:
        main(client)
