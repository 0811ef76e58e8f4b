"""The account: its id, currency and time zone, users' groups and task types."""

from amokit import AmoCRM


def main(amo: AmoCRM) -> None:
    account = amo.account.get(with_=["task_types", "users_groups", "datetime_settings"])
    print(f"{account.name} ({account.subdomain}), id {account.id}, {account.currency}")
    print("zone:", amo.bind_zone())
    print("task types:", ", ".join(f"{kind.id} {kind.name}" for kind in account.task_types))
    print("groups:", ", ".join(str(group.name) for group in account.users_groups))


if __name__ == "__main__":
    with AmoCRM.from_env() as client:
        main(client)
