"""Sources of leads: made, shown in a button of the site, renamed, deleted."""

from amokit import AmoCRM
from amokit.models import SourceServicePageWriteDict


def main(amo: AmoCRM) -> None:
    pipeline = amo.pipelines.list()[0]
    page: SourceServicePageWriteDict = {"id": "15550100", "name": "WhatsApp", "link": "+15550100"}
    source = amo.sources.create(
        name="Sales line",
        external_id="sales",
        pipeline_id=pipeline.id,
        default=True,
        services=[{"type": "whatsapp", "pages": [page]}],
    )
    assert source.id
    amo.sources.update(source.id, name="Sales")
    read = amo.sources.get(source.id)
    print(read.name, read.external_id, read.default, [service.type for service in read.services or []])
    print("found:", [each.name for each in amo.sources.list(filter={"external_id": ["sales"]})])
    amo.sources.delete(source.id)
    print("left:", len(amo.sources.list().items))


if __name__ == "__main__":
    with AmoCRM.from_env() as client:
        main(client)
