"""Reasons why leads are lost."""

from amokit import AmoCRM


def main(amo: AmoCRM) -> None:
    reasons = amo.leads.loss_reasons
    made = reasons.create_many([{"name": "Too dear"}, {"name": "Too slow"}])
    reasons.update(made[0].id, name="Too expensive")
    print([reason.name for reason in reasons.list() if reason.id in {each.id for each in made}])
    lead = amo.leads.create(name="Roof", status_id=143, loss_reason_id=made[0].id)
    reason = amo.directory().loss_reason(amo.leads.get(lead.id))
    print("of a lead:", reason.name if reason else None)
    reasons.delete(made[1].id)
    print("left:", made[1].id not in {reason.id for reason in reasons.list()})


if __name__ == "__main__":
    with AmoCRM.from_env() as client:
        main(client)
