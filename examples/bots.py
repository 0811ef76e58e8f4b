"""Bots: started for a lead, and stopped."""

from amokit import AmoCRM


def main(amo: AmoCRM) -> None:
    lead = amo.leads.create(name="Roof")
    bot = amo.bots.list()[0]
    amo.bots.run(bot.id, entity_id=lead.id, entity_type="leads")
    amo.bots.stop(bot.id, entity_id=lead.id, entity_type="leads")
    amo.bots.run_many([{"bot_id": bot.id, "entity_id": lead.id, "entity_type": "leads"}])
    print("started:", bot.name)


if __name__ == "__main__":
    with AmoCRM.from_env() as client:
        main(client)
