"""What goes back to the client."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from starlette.responses import Response

from ..problems import Problem

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


NOTHING = Answer(status=204)


def problem_response(problem: Problem) -> Response:
    return Response(json.dumps(problem.body, ensure_ascii=False), problem.status, media_type=problem.media_type)


def json_response(body: Any, status: int = 200) -> Response:
    return Response(json.dumps(body, ensure_ascii=False), status, media_type="application/json")
