"""Leads with custom fields into a CSV file that spreadsheets open."""

import csv
from pathlib import Path

from amokit import AmoCRM
from amokit.tables import rows, write_csv


def main(amo: AmoCRM) -> None:
    amo.leads.create_many({"name": f"Lead {n}", "price": n * 100, "custom_fields": {"CONTRACT": f"A-{n}"}} for n in (1, 2))
    leads = amo.leads.list(with_=["contacts"], limit=250, order={"id": "asc"})
    write_csv("leads.csv", rows(leads, fields={"contract": "CONTRACT"}, zone="Europe/Moscow"))
    for line in csv.DictReader(Path("leads.csv").read_text(encoding="utf-8-sig").splitlines()):
        print(line["name"], line["price"], line["contract"])


if __name__ == "__main__":
    with AmoCRM.from_env() as client:
        main(client)
