"""How a sandbox that several tests use is handed from one to the next."""

from __future__ import annotations

import asyncio
from http.client import HTTPConnection

from amokit_sandbox import Sandbox


def renew(sandbox: Sandbox) -> None:
    """Ends the calls that are under way and empties the account: nothing that was sent before this reaches what comes after it.

    A client that gave up waiting may have left its call behind, unread on a connection or held up by a fault. Such a call would
    write into the emptied account, meet a fault that was set since, or stand among the requests.
    """
    # Connections are accepted in their order: when this one is answered, there is none left from before.
    probe = HTTPConnection("127.0.0.1", sandbox.port, timeout=60)
    probe.request("GET", "/_sandbox/faults")
    probe.getresponse().read()
    probe.close()
    loop = sandbox._serving.server.servers[0].get_loop()
    asyncio.run_coroutine_threadsafe(_end_calls(sandbox), loop).result(60)
    sandbox.clear()


async def _end_calls(sandbox: Sandbox) -> None:
    for transport in list(sandbox._app.connections.values()):
        transport.abort()
    calls = list(sandbox._serving.server.server_state.tasks)
    for call in calls:
        call.cancel()
    await asyncio.gather(*calls, return_exceptions=True)
