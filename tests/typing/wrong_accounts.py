"""Each line that ends with a mark is wrong, and a type checker says so in the words of the mark; all others are right.

Checked, not run; test_typing.py takes the marks away and compares.
"""

from __future__ import annotations

from amokit import Accounts, AmoCRM, AsyncAccounts, AsyncAmoCRM, ChatChannel
from amokit.chats import messages
from amokit.models import ChatMember


class OneStore:
    def load(self) -> None: ...
    def save(self, token: object, /) -> None: ...


class NoAccount:
    account = "mycompany"


def accounts(several: Accounts) -> None:
    Accounts("id", "secret", "https://x", OneStore())  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    Accounts("id", "secret", "https://x", base_url="http://127.0.0.1")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    Accounts("id", "secret", "https://x", token="t")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    Accounts("id", "secret", "https://x", limit="host")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    Accounts("id", "secret", "https://x", timeout="5")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    several.authorize_url()  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    several.authorize_url("state", mode="window")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    several.of(NoAccount())  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    several[77]  # type: ignore[index]  # pyright: ignore[reportArgumentType]
    several.sign_in("code")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


async def async_accounts(several: AsyncAccounts) -> None:
    client: AmoCRM = several["mycompany"]  # type: ignore[assignment]  # pyright: ignore[reportAssignmentType]
    for each in several:  # type: ignore[attr-defined]  # pyright: ignore[reportGeneralTypeIssues]
        print(each, client)


def files(amo: AmoCRM) -> None:
    amo.files.upload(7, "a.pdf")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    amo.files.upload("a.pdf", attach_to=("tasks", 1))  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    amo.files.upload("a.pdf", field="Contract")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    amo.files.download(7, "a.pdf")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    amo.files.download("uuid", b"a.pdf")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    amo.files.attach("uuid", "notes", 1)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


def channel(own: ChatChannel, other: AsyncAmoCRM, ann: ChatMember) -> None:
    own.connect(other)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    scope = own.scope("amojo-id")
    scope.send("Hello", sender=ann)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    scope.send(b"Hello", conversation_id="c-1", sender=ann)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    scope.set_delivery_status("m", "sent")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    scope.set_delivery_status("m", "failed", error_code=900)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    messages.picture("https://example.com/a.png")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    messages.location("59", "30")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
