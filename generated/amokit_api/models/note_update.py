# Written by `make generate` from spec/; do not edit.
"""Changes of a note, told apart by its `note_type`, which is repeated."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ..serialization.decoders import UnionDecoder, load_union

if TYPE_CHECKING:
    from .ai_result_note_update import AiResultNoteUpdate
    from .attachment_note_update import AttachmentNoteUpdate
    from .bill_paid_note_update import BillPaidNoteUpdate
    from .call_in_note_update import CallInNoteUpdate
    from .call_out_note_update import CallOutNoteUpdate
    from .common_note_update import CommonNoteUpdate
    from .extended_service_message_note_update import ExtendedServiceMessageNoteUpdate
    from .geolocation_note_update import GeolocationNoteUpdate
    from .invoice_paid_note_update import InvoicePaidNoteUpdate
    from .message_cashier_note_update import MessageCashierNoteUpdate
    from .service_message_note_update import ServiceMessageNoteUpdate
    from .site_visit_note_update import SiteVisitNoteUpdate
    from .sms_in_note_update import SmsInNoteUpdate
    from .sms_out_note_update import SmsOutNoteUpdate
    from .targeting_in_note_update import TargetingInNoteUpdate
    from .targeting_out_note_update import TargetingOutNoteUpdate
    from .zoom_meeting_note_update import ZoomMeetingNoteUpdate

    NoteUpdate: TypeAlias = (
        CommonNoteUpdate
        | CallInNoteUpdate
        | CallOutNoteUpdate
        | ServiceMessageNoteUpdate
        | ExtendedServiceMessageNoteUpdate
        | MessageCashierNoteUpdate
        | GeolocationNoteUpdate
        | SmsInNoteUpdate
        | SmsOutNoteUpdate
        | AttachmentNoteUpdate
        | InvoicePaidNoteUpdate
        | BillPaidNoteUpdate
        | SiteVisitNoteUpdate
        | TargetingInNoteUpdate
        | TargetingOutNoteUpdate
        | ZoomMeetingNoteUpdate
        | AiResultNoteUpdate
    )
    """Changes of a note, told apart by its `note_type`, which is repeated."""
else:

    def __getattr__(name: str) -> Any:
        return load_union(
            globals(),
            name,
            "NoteUpdate",
            [
                "CommonNoteUpdate",
                "CallInNoteUpdate",
                "CallOutNoteUpdate",
                "ServiceMessageNoteUpdate",
                "ExtendedServiceMessageNoteUpdate",
                "MessageCashierNoteUpdate",
                "GeolocationNoteUpdate",
                "SmsInNoteUpdate",
                "SmsOutNoteUpdate",
                "AttachmentNoteUpdate",
                "InvoicePaidNoteUpdate",
                "BillPaidNoteUpdate",
                "SiteVisitNoteUpdate",
                "TargetingInNoteUpdate",
                "TargetingOutNoteUpdate",
                "ZoomMeetingNoteUpdate",
                "AiResultNoteUpdate",
            ],
        )


decoder: UnionDecoder[Any] = UnionDecoder(
    "note_type",
    {
        "common": ("common_note_update", "CommonNoteUpdate"),
        "call_in": ("call_in_note_update", "CallInNoteUpdate"),
        "call_out": ("call_out_note_update", "CallOutNoteUpdate"),
        "service_message": ("service_message_note_update", "ServiceMessageNoteUpdate"),
        "extended_service_message": ("extended_service_message_note_update", "ExtendedServiceMessageNoteUpdate"),
        "message_cashier": ("message_cashier_note_update", "MessageCashierNoteUpdate"),
        "geolocation": ("geolocation_note_update", "GeolocationNoteUpdate"),
        "sms_in": ("sms_in_note_update", "SmsInNoteUpdate"),
        "sms_out": ("sms_out_note_update", "SmsOutNoteUpdate"),
        "attachment": ("attachment_note_update", "AttachmentNoteUpdate"),
        "invoice_paid": ("invoice_paid_note_update", "InvoicePaidNoteUpdate"),
        "bill_paid": ("bill_paid_note_update", "BillPaidNoteUpdate"),
        "site_visit": ("site_visit_note_update", "SiteVisitNoteUpdate"),
        "targeting_in": ("targeting_in_note_update", "TargetingInNoteUpdate"),
        "targeting_out": ("targeting_out_note_update", "TargetingOutNoteUpdate"),
        "zoom_meeting": ("zoom_meeting_note_update", "ZoomMeetingNoteUpdate"),
        "ai_result": ("ai_result_note_update", "AiResultNoteUpdate"),
    },
    "",
    "NoteUpdate",
)
