"""Who follows the leads that changed last."""

from amokit import AmoCRM


def main(amo: AmoCRM) -> None:
    names = {user.id: user.name for user in amo.users.list()}
    for lead in amo.leads.list(order={"updated_at": "desc"}, limit=10).items:
        for each in amo.leads.subscriptions(lead.id).list():
            print(lead.name, "is followed by the", each.type, names.get(each.subscriber_id or 0))


if __name__ == "__main__":
    with AmoCRM.from_env() as client:
        main(client)
