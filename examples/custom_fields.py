"""Custom fields: defined, filled by typed keys, read, cleared, deleted."""

from datetime import date

from amokit import AmoCRM
from amokit.fields import CheckboxKey, DateKey, NumberKey


def main(amo: AmoCRM) -> None:
    made = amo.leads.custom_fields.create_many(
        [
            {"name": "Metres", "type": "numeric", "code": "METRES"},
            {"name": "Express", "type": "checkbox"},
            {"name": "Handover", "type": "date"},
        ]
    )
    metres, express, handover = NumberKey("METRES"), CheckboxKey(made[1].id), DateKey(made[2].id, "Europe/Moscow")
    lead = amo.leads.create(name="Roof", custom_fields={metres: 40, express: True, handover: date(2026, 10, 1)})
    fields = amo.leads.get(lead.id).custom_fields
    print(fields[metres], fields[express], fields[handover])
    amo.leads.update(lead.id, custom_fields={metres: None})
    print("cleared:", amo.leads.get(lead.id).custom_fields[metres])
    amo.leads.custom_fields.delete(made[2].id)
    print("left:", made[2].id not in {field.id for field in amo.leads.custom_fields.list()})


if __name__ == "__main__":
    with AmoCRM.from_env() as client:
        main(client)
