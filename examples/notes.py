"""Notes: a plain one in a word, one of another kind in full, changed, pinned, listed."""

from amokit import AmoCRM
from amokit.models import CommonNoteParams, SmsNoteParams


def main(amo: AmoCRM) -> None:
    lead = amo.leads.create(name="Roof")
    notes = amo.leads.notes(lead.id)
    first = notes.add("Called, will think about it")
    notes.create({"note_type": "sms_out", "params": {"text": "See you at six", "phone": "+79991234567"}})
    notes.update(first.id, {"note_type": "common", "params": "Called, will come"})
    amo.leads.notes.pin(first.id)
    for note in notes.list(with_=["is_pinned"], order={"id": "asc"}):
        match note.params:
            case CommonNoteParams(text=text):
                print("note:", text, "(pinned)" if note.is_pinned else "")
            case SmsNoteParams(text=text, phone=phone):
                print("text message to", phone, "-", text)
            case _:
                print("another kind:", note.note_type)


if __name__ == "__main__":
    with AmoCRM.from_env() as client:
        main(client)
