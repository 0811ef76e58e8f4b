"""Stages of a pipeline: added, moved, coloured, deleted; and their names for leads."""

from amokit import AmoCRM


def main(amo: AmoCRM) -> None:
    pipeline = amo.pipelines.list()[0]
    statuses = amo.pipelines.statuses(pipeline.id)
    made = statuses.create(name="Measuring", sort=25, color="#fff000")
    statuses.update(made.id, name="Measured", color="#c1e0ff")
    status = statuses.get(made.id)
    print(status.name, status.color)

    lead = amo.leads.create(name="Roof", pipeline_id=pipeline.id, status_id=made.id)
    names = amo.directory()
    print("stage of the lead:", names.status(amo.leads.get(lead.id)).name)
    amo.leads.update(lead.id, status_id=names.status("Won", pipeline=str(pipeline.name)).id)
    statuses.delete(made.id)
    print("left:", made.id not in {status.id for status in statuses.list()})


if __name__ == "__main__":
    with AmoCRM.from_env() as client:
        main(client)
