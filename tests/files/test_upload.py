"""Uploads: parts, addresses, failures, going on."""

from __future__ import annotations

import io
import json
from pathlib import Path
from typing import Any

import httpx
import pytest
from amokit import AmoError, TransportError
from amokit.errors import ArgumentError, ConnectError, FileTransferError, ServerError, UntrustedHostError, WrongTypeError
from amokit.fields import FileKey
from amokit.files.upload import Position
from amokit_api.errors import NotFoundError

from ..client.support import HOST, Mode, answer
from .drive import DRIVE, UUID, VERSION, Drive, no_pause, problem

CONTENT = b"0123456789"


class Trickle:
    """A stream that cannot be sought, and gives less than it is asked for."""

    def __init__(self, content: bytes) -> None:
        self._content = io.BytesIO(content)

    def read(self, size: int, /) -> bytes:
        return self._content.read(min(size, 3))


class Upload:
    """An upload as an async web framework has it."""

    filename, size = "dir/offer.pdf", len(CONTENT)

    def __init__(self) -> None:
        self._content = io.BytesIO(CONTENT)

    async def read(self, size: int, /) -> bytes:
        return self._content.read(size)


@pytest.mark.parametrize("kind", ["path", "str", "bytes", "memoryview", "file", "stream"])
def test_a_file_goes_up_in_parts_of_the_size_that_the_server_names(mode: Mode, tmp_path: Path, kind: str) -> None:
    path = tmp_path / "offer.pdf"
    path.write_bytes(CONTENT)
    drive = Drive()
    amo = mode.client(drive)
    with path.open("rb") as opened:
        source: Any = {
            "path": path,
            "str": str(path),
            "bytes": CONTENT,
            "memoryview": memoryview(CONTENT),
            "file": opened,
            "stream": Trickle(CONTENT),
        }[kind]
        options = {} if kind in ("path", "str", "file") else {"name": "offer.pdf"}
        file = mode.wait(amo.files.upload(source, **options, **({"size": 10} if kind == "stream" else {})))
        assert not opened.closed, "what was given stays open"
    assert (file.uuid, file.name, type(file).__name__) == (UUID, "offer", "File")
    assert drive.parts == [b"0123", b"4567", b"89"]
    assert drive.session == {"file_name": "offer.pdf", "file_size": 10, "content_type": "application/pdf"}
    assert drive.calls == [
        f"GET {HOST}/api/v4/account?with=drive_url",
        "POST drive-c.amocrm.ru/v1.0/sessions",
        "POST drive-c.amocrm.ru/v1.0/sessions/upload/eyJ.a-b_c.1?n=1",
        "POST drive-c.amocrm.ru/v1.0/sessions/upload/eyJ.a-b_c.2?n=%2F2",
        "POST drive-c.amocrm.ru/v1.0/sessions/upload/eyJ.a-b_c.3?n=%2F3",
    ]
    assert all(seen.headers["authorization"].startswith("Bearer ") for seen in drive.seen)


def test_an_upload_of_an_async_framework() -> None:
    mode = Mode("async")
    drive = Drive()
    mode.wait(mode.client(drive).files.upload(Upload()))
    mode.close()
    assert (drive.taken, drive.session["file_name"]) == (CONTENT, "offer.pdf")


def test_an_empty_file_is_one_empty_part(mode: Mode) -> None:
    drive = Drive()
    mode.wait(mode.client(drive).files.upload(b"", "empty.txt"))
    assert drive.parts == [b""]


def test_what_a_session_is_given(mode: Mode) -> None:
    drive = Drive()
    options = {"content_type": "x/y", "file_uuid": UUID, "with_preview": True}
    mode.wait(mode.client(drive).files.upload(CONTENT, "a.unheard-of", **options))
    assert drive.session == {"file_name": "a.unheard-of", "file_size": 10, **options}


def test_the_host_of_the_drive_is_asked_for_once(mode: Mode) -> None:
    drive = Drive()
    amo = mode.client(drive)
    for number in range(2):
        mode.wait(amo.files.upload(b"x", f"{number}.txt"))
        drive.parts.clear()
    mode.wait(amo.with_options(timeout=5).files.get(UUID))
    assert sum("/account" in call for call in drive.calls) == 1
    given = Drive()
    mode.wait(mode.client(given, hosts={"drive": DRIVE}).files.get(UUID))
    assert given.calls == [f"GET drive-c.amocrm.ru/v1.0/files/{UUID}"]


