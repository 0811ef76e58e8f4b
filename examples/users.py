"""Users: listed with role and group, invited, switched off and on."""

from amokit import AmoCRM
from amokit.models import User


def is_active(user: User) -> bool | None:
    return user.rights.is_active if user.rights else None


def main(amo: AmoCRM) -> None:
    print([user.name for user in amo.users.list(with_=["role", "group"])])
    made = amo.users.create(name="Eve Adams", email="eve@example.com", password="at-least-8-long", lang="en")
    print("invited:", made.name, made.email)
    amo.users.deactivate({"id": made.id})
    print("active:", is_active(amo.users.get(made.id)))
    amo.users.activate({"id": made.id})
    print("active:", is_active(amo.users.get(made.id)))


if __name__ == "__main__":
    with AmoCRM.from_env() as client:
        main(client)
