"""Short links: a click of the contact becomes an event."""

from amokit import AmoCRM


def main(amo: AmoCRM) -> None:
    ann = amo.contacts.create(name="Ann")
    link = amo.short_links.create(url="https://example.com/offer", metadata={"entity_type": "contacts", "entity_id": ann.id})
    print(link.url != "https://example.com/offer", link.metadata.entity_id == ann.id if link.metadata else None)


if __name__ == "__main__":
    with AmoCRM.from_env() as client:
        main(client)
