"""What changed since the last run: once a minute, or once a night."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

from amokit import AmoCRM


def main(amo: AmoCRM) -> None:
    state = Path("changes.cursor")
    amo.leads.create(name="Roof")
    for _ in range(2):  # two runs of a program
        cursor = state.read_text() if state.exists() else None
        since = None if cursor else datetime.now(UTC) - timedelta(minutes=5)
        changes = amo.changes(since=since, cursor=cursor, kinds=["leads", "contacts"])
        seen = {change.id: (change.kind, change.action) for change in changes}
        print(sorted(seen.values()))
        state.write_text(changes.cursor)
        amo.contacts.create(name="Ann")


if __name__ == "__main__":
    with AmoCRM.from_env() as client:
        main(client)
