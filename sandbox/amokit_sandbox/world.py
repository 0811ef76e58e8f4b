"""What the sandbox keeps between calls, and what knows how to read and write it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from .account import Account
from .changes.journal import Journal
from .description import Description
from .oauth.authority import Authority
from .resources.read_models import ReadModels
from .resources.representation import Representation
from .resources.resource import Resources
from .resources.rules import rules
from .resources.writer import Author, Writer
from .store.documents import Document, Documents
from .store.links import Links
from .validation.field_values import Fields
from .validation.schemas import Validation


class World:
    """One account with all that belongs to it."""

    def __init__(
        self,
        description: Description,
        validation: Validation,
        documents: Documents,
        authority: Authority,
        clock: Callable[[], float],
    ) -> None:
        self.description = description
        self.validation = validation
        self.documents = documents
        self.authority = authority
        self.clock = clock
        self.resources = Resources(description)
        self.models = ReadModels(description, self.resources)
        self.links = Links(documents)
        self.account = Account(documents)
        self.fields = Fields(description, validation, documents)
        self.writer = Writer(self)
        self.representation = Representation(self)
        self.journal = Journal(self)
        # What `seed` takes, by collection; worked out when it is first asked for.
        self.seedable_keys: dict[str, frozenset[str]] = {}

    @property
    def now(self) -> int:
        return int(self.clock())

    def author(self, user_id: int, **more: Any) -> Author:
        return Author(user_id, self.now, **more)

    def keeps(self, template: str) -> bool:
        """Whether objects of a collection are kept, so that no operation on it answers by its example."""
        return template in self.resources.creatable or rules(template).kept

    def find(self, collection: str, id: Any, parent: Any = None) -> Document | None:
        """A document that is there and not in the trash."""
        found = self.documents.get(collection, id, parent)
        return found if found and found.state != "deleted" else None
