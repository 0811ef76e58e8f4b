"""What leads, contacts and companies have in common: list, get, create, update."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any, TypeVar

from ..call import Answer, Behaviour, Call
from ..listing import conditions, ordering, page_answer, page_bounds, search
from ..problems import FieldError, Problem, Refused, request_id
from ..reading import READ, Reader
from ..records import Records

T = TypeVar("T")


def records(call: Call) -> Records:
    return Records(call.store, call.account)


def reader(call: Call, kind: str) -> Reader:
    return Reader(call.store, call.account, kind, call.query.get("with", ()), call.base)


def each(items: Iterable[Any], action: Callable[[Any], T]) -> list[T]:
    """An action on every item of a batch; all that is wrong with any of them is raised at once."""
    done: list[T] = []
    errors: list[tuple[int, FieldError]] = []
    for index, item in enumerate(items):
        try:
            done.append(action(item))
        except Refused as refused:
            errors += [(index, error) for _, error in refused.errors]
    if errors:
        raise Refused(errors)
    return done


def list_of(kind: str) -> Behaviour:
    """A page; incoming leads and what came with them are not in it, nor is the trash unless it is asked for."""

    def behave(call: Call) -> Answer:
        deleted = call.wants("only_deleted")
        wheres = [("kind = ? AND is_unsorted = 0 AND is_deleted = ?", [kind, int(deleted)])]
        wheres += conditions(call.query, READ[kind])
        if "query" in call.query:
            wheres.append(search(call.query["query"]))
        _, limit, offset = page_bounds(call.query)
        rows = call.store.rows(
            f"SELECT * FROM entities WHERE {' AND '.join(sql for sql, _ in wheres)}"
            f" ORDER BY {ordering(call.query)} LIMIT ? OFFSET ?",
            [*(value for _, values in wheres for value in values), limit + 1, offset],
        )
        found = reader(call, kind).read(rows[:limit])
        if deleted:
            kept = ("id", "updated_at", "updated_by", "is_deleted", "_links")
            found = [{key: entity[key] for key in kept} for entity in found]
        return page_answer(call, kind, found, len(rows) > limit)

    return behave


def get_of(kind: str) -> Behaviour:
    def behave(call: Call) -> Answer:
        row = call.store.row("SELECT * FROM entities WHERE kind = ? AND id = ?", (kind, call.path["id"]))
        if row is None:
            return call.absent()
        return Answer(reader(call, kind).read([row])[0])

    return behave


def create_of(kind: str) -> Behaviour:
    def behave(call: Call) -> Answer:
        ids = each(call.body, lambda item: records(call).create(kind, item, call.now, call.user_id))
        # Contacts and companies say two things more than leads do.
        flags = {} if kind == "leads" else {"is_deleted": False, "is_unsorted": False}
        created = [
            {
                "id": new,
                **flags,
                "request_id": request_id(call.body, index),
                "_links": call.link(f"/api/v4/{kind}/{new}"),
            }
            for index, new in enumerate(ids)
        ]
        return Answer({"_links": call.link(f"/api/v4/{kind}"), "_embedded": {kind: created}})

    return behave


def update_of(kind: str) -> Behaviour:
    """Several entities, each with its `id`."""

    def behave(call: Call) -> Answer:
        updated = each(call.body, lambda item: update(call, kind, item["id"], item))
        for index, short in enumerate(updated):
            short["request_id"] = request_id(call.body, index)
        return Answer({"_links": call.link(f"/api/v4/{kind}"), "_embedded": {kind: updated}})

    return behave


def update_one_of(kind: str) -> Behaviour:
    def behave(call: Call) -> Answer:
        short = update(call, kind, call.path["id"], call.body, absent_is_404=True)
        if "request_id" in call.body:
            short["request_id"] = call.body["request_id"]
        return Answer(short)

    return behave


def update(call: Call, kind: str, id: int, item: Mapping[str, Any], absent_is_404: bool = False) -> dict[str, Any]:
    """Changes an entity and gives it short; in a batch an unknown id is a wrong choice like any other."""
    try:
        row = records(call).update(kind, id, item, call.now, call.user_id)
    except Problem:
        if absent_is_404:
            raise
        raise Refused([(0, FieldError(("id",), "NotSupportedChoice"))]) from None
    name = {} if kind == "leads" else {"name": row["name"]}
    return {"id": id, **name, "updated_at": row["updated_at"], "_links": call.link(f"/api/v4/{kind}/{id}")}
