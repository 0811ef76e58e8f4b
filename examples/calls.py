"""Phone calls into the feed of the contact or lead with that number."""

from amokit import AmoCRM
from amokit.fields import PHONE


def main(amo: AmoCRM) -> None:
    ann = amo.contacts.create(name="Ann", custom_fields={PHONE: ["+79991234567"]})
    me = amo.account.get().current_user_id
    call = amo.calls.create(
        direction="inbound",
        duration=95,
        source="my-telephony",
        phone="+79991234567",
        uniq="call-1",
        link="https://example.com/call-1.mp3",
        call_status=4,
        call_result="Wants an offer",
        responsible_user_id=me,
    )
    print("of the contact:", call.entity_type, call.entity_id == ann.id)
    for note in amo.contacts.notes(ann.id).list():
        print(note.note_type, note.to_dict()["params"]["duration"], "seconds")


if __name__ == "__main__":
    with AmoCRM.from_env() as client:
        main(client)
