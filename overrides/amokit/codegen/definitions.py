"""The definitions of an account: its fields with their options, its catalogs, its pipelines with their statuses."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import asdict, dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

from amokit.client import AmoCRM
from amokit.errors import BlockedError, ForbiddenError, NotFoundError, PaymentRequiredError

if TYPE_CHECKING:
    from amokit.models import CustomField

MADE_BY = "python -m amokit.codegen"
VERSION = 1
ENTITIES = ("leads", "contacts", "companies", "customers")
PAGE = 250


class Unusable(Exception):
    """A file of definitions that cannot be read."""


@dataclass(frozen=True)
class Option:
    """An option of a field, or a status of a pipeline."""

    id: int
    name: str
    code: str | None = None
    sort: int = 0


@dataclass(frozen=True)
class Field:
    """A custom field."""

    id: int
    name: str
    type: str
    code: str | None = None
    currency: str | None = None
    options: tuple[Option, ...] = ()


@dataclass(frozen=True)
class Catalog:
    """A catalog with its fields."""

    id: int
    name: str
    fields: tuple[Field, ...]


@dataclass(frozen=True)
class Pipeline:
    """A pipeline with its statuses."""

    id: int
    name: str
    sort: int
    statuses: tuple[Option, ...]


@dataclass(frozen=True)
class Account:
    """The account of the definitions."""

    id: int
    name: str
    time_zone: str | None


@dataclass(frozen=True)
class Definitions:
    """All definitions of an account."""

    account: Account
    fields: dict[str, tuple[Field, ...]]
    catalogs: tuple[Catalog, ...]
    pipelines: tuple[Pipeline, ...]
    lists: dict[str, tuple[Option, ...]] = dataclasses.field(default_factory=dict)
    """Users, loss reasons, task types and tags, by the name of the list."""

    @property
    def count(self) -> int:
        """Number of fields."""
        return sum(map(len, self.fields.values())) + sum(len(catalog.fields) for catalog in self.catalogs)


# -- from an account ----------------------------------------------------------------------------------------------------------


def read(
    amo: AmoCRM, *, catalogs: bool = False, lists: bool = False, note: Callable[[str], None] = lambda text: None
) -> dict[str, Any]:
    """The definitions of an account, as `parse` takes them.

    Args:
        amo: A client of the account.
        catalogs: With the fields of catalogs, one more request each.
        lists: With users, loss reasons, task types and tags.
        note: Called with a message for each list that is left out: the account does not have it, or its user may not see it.
    """
    account = amo.account.get(with_=["datetime_settings", "task_types"] if lists else ["datetime_settings"])
    settings = account.embedded and account.embedded.datetime_settings
    fetches: dict[str, Callable[..., Iterable[CustomField]]] = {
        "leads": amo.leads.custom_fields.list,
        "contacts": amo.contacts.custom_fields.list,
        "companies": amo.companies.custom_fields.list,
        "customers": amo.customers.custom_fields.list,
    }
    fields: dict[str, Any] = {}
    for entity, fetch in fetches.items():
        found = _optional(partial(fetch, limit=PAGE), entity, note, entity == "customers")
        if found is not None:
            fields[entity] = found
    result: dict[str, Any] = {
        "account": {
            "id": account.id,
            "name": account.subdomain or account.name,
            "time_zone": settings.timezone if settings else None,
        },
        "fields": fields,
        "catalogs": [],
        "pipelines": [pipeline.to_dict() for pipeline in amo.pipelines.list()],
        "lists": _lists(amo, note) if lists else {},
    }
    if lists and account.embedded and account.embedded.task_types:
        result["lists"]["task_types"] = [kind.to_dict() for kind in account.embedded.task_types]
    for catalog in (_optional(partial(amo.catalogs.list, limit=PAGE), "catalogs", note, True) or []) if catalogs else []:
        own = [field.to_dict() for field in amo.catalogs.custom_fields(catalog["id"]).list(limit=PAGE)]
        result["catalogs"].append({**catalog, "fields": own})
    return result


def _lists(amo: AmoCRM, note: Callable[[str], None]) -> dict[str, Any]:
    """Users, loss reasons and tags, as far as the account has them and the user may see them."""
    fetch: dict[str, Callable[[], Iterable[Any]]] = {
        "users": partial(amo.users.list, limit=PAGE),
        "loss_reasons": amo.leads.loss_reasons.list,
        "lead_tags": partial(amo.leads.tags.list, limit=PAGE),
        "contact_tags": partial(amo.contacts.tags.list, limit=PAGE),
        "company_tags": partial(amo.companies.tags.list, limit=PAGE),
    }
    found = {name: _optional(each, name, note, True) for name, each in fetch.items()}
    return {name: items for name, items in found.items() if items}


def _optional(
    fetch: Callable[[], Iterable[Any]], what: str, note: Callable[[str], None], optional: bool
) -> list[dict[str, Any]] | None:
    """A list of definitions; None where the account may well not have it."""
    try:
        return [item.to_dict() for item in fetch()]
    except (PaymentRequiredError, ForbiddenError, NotFoundError) as error:
        if not optional or isinstance(error, BlockedError):
            raise
        note(f"{what} are left out: {error}")
        return None


# -- files --------------------------------------------------------------------------------------------------------------------


def load(path: Path) -> dict[str, Any]:
    """Reads a saved file.

    Raises:
        Unusable: It holds no definitions.
    """
    try:
        document = json.loads(path.read_text("utf-8"))
    except (ValueError, RecursionError) as error:
        raise Unusable(f"{path} is no JSON file: {error}") from error
    if not isinstance(document, dict) or document.get("made_by") != MADE_BY:
        raise Unusable(f"{path} was not written by {MADE_BY} --save")
    if document.get("version") != VERSION:
        raise Unusable(f"{path} has version {document.get('version')!r}; this amokit reads {VERSION}")
    return document


def saved(definitions: Definitions) -> dict[str, Any]:
    """Definitions as JSON, for `load`."""
    return {"made_by": MADE_BY, "version": VERSION, **asdict(definitions, dict_factory=_without_empty)}


def _without_empty(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    return {key: value for key, value in pairs if value is not None and (key, value) != ("options", ())}


def parse(document: Mapping[str, Any]) -> Definitions:
    """Definitions from their JSON form, saved or as the API has it; ordered the same every time.

    Raises:
        Unusable: Something is missing.
    """
    try:
        account = document["account"]
        fields = document["fields"]
        return Definitions(
            Account(int(account["id"]), _text(account["name"]), _text(account.get("time_zone")) or None),
            {entity: _fields(fields[entity]) for entity in ENTITIES if entity in fields},
            _by_id(sorted(map(_catalog, document.get("catalogs") or ()), key=lambda item: item.id)),
            _by_id(sorted(map(_pipeline, document.get("pipelines") or ()), key=lambda item: (item.sort, item.id))),
            {name: _options(items) for name, items in sorted((document.get("lists") or {}).items())},
        )
    except KeyError as error:
        raise Unusable(f"the definitions lack {error}") from error
    except (TypeError, ValueError, AttributeError, OverflowError) as error:
        raise Unusable(f"the definitions are not as they should be: {error}") from error


class _Identified(Protocol):
    @property
    def id(self) -> int: ...


T = TypeVar("T", bound=_Identified)


def _by_id(items: Iterable[T]) -> tuple[T, ...]:
    """Items, the last one of each id."""
    return tuple({item.id: item for item in items}.values())


def _text(value: Any) -> str:
    """A text that can be encoded; "" for None. Raises TypeError for what is no text."""
    if not isinstance(value, str | None):
        raise TypeError(f"a text is expected, not {value!r:.80}")
    return (value or "").encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def _catalog(item: Mapping[str, Any]) -> Catalog:
    return Catalog(int(item["id"]), _text(item.get("name")), _fields(item["fields"]))


def _fields(items: Iterable[Mapping[str, Any]]) -> tuple[Field, ...]:
    return _by_id(sorted(map(_field, items), key=lambda field: field.id))


def _field(item: Mapping[str, Any]) -> Field:
    options = item.get("options") or item.get("nested") or item.get("enums") or ()
    return Field(
        int(item["id"]),
        _text(item.get("name")),
        _text(item.get("type")),
        _text(item.get("code")) or None,
        _text(item.get("currency")) or None,
        _options(options),
    )


def _pipeline(item: Mapping[str, Any]) -> Pipeline:
    statuses = item["statuses"] if "statuses" in item else (item.get("_embedded") or {}).get("statuses")
    return Pipeline(int(item["id"]), _text(item.get("name")), int(item.get("sort") or 0), _options(statuses or ()))


def _options(items: Iterable[Mapping[str, Any]]) -> tuple[Option, ...]:
    found = {
        int(item["id"]): Option(
            int(item["id"]),
            _text(item["name"] if "name" in item else item.get("value")),
            _text(item.get("code")) or None,
            int(item.get("sort") or 0),
        )
        for item in items
    }
    return tuple(sorted(found.values(), key=lambda option: (option.sort, option.id)))
