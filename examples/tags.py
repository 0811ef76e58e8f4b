"""Tags: those of an entity, replaced, added and taken away; and the list of all of them."""

from amokit import AmoCRM


def main(amo: AmoCRM) -> None:
    amo.leads.tags.create(name="vip", color="FFCE5A")
    lead = amo.leads.create(name="Roof", tags=["site", "vip"])
    amo.leads.update(lead.id, tags_to_add=["urgent"], tags_to_delete=["site"])
    print("now:", sorted(str(tag.name) for tag in amo.leads.get(lead.id).tags))
    amo.leads.update(lead.id, tags=["done"])
    print("replaced:", [tag.name for tag in amo.leads.get(lead.id).tags])
    print("known:", sorted(str(tag.name) for tag in amo.leads.tags.list()))
    print("with a colour:", [tag.name for tag in amo.leads.tags.list(query="vip") if tag.color])


if __name__ == "__main__":
    with AmoCRM.from_env() as client:
        main(client)
