"""Purchases of a customer, with what was bought; one taken back."""

from datetime import UTC, datetime

from amokit import AmoCRM


def main(amo: AmoCRM) -> None:
    catalog = amo.catalogs.create(name="Tiles")
    tile = amo.catalogs.elements(catalog.id).create(name="Red tile")
    customer = amo.customers.create(name="Ann", next_date=datetime.now(UTC))
    purchases = amo.customers.transactions(customer.id)
    first = purchases.create(
        price=1500,
        comment="Roof",
        catalog_elements=[{"id": tile.id, "metadata": {"catalog_id": catalog.id, "quantity": 10}}],
    )
    second = purchases.create(price=300, comment="Mistake")
    purchases.delete(second.id)
    print([(each.id == first.id, each.price, each.comment) for each in purchases.list()])
    read = amo.customers.get(customer.id)
    print("bought:", read.purchases_count, "for", read.ltv)


if __name__ == "__main__":
    with AmoCRM.from_env() as client:
        main(client)
