"""Roles: rights over leads and tasks, given to a user."""

from amokit import AmoCRM
from amokit.models import RoleRightsWriteDict


def main(amo: AmoCRM) -> None:
    rights: RoleRightsWriteDict = {
        "leads": {"view": "A", "add": "A", "edit": "M", "delete": "D", "export": "D"},
        "tasks": {"edit": "M", "delete": "D"},
        "mail_access": False,
    }
    role = amo.roles.create(name="Trainee", rights=rights)
    amo.roles.update(role.id, name="Junior")
    user = amo.users.create(name="Eve", email="eve@example.com", password="at-least-8-long", rights={"role_id": role.id})
    read = amo.roles.get(role.id, with_=["users"])
    print(read.name, read.rights.leads.edit if read.rights and read.rights.leads else None)
    given = amo.users.get(user.id).rights
    print("role of the user:", given is not None and given.role_id == role.id)


if __name__ == "__main__":
    with AmoCRM.from_env() as client:
        main(client)
