# Written by `make generate` from spec/; do not edit.
"""One value before or after an event; an object whose single key says what it is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ..serialization.decoders import KeyUnionDecoder, UnionDecoder, load_union

if TYPE_CHECKING:
    from .custom_field_event_value import CustomFieldEventValue
    from .customer_status_event_value import CustomerStatusEventValue
    from .helpbot_event_value import HelpbotEventValue
    from .lead_status_event_value import LeadStatusEventValue
    from .link_event_value import LinkEventValue
    from .ltv_field_event_value import LtvFieldEventValue
    from .message_event_value import MessageEventValue
    from .name_field_event_value import NameFieldEventValue
    from .note_event_value import NoteEventValue
    from .nps_event_value import NpsEventValue
    from .responsible_user_event_value import ResponsibleUserEventValue
    from .sale_field_event_value import SaleFieldEventValue
    from .tag_event_value import TagEventValue
    from .task_deadline_event_value import TaskDeadlineEventValue
    from .task_event_value import TaskEventValue
    from .task_type_event_value import TaskTypeEventValue
    from .transaction_event_value import TransactionEventValue
    from .unknown_event_value import UnknownEventValue
    from .unlink_event_value import UnlinkEventValue

    EventValue: TypeAlias = (
        NoteEventValue
        | LeadStatusEventValue
        | CustomerStatusEventValue
        | ResponsibleUserEventValue
        | TaskEventValue
        | TaskTypeEventValue
        | TaskDeadlineEventValue
        | TagEventValue
        | LinkEventValue
        | UnlinkEventValue
        | CustomFieldEventValue
        | SaleFieldEventValue
        | NameFieldEventValue
        | LtvFieldEventValue
        | NpsEventValue
        | MessageEventValue
        | HelpbotEventValue
        | TransactionEventValue
        | UnknownEventValue
    )
    """One value before or after an event; an object whose single key says what it is."""
else:

    def __getattr__(name: str) -> Any:
        return load_union(
            globals(),
            name,
            "EventValue",
            [
                "NoteEventValue",
                "LeadStatusEventValue",
                "CustomerStatusEventValue",
                "ResponsibleUserEventValue",
                "TaskEventValue",
                "TaskTypeEventValue",
                "TaskDeadlineEventValue",
                "TagEventValue",
                "LinkEventValue",
                "UnlinkEventValue",
                "CustomFieldEventValue",
                "SaleFieldEventValue",
                "NameFieldEventValue",
                "LtvFieldEventValue",
                "NpsEventValue",
                "MessageEventValue",
                "HelpbotEventValue",
                "TransactionEventValue",
                "UnknownEventValue",
            ],
        )


decoder: UnionDecoder[Any] = KeyUnionDecoder(
    "",
    {
        "note": ("note_event_value", "NoteEventValue"),
        "lead_status": ("lead_status_event_value", "LeadStatusEventValue"),
        "customer_status": ("customer_status_event_value", "CustomerStatusEventValue"),
        "responsible_user": ("responsible_user_event_value", "ResponsibleUserEventValue"),
        "task": ("task_event_value", "TaskEventValue"),
        "task_type": ("task_type_event_value", "TaskTypeEventValue"),
        "task_deadline": ("task_deadline_event_value", "TaskDeadlineEventValue"),
        "tag": ("tag_event_value", "TagEventValue"),
        "link": ("link_event_value", "LinkEventValue"),
        "unlink": ("unlink_event_value", "UnlinkEventValue"),
        "custom_field_value": ("custom_field_event_value", "CustomFieldEventValue"),
        "sale_field_value": ("sale_field_event_value", "SaleFieldEventValue"),
        "name_field_value": ("name_field_event_value", "NameFieldEventValue"),
        "ltv_field_value": ("ltv_field_event_value", "LtvFieldEventValue"),
        "nps": ("nps_event_value", "NpsEventValue"),
        "message": ("message_event_value", "MessageEventValue"),
        "helpbot": ("helpbot_event_value", "HelpbotEventValue"),
        "transaction": ("transaction_event_value", "TransactionEventValue"),
    },
    "unknown_event_value",
    "UnknownEventValue",
)
