"""Lists of leads as a scripted server gives them, and clients of the sandbox."""

from __future__ import annotations

import threading
from dataclasses import dataclass, field
from typing import Any

import httpx
from amokit_sandbox import Sandbox

from tests.client.support import HOST, Mode, answer, page

from ..waiting import soon

BASE = f"https://{HOST}/api/v4/leads"


@dataclass
class Numbered:
    """A list with numbered pages, the objects of which have ids from 1 on; `sizes` says how many each page holds."""

    sizes: list[int]
    seen: list[str] = field(default_factory=list)
    fail: dict[int, int] = field(default_factory=dict)
    after_end: httpx.Response | None = None

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.seen.append(request.url.raw_path.decode())
        number = int(request.url.params.get("page", 1))
        if number in self.fail:
            return answer({"title": "no"}, self.fail[number])
        if number > len(self.sizes):
            return self.after_end or answer(status=204)
        first = sum(self.sizes[: number - 1]) + 1
        following = f"{BASE}?page={number + 1}&limit=2" if number < len(self.sizes) else None
        return page("leads", [{"id": first + i} for i in range(self.sizes[number - 1])], following, _page=number)

    @property
    def numbers(self) -> list[int]:
        """Numbers of the pages that were requested."""
        return [int(httpx.URL(target).params.get("page", 1)) for target in self.seen]


def of_sandbox(mode: Mode, sandbox: Sandbox, **options: Any) -> Any:
    """A client of the sandbox over real connections, without a limit."""
    given = {"base_url": sandbox.url, "token": sandbox.token, "transport": None, **options}
    return mode.client(None, None, **given)  # type: ignore[arg-type]


def ids(items: Any) -> list[int]:
    return [item.id for item in items]


def threads() -> list[str]:
    """Names of the threads that read ahead."""
    return [thread.name for thread in threading.enumerate() if thread.name.startswith("amokit-list")]


def no_thread_is_left() -> bool:
    """Threads that read ahead are not waited for, so they may take a moment."""
    return soon(lambda: not threads())
