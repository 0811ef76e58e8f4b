"""A process that shares a store with others, and does for each line of its input what the line says.

    python -m tests.auth.shared_store_process sync|async

`open {…}` opens a client on a sandbox and a store; `go N` sends N requests at once, by threads or tasks, through that client, and
answers how many went well, how many failed, and the first failure; `close` closes it. It ends with its input.
"""

from __future__ import annotations

import asyncio
import json
import sys
import threading
from typing import Any

from amokit import AmoCRM, AsyncAmoCRM, OAuth

from .store_factories import Place, close


def oauth(setup: dict[str, Any]) -> OAuth:
    client = (setup["client_id"], setup["client_secret"], setup["redirect_uri"])
    return OAuth(*client, store=Place(**setup["place"]).open())


def report(failures: list[str], crowd: int) -> str:
    return f"{crowd - len(failures)} {len(failures)} {(failures or [''])[0]}".replace("\n", " ")


def by_threads(amo: AmoCRM, crowd: int) -> str:
    failures: list[str] = []
    together = threading.Barrier(crowd)

    def work() -> None:
        together.wait(60)
        try:
            assert amo.account.get().id == 77
        except Exception as error:
            failures.append(repr(error))

    threads = [threading.Thread(target=work) for _ in range(crowd)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return report(failures, crowd)


async def by_tasks(amo: AsyncAmoCRM, crowd: int) -> str:
    answers = await asyncio.gather(*(amo.account.get() for _ in range(crowd)), return_exceptions=True)
    return report([repr(answer) for answer in answers if isinstance(answer, BaseException)], crowd)


async def main(mode: str) -> None:
    amo: Any = None
    auth: Any = None
    while line := await asyncio.to_thread(sys.stdin.readline):
        word, _, rest = line.strip().partition(" ")
        if word == "open":
            setup = json.loads(rest)
            auth = oauth(setup)
            kind: Any = AmoCRM if mode == "sync" else AsyncAmoCRM
            amo = kind(base_url=setup["url"], auth=auth, limiter=None)
            answer = "open"
        elif word == "go":
            answer = by_threads(amo, int(rest)) if mode == "sync" else await by_tasks(amo, int(rest))
        else:
            amo.close() if mode == "sync" else await amo.aclose()
            close(auth.store)
            answer = "closed"
        print(answer, flush=True)


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1]))
