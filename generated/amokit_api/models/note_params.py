# Written by `make generate` from spec/; do not edit.
"""Content of a note, told apart by its `note_type`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ..serialization.decoders import UnionDecoder, load_union

if TYPE_CHECKING:
    from .ai_result_note_params import AiResultNoteParams
    from .attachment_note_params import AttachmentNoteParams
    from .call_note_params import CallNoteParams
    from .cashier_note_params import CashierNoteParams
    from .common_note_params import CommonNoteParams
    from .dropbox_note_params import DropboxNoteParams
    from .geolocation_note_params import GeolocationNoteParams
    from .lead_auto_created_note_params import LeadAutoCreatedNoteParams
    from .mail_note_params import MailNoteParams
    from .payment_note_params import PaymentNoteParams
    from .service_note_params import ServiceNoteParams
    from .sms_note_params import SmsNoteParams
    from .targeting_note_params import TargetingNoteParams
    from .transaction_note_params import TransactionNoteParams
    from .unknown_note_params import UnknownNoteParams
    from .url_note_params import UrlNoteParams
    from .zoom_note_params import ZoomNoteParams

    NoteParams: TypeAlias = (
        CommonNoteParams
        | CallNoteParams
        | ServiceNoteParams
        | CashierNoteParams
        | GeolocationNoteParams
        | SmsNoteParams
        | AttachmentNoteParams
        | PaymentNoteParams
        | UrlNoteParams
        | TargetingNoteParams
        | ZoomNoteParams
        | AiResultNoteParams
        | MailNoteParams
        | TransactionNoteParams
        | DropboxNoteParams
        | LeadAutoCreatedNoteParams
        | UnknownNoteParams
    )
    """Content of a note, told apart by its `note_type`."""
else:

    def __getattr__(name: str) -> Any:
        return load_union(
            globals(),
            name,
            "NoteParams",
            [
                "CommonNoteParams",
                "CallNoteParams",
                "ServiceNoteParams",
                "CashierNoteParams",
                "GeolocationNoteParams",
                "SmsNoteParams",
                "AttachmentNoteParams",
                "PaymentNoteParams",
                "UrlNoteParams",
                "TargetingNoteParams",
                "ZoomNoteParams",
                "AiResultNoteParams",
                "MailNoteParams",
                "TransactionNoteParams",
                "DropboxNoteParams",
                "LeadAutoCreatedNoteParams",
                "UnknownNoteParams",
            ],
        )


decoder: UnionDecoder[Any] = UnionDecoder(
    "note_type",
    {
        "common": ("common_note_params", "CommonNoteParams"),
        "call_in": ("call_note_params", "CallNoteParams"),
        "call_out": ("call_note_params", "CallNoteParams"),
        "service_message": ("service_note_params", "ServiceNoteParams"),
        "extended_service_message": ("service_note_params", "ServiceNoteParams"),
        "message_cashier": ("cashier_note_params", "CashierNoteParams"),
        "geolocation": ("geolocation_note_params", "GeolocationNoteParams"),
        "sms_in": ("sms_note_params", "SmsNoteParams"),
        "sms_out": ("sms_note_params", "SmsNoteParams"),
        "attachment": ("attachment_note_params", "AttachmentNoteParams"),
        "invoice_paid": ("payment_note_params", "PaymentNoteParams"),
        "bill_paid": ("payment_note_params", "PaymentNoteParams"),
        "site_visit": ("url_note_params", "UrlNoteParams"),
        "link_followed": ("url_note_params", "UrlNoteParams"),
        "targeting_in": ("targeting_note_params", "TargetingNoteParams"),
        "targeting_out": ("targeting_note_params", "TargetingNoteParams"),
        "zoom_meeting": ("zoom_note_params", "ZoomNoteParams"),
        "ai_result": ("ai_result_note_params", "AiResultNoteParams"),
        "amomail_message": ("mail_note_params", "MailNoteParams"),
        "transaction": ("transaction_note_params", "TransactionNoteParams"),
        "dropbox_attachment": ("dropbox_note_params", "DropboxNoteParams"),
        "lead_auto_created": ("lead_auto_created_note_params", "LeadAutoCreatedNoteParams"),
    },
    "unknown_note_params",
    "UnknownNoteParams",
)
