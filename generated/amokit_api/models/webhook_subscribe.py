# Written by `make generate` from spec/; do not edit.
from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define

from ..serialization.decoders import ModelDecoder
from ..serialization.write_checks import from_wire, to_list
from ..serialization.write_model import WriteModel
from ..serialization.write_values import write_scalar, write_scalars
from ..types import UNSET, Unlisted, Unset

if TYPE_CHECKING:
    from typing import Self


_WIRE: Mapping[str, tuple[str, ModelDecoder[Any] | type | None]] = {
    "destination": ("destination", str),
    "settings": ("settings", None),
    "sort": ("sort", int),
}
_FIXED: Mapping[str, Any] = {}


@define(init=False, eq=False, repr=False, weakref_slot=False, getstate_setstate=False)
class WebhookSubscribe(WriteModel):
    """A subscription of an address to events.

    See https://www.amocrm.ru/developers/content/crm_platform/webhooks-api
    """

    _wire: ClassVar[Mapping[str, tuple[str, ModelDecoder[Any] | type | None]]] = _WIRE
    destination: str
    """Address that gets the events; no Cyrillic domain."""
    settings: list[
        Literal[
            "add_lead",
            "update_lead",
            "delete_lead",
            "restore_lead",
            "status_lead",
            "responsible_lead",
            "note_lead",
            "add_contact",
            "update_contact",
            "delete_contact",
            "restore_contact",
            "responsible_contact",
            "note_contact",
            "add_company",
            "update_company",
            "delete_company",
            "restore_company",
            "responsible_company",
            "note_company",
            "add_customer",
            "update_customer",
            "delete_customer",
            "responsible_customer",
            "note_customer",
            "add_task",
            "update_task",
            "delete_task",
            "responsible_task",
            "add_talk",
            "update_talk",
            "add_chat_template_review",
            "add_message",
            "add_outgoing_message",
            "add_unsorted",
            "update_unsorted",
            "delete_unsorted",
        ]
        | Unlisted
    ]
    """Events it gets. Named in `constants.WebhookEvent`."""
    sort: int | Unset
    """Place in the list."""

    def __init__(
        self,
        *,
        destination: str,
        settings: Iterable[
            Literal[
                "add_lead",
                "update_lead",
                "delete_lead",
                "restore_lead",
                "status_lead",
                "responsible_lead",
                "note_lead",
                "add_contact",
                "update_contact",
                "delete_contact",
                "restore_contact",
                "responsible_contact",
                "note_contact",
                "add_company",
                "update_company",
                "delete_company",
                "restore_company",
                "responsible_company",
                "note_company",
                "add_customer",
                "update_customer",
                "delete_customer",
                "responsible_customer",
                "note_customer",
                "add_task",
                "update_task",
                "delete_task",
                "responsible_task",
                "add_talk",
                "update_talk",
                "add_chat_template_review",
                "add_message",
                "add_outgoing_message",
                "add_unsorted",
                "update_unsorted",
                "delete_unsorted",
            ]
            | Unlisted
        ],
        sort: int | Unset = UNSET,
    ) -> None:
        """A subscription of an address to events.

        Args:
            destination: Address that gets the events; no Cyrillic domain.
            settings: Events it gets. Named in `constants.WebhookEvent`.
            sort: Place in the list.
        """
        self.destination = destination
        self.settings = to_list(settings, "WebhookSubscribe.settings")
        self.sort = sort

    def _to_wire(self) -> dict[str, Any]:
        value: Any
        result: dict[str, Any] = {}
        value = self.destination
        result["destination"] = value if type(value) is str else write_scalar(self, "destination", value, str)
        value = self.settings
        result["settings"] = write_scalars(self, "settings", value, str)
        if (value := self.sort) is not UNSET:
            result["sort"] = value if type(value) is int else write_scalar(self, "sort", value, int)
        return result

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], /) -> Self:
        """Reads an object in the form in which it is sent.

        Raises:
            TypeError: `data` is no mapping, lacks a required key, or has one that the API does not take.
        """
        return cls(**from_wire(cls, data, _WIRE, _FIXED))