@pytest.mark.parametrize(
    "url",
    [
        "https://evil.example",
        "https://drive.amocrm.ru.evil.example",
        "http://drive-c.amocrm.ru",
        "http://127.0.0.1:9",
        "https://localhost",
        "https://user@drive-c.amocrm.ru",
        "ftp://drive-c.amocrm.ru",
        "//drive-c.amocrm.ru",
    ],
)
def test_no_token_goes_to_a_host_that_is_not_trusted(mode: Mode, url: str) -> None:
    """Neither as the drive's address, nor as that of a part, the first or a later one, nor as what was kept to go on."""
    secrets: list[str] = []
    for drive in (Drive(drive_url=url), Drive(url=f"{url}/a"), Drive(next_url=f"{url}/a")):
        with pytest.raises(UntrustedHostError, match=r"drive_url|address of the next part"):
            mode.wait(mode.client(drive).files.upload(CONTENT, "a.txt"))
        secrets += [seen.url.host for seen in drive.seen]
    assert set(secrets) == {HOST, "drive-c.amocrm.ru"}
    drive = Drive()
    resume = json.dumps({"url": f"{url}/a", "sent": 4, "size": 10, "part": 4})
    with pytest.raises(UntrustedHostError):
        mode.wait(mode.client(drive).files.upload(CONTENT, "a.txt", resume=resume))
    assert drive.seen == []


def test_parts_may_go_to_another_host_of_amocrm(mode: Mode) -> None:
    drive = Drive(url="https://drive-b.amocrm.ru/upload/x", next_url="https://drive-b.amocrm.ru/upload/{}{}")
    mode.wait(mode.client(drive).files.upload(CONTENT, "a.txt"))
    assert drive.calls[2:] == [f"POST drive-b.amocrm.ru/upload/{name}" for name in ("x", "22", "33")]


@pytest.mark.parametrize("after", [False, True], ids=["before it was taken", "after it was taken"])
@pytest.mark.parametrize("failure", [httpx.ReadError("reset"), httpx.ReadTimeout("late"), problem(503), problem(429)])
def test_a_part_that_fails_is_sent_again(mode: Mode, failure: Any, after: bool) -> None:
    drive = Drive(failures=[failure], after=after)
    mode.wait(mode.client(drive, retry=no_pause()).files.upload(CONTENT, "a.txt"))
    assert drive.taken == CONTENT
    assert len(drive.seen) == 6, "one part twice"


def test_an_upload_goes_on_after_a_restart(mode: Mode) -> None:
    drive = Drive()
    kept: list[Any] = []

    def progress(at: Any) -> None:
        kept.append(at)
        if at.sent == 4:
            drive.failures.extend([httpx.ReadError("reset")] * 9)

    amo = mode.client(drive, retry=no_pause())
    with pytest.raises(TransportError):
        mode.wait(amo.files.upload(CONTENT, "a.txt", progress=progress))
    assert [(each.sent, each.size) for each in kept] == [(0, 10), (4, 10)]
    drive.failures.clear()
    resume = kept[1].resume
    later = Mode(mode.name)
    stood = io.BytesIO(b"before" + CONTENT)
    stood.seek(6)
    for source in (CONTENT, Trickle(CONTENT), stood):
        seen, drive.parts[1:] = len(drive.seen), []
        size = {"size": 10} if isinstance(source, Trickle) else {}
        drive.answers = {url: body for url, body in drive.answers.items() if "c.1" in url}
        drive.expected = json.loads(resume)["url"]
        file = later.wait(later.client(drive).files.upload(source, "a.txt", resume=resume, progress=kept.append, **size))
        assert file.uuid == UUID
        assert drive.parts == [b"0123", b"4567", b"89"]
        assert not any("sessions?" in call or call.endswith("/sessions") for call in drive.calls[seen:])
    later.close()
    assert (kept[-1].sent, kept[-1].resume) == (10, "")


def test_the_address_of_a_session_is_not_shown(mode: Mode) -> None:
    drive = Drive()
    kept: list[Any] = []
    mode.wait(mode.client(drive).files.upload(CONTENT, "a.txt", progress=kept.append))
    url = json.loads(kept[0].resume)["url"]
    position = Position.from_text(kept[0].resume)
    assert position.url == url
    for each in (kept[0], position):
        assert url not in repr(each)
        assert "size=10" in repr(each)


@pytest.mark.parametrize(
    "resume",
    [
        "",
        "{}",
        "[]",
        "null",
        '{"url": 1, "sent": 0, "size": 10, "part": 4}',
        '{"url": "u", "sent": 0, "size": 10, "part": 0}',
        '{"url": "u", "sent": 11, "size": 10, "part": 4}',
        '{"url": "u", "sent": true, "size": 10, "part": 4}',
    ],
)
def test_what_is_no_position_is_refused(mode: Mode, resume: str) -> None:
    drive = Drive()
    with pytest.raises(ArgumentError, match="resume takes what `progress`"):
        mode.wait(mode.client(drive).files.upload(CONTENT, "a.txt", resume=resume))
    assert drive.seen == []


def test_a_position_of_another_file_is_refused(mode: Mode) -> None:
    drive = Drive()
    resume = json.dumps({"url": f"{DRIVE}/x", "sent": 4, "size": 99, "part": 4})
    with pytest.raises(ArgumentError, match="99 bytes; this one has 10"):
        mode.wait(mode.client(drive).files.upload(CONTENT, "a.txt", resume=resume))
    assert drive.seen == []


