"""Invoices: a catalog of its own, lines, payer, status, and the page to pay at."""

from amokit import AmoCRM
from amokit.fields import ItemsKey
from amokit.models import InvoiceItemWrite, SelectField


def main(amo: AmoCRM) -> None:
    catalog = amo.catalogs.create(name="Invoices", type="invoices")
    codes = {field.code: field.id for field in amo.catalogs.custom_fields(catalog.id).list()}
    status, items = codes["BILL_STATUS"], ItemsKey(codes["ITEMS"])
    invoices = amo.catalogs.elements(catalog.id)
    lines = [
        InvoiceItemWrite(description="Red tile", unit_price=12, quantity=100, unit_type="piece"),
        InvoiceItemWrite(description="Delivery", unit_price=500, quantity=1),
    ]
    created = SelectField(field_id=status, enum_code="created")
    made = invoices.create(name="Invoice 1", custom_fields_values=[created, items.set(lines)])
    invoices.update(made.id, custom_fields_values=[SelectField(field_id=status, enum_code="paid")])
    invoice = invoices.get(made.id, with_=["invoice_link"])
    print(invoice.name, invoice.custom_fields.value("BILL_STATUS"), invoice.invoice_link is not None)
    print([(str(line.description), line.quantity) for line in invoice.custom_fields[items]])


if __name__ == "__main__":
    with AmoCRM.from_env() as client:
        main(client)
