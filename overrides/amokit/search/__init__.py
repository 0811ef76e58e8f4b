"""Finding what is there: people by phone or e-mail, many objects by id, names of users and statuses, what has changed since."""
