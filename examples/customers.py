"""Customers: periodic purchases, bonus points, links to contacts, stages."""

from datetime import UTC, datetime, timedelta

from amokit import AmoCRM


def main(amo: AmoCRM) -> None:
    amo.customers.set_mode(mode="periodicity", is_enabled=True)
    amo.customers.statuses.create(name="Asleep", sort=40)
    ann = amo.contacts.create(name="Ann")
    made = amo.customers.create(name="Ann Smith", next_price=1500, next_date=datetime.now(UTC) + timedelta(days=30))
    amo.customers.link(made.id, "contacts", ann.id)
    amo.customers.update(made.id, next_price=1700)
    points = amo.customers.change_bonus_points(made.id, earn=200)
    customer = amo.customers.get(made.id, with_=["contacts"])
    print(customer.name, customer.next_price, "points:", points.bonus_points, "contacts:", len(customer.contacts))
    print("stages:", "Asleep" in [status.name for status in amo.customers.statuses.list()])


if __name__ == "__main__":
    with AmoCRM.from_env() as client:
        main(client)
