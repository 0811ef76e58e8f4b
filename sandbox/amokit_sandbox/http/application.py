"""The HTTP application: finds the operation, checks the call, lets it be answered."""

from __future__ import annotations

import asyncio
import logging
import secrets
import time
import uuid
from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

from starlette.requests import Request
from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from ..behaviours import BEHAVIOURS
from ..behaviours.chats import check_signature
from ..behaviours.files import DOWNLOAD, download
from ..description import Operation
from ..examples import example_answer
from ..page import Page
from ..problems import ChatsProblem, Problem, Refused, unauthorized
from ..resources.operations import ACTIONS
from ..store.documents import Document
from ..validation.access import check_access
from ..world import World
from .calls import PROBLEM, Answer, Call, LoggedRequest, json_response, problem_response
from .control import Control
from .faults import Connections, Faults, Gate, reset
from .origin import check_host, check_origin
from .query_string import Queries
from .request_body import read_body
from .router import Router

logger = logging.getLogger("amokit_sandbox")

LOGGED, ANSWERED = 10_000, 100
FILE = "application/octet-stream"
"""Media type of parts of files, which are not kept in the log, nor are contents that are sent: they may be large."""

# These take their body raw, and refuse it in their own way.
RAW_BODY = frozenset({"get_access_token"})


