"""Downloads: to paths and streams, broken connections, going on."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

import httpx
import pytest
from amokit.errors import ArgumentError, FileTransferError, TransportError, UnauthorizedError, UntrustedHostError
from amokit.models import File, FilePreview

from ..client.support import Mode, answer
from .drive import LINK, UUID, VERSION, Drive, no_pause, problem

CONTENT = b"0123456789"


def file(**changes: Any) -> File:
    return File.from_dict({**Drive().file(), **changes})


def test_a_file_by_itself_or_by_its_uuid(mode: Mode, tmp_path: Path) -> None:
    drive = Drive()
    amo = mode.client(drive)
    assert mode.wait(amo.files.download(file(), tmp_path / "offer.pdf")) == 10
    assert (tmp_path / "offer.pdf").read_bytes() == CONTENT
    assert list(tmp_path.iterdir()) == [tmp_path / "offer.pdf"]
    stream = io.BytesIO()
    assert mode.wait(amo.files.download(UUID, stream)) == 10
    assert stream.getvalue() == CONTENT
    asked = [seen for seen in drive.seen if "/download" in seen.url.path]
    assert [str(seen.url) for seen in asked] == [LINK, LINK]
    assert all("authorization" not in seen.headers for seen in asked), "the address is the secret"
    assert all(seen.headers["accept-encoding"] == "identity" for seen in asked)


def test_a_preview(mode: Mode) -> None:
    drive, stream = Drive(), io.BytesIO()
    [preview] = file().previews or []
    assert isinstance(preview, FilePreview)
    mode.wait(mode.client(drive).files.download(preview, stream))
    assert drive.calls == ["GET drive-c.amocrm.ru/download/p.png"]
    assert stream.getvalue() == CONTENT


def test_an_address_that_demands_the_token_gets_it_once(mode: Mode) -> None:
    drive, stream = Drive(failures=[problem(401)]), io.BytesIO()
    mode.wait(mode.client(drive).files.download(file(), stream))
    assert ["authorization" in seen.headers for seen in drive.seen] == [False, True]
    with pytest.raises(UnauthorizedError):
        mode.wait(mode.client(Drive(failures=[problem(401)] * 3)).files.download(file(), stream))


def test_other_hosts_are_not_asked(mode: Mode) -> None:
    for url in ("https://evil.example/x", "http://drive-c.amocrm.ru/x", "http://127.0.0.1:9/x", "/download/x"):
        drive = Drive()
        with pytest.raises(UntrustedHostError):
            mode.wait(mode.client(drive).files.download(file(_links={"download": {"href": url}}), io.BytesIO()))
        assert drive.seen == []
    with pytest.raises(ArgumentError, match="does not say where its content is"):
        mode.wait(mode.client(Drive()).files.download(file(_links={}), io.BytesIO()))


class Broken(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body that breaks off."""

    def __init__(self, content: bytes) -> None:
        self._content = content

    def __iter__(self) -> Any:
        yield self._content
        raise httpx.ReadError("reset")

    async def __aiter__(self) -> Any:
        yield self._content
        raise httpx.ReadError("reset")


class Streaming(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """The drive, whose first answers break off after some bytes each."""

    def __init__(self, drive: Drive, *breaks: int) -> None:
        self.drive = drive
        self.breaks = list(breaks)

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        found = self.drive(request)
        if not self.breaks:
            return found
        return httpx.Response(found.status_code, headers=found.headers, stream=Broken(found.content[: self.breaks.pop(0)]))

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        return self.handle_request(request)


@pytest.mark.parametrize("ranges", [True, False])
@pytest.mark.parametrize("retry", [None, no_pause()], ids=["without retries", "with retries"])
def test_a_broken_connection_is_gone_on_from(mode: Mode, ranges: bool, retry: Any) -> None:
    """Where the server gives ranges, the rest is asked for; where not, what comes again is passed over."""
    breaks = (3, 2, 4) if ranges else (3, 5, 9)
    drive, stream, reported = Drive(ranges=ranges), io.BytesIO(), []
    amo = mode.client(drive, transport=Streaming(drive, *breaks), retry=retry)
    assert mode.wait(amo.files.download(file(), stream, progress=reported.append)) == 10
    assert stream.getvalue() == CONTENT
    assert drive.wanted == [None, "bytes=3-", "bytes=5-", "bytes=9-"]
    assert [each.received for each in reported] == [3, 5, 9, 10]
    assert {each.size for each in reported} == {10}


def test_a_connection_that_brings_nothing_is_given_up(mode: Mode, tmp_path: Path) -> None:
    drive = Drive()
    amo = mode.client(drive, transport=Streaming(drive, 3, 0, 0, 0))
    with pytest.raises(TransportError):
        mode.wait(amo.files.download(file(), tmp_path / "a"))
    assert len(drive.seen) == 2
    assert list(tmp_path.iterdir()) == [], "the whole file or nothing"


def test_a_download_goes_on_after_a_restart(mode: Mode, tmp_path: Path) -> None:
    drive = Drive()
    amo = mode.client(drive, transport=Streaming(drive, 3, 0))
    (tmp_path / "a").write_bytes(b"old")
    with pytest.raises(TransportError):
        mode.wait(amo.files.download(file(), tmp_path / "a", resume=True))
    assert (tmp_path / "a").read_bytes() == b"old"
    again = Drive()
    mode.wait(mode.client(again).files.download(file(), tmp_path / "a", resume=True))
    assert again.seen[0].headers["range"] == "bytes=3-"
    assert (tmp_path / "a").read_bytes() == CONTENT
    assert list(tmp_path.iterdir()) == [tmp_path / "a"]


def test_another_version_is_not_mixed_in(mode: Mode, tmp_path: Path) -> None:
    drive = Drive()
    with pytest.raises(TransportError):
        mode.wait(mode.client(drive, transport=Streaming(drive, 3, 0)).files.download(file(), tmp_path / "a", resume=True))
    again = Drive()
    other = file(version_uuid=VERSION.replace("4", "5"))
    mode.wait(mode.client(again).files.download(other, tmp_path / "a", resume=True))
    assert "range" not in again.seen[0].headers
    assert (tmp_path / "a").read_bytes() == CONTENT


@pytest.mark.parametrize(
    ("size", "words"), [(9, "more than the 9 bytes"), (11, "10 of the 11 bytes")], ids=["too much", "too little"]
)
def test_a_content_of_another_length_is_an_error(mode: Mode, tmp_path: Path, size: int, words: str) -> None:
    with pytest.raises(FileTransferError, match=words):
        mode.wait(mode.client(Drive()).files.download(file(size=size), tmp_path / "a"))
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("said", ["", "bytes 4-9/10", "bytes 3-9/11", "bytes */10"])
def test_a_part_that_was_not_asked_for_is_refused(mode: Mode, said: str) -> None:
    class Wrong(Drive):
        def _download(self, request: httpx.Request) -> httpx.Response:
            found = super()._download(request)
            return answer(found.content, 206, {"content-range": said}) if found.status_code == 206 else found

    drive = Wrong()
    with pytest.raises(FileTransferError, match="another part"):
        mode.wait(mode.client(drive, transport=Streaming(drive, 3)).files.download(file(), io.BytesIO()))


def test_a_file_of_unknown_size(mode: Mode) -> None:
    stream = io.BytesIO()
    assert mode.wait(mode.client(Drive()).files.download(file(size=None), stream)) == 10
