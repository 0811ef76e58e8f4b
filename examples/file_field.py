"""A file into a custom field of a lead."""

from amokit import AmoCRM
from amokit.fields import FileKey


def main(amo: AmoCRM) -> None:
    field = amo.leads.custom_fields.create(name="Drawing", type="file")
    drawing = FileKey(field.id)
    lead = amo.leads.create(name="Roof")
    amo.files.upload(b"a drawing", name="roof.txt", attach_to=("leads", lead.id), field=drawing)
    value = amo.leads.get(lead.id).custom_fields[drawing]
    assert value and value.file_uuid
    print(value.file_name, amo.files.get(value.file_uuid).size, "bytes")


if __name__ == "__main__":
    with AmoCRM.from_env() as client:
        main(client)
