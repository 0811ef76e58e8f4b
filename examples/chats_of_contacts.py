"""Chats of a contact: linked, and listed."""

from amokit import AmoCRM


def main(amo: AmoCRM) -> None:
    ann = amo.contacts.create(name="Ann")
    chat_id = "8f2b6c1a-0000-4000-8000-000000000001"  # from the chats service, as in chat_channel.py
    amo.contacts.chats.link([{"contact_id": ann.id, "chat_id": chat_id}])
    for chat in amo.contacts.chats.list(contact_id=[ann.id]):
        print(chat.contact_id == ann.id, chat.chat_id)


if __name__ == "__main__":
    with AmoCRM.from_env() as client:
        main(client)
