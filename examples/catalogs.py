"""Catalogs: made, renamed, with fields of their own."""

from amokit import AmoCRM


def main(amo: AmoCRM) -> None:
    catalog = amo.catalogs.create(name="Tiles", can_add_elements=True, can_link_multiple=True)
    fields = amo.catalogs.custom_fields(catalog.id)
    fields.create_many([{"name": "Colour", "type": "text", "code": "COLOUR"}, {"name": "Weight", "type": "numeric"}])
    amo.catalogs.update(catalog.id, name="Roof tiles")
    print(amo.catalogs.get(catalog.id).name, sorted(str(field.name) for field in fields.list()))
    print("all:", [each.name for each in amo.catalogs.list()])


if __name__ == "__main__":
    with AmoCRM.from_env() as client:
        main(client)
