"""List, get, create, update and delete, of any collection; `hooks` says what is special of one."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from ..http.calls import Call, Result
from ..problems import each, not_found, refuse, request_id
from ..store.documents import Document
from ..validation.access import check_right
from .pages import list_documents
from .representation import envelope, with_request_id
from .writer import present


def get(call: Call) -> Result:
    found = find(call)
    if found is None:
        call.absent(call.world.resources.rules(call.collection).absent)
    else:
        check_right(call.world, call.user_id, found, "view")
    return found


def create(call: Call) -> Result:
    """Several objects of a batch."""
    return batch_answer(call, each(call.body, lambda item: new(call, item)))


def create_one(call: Call) -> Result:
    """The collection takes one object at a time."""
    return call.world.representation.short(call, [new(call, call.body or {})])[0]


def update(call: Call) -> Result:
    """Several objects, each with its id; one that is not there is a wrong choice like any other."""
    check_parent(call)
    key = call.world.resources.rules(call.collection).key

    def one(item: Mapping[str, Any]) -> Document:
        found = call.world.find(call.collection, item[key], call.parent)
        if found is None:
            raise refuse(key)
        return call.world.writer.update(found, {k: v for k, v in item.items() if k != key}, call.author)

    return batch_answer(call, each(call.body, one))


def update_one(call: Call) -> Result:
    changed = call.world.writer.update(present(find(call)), call.body or {}, call.author)
    short = call.world.representation.short(call, [changed])[0]
    name = (call.body or {}).get("request_id")
    return short if name is None else with_request_id(short, name)


def delete(call: Call) -> None:
    """Several objects; none goes when one of them is not there."""
    key = call.world.resources.rules(call.collection).key
    for item in call.body:
        call.world.writer.delete(present(call.world.find(call.collection, item[key], call.parent)), call.author)


def delete_one(call: Call) -> None:
    call.world.writer.delete(present(find(call)), call.author)


ACTIONS: Mapping[str, Callable[[Call], Result]] = {
    "list": list_documents,
    "get": get,
    "create": create,
    "create_one": create_one,
    "update": update,
    "update_one": update_one,
    "delete": delete,
    "delete_one": delete_one,
}


def find(call: Call) -> Document | None:
    """The object that the path names."""
    return call.world.find(call.collection, call.path[str(call.resource.key)], call.parent)


def check_parent(call: Call) -> None:
    """404 when the object above is not there."""
    above = call.resource.above(call.path)
    if above and call.world.keeps(above) and not call.documents.exists(above, call.parent):
        raise not_found()


def new(call: Call, item: Mapping[str, Any]) -> Document:
    """A new object, below the one that the path names, or that the object names itself where the path leaves it open."""
    check_parent(call)
    parent = item.get(str(call.world.resources.parent(call.collection))) if call.parent is None else call.parent
    return call.world.writer.create(call.collection, item, call.author, parent=parent)


def batch_answer(call: Call, documents: list[Document]) -> Result:
    """Each object, short or whole as the operation does, with the name that its item gave it."""
    properties, _ = call.world.models.item(call.operation, call.resource.items)
    found = call.world.representation.short(call, documents)
    if "request_id" in properties:
        found = [with_request_id(body, request_id(call.body, index)) for index, body in enumerate(found)]
    return envelope(call, str(call.resource.items), found)
