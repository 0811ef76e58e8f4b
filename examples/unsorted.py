"""Incoming leads: a form and a call arrive, one is accepted, one declined."""

from datetime import UTC, datetime

from amokit import AmoCRM


def main(amo: AmoCRM) -> None:
    now = datetime.now(UTC)
    form = amo.unsorted.create_form(
        source_uid="site-1",
        source_name="Site",
        metadata={"form_id": "order", "form_name": "Order", "form_page": "https://example.com", "form_sent_at": now},
        leads=[{"name": "Roof", "price": 500}],
        contacts=[{"name": "Ann"}],
    )
    call = amo.unsorted.create_sip(
        source_uid="call-1",
        source_name="Telephone",
        metadata={"phone": "+79991234567", "called_at": now, "duration": 9, "link": None, "service_code": "pbx", "uniq": "1"},
    )
    print("waiting:", sorted(str(each.category) for each in amo.unsorted.list()))
    accepted = amo.unsorted.accept(form.uid)
    amo.unsorted.decline(call.uid)
    assert accepted.embedded and accepted.embedded.leads
    lead = amo.leads.get(accepted.embedded.leads[0].id)
    summary = amo.unsorted.summary()
    print(lead.name, lead.price, "accepted:", summary.accepted, "declined:", summary.declined)


if __name__ == "__main__":
    with AmoCRM.from_env() as client:
        main(client)
