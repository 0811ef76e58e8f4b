"""Tasks: added, listed by who is to do them, done with a result."""

from datetime import timedelta

from amokit import AmoCRM
from amokit.constants import TaskType


def main(amo: AmoCRM) -> None:
    lead = amo.leads.create(name="Roof")
    me = amo.account.get().current_user_id
    task = amo.tasks.add("Call back", timedelta(hours=2), lead=lead.id, responsible_user_id=me, task_type_id=TaskType.CALL)
    amo.tasks.add("Tidy up", timedelta(days=1))
    mine = amo.tasks.list(filter={"entity_type": "leads", "entity_id": [lead.id], "is_completed": False})
    print("open:", [each.text for each in mine])
    amo.tasks.update(task.id, is_completed=True, result="Spoke with Ann")
    done = amo.tasks.get(task.id)
    print("done:", done.is_completed, done.result.text if done.result else None)


if __name__ == "__main__":
    with AmoCRM.from_env() as client:
        main(client)
