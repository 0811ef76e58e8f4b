"""Faults over HTTP, for clients that are not written in Python: POST one, GET all, DELETE all."""

from __future__ import annotations

import json

from starlette.responses import Response

from ..problems import Problem
from .calls import json_response, problem_response
from .faults import Fault, Faults


class Control:
    """What stands below `/_sandbox/`."""

    def __init__(self, faults: Faults) -> None:
        self._faults = faults

    def respond(self, method: str, path: str, body: bytes) -> Response:
        if path != "/_sandbox/faults":
            return problem_response(Problem(404, f"Cannot {method} {path}"))
        if method == "POST":
            try:
                fault = self._faults.add(Fault.from_dict(json.loads(body)))
            except (ValueError, TypeError) as error:
                return problem_response(Problem(400, str(error)))
            return json_response(fault.to_dict(), 201)
        if method == "DELETE":
            self._faults.clear()
            return Response(status_code=204)
        if method == "GET":
            return json_response([fault.to_dict() for fault in self._faults.all()])
        return problem_response(Problem(405, "Method not allowed"))
