"""A field of money with its currency."""

from decimal import Decimal

from amokit import AmoCRM
from amokit.fields import MonetaryKey


def main(amo: AmoCRM) -> None:
    field = amo.leads.custom_fields.create(name="Advance", type="monetary", currency="USD")
    advance = MonetaryKey(field.id)
    lead = amo.leads.create(name="Roof", custom_fields={advance: Decimal("1250.50")})
    print(amo.leads.get(lead.id).custom_fields[advance], amo.leads.custom_fields.get(field.id).currency)


if __name__ == "__main__":
    with AmoCRM.from_env() as client:
        main(client)
