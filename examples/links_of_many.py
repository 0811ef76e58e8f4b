"""Links of many entities in one request, and the list of them."""

from amokit import AmoCRM


def main(amo: AmoCRM) -> None:
    leads = amo.leads.create_many([{"name": "Roof"}, {"name": "Door"}])
    ann = amo.contacts.create(name="Ann")
    amo.leads.links.link({"entity_id": lead.id, "to_entity_id": ann.id, "to_entity_type": "contacts"} for lead in leads)
    found = amo.leads.links.list(filter={"entity_id": [lead.id for lead in leads], "to_entity_type": "contacts"})
    print("links:", sorted((link.entity_id == leads[1].id, link.to_entity_id == ann.id) for link in found))
    amo.leads.links.unlink([{"entity_id": leads[0].id, "to_entity_id": ann.id, "to_entity_type": "contacts"}])
    print("left:", [len(amo.leads.links(lead.id).list().items) for lead in leads])


if __name__ == "__main__":
    with AmoCRM.from_env() as client:
        main(client)
