"""Definitions of custom fields and their groups."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from ..problems import Problem
from ..resources.hooks import after_save, before_delete, before_save
from ..resources.writer import Change
from ..store.documents import Document

FIELDS = ("{entity_type}/custom_fields", "customers/segments/custom_fields", "catalogs/custom_fields")
GROUPS = ("{entity_type}/custom_fields/groups", "catalogs/custom_fields/groups")
CHOICES = ("select", "multiselect", "radiobutton")


@before_save(*FIELDS)
def define(change: Change) -> None:
    """Options and nodes get ids and keep them; a code names one field."""
    new = change.new
    new["entity_type"] = {"customers/segments": "segments"}.get(owner(change), owner(change))
    new["code"] = new.get("code") or None
    for key in ("name", "type"):
        if not new.get(key):
            change.wrong(key, code="FieldMissing")
    if new["type"] in CHOICES and change.creates and not new.get("enums"):
        change.wrong("enums", code="FieldMissing")
    if change.item.get("enums"):
        new["enums"] = options(change, (change.old or {}).get("enums") or (), change.item["enums"])
    if change.item.get("nested"):
        new["nested"] = nodes(change, change.item["nested"])
    change.refer(f"{change.collection}/groups", change.item.get("group_id"), "group_id")


def owner(change: Change) -> str:
    return change.collection.removesuffix("/groups").removesuffix("/custom_fields")


def options(change: Change, old: Sequence[Mapping[str, Any]], given: Sequence[Mapping[str, Any]]) -> list[dict[str, Any]]:
    """The whole list anew; one with the id of an old option is that option still."""
    known, found = {one["id"] for one in old}, []
    for index, one in enumerate(given):
        id = one.get("id")
        if id is not None and id not in known and not change.author.seeding:
            change.wrong("enums", index, "id")
        body = {"id": change.documents.database.new_id() if id is None else id, "value": one["value"]}
        code = {"code": one["code"]} if one.get("code") else {}
        found.append({**body, "sort": one.get("sort", 500 * (index + 1)), **code})
    return found


def nodes(change: Change, given: Sequence[Mapping[str, Any]]) -> list[dict[str, Any]]:
    """The nodes of a category; one that is made here is named by its `request_id` until it has an id."""
    new_id = change.documents.database.new_id
    ids = {one["request_id"]: new_id() for one in given if "request_id" in one and "id" not in one}
    found = []
    for index, one in enumerate(given):
        id = one.get("id") or ids.get(one.get("request_id")) or new_id()
        parent = one.get("parent_id") or ids.get(one.get("parent_request_id"))
        found.append({"id": id, "parent_id": parent, "value": one["value"], "sort": one.get("sort", index)})
    return found


@after_save(*FIELDS)
def show_anew(change: Change) -> None:
    """A field or an option with another name has it in all values, of objects that are not changed by it."""
    old, new = change.old, change.new
    labels = {one["id"]: one["value"] for one in new.get("enums") or ()} if new["type"] in CHOICES else {}
    known = {one["id"]: one["value"] for one in (old or {}).get("enums") or ()}
    renamed = {id: label for id, label in labels.items() if known.get(id, label) != label}
    if old is None or not (renamed or (old["name"], old.get("code")) != (new["name"], new["code"])):
        return
    for holder in holders(change):
        for item in holder.data["custom_fields_values"]:
            if item["field_id"] == change.document.id:
                item |= {"field_name": new["name"], "field_code": new["code"]}
                for value in item["values"]:
                    value["value"] = renamed.get(value.get("enum_id"), value["value"])
        change.documents.put(holder)


def holders(change: Change) -> list[Document]:
    """The objects that have a value in the field."""
    kind = "catalogs/elements" if owner(change) == "catalogs" else owner(change)
    has = "row IN (SELECT row FROM field_values WHERE field_id = ?)"
    return change.documents.find(kind, [(has, [change.document.id])], parent=change.document.parent, state=None)


@before_delete(*FIELDS)
def forget_values(change: Change) -> None:
    """The values of a field go with it."""
    if not change.new.get("is_deletable", True):
        raise Problem(403, "The field can not be deleted")
    for holder in holders(change):
        values = [value for value in holder.data["custom_fields_values"] if value["field_id"] != change.document.id]
        change.documents.keep(holder, custom_fields_values=values or None)


@before_save(*GROUPS)
def group(change: Change) -> None:
    """Groups have ids of text; fields that are named move into the group."""
    new, documents, parent = change.new, change.documents, change.document.parent
    fields = change.collection.removesuffix("/groups")
    new["entity_type"] = owner(change)
    if change.creates and not change.author.seeding:
        change.document.id = new["id"] = f"{owner(change)}_{change.document.id}"
    for id in change.item.get("fields") or ():
        if field := documents.get(fields, id, parent):
            documents.keep(field, group_id=new["id"])
        else:
            change.wrong("fields")
    if "fields" in change.item:
        new["fields"] = [field.id for field in documents.find(fields, by={"group_id": new["id"]}, parent=parent)]


@before_delete(*GROUPS)
def empty_group(change: Change) -> None:
    if change.new.get("is_predefined"):
        raise Problem(403, "A predefined group can not be deleted")
    fields = change.collection.removesuffix("/groups")
    for field in change.documents.find(fields, by={"group_id": change.document.id}, parent=change.document.parent):
        change.documents.keep(field, group_id=None)
