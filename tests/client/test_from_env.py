"""`AmoCRM.from_env()`: the account and the token from the environment, and errors that name the variable."""

from __future__ import annotations

import asyncio
from typing import Any

import httpx
import pytest
from amokit import AmoCRM, ArgumentError, AsyncAmoCRM, MissingTokenError

CLIENTS = [AmoCRM, AsyncAmoCRM]
NAMES = ["AMOKIT_ACCOUNT", "AMOKIT_BASE_URL", "AMOKIT_TOKEN"]


def sent(client: type[AmoCRM | AsyncAmoCRM], **options: Any) -> httpx.Request:
    """The request that a client of the environment sends."""
    seen: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        return httpx.Response(200, json={"id": 1})

    async def run() -> None:
        async with AsyncAmoCRM.from_env(transport=httpx.MockTransport(answer), **options) as amo:
            await amo.account.get()

    if client is AsyncAmoCRM:
        asyncio.run(run())
    else:
        with AmoCRM.from_env(transport=httpx.MockTransport(answer), **options) as amo:
            amo.account.get()
    (request,) = seen
    return request


@pytest.fixture(autouse=True)
def environment(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    for name in NAMES:
        monkeypatch.delenv(name, raising=False)
    return monkeypatch


@pytest.mark.parametrize("client", CLIENTS)
@pytest.mark.parametrize(
    ("name", "value", "host"),
    [
        ("AMOKIT_ACCOUNT", "mycompany", "mycompany.amocrm.ru"),
        ("AMOKIT_ACCOUNT", "mycompany.kommo.com", "mycompany.kommo.com"),
        ("AMOKIT_BASE_URL", "http://127.0.0.1:8080", "127.0.0.1"),
    ],
)
def test_the_account_and_the_token_are_those_of_the_environment(
    client: type[AmoCRM | AsyncAmoCRM], name: str, value: str, host: str, environment: pytest.MonkeyPatch
) -> None:
    environment.setenv(name, value)
    environment.setenv("AMOKIT_TOKEN", "secret")
    request = sent(client)
    assert (request.url.host, request.headers["authorization"]) == (host, "Bearer secret")


@pytest.mark.parametrize("client", CLIENTS)
def test_what_is_given_goes_before_the_environment(client: type[AmoCRM | AsyncAmoCRM], environment: pytest.MonkeyPatch) -> None:
    environment.setenv("AMOKIT_ACCOUNT", "mycompany")
    environment.setenv("AMOKIT_TOKEN", "secret")
    request = sent(client, base_url="http://127.0.0.1:8080", token="other", app="tests/1")
    assert (request.url.host, request.headers["authorization"]) == ("127.0.0.1", "Bearer other")
    assert request.headers["user-agent"].startswith("tests/1 ")


@pytest.mark.parametrize("client", CLIENTS)
def test_an_auth_needs_no_token(client: type[AmoCRM | AsyncAmoCRM], environment: pytest.MonkeyPatch) -> None:
    environment.setenv("AMOKIT_ACCOUNT", "mycompany")
    assert sent(client, auth=httpx.BasicAuth("a", "b")).headers["authorization"].startswith("Basic ")


@pytest.mark.parametrize("client", CLIENTS)
@pytest.mark.parametrize("empty", [{}, {"AMOKIT_ACCOUNT": "", "AMOKIT_BASE_URL": ""}])
def test_no_account(client: type[AmoCRM | AsyncAmoCRM], empty: dict[str, str], environment: pytest.MonkeyPatch) -> None:
    environment.setenv("AMOKIT_TOKEN", "secret")
    for name, value in empty.items():
        environment.setenv(name, value)
    with pytest.raises(ArgumentError, match=r"set AMOKIT_ACCOUNT, .* or AMOKIT_BASE_URL"):
        client.from_env()


@pytest.mark.parametrize("client", CLIENTS)
def test_two_accounts(client: type[AmoCRM | AsyncAmoCRM], environment: pytest.MonkeyPatch) -> None:
    for name in NAMES:
        environment.setenv(name, "mycompany")
    with pytest.raises(ArgumentError, match="AMOKIT_ACCOUNT and AMOKIT_BASE_URL are both set"):
        client.from_env()


@pytest.mark.parametrize("client", CLIENTS)
@pytest.mark.parametrize("token", [None, ""])
def test_no_token(client: type[AmoCRM | AsyncAmoCRM], token: str | None, environment: pytest.MonkeyPatch) -> None:
    environment.setenv("AMOKIT_ACCOUNT", "mycompany")
    if token is not None:
        environment.setenv("AMOKIT_TOKEN", token)
    with pytest.raises(MissingTokenError, match="set AMOKIT_TOKEN"):
        client.from_env()


@pytest.mark.parametrize("client", CLIENTS)
def test_no_frame_of_an_error_holds_the_token(client: type[AmoCRM | AsyncAmoCRM], environment: pytest.MonkeyPatch) -> None:
    environment.setenv("AMOKIT_ACCOUNT", "not an account")
    environment.setenv("AMOKIT_TOKEN", "secret-of-the-environment")
    with pytest.raises(ArgumentError) as caught:
        client.from_env()
    trace = caught.value.__traceback__
    while trace is not None:
        if "amokit" in trace.tb_frame.f_code.co_filename and "tests" not in trace.tb_frame.f_code.co_filename:
            values = [value for name, value in trace.tb_frame.f_locals.items() if name != "self"]
            assert "secret-of-the-environment" not in repr(values)
        trace = trace.tb_next
