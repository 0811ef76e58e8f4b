# Written by `make generate` from spec/; do not edit.
"""A note to create, told apart by its `note_type`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ..serialization.decoders import UnionDecoder, load_union

if TYPE_CHECKING:
    from .ai_result_note_create import AiResultNoteCreate
    from .attachment_note_create import AttachmentNoteCreate
    from .bill_paid_note_create import BillPaidNoteCreate
    from .call_in_note_create import CallInNoteCreate
    from .call_out_note_create import CallOutNoteCreate
    from .common_note_create import CommonNoteCreate
    from .extended_service_message_note_create import ExtendedServiceMessageNoteCreate
    from .geolocation_note_create import GeolocationNoteCreate
    from .invoice_paid_note_create import InvoicePaidNoteCreate
    from .message_cashier_note_create import MessageCashierNoteCreate
    from .service_message_note_create import ServiceMessageNoteCreate
    from .site_visit_note_create import SiteVisitNoteCreate
    from .sms_in_note_create import SmsInNoteCreate
    from .sms_out_note_create import SmsOutNoteCreate
    from .targeting_in_note_create import TargetingInNoteCreate
    from .targeting_out_note_create import TargetingOutNoteCreate
    from .zoom_meeting_note_create import ZoomMeetingNoteCreate

    NoteCreate: TypeAlias = (
        CommonNoteCreate
        | CallInNoteCreate
        | CallOutNoteCreate
        | ServiceMessageNoteCreate
        | ExtendedServiceMessageNoteCreate
        | MessageCashierNoteCreate
        | GeolocationNoteCreate
        | SmsInNoteCreate
        | SmsOutNoteCreate
        | AttachmentNoteCreate
        | InvoicePaidNoteCreate
        | BillPaidNoteCreate
        | SiteVisitNoteCreate
        | TargetingInNoteCreate
        | TargetingOutNoteCreate
        | ZoomMeetingNoteCreate
        | AiResultNoteCreate
    )
    """A note to create, told apart by its `note_type`."""
else:

    def __getattr__(name: str) -> Any:
        return load_union(
            globals(),
            name,
            "NoteCreate",
            [
                "CommonNoteCreate",
                "CallInNoteCreate",
                "CallOutNoteCreate",
                "ServiceMessageNoteCreate",
                "ExtendedServiceMessageNoteCreate",
                "MessageCashierNoteCreate",
                "GeolocationNoteCreate",
                "SmsInNoteCreate",
                "SmsOutNoteCreate",
                "AttachmentNoteCreate",
                "InvoicePaidNoteCreate",
                "BillPaidNoteCreate",
                "SiteVisitNoteCreate",
                "TargetingInNoteCreate",
                "TargetingOutNoteCreate",
                "ZoomMeetingNoteCreate",
                "AiResultNoteCreate",
            ],
        )


decoder: UnionDecoder[Any] = UnionDecoder(
    "note_type",
    {
        "common": ("common_note_create", "CommonNoteCreate"),
        "call_in": ("call_in_note_create", "CallInNoteCreate"),
        "call_out": ("call_out_note_create", "CallOutNoteCreate"),
        "service_message": ("service_message_note_create", "ServiceMessageNoteCreate"),
        "extended_service_message": ("extended_service_message_note_create", "ExtendedServiceMessageNoteCreate"),
        "message_cashier": ("message_cashier_note_create", "MessageCashierNoteCreate"),
        "geolocation": ("geolocation_note_create", "GeolocationNoteCreate"),
        "sms_in": ("sms_in_note_create", "SmsInNoteCreate"),
        "sms_out": ("sms_out_note_create", "SmsOutNoteCreate"),
        "attachment": ("attachment_note_create", "AttachmentNoteCreate"),
        "invoice_paid": ("invoice_paid_note_create", "InvoicePaidNoteCreate"),
        "bill_paid": ("bill_paid_note_create", "BillPaidNoteCreate"),
        "site_visit": ("site_visit_note_create", "SiteVisitNoteCreate"),
        "targeting_in": ("targeting_in_note_create", "TargetingInNoteCreate"),
        "targeting_out": ("targeting_out_note_create", "TargetingOutNoteCreate"),
        "zoom_meeting": ("zoom_meeting_note_create", "ZoomMeetingNoteCreate"),
        "ai_result": ("ai_result_note_create", "AiResultNoteCreate"),
    },
    "",
    "NoteCreate",
)
