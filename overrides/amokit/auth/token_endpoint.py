"""One request of the sign-in, as a step: made of what the description says, sent, and its answer read."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

import httpx
from amokit_api.errors import OAuthError, UnreadableBodyError, error_for
from amokit_api.http.client import to_api_response, transport_error
from amokit_api.http.request import Request

from ..concurrency.sansio import Steps
from .tokens import Token

if TYPE_CHECKING:
    from amokit_api.models import TokenResponse

R = TypeVar("R")


def build_message(
    request: Request[Any], address: str, original: httpx.Request, authorization: str | None = None
) -> httpx.Request:
    """A request of the sign-in, with the settings of the one that needs it.

    Made apart from where it is sent: what shows the variables of an error's frames must find no secret in them.
    """
    headers = {**request.headers, "Accept": "application/json", "User-Agent": original.headers.get("User-Agent", "")}
    content = request.content()
    if content is not None:
        headers["Content-Type"] = request.content_type
    if authorization is not None:
        headers["Authorization"] = authorization
    extensions = {**original.extensions, "amokit": request}
    return httpx.Request(request.method, address + request.target, content=content, headers=headers, extensions=extensions)


def send(request: Request[Any], message: httpx.Request) -> Steps[httpx.Response]:
    """The answer, whatever its status. Raises TransportError, UnreadableBodyError."""
    try:
        response: httpx.Response = yield message
    except httpx.RequestError as error:
        raise transport_error(error, request) from error
    return response


def parse_response(request: Request[R], response: httpx.Response) -> R:
    """What a successful answer holds."""
    return request.parse(to_api_response(request, response))


def request_token(request: Request[TokenResponse], message: httpx.Request, refused: type[OAuthError]) -> Steps[Token]:
    """The pair that the token endpoint gives; `refused` is raised where it takes the code or the refresh token for no good."""
    response = yield from send(request, message)
    if response.status_code != 200:
        error = error_for(response.status_code, request.info, response.headers, response.content)
        if error.status in (400, 401):
            body: Any = error.body
            raise refused(error.status, error.request, body=body, request_id=error.request_id, retry_after=error.retry_after)
        raise error
    pair = parse_response(request, response)
    for secret in (pair.access_token, pair.refresh_token):
        if not isinstance(secret, str) or not secret:
            raise UnreadableBodyError("the answer holds no pair of tokens", 200, request.info)
    return Token.from_response(pair)
