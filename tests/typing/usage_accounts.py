# pyright: strict
"""What a type checker knows of accounts, files and channels, sync and async. It is checked, not run."""

from __future__ import annotations

import io
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import BinaryIO, assert_type

from amokit import (
    Accounts,
    AmoCRM,
    AsyncAccounts,
    AsyncAmoCRM,
    AsyncChatChannel,
    Callback,
    ChatChannel,
    MemoryTokenStore,
    MultiAccountStore,
    Token,
    TokenStore,
)
from amokit.chats import AsyncChatScope, ChatScope, SentMessage, messages
from amokit.fields import FileKey
from amokit.files.download import DownloadProgress
from amokit.files.upload import UploadProgress
from amokit.models import Chat, ChatClient, ChatHistoryMessage, ChatMember, ChatMessageCreate, File, FileVersion
from amokit.stores import Encryption, FileTokenStore


class HookAccount:
    id: int | None = 77
    host: str | None = "mycompany.amocrm.ru"
    subdomain: str | None = "mycompany"


class Delivery:
    account = HookAccount()


class Upload:
    async def read(self, size: int, /) -> bytes:
        return b""


class OwnStores:
    """A store of somebody's own for several accounts."""

    def load(self) -> Token | None: ...
    def save(self, token: Token, /) -> None: ...
    def for_account(self, account: str, /) -> TokenStore:
        return self

    def accounts(self) -> list[str]:
        return []


def accounts(callback: Callback) -> None:
    store: MultiAccountStore = FileTokenStore("tokens", encryption=Encryption("key"))
    assert_type(store.accounts(), list[str])
    with Accounts("id", "secret", "https://x", store, limit="account", timeout=5, log=True) as several:
        assert_type(several, Accounts)
        assert_type(several.authorize_url("state", domain="kommo.com", mode="popup"), str)
        assert_type(several.sign_in(callback), AmoCRM)
        amo: AmoCRM = several["mycompany"]
        assert_type(amo.refresh(), Token)
        assert_type(several.of(Delivery()), AmoCRM)
        assert_type(iter(several), Iterator[AmoCRM])
        assert_type(several.hosts(), list[str])
        assert_type("mycompany" in several, bool)
        assert_type(several.uninstalled("https://x?account_id=1"), str | None)
    Accounts("id", "secret", "https://x", store=OwnStores())
    Accounts("id", "secret", "https://x", store=MemoryTokenStore())


async def async_accounts(callback: Callback) -> None:
    async with AsyncAccounts("id", "secret", "https://x") as several:
        assert_type(await several.sign_in(callback), AsyncAmoCRM)
        amo: AsyncAmoCRM = several["mycompany"]
        assert_type(await amo.refresh(), Token)
        assert_type(await several.of(Delivery()), AsyncAmoCRM)
        assert_type(aiter(several), AsyncIterator[AsyncAmoCRM])
        assert_type(await several.has("mycompany"), bool)
        assert_type(await several.uninstalled("https://x?account_id=1"), str | None)


def files(amo: AmoCRM, stream: BinaryIO) -> None:
    def up(at: UploadProgress) -> None:
        assert_type(at.resume, str)

    def down(at: DownloadProgress) -> None:
        assert_type(at.size, int | None)

    file = amo.files.upload(Path("a.pdf"), progress=up, resume=None)
    assert_type(file, File)
    amo.files.upload(stream, "a.pdf", size=10, attach_to=("leads", 11), field=FileKey(5))
    amo.files.upload(b"x", "a.pdf", attach_to=("contacts", 11), field=5)
    assert_type(amo.files.download(file, io.BytesIO(), progress=down), int)
    assert_type(amo.files.download(file.uuid, "a.pdf", resume=True), int)
    for version in amo.files.versions(file.uuid).list():
        assert_type(version, FileVersion)
        amo.files.download(version, Path("a.pdf"))
    for preview in file.previews or []:
        amo.files.download(preview, "a.png")
    amo.files.attach(file, "companies", 11)
    FileKey(5).set(file)


async def async_files(amo: AsyncAmoCRM) -> None:
    assert_type(await amo.files.upload(Upload(), "a.pdf", size=10), File)
    assert_type(await amo.files.upload("a.pdf"), File)
    assert_type(await amo.files.download("uuid", "a.pdf"), int)


def channel(amo: AmoCRM, ann: ChatMember, client: ChatClient) -> None:
    with ChatChannel("id", "secret", domain="kommo.com", timeout=5) as own:
        scope = own.connect(amo, title="Shop")
        assert_type(scope, ChatScope)
        assert_type(own.scope("amojo-id"), ChatScope)
        assert_type(scope.send("Hello", conversation_id="c-1", sender=ann), SentMessage)
        assert_type(messages.location(59.9, 30.3), ChatMessageCreate)
        sent = scope.edit(messages.text("Hello!"), conversation_id="c-1", id="m")
        assert_type(sent.id, str)
        assert_type(sent.msgid, str | None)
        scope.set_delivery_status(sent.id, "failed", error_code=905, error="blocked")
        assert_type(list(scope.history("chat")), list[ChatHistoryMessage])
        assert_type(scope.create_chat("c-1", client), Chat)


async def async_channel(amo: AsyncAmoCRM, ann: ChatMember) -> None:
    async with AsyncChatChannel("id", "secret") as own:
        scope = await own.connect(amo)
        assert_type(scope, AsyncChatScope)
        assert_type(await scope.send("Hello", conversation_id="c-1", sender=ann), SentMessage)
        assert_type([each async for each in scope.history("chat")], list[ChatHistoryMessage])
