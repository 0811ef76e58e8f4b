"""The call of one operation, as behaviours see it, what it is answered, and the log of what was asked."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, TypeAlias

from starlette.responses import Response

from ..description import Operation
from ..problems import Problem, not_found
from ..store.documents import Document, Documents

if TYPE_CHECKING:
    from ..resources.resource import Resource
    from ..resources.writer import Author
    from ..world import World

PROBLEM = "application/problem+json"
EXAMPLE = {"x-sandbox": "example"}
"""The header of an answer that is made from the description alone, and not from anything that is kept."""


@dataclass(frozen=True)
class Answer:
    """What an operation answers: JSON with a status, bytes, or nothing at all."""

    body: Any = None
    status: int = 200
    headers: Mapping[str, str] = field(default_factory=dict)

    @property
    def content(self) -> bytes:
        if self.status == 204 or self.body is None:
            return b""
        if isinstance(self.body, bytes):
            return self.body
        return json.dumps(self.body, ensure_ascii=False, separators=(",", ":"), check_circular=False).encode()


Result: TypeAlias = Document | dict[str, Any] | list[Any] | Answer | None
"""What behaviours give: an object, which is read whole, or what is said in its place; the description says the status."""


@dataclass(frozen=True)
class Call:
    """A call whose parameters and body were found valid."""

    world: World
    operation: Operation
    base: str
    target: str
    headers: Mapping[str, str]
    path: Mapping[str, Any] = field(default_factory=dict)
    query: Mapping[str, Any] = field(default_factory=dict)
    body: Any = None
    user_id: int = 0

    @property
    def documents(self) -> Documents:
        return self.world.documents

    @property
    def now(self) -> int:
        return self.world.now

    @property
    def author(self) -> Author:
        return self.world.author(self.user_id)

    @property
    def resource(self) -> Resource:
        return self.world.resources.by_operation[self.operation.id]

    @property
    def collection(self) -> str:
        return self.resource.collection(self.path)

    @property
    def parent(self) -> Any:
        """The id that stands before the collection in the path, where there is one."""
        return self.path.get(self.resource.parent) if self.resource.parent else None

    @property
    def envelope(self) -> list[str]:
        """The keys around the objects of an answer, in the order of its example."""
        content = self.operation.content
        return list(content.example) if content and isinstance(content.example, dict) else []

    def without(self, *names: str) -> Call:
        """The same call without parameters that a behaviour has applied itself."""
        return replace(self, query={name: value for name, value in self.query.items() if name not in names})

    def found(self, collection: str, id: Any, parent: Any = None) -> Document:
        """A document that is there; 404 when it is not."""
        found = self.world.find(collection, id, parent)
        if found is None:
            raise not_found()
        return found

    def refer(self, collection: str, id: Any, **more: Any) -> dict[str, Any]:
        """An object as others refer to it: its id and where it is."""
        return {"id": id, **more, "_links": self.link(self.world.models.path(collection, id, None))}

    def wants(self, part: str) -> bool:
        """Whether the `with` parameter asks for a part."""
        return part in self.query.get("with", ())

    def absent(self, status: int | None = None) -> None:
        """What is said of an object that is not there: nothing, or 404."""
        if status is not None or not self.operation.says_absent_by_204:
            raise not_found()

    def link(self, path: str) -> dict[str, Any]:
        """`_links` of one object, absolute."""
        return {"self": {"href": self.base + path}}


@dataclass(frozen=True)
class LoggedRequest:
    """A request as it came, and the status and body that it was answered with, for tests to look at."""

    method: str
    target: str
    headers: Mapping[str, str]
    body: bytes
    time: float
    status: int | None = None
    answer: bytes = b""

    @property
    def path(self) -> str:
        return self.target.partition("?")[0]

    def json(self) -> Any:
        return json.loads(self.body)


def problem_response(problem: Problem) -> Response:
    return Response(json.dumps(problem.body, ensure_ascii=False), problem.status, media_type=problem.media_type)


def json_response(body: Any, status: int = 200) -> Response:
    return Response(json.dumps(body, ensure_ascii=False), status, media_type="application/json")
