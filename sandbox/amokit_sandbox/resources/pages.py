"""Lists in pages, with their links."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any
from urllib.parse import unquote

from ..description import Parameter
from ..http.requests import Call
from ..http.responses import NOTHING, Answer
from ..store.documents import Condition
from ..store.query_filters import filters, ordering, search
from .rules import rules

PAGE_SIZE = 50


def list_documents(call: Call, where: Sequence[Condition] = ()) -> Answer:
    """A page of the collection of the call: filtered, searched, in the order that is asked for."""
    world, collection = call.world, call.collection
    template = world.resources.template(collection)
    known = world.models.of(collection).properties
    conditions = [*where, *filters(call.query, known)]
    if "query" in call.query:
        conditions.append(search(call.query["query"]))
    order = call.query.get("order") or {}
    sorted_by = ordering(order, known) if order else rules(template).order
    paging = call.operation.extensions["x-paginate"].get("by", "link")
    state: Any = "deleted" if call.wants("only_deleted") else "live"
    if paging == "before_id" and call.query.get("before_id"):
        conditions.append(("id < ?", [call.query["before_id"]]))
    limit, offset = bounds(call) if paging != "none" else (-1, 0)
    found = call.documents.find(
        collection,
        conditions,
        parent=call.parent,
        state=state,
        order=sorted_by,
        limit=limit + 1 if limit > 0 else -1,
        offset=offset,
    )
    more = 0 < limit < len(found)
    bodies = world.representation.read(call, found[:limit] if limit > 0 else found)
    if state == "deleted":
        kept = ("id", "updated_at", "updated_by", "is_deleted", "_links")
        bodies = [{key: body[key] for key in kept if key in body} for body in bodies]

    def total() -> int:
        return call.documents.count(collection, conditions, parent=call.parent, state=state)

    return page_answer(call, bodies, more, total)


def page_answer(call: Call, found: list[dict[str, Any]], more: bool, total: Any) -> Answer:
    """A page with what stands around it in the example of the operation; no content when it is empty."""
    content = call.operation.success.content if call.operation.success else None
    keys = list(call.world.models.envelope(content)) if content else []
    items = str(call.resource.items)
    if not found and call.operation.response(204):
        return NOTHING
    if items in keys:
        return Answer({items: found})
    paging = call.operation.extensions["x-paginate"].get("by", "link")
    body: dict[str, Any] = {}
    if "_total_items" in keys or "_count" in keys:
        count = total()
        body |= {key: count for key in ("_total_items",) if key in keys}
    if "_count" in keys:
        body["_count"] = len(found)
    if "_page" in keys:
        body["_page"] = call.query.get("page", 1)
    limit, _ = bounds(call)
    if "_page_count" in keys:
        body["_page_count"] = -(-body["_total_items"] // limit)
    links = page_links(call, found, more, paging, body.get("_page_count"))
    return Answer({**body, **({"_links": links} if "_links" in keys else {}), "_embedded": {items: found}})


def page_links(call: Call, found: list[dict[str, Any]], more: bool, paging: str, last: int | None) -> dict[str, Any]:
    if paging == "none":
        return {"self": {"href": call.base + call.target}}
    limit, _ = bounds(call)
    if paging == "before_id":
        links = {"self": {"href": call.base + call.target}}
        if more:
            links["next"] = address(call, before_id=found[-1]["id"], limit=limit)
        return links
    page = call.query.get("page", 1)
    links = {"self": address(call, page=page, limit=limit)}
    if more:
        links["next"] = address(call, page=page + 1, limit=limit)
        if last:
            links["last"] = address(call, page=last, limit=limit)
    if page > 1:
        links |= {"first": address(call, page=1, limit=limit), "prev": address(call, page=page - 1, limit=limit)}
    return links


def address(call: Call, **position: int) -> dict[str, str]:
    """This list at another place, with all else that the query asks for."""
    path, _, query = call.target.partition("?")
    moves = ("page", "limit", "before_id")
    kept = [part for part in query.split("&") if part and unquote(part.partition("=")[0]) not in moves]
    return {"href": f"{call.base}{path}?{'&'.join([*kept, *(f'{key}={value}' for key, value in position.items())])}"}


def bounds(call: Call) -> tuple[int, int]:
    """How many objects a page has and how many come before it."""
    found = next((one for one in call.operation.located("query") if one.name == "limit"), None)
    limit = call.query.get("limit", page_size(found, call))
    return limit, (call.query.get("page", 1) - 1) * limit


def page_size(limit: Parameter | None, call: Call) -> int:
    if limit is None:
        return PAGE_SIZE
    schema = call.world.description.resolve(limit.schema)
    return int(schema.get("default", min(PAGE_SIZE, schema.get("maximum", PAGE_SIZE))))
