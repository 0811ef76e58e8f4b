"""The page where a user agrees, the token end point, the look-up of the account's host."""

from __future__ import annotations

import json
from typing import Any
from urllib.parse import parse_qsl, urlencode, urlsplit

from ..account import ADMINISTRATOR, SUBDOMAIN
from ..http.calls import Answer, Call, Result
from ..http.origin import host_name, is_local
from ..http.query_string import pairs
from ..problems import OAuthProblem, unauthorized
from ..resources.hooks import answers
from .authority import ZONE

GRANTS = {"authorization_code": "code", "refresh_token": "refresh_token"}


@answers("authorize_page")
def authorize(call: Call) -> Result:
    """The page where a user agrees; here the user always does, and at once."""
    authority, asked = call.world.authority, dict(pairs(call.target.partition("?")[2]))
    client = authority.client
    if asked["client_id"] != client.client_id:
        raise OAuthProblem(401)
    # Not described, since it is not needed; libraries send it all the same.
    authority.check_redirect(asked.get("redirect_uri", client.redirect_uri))
    return Answer(
        status=302, headers={"location": callback(call, ADMINISTRATOR, asked, platform="1", client_id=asked["client_id"])}
    )


@answers("get_access_token")
def get_access_token(call: Call) -> Result:
    """A pair of tokens for a code or for a refresh token; takes JSON, and forms as OAuth has them."""
    authority, request = call.world.authority, token_request(call)
    grant = request.get("grant_type")
    if not isinstance(grant, str) or grant not in GRANTS:
        raise OAuthProblem(400, "Check the `grant_type` parameter")
    for name in ("client_id", "client_secret", "redirect_uri", GRANTS[grant]):
        if not isinstance(request.get(name), str):
            raise OAuthProblem(400, f"Check the `{name}` parameter")
    authority.check_client(request["client_id"], request["client_secret"])
    authority.check_redirect(request["redirect_uri"])
    exchange = authority.exchange_code if grant == "authorization_code" else authority.rotate
    return exchange(request[GRANTS[grant]], host(call))


@answers("get_account_domain")
def get_account_domain(call: Call) -> Result:
    return domain(call)


@answers("get_account_domain_by_refresh_token")
def get_account_domain_by_refresh_token(call: Call) -> Result:
    """By the refresh token alone, which is not spent."""
    call.world.authority.refresh_owner(call.headers.get("x-refresh-token", ""))
    return domain(call)


@answers("exchange_api_key")
def exchange_api_key(call: Call) -> None:
    """A code for an API key of old. It comes later, at the redirect URI, if that is on this machine."""
    authority, asked = call.world.authority, call.body
    authority.check_client(asked["client_uuid"], asked["client_secret"])
    user = next((one for one in call.world.account.users.values() if one["email"] == asked["login"]), None)
    if user is None:
        raise unauthorized()
    if is_local(host_name(urlsplit(authority.client.redirect_uri).netloc)):
        call.world.journal.deliveries.visit(callback(call, user["id"], asked, from_exchange="1"))


def callback(call: Call, user_id: int, asked: dict[str, Any], **more: str) -> str:
    """The address of the integration, with a code of a user and the state that was asked for."""
    authority = call.world.authority
    given = {"code": authority.issue_code(user_id), "referer": host(call), **more}
    given |= {"state": asked["state"]} if "state" in asked else {}
    uri = authority.client.redirect_uri
    return uri + ("&" if "?" in uri else "?") + urlencode(given)


def token_request(call: Call) -> dict[str, Any]:
    raw: bytes = call.body
    if call.headers.get("content-type", "").startswith("application/x-www-form-urlencoded"):
        return dict(parse_qsl(raw.decode("utf-8", "replace")))
    try:
        request = json.loads(raw)
    except ValueError:
        request = None
    if not isinstance(request, dict):
        raise OAuthProblem(400, "The request body must be a JSON object")
    return request


def host(call: Call) -> str:
    return urlsplit(call.base).netloc


def domain(call: Call) -> dict[str, Any]:
    """The account lives where it was asked for."""
    zone = ZONE.rpartition(".")[2]
    return {"id": call.world.account.id, "subdomain": SUBDOMAIN, "domain": host(call), "top_level_domain": zone}
