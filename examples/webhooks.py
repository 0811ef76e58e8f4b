"""Webhooks of the account: subscribed once, listed, ended; and one read."""

from amokit import AmoCRM, webhooks


def main(amo: AmoCRM) -> None:
    address = "https://example.com/amocrm/a-long-secret"
    amo.webhooks.ensure(address, ["add_lead"])
    hook = amo.webhooks.ensure(address, ["add_lead", "status_lead"])  # at each start: only what is missing is sent
    print("subscribed:", sorted(map(str, hook.settings or [])), "times:", len(amo.webhooks.list().items))
    amo.webhooks.unsubscribe(destination=address)
    print("left:", len(amo.webhooks.list().items))

    body = b"leads[status][0][id]=501&leads[status][0][status_id]=142&account[subdomain]=mycompany"
    for event in webhooks.parse(body).events:
        match event:
            case webhooks.LeadStatusChangedEvent(id=lead_id, status_id=142):
                print("won:", lead_id)
            case _:
                print("not handled:", type(event).__name__)


if __name__ == "__main__":
    with AmoCRM.from_env() as client:
        main(client)
