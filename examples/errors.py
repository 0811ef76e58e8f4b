"""Errors: what was refused and why, by field; what was not found; whether a write may be done."""

from amokit import AmoCRM, AmoError, NotFoundError, ValidationError
from amokit.errors import FilterError


def main(amo: AmoCRM) -> None:
    try:
        amo.leads.update(amo.leads.create(name="Roof").id, custom_fields={999999: "no such field"})
    except ValidationError as error:
        for problem in error.validation_errors:
            print("refused:", problem.path, problem.code)
    try:
        amo.leads.get(999999)
    except NotFoundError as error:
        print("not found:", error.status, "sent:", error.sent_maybe)
    try:
        amo.leads.list(filter={"id": []})
    except FilterError as error:
        print("nothing was sent:", type(error).__name__)
    try:
        amo.leads.create_many([{"name": "Good"}, {"name": "Bad", "pipeline_id": 1}])
    except AmoError as error:
        print("of many:", [outcome.status for outcome in error.batch or []])


if __name__ == "__main__":
    with AmoCRM.from_env() as client:
        main(client)
