"""Sign-in: codes, pairs of tokens, how long each is valid, and what is refused."""

from __future__ import annotations

import base64
import json
from collections.abc import Iterator
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import httpx
import pytest
from amokit_sandbox import OAuthClient, Sandbox

from .support import authorize, check_answer, grant

CLIENT = OAuthClient()


class Clock:
    """A time that tests move."""

    now = 1_800_000_000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture(scope="module")
def clock() -> Clock:
    return Clock()


@pytest.fixture(scope="module")
def server(clock: Clock) -> Iterator[Sandbox]:
    with Sandbox(clock=clock, expires_in=1000) as sandbox:
        yield sandbox


@pytest.fixture
def anonymous(sandbox: Sandbox) -> Iterator[httpx.Client]:
    with httpx.Client(base_url=sandbox.url, event_hooks={"response": [check_answer]}) as client:
        yield client


@pytest.fixture
def pair(anonymous: httpx.Client) -> dict[str, Any]:
    found: dict[str, Any] = grant(anonymous, "authorization_code", authorize(anonymous)).json()
    return found


def claims(token: str) -> dict[str, Any]:
    payload = token.split(".")[1]
    found: dict[str, Any] = json.loads(base64.urlsafe_b64decode(payload + "=" * (-len(payload) % 4)))
    return found


def account(client: httpx.Client, token: str, **headers: str) -> httpx.Response:
    return client.get("/api/v4/account", headers={"Authorization": f"Bearer {token}", **headers})


def test_authorize_page_redirects_at_once(anonymous: httpx.Client, sandbox: Sandbox) -> None:
    response = anonymous.get("/oauth", params={"client_id": CLIENT.client_id, "state": "a b", "mode": "popup"})
    location = response.headers["location"]
    assert response.status_code == 302
    assert location.startswith(f"{CLIENT.redirect_uri}?")
    given = dict(parse_qsl(urlsplit(location).query))
    assert given.keys() == {"code", "referer", "state", "client_id", "platform"}
    assert (given["state"], given["referer"]) == ("a b", sandbox.url.removeprefix("http://"))
    assert "state" not in anonymous.get("/oauth/", params={"client_id": CLIENT.client_id}).headers["location"]


def test_authorize_page_knows_its_client(anonymous: httpx.Client) -> None:
    assert anonymous.get("/oauth", params={"client_id": "x"}).status_code == 401
    wrong = {"client_id": CLIENT.client_id, "redirect_uri": "https://evil.example"}
    assert anonymous.get("/oauth", params=wrong).status_code == 400


def test_code_gives_a_pair(pair: dict[str, Any], anonymous: httpx.Client, clock: Clock) -> None:
    assert pair["token_type"] == "Bearer"
    assert (pair["expires_in"], pair["server_time"]) == (1000, int(clock()))
    token = claims(pair["access_token"])
    assert token["exp"] == int(clock()) + 1000
    assert (token["sub"], token["account_id"], token["aud"]) == ("504141", 77, CLIENT.client_id)
    assert account(anonymous, pair["access_token"]).json()["current_user_id"] == 504141


def test_forms_are_taken_too(anonymous: httpx.Client) -> None:
    request = {
        "client_id": CLIENT.client_id,
        "client_secret": CLIENT.client_secret,
        "redirect_uri": CLIENT.redirect_uri,
        "grant_type": "authorization_code",
        "code": authorize(anonymous),
    }
    assert anonymous.post("/oauth2/access_token", data=request).status_code == 200


def test_code_works_once(anonymous: httpx.Client) -> None:
    code = authorize(anonymous)
    assert grant(anonymous, "authorization_code", code).status_code == 200
    again = grant(anonymous, "authorization_code", code)
    assert (again.status_code, again.json()["hint"]) == (400, "Authorization code has been revoked")


def test_code_lives_20_minutes(anonymous: httpx.Client, clock: Clock) -> None:
    first, second = authorize(anonymous), authorize(anonymous)
    clock.now += 19 * 60
    assert grant(anonymous, "authorization_code", first).status_code == 200
    clock.now += 61
    late = grant(anonymous, "authorization_code", second)
    assert (late.status_code, late.json()["hint"]) == (400, "Authorization code has expired")


def test_refresh_rotates(pair: dict[str, Any], anonymous: httpx.Client) -> None:
    new = grant(anonymous, "refresh_token", pair["refresh_token"]).json()
    assert new["refresh_token"] != pair["refresh_token"]
    assert new["access_token"] != pair["access_token"]
    assert account(anonymous, new["access_token"]).status_code == 200
    spent = grant(anonymous, "refresh_token", pair["refresh_token"])
    assert spent.status_code == 401
    assert spent.headers["content-type"] == "application/problem+json"
    assert spent.json()["hint"] == "Token has been revoked"
    assert grant(anonymous, "refresh_token", new["refresh_token"]).status_code == 200