def test_a_source_that_ends_early_is_said_so(mode: Mode) -> None:
    with pytest.raises(FileTransferError, match="ended after 10 of 12 bytes"):
        mode.wait(mode.client(Drive()).files.upload(Trickle(CONTENT), "a.txt", size=12))


@pytest.mark.parametrize(
    ("said", "words"),
    [
        ({"session_id": 9}, "does not say where the rest goes"),
        ({"session_id": 9, "next_url": None}, "does not say where the rest goes"),
    ],
)
def test_a_server_that_does_not_say_how_to_go_on(mode: Mode, said: Any, words: str) -> None:
    with pytest.raises(FileTransferError, match=words):
        mode.wait(mode.client(Drive(failures=[answer(said)])).files.upload(CONTENT, "a.txt"))


def test_a_server_that_wants_more_than_there_is(mode: Mode) -> None:
    more = answer({"session_id": 9, "next_url": f"{DRIVE}/more"})
    with pytest.raises(FileTransferError, match="asks for more"):
        mode.wait(mode.client(Drive(failures=[more], part=100)).files.upload(CONTENT, "a.txt"))
    with pytest.raises(FileTransferError, match="has not answered with the file"):
        mode.wait(mode.client(Drive(failures=[answer({"session_id": 9})], part=100)).files.upload(CONTENT, "a.txt"))


def test_a_file_that_is_too_large_is_not_sent(mode: Mode) -> None:
    drive = Drive()
    with pytest.raises(FileTransferError, match="has 1,001 bytes; the server takes 1,000"):
        mode.wait(mode.client(drive).files.upload(b"x" * 1001, "a.txt"))
    assert drive.parts == []


@pytest.mark.parametrize(
    ("source", "options", "error", "words"),
    [
        (CONTENT, {}, ArgumentError, "give the file's name"),
        (7, {"name": "a"}, WrongTypeError, "not from int"),
        (Trickle(CONTENT), {"name": "a"}, ArgumentError, "give size="),
        (io.StringIO, {"name": "a", "size": 4}, WrongTypeError, "mode 'rb'"),
        (CONTENT, {"name": "a", "field": 5}, ArgumentError, "say which"),
        (CONTENT, {"name": "a", "size": 3}, ArgumentError, "a has 10 bytes, not size=3"),
    ],
)
def test_arguments_that_cannot_be_used(mode: Mode, source: Any, options: Any, error: type[AmoError], words: str) -> None:
    with pytest.raises(error, match=words):
        mode.wait(mode.client(Drive()).files.upload(source("text") if isinstance(source, type) else source, **options))


def test_a_path_that_is_not_there(mode: Mode, tmp_path: Path) -> None:
    drive = Drive()
    with pytest.raises(FileNotFoundError):
        mode.wait(mode.client(drive).files.upload(tmp_path / "none.txt"))
    assert drive.seen == []


def test_attaching_in_one_call(mode: Mode) -> None:
    drive = Drive()
    amo = mode.client(drive)
    mode.wait(amo.files.upload(b"x", "a.txt", attach_to=("leads", 11)))
    assert drive.calls[-1] == f"PUT {HOST}/api/v4/leads/11/files"
    assert json.loads(drive.seen[-1].content) == [{"file_uuid": UUID}]
    for kind in ("leads", "contacts", "companies", "customers"):
        drive.parts.clear()
        file = mode.wait(amo.files.upload(b"x", "a.txt", attach_to=(kind, 11), field=FileKey(5)))
        assert drive.calls[-1] == f"PATCH {HOST}/api/v4/{kind}/11"
    value = {"file_uuid": UUID, "version_uuid": VERSION, "file_name": "offer", "file_size": 1}
    assert json.loads(drive.seen[-1].content)["custom_fields_values"] == [{"field_id": 5, "values": [{"value": value}]}]
    mode.wait(amo.files.attach(file, "contacts", 7))
    assert drive.calls[-1] == f"PUT {HOST}/api/v4/contacts/7/files"
    mode.wait(amo.files.set_field(UUID, "leads", 7, 5))
    [sent] = json.loads(drive.seen[-1].content)["custom_fields_values"]
    assert sent == {"field_id": 5, "values": [{"value": {"file_uuid": UUID}}]}


def test_a_file_that_was_not_attached_is_not_lost(mode: Mode) -> None:
    class Refusing(Drive):
        def __call__(self, request: httpx.Request) -> httpx.Response:
            found = super().__call__(request)
            return problem(404) if request.method == "PUT" else found

    with pytest.raises(NotFoundError) as caught:
        mode.wait(mode.client(Refusing()).files.upload(b"x", "a.txt", attach_to=("leads", 11)))
    assert caught.value.__notes__ == [f"The file is uploaded, but not attached: its UUID is {UUID}."]


def test_failures_that_end_an_upload(mode: Mode) -> None:
    with pytest.raises(ConnectError):
        mode.wait(mode.client(Drive(failures=[httpx.ConnectError("no")])).files.upload(CONTENT, "a.txt"))
    with pytest.raises(ServerError):
        mode.wait(mode.client(Drive(failures=[problem(500)])).files.upload(CONTENT, "a.txt"))
