"""Elements of a catalog: made, found, changed, and linked to a lead by quantity."""

from amokit import AmoCRM


def main(amo: AmoCRM) -> None:
    catalog = amo.catalogs.create(name="Tiles")
    field = amo.catalogs.custom_fields(catalog.id).create(name="Price", type="numeric", code="PRICE")
    elements = amo.catalogs.elements(catalog.id)
    red, blue = elements.create_many([{"name": "Red tile", "custom_fields": {"PRICE": 12}}, {"name": "Blue tile"}])
    elements.update(blue.id, name="Dark blue tile", custom_fields={field.id: 15})
    print([element.name for element in elements.list(query="blue")])

    lead = amo.leads.create(name="Roof")
    amo.leads.link(lead.id, "catalog_elements", red.id, catalog_id=catalog.id, quantity=120)
    read = amo.leads.get(lead.id, with_=["catalog_elements"])
    for ref in read.embedded.catalog_elements or [] if read.embedded else []:
        element = elements.get(ref.id or 0)
        quantity = ref.metadata.quantity if ref.metadata else None
        print("of the lead:", element.name, quantity, "at", element.custom_fields.value("PRICE"))


if __name__ == "__main__":
    with AmoCRM.from_env() as client:
        main(client)
