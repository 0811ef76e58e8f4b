"""Tasks: the entity that one belongs to knows when its next one is due."""

from __future__ import annotations

from ..http.requests import Call
from ..http.responses import Answer
from ..resources.hooks import after_save, answers, before_save
from ..resources.pages import list_documents
from ..resources.writer import Change
from ..store.documents import Condition
from ..store.query_filters import pairs

OF_ENTITY = "json_extract(data, '$.entity_type') = ? AND json_extract(data, '$.entity_id') = ?"
OPEN = "json_extract(data, '$.is_completed') = 0"


@answers("list_tasks")
def list_tasks(call: Call) -> Answer:
    """As all lists, and by the statuses of the leads that tasks belong to."""
    where: list[Condition] = []
    if wanted := call.query.get("filter[lead_statuses]"):
        sql, values = pairs(wanted)
        leads = f"SELECT id FROM documents WHERE collection = 'leads' AND {sql}"
        where = [(f"json_extract(data, '$.entity_type') = 'leads' AND json_extract(data, '$.entity_id') IN ({leads})", values)]
    return list_documents(call, where)


@before_save("tasks")
def check_entity(change: Change) -> None:
    if change.item.get("entity_id") and not change.new.get("entity_type"):
        change.wrong("entity_type", code="FieldMissing")
    if not change.new.get("result"):
        change.new["result"] = []


@after_save("tasks")
def update_closest_task(change: Change) -> None:
    """`closest_task_at` of the entity, and of the one that it belonged to before."""
    for data in (change.old or {}, change.new):
        entity_type, entity_id = data.get("entity_type"), data.get("entity_id")
        documents = change.world.documents
        entity = documents.get(entity_type, entity_id) if entity_type and entity_id else None
        if entity is None:
            continue
        order = "json_extract(data, '$.complete_till')"
        tasks = documents.find("tasks", [(OF_ENTITY, [entity_type, entity_id]), (OPEN, [])], order=order, limit=1)
        entity.data["closest_task_at"] = tasks[0].data["complete_till"] if tasks else None
        documents.put(entity)
