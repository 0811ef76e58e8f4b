"""A FastAPI application that subscribes to webhooks, takes them, and reads the whole lead of each.

    python examples/webhooks_fastapi.py     # a whole round with the sandbox on this machine

With an account of your own: set AMO_ACCOUNT, AMO_TOKEN, HOOK_SECRET and PUBLIC_URL, and run `uvicorn webhooks_fastapi:app`.
"""

from __future__ import annotations

import os
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager

from amokit import AsyncAmoCRM, webhooks
from amokit.webhooks import HookEvent, Receiver
from amokit.webhooks.receivers.asgi import asgi_app
from fastapi import FastAPI


def make_app(amo: AsyncAmoCRM, secret: str, public_url: str, zones: tuple[str, ...] = ()) -> FastAPI:
    """The application.

    Args:
        amo: The client of the account.
        secret: The last segment of the address.
        public_url: Where amoCRM reaches the application.
        zones: Zones of accounts besides those of amoCRM.
    """
    seen: set[str] = set()  # of a real application: a table with the time of each key

    async def handle(event: HookEvent) -> None:
        if event.key in seen:
            return
        seen.add(event.key)
        match event:
            case webhooks.LeadStatusChangedEvent() | webhooks.LeadUpdatedEvent():
                lead = await event.fetch(amo)
                print(f"lead {lead.id} is now {lead.name!r} in status {lead.status_id}")
            case webhooks.UnknownEvent():
                print(f"not known yet: {event.path} {event.data}")
            case _:
                print(f"not handled: {type(event).__name__}")

    receiver = Receiver(handle, secret=secret, zones=zones)

    @asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncGenerator[None]:
        async with amo:
            await amo.webhooks.ensure(f"{public_url}/amocrm/{secret}", ["status_lead", "update_lead"])
            yield
            await receiver.aclose()

    app = FastAPI(lifespan=lifespan)
    app.mount("/amocrm", asgi_app(receiver))
    return app


def main() -> None:
    """Serves the application on this machine, changes a lead in the sandbox, and waits for the webhook."""
    import socket
    import threading

    import uvicorn
    from amokit import AmoCRM
    from amokit.models import LeadUpdate
    from amokit_sandbox import Sandbox

    with Sandbox() as sandbox, socket.socket() as listening:
        (lead,) = sandbox.seed(leads=[{"name": "Deal"}])["leads"]
        listening.bind(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{listening.getsockname()[1]}"
        app = make_app(AsyncAmoCRM(base_url=sandbox.url, token=sandbox.token), "sandbox-secret-1", url, ("127.0.0.1",))
        server = uvicorn.Server(uvicorn.Config(app, log_level="warning"))
        thread = threading.Thread(target=server.run, args=([listening],))
        thread.start()
        try:
            with AmoCRM(base_url=sandbox.url, token=sandbox.token) as amo:
                while not list(amo.webhooks.list()):  # until the application has begun
                    threading.Event().wait(0.05)
                amo.leads.update(int(lead), LeadUpdate(name="A larger deal"))
            assert all(delivery.succeeded for delivery in sandbox.deliveries)
        finally:
            server.should_exit = True
            thread.join()


if __name__ == "__main__":
    main()
elif "AMO_TOKEN" in os.environ:
    app = make_app(
        AsyncAmoCRM(os.environ["AMO_ACCOUNT"], token=os.environ["AMO_TOKEN"]),
        os.environ["HOOK_SECRET"],
        os.environ["PUBLIC_URL"],
    )
