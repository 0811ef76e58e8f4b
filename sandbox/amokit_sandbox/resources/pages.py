"""Lists in pages, with their links."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any
from urllib.parse import unquote

from ..http.calls import Call, Result
from ..store.documents import Condition
from ..store.query_filters import filters, ordering, search
from ..validation.access import visible

PAGE_SIZE = 50
TRASHED = ("id", "updated_at", "updated_by", "is_deleted", "_links")


def list_documents(call: Call, where: Sequence[Condition] = ()) -> Result:
    """A page of the collection of the call: filtered, searched, in the order that is asked for."""
    world, collection = call.world, call.collection
    known = world.models.of(collection).properties
    conditions = [*where, *visible(world, call.user_id, collection), *filters(call.operation.located("query"), call.query, known)]
    if "query" in call.query:
        conditions.append(search(call.query["query"]))
    order = call.query.get("order") or {}
    sorted_by = ordering(order, known) if order else world.resources.rules(collection).order
    paging = paging_of(call)
    if paging == "before_id" and call.query.get("before_id"):
        conditions.append(("id < ?", [call.query["before_id"]]))
    limit, offset = bounds(call) if paging != "none" else (-1, 0)
    of: dict[str, Any] = {"parent": call.parent, "state": "deleted" if call.wants("only_deleted") else "live"}
    found = call.documents.find(
        collection, conditions, order=sorted_by, limit=limit + 1 if limit > 0 else -1, offset=offset, **of
    )
    more = 0 < limit < len(found)
    bodies = world.representation.read(call, found[:limit] if limit > 0 else found)
    if of["state"] == "deleted":
        bodies = [{key: body[key] for key in TRASHED if key in body} for body in bodies]
    return page_answer(call, bodies, more, lambda: call.documents.count(collection, conditions, **of))


def paging_of(call: Call) -> str:
    return str(call.operation.extensions.get("x-paginate", {}).get("by", "link"))


def page_answer(call: Call, found: list[dict[str, Any]], more: bool, total: Callable[[], int]) -> Result:
    """A page with what stands around it in the example of the operation; no content when it is empty."""
    keys, items = call.envelope, str(call.resource.items)
    if not found and call.operation.response(204):
        return None
    if items in keys:
        return {items: found}
    limit, _ = bounds(call)
    count = total() if "_total_items" in keys or "_page_count" in keys else 0
    pages = -(-count // limit)
    numbers = {"_total_items": count, "_count": len(found), "_page": call.query.get("page", 1), "_page_count": pages}
    body: dict[str, Any] = {key: number for key, number in numbers.items() if key in keys}
    if "_links" in keys:
        body["_links"] = page_links(call, found, more, pages if "_page_count" in keys else 0)
    return {**body, "_embedded": {items: found}}


def page_links(call: Call, found: list[dict[str, Any]], more: bool, last: int) -> dict[str, Any]:
    (limit, _), page, paging = bounds(call), call.query.get("page", 1), paging_of(call)
    if paging in ("none", "before_id"):
        links = {"self": {"href": call.base + call.target}}
        return links | ({"next": address(call, before_id=found[-1]["id"], limit=limit)} if more and paging != "none" else {})
    places = {"self": page} | ({"next": page + 1} if more else {}) | ({"last": last} if more and last else {})
    places |= {"first": 1, "prev": page - 1} if page > 1 else {}
    return {name: address(call, page=place, limit=limit) for name, place in places.items()}


def address(call: Call, **position: int) -> dict[str, str]:
    """This list at another place, with all else that the query asks for."""
    path, _, query = call.target.partition("?")
    moves = ("page", "limit", "before_id")
    kept = [part for part in query.split("&") if part and unquote(part.partition("=")[0]) not in moves]
    return {"href": f"{call.base}{path}?{'&'.join([*kept, *(f'{key}={value}' for key, value in position.items())])}"}


def bounds(call: Call) -> tuple[int, int]:
    """How many objects a page has and how many come before it."""
    schemas = (call.world.description.resolve(one.schema) for one in call.operation.located("query") if one.name == "limit")
    schema = next(schemas, {})
    limit = call.query.get("limit", schema.get("default", min(PAGE_SIZE, schema.get("maximum", PAGE_SIZE))))
    return limit, (call.query.get("page", 1) - 1) * limit
