"""Definitions of custom fields and their groups."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from ..problems import Problem
from ..resources.hooks import before_delete, before_save
from ..resources.writer import Change
from ..store.query_filters import column

FIELDS = ("{entity_type}/custom_fields", "customers/segments/custom_fields", "catalogs/custom_fields")
GROUPS = ("{entity_type}/custom_fields/groups", "catalogs/custom_fields/groups")
CHOICES = ("select", "multiselect", "radiobutton")
MAX_SEGMENT_FIELDS = 30


@before_save(*FIELDS)
def define(change: Change) -> None:
    """Options and nodes get ids and keep them; a code names one field."""
    new, documents = change.new, change.world.documents
    new["entity_type"] = {"customers/segments": "segments"}.get(owner(change), owner(change))
    if change.document.parent is not None:
        new["catalog_id"] = change.document.parent
    if change.old:
        new["type"] = change.old["type"]
    new["code"] = new.get("code") or None
    if new["code"] and not change.author.seeding:
        same = documents.find(change.collection, [(f"{column('code')} = ?", [new["code"]])], parent=change.document.parent)
        if any(other.id != change.document.id for other in same):
            change.wrong("code", code="NotUniqueEntry", detail="This value is already used.")
    if new["type"] in CHOICES and change.creates and not new.get("enums"):
        change.wrong("enums", code="FieldMissing")
    if change.item.get("enums"):
        new["enums"] = options(change, (change.old or {}).get("enums") or (), change.item["enums"])
    if change.item.get("nested"):
        new["nested"] = nodes(change, change.item["nested"])
    group = change.item.get("group_id")
    if group is not None and not change.author.seeding and not documents.get(f"{change.collection}/groups", group):
        change.wrong("group_id")
    if change.creates and owner(change) == "customers/segments" and documents.count(change.collection) >= MAX_SEGMENT_FIELDS:
        raise Problem(422, f"Limit of {MAX_SEGMENT_FIELDS} fields exceeded")


def owner(change: Change) -> str:
    return change.collection.removesuffix("/groups").removesuffix("/custom_fields")


def options(change: Change, old: Sequence[Mapping[str, Any]], given: Sequence[Mapping[str, Any]]) -> list[dict[str, Any]]:
    """The whole list anew; one with the id of an old option is that option still."""
    known = {one["id"] for one in old}
    found = []
    for index, one in enumerate(given):
        id = one.get("id")
        if id is not None and id not in known and not change.author.seeding:
            change.wrong("enums", index, "id")
        if id is None:
            id = change.world.documents.database.new_id()
        body = {"id": id, "value": one["value"], "sort": one.get("sort", 500 * (index + 1))}
        found.append(body | ({"code": one["code"]} if one.get("code") else {}))
    return found


def nodes(change: Change, given: Sequence[Mapping[str, Any]]) -> list[dict[str, Any]]:
    """The nodes of a category; one that is made here is named by its `request_id` until it has an id."""
    database = change.world.documents.database
    ids = {one["request_id"]: database.new_id() for one in given if "request_id" in one and "id" not in one}
    return [
        {
            "id": one.get("id") or ids.get(one.get("request_id")) or database.new_id(),
            "parent_id": one.get("parent_id") or ids.get(one.get("parent_request_id")),
            "value": one["value"],
            "sort": one.get("sort", index),
        }
        for index, one in enumerate(given)
    ]


@before_delete(*FIELDS)
def forget_values(change: Change) -> None:
    """The values of a field go with it."""
    if not change.document.data.get("is_deletable", True):
        raise Problem(403, "The field can not be deleted")
    documents, id = change.world.documents, change.document.id
    kind = "catalogs/elements" if owner(change) == "catalogs" else owner(change)
    holds = (
        "EXISTS (SELECT 1 FROM json_each(documents.data, '$.custom_fields_values') AS field"
        " WHERE json_extract(field.value, '$.field_id') = ?)"
    )
    for holder in documents.find(kind, [(holds, [id])], parent=change.document.parent, state=None):
        values = [value for value in holder.data["custom_fields_values"] if value["field_id"] != id]
        holder.data["custom_fields_values"] = values or None
        documents.put(holder)


@before_save(*GROUPS)
def group(change: Change) -> None:
    """Groups have ids of text; fields that are named move into the group."""
    new, documents = change.new, change.world.documents
    new["entity_type"] = owner(change)
    if change.creates and not change.author.seeding:
        change.document.id = new["id"] = f"{owner(change)}_{change.document.id}"
    for id in change.item.get("fields") or ():
        field = documents.get(change.collection.removesuffix("/groups"), id, change.document.parent)
        if field is None:
            change.wrong("fields")
            continue
        field.data["group_id"] = new["id"]
        documents.put(field)
    if "fields" in change.item:
        where = [(f"{column('group_id')} = ?", [new["id"]])]
        fields = documents.find(change.collection.removesuffix("/groups"), where, parent=change.document.parent)
        new["fields"] = [field.id for field in fields]


@before_delete(*GROUPS)
def empty_group(change: Change) -> None:
    if change.document.data.get("is_predefined"):
        raise Problem(403, "A predefined group can not be deleted")
    documents = change.world.documents
    where = [(f"{column('group_id')} = ?", [change.document.id])]
    for field in documents.find(change.collection.removesuffix("/groups"), where, parent=change.document.parent):
        field.data["group_id"] = None
        documents.put(field)