class Application:
    """An ASGI application that plays all hosts of amoCRM on one."""

    def __init__(self, world: World, rate: int | None = None, hosts: Iterable[str] = (), block_after: int | None = None) -> None:
        self.world = world
        self.faults = Faults()
        self.requests: list[LoggedRequest] = []
        self.connections: Connections = {}
        self.gate = Gate(rate, block_after)
        self._hosts = frozenset(host.lower() for host in hosts)
        self._stopped = asyncio.Event()
        self._router = Router(world.description)
        self._queries = Queries(world.description, world.validation)
        self._control = Control(self.faults)
        self.page = Page(world, self.faults, self.requests)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        request = Request(scope, receive)
        body = await request.body()
        path = scope["raw_path"].decode("latin-1")
        query = scope["query_string"].decode("latin-1")
        target = f"{path}?{query}" if query else path
        try:
            check_host(request.headers, self._hosts)
            check_origin(request.method, request.headers)
        except Problem as problem:
            await problem_response(problem)(scope, receive, send)
            return
        if path.startswith("/_sandbox/"):
            await self._control.respond(request.method, path, body)(scope, receive, send)
            return
        if page := self.page.respond(request.method, path, query, body):
            await page(scope, receive, send)
            return
        kept = b"" if request.headers.get("content-type") == FILE else body
        entry = LoggedRequest(request.method, target, dict(request.headers), kept, time.time())
        self.requests.append(entry)
        del self.requests[:-LOGGED]

        if refusal := self.gate.refusal(time.monotonic()):
            await refusal(scope, receive, send)
        else:
            await self._call(request, body, entry, send)

    async def _call(self, request: Request, body: bytes, entry: LoggedRequest, send: Send) -> None:
        """Answers a call of the API, with the faults that hit it."""
        struck = self.faults.strike(request.method, entry.path)
        delay = sum(fault.delay for fault in struck)
        if delay and await self._stops_within(delay):
            self._break(request.scope)
            return
        ending = struck[-1] if struck and struck[-1].ends_call else None
        response = None if ending and ending.forestalls else self._respond(request, entry.target, body)
        if ending and ending.reset and ending.when != "during":
            self._break(request.scope)
            return
        if ending and ending.status is not None:
            response = ending.answer()
        if response is None:
            return
        if ending and ending.spoils:
            response = ending.spoil(response)
        response.headers["x-request-id"] = str(uuid.uuid4())
        self._log(entry, response)
        if ending and (ending.drip or ending.reset):
            if not await ending.deliver(response, send):
                self._break(request.scope)
            return
        await response(request.scope, request.receive, send)

    def stop(self) -> None:
        """Gives up the calls that are being delayed; to be called in the loop of the server."""
        self._stopped.set()

    def _log(self, entry: LoggedRequest, response: Response) -> None:
        kept = b"" if entry.path.startswith(DOWNLOAD) else bytes(response.body)
        answered = LoggedRequest(entry.method, entry.target, entry.headers, entry.body, entry.time, response.status_code, kept)
        for index in range(len(self.requests) - 1, -1, -1):
            if self.requests[index] is entry:
                self.requests[index] = answered
                break
        if len(self.requests) > ANSWERED:  # older ones are remembered without what was answered
            self.requests[-ANSWERED - 1] = replace(self.requests[-ANSWERED - 1], answer=b"")

    def _break(self, scope: Scope) -> None:
        transport = self.connections.get(scope["client"])
        if transport is not None:  # else the client has gone already
            reset(transport)

    async def _stops_within(self, seconds: float) -> bool:
        try:
            await asyncio.wait_for(self._stopped.wait(), seconds)
        except TimeoutError:
            return False
        return True

    def _respond(self, request: Request, target: str, body: bytes) -> Response:
        base = f"http://{request.headers.get('host', '')}"
        try:
            answer, media_type = self.answer(request.method, request.headers, target, body, base)
        except Problem as problem:
            return problem_response(problem)
        except Exception:
            logger.exception("%s %s", request.method, target)
            trace = {"title": "ErrInternalServer", "status": 500, "detail": "", "trace_id": secrets.token_hex(16)}
            response = json_response(trace, 500)
            response.headers["content-type"] = PROBLEM
            return response
        content = answer.content
        headers = dict(answer.headers) | ({"content-type": media_type} if content else {})
        return Response(content, answer.status, headers)

    def answer(self, method: str, headers: Mapping[str, str], target: str, body: bytes, base: str) -> tuple[Answer, str]:
        """What one request is answered, and of what media type it is."""
        path = target.partition("?")[0]
        if method == "GET" and path.startswith(DOWNLOAD):
            return download(self.world, path, headers.get("range"))
        operation, parameters, allowed = self._router.find(method, path)
        if operation is None:
            if allowed:
                raise Problem(405, "Method not allowed")
            raise Problem(404, f"Cannot {method} {base}{path}")
        try:
            answer = self._checked(operation, parameters, headers, target, body, base)
        except Problem as problem:
            raise in_form_of(operation.host, problem) from None
        self.world.journal.deliveries.send()
        return answer, operation.content.media_type if operation.content else "application/json"

    def _checked(
        self, operation: Operation, parameters: dict[str, Any], headers: Mapping[str, str], target: str, body: bytes, base: str
    ) -> Answer:
        """The answer to a call whose user, query and body are found valid; all that it changes is kept, or nothing."""
        with self.world.documents.database.transaction():
            self.world.journal.deliveries.begin()
            user_id = self._user(operation, headers)
            check_access(self.world, operation, user_id)
            values, errors = self._queries.read(operation.located("query"), target.partition("?")[2])
            if errors:
                raise Refused([(0, error) for error in errors]).problem(None)
            call = Call(self.world, operation, base, target, headers, parameters, values, body, user_id)
            if operation.host == "amojo":
                check_signature(call, body)
            if operation.id not in RAW_BODY:
                call = replace(call, body=read_body(self.world, operation, body))
            try:
                return self._behave(call)
            except Refused as refused:
                raise refused.problem(call.body) from None

    def _behave(self, call: Call) -> Answer:
        """By a behaviour of the operation's own, else as all collections do, else by the description's example."""
        behave = BEHAVIOURS.get(call.operation.id)
        if behave is None:
            found = self.world.resources.by_operation.get(call.operation.id)
            if found and found.action and self.world.keeps(found.template):
                behave = ACTIONS[found.action]
        if behave is not None:
            result = behave(call)
            if isinstance(result, Answer):
                return result
            if isinstance(result, Document):
                result = self.world.representation.one(call, result)
            operation = call.operation
            return Answer(result, int(operation.empty_status if result is None else operation.preferred_status))
        return example_answer(call)

    def _user(self, operation: Operation, headers: Mapping[str, str]) -> int:
        """The user in whose name the call is made; 0 where no bearer token is wanted."""
        if "bearer" not in operation.schemes:
            return 0
        user_id = self.world.authority.authenticate(headers.get("authorization", ""))
        context = headers.get("x-context-user-id")
        if context is None:
            return user_id
        account = self.world.account
        if not account.is_admin(user_id):
            raise Problem(403, "Only administrators may act for another user")
        rights: Any = account.users.get(int(context) if context.isdigit() else -1, {}).get("rights")
        if rights is None or rights.get("is_free"):
            raise unauthorized()
        return int(context)


def in_form_of(host: str, problem: Problem) -> Problem:
    """A failure as the service writes it that the request was sent to: the chats service has a form of its own."""
    if host != "amojo" or isinstance(problem, ChatsProblem):
        return problem
    errors = [error for item in problem.body.get("validation-errors", ()) for error in item["errors"]]
    said = "; ".join(f"{error['path']}: {error['code']}" for error in errors)
    return ChatsProblem(problem.status, problem.status, said or str(problem))
