"""Files: uploaded to a lead, listed, downloaded, a new version, deleted and restored."""

from io import BytesIO

from amokit import AmoCRM


def main(amo: AmoCRM) -> None:
    lead = amo.leads.create(name="Roof")
    file = amo.files.upload(b"first offer", name="offer.txt", attach_to=("leads", lead.id))
    print("of the lead:", [each.file_uuid == file.uuid for each in amo.leads.files(lead.id).list()])
    amo.files.upload(b"second offer", name="offer.txt", file_uuid=file.uuid)
    copy = BytesIO()
    amo.files.download(file.uuid, copy)
    print(copy.getvalue().decode(), "| versions:", len(amo.files.versions(file.uuid).list().items))
    amo.files.delete({"uuid": file.uuid})
    print("deleted:", [each.uuid for each in amo.files.list()] == [])
    amo.files.restore({"uuid": file.uuid})
    print("restored:", [each.name for each in amo.files.list()])


if __name__ == "__main__":
    with AmoCRM.from_env() as client:
        main(client)
