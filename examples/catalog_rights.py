"""Rights of a user over one catalog."""

from amokit import AmoCRM
from amokit.models import UserRightsWriteDict


def main(amo: AmoCRM) -> None:
    catalog = amo.catalogs.create(name="Secrets")
    rights: UserRightsWriteDict = {
        "leads": {"view": "A", "edit": "M", "add": "A", "delete": "D", "export": "D"},
        "catalog_rights": [
            {"catalog_id": catalog.id, "rights": {"view": "A", "edit": "D", "add": "D", "delete": "D", "export": "D"}}
        ],
    }
    user = amo.users.create(name="Eve", email="eve@example.com", password="at-least-8-long", rights=rights)
    read = amo.users.get(user.id).rights
    for each in (read.catalog_rights if read else None) or []:
        print(each.catalog_id == catalog.id, each.rights.view if each.rights else None, each.rights.edit if each.rights else None)


if __name__ == "__main__":
    with AmoCRM.from_env() as client:
        main(client)
