"""Ids in requests that must be those of objects that are there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..account import ROBOT

if TYPE_CHECKING:
    from ..resources.writer import Change

USERS = ("responsible_user_id", "created_by", "updated_by")
COLLECTIONS = {"pipeline_id": "leads/pipelines", "loss_reason_id": "leads/loss_reasons"}
ENTITIES = ("leads", "contacts", "companies", "customers")


def check_references(change: Change) -> None:
    """Users (0 is a robot), pipelines, loss reasons, and the entity that a task or a note belongs to."""
    item, world = change.item, change.world
    if change.author.seeding:
        return
    for key in USERS:
        if item.get(key) is not None and item[key] not in (ROBOT, *world.account.users):
            change.wrong(key)
    for key, collection in COLLECTIONS.items():
        if item.get(key) is not None and not world.documents.exists(collection, item[key]):
            change.wrong(key)
    entity_type = item.get("entity_type")
    if item.get("entity_id") and entity_type in ENTITIES and not world.documents.exists(entity_type, item["entity_id"]):
        change.wrong("entity_id")
