"""What the sandbox keeps between calls, and what knows how to read and write it."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING, Any

from .account import Account
from .changes.journal import Journal
from .description import Description
from .oauth.authority import Authority
from .resources.read_models import ReadModels
from .resources.representation import Representation
from .resources.resource import Resources
from .resources.writer import Author, Writer
from .store.database import Database
from .store.documents import Document, Documents
from .store.links import Links
from .validation.field_values import Fields
from .validation.schemas import Validation

if TYPE_CHECKING:
    from .seeding.seed import Kind


class World:
    """One account with all that belongs to it."""

    def __init__(
        self,
        description: Description,
        validation: Validation,
        database: Database,
        authority: Authority,
        clock: Callable[[], float],
    ) -> None:
        self.description = description
        self.validation = validation
        self.authority = authority
        self.clock = clock
        self.resources = Resources(description)
        self.documents = Documents(database, self.resources.searched())
        self.models = ReadModels(description, self.resources)
        self.links = Links(self.documents)
        self.account = Account(self.documents, authority.account_id)
        self.fields = Fields(description, validation, self.documents)
        self.writer = Writer(self)
        self.representation = Representation(self)
        self.journal = Journal(self)
        # The keys that `seed` takes, by collection; worked out when they are first asked for.
        self.seedable_keys: dict[str, frozenset[str]] = {}

    @cached_property
    def seed_kinds(self) -> dict[str, Kind]:
        """The names that `seed` takes."""
        from .seeding.seed import kinds  # which imports behaviours

        return kinds(self.resources)

    @property
    def now(self) -> int:
        return int(self.clock())

    def author(self, user_id: int) -> Author:
        return Author(user_id, self.now)

    def keeps(self, collection: str) -> bool:
        """Whether objects of a collection are kept, so that no operation on it answers by its example."""
        resources = self.resources
        return resources.template(collection) in resources.creatable or resources.rules(collection).kept

    def find(self, collection: str, id: Any, parent: Any = None) -> Document | None:
        """A document that is there and not in the trash."""
        found = self.documents.get(collection, id, parent)
        return found if found and found.state != "deleted" else None
