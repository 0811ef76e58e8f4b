"""The HTTP application: finds the operation, checks the call, lets its behaviour answer."""

from __future__ import annotations

import asyncio
import json
import logging
import secrets
import time
import uuid
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from starlette.requests import Request
from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from .behaviours import BEHAVIOURS, RAW_BODY
from .call import Answer, Call, World
from .description import Description, Operation
from .fabricate import Fabricator
from .faults import Connections, Fault, Faults, Gate, reset
from .problems import FieldError, Problem, Refused, unauthorized
from .query import Queries
from .router import Router
from .validation import Validation

logger = logging.getLogger("amokit_sandbox")

PROBLEM = "application/problem+json"
LOGGED = 10_000


@dataclass(frozen=True)
class LoggedRequest:
    """A request as it came, for tests to look at."""

    method: str
    target: str
    headers: Mapping[str, str]
    body: bytes
    time: float

    @property
    def path(self) -> str:
        return self.target.partition("?")[0]

    def json(self) -> Any:
        return json.loads(self.body)


class Application:
    """An ASGI application that plays all hosts of amoCRM on one."""

    def __init__(self, description: Description, validation: Validation, world: World, rate: int | None = None) -> None:
        self.world = world
        self.faults = Faults()
        self.requests: list[LoggedRequest] = []
        self.connections: Connections = {}
        self._gate = Gate(rate)
        self._stopped = asyncio.Event()
        self._validation = validation
        self._router = Router(description)
        self._queries = Queries(description, validation)
        self._fabricator = Fabricator(description)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        request = Request(scope, receive)
        body = await request.body()
        path = scope["raw_path"].decode("latin-1")
        if path.startswith("/_sandbox/"):
            await self._control(request.method, path, body)(scope, receive, send)
            return
        query = scope["query_string"].decode("latin-1")
        target = f"{path}?{query}" if query else path
        self.requests.append(LoggedRequest(request.method, target, dict(request.headers), body, time.time()))
        del self.requests[:-LOGGED]

        if self._gate.refuses(time.monotonic()):
            await problem_response(Problem(429, "Too many requests", retry_after=1))(scope, receive, send)
            return
        struck = self.faults.strike(request.method, path)
        delay = sum(fault.delay for fault in struck)
        if delay and await self._stops_within(delay):
            self._break(scope)
            return
        ending = struck[-1] if struck and struck[-1].ends_call else None
        response = None if ending and ending.forestalls else self._respond(request, target, body)
        if ending and ending.reset and ending.when != "during":
            self._break(scope)
            return
        if ending and ending.status is not None:
            response = faulty(ending)
        if response is None:
            return
        if ending and ending.spoils:
            response = ending.spoil(response)
        response.headers["x-request-id"] = str(uuid.uuid4())
        if ending and (ending.drip or ending.reset):
            if not await ending.deliver(response, send):
                self._break(scope)
            return
        await response(scope, receive, send)

    def _break(self, scope: Scope) -> None:
        transport = self.connections.get(scope["client"])
        if transport is not None:  # else the client has gone already
            reset(transport)

    def stop(self) -> None:
        """Gives up the calls that are being delayed; to be called in the loop of the server."""
        self._stopped.set()

    async def _stops_within(self, seconds: float) -> bool:
        try:
            await asyncio.wait_for(self._stopped.wait(), seconds)
        except TimeoutError:
            return False
        return True

    def _respond(self, request: Request, target: str, body: bytes) -> Response:
        base = f"http://{request.headers.get('host', '')}"
        try:
            answer, media_type = self._answer(request, target, body, base)
        except Problem as problem:
            return problem_response(problem)
        except Exception:
            logger.exception("%s %s", request.method, target)
            trace = {"title": "ErrInternalServer", "status": 500, "detail": "", "trace_id": secrets.token_hex(16)}
            return Response(json.dumps(trace), 500, media_type=PROBLEM)
        content = answer.content
        headers = dict(answer.headers) | ({"content-type": media_type} if content else {})
        return Response(content, answer.status, headers)

    def _answer(self, request: Request, target: str, body: bytes, base: str) -> tuple[Answer, str]:
        path, _, query = target.partition("?")
        # OAuth libraries end this address with a slash.
        operation, parameters, allowed = self._router.find(request.method, "/oauth" if path == "/oauth/" else path)
        if operation is None:
            if allowed:
                raise Problem(405, "Method not allowed")
            raise Problem(404, f"Cannot {request.method} {base}{path}")
        with self.world.store.transaction():
            user_id = self._user(operation, request.headers)
            values, errors = self._queries.read(operation.located("query"), query)
            if errors:
                raise Refused([(0, error) for error in errors]).problem(None)
            content = body if operation.id in RAW_BODY else self._body(operation, body)
            call = Call(self.world, operation, base, target, request.headers, parameters, values, content, user_id)
            behave = BEHAVIOURS.get(operation.id, self._fabricator.answer)
            try:
                return behave(call), operation.media_type
            except Refused as refused:
                raise refused.problem(content) from None

    def _user(self, operation: Operation, headers: Mapping[str, str]) -> int:
        """The user in whose name the call is made; 0 where no bearer token is wanted."""
        if "bearer" not in operation.schemes:
            return 0
        user_id = self.world.authority.authenticate(headers.get("authorization", ""))
        context = headers.get("x-context-user-id")
        if context is None:
            return user_id
        users = self.world.account.users
        if not users.get(user_id, {}).get("is_admin"):
            raise Problem(403, "Only administrators may act for another user")
        if not context.isdigit() or int(context) not in users or users[int(context)].get("is_free"):
            raise unauthorized()
        return int(context)

    def _body(self, operation: Operation, body: bytes) -> Any:
        """The body as JSON, found valid; None when there is none and none is needed."""
        described = operation.body
        if described is None:
            return None
        if not described.media_type.endswith("json"):
            return body
        if not body.strip():
            if operation.body_required:
                raise Problem(400, "Request data must not be blank")
            return None
        try:
            content = json.loads(body)
        except ValueError:
            raise Problem(400, "Request body is not valid JSON") from None
        errors = self._validation.errors(described.pointer, content, self.world.account.fields.narrow)
        if errors:
            raise refusal(content, errors)
        return self._validation.kept(described.pointer, content)

    def _control(self, method: str, path: str, body: bytes) -> Response:
        """Faults over HTTP: POST one, GET all, DELETE all."""
        if path != "/_sandbox/faults":
            return problem_response(Problem(404, f"Cannot {method} {path}"))
        if method == "POST":
            try:
                fault = self.faults.add(Fault.from_dict(json.loads(body)))
            except (ValueError, TypeError) as error:
                return problem_response(Problem(400, str(error)))
            return Response(json.dumps(fault.to_dict()), 201, media_type="application/json")
        if method == "DELETE":
            self.faults.clear()
            return Response(status_code=204)
        if method == "GET":
            every = [fault.to_dict() for fault in self.faults.all()]
            return Response(json.dumps(every), 200, media_type="application/json")
        return problem_response(Problem(405, "Method not allowed"))


def refusal(content: Any, errors: list[FieldError]) -> Problem:
    """Why a body is refused: as a whole when its shape is wrong, else by item and field."""
    for error in errors:
        if not error.path:
            detail = {"NotBlank": "Request data must not be blank", "TooMany": "Limit of items per request exceeded"}
            return Problem(422 if error.code == "TooMany" else 400, detail.get(error.code, error.body()["detail"]))
    if not isinstance(content, list):
        return Refused([(0, error) for error in errors]).problem(content)
    placed = [(int(error.path[0]), FieldError(error.path[1:], error.code, error.detail)) for error in errors]
    return Refused(placed).problem(content)


def problem_response(problem: Problem) -> Response:
    return Response(json.dumps(problem.body, ensure_ascii=False), problem.status, media_type=PROBLEM)


def faulty(fault: Fault) -> Response:
    status, headers, content = fault.answer()
    return Response(content, status, headers)
