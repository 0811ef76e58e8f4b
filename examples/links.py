"""Links of one entity: contacts of a lead, the main one, products with their quantity."""

from amokit import AmoCRM


def main(amo: AmoCRM) -> None:
    lead = amo.leads.create(name="Roof")
    ann, bob = amo.contacts.create_many([{"name": "Ann"}, {"name": "Bob"}])
    amo.leads.link(lead.id, "contacts", ann.id)
    amo.leads.link(lead.id, "contacts", bob.id, is_main=True)
    catalog = amo.catalogs.create(name="Tiles")
    tile = amo.catalogs.elements(catalog.id).create(name="Red tile")
    amo.leads.link(lead.id, "catalog_elements", tile.id, catalog_id=catalog.id, quantity=120)
    for link in amo.leads.links(lead.id).list():
        data = link.metadata
        print(link.to_entity_type, data.main_contact if data else None, data.quantity if data else None)
    amo.leads.unlink(lead.id, "contacts", [ann.id])
    print("left:", len(amo.leads.links(lead.id).list().items))


if __name__ == "__main__":
    with AmoCRM.from_env() as client:
        main(client)
