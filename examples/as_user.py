"""Requests in the name of another user of the account."""

from amokit import AmoCRM


def main(amo: AmoCRM) -> None:
    print("user:", amo.account.get().current_user_id)
    other = next(user for user in amo.users.list() if user.id != amo.account.get().current_user_id)
    with amo.as_user(other.id):
        lead = amo.leads.create(name="Made for Bob")
        print("within:", amo.account.get().current_user_id == other.id)
    print("made by:", amo.leads.get(lead.id).created_by == other.id)


if __name__ == "__main__":
    with AmoCRM.from_env() as client:
        main(client)
