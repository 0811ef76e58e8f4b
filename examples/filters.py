"""Filters, order and search of lists, and where a list goes on later."""

from datetime import UTC, datetime, timedelta

from amokit import AmoCRM
from amokit.models import LeadsFilterDict, StatusFilter


def main(amo: AmoCRM) -> None:
    amo.leads.create_many({"name": f"Lead {n}", "price": n * 100, "status_id": 142 if n == 5 else None} for n in range(1, 8))
    dear = amo.leads.list(filter={"price": {"from_": 500}}, order={"id": "desc"})
    print([lead.price for lead in dear])
    recent: LeadsFilterDict = {"created_at": {"from_": datetime.now(UTC) - timedelta(hours=1)}}
    print("of the last hour:", len(amo.leads.list(filter=recent).collect()))
    won = StatusFilter(pipeline_id=amo.pipelines.list()[0].id, status_id=142)
    print("won:", [lead.name for lead in amo.leads.list(filter={"statuses": [won]})])

    page = amo.leads.list(limit=3, order={"id": "asc"})
    print([lead.name for lead in page.items], "goes on:", page.cursor is not None)
    later = amo.leads.list(cursor=page.cursor)  # in another process, perhaps
    print([lead.name for lead in later])


if __name__ == "__main__":
    with AmoCRM.from_env() as client:
        main(client)
