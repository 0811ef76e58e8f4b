"""Objects as answers have them: whole or short, with what `with` asks for, linked to the host of the request."""

from __future__ import annotations

import copy
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from ..store.documents import Document
from .hooks import COMPLETIONS, EMBEDDINGS
from .read_models import OF_THE_CALL, ReadModel

if TYPE_CHECKING:
    from ..http.calls import Call
    from ..world import World

Body = dict[str, Any]


class Representation:
    """Reads documents for answers."""

    def __init__(self, world: World) -> None:
        self._world = world

    def read(self, call: Call, documents: Sequence[Document]) -> list[Body]:
        """Whole objects of one collection."""
        if not documents:
            return []
        collection = documents[0].collection
        template = self._world.resources.template(collection)
        model = self._world.models.of(collection)
        bodies = [self._read(call, model, document) for document in documents]
        if embed := EMBEDDINGS.get(template):
            for body, embedded in zip(bodies, embed(call, documents), strict=True):
                if embedded:
                    body["_embedded"] = embedded
        if complete := COMPLETIONS.get(template):
            for body, document in zip(bodies, documents, strict=True):
                complete(call, document, body)
        return bodies

    def one(self, call: Call, document: Document) -> Body:
        return self.read(call, [document])[0]

    def short(self, call: Call, documents: Sequence[Document]) -> list[Body]:
        """Objects as the answer to a write has them: the keys of its example, or all where the schema has all."""
        operation, resource = call.operation, call.resource
        items = resource.items if resource.action in ("create", "update") else None
        properties, example = self._world.models.item(operation, items)
        whole = self.read(call, documents)
        model = self._world.models.of(documents[0].collection).properties if documents else {}
        if set(properties) >= set(model) and len(example) > 4:
            return whole
        return [{key: value for key, value in body.items() if key in example} for body in whole]

    def link(self, call: Call, document: Document) -> Body:
        """`_links` of an object."""
        path = self._world.models.path(document.collection, document.id, document.parent)
        return call.link(path or call.target.partition("?")[0])

    def _read(self, call: Call, model: ReadModel, document: Document) -> Body:
        body: Body = {}
        for name, schema in model.properties.items():
            if name in OF_THE_CALL:
                continue
            part = model.part(name)
            if part is not None and not call.wants(part):
                continue
            if name in document.data:
                body[name] = copy.copy(document.data[name])
            elif name in model.always or part is not None:
                body[name] = self._world.models.blank(schema)
        if "_links" in model.properties:
            body["_links"] = self.link(call, document)
        return body


def with_request_id(body: Body, name: str) -> Body:
    """An object with the name that the request gave it, before its links."""
    tail: Body = {key: body.pop(key) for key in ("_links", "_embedded") if key in body}
    return {**body, "request_id": name, **tail}


def envelope(call: Call, items: str, found: list[Body]) -> Body:
    """What stands around the objects of an answer that is not a page, as in the example of the operation."""
    keys = call.envelope
    totals = {"_total_items": len(found), "_count": len(found)}
    body: Body = {key: totals[key] for key in keys if key in totals}
    if "_links" in keys:
        body["_links"] = call.link(call.target.partition("?")[0])
    return {**body, "_embedded": {items: found}}
