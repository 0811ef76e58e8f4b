"""Acting for a user: the header that amoCRM takes from administrators' tokens."""

from __future__ import annotations

from collections.abc import Generator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any

from amokit_api.errors import ArgumentError
from amokit_api.http.request import Request

HEADER = "X-Context-User-ID"
# By the hosts of a client, which are its own. A context variable belongs to one thread or task, so that those beside it act as
# whom they were.
_users: ContextVar[Mapping[int, int] | None] = ContextVar("amokit_users", default=None)


@contextmanager
def impersonate(hosts: object, user_id: int) -> Generator[None]:
    """Has the client with these hosts act for a user, and those that `with_options` made of it.

    Raises:
        ArgumentError: It is no id.
    """
    if isinstance(user_id, bool) or not isinstance(user_id, int) or user_id <= 0:
        raise ArgumentError(f"as_user takes the id of a user, not {user_id!r}")
    before = _users.set({**(_users.get() or {}), id(hosts): user_id})
    try:
        yield
    finally:
        _users.reset(before)


def impersonated(hosts: object, request: Request[Any]) -> Request[Any]:
    """The request, for the user that the client acts for."""
    user_id = (_users.get() or {}).get(id(hosts))
    if user_id is None or not request.signed:
        return request
    return request._replace(headers={**request.headers, HEADER: str(user_id)})