def test_refresh_token_lives_3_months(pair: dict[str, Any], anonymous: httpx.Client, clock: Clock) -> None:
    clock.now += 91 * 24 * 3600
    late = grant(anonymous, "refresh_token", pair["refresh_token"])
    assert (late.status_code, late.json()["hint"]) == (401, "Token has expired")


@pytest.mark.parametrize(
    ("changes", "status", "has_hint"),
    [
        ({"client_id": "x"}, 401, False),
        ({"client_secret": "x"}, 401, False),
        ({"redirect_uri": "https://evil.example"}, 400, True),
        ({"code": "x"}, 400, True),
        ({"grant_type": "password"}, 400, True),
        ({"grant_type": {"a": 1}}, 400, True),
        ({"client_id": None}, 400, True),
    ],
)
def test_refused_grant_spends_nothing(changes: dict[str, Any], status: int, has_hint: bool, anonymous: httpx.Client) -> None:
    code = authorize(anonymous)
    response = grant(anonymous, "authorization_code", code, **changes)
    assert response.status_code == status
    assert ("hint" in response.json()) == has_hint
    assert grant(anonymous, "authorization_code", code).status_code == 200


def test_unknown_refresh_token(anonymous: httpx.Client, pair: dict[str, Any]) -> None:
    assert grant(anonymous, "refresh_token", "x").status_code == 401
    assert grant(anonymous, "refresh_token", pair["access_token"]).status_code == 401
    assert anonymous.post("/oauth2/access_token", content=b"{").status_code == 400


def test_access_token_expires(pair: dict[str, Any], anonymous: httpx.Client, clock: Clock) -> None:
    clock.now += 999
    assert account(anonymous, pair["access_token"]).status_code == 200
    clock.now += 1
    assert account(anonymous, pair["access_token"]).status_code == 401


def test_tokens_can_be_made_to_expire(pair: dict[str, Any], anonymous: httpx.Client, sandbox: Sandbox) -> None:
    sandbox.expire_tokens()
    response = account(anonymous, pair["access_token"])
    assert response.status_code == 401
    assert response.headers["content-type"] == "application/problem+json"
    assert response.json()["title"] == "Unauthorized"
    assert account(anonymous, sandbox.token).status_code == 200
    new = grant(anonymous, "refresh_token", pair["refresh_token"]).json()
    assert account(anonymous, new["access_token"]).status_code == 200


def test_revoked_token(sandbox: Sandbox, anonymous: httpx.Client) -> None:
    token = sandbox.issue_token()
    assert account(anonymous, token).status_code == 200
    sandbox.revoke(token)
    assert account(anonymous, token).status_code == 401


@pytest.mark.parametrize("authorization", [None, "", "Bearer", "Bearer x", "Basic x", "Bearer x.y.z"])
def test_no_token_no_answer(authorization: str | None, anonymous: httpx.Client) -> None:
    headers = {} if authorization is None else {"Authorization": authorization}
    assert anonymous.get("/api/v4/leads", headers=headers).status_code == 401


def test_token_is_no_good_for_another_scheme_or_as_another_kind(pair: dict[str, Any], anonymous: httpx.Client) -> None:
    assert account(anonymous, pair["refresh_token"]).status_code == 401
    assert anonymous.get("/api/v4/account", headers={"Authorization": pair["access_token"]}).status_code == 401


def test_long_lived_token(sandbox: Sandbox, clock: Clock) -> None:
    token = claims(sandbox.token)
    assert token["exp"] > clock() + 4 * 365 * 24 * 3600
    assert token["api_domain"] == sandbox.url.removeprefix("http://")
    assert token["base_domain"] == "amocrm.ru"


def test_context_user(sandbox: Sandbox, anonymous: httpx.Client) -> None:
    def as_user(id: str) -> httpx.Response:
        return account(anonymous, sandbox.token, **{"X-Context-User-ID": id})

    assert as_user("504142").json()["current_user_id"] == 504142
    assert as_user("1").status_code == 401
    assert as_user("504143").status_code == 401
    assert as_user("x").status_code == 401
    manager = sandbox.issue_token(504142)
    assert account(anonymous, manager, **{"X-Context-User-ID": "504141"}).status_code == 403


def test_host_of_the_account(pair: dict[str, Any], anonymous: httpx.Client, sandbox: Sandbox) -> None:
    host = sandbox.url.removeprefix("http://")
    expected = {"id": 77, "subdomain": "example", "domain": host, "top_level_domain": "ru"}
    path = "/oauth2/account/current/subdomain"
    for _ in range(2):
        assert anonymous.get(path, headers={"X-Refresh-Token": pair["refresh_token"]}).json() == expected
    assert anonymous.get(path, headers={"X-Refresh-Token": "x"}).status_code == 401
    assert anonymous.get(path).status_code == 401
    assert grant(anonymous, "refresh_token", pair["refresh_token"]).status_code == 200
    bearer = {"Authorization": f"Bearer {sandbox.token}"}
    assert anonymous.get("/oauth2/account/subdomain", headers=bearer).json() == expected
    assert anonymous.get("/oauth2/account/subdomain").status_code == 401
