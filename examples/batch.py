"""Thousands of objects: what became of each, whatever happens on the way."""

from collections import Counter
from collections.abc import Iterator

from amokit import UNSET, AmoCRM
from amokit.models import LeadCreate


def rows() -> Iterator[LeadCreate]:
    for number in range(120):
        yield LeadCreate(name=f"Lead {number}", request_id=f"row-{number}", pipeline_id=1 if number == 7 else UNSET)


def main(amo: AmoCRM) -> None:
    outcomes = list(amo.leads.create_each(rows()))
    print(Counter(outcome.status for outcome in outcomes))
    for outcome in outcomes:
        if outcome.status != "saved":
            print(outcome.item.request_id, outcome.status, [problem.path for problem in outcome.errors])
    print("in the account:", sum(1 for _ in amo.leads.list(limit=250)))


if __name__ == "__main__":
    with AmoCRM.from_env() as client:
        main(client)
