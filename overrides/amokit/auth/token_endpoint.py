"""Requests of the sign-in: built by the operations of the description, sent as steps, and their answers read.

What may be shown with an error, its texts, causes and the variables of its frames, holds no secret: messages are
`httpx.Request`s, which do not show their content, and answers are read in frames that raise nothing.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

import httpx
from amokit_api.errors import APIError, ClientRefusedError, OAuthError, UnreadableBodyError, error_for
from amokit_api.http.client import to_api_response, transport_error
from amokit_api.http.request import TOKEN_EXCHANGE, Request

from ..concurrency.sansio import Steps
from .tokens import Token, token_of_answer

if TYPE_CHECKING:
    from amokit_api.models import TokenResponse

R = TypeVar("R")

_CLIENT_PARAMETER = re.compile(r"client[_ ]?(id|secret)|redirect[_ ]?uri", re.IGNORECASE)


class TokenExchange:
    """One request for a pair of tokens.

    The transport hands each answer to `received` before anything else sees it: hooks, limiters, logs. From then on the pair is
    kept in memory, whatever they raise.

    Attributes:
        notifications: What the transport would have called for the answer (hooks). They are called after the pair is saved and
            the lock is free.
    """

    def __init__(self, keep: Callable[[Token], None]) -> None:
        self._keep = keep
        self.done = False
        self.notifications: list[Callable[[], Any]] = []

    def received(self, response: httpx.Response) -> bool:
        """Whether the answer holds a pair, which is kept then. Never raises."""
        pair = _read_pair(response)
        if pair is None:
            return False
        self._keep(pair)
        self.done = True
        return True


def _read_pair(response: httpx.Response) -> Token | None:
    if not response.is_success:
        return None
    try:
        # By the standard library: it takes numbers that orjson refuses, of whatever length when they are read as floats.
        return token_of_answer(json.loads(response.content, parse_int=float))
    except (ValueError, RecursionError, httpx.StreamError):
        return None


def build_message(
    request: Request[Any],
    address: str,
    original: httpx.Request,
    *,
    authorization: str | None = None,
    exchange: TokenExchange | None = None,
) -> httpx.Request:
    """A request of the sign-in, with the settings (time-outs, user agent) of the one that needs it.

    Args:
        address: Scheme and host, from `AccountHost`.
        original: The request that needs a token.
    """
    headers = {**request.headers, "Accept": "application/json", "User-Agent": original.headers.get("User-Agent", "")}
    content = request.content()
    if content is not None:
        headers["Content-Type"] = request.content_type
    if authorization is not None:
        headers["Authorization"] = authorization
    extensions = {**original.extensions, "amokit": request}
    if exchange is not None:
        extensions[TOKEN_EXCHANGE] = exchange
    return httpx.Request(request.method, address + request.target, content=content, headers=headers, extensions=extensions)


def send(request: Request[Any], message: httpx.Request) -> Steps[httpx.Response]:
    """The answer, whatever its status. Raises TransportError, UnreadableBodyError."""
    problem: Exception | None = None
    try:
        response: httpx.Response = yield message
    except httpx.RequestError as error:
        problem = transport_error(error, request)
    else:
        return response
    # Outside the `except`: the frames of the HTTP library have headers and bodies in their variables.
    raise problem


def parse_response(request: Request[R], response: httpx.Response) -> R:
    """What a successful answer holds."""
    return request.parse(to_api_response(request, response))


def request_token(
    request: Request[TokenResponse], message: httpx.Request, exchange: TokenExchange, refused: type[OAuthError]
) -> Steps[None]:
    """Requests a pair from the token endpoint; `exchange` has kept it when this returns.

    Raises:
        OAuthError: `refused` for a code or refresh token that does not work; ClientRefusedError for a wrong id, secret key or
            redirect URI of the integration.
        APIError, TransportError, UnreadableBodyError: The token endpoint failed.
    """
    response = yield from send(request, message)
    if not exchange.done and not exchange.received(response):
        raise _error(request, response, refused)


def _error(request: Request[TokenResponse], response: httpx.Response, refused: type[OAuthError]) -> Exception:
    status = response.status_code
    if response.is_success:
        return UnreadableBodyError("the answer holds no pair of tokens", status, request.info)
    error = error_for(status, request.info, response.headers, response.content)
    if status not in (400, 401):
        return error
    kind = ClientRefusedError if _is_about_client(error) else refused
    body: Any = error.body
    return kind(status, error.request, body=body, request_id=error.request_id, retry_after=error.retry_after)


def _is_about_client(error: APIError) -> bool:
    """Whether the integration was refused, rather than the code or the refresh token.

    amoCRM names the parameter in `hint`, or gives a 401 of this type without any hint; its other texts are in the account's
    language. Other OAuth servers say `invalid_client`.
    """
    body: Any = error.body
    if not isinstance(body, dict):
        return False
    if error.hint:
        return _CLIENT_PARAMETER.search(error.hint) is not None
    if body.get("error") in ("invalid_client", "unauthorized_client"):
        return True
    return error.status == 401 and str(body.get("type")).endswith("OAuthProblemJson")
