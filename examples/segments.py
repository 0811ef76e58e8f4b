"""Segments of customers: made, coloured, given to a customer."""

from amokit import AmoCRM


def main(amo: AmoCRM) -> None:
    amo.customers.set_mode(mode="segments", is_enabled=True)
    segment = amo.customers.segments.create(name="Regulars", color="06d6a0")
    assert segment.id
    amo.customers.segments.update(segment.id, name="Old friends")
    made = amo.customers.create(name="Ann", segments=[segment.id])
    read = amo.customers.get(made.id)
    names = {each.id: each.name for each in amo.customers.segments.list()}
    print([names[each.id] for each in read.segments])
    amo.customers.segments.delete(segment.id)
    print("left:", len(amo.customers.segments.list().items))


if __name__ == "__main__":
    with AmoCRM.from_env() as client:
        main(client)
