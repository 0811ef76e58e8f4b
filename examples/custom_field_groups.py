"""Tabs of the card: a group of custom fields, moved and deleted."""

from amokit import AmoCRM


def main(amo: AmoCRM) -> None:
    field = amo.leads.custom_fields.create(name="Floor", type="numeric")
    groups = amo.leads.custom_field_groups
    made = groups.create(name="Building", sort=4, fields=[field.id])
    assert made.id
    groups.update(made.id, name="House")
    print([group.name for group in groups.list() if group.id == made.id])
    print("of the field:", amo.leads.custom_fields.get(field.id).group_id == made.id)
    groups.update(made.id, fields=[])
    groups.delete(made.id)
    print("left:", made.id not in {group.id for group in groups.list()})


if __name__ == "__main__":
    with AmoCRM.from_env() as client:
        main(client)
