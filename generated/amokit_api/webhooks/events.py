# Written by `make generate` from spec/; do not edit.
"""The classes of events, and which of them stands where in what the server sends. Each is imported when it is first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NamedTuple, TypeAlias

from ..lazy_names import lazy_names
from .event import HookEvent, UnknownEvent

if TYPE_CHECKING:
    from ..models.catalog_element_added_event import CatalogElementAddedEvent as CatalogElementAddedEvent
    from ..models.catalog_element_deleted_event import CatalogElementDeletedEvent as CatalogElementDeletedEvent
    from ..models.catalog_element_updated_event import CatalogElementUpdatedEvent as CatalogElementUpdatedEvent
    from ..models.chat_message_sent_event import ChatMessageSentEvent as ChatMessageSentEvent
    from ..models.chat_reaction_event import ChatReactionEvent as ChatReactionEvent
    from ..models.chat_template_reviewed_event import ChatTemplateReviewedEvent as ChatTemplateReviewedEvent
    from ..models.chat_typing_event import ChatTypingEvent as ChatTypingEvent
    from ..models.company_added_event import CompanyAddedEvent as CompanyAddedEvent
    from ..models.company_deleted_event import CompanyDeletedEvent as CompanyDeletedEvent
    from ..models.company_note_added_event import CompanyNoteAddedEvent as CompanyNoteAddedEvent
    from ..models.company_responsible_changed_event import CompanyResponsibleChangedEvent as CompanyResponsibleChangedEvent
    from ..models.company_restored_event import CompanyRestoredEvent as CompanyRestoredEvent
    from ..models.company_updated_event import CompanyUpdatedEvent as CompanyUpdatedEvent
    from ..models.contact_added_event import ContactAddedEvent as ContactAddedEvent
    from ..models.contact_deleted_event import ContactDeletedEvent as ContactDeletedEvent
    from ..models.contact_note_added_event import ContactNoteAddedEvent as ContactNoteAddedEvent
    from ..models.contact_responsible_changed_event import ContactResponsibleChangedEvent as ContactResponsibleChangedEvent
    from ..models.contact_restored_event import ContactRestoredEvent as ContactRestoredEvent
    from ..models.contact_updated_event import ContactUpdatedEvent as ContactUpdatedEvent
    from ..models.customer_added_event import CustomerAddedEvent as CustomerAddedEvent
    from ..models.customer_deleted_event import CustomerDeletedEvent as CustomerDeletedEvent
    from ..models.customer_note_added_event import CustomerNoteAddedEvent as CustomerNoteAddedEvent
    from ..models.customer_responsible_changed_event import CustomerResponsibleChangedEvent as CustomerResponsibleChangedEvent
    from ..models.customer_updated_event import CustomerUpdatedEvent as CustomerUpdatedEvent
    from ..models.digital_pipeline_customer_event import DigitalPipelineCustomerEvent as DigitalPipelineCustomerEvent
    from ..models.digital_pipeline_lead_event import DigitalPipelineLeadEvent as DigitalPipelineLeadEvent
    from ..models.hook_uninstall import HookUninstall as HookUninstall
    from ..models.hook_widget_request import HookWidgetRequest as HookWidgetRequest
    from ..models.lead_added_event import LeadAddedEvent as LeadAddedEvent
    from ..models.lead_deleted_event import LeadDeletedEvent as LeadDeletedEvent
    from ..models.lead_note_added_event import LeadNoteAddedEvent as LeadNoteAddedEvent
    from ..models.lead_responsible_changed_event import LeadResponsibleChangedEvent as LeadResponsibleChangedEvent
    from ..models.lead_restored_event import LeadRestoredEvent as LeadRestoredEvent
    from ..models.lead_status_changed_event import LeadStatusChangedEvent as LeadStatusChangedEvent
    from ..models.lead_updated_event import LeadUpdatedEvent as LeadUpdatedEvent
    from ..models.message_received_event import MessageReceivedEvent as MessageReceivedEvent
    from ..models.message_sent_event import MessageSentEvent as MessageSentEvent
    from ..models.talk_added_event import TalkAddedEvent as TalkAddedEvent
    from ..models.talk_updated_event import TalkUpdatedEvent as TalkUpdatedEvent
    from ..models.task_added_event import TaskAddedEvent as TaskAddedEvent
    from ..models.task_deleted_event import TaskDeletedEvent as TaskDeletedEvent
    from ..models.task_responsible_changed_event import TaskResponsibleChangedEvent as TaskResponsibleChangedEvent
    from ..models.task_updated_event import TaskUpdatedEvent as TaskUpdatedEvent
    from ..models.unsorted_accepted_event import UnsortedAcceptedEvent as UnsortedAcceptedEvent
    from ..models.unsorted_added_event import UnsortedAddedEvent as UnsortedAddedEvent
    from ..models.unsorted_declined_event import UnsortedDeclinedEvent as UnsortedDeclinedEvent
    from ..models.unsorted_updated_event import UnsortedUpdatedEvent as UnsortedUpdatedEvent
    from ..models.widget_triggered_event import WidgetTriggeredEvent as WidgetTriggeredEvent


class EventClass(NamedTuple):
    """A class, and what an object must hold to be one of it."""

    module: str
    name: str
    required: tuple[tuple[str, ...], ...]
    """Paths of keys that are always there."""
    constants: tuple[tuple[str, str], ...]
    """Keys that, where they are there, hold just this."""


_CATALOG_ELEMENT_ADDED_EVENT = EventClass(
    "catalog_element_added_event", "CatalogElementAddedEvent", (("id",), ("catalog_id",)), ()
)
_CATALOG_ELEMENT_DELETED_EVENT = EventClass(
    "catalog_element_deleted_event", "CatalogElementDeletedEvent", (("id",), ("catalog_id",)), ()
)
_CATALOG_ELEMENT_UPDATED_EVENT = EventClass(
    "catalog_element_updated_event", "CatalogElementUpdatedEvent", (("id",), ("catalog_id",)), ()
)
_CHAT_MESSAGE_SENT_EVENT = EventClass(
    "chat_message_sent_event", "ChatMessageSentEvent", (("account_id",), ("message", "conversation"), ("message", "message")), ()
)
_CHAT_REACTION_EVENT = EventClass("chat_reaction_event", "ChatReactionEvent", (("account_id",), ("action", "reaction")), ())
_CHAT_TEMPLATE_REVIEWED_EVENT = EventClass(
    "chat_template_reviewed_event", "ChatTemplateReviewedEvent", (("id",), ("reviews",)), ()
)
_CHAT_TYPING_EVENT = EventClass("chat_typing_event", "ChatTypingEvent", (("account_id",), ("action", "typing")), ())
_COMPANY_ADDED_EVENT = EventClass("company_added_event", "CompanyAddedEvent", (("id",),), (("type", "company"),))
_COMPANY_DELETED_EVENT = EventClass("company_deleted_event", "CompanyDeletedEvent", (("id",),), (("type", "company"),))
_COMPANY_NOTE_ADDED_EVENT = EventClass(
    "company_note_added_event", "CompanyNoteAddedEvent", (("note", "id"),), (("type", "company"),)
)
_COMPANY_RESPONSIBLE_CHANGED_EVENT = EventClass(
    "company_responsible_changed_event", "CompanyResponsibleChangedEvent", (("id",),), (("type", "company"),)
)
_COMPANY_RESTORED_EVENT = EventClass("company_restored_event", "CompanyRestoredEvent", (("id",),), (("type", "company"),))
_COMPANY_UPDATED_EVENT = EventClass("company_updated_event", "CompanyUpdatedEvent", (("id",),), (("type", "company"),))
_CONTACT_ADDED_EVENT = EventClass("contact_added_event", "ContactAddedEvent", (("id",),), (("type", "contact"),))
_CONTACT_DELETED_EVENT = EventClass("contact_deleted_event", "ContactDeletedEvent", (("id",),), (("type", "contact"),))
_CONTACT_NOTE_ADDED_EVENT = EventClass(
    "contact_note_added_event", "ContactNoteAddedEvent", (("note", "id"),), (("type", "contact"),)
)
_CONTACT_RESPONSIBLE_CHANGED_EVENT = EventClass(
    "contact_responsible_changed_event", "ContactResponsibleChangedEvent", (("id",),), (("type", "contact"),)
)
_CONTACT_RESTORED_EVENT = EventClass("contact_restored_event", "ContactRestoredEvent", (("id",),), (("type", "contact"),))
_CONTACT_UPDATED_EVENT = EventClass("contact_updated_event", "ContactUpdatedEvent", (("id",),), (("type", "contact"),))
_CUSTOMER_ADDED_EVENT = EventClass("customer_added_event", "CustomerAddedEvent", (("id",),), ())
_CUSTOMER_DELETED_EVENT = EventClass("customer_deleted_event", "CustomerDeletedEvent", (("id",),), ())
_CUSTOMER_NOTE_ADDED_EVENT = EventClass("customer_note_added_event", "CustomerNoteAddedEvent", (("note", "id"),), ())
_CUSTOMER_RESPONSIBLE_CHANGED_EVENT = EventClass(
    "customer_responsible_changed_event", "CustomerResponsibleChangedEvent", (("id",),), ()
)
_CUSTOMER_UPDATED_EVENT = EventClass("customer_updated_event", "CustomerUpdatedEvent", (("id",),), ())
_DIGITAL_PIPELINE_CUSTOMER_EVENT = EventClass("digital_pipeline_customer_event", "DigitalPipelineCustomerEvent", (("id",),), ())
_DIGITAL_PIPELINE_LEAD_EVENT = EventClass("digital_pipeline_lead_event", "DigitalPipelineLeadEvent", (("id",),), ())
_HOOK_UNINSTALL = EventClass("hook_uninstall", "HookUninstall", (("account_id",), ("client_uuid",), ("signature",)), ())
_HOOK_WIDGET_REQUEST = EventClass("hook_widget_request", "HookWidgetRequest", (("token",), ("return_url",)), ())
_LEAD_ADDED_EVENT = EventClass("lead_added_event", "LeadAddedEvent", (("id",),), ())
_LEAD_DELETED_EVENT = EventClass("lead_deleted_event", "LeadDeletedEvent", (("id",),), ())
_LEAD_NOTE_ADDED_EVENT = EventClass("lead_note_added_event", "LeadNoteAddedEvent", (("note", "id"),), ())
_LEAD_RESPONSIBLE_CHANGED_EVENT = EventClass("lead_responsible_changed_event", "LeadResponsibleChangedEvent", (("id",),), ())
_LEAD_RESTORED_EVENT = EventClass("lead_restored_event", "LeadRestoredEvent", (("id",),), ())
_LEAD_STATUS_CHANGED_EVENT = EventClass("lead_status_changed_event", "LeadStatusChangedEvent", (("id",),), ())
_LEAD_UPDATED_EVENT = EventClass("lead_updated_event", "LeadUpdatedEvent", (("id",),), ())
_MESSAGE_RECEIVED_EVENT = EventClass("message_received_event", "MessageReceivedEvent", (("id",), ("chat_id",)), ())
_MESSAGE_SENT_EVENT = EventClass("message_sent_event", "MessageSentEvent", (("id",), ("chat_id",)), ())
_TALK_ADDED_EVENT = EventClass("talk_added_event", "TalkAddedEvent", (("talk_id",),), ())
_TALK_UPDATED_EVENT = EventClass("talk_updated_event", "TalkUpdatedEvent", (("talk_id",),), ())
_TASK_ADDED_EVENT = EventClass("task_added_event", "TaskAddedEvent", (("id",),), ())
_TASK_DELETED_EVENT = EventClass("task_deleted_event", "TaskDeletedEvent", (("id",),), ())
_TASK_RESPONSIBLE_CHANGED_EVENT = EventClass("task_responsible_changed_event", "TaskResponsibleChangedEvent", (("id",),), ())
_TASK_UPDATED_EVENT = EventClass("task_updated_event", "TaskUpdatedEvent", (("id",),), ())
_UNSORTED_ACCEPTED_EVENT = EventClass(
    "unsorted_accepted_event", "UnsortedAcceptedEvent", (("uid",), ("action",)), (("action", "accept"),)
)
_UNSORTED_ADDED_EVENT = EventClass("unsorted_added_event", "UnsortedAddedEvent", (("uid",),), ())
_UNSORTED_DECLINED_EVENT = EventClass(
    "unsorted_declined_event", "UnsortedDeclinedEvent", (("uid",), ("action",)), (("action", "decline"),)
)
_UNSORTED_UPDATED_EVENT = EventClass("unsorted_updated_event", "UnsortedUpdatedEvent", (("uid",),), ())
_WIDGET_TRIGGERED_EVENT = EventClass("widget_triggered_event", "WidgetTriggeredEvent", (("event", "data"), ("action",)), ())

PATHS: dict[str, dict[str, tuple[EventClass, ...]]] = {
    "leads": {
        "add": (_LEAD_ADDED_EVENT,),
        "update": (_LEAD_UPDATED_EVENT,),
        "delete": (_LEAD_DELETED_EVENT,),
        "restore": (_LEAD_RESTORED_EVENT,),
        "status": (_LEAD_STATUS_CHANGED_EVENT,),
        "responsible": (_LEAD_RESPONSIBLE_CHANGED_EVENT,),
        "note": (_LEAD_NOTE_ADDED_EVENT,),
        "call_in": (_DIGITAL_PIPELINE_LEAD_EVENT,),
        "chat": (_DIGITAL_PIPELINE_LEAD_EVENT,),
        "site_visit": (_DIGITAL_PIPELINE_LEAD_EVENT,),
        "mail_in": (_DIGITAL_PIPELINE_LEAD_EVENT,),
    },
    "contacts": {
        "add": (_CONTACT_ADDED_EVENT, _COMPANY_ADDED_EVENT),
        "update": (_CONTACT_UPDATED_EVENT, _COMPANY_UPDATED_EVENT),
        "delete": (_CONTACT_DELETED_EVENT, _COMPANY_DELETED_EVENT),
        "restore": (_CONTACT_RESTORED_EVENT, _COMPANY_RESTORED_EVENT),
        "responsible": (_CONTACT_RESPONSIBLE_CHANGED_EVENT, _COMPANY_RESPONSIBLE_CHANGED_EVENT),
        "note": (_CONTACT_NOTE_ADDED_EVENT, _COMPANY_NOTE_ADDED_EVENT),
    },
    "companies": {
        "add": (_COMPANY_ADDED_EVENT,),
        "update": (_COMPANY_UPDATED_EVENT,),
        "delete": (_COMPANY_DELETED_EVENT,),
        "restore": (_COMPANY_RESTORED_EVENT,),
        "responsible": (_COMPANY_RESPONSIBLE_CHANGED_EVENT,),
        "note": (_COMPANY_NOTE_ADDED_EVENT,),
    },
    "customers": {
        "add": (_CUSTOMER_ADDED_EVENT,),
        "update": (_CUSTOMER_UPDATED_EVENT,),
        "delete": (_CUSTOMER_DELETED_EVENT,),
        "responsible": (_CUSTOMER_RESPONSIBLE_CHANGED_EVENT,),
        "note": (_CUSTOMER_NOTE_ADDED_EVENT,),
        "call_in": (_DIGITAL_PIPELINE_CUSTOMER_EVENT,),
        "chat": (_DIGITAL_PIPELINE_CUSTOMER_EVENT,),
        "site_visit": (_DIGITAL_PIPELINE_CUSTOMER_EVENT,),
        "mail_in": (_DIGITAL_PIPELINE_CUSTOMER_EVENT,),
        "period": (_DIGITAL_PIPELINE_CUSTOMER_EVENT,),
    },
    "task": {
        "add": (_TASK_ADDED_EVENT,),
        "update": (_TASK_UPDATED_EVENT,),
        "delete": (_TASK_DELETED_EVENT,),
        "responsible": (_TASK_RESPONSIBLE_CHANGED_EVENT,),
    },
    "catalogs": {
        "add": (_CATALOG_ELEMENT_ADDED_EVENT,),
        "update": (_CATALOG_ELEMENT_UPDATED_EVENT,),
        "delete": (_CATALOG_ELEMENT_DELETED_EVENT,),
    },
    "unsorted": {
        "add": (_UNSORTED_ADDED_EVENT,),
        "update": (_UNSORTED_UPDATED_EVENT,),
        "delete": (_UNSORTED_ACCEPTED_EVENT, _UNSORTED_DECLINED_EVENT),
    },
    "message": {"add": (_MESSAGE_RECEIVED_EVENT,)},
    "outgoing_message": {"add": (_MESSAGE_SENT_EVENT,)},
    "talk": {"add": (_TALK_ADDED_EVENT,), "update": (_TALK_UPDATED_EVENT,)},
    "add": {"": (_CHAT_TEMPLATE_REVIEWED_EVENT, _MESSAGE_RECEIVED_EVENT)},
}
"""Classes by where their objects stand in a body, `leads` and `add`; the second key is empty where there is none. The first that
fits is taken."""

WebhookEventName: TypeAlias = Literal[
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
"""Codes of the events that a webhook can be subscribed to."""

BODIES: tuple[EventClass, ...] = (
    _WIDGET_TRIGGERED_EVENT,
    _HOOK_WIDGET_REQUEST,
    _HOOK_UNINSTALL,
    _CHAT_MESSAGE_SENT_EVENT,
    _CHAT_TYPING_EVENT,
    _CHAT_REACTION_EVENT,
)
"""Classes of whole bodies."""

_PLACES = {
    "CatalogElementAddedEvent": "...models.catalog_element_added_event",
    "CatalogElementDeletedEvent": "...models.catalog_element_deleted_event",
    "CatalogElementUpdatedEvent": "...models.catalog_element_updated_event",
    "ChatMessageSentEvent": "...models.chat_message_sent_event",
    "ChatReactionEvent": "...models.chat_reaction_event",
    "ChatTemplateReviewedEvent": "...models.chat_template_reviewed_event",
    "ChatTypingEvent": "...models.chat_typing_event",
    "CompanyAddedEvent": "...models.company_added_event",
    "CompanyDeletedEvent": "...models.company_deleted_event",
    "CompanyNoteAddedEvent": "...models.company_note_added_event",
    "CompanyResponsibleChangedEvent": "...models.company_responsible_changed_event",
    "CompanyRestoredEvent": "...models.company_restored_event",
    "CompanyUpdatedEvent": "...models.company_updated_event",
    "ContactAddedEvent": "...models.contact_added_event",
    "ContactDeletedEvent": "...models.contact_deleted_event",
    "ContactNoteAddedEvent": "...models.contact_note_added_event",
    "ContactResponsibleChangedEvent": "...models.contact_responsible_changed_event",
    "ContactRestoredEvent": "...models.contact_restored_event",
    "ContactUpdatedEvent": "...models.contact_updated_event",
    "CustomerAddedEvent": "...models.customer_added_event",
    "CustomerDeletedEvent": "...models.customer_deleted_event",
    "CustomerNoteAddedEvent": "...models.customer_note_added_event",
    "CustomerResponsibleChangedEvent": "...models.customer_responsible_changed_event",
    "CustomerUpdatedEvent": "...models.customer_updated_event",
    "DigitalPipelineCustomerEvent": "...models.digital_pipeline_customer_event",
    "DigitalPipelineLeadEvent": "...models.digital_pipeline_lead_event",
    "HookUninstall": "...models.hook_uninstall",
    "HookWidgetRequest": "...models.hook_widget_request",
    "LeadAddedEvent": "...models.lead_added_event",
    "LeadDeletedEvent": "...models.lead_deleted_event",
    "LeadNoteAddedEvent": "...models.lead_note_added_event",
    "LeadResponsibleChangedEvent": "...models.lead_responsible_changed_event",
    "LeadRestoredEvent": "...models.lead_restored_event",
    "LeadStatusChangedEvent": "...models.lead_status_changed_event",
    "LeadUpdatedEvent": "...models.lead_updated_event",
    "MessageReceivedEvent": "...models.message_received_event",
    "MessageSentEvent": "...models.message_sent_event",
    "TalkAddedEvent": "...models.talk_added_event",
    "TalkUpdatedEvent": "...models.talk_updated_event",
    "TaskAddedEvent": "...models.task_added_event",
    "TaskDeletedEvent": "...models.task_deleted_event",
    "TaskResponsibleChangedEvent": "...models.task_responsible_changed_event",
    "TaskUpdatedEvent": "...models.task_updated_event",
    "UnsortedAcceptedEvent": "...models.unsorted_accepted_event",
    "UnsortedAddedEvent": "...models.unsorted_added_event",
    "UnsortedDeclinedEvent": "...models.unsorted_declined_event",
    "UnsortedUpdatedEvent": "...models.unsorted_updated_event",
    "WidgetTriggeredEvent": "...models.widget_triggered_event",
}

__all__ = [
    "HookEvent",
    "UnknownEvent",
    "CatalogElementAddedEvent",
    "CatalogElementDeletedEvent",
    "CatalogElementUpdatedEvent",
    "ChatMessageSentEvent",
    "ChatReactionEvent",
    "ChatTemplateReviewedEvent",
    "ChatTypingEvent",
    "CompanyAddedEvent",
    "CompanyDeletedEvent",
    "CompanyNoteAddedEvent",
    "CompanyResponsibleChangedEvent",
    "CompanyRestoredEvent",
    "CompanyUpdatedEvent",
    "ContactAddedEvent",
    "ContactDeletedEvent",
    "ContactNoteAddedEvent",
    "ContactResponsibleChangedEvent",
    "ContactRestoredEvent",
    "ContactUpdatedEvent",
    "CustomerAddedEvent",
    "CustomerDeletedEvent",
    "CustomerNoteAddedEvent",
    "CustomerResponsibleChangedEvent",
    "CustomerUpdatedEvent",
    "DigitalPipelineCustomerEvent",
    "DigitalPipelineLeadEvent",
    "HookUninstall",
    "HookWidgetRequest",
    "LeadAddedEvent",
    "LeadDeletedEvent",
    "LeadNoteAddedEvent",
    "LeadResponsibleChangedEvent",
    "LeadRestoredEvent",
    "LeadStatusChangedEvent",
    "LeadUpdatedEvent",
    "MessageReceivedEvent",
    "MessageSentEvent",
    "TalkAddedEvent",
    "TalkUpdatedEvent",
    "TaskAddedEvent",
    "TaskDeletedEvent",
    "TaskResponsibleChangedEvent",
    "TaskUpdatedEvent",
    "UnsortedAcceptedEvent",
    "UnsortedAddedEvent",
    "UnsortedDeclinedEvent",
    "UnsortedUpdatedEvent",
    "WidgetTriggeredEvent",
]


if not TYPE_CHECKING:  # a misspelt name must be an error to type checkers
    __getattr__ = lazy_names(__name__, _PLACES)


def __dir__() -> list[str]:
    return __all__
