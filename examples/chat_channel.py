"""A channel of the chats service: a client writes, the bot answers, a hook is checked.

    python examples/chat_channel.py

needs no account and no network: a sandbox plays the chats service, which checks the signature of each request.
"""

from __future__ import annotations

from amokit import AmoCRM, ChatChannel
from amokit.errors import HookSignatureError
from amokit.models import ChatMember, ChatProfile
from amokit_sandbox import Sandbox

CHANNEL_ID, SECRET = "f90ba33d-c9d9-44da-b76c-c349b0ecbe41", "channel-secret"
BOT_ID = "5f7a1d2c-0000-4000-8000-000000000001"


def main() -> None:
    with (
        Sandbox() as sandbox,
        AmoCRM(base_url=sandbox.url, token=sandbox.token) as amo,
        ChatChannel(CHANNEL_ID, SECRET, base_url=sandbox.url) as channel,
    ):
        scope = channel.connect(amo, title="Shop")
        print("connected: Shop")
        ann = ChatMember(id="u-1", name="Ann", profile=ChatProfile(phone="+79151112233"))
        bot = ChatMember(id="bot", name="Shop", ref_id=BOT_ID)
        scope.send("Hello, is it in stock?", conversation_id="c-1", sender=ann)
        answer = scope.send("It is!", conversation_id="c-1", sender=bot, receiver=ann)
        scope.set_delivery_status(answer.id, "delivered")
        for talk in amo.talks.list():
            for each in scope.history(str(talk.chat_id)):
                print("a lead's chat has:", each.message.text if each.message else None)
        try:
            channel.check_hook(b"{}", "0" * 40)
        except HookSignatureError:
            print("a forged hook was refused")


if __name__ == "__main__":
    main()
