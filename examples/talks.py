"""Talks: those that are open, their messages, an answer, and the end."""

from amokit import AmoCRM


def main(amo: AmoCRM) -> None:
    print("open:", amo.talks.count().count)
    for talk in amo.talks.list():
        messages = amo.talks.messages(talk.talk_id)
        messages.send(text="We are on it!")
        print([message.text for message in messages.list()])
        amo.talks.close(talk.talk_id, force_close=True)
        print("in work:", amo.talks.get(talk.talk_id).is_in_work)


if __name__ == "__main__":
    with AmoCRM.from_env() as client:
        main(client)
