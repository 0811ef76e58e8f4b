"""Pipelines: a new one with its stages, read, renamed, deleted."""

from amokit import AmoCRM


def main(amo: AmoCRM) -> None:
    made = amo.pipelines.create(name="Rent", sort=30, is_unsorted_on=True, statuses=["Viewing", "Contract"])
    pipeline = amo.pipelines.get(made.id)
    print(pipeline.name, [status.name for status in pipeline.statuses])
    amo.pipelines.update(made.id, name="Rents")
    print("all:", [each.name for each in amo.pipelines.list()])
    amo.pipelines.delete(made.id)
    print("left:", len(amo.pipelines.list().items))


if __name__ == "__main__":
    with AmoCRM.from_env() as client:
        main(client)
