"""A believable sales team: people, pipelines, deals and all that goes with them; the same every time for one number."""

from __future__ import annotations

import json
from collections.abc import Callable, Generator, Iterator
from importlib import resources
from random import Random
from typing import Any

LANGUAGES = ("ru", "en")
DAY = 86_400
FIRST_ID = 2_000_000
PART = 1000
OPTIONED = {"select": 0, "multiselect": 1, "radiobutton": 2}
FILE_UUID = "7d1e9b52-0c44-4f7e-9d35-6a1f0b9c2e11"
VERSION_UUID = "1f7c2c4e-5a60-4c8b-8a55-0d6d5f0a7b21"
CHAT_ID = "0b6b3c1e-51e4-4a0a-9a55-7a9d8e6f1c02"

Row = dict[str, Any]
Rows = dict[str, list[Row]]


class Demo:
    """Rows for `seed`, of a team that has worked until `now` (Unix seconds)."""

    def __init__(self, random_seed: int, leads: int, language: str, now: int) -> None:
        words = json.loads(resources.files(__package__).joinpath("demo_words.json").read_text("utf-8"))
        self._words: dict[str, Any] = words[language]
        self._random = Random(random_seed)
        self.now = now // DAY * DAY
        self._size = leads
        self._next_id = FIRST_ID

    def parts(self) -> Iterator[Rows]:
        """All rows by kind, a part at a time, so that many need no more memory than few."""
        words, id = self._words, self._id
        emails = [f"seller{n}@example.com" for n in range(1, 5)]
        self.users = [{"id": id(), "name": self._person(), "email": email, "rights": {"group_id": 0}} for email in emails]
        self.pipelines = [self._pipeline(n, name, of) for n, (name, of) in enumerate(words["pipelines"].items())]
        self.reasons = [{"id": id(), "name": name, "sort": n} for n, name in enumerate(words["loss_reasons"])]
        self.fields = [self._field(kind, name) for kind, name in words["fields"].items()]
        roles = [{"id": id(), "name": name} for name in words["roles"]]
        dictionaries = {"users": self.users, "roles": roles, "pipelines": self.pipelines, "loss_reasons": self.reasons}
        yield {**dictionaries, "fields_leads": self.fields}
        self.companies = yield from self._people("companies", self._company, max(2, self._size // 5))
        self.contacts = yield from self._people("contacts", self._contact, max(3, self._size // 2))
        for start in range(0, self._size, PART):
            leads = [self._lead(n) for n in range(start, min(start + PART, self._size))]
            tasks = [self._task(lead) for n, lead in enumerate(leads) if not n or self._random.random() < 0.4]
            notes = [note for lead in leads for note in self._notes(lead)]
            yield {"leads": leads, "links": self._links(leads), "tasks": tasks, "notes": notes}
            if not start:
                yield self._shop() | self._chats(leads[0])

    def _people(self, kind: str, make: Callable[[], Row], size: int) -> Generator[Rows, None, list[int]]:
        """Gives rows of one kind, and their ids in the end."""
        ids: list[int] = []
        for start in range(0, size, PART):
            rows = [make() for _ in range(min(PART, size - start))]
            ids += [row["id"] for row in rows]
            yield {kind: rows}
        return ids

    def _id(self) -> int:
        self._next_id += 1
        return self._next_id

    def _named(self, name: str, **more: Any) -> Row:
        return {"id": self._id(), "name": name, **more}

    def _pick(self, name: str) -> Any:
        return self._random.choice(self._words[name])

    def _person(self) -> str:
        return f"{self._pick('first_names')} {self._pick('last_names')}"

    def _phone(self) -> str:
        return f"+7 (9{self._random.randrange(10, 100)}) {self._random.randrange(100, 1000)}-{self._random.randrange(10, 100)}-00"

    def _past(self, days: int = 180) -> int:
        return self.now - self._random.randrange(days * DAY)

    def _pipeline(self, n: int, name: str, statuses: list[str]) -> Row:
        stages = [self._named(self._words["incoming"], sort=10, type=1, is_editable=False)]
        stages += [self._named(one, sort=20 + 10 * m) for m, one in enumerate(statuses)]
        final = ((142, "won", 10_000), (143, "lost", 11_000))
        stages += [{"id": id, "name": self._words[word], "sort": sort, "is_editable": False} for id, word, sort in final]
        return self._named(name, sort=10 + n, is_main=not n, _embedded={"statuses": stages})

    def _field(self, kind: str, name: str) -> Row:
        field = self._named(name, type=kind, sort=1000 + self._next_id % 1000)
        if kind in OPTIONED:
            options = list(self._words["options"].values())[OPTIONED[kind]]
            field["enums"] = [{"id": self._id(), "value": value, "sort": 500 * m} for m, value in enumerate(options)]
        return field | ({"currency": "RUB"} if kind == "monetary" else {})

    def _value(self, field: Row) -> Row:
        """A value that a field of the type takes."""
        random, city = self._random, self._pick("cities")
        made: dict[str, Any] = {
            "textarea": self._pick("notes"),
            "numeric": random.randrange(10, 500),
            "checkbox": random.random() < 0.5,
            "date": self._past(),
            "date_time": self._past(),
            "birthday": self._past(9000),
            "url": "https://example.com/",
            "streetaddress": f"{city}, {random.randrange(1, 99)}",
            "legal_entity": {"name": self._pick("company_names")},
            "monetary": random.randrange(1, 90) * 1000,
            "file": {"file_uuid": FILE_UUID, "version_uuid": VERSION_UUID, "file_name": "offer.pdf"},
        }
        value: Row = {"value": made.get(field["type"], f"A-{random.randrange(1000, 9999)}")}
        if field["type"] in OPTIONED:
            value = {"enum_id": random.choice(field["enums"])["id"]}
        if field["type"] == "smart_address":
            value = {"value": city, "enum_code": "city"}
        return {"field_id": field["id"], "values": [value]}

    def _company(self) -> Row:
        phone = {"field_code": "PHONE", "values": [{"value": self._phone(), "enum_code": "WORK"}]}
        name = self._pick("forms").format(self._pick("company_names"))
        return self._named(name, created_at=self._past(), custom_fields_values=[phone])

    def _contact(self) -> Row:
        id, name = self._id(), {"first_name": self._pick("first_names"), "last_name": self._pick("last_names")}
        phone = {"field_code": "PHONE", "values": [{"value": self._phone(), "enum_code": "MOB"}]}
        email = {"field_code": "EMAIL", "values": [{"value": f"client{id}@example.com", "enum_code": "WORK"}]}
        return {"id": id, **name, "created_at": self._past(), "custom_fields_values": [phone, email]}

    def _lead(self, n: int) -> Row:
        random = self._random
        pipeline = random.choices(self.pipelines, (6, 3, 1))[0]
        status = random.choice(pipeline["_embedded"]["statuses"][1:])["id"]
        created = self._past()
        fields = self.fields if n == 0 else random.sample(self.fields, 3)
        reason = {"loss_reason_id": random.choice(self.reasons)["id"]} if status == 143 else {}
        return self._named(
            f"{self._pick('deals')} {n + 1}",
            **{"price": random.randrange(5, 900) * 1000, "pipeline_id": pipeline["id"], "status_id": status, **reason},
            responsible_user_id=random.choice(self.users)["id"],
            created_at=created,
            updated_at=random.randrange(created, self.now),
            custom_fields_values=[self._value(field) for field in fields],
            _embedded={"tags": [{"name": self._pick("tags")}]},
        )

    def _links(self, leads: list[Row]) -> list[Row]:
        found = []
        for lead in leads:
            for kind, others in (("contacts", self.contacts), ("companies", self.companies)):
                to = {"to_entity_type": kind, "to_entity_id": self._random.choice(others)}
                found.append({"entity_type": "leads", "entity_id": lead["id"], **to})
        return found

    def _task(self, lead: Row) -> Row:
        done = self._random.random() < 0.5
        due = self.now + self._random.randrange(-10, 20) * DAY + 10 * 3600
        result = {"is_completed": True, "result": {"text": self._pick("results")}} if done else {}
        of = {"entity_type": "leads", "entity_id": lead["id"], "responsible_user_id": lead["responsible_user_id"]}
        return {"id": self._id(), "text": self._pick("tasks"), "complete_till": due, **of, **result}

    def _notes(self, lead: Row) -> list[Row]:
        of = {"entity_type": "leads", "entity_id": lead["id"], "created_at": lead["updated_at"]}
        found = [{"id": self._id(), "note_type": "common", "params": {"text": self._pick("notes")}, **of}]
        if self._random.random() < 0.3:
            params = {"phone": self._phone(), "duration": self._random.randrange(10, 600), "source": "demo"}
            found.append({"id": self._id(), "note_type": "call_in", "params": params, **of})
        return found

    def _shop(self) -> Rows:
        """Catalogs, customers with purchases, files."""
        words, named = self._words, self._named
        catalogs = [named(name, type=kind) for kind, name in words["catalogs"].items()]
        segments, goods = [named(name) for name in words["segments"]], catalogs[0]["id"]
        ids = [{"id": segments[n % 2]["id"]} for n in range(1, 11)]
        customers = [named(f"{words['customer']} {n}", _embedded={"segments": [one]}) for n, one in enumerate(ids, 1)]
        purchase = {"price": 5000, "comment": words["purchase"], "completed_at": self._past()}
        robot = {"id": 0, "type": "internal"}
        stamps = {"created_at": self._past(), "updated_at": self.now, "created_by": robot, "updated_by": robot}
        file = {"name": "offer", "sanitized_name": "offer", "size": 2048, "type": "document", **stamps}
        file["metadata"] = {"extension": "pdf", "mime_type": "application/pdf"}
        return {
            "catalogs": catalogs,
            "elements": [named(one, catalog_id=goods) for one in words["goods"]],
            "catalog_field_groups": [{"id": "demo", "name": words["source"], "sort": 1, "catalog_id": goods}],
            "fields_segments": [named(words["fields"]["numeric"], type="numeric")],
            "segments": segments,
            "customers": customers,
            "transactions": [{"id": self._id(), "customer_id": one["id"], **purchase} for one in customers],
            "files": [{"uuid": FILE_UUID, "version_uuid": VERSION_UUID, **file}],
            "file_versions": [{"uuid": VERSION_UUID, "file_uuid": FILE_UUID, **file}],
        }

    def _chats(self, lead: Row) -> Rows:
        """A talk with its messages, a template, a source, a button, and what else a team sets up once."""
        source, contact = self._words["source"], {"id": self.contacts[0]}
        talk = {"talk_id": self._id(), "contact_id": contact["id"], "chat_id": CHAT_ID, "origin": "telegram"}
        message = {"talk_id": talk["talk_id"], "message_type": "text", "author": {"id": CHAT_ID, "type": "external"}}
        texts = list(enumerate(self._words["messages"]))
        ways = {n: {"type": "outgoing" if n == 1 else "incoming", "created_at": self.now - DAY + 60 * n} for n, _ in texts}
        incoming = {"form_id": "order", "form_name": "Order", "form_page": "https://example.com", "form_sent_at": self.now}
        of = {"entity_type": "leads", "entity_id": lead["id"]}
        return {
            "talks": [{**talk, "entity_type": "lead", "entity_id": lead["id"]}],
            "messages": [{"id": f"{CHAT_ID[:-1]}{n}", **message, **ways[n], "text": text} for n, text in texts],
            "contact_chats": [{"id": self._id(), "contact_id": contact["id"], "chat_id": CHAT_ID}],
            "chat_templates": [self._named(source, content=self._words["template"])],
            "sources": [self._named(source, external_id="site")],
            "website_buttons": [{"source_id": self._id(), "name": source, "pipeline_id": lead["pipeline_id"]}],
            "entity_files": [{"id": self._id(), **of, "file_uuid": FILE_UUID}],
            "subscriptions": [{**of, "subscriber_id": self.users[0]["id"], "type": "user"}],
            "events": [self._event(lead), self._event(contact, "contact")],
            "unsorted": [
                {
                    "uid": FILE_UUID.replace("-", ""),
                    "category": "forms",
                    "source_uid": "site",
                    "source_name": source,
                    "metadata": incoming,
                }
            ],
        }

    def _event(self, entity: Row, kind: str = "lead") -> Row:
        id = f"01{self._id():024d}"
        values: Row = {"value_after": [], "value_before": []}
        return {"id": id, "type": f"{kind}_added", "entity_id": entity["id"], "entity_type": kind, **values}
