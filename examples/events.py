"""The log of events: what changed of a lead, and its kinds by name."""

from amokit import AmoCRM


def main(amo: AmoCRM) -> None:
    lead = amo.leads.create(name="Roof", price=100)
    amo.leads.update(lead.id, price=200)
    names = {kind.key: kind.lang for kind in amo.events.types.list()}
    for event in amo.events.list(filter={"entity": ["lead"], "entity_id": [lead.id]}):
        print(event.type, "=", names.get(str(event.type)), "by", event.created_by)


if __name__ == "__main__":
    with AmoCRM.from_env() as client:
        main(client)
