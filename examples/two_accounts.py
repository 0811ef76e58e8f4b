"""Two accounts in one FastAPI program: both sign in, and each request is answered from the account that it is about.

    python examples/two_accounts.py

needs no account and no network: two sandboxes play first.amocrm.ru and second.kommo.com, and this program plays the user, too.
"""

from __future__ import annotations

import asyncio
import secrets
from collections.abc import Mapping
from typing import Annotated
from urllib.parse import urlsplit

import httpx
from amokit import AsyncAccounts, parse_callback
from amokit.errors import CallbackError, MissingTokenError
from amokit_sandbox import Sandbox
from fastapi import Cookie, FastAPI, HTTPException, Request
from fastapi.responses import RedirectResponse


def create_app(accounts: AsyncAccounts) -> FastAPI:
    """The program: what a real one has, too."""
    app = FastAPI()

    @app.get("/install")
    async def install(domain: str = "amocrm.ru") -> RedirectResponse:
        state = secrets.token_urlsafe(24)
        answer = RedirectResponse(accounts.authorize_url(state, domain=domain))
        answer.set_cookie("state", state, httponly=True, samesite="lax")
        return answer

    @app.get("/oauth/callback")
    async def callback(request: Request, state: Annotated[str | None, Cookie()] = None) -> dict[str, str]:
        try:
            found = parse_callback(str(request.url), state=state)
        except CallbackError as error:
            raise HTTPException(400, str(error)) from error
        amo = await accounts.sign_in(found)
        return {"account": found.referer, "id": str((await amo.account.get()).id)}

    @app.get("/leads/{account}")
    async def leads(account: str) -> list[str | None]:
        try:
            return [lead.name async for lead in accounts[account].leads.list()]
        except MissingTokenError as error:
            raise HTTPException(404, str(error)) from error

    @app.get("/uninstalled")
    async def uninstalled(request: Request) -> dict[str, str | None]:
        return {"removed": await accounts.uninstalled(str(request.url))}

    return app


class SandboxHosts(httpx.AsyncBaseTransport):
    """Sends the requests to each host to the sandbox that plays it. A real program needs none."""

    def __init__(self, sandboxes: Mapping[str, Sandbox]) -> None:
        self._sandboxes = sandboxes
        self._network = httpx.AsyncHTTPTransport()

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        port = self._sandboxes[request.url.host].port
        url = request.url.copy_with(scheme="http", host="127.0.0.1", port=port)
        there = httpx.Request(request.method, url, headers=request.headers, stream=request.stream, extensions=request.extensions)
        return await self._network.handle_async_request(there)

    async def aclose(self) -> None:
        await self._network.aclose()


async def install_and_consent(browser: httpx.AsyncClient, sandbox: Sandbox, host: str) -> dict[str, str]:
    """What a user does: begins at the program, gives access at amoCRM, and is led back."""
    page = await browser.get("/install", params={"domain": host.partition(".")[2]})
    consent = urlsplit(page.headers["location"])
    async with httpx.AsyncClient() as amocrm:
        back = await amocrm.get(f"{sandbox.url}{consent.path}?{consent.query}", headers={"host": host})
    answer = await browser.get(f"/oauth/callback?{urlsplit(back.headers['location']).query}")
    answer.raise_for_status()
    found: dict[str, str] = answer.json()
    return found


async def main() -> None:
    with Sandbox() as first, Sandbox() as second:
        first.seed(leads=[{"name": "A lead of the first account"}])
        second.seed(leads=[{"name": "A lead of the second account"}])
        sandboxes = {"first.amocrm.ru": first, "second.kommo.com": second}
        known = first.oauth_client
        async with AsyncAccounts(
            known.client_id, known.client_secret, known.redirect_uri, transport=SandboxHosts(sandboxes)
        ) as accounts:
            network = httpx.ASGITransport(create_app(accounts))
            async with httpx.AsyncClient(transport=network, base_url="https://client.example") as browser:
                for host, sandbox in sandboxes.items():
                    print("signed in:", (await install_and_consent(browser, sandbox, host))["account"])
                for host in await accounts.hosts():
                    print(host, (await browser.get(f"/leads/{host}")).json())
                print((await browser.get("/leads/third")).json()["detail"])
                print("refreshed:", [(await amo.refresh()).issuer async for amo in accounts])


if __name__ == "__main__":
    asyncio.run(main())
