"""What can be exported: the lists of the client, and how each is read from its beginning to its end."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Literal

from amokit_api import models
from amokit_api.lists.page import Page
from amokit_api.on_request import ON_REQUEST
from amokit_api.suggest import suggest
from amokit_api.types import Unlisted
from attrs import define

from ..errors import ArgumentError

if TYPE_CHECKING:
    from ..client import AmoCRM

Walk = Literal["created_at", "updated_at", "pages"]


@define(frozen=True)
class Kind:
    """One kind of objects.

    Attributes:
        name: As on the command line and in names of files: `leads`.
        model: Class of the objects.
        list: The list method of a client.
        walk: What it is read by: a time that the list can be ordered and filtered by, or plain pages.
        entity: Name of the resource whose custom fields the objects have.
        has_trash: Whether deleted objects can be listed.
        limit: Objects on a page, as many as the server gives; None where the list is not in pages.
    """

    name: str
    model: Any
    list: Callable[[AmoCRM], Callable[..., Page[Any]]]
    walk: Walk = "pages"
    entity: str | None = None
    has_trash: bool = False
    limit: int | None = 250

    @property
    def with_(self) -> tuple[Unlisted, ...]:
        """The values of `with` that ask for all that comes only on request."""
        return tuple(map(Unlisted, dict.fromkeys(ON_REQUEST.get(self.model.__name__, {}).values())))


KINDS: Mapping[str, Kind] = {
    kind.name: kind
    for kind in (
        Kind("leads", models.Lead, lambda amo: amo.leads.list, "created_at", "leads", True),
        Kind("contacts", models.Contact, lambda amo: amo.contacts.list, "created_at", "contacts", True),
        Kind("companies", models.Company, lambda amo: amo.companies.list, "created_at", "companies", True),
        Kind("customers", models.Customer, lambda amo: amo.customers.list, "created_at", "customers"),
        Kind("tasks", models.Task, lambda amo: amo.tasks.list),
        Kind("lead_notes", models.Note, lambda amo: amo.leads.notes.list),
        Kind("contact_notes", models.Note, lambda amo: amo.contacts.notes.list),
        Kind("company_notes", models.Note, lambda amo: amo.companies.notes.list),
        Kind("events", models.Event, lambda amo: amo.events.list, limit=100),
        Kind("users", models.User, lambda amo: amo.users.list),
        Kind("pipelines", models.Pipeline, lambda amo: amo.pipelines.list, limit=None),
        Kind("loss_reasons", models.LossReason, lambda amo: amo.leads.loss_reasons.list, limit=None),
        Kind("catalogs", models.Catalog, lambda amo: amo.catalogs.list),
    )
}


def find_kind(name: str) -> Kind:
    """A kind by its name.

    Raises:
        ArgumentError: There is none.
    """
    try:
        return KINDS[name]
    except KeyError:
        raise ArgumentError(f"{name!r} cannot be exported{suggest(name, KINDS, 'there are')}") from None
