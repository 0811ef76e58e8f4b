"""A drive behind an httpx transport: it checks that its addresses are used exactly as it gave them, and one after another."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import Any

import httpx

from ..client.support import HOST, answer, problem

DRIVE = "https://drive-c.amocrm.ru"
UUID, VERSION = "367b9f38-5f01-4cea-947e-dfab47aea522", "43de3be7-307b-4766-a23e-5e88211b9a8d"
LINK = f"{DRIVE}/download/a/b/offer.pdf"


@dataclass
class Drive:
    """Answers as the drive does, and notes what it was asked.

    Attributes:
        part: Largest part.
        url, next_url: Addresses of the first part and of further ones.
        failures: What happens instead of an answer, once each: an exception, or a response.
        after: Whether the failures come after the part was taken.
        wanted: What each request says of `Range`.
    """

    part: int = 4
    url: str = f"{DRIVE}/v1.0/sessions/upload/eyJ.a-b_c.1?n=1"
    next_url: str = f"{DRIVE}/v1.0/sessions/upload/eyJ.a-b_c.{{}}?n=%2F{{}}"
    drive_url: Any = DRIVE
    failures: list[Exception | httpx.Response] = field(default_factory=list)
    after: bool = False
    content: bytes = b"0123456789"
    ranges: bool = True
    seen: list[httpx.Request] = field(default_factory=list)
    wanted: list[str | None] = field(default_factory=list)
    parts: list[bytes] = field(default_factory=list)
    session: dict[str, Any] = field(default_factory=dict)
    answers: dict[str, Any] = field(default_factory=dict)

    @property
    def taken(self) -> bytes:
        return b"".join(self.parts)

    @property
    def calls(self) -> list[str]:
        return [f"{seen.method} {seen.url.host}{seen.url.raw_path.decode()}" for seen in self.seen]

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.seen.append(request)
        self.wanted.append(request.headers.get("range"))  # another attempt has the same headers, changed
        assert len(self.seen) < 500, "the client goes on for ever"
        path = request.url.path
        if request.url.host == HOST:
            if path == "/api/v4/account":
                return answer({"id": 77, "drive_url": self.drive_url})
            return answer({"id": 11, "updated_at": 1589000000}) if request.method == "PATCH" else answer(status=202)
        if path == "/v1.0/sessions":
            self.session = json.loads(request.content)
            self.expected, self.answers = self.url, {}
            return answer({"session_id": 9, "upload_url": self.url, "max_file_size": 1000, "max_part_size": self.part})
        if path.startswith("/download"):
            return self._fail(request) or self._download(request)
        if path == f"/v1.0/files/{UUID}":
            return answer(self.file())
        assert str(request.url) in (self.expected, *self.answers), "an address that was not given"
        return (self._fail(request) if not self.after else None) or self._take(request)

    def _fail(self, request: httpx.Request) -> httpx.Response | None:
        if not self.failures:
            return None
        failure = self.failures.pop(0)
        if isinstance(failure, Exception):
            raise failure
        return failure

    def _take(self, request: httpx.Request) -> httpx.Response:
        """A part that comes again is answered again."""
        url = str(request.url)
        if url not in self.answers:
            self.parts.append(request.content)
            number = len(self.parts) + 1
            done = len(self.taken) >= self.session["file_size"]
            self.expected = "" if done else self.next_url.format(number, number)
            self.answers[url] = self.file() if done else {"session_id": 9, "next_url": self.expected}
        failure = self._fail(request)
        return failure or answer(self.answers[url])

    def _download(self, request: httpx.Request) -> httpx.Response:
        wanted = request.headers.get("range")
        if wanted is None or not self.ranges:
            return answer(self.content)
        start = int(wanted.removeprefix("bytes=").removesuffix("-"))
        headers = {"content-range": f"bytes {start}-{len(self.content) - 1}/{len(self.content)}"}
        return answer(self.content[start:], 206, headers)

    def file(self) -> dict[str, Any]:
        links = {"download": {"href": LINK}, "self": {"href": f"{DRIVE}/v1.0/files/{UUID}"}}
        size = self.session.get("file_size", len(self.content))
        known = {"uuid": UUID, "version_uuid": VERSION, "name": "offer", "size": size, "session_id": 9, "_links": links}
        return {**known, "previews": [{"download_link": f"{DRIVE}/download/p.png", "width": 200, "height": 100}]}


def no_pause(**more: Any) -> Any:
    from amokit import Retry

    return Retry(base=0.0, **more)


__all__ = ["DRIVE", "LINK", "UUID", "VERSION", "Drive", "no_pause", "problem"]
