# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar

from ..serialization.convert import read_time, write_time
from ..serialization.decoders import ModelDecoder
from ..serialization.lazy_parts import decode_by_sibling_tag, decode_object
from ..serialization.read_model import ReadModel
from ..serialization.struct_type import read_model
from ..types import UNSET, Unset
from .unsorted_metadata import decoder as _UNSORTED_METADATA

if TYPE_CHECKING:
    from .partial_company import PartialCompany
    from .partial_contact import PartialContact
    from .partial_lead import PartialLead
    from .self_links import SelfLinks
    from .unsorted_embedded import UnsortedEmbedded
    from .unsorted_metadata import UnsortedMetadata

_SELF_LINKS: ModelDecoder[SelfLinks] = ModelDecoder("self_links", "SelfLinks")
_UNSORTED_EMBEDDED: ModelDecoder[UnsortedEmbedded] = ModelDecoder("unsorted_embedded", "UnsortedEmbedded")


@read_model(init=False, eq=False, repr=False)
class Unsorted(ReadModel):
    """An incoming lead that nobody has accepted yet.

    See https://www.amocrm.ru/developers/content/crm_platform/unsorted-api
    """

    _slots: ClassVar[tuple[tuple[str, str, Any], ...]] = (
        ("uid", "uid", str),
        ("source_uid", "source_uid", str),
        ("source_name", "source_name", str),
        ("category", "category", str),
        ("pipeline_id", "pipeline_id", int),
        ("_created_at", "created_at", Any),
        ("_metadata", "metadata", None),
        ("account_id", "account_id", int),
        ("_links", "_links", None),
        ("_embedded", "_embedded", None),
    )
    _always: ClassVar[frozenset[str]] = frozenset({"uid", "category", "pipeline_id", "created_at", "account_id"})
    uid: str
    """Uid of the incoming lead."""
    source_uid: str | None
    """Uid of the source; given by the integration."""
    source_name: str | None
    """Name of the source."""
    category: str
    """Where it came from. Named in `constants.UnsortedCategory`."""
    pipeline_id: int
    """Id of the pipeline."""
    _created_at: Any
    _metadata: Any
    account_id: int
    """Id of the account."""
    _links: Any
    _embedded: Any

    def __init__(
        self,
        *,
        uid: str | Unset = UNSET,
        source_uid: str | None | Unset = UNSET,
        source_name: str | None | Unset = UNSET,
        category: str | Unset = UNSET,
        pipeline_id: int | Unset = UNSET,
        created_at: datetime | Unset = UNSET,
        metadata: UnsortedMetadata | None | Unset = UNSET,
        account_id: int | Unset = UNSET,
        links: SelfLinks | None | Unset = UNSET,
        embedded: UnsortedEmbedded | None | Unset = UNSET,
        _origin: Any = UNSET,
    ) -> None:
        self._fill(
            _origin,
            {
                "uid": uid,
                "source_uid": source_uid,
                "source_name": source_name,
                "category": category,
                "pipeline_id": pipeline_id,
                "_created_at": write_time(created_at),
                "_metadata": metadata,
                "account_id": account_id,
                "_links": links,
                "_embedded": embedded,
            },
        )

    @property
    def created_at(self) -> datetime:
        """Time of creation."""
        value = read_time(self._created_at)
        if value is None:
            raise self._missing("created_at")
        return value

    @property
    def metadata(self) -> UnsortedMetadata | None:
        """What is known of the call, form, letter or chat; by category."""
        return decode_by_sibling_tag(self, "_metadata", self._metadata, _UNSORTED_METADATA, self.category)

    @property
    def links(self) -> SelfLinks | None:
        """Links of the incoming lead."""
        return decode_object(self, "_links", self._links, _SELF_LINKS)

    @property
    def embedded(self) -> UnsortedEmbedded | None:
        """What belongs to the incoming lead."""
        return decode_object(self, "_embedded", self._embedded, _UNSORTED_EMBEDDED)

    @property
    def leads(self) -> list[PartialLead]:
        """Its lead, at most one. Empty where there are none; also in `embedded`."""
        embedded = self.embedded
        return (None if embedded is None else embedded.leads) or []

    @property
    def contacts(self) -> list[PartialContact]:
        """Its contact, at most one. Empty where there are none; also in `embedded`."""
        embedded = self.embedded
        return (None if embedded is None else embedded.contacts) or []

    @property
    def companies(self) -> list[PartialCompany]:
        """Its company, at most one. Empty where there are none; also in `embedded`."""
        embedded = self.embedded
        return (None if embedded is None else embedded.companies) or []

    @classmethod
    def _decode(cls, data: dict[str, Any]) -> Any:
        self: Any = cls._open()
        try:
            value = data["uid"]
            if type(value) is str:
                self.uid = value
            else:
                self._convert_always("uid", value, str)
            value = data["source_uid"]
            self.source_uid = value if value is None or type(value) is str else self._convert("source_uid", value, str)
            value = data["source_name"]
            self.source_name = value if value is None or type(value) is str else self._convert("source_name", value, str)
            value = data["category"]
            if type(value) is str:
                self.category = value
            else:
                self._convert_always("category", value, str)
            value = data["pipeline_id"]
            if type(value) is int:
                self.pipeline_id = value
            else:
                self._convert_always("pipeline_id", value, int)
            self._created_at = data["created_at"]
            self._metadata = data["metadata"]
            value = data["account_id"]
            if type(value) is int:
                self.account_id = value
            else:
                self._convert_always("account_id", value, int)
            self._links = data["_links"]
            self._embedded = data["_embedded"]
        except KeyError:
            return cls._decode_by_key(data)
        if len(data) != 10:
            self._keep_unknown(data)
        self.__class__ = cls
        return self
