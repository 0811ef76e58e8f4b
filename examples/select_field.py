"""A select field: its options made, one renamed, and a value by label, by id and by code."""

from amokit import AmoCRM
from amokit.models import CustomFieldEnumCreateDict, SelectField


def main(amo: AmoCRM) -> None:
    options: list[CustomFieldEnumCreateDict] = [
        {"value": "Retail", "sort": 1, "code": "retail"},
        {"value": "Wholesale", "sort": 2, "code": "wholesale"},
    ]
    field = amo.leads.custom_fields.create(name="Channel", type="select", code="CHANNEL", enums=options)
    retail, wholesale = field.enums or []
    by_label = amo.leads.create(custom_fields={"CHANNEL": "Retail"})
    by_code = amo.leads.create(custom_fields_values=[SelectField(field_id=field.id, enum_code="wholesale")])
    by_id = amo.leads.create(custom_fields_values=[SelectField(field_id=field.id, enum_id=retail.id or 0)])
    leads = amo.leads.get_many([by_label.id, by_code.id, by_id.id])
    print([lead.custom_fields.value("CHANNEL") for lead in leads.values()])

    amo.leads.custom_fields.update(
        field.id, enums=[{"id": retail.id, "value": "Shop", "sort": 1}, {"id": wholesale.id, "value": "Wholesale", "sort": 2}]
    )
    print("renamed:", [option.value for option in amo.leads.custom_fields.get(field.id).enums or []])


if __name__ == "__main__":
    with AmoCRM.from_env() as client:
        main(client)
