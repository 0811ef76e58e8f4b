# Written by `make generate` from spec/; do not edit.
"""What may stand for a write model: its fields as keywords or as a dict.

For annotations: `rows: list[LeadCreateDict]`. A key that may be null takes `UNSET` for "not given"; all others take None for that,
but for those of filters.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Literal, TypeAlias, TypedDict

if TYPE_CHECKING:
    from typing import Required

    from .models import (
        AiResultNoteParamsWrite,
        AttachmentNoteParamsWrite,
        CallNoteParamsWrite,
        CallNotification,
        CashierNoteParamsWrite,
        CatalogElementLinkWriteMetadata,
        CatalogV2Create,
        CatalogV2Update,
        ChatClient,
        ChatContactWrite,
        ChatDeliveryStatus,
        ChatForward,
        ChatLocationWrite,
        ChatMember,
        ChatMessageCreate,
        ChatMessagePayload,
        ChatPost,
        ChatProfile,
        ChatQuotedMessage,
        ChatQuotedSender,
        ChatReactionUser,
        ChatReply,
        ChatSharedPost,
        ChatSource,
        ChatTemplateAttachmentWrite,
        ChatTemplateButtonWrite,
        ChatTypingSender,
        CommonNoteParamsWrite,
        CompanyCreate,
        ComplexCompany,
        ComplexContact,
        ComplexMetadata,
        ContactCreate,
        CustomerEmbeddedWrite,
        CustomerSegmentRef,
        CustomFieldChainedListWrite,
        CustomFieldEnumCreate,
        CustomFieldEnumUpdate,
        CustomFieldNestedWrite,
        CustomFieldStatusRefWrite,
        CustomFieldWrite,
        EventCustomerStatusFilter,
        EventValueFilter,
        FieldFileWrite,
        FieldRange,
        FileAuthorWrite,
        FileDateFilter,
        FileSizeFilter,
        FormsMetadataWrite,
        GeolocationNoteParamsWrite,
        IdRef,
        InvoiceItemWrite,
        ItemDiscountWrite,
        LeadComplexEmbedded,
        LeadContactRef,
        LeadCreate,
        LeadCreateEmbedded,
        LeadSourceWrite,
        LegalEntityWrite,
        LinkedEntityWrite,
        LinkMetadataWrite,
        NewPipelineStatus,
        PayerWrite,
        PaymentNoteParamsWrite,
        PipelineCreateEmbedded,
        Range,
        RoleRightsWrite,
        ServiceNoteParamsWrite,
        ShortLinkMetadataWrite,
        SipMetadataWrite,
        SiteVisitNoteParamsWrite,
        SmsNoteParamsWrite,
        SourceServicePageWrite,
        SourceServiceParamsWrite,
        SourceServiceWrite,
        StatusDescriptionCreate,
        StatusDescriptionUpdate,
        StatusFilter,
        SupplierRef,
        TagRef,
        TagsWrite,
        TargetingNoteContactWrite,
        TargetingNoteParamsWrite,
        TaskResultWrite,
        TimeRange,
        TransactionElement,
        TransactionElementMetadata,
        TransactionEmbeddedWrite,
        TransactionMetadata,
        UnsortedCreateEmbedded,
        UnsortedLinkMetadata,
        UnsortedLinkTarget,
        UserCatalogActionsWrite,
        UserCatalogRightsWrite,
        UserEntityRightsWrite,
        UserRightsWrite,
        UserStatusActionsWrite,
        UserStatusRightsWrite,
        UserTaskRightsWrite,
        WebsiteButtonDomains,
        WidgetGotoParams,
        WidgetHandler,
        WidgetShowParams,
        ZoomNoteParamsWrite,
    )
    from .serialization.field_values import FieldsByKey
    from .serialization.write_model import RawModel
    from .types import Unlisted, Unset


class AddressPartFieldValueDict(TypedDict, total=False):
    """`AddressPartFieldValue` as a dict."""

    value: Required[str]
    """Text of the part; a two-letter code for the country."""
    enum_id: Literal[1, 2, 3, 4, 5, 6] | None
    """Number of the part, in the order of the codes."""
    enum_code: Literal["address_line_1", "address_line_2", "city", "state", "zip", "country"] | None
    """Code of the part."""


class AiFileSourceCreateDict(TypedDict, total=False):
    """`AiFileSourceCreate` as a dict."""

    available_functions: Required[Iterable[Literal["agent", "suggested_reply"]]]
    """What it serves, exactly one of the agent and of suggested replies."""
    code: (
        Literal["contact_information", "privacy_policy", "return_and_refund_policy", "shipping_policy", "terms_of_service"] | None
    )
    """What it is about."""
    url: Required[str]
    """Address to download it from the file storage."""
    file_uuid: Required[str]
    """UUID of the file."""
    lang: Required[str]
    """Language of the file."""


class AiResultNoteCreateDict(TypedDict, total=False):
    """`AiResultNoteCreate` as a dict."""

    entity_id: int | None
    """Id of the entity it belongs to; required unless the path names it."""
    responsible_user_id: int | None
    """Id of the responsible user."""
    created_by: int | None
    """Id of the user who creates it; 0 is a robot. For a call it is shown as caller or callee."""
    updated_by: int | None
    """Id of the user who changes it; 0 is a robot."""
    created_at: datetime | int | None
    """Time of creation."""
    updated_at: datetime | int | None
    """Time of the last change."""
    is_need_to_trigger_digital_pipeline: bool | None
    """Whether it starts the digital pipeline; true by default."""
    request_id: str | None
    """Your mark of this item; comes back in the answer and is not stored."""
    note_type: Required[Literal["ai_result"]]
    """Kind of the note."""
    params: Required[AiResultNoteParamsWrite | AiResultNoteParamsWriteDict]
    """The content."""


class AiResultNoteParamsWriteDict(TypedDict, total=False):
    """`AiResultNoteParamsWrite` as a dict."""

    text: str | None
    """The answer."""
    answer_id: str | None
    """Id of the answer."""
    talk_id: int | None
    """Id of the conversation."""
    is_error: bool | None
    """Whether it failed."""


class AiResultNoteUpdateDict(TypedDict, total=False):
    """`AiResultNoteUpdate` as a dict."""

    entity_id: int | None
    """Id of the entity it belongs to; required unless the path names it."""
    responsible_user_id: int | None
    """Id of the responsible user."""
    created_by: int | None
    """Id of the user who creates it; 0 is a robot. For a call it is shown as caller or callee."""
    updated_by: int | None
    """Id of the user who changes it; 0 is a robot."""
    created_at: datetime | int | None
    """Time of creation."""
    updated_at: datetime | int | None
    """Time of the last change."""
    is_need_to_trigger_digital_pipeline: bool | None
    """Whether it starts the digital pipeline; true by default."""
    request_id: str | None
    """Your mark of this item; comes back in the answer and is not stored."""
    id: int | None
    """Id of the note; required in a batch."""
    note_type: Required[Literal["ai_result"]]
    """Kind of the note; it does not change."""
    params: Required[AiResultNoteParamsWrite | AiResultNoteParamsWriteDict]
    """The content, whole."""


class AiTextSourceCreateDict(TypedDict, total=False):
    """`AiTextSourceCreate` as a dict."""

    available_functions: Required[Iterable[Literal["agent", "suggested_reply"]]]
    """What it serves, exactly one of the agent and of suggested replies."""
    code: (
        Literal["contact_information", "privacy_policy", "return_and_refund_policy", "shipping_policy", "terms_of_service"] | None
    )
    """What it is about."""
    name: Required[str]
    """Name."""
    text: Required[str]
    """The text, of 10 to 5000 characters; 2000 at most for suggested replies."""
    lang: Required[str]
    """Language of the text."""


class AiUrlSourceCreateDict(TypedDict, total=False):
    """`AiUrlSourceCreate` as a dict."""

    available_functions: Required[Iterable[Literal["agent", "suggested_reply"]]]
    """What it serves, exactly one of the agent and of suggested replies."""
    code: (
        Literal["contact_information", "privacy_policy", "return_and_refund_policy", "shipping_policy", "terms_of_service"] | None
    )
    """What it is about."""
    url: Required[str]
    """Address of the page."""
    with_nested: bool | None
    """Whether the pages that it leads to are taken too."""


class ApiKeyExchangeDict(TypedDict, total=False):
    """`ApiKeyExchange` as a dict."""

    login: Required[str]
    """Login of the user."""
    api_key: Required[str]
    """API key of the user."""
    client_uuid: Required[str]
    """Id of the integration."""
    client_secret: Required[str]
    """Secret key of the integration."""
    state: str | None
    """Comes back with the code."""


class AttachmentNoteCreateDict(TypedDict, total=False):
    """`AttachmentNoteCreate` as a dict."""

    entity_id: int | None
    """Id of the entity it belongs to; required unless the path names it."""
    responsible_user_id: int | None
    """Id of the responsible user."""
    created_by: int | None
    """Id of the user who creates it; 0 is a robot. For a call it is shown as caller or callee."""
    updated_by: int | None
    """Id of the user who changes it; 0 is a robot."""
    created_at: datetime | int | None
    """Time of creation."""
    updated_at: datetime | int | None
    """Time of the last change."""
    is_need_to_trigger_digital_pipeline: bool | None
    """Whether it starts the digital pipeline; true by default."""
    request_id: str | None
    """Your mark of this item; comes back in the answer and is not stored."""
    note_type: Required[Literal["attachment"]]
    """Kind of the note."""
    params: Required[AttachmentNoteParamsWrite | AttachmentNoteParamsWriteDict]
    """The content."""


class AttachmentNoteParamsWriteDict(TypedDict, total=False):
    """`AttachmentNoteParamsWrite` as a dict."""

    file_uuid: Required[str]
    """Id of the file."""
    version_uuid: str | None
    """Id of the version of the file; the latest when left out."""
    file_name: Required[str]
    """Name that the note shows."""
    original_name: str | None | Unset
    """Name of the file when it was uploaded."""


class AttachmentNoteUpdateDict(TypedDict, total=False):
    """`AttachmentNoteUpdate` as a dict."""

    entity_id: int | None
    """Id of the entity it belongs to; required unless the path names it."""
    responsible_user_id: int | None
    """Id of the responsible user."""
    created_by: int | None
    """Id of the user who creates it; 0 is a robot. For a call it is shown as caller or callee."""
    updated_by: int | None
    """Id of the user who changes it; 0 is a robot."""
    created_at: datetime | int | None
    """Time of creation."""
    updated_at: datetime | int | None
    """Time of the last change."""
    is_need_to_trigger_digital_pipeline: bool | None
    """Whether it starts the digital pipeline; true by default."""
    request_id: str | None
    """Your mark of this item; comes back in the answer and is not stored."""
    id: int | None
    """Id of the note; required in a batch."""
    note_type: Required[Literal["attachment"]]
    """Kind of the note; it does not change."""
    params: Required[AttachmentNoteParamsWrite | AttachmentNoteParamsWriteDict]
    """The content, whole."""


class AuthorizationCodeGrantDict(TypedDict, total=False):
    """`AuthorizationCodeGrant` as a dict."""

    client_id: Required[str]
    """Id of the integration."""
    client_secret: Required[str]
    """Secret key of the integration."""
    redirect_uri: Required[str]
    """Redirect URI; exactly as it is registered in the integration."""
    grant_type: Required[Literal["authorization_code"]]
    """Kind of the grant."""
    code: Required[str]
    """The code; lives 20 minutes and works once."""


class BillPaidNoteCreateDict(TypedDict, total=False):
    """`BillPaidNoteCreate` as a dict."""

    entity_id: int | None
    """Id of the entity it belongs to; required unless the path names it."""
    responsible_user_id: int | None
    """Id of the responsible user."""
    created_by: int | None
    """Id of the user who creates it; 0 is a robot. For a call it is shown as caller or callee."""
    updated_by: int | None
    """Id of the user who changes it; 0 is a robot."""
    created_at: datetime | int | None
    """Time of creation."""
    updated_at: datetime | int | None
    """Time of the last change."""
    is_need_to_trigger_digital_pipeline: bool | None
    """Whether it starts the digital pipeline; true by default."""
    request_id: str | None
    """Your mark of this item; comes back in the answer and is not stored."""
    note_type: Required[Literal["bill_paid"]]
    """Kind of the note."""
    params: Required[PaymentNoteParamsWrite | PaymentNoteParamsWriteDict]
    """The content."""


class BillPaidNoteUpdateDict(TypedDict, total=False):
    """`BillPaidNoteUpdate` as a dict."""

    entity_id: int | None
    """Id of the entity it belongs to; required unless the path names it."""
    responsible_user_id: int | None
    """Id of the responsible user."""
    created_by: int | None
    """Id of the user who creates it; 0 is a robot. For a call it is shown as caller or callee."""
    updated_by: int | None
    """Id of the user who changes it; 0 is a robot."""
    created_at: datetime | int | None
    """Time of creation."""
    updated_at: datetime | int | None
    """Time of the last change."""
    is_need_to_trigger_digital_pipeline: bool | None
    """Whether it starts the digital pipeline; true by default."""
    request_id: str | None
    """Your mark of this item; comes back in the answer and is not stored."""
    id: int | None
    """Id of the note; required in a batch."""
    note_type: Required[Literal["bill_paid"]]
    """Kind of the note; it does not change."""
    params: Required[PaymentNoteParamsWrite | PaymentNoteParamsWriteDict]
    """The content, whole."""


class BonusPointsChangeDict(TypedDict, total=False):
    """`BonusPointsChange` as a dict."""

    earn: int | None
    """Points to add."""
    redeem: int | None
    """Points to take away."""


class BotRunDict(TypedDict, total=False):
    """`BotRun` as a dict."""

    entity_id: Required[int]
    """Id of the entity."""
    entity_type: Required[Literal["leads", "contacts", "customers"]]
    """Kind of entity."""


class BotsFilterDict(TypedDict, total=False):
    """`BotsFilter` as a dict."""

    id: Iterable[int]
    """Ids of bots."""
    type_functionality: Iterable[Literal["regular", "greeting", "marketing", "nps"]]
    """What the bots are for."""


class BotsRunDict(TypedDict, total=False):
    """`BotsRun` as a dict."""

    bot_id: Required[int]
    """Id of the bot."""
    entity_id: Required[int]
    """Id of the entity."""
    entity_type: Required[Literal["leads", "contacts", "customers"]]
    """Kind of entity."""


class BotsRunV2Dict(TypedDict, total=False):
    """`BotsRunV2` as a dict."""

    bot_id: Required[int]
    """Id of the bot."""
    entity_id: Required[int]
    """Id of the entity."""
    entity_type: Required[Literal[1, 2]]
    """Kind of entity: 1 contact, 2 lead."""


class BotStopDict(TypedDict, total=False):
    """`BotStop` as a dict."""

    entity_id: Required[int]
    """Id of the lead."""
    entity_type: Required[Literal["leads"]]
    """Kind of entity."""


class CallCreateDict(TypedDict, total=False):
    """`CallCreate` as a dict."""

    direction: Required[Literal["inbound", "outbound"]]
    """Direction of the call. Named in `constants.CallDirection`."""
    duration: Required[int]
    """Length of the call, in seconds."""
    source: Required[str]
    """Name of the telephony; must not be blank."""
    phone: Required[str]
    """Phone number of the other side; the entity is found by it."""
    uniq: str | None
    """Id of the call in the telephony."""
    link: str | None
    """Address of the record."""
    call_result: str | None
    """What came of the call."""
    call_status: Literal[1, 2, 3, 4, 5, 6, 7, 8] | None
    """How it ended: 1 left a message, 2 call back later, 3 not there, 4 conversation took place, 5 wrong number, 6 no answer,
    7 busy, 8 unknown. Named in `constants.CallStatus`."""
    call_responsible: str | int | None | Unset
    """Who took the call: a user id, a phone or a name."""
    responsible_user_id: int | None
    """Id of the responsible user."""
    created_by: int | None
    """Id of the user who creates it."""
    updated_by: int | None
    """Id of the user who changes it."""
    created_at: datetime | int | None
    """Time of the call."""
    updated_at: datetime | int | None
    """Time of the last change."""
    request_id: str | None
    """Your mark of this item; comes back in the answer and is not stored."""


class CallInNoteCreateDict(TypedDict, total=False):
    """`CallInNoteCreate` as a dict."""

    entity_id: int | None
    """Id of the entity it belongs to; required unless the path names it."""
    responsible_user_id: int | None
    """Id of the responsible user."""
    created_by: int | None
    """Id of the user who creates it; 0 is a robot. For a call it is shown as caller or callee."""
    updated_by: int | None
    """Id of the user who changes it; 0 is a robot."""
    created_at: datetime | int | None
    """Time of creation."""
    updated_at: datetime | int | None
    """Time of the last change."""
    is_need_to_trigger_digital_pipeline: bool | None
    """Whether it starts the digital pipeline; true by default."""
    request_id: str | None
    """Your mark of this item; comes back in the answer and is not stored."""
    note_type: Required[Literal["call_in"]]
    """Kind of the note."""
    params: Required[CallNoteParamsWrite | CallNoteParamsWriteDict]
    """The content."""


class CallInNoteUpdateDict(TypedDict, total=False):
    """`CallInNoteUpdate` as a dict."""

    entity_id: int | None
    """Id of the entity it belongs to; required unless the path names it."""
    responsible_user_id: int | None
    """Id of the responsible user."""
    created_by: int | None
    """Id of the user who creates it; 0 is a robot. For a call it is shown as caller or callee."""
    updated_by: int | None
    """Id of the user who changes it; 0 is a robot."""
    created_at: datetime | int | None
    """Time of creation."""
    updated_at: datetime | int | None
    """Time of the last change."""
    is_need_to_trigger_digital_pipeline: bool | None
    """Whether it starts the digital pipeline; true by default."""
    request_id: str | None
    """Your mark of this item; comes back in the answer and is not stored."""
    id: int | None
    """Id of the note; required in a batch."""
    note_type: Required[Literal["call_in"]]
    """Kind of the note; it does not change."""
    params: Required[CallNoteParamsWrite | CallNoteParamsWriteDict]
    """The content, whole."""


class CallNoteParamsWriteDict(TypedDict, total=False):
    """`CallNoteParamsWrite` as a dict."""

    uniq: str | None
    """Id of the call in the telephony."""
    duration: int | None
    """Length of the call, in seconds."""
    source: str | None
    """Name of the telephony."""
    link: str | None
    """Address of the record."""
    phone: str | None
    """Phone number of the other side."""
    call_result: str | None
    """What came of the call."""
    call_status: Literal[1, 2, 3, 4, 5, 6, 7, 8] | None
    """How it ended: 1 left a message, 2 call back later, 3 not there, 4 conversation took place, 5 wrong number, 6 no answer,
    7 busy, 8 unknown. Named in `constants.CallStatus`."""
    call_responsible: str | int | None
    """Who took the call: a user id, or a name."""


class CallNotificationDict(TypedDict, total=False):
    """`CallNotification` as a dict."""

    phone_number: Required[str]
    """Phone number of the caller."""
    users: int | str | Iterable[int | str] | None
    """Ids of the users who see it; everyone when left out."""


class CallNotificationsDict(TypedDict, total=False):
    """`CallNotifications` as a dict."""

    add: Required[Iterable[CallNotification | CallNotificationDict | str]]
    """The calls."""


class CallOutNoteCreateDict(TypedDict, total=False):
    """`CallOutNoteCreate` as a dict."""

    entity_id: int | None
    """Id of the entity it belongs to; required unless the path names it."""
    responsible_user_id: int | None
    """Id of the responsible user."""
    created_by: int | None
    """Id of the user who creates it; 0 is a robot. For a call it is shown as caller or callee."""
    updated_by: int | None
    """Id of the user who changes it; 0 is a robot."""
    created_at: datetime | int | None
    """Time of creation."""
    updated_at: datetime | int | None
    """Time of the last change."""
    is_need_to_trigger_digital_pipeline: bool | None
    """Whether it starts the digital pipeline; true by default."""
    request_id: str | None
    """Your mark of this item; comes back in the answer and is not stored."""
    note_type: Required[Literal["call_out"]]
    """Kind of the note."""
    params: Required[CallNoteParamsWrite | CallNoteParamsWriteDict]
    """The content."""


class CallOutNoteUpdateDict(TypedDict, total=False):
    """`CallOutNoteUpdate` as a dict."""

    entity_id: int | None
    """Id of the entity it belongs to; required unless the path names it."""
    responsible_user_id: int | None
    """Id of the responsible user."""
    created_by: int | None
    """Id of the user who creates it; 0 is a robot. For a call it is shown as caller or callee."""
    updated_by: int | None
    """Id of the user who changes it; 0 is a robot."""
    created_at: datetime | int | None
    """Time of creation."""
    updated_at: datetime | int | None
    """Time of the last change."""
    is_need_to_trigger_digital_pipeline: bool | None
    """Whether it starts the digital pipeline; true by default."""
    request_id: str | None
    """Your mark of this item; comes back in the answer and is not stored."""
    id: int | None
    """Id of the note; required in a batch."""
    note_type: Required[Literal["call_out"]]
    """Kind of the note; it does not change."""
    params: Required[CallNoteParamsWrite | CallNoteParamsWriteDict]
    """The content, whole."""


class CashierNoteParamsWriteDict(TypedDict, total=False):
    """`CashierNoteParamsWrite` as a dict."""

    status: Required[Literal["created", "shown", "canceled"]]
    """State of the message."""
    text: Required[str]
    """The text."""


class CatalogCreateDict(TypedDict, total=False):
    """`CatalogCreate` as a dict."""

    name: Required[str]
    """Name."""
    sort: int | None
    """Place in the list."""
    can_add_elements: bool | None
    """Whether users can add elements in the interface; meant for invoices."""
    can_show_in_cards: bool | None
    """Whether it has a tab in the cards of leads and customers; invoices only."""
    can_link_multiple: bool | None
    """Whether one element can be attached to several entities."""
    created_by: int | None
    """Id of the user who creates it."""
    updated_by: int | None
    """Id of the user who changes it."""
    created_at: datetime | int | None
    """Time of creation."""
    request_id: str | None
    """Your mark of this item; comes back in the answer and is not stored."""
    type: Literal["regular", "invoices", "products", "suppliers"] | None
    """Type, `regular` by default; it cannot be changed later."""


class CatalogCustomFieldsFilterDict(TypedDict, total=False):
    """`CatalogCustomFieldsFilter` as a dict."""

    type: Iterable[
        Literal[
            "text",
            "numeric",
            "checkbox",
            "select",
            "multiselect",
            "multitext",
            "date",
            "url",
            "textarea",
            "radiobutton",
            "streetaddress",
            "smart_address",
            "birthday",
            "legal_entity",
            "date_time",
            "items",
            "category",
            "price",
            "tracking_data",
            "linked_entity",
            "org_legal_name",
            "monetary",
            "chained_list",
            "file",
            "payer",
            "supplier",
        ]
    ]
    """Types of fields. Named in `constants.CustomFieldType`."""
    id: Iterable[int]
    """Ids of fields."""


class CatalogElementCreateDict(TypedDict, total=False):
    """`CatalogElementCreate` as a dict."""

    name: Required[str]
    """Name."""
    custom_fields_values: Iterable[CustomFieldWrite | RawModel | Mapping[str, Any]] | None | Unset
    """Values of custom fields; fields that are not listed stay as they are."""
    custom_fields: FieldsByKey | None
    """Values of custom fields, by key, code or id of the field."""
    currency_id: int | None
    """Id of the currency of an invoice."""
    created_by: int | None
    """Id of the user who creates it."""
    updated_by: int | None
    """Id of the user who changes it."""
    created_at: datetime | int | None
    """Time of creation."""
    updated_at: datetime | int | None
    """Time of the last change."""
    request_id: str | None
    """Your mark of this item; comes back in the answer and is not stored."""


class CatalogElementLinksFilterDict(TypedDict, total=False):
    """`CatalogElementLinksFilter` as a dict."""

    to_entity_id: int
    """Id of the linked entity; goes with its type."""
    to_entity_type: Literal["leads", "contacts", "companies", "customers", "catalog_elements"]
    """Type of the linked entity; goes with its id. Named in `constants.LinkTarget`."""
    to_catalog_id: int
    """Id of the catalog of linked elements."""


class CatalogElementLinkWriteDict(TypedDict, total=False):
    """`CatalogElementLinkWrite` as a dict."""

    to_entity_id: Required[int]
    """Id of the entity."""
    to_entity_type: Required[Literal["leads", "customers"]]
    """Type of the entity."""
    metadata: CatalogElementLinkWriteMetadata | CatalogElementLinkWriteMetadataDict | None | Unset
    """How it is linked."""


class CatalogElementLinkWriteMetadataDict(TypedDict, total=False):
    """`CatalogElementLinkWriteMetadata` as a dict."""

    quantity: Decimal | int | float | None
    """How many."""
    price_id: int | None | Unset
    """Id of the price field to use."""
    updated_by: int | None
    """Id of the user who does it."""


class CatalogElementsFilterDict(TypedDict, total=False):
    """`CatalogElementsFilter` as a dict."""

    id: Iterable[int]
    """Ids of elements."""


class CatalogElementUpdateDict(TypedDict, total=False):
    """`CatalogElementUpdate` as a dict."""

    name: str | None
    """Name."""
    custom_fields_values: Iterable[CustomFieldWrite | RawModel | Mapping[str, Any]] | None | Unset
    """Values of custom fields; fields that are not listed stay as they are."""
    custom_fields: FieldsByKey | None
    """Values of custom fields, by key, code or id of the field."""
    currency_id: int | None
    """Id of the currency of an invoice."""
    created_by: int | None
    """Id of the user who creates it."""
    updated_by: int | None
    """Id of the user who changes it."""
    created_at: datetime | int | None
    """Time of creation."""
    updated_at: datetime | int | None
    """Time of the last change."""
    request_id: str | None
    """Your mark of this item; comes back in the answer and is not stored."""


class CatalogElementUpdateItemDict(CatalogElementUpdateDict, total=False):
    """`CatalogElementUpdate` as a dict in a batch."""

    id: Required[int]
    """Id of the element; required in a batch."""


class CatalogsV2ChangeDict(TypedDict, total=False):
    """`CatalogsV2Change` as a dict."""

    add: Iterable[CatalogV2Create | CatalogV2CreateDict | str] | None
    """Catalogs to create."""
    update: Iterable[CatalogV2Update | CatalogV2UpdateDict | int] | None
    """Catalogs to update."""
    delete: Iterable[int] | None
    """Ids of catalogs to delete."""


class CatalogUpdateDict(TypedDict, total=False):
    """`CatalogUpdate` as a dict."""

    name: str | None
    """Name."""
    sort: int | None
    """Place in the list."""
    can_add_elements: bool | None
    """Whether users can add elements in the interface; meant for invoices."""
    can_show_in_cards: bool | None
    """Whether it has a tab in the cards of leads and customers; invoices only."""
    can_link_multiple: bool | None
    """Whether one element can be attached to several entities."""
    created_by: int | None
    """Id of the user who creates it."""
    updated_by: int | None
    """Id of the user who changes it."""
    created_at: datetime | int | None
    """Time of creation."""
    request_id: str | None
    """Your mark of this item; comes back in the answer and is not stored."""


class CatalogUpdateItemDict(CatalogUpdateDict, total=False):
    """`CatalogUpdate` as a dict in a batch."""

    id: Required[int]
    """Id of the catalog; required in a batch."""


class CatalogV2CreateDict(TypedDict, total=False):
    """`CatalogV2Create` as a dict."""

    name: Required[str]
    """Name."""
    type: Literal["regular", "invoices"] | None
    """Type."""
    can_add_elements: bool | None
    """Whether users can add invoices in the interface."""
    can_show_in_cards: bool | None
    """Whether it has a tab in the cards of leads and customers."""
    can_link_multiple: bool | None
    """Whether one element can be attached to several entities."""
    request_id: int | None
    """Your mark of this item; comes back in the answer and is not stored."""


class CatalogV2UpdateDict(TypedDict, total=False):
    """`CatalogV2Update` as a dict."""

    name: str | None
    """Name."""
    type: Literal["regular", "invoices"] | None
    """Type."""
    can_add_elements: bool | None
    """Whether users can add invoices in the interface."""
    can_show_in_cards: bool | None
    """Whether it has a tab in the cards of leads and customers."""
    can_link_multiple: bool | None
    """Whether one element can be attached to several entities."""
    request_id: int | None
    """Your mark of this item; comes back in the answer and is not stored."""
    id: Required[int]
    """Id of the catalog."""


class ChainedListFieldValueDict(TypedDict, total=False):
    """`ChainedListFieldValue` as a dict."""

    catalog_id: Required[int]
    """Id of the catalog of this level."""
    catalog_element_id: Required[int]
    """Id of the element."""


class ChatClientDict(TypedDict, total=False):
    """`ChatClient` as a dict."""

    id: str | None
    """Your id of the person."""
    name: str | None
    """Name."""
    avatar: str | None
    """Address of a picture that the service can load."""
    profile: ChatProfile | ChatProfileDict | None
    """How to reach the person."""
    profile_link: str | None
    """Address of the profile outside."""
    ref_id: str | None
    """Id in the chats service; that of the user for a manager and that of the bot for a bot."""


class ChatConnectDict(TypedDict, total=False):
    """`ChatConnect` as a dict."""

    account_id: Required[str]
    """Id of the account in the chats service, its `amojo_id`."""
    hook_api_version: Required[Literal["v1", "v2"]]
    """Version of the hooks to send; v1 is obsolete."""
    title: str | None
    """Name to show in the account; that of the channel by default."""
    is_time_window_disabled: bool | None
    """Whether to lift the time window of the channel; false by default."""


class ChatContactWriteDict(TypedDict, total=False):
    """`ChatContactWrite` as a dict."""

    name: Required[str]
    """Name."""
    phone: Required[str]
    """Phone number."""


class ChatCreateDict(TypedDict, total=False):
    """`ChatCreate` as a dict."""

    conversation_id: Required[str]
    """Your id of the chat."""
    source: ChatSource | ChatSourceDict | None
    """The source it comes from."""
    user: Required[ChatClient | ChatClientDict]
    """The client."""


class ChatDeliveryStatusDict(TypedDict, total=False):
    """`ChatDeliveryStatus` as a dict."""

    status_code: Required[Literal[1, 2, -1]]
    """Status: 1 delivered, 2 read, -1 failed. Named in `constants.DeliveryStatus`."""
    error_code: Literal[901, 902, 903, 904, 905] | None
    """Why it failed, only with -1: 901 deleted by the user, 902 channel is off, 903 server error, 904 chat cannot be opened,
    905 other. Named in `constants.DeliveryError`."""
    error: str | None
    """Text for the user, only with -1; required for 905."""


class ChatDeliveryStatusUpdateDict(TypedDict, total=False):
    """`ChatDeliveryStatusUpdate` as a dict."""

    status_code: Required[Literal[1, 2, -1]]
    """Status: 1 delivered, 2 read, -1 failed. Named in `constants.DeliveryStatus`."""
    error_code: Literal[901, 902, 903, 904, 905] | None
    """Why it failed, only with -1: 901 deleted by the user, 902 channel is off, 903 server error, 904 chat cannot be opened,
    905 other. Named in `constants.DeliveryError`."""
    error: str | None
    """Text for the user, only with -1; required for 905."""
    delivery_status: Literal[1, 2, -1] | None
    """The status again, under the name that one sample uses. Named in `constants.DeliveryStatus`."""


class ChatDeliveryStatusUpdateItemDict(ChatDeliveryStatusUpdateDict, total=False):
    """`ChatDeliveryStatusUpdate` as a dict in a batch."""

    msgid: str | None
    """Id of the message in the chats service, again."""


class ChatDisconnectDict(TypedDict, total=False):
    """`ChatDisconnect` as a dict."""

    account_id: Required[str]
    """Id of the account in the chats service, its `amojo_id`."""


class ChatForwardDict(TypedDict, total=False):
    """`ChatForward` as a dict."""

    messages: Required[Iterable[ChatQuotedMessage | ChatQuotedMessageDict]]
    """The forwarded message, exactly one."""
    conversation_ref_id: str | None
    """Id of its chat in the chats service."""
    conversation_id: str | None
    """Your id of its chat."""


class ChatLocationWriteDict(TypedDict, total=False):
    """`ChatLocationWrite` as a dict."""

    lon: Required[Decimal | int | float]
    """Longitude."""
    lat: Required[Decimal | int | float]
    """Latitude."""


class ChatMemberDict(TypedDict, total=False):
    """`ChatMember` as a dict."""

    id: Required[str]
    """Your id of the person."""
    name: Required[str]
    """Name."""
    avatar: str | None
    """Address of a picture that the service can load."""
    profile: ChatProfile | ChatProfileDict | None
    """How to reach the person."""
    profile_link: str | None
    """Address of the profile outside."""
    ref_id: str | None
    """Id in the chats service; that of the user for a manager and that of the bot for a bot."""


class ChatMessageCreateDict(TypedDict, total=False):
    """`ChatMessageCreate` as a dict."""

    type: Required[Literal["text", "contact", "file", "video", "picture", "voice", "audio", "sticker", "location"]]
    """Kind of message."""
    text: str | None
    """Text; required for `text`."""
    media: str | None
    """Address of the file or sticker, which the service loads."""
    file_name: str | None
    """Name of the file; required for `file`, `video` and `picture`."""
    file_size: int | None
    """Size of the file in bytes; required for `file`, `video` and `picture`."""
    media_duration: int | None
    """Length of a video or a sound, in seconds."""
    sticker_id: str | None
    """Id of the sticker, the same in all accounts."""
    location: ChatLocationWrite | ChatLocationWriteDict | None
    """The place; required for `location`."""
    contact: ChatContactWrite | ChatContactWriteDict | None
    """The contact; required for `contact`."""
    callback_data: str | None
    """Which row of a list message was chosen."""
    shared_post: ChatSharedPost | ChatSharedPostDict | None
    """A post that the client shares."""
    delivery_status: ChatDeliveryStatus | ChatDeliveryStatusDict | None
    """Whether it arrived; only in an edit."""
    post: ChatPost | ChatPostDict | None
    """The post under which this is a comment."""


class ChatMessageEventDict(TypedDict, total=False):
    """`ChatMessageEvent` as a dict."""

    event_type: Required[Literal["new_message", "edit_message"]]
    """What to do; comments cannot be edited."""
    payload: Required[ChatMessagePayload | ChatMessagePayloadDict]
    """The message and its chat."""


class ChatMessagePayloadDict(TypedDict, total=False):
    """`ChatMessagePayload` as a dict."""

    timestamp: Required[datetime | int]
    """Time of the message."""
    msec_timestamp: Required[int]
    """Time of the message, in milliseconds."""
    msgid: str | None
    """Your id of the message. In an edit together with `id`, your new id of it."""
    id: str | None
    """Id of the message in the chats service; only in an edit."""
    conversation_id: Required[str]
    """Your id of the chat."""
    conversation_ref_id: str | None
    """Id of the chat in the chats service, to join a chat that was started from the account."""
    silent: bool | None
    """Whether to make no incoming lead and no notification, as for imports."""
    source: ChatSource | ChatSourceDict | None
    """The source it comes from."""
    sender: ChatMember | ChatMemberDict | None
    """Who sends it."""
    receiver: ChatMember | ChatMemberDict | None
    """Who gets it."""
    message: Required[ChatMessageCreate | ChatMessageCreateDict]
    """The message itself."""
    reply_to: ChatReply | ChatReplyDict | None
    """The message that it answers."""
    forwards: ChatForward | ChatForwardDict | None
    """The message that it forwards."""


class ChatPostDict(TypedDict, total=False):
    """`ChatPost` as a dict."""

    id: Required[str]
    """Your id of the post."""
    url: Required[str]
    """Address of the post."""
    preview_url: str | None
    """Address of a picture that goes away."""
    preview_permalink: str | None
    """Lasting address of a picture."""
    username: str | None
    """Who published the post."""
    caption: str | None
    """Text of the post."""


class ChatProfileDict(TypedDict, total=False):
    """`ChatProfile` as a dict."""

    phone: str | None
    """Phone number."""
    email: str | None
    """E-mail address."""


class ChatQuotedMessageDict(TypedDict, total=False):
    """`ChatQuotedMessage` as a dict."""

    id: str | None
    """Id of the message in the chats service."""
    msgid: str | None
    """Your id of the message."""
    type: Literal["text", "contact", "file", "video", "picture", "voice", "audio", "sticker", "location"] | None
    """Kind of message."""
    text: str | None
    """Text; required for `text`."""
    file_name: str | None
    """Name of the file."""
    file_size: int | None
    """Size of the file in bytes."""
    media_duration: int | None
    """Length of a video or a sound, in seconds."""
    location: ChatLocationWrite | ChatLocationWriteDict | None
    """The place; required for `location`."""
    contact: ChatContactWrite | ChatContactWriteDict | None
    """The contact; required for `contact`."""
    timestamp: datetime | int | None
    """Time of the message."""
    msec_timestamp: int | None
    """Time of the message, in milliseconds."""
    sender: ChatQuotedSender | ChatQuotedSenderDict | None
    """Who sent it."""


class ChatQuotedSenderDict(TypedDict, total=False):
    """`ChatQuotedSender` as a dict."""

    id: str | None
    """Your id of the person."""
    ref_id: str | None
    """Id in the chats service."""
    name: str | None
    """Name."""


class ChatReactionDict(TypedDict, total=False):
    """`ChatReaction` as a dict."""

    conversation_id: str | None
    """Your id of the chat."""
    conversation_ref_id: str | None
    """Id of the chat in the chats service."""
    msgid: str | None
    """Your id of the message."""
    id: str | None
    """Id of the message in the chats service."""
    user: Required[ChatReactionUser | ChatReactionUserDict | str]
    """Who reacts."""
    type: Required[Literal["react", "unreact"]]
    """Whether to set the reaction or to take it back."""
    emoji: str | None
    """The reaction."""


class ChatReactionUserDict(TypedDict, total=False):
    """`ChatReactionUser` as a dict."""

    id: Required[str]
    """Your id of the person."""
    ref_id: str | None
    """Id in the chats service; required for a manager."""


class ChatReplyDict(TypedDict, total=False):
    """`ChatReply` as a dict."""

    message: Required[ChatQuotedMessage | ChatQuotedMessageDict]
    """The answered message."""


class ChatSharedPostDict(TypedDict, total=False):
    """`ChatSharedPost` as a dict."""

    url: str | None
    """Address of the post."""
    preview_link: str | None
    """Address of a picture that goes away soon, so the service copies it."""
    preview_permalink: str | None
    """Lasting address of a picture; goes before `preview_link`."""
    type: Literal["post"] | None
    """Kind of post."""
    site_name: str | None
    """Line below the post."""


class ChatSourceDict(TypedDict, total=False):
    """`ChatSource` as a dict."""

    external_id: str | None
    """Your id of the source, 40 printable ASCII characters at most."""


class ChatTemplateAttachmentWriteDict(TypedDict, total=False):
    """`ChatTemplateAttachmentWrite` as a dict."""

    id: Required[str]
    """Id of the file."""
    name: Required[str]
    """Name of the file."""
    type: Required[Literal["picture", "file", "document", "video"]]
    """Kind of the file."""


class ChatTemplateCreateDict(TypedDict, total=False):
    """`ChatTemplateCreate` as a dict."""

    name: Required[str]
    """Name."""
    content: Required[str]
    """Text of the message, with marks such as `{{contact.name}}`."""
    external_id: str | None | Unset
    """Your id of the template."""
    is_editable: bool | None
    """Whether users may edit it."""
    type: Literal["amocrm", "waba"] | None
    """Kind: waba is a WhatsApp template."""
    buttons: Iterable[ChatTemplateButtonWrite | ChatTemplateButtonWriteDict] | None | Unset
    """Buttons, all of one kind."""
    attachment: ChatTemplateAttachmentWrite | ChatTemplateAttachmentWriteDict | None | Unset
    """File that goes with the message; null for none."""
    waba_header: str | None | Unset
    """WhatsApp header, 60 characters at most."""
    waba_header_type: Literal["text", "media"] | None | Unset
    """Kind of the WhatsApp header; media needs an `attachment`."""
    waba_footer: str | None | Unset
    """WhatsApp footer."""
    waba_category: Literal["UTILITY", "AUTHENTICATION", "MARKETING"] | None | Unset
    """WhatsApp category."""
    waba_language: str | None | Unset
    """Language of the WhatsApp template."""
    waba_examples: Mapping[str | int, str] | None
    """Example values of the marks in the text."""
    request_id: str | None
    """Your mark of this item; comes back in the answer and is not stored."""


class ChatTemplateInlineButtonWriteDict(TypedDict, total=False):
    """`ChatTemplateInlineButtonWrite` as a dict."""

    type: Required[Literal["inline"]]
    """Kind of the button."""
    text: Required[str]
    """Text of the button."""


class ChatTemplateReviewUpdateDict(TypedDict, total=False):
    """`ChatTemplateReviewUpdate` as a dict."""

    status: Required[Literal["approved", "paused", "rejected"]]
    """The outcome."""
    reject_reason: str | None
    """Why it was rejected."""
    source_id: int | None | Unset
    """Id of the source."""


class ChatTemplateReviewUpdateItemDict(ChatTemplateReviewUpdateDict, total=False):
    """`ChatTemplateReviewUpdate` as a dict in a batch."""

    id: int | None
    """Id of the review again."""


class ChatTemplatesFilterDict(TypedDict, total=False):
    """`ChatTemplatesFilter` as a dict."""

    external_id: Iterable[str]
    """Your ids of templates."""


class ChatTemplateUpdateDict(TypedDict, total=False):
    """`ChatTemplateUpdate` as a dict."""

    name: str | None
    """Name."""
    content: str | None
    """Text of the message, with marks such as `{{contact.name}}`."""
    external_id: str | None | Unset
    """Your id of the template."""
    is_editable: bool | None
    """Whether users may edit it."""
    type: Literal["amocrm", "waba"] | None
    """Kind: waba is a WhatsApp template."""
    buttons: Iterable[ChatTemplateButtonWrite | ChatTemplateButtonWriteDict] | None | Unset
    """Buttons, all of one kind."""
    attachment: ChatTemplateAttachmentWrite | ChatTemplateAttachmentWriteDict | None | Unset
    """File that goes with the message; null for none."""
    waba_header: str | None | Unset
    """WhatsApp header, 60 characters at most."""
    waba_header_type: Literal["text", "media"] | None | Unset
    """Kind of the WhatsApp header; media needs an `attachment`."""
    waba_footer: str | None | Unset
    """WhatsApp footer."""
    waba_category: Literal["UTILITY", "AUTHENTICATION", "MARKETING"] | None | Unset
    """WhatsApp category."""
    waba_language: str | None | Unset
    """Language of the WhatsApp template."""
    waba_examples: Mapping[str | int, str] | None
    """Example values of the marks in the text."""
    request_id: str | None
    """Your mark of this item; comes back in the answer and is not stored."""


class ChatTemplateUpdateItemDict(ChatTemplateUpdateDict, total=False):
    """`ChatTemplateUpdate` as a dict in a batch."""

    id: Required[int]
    """Id of the template; required in a batch."""


class ChatTemplateUrlButtonWriteDict(TypedDict, total=False):
    """`ChatTemplateUrlButtonWrite` as a dict."""

    type: Required[Literal["url"]]
    """Kind of the button."""
    text: Required[str]
    """Text of the button."""
    url: Required[str]
    """The address."""


class ChatTypingDict(TypedDict, total=False):
    """`ChatTyping` as a dict."""

    conversation_id: Required[str]
    """Your id of the chat."""
    sender: Required[ChatTypingSender | ChatTypingSenderDict | str]
    """Who is typing."""
    duration_ms: int | None
    """How long, in milliseconds; 5000 by default."""


class ChatTypingSenderDict(TypedDict, total=False):
    """`ChatTypingSender` as a dict."""

    id: Required[str]
    """Your id of the person."""


class CheckboxFieldValueDict(TypedDict, total=False):
    """`CheckboxFieldValue` as a dict."""

    value: Required[bool]
    """Whether it is on."""


class ClearFieldDict(TypedDict, total=False):
    """`ClearField` as a dict."""

    field_id: int | None
    """Id of the field."""
    field_code: str | None
    """Code of the field, such as PHONE."""
    field_name: str | None
    """Name of the field; the server ignores it."""


class CommonNoteCreateDict(TypedDict, total=False):
    """`CommonNoteCreate` as a dict."""

    entity_id: int | None
    """Id of the entity it belongs to; required unless the path names it."""
    responsible_user_id: int | None
    """Id of the responsible user."""
    created_by: int | None
    """Id of the user who creates it; 0 is a robot. For a call it is shown as caller or callee."""
    updated_by: int | None
    """Id of the user who changes it; 0 is a robot."""
    created_at: datetime | int | None
    """Time of creation."""
    updated_at: datetime | int | None
    """Time of the last change."""
    is_need_to_trigger_digital_pipeline: bool | None
    """Whether it starts the digital pipeline; true by default."""
    request_id: str | None
    """Your mark of this item; comes back in the answer and is not stored."""
    note_type: Required[Literal["common"]]
    """Kind of the note."""
    params: Required[CommonNoteParamsWrite | CommonNoteParamsWriteDict | str]
    """The content."""


class CommonNoteParamsWriteDict(TypedDict, total=False):
    """`CommonNoteParamsWrite` as a dict."""

    text: Required[str]
    """The text."""


class CommonNoteUpdateDict(TypedDict, total=False):
    """`CommonNoteUpdate` as a dict."""

    entity_id: int | None
    """Id of the entity it belongs to; required unless the path names it."""
    responsible_user_id: int | None
    """Id of the responsible user."""
    created_by: int | None
    """Id of the user who creates it; 0 is a robot. For a call it is shown as caller or callee."""
    updated_by: int | None
    """Id of the user who changes it; 0 is a robot."""
    created_at: datetime | int | None
    """Time of creation."""
    updated_at: datetime | int | None
    """Time of the last change."""
    is_need_to_trigger_digital_pipeline: bool | None
    """Whether it starts the digital pipeline; true by default."""
    request_id: str | None
    """Your mark of this item; comes back in the answer and is not stored."""
    id: int | None
    """Id of the note; required in a batch."""
    note_type: Required[Literal["common"]]
    """Kind of the note; it does not change."""
    params: Required[CommonNoteParamsWrite | CommonNoteParamsWriteDict | str]
    """The content, whole."""


class CompaniesFilterDict(TypedDict, total=False):
    """`CompaniesFilter` as a dict."""

    id: Iterable[int]
    """Ids of companies."""
    name: Iterable[str]
    """Exact names."""
    created_by: Iterable[int]
    """Ids of the users who created them."""
    updated_by: Iterable[int]
    """Ids of the users who changed them last."""
    responsible_user_id: Iterable[int]
    """Ids of the responsible users."""
    created_at: TimeRange | TimeRangeDict
    """Time of creation; a range, as one time would select that second alone."""
    updated_at: TimeRange | TimeRangeDict
    """Time of the last change; a range, as one time would select that second alone."""
    closest_task_at: TimeRange | TimeRangeDict
    """Time of the closest task; a range, as one time would select that second alone."""
    custom_fields_values: Mapping[
        int, int | Decimal | float | str | bool | Iterable[int | Decimal | float | str] | FieldRange | RawModel
    ]
    """Values of custom fields by field id."""


class CompanyCreateDict(TypedDict, total=False):
    """`CompanyCreate` as a dict."""

    name: str | None
    """Name."""
    responsible_user_id: int | None
    """Id of the responsible user."""
    created_by: int | None
    """Id of the user who creates it; 0 is a robot."""
    updated_by: int | None
    """Id of the user who changes it; 0 is a robot."""
    created_at: datetime | int | None
    """Time of creation."""
    updated_at: datetime | int | None
    """Time of the last change."""
    custom_fields_values: Iterable[CustomFieldWrite | RawModel | Mapping[str, Any]] | None | Unset
    """Values of custom fields; fields that are not listed stay as they are. One is cleared by null for its `values`; what null
    in place of the list does is not known."""
    custom_fields: FieldsByKey | None
    """Values of custom fields, by key, code or id of the field."""
    tags_to_add: Iterable[TagRef | TagRefDict | int | str] | None
    """Tags to attach to those it has."""
    request_id: str | None
    """Your mark of this item; comes back in the answer and is not stored."""
    embedded: TagsWrite | TagsWriteDict | None
    """Tags to attach."""
    tags: Iterable[TagRef | TagRefDict | int | str] | None | Unset
    """Replaces the whole set of tags; null or an empty list removes all."""


class CompanyUpdateDict(TypedDict, total=False):
    """`CompanyUpdate` as a dict."""

    name: str | None
    """Name."""
    responsible_user_id: int | None
    """Id of the responsible user."""
    created_by: int | None
    """Id of the user who creates it; 0 is a robot."""
    updated_by: int | None
    """Id of the user who changes it; 0 is a robot."""
    created_at: datetime | int | None
    """Time of creation."""
    updated_at: datetime | int | None
    """Time of the last change."""
    custom_fields_values: Iterable[CustomFieldWrite | RawModel | Mapping[str, Any]] | None | Unset
    """Values of custom fields; fields that are not listed stay as they are. One is cleared by null for its `values`; what null
    in place of the list does is not known."""
    custom_fields: FieldsByKey | None
    """Values of custom fields, by key, code or id of the field."""
    tags_to_add: Iterable[TagRef | TagRefDict | int | str] | None
    """Tags to attach to those it has."""
    request_id: str | None
    """Your mark of this item; comes back in the answer and is not stored."""
    tags_to_delete: Iterable[TagRef | TagRefDict | int | str] | None
    """Tags to detach."""
    embedded: TagsWrite | TagsWriteDict | None
    """Tags that replace those it has."""
    tags: Iterable[TagRef | TagRefDict | int | str] | None | Unset
    """Replaces the whole set of tags; null or an empty list removes all."""


class CompanyUpdateItemDict(CompanyUpdateDict, total=False):
    """`CompanyUpdate` as a dict in a batch."""

    id: Required[int]
    """Id of the company; required in a batch."""


class ComplexCompanyDict(TypedDict, total=False):
    """`ComplexCompany` as a dict."""

    name: str | None
    """Name."""
    responsible_user_id: int | None
    """Id of the responsible user."""
    created_by: int | None
    """Id of the user who creates it; 0 is a robot."""
    updated_by: int | None
    """Id of the user who changes it; 0 is a robot."""
    created_at: datetime | int | None
    """Time of creation."""
    updated_at: datetime | int | None
    """Time of the last change."""
    custom_fields_values: Iterable[CustomFieldWrite | RawModel | Mapping[str, Any]] | None | Unset
    """Values of custom fields; fields that are not listed stay as they are. One is cleared by null for its `values`; what null
    in place of the list does is not known."""
    custom_fields: FieldsByKey | None
    """Values of custom fields, by key, code or id of the field."""
    tags_to_add: Iterable[TagRef | TagRefDict | int | str] | None
    """Tags to attach to those it has."""
    request_id: str | None
    """Your mark of this item; comes back in the answer and is not stored."""
    id: int | None
    """Id of an existing company."""
    embedded: TagsWrite | TagsWriteDict | None
    """Tags to attach."""
    tags: Iterable[TagRef | TagRefDict | int | str] | None | Unset
    """Replaces the whole set of tags; null or an empty list removes all."""


class ComplexContactDict(TypedDict, total=False):
    """`ComplexContact` as a dict."""

    name: str | None
    """Full name."""
    first_name: str | None
    """First name."""
    last_name: str | None
    """Last name."""
    responsible_user_id: int | None
    """Id of the responsible user."""
    created_by: int | None
    """Id of the user who creates it; 0 is a robot."""
    updated_by: int | None
    """Id of the user who changes it; 0 is a robot."""
    created_at: datetime | int | None
    """Time of creation."""
    updated_at: datetime | int | None
    """Time of the last change."""
    custom_fields_values: Iterable[CustomFieldWrite | RawModel | Mapping[str, Any]] | None | Unset
    """Values of custom fields; fields that are not listed stay as they are. One is cleared by null for its `values`; what null
    in place of the list does is not known."""
    custom_fields: FieldsByKey | None
    """Values of custom fields, by key, code or id of the field."""
    tags_to_add: Iterable[TagRef | TagRefDict | int | str] | None
    """Tags to attach to those it has."""
    request_id: str | None
    """Your mark of this item; comes back in the answer and is not stored."""
    id: int | None
    """Id of an existing contact."""
    embedded: TagsWrite | TagsWriteDict | None
    """Tags to attach."""
    tags: Iterable[TagRef | TagRefDict | int | str] | None | Unset
    """Replaces the whole set of tags; null or an empty list removes all."""


class ComplexFormsMetadataDict(TypedDict, total=False):
    """`ComplexFormsMetadata` as a dict."""

    form_id: str | int | None
    """Your id of the form."""
    form_name: str | None
    """Name of the form."""
    form_page: str | None
    """Page that the form is on."""
    form_sent_at: datetime | int | None
    """Time of sending."""
    ip: str | None
    """IP address of the sender."""
    referer: str | None
    """Page that the sender came from."""
    visitor_uid: str | None
    """Visitor id of the site."""
    form_type: int | None
    """Kind of the form."""
    category: Required[Literal["forms"]]
    """Where the lead came from."""


class ComplexSipMetadataDict(TypedDict, total=False):
    """`ComplexSipMetadata` as a dict."""

    from_: str | int | None
    """Who called."""
    phone: Required[str | int]
    """Phone number of the caller."""
    called_at: Required[datetime | int]
    """Time of the call."""
    duration: Required[int]
    """Length, in seconds."""
    link: Required[str | None]
    """Address of the record."""
    service_code: Required[str]
    """Code of the service that took the call."""
    uniq: Required[str | None]
    """Your id of the call."""
    is_call_event_needed: bool | None
    """Whether the card shows the call as an event."""
    call_responsible: str | int | None | Unset
    """Who was called: id of a user, phone number or name."""
    category: Required[Literal["sip"]]
    """Where the lead came from."""


class ContactChatLinkDict(TypedDict, total=False):
    """`ContactChatLink` as a dict."""

    contact_id: Required[int]
    """Id of the contact."""
    chat_id: Required[str]
    """Id of the chat."""
    request_id: str | None
    """Your mark of this item; comes back in the answer and is not stored."""


class ContactCreateDict(TypedDict, total=False):
    """`ContactCreate` as a dict."""

    name: str | None
    """Full name."""
    first_name: str | None
    """First name."""
    last_name: str | None
    """Last name."""
    responsible_user_id: int | None
    """Id of the responsible user."""
    created_by: int | None
    """Id of the user who creates it; 0 is a robot."""
    updated_by: int | None
    """Id of the user who changes it; 0 is a robot."""
    created_at: datetime | int | None
    """Time of creation."""
    updated_at: datetime | int | None
    """Time of the last change."""
    custom_fields_values: Iterable[CustomFieldWrite | RawModel | Mapping[str, Any]] | None | Unset
    """Values of custom fields; fields that are not listed stay as they are. One is cleared by null for its `values`; what null
    in place of the list does is not known."""
    custom_fields: FieldsByKey | None
    """Values of custom fields, by key, code or id of the field."""
    tags_to_add: Iterable[TagRef | TagRefDict | int | str] | None
    """Tags to attach to those it has."""
    request_id: str | None
    """Your mark of this item; comes back in the answer and is not stored."""
    embedded: TagsWrite | TagsWriteDict | None
    """Tags to attach."""
    tags: Iterable[TagRef | TagRefDict | int | str] | None | Unset
    """Replaces the whole set of tags; null or an empty list removes all."""


class ContactsFilterDict(TypedDict, total=False):
    """`ContactsFilter` as a dict."""

    id: Iterable[int]
    """Ids of contacts."""
    name: Iterable[str]
    """Exact names."""
    created_by: Iterable[int]
    """Ids of the users who created them."""
    updated_by: Iterable[int]
    """Ids of the users who changed them last."""
    responsible_user_id: Iterable[int]
    """Ids of the responsible users."""
    created_at: TimeRange | TimeRangeDict
    """Time of creation; a range, as one time would select that second alone."""
    updated_at: TimeRange | TimeRangeDict
    """Time of the last change; a range, as one time would select that second alone."""
    closest_task_at: TimeRange | TimeRangeDict
    """Time of the closest task; a range, as one time would select that second alone."""
    custom_fields_values: Mapping[
        int, int | Decimal | float | str | bool | Iterable[int | Decimal | float | str] | FieldRange | RawModel
    ]
    """Values of custom fields by field id."""


class ContactUpdateDict(TypedDict, total=False):
    """`ContactUpdate` as a dict."""

    name: str | None
    """Full name."""
    first_name: str | None
    """First name."""
    last_name: str | None
    """Last name."""
    responsible_user_id: int | None
    """Id of the responsible user."""
    created_by: int | None
    """Id of the user who creates it; 0 is a robot."""
    updated_by: int | None
    """Id of the user who changes it; 0 is a robot."""
    created_at: datetime | int | None
    """Time of creation."""
    updated_at: datetime | int | None
    """Time of the last change."""
    custom_fields_values: Iterable[CustomFieldWrite | RawModel | Mapping[str, Any]] | None | Unset
    """Values of custom fields; fields that are not listed stay as they are. One is cleared by null for its `values`; what null
    in place of the list does is not known."""
    custom_fields: FieldsByKey | None
    """Values of custom fields, by key, code or id of the field."""
    tags_to_add: Iterable[TagRef | TagRefDict | int | str] | None
    """Tags to attach to those it has."""
    request_id: str | None
    """Your mark of this item; comes back in the answer and is not stored."""
    tags_to_delete: Iterable[TagRef | TagRefDict | int | str] | None
    """Tags to detach."""
    embedded: TagsWrite | TagsWriteDict | None
    """Tags that replace those it has."""
    tags: Iterable[TagRef | TagRefDict | int | str] | None | Unset
    """Replaces the whole set of tags; null or an empty list removes all."""


class ContactUpdateItemDict(ContactUpdateDict, total=False):
    """`ContactUpdate` as a dict in a batch."""

    id: Required[int]
    """Id of the contact; required in a batch."""


class CustomerCreateDict(TypedDict, total=False):
    """`CustomerCreate` as a dict."""

    name: Required[str]
    """Name."""
    next_price: Decimal | int | float | None | Unset
    """Expected amount of the next purchase."""
    next_date: datetime | int | None | Unset
    """Expected time of the next purchase; mandatory for a new customer in the periodicity mode."""
    responsible_user_id: int | None
    """Id of the responsible user."""
    status_id: int | None | Unset
    """Id of the status; depends on the mode of the customers."""
    periodicity: int | None | Unset
    """Days between purchases; periodicity mode only."""
    created_by: int | None
    """Id of the user who creates it; 0 is a robot."""
    updated_by: int | None
    """Id of the user who changes it; 0 is a robot."""
    created_at: datetime | int | None
    """Time of creation."""
    updated_at: datetime | int | None
    """Time of the last change."""
    custom_fields_values: Iterable[CustomFieldWrite | RawModel | Mapping[str, Any]] | None | Unset
    """Values of custom fields; fields that are not listed stay as they are. One is cleared by null for its `values`; what null
    in place of the list does is not known."""
    custom_fields: FieldsByKey | None
    """Values of custom fields, by key, code or id of the field."""
    tags_to_add: Iterable[TagRef | TagRefDict | int | str] | None
    """Tags to attach to those it has."""
    request_id: str | None
    """Your mark of this item; comes back in the answer and is not stored."""
    embedded: CustomerEmbeddedWrite | CustomerEmbeddedWriteDict | None
    """Tags and segments that replace those it has."""
    tags: Iterable[TagRef | TagRefDict | int | str] | None | Unset
    """Replaces the whole set of tags; null or an empty list removes all."""
    segments: Iterable[CustomerSegmentRef | CustomerSegmentRefDict | int] | None
    """Existing segments it belongs to."""


class CustomerEmbeddedWriteDict(TypedDict, total=False):
    """`CustomerEmbeddedWrite` as a dict."""

    tags: Iterable[TagRef | TagRefDict | int | str] | None | Unset
    """Replaces the whole set of tags; null or an empty list removes all."""
    segments: Iterable[CustomerSegmentRef | CustomerSegmentRefDict | int] | None
    """Existing segments it belongs to."""


class CustomerSegmentRefDict(TypedDict, total=False):
    """`CustomerSegmentRef` as a dict."""

    id: Required[int]
    """Id of the segment."""
    request_id: str | None
    """Your mark; without effect."""


class CustomersFilterDict(TypedDict, total=False):
    """`CustomersFilter` as a dict."""

    id: Iterable[int]
    """Ids of customers."""
    name: Iterable[str]
    """Exact names."""
    created_by: Iterable[int]
    """Ids of the users who created them."""
    updated_by: Iterable[int]
    """Ids of the users who changed them last."""
    responsible_user_id: Iterable[int]
    """Ids of the responsible users."""
    status_id: Iterable[int]
    """Ids of customer statuses."""
    next_price: Range | RangeDict
    """Expected amount of the next purchase."""
    next_date: TimeRange | TimeRangeDict
    """Expected time of the next purchase."""
    created_at: TimeRange | TimeRangeDict
    """Time of creation; a range, as one time would select that second alone."""
    updated_at: TimeRange | TimeRangeDict
    """Time of the last change; a range, as one time would select that second alone."""
    closest_task_at: TimeRange | TimeRangeDict
    """Time of the closest task; a range, as one time would select that second alone."""
    custom_fields_values: Mapping[
        int, int | Decimal | float | str | bool | Iterable[int | Decimal | float | str] | FieldRange | RawModel
    ]
    """Values of custom fields by field id."""


class CustomersModeUpdateDict(TypedDict, total=False):
    """`CustomersModeUpdate` as a dict."""

    mode: Required[Literal["segments", "periodicity"]]
    """The mode."""
    is_enabled: Required[bool]
    """Whether customers are on."""


class CustomerStatusCreateDict(TypedDict, total=False):
    """`CustomerStatusCreate` as a dict."""

    name: Required[str]
    """Name."""
    sort: Required[int]
    """Place in the list."""
    color: (
        Literal[
            "#fffeb2",
            "#fffd7f",
            "#fff000",
            "#ffeab2",
            "#ffdc7f",
            "#ffce5a",
            "#ffdbdb",
            "#ffc8c8",
            "#ff8f92",
            "#d6eaff",
            "#c1e0ff",
            "#98cbff",
            "#ebffb1",
            "#deff81",
            "#87f2c0",
            "#f9deff",
            "#f3beff",
            "#ccc8f9",
            "#eb93ff",
            "#f2f3f4",
            "#e6e8ea",
        ]
        | None
    )
    """Colour from the palette. Named in `constants.StatusColor`."""
    request_id: str | None
    """Your mark of this item; comes back in the answer and is not stored."""


class CustomerStatusUpdateDict(TypedDict, total=False):
    """`CustomerStatusUpdate` as a dict."""

    name: str | None
    """Name."""
    sort: int | None
    """Place in the list."""
    color: (
        Literal[
            "#fffeb2",
            "#fffd7f",
            "#fff000",
            "#ffeab2",
            "#ffdc7f",
            "#ffce5a",
            "#ffdbdb",
            "#ffc8c8",
            "#ff8f92",
            "#d6eaff",
            "#c1e0ff",
            "#98cbff",
            "#ebffb1",
            "#deff81",
            "#87f2c0",
            "#f9deff",
            "#f3beff",
            "#ccc8f9",
            "#eb93ff",
            "#f2f3f4",
            "#e6e8ea",
        ]
        | None
    )
    """Colour from the palette. Named in `constants.StatusColor`."""
    request_id: str | None
    """Your mark of this item; comes back in the answer and is not stored."""


class CustomerTransactionsFilterDict(TypedDict, total=False):
    """`CustomerTransactionsFilter` as a dict."""

    id: Iterable[int]
    """Ids of transactions."""


class CustomerUpdateDict(TypedDict, total=False):
    """`CustomerUpdate` as a dict."""

    name: str | None
    """Name."""
    next_price: Decimal | int | float | None | Unset
    """Expected amount of the next purchase."""
    next_date: datetime | int | None | Unset
    """Expected time of the next purchase; mandatory for a new customer in the periodicity mode."""
    responsible_user_id: int | None
    """Id of the responsible user."""
    status_id: int | None | Unset
    """Id of the status; depends on the mode of the customers."""
    periodicity: int | None | Unset
    """Days between purchases; periodicity mode only."""
    created_by: int | None
    """Id of the user who creates it; 0 is a robot."""
    updated_by: int | None
    """Id of the user who changes it; 0 is a robot."""
    created_at: datetime | int | None
    """Time of creation."""
    updated_at: datetime | int | None
    """Time of the last change."""
    custom_fields_values: Iterable[CustomFieldWrite | RawModel | Mapping[str, Any]] | None | Unset
    """Values of custom fields; fields that are not listed stay as they are. One is cleared by null for its `values`; what null
    in place of the list does is not known."""
    custom_fields: FieldsByKey | None
    """Values of custom fields, by key, code or id of the field."""
    tags_to_add: Iterable[TagRef | TagRefDict | int | str] | None
    """Tags to attach to those it has."""
    request_id: str | None
    """Your mark of this item; comes back in the answer and is not stored."""
    embedded: CustomerEmbeddedWrite | CustomerEmbeddedWriteDict | None
    """Tags and segments that replace those it has."""
    tags: Iterable[TagRef | TagRefDict | int | str] | None | Unset
    """Replaces the whole set of tags; null or an empty list removes all."""
    segments: Iterable[CustomerSegmentRef | CustomerSegmentRefDict | int] | None
    """Existing segments it belongs to."""
    tags_to_delete: Iterable[TagRef | TagRefDict | int | str] | None
    """Tags to detach."""


class CustomerUpdateItemDict(CustomerUpdateDict, total=False):
    """`CustomerUpdate` as a dict in a batch."""

    id: Required[int]
    """Id of the customer; required in a batch."""


class CustomFieldChainedListWriteDict(TypedDict, total=False):
    """`CustomFieldChainedListWrite` as a dict."""

    catalog_id: Required[int]
    """Id of the catalog."""
    parent_catalog_id: Required[int | None]
    """Id of the catalog above; null at the root."""
    title: Required[str | None]
    """Caption in the card."""


class CustomFieldCreateDict(TypedDict, total=False):
    """`CustomFieldCreate` as a dict."""

    name: Required[str]
    """Name."""
    code: str | None | Unset
    """Symbolic code; values can be written by it."""
    sort: int | None
    """Place in its group."""
    group_id: str | None | Unset
    """Id of its group, as text; not for fields of catalogs and segments."""
    is_api_only: bool | None
    """Whether only the API can write its values; fields of leads, contacts and companies. Excludes `required_statuses`."""
    required_statuses: Iterable[CustomFieldStatusRefWrite | CustomFieldStatusRefWriteDict] | None | Unset
    """Stages of leads that demand a value; fields of leads, contacts, companies and customers."""
    hidden_statuses: Iterable[CustomFieldStatusRefWrite | CustomFieldStatusRefWriteDict] | None
    """Stages of leads where the field is hidden; fields of leads, with the paid super fields."""
    settings: Mapping[str | int, Any] | None
    """Settings; fields of catalogs only."""
    is_visible: bool | None
    """Whether the interface of the catalog shows it; fields of catalogs only."""
    is_required: bool | None
    """Whether a new element needs it; fields of catalogs only."""
    is_deletable: bool | None
    """Whether it can be deleted; fields of catalogs only."""
    remind: Literal["never", "day", "week", "month"] | None | Unset
    """When to remind; type `birthday` only."""
    nested: Iterable[CustomFieldNestedWrite | CustomFieldNestedWriteDict | str] | None
    """Tree of categories; type `category` only."""
    currency: str | None | Unset
    """Three-letter code of the currency; mandatory for type `monetary`, only there."""
    chained_lists: Iterable[CustomFieldChainedListWrite] | Mapping[str | int, CustomFieldChainedListWrite] | None | Unset
    """Catalogs of a `chained_list` field, mandatory there; send a list. Needs the paid super fields."""
    search_in: str | None | Unset
    """Where a `linked_entity` field looks, mandatory there: `contacts`, `companies`, `contacts_and_companies` or the id of a
    catalog as text."""
    tracking_callback: str | None | Unset
    """JavaScript that fills a `tracking_data` field on a site."""
    request_id: str | None
    """Your mark of this item; comes back in the answer and is not stored."""
    type: Required[
        Literal[
            "text",
            "numeric",
            "checkbox",
            "select",
            "multiselect",
            "multitext",
            "date",
            "url",
            "textarea",
            "radiobutton",
            "streetaddress",
            "smart_address",
            "birthday",
            "legal_entity",
            "date_time",
            "items",
            "category",
            "price",
            "tracking_data",
            "linked_entity",
            "org_legal_name",
            "monetary",
            "chained_list",
            "file",
            "payer",
            "supplier",
        ]
    ]
    """Type; fixed from then on. Named in `constants.CustomFieldType`."""
    enums: Iterable[CustomFieldEnumCreate | CustomFieldEnumCreateDict] | None
    """Options; mandatory for `select`, `multiselect` and `radiobutton`."""


class CustomFieldEnumCreateDict(TypedDict, total=False):
    """`CustomFieldEnumCreate` as a dict."""

    value: Required[str]
    """Label."""
    sort: Required[int]
    """Place among the options."""
    code: str | None | Unset
    """Symbolic code."""


class CustomFieldEnumUpdateDict(TypedDict, total=False):
    """`CustomFieldEnumUpdate` as a dict."""

    id: int | None
    """Id of an existing option; without it a new one is made."""
    value: Required[str]
    """Label."""
    sort: Required[int]
    """Place among the options."""
    code: str | None | Unset
    """Symbolic code."""


class CustomFieldGroupCreateDict(TypedDict, total=False):
    """`CustomFieldGroupCreate` as a dict."""

    name: Required[str]
    """Name."""
    sort: Required[int]
    """Place among the groups."""
    fields: Iterable[int] | None
    """Ids of fields to move into it."""
    request_id: str | None
    """Your mark of this item; comes back in the answer and is not stored."""


class CustomFieldGroupUpdateDict(TypedDict, total=False):
    """`CustomFieldGroupUpdate` as a dict."""

    name: str | None
    """Name."""
    sort: int | None
    """Place among the groups."""
    fields: Iterable[int] | None | Unset
    """Ids of fields to move into it; those it has stay."""
    request_id: str | None
    """Your mark of this item; is not stored."""


class CustomFieldNestedWriteDict(TypedDict, total=False):
    """`CustomFieldNestedWrite` as a dict."""

    id: int | None
    """Id of an existing node; without it a new one is made."""
    parent_id: int | None | Unset
    """Id of the existing node above; null at the root."""
    value: Required[str]
    """Label."""
    sort: int | None
    """Place among its neighbours."""
    request_id: str | None
    """Name of a new node; letters and digits only."""
    parent_request_id: str | None
    """Name of the new node above."""


class CustomFieldsFilterDict(TypedDict, total=False):
    """`CustomFieldsFilter` as a dict."""

    type: Iterable[
        Literal[
            "text",
            "numeric",
            "checkbox",
            "select",
            "multiselect",
            "multitext",
            "date",
            "url",
            "textarea",
            "radiobutton",
            "streetaddress",
            "smart_address",
            "birthday",
            "legal_entity",
            "date_time",
            "items",
            "category",
            "price",
            "tracking_data",
            "linked_entity",
            "org_legal_name",
            "monetary",
            "chained_list",
            "file",
            "payer",
            "supplier",
        ]
    ]
    """Types of fields. Named in `constants.CustomFieldType`."""
    id: Iterable[int]
    """Ids of fields."""


class CustomFieldStatusRefWriteDict(TypedDict, total=False):
    """`CustomFieldStatusRefWrite` as a dict."""

    pipeline_id: Required[int]
    """Id of the pipeline."""
    status_id: Required[int]
    """Id of the status."""


class CustomFieldUpdateDict(TypedDict, total=False):
    """`CustomFieldUpdate` as a dict."""

    name: str | None
    """Name."""
    code: str | None | Unset
    """Symbolic code; values can be written by it."""
    sort: int | None
    """Place in its group."""
    group_id: str | None | Unset
    """Id of its group, as text; not for fields of catalogs and segments."""
    is_api_only: bool | None
    """Whether only the API can write its values; fields of leads, contacts and companies. Excludes `required_statuses`."""
    required_statuses: Iterable[CustomFieldStatusRefWrite | CustomFieldStatusRefWriteDict] | None | Unset
    """Stages of leads that demand a value; fields of leads, contacts, companies and customers."""
    hidden_statuses: Iterable[CustomFieldStatusRefWrite | CustomFieldStatusRefWriteDict] | None
    """Stages of leads where the field is hidden; fields of leads, with the paid super fields."""
    settings: Mapping[str | int, Any] | None
    """Settings; fields of catalogs only."""
    is_visible: bool | None
    """Whether the interface of the catalog shows it; fields of catalogs only."""
    is_required: bool | None
    """Whether a new element needs it; fields of catalogs only."""
    is_deletable: bool | None
    """Whether it can be deleted; fields of catalogs only."""
    remind: Literal["never", "day", "week", "month"] | None | Unset
    """When to remind; type `birthday` only."""
    nested: Iterable[CustomFieldNestedWrite | CustomFieldNestedWriteDict | str] | None
    """Tree of categories; type `category` only."""
    currency: str | None | Unset
    """Three-letter code of the currency; mandatory for type `monetary`, only there."""
    chained_lists: Iterable[CustomFieldChainedListWrite] | Mapping[str | int, CustomFieldChainedListWrite] | None | Unset
    """Catalogs of a `chained_list` field, mandatory there; send a list. Needs the paid super fields."""
    search_in: str | None | Unset
    """Where a `linked_entity` field looks, mandatory there: `contacts`, `companies`, `contacts_and_companies` or the id of a
    catalog as text."""
    tracking_callback: str | None | Unset
    """JavaScript that fills a `tracking_data` field on a site."""
    request_id: str | None
    """Your mark of this item; comes back in the answer and is not stored."""
    type: (
        Literal[
            "text",
            "numeric",
            "checkbox",
            "select",
            "multiselect",
            "multitext",
            "date",
            "url",
            "textarea",
            "radiobutton",
            "streetaddress",
            "smart_address",
            "birthday",
            "legal_entity",
            "date_time",
            "items",
            "category",
            "price",
            "tracking_data",
            "linked_entity",
            "org_legal_name",
            "monetary",
            "chained_list",
            "file",
            "payer",
            "supplier",
        ]
        | None
    )
    """Its type as it is. Named in `constants.CustomFieldType`."""
    enums: Iterable[CustomFieldEnumUpdate | CustomFieldEnumUpdateDict] | None
    """All options; those with their `id` stay, the others are new, the missing ones go."""


class CustomFieldUpdateItemDict(CustomFieldUpdateDict, total=False):
    """`CustomFieldUpdate` as a dict in a batch."""

    id: Required[int]
    """Id of the field; required in a batch."""


class DateFieldValueDict(TypedDict, total=False):
    """`DateFieldValue` as a dict."""

    value: Required[datetime | int | str]
    """Unix seconds or RFC 3339 text with an offset; the server keeps the calendar day in the account's time zone."""


class DateTimeFieldValueDict(TypedDict, total=False):
    """`DateTimeFieldValue` as a dict."""

    value: Required[datetime | int | str]
    """Unix seconds or RFC 3339 text with an offset."""


class EntityFileRefDict(TypedDict, total=False):
    """`EntityFileRef` as a dict."""

    file_uuid: Required[str]
    """UUID of the file."""


class EntityNotesFilterDict(TypedDict, total=False):
    """`EntityNotesFilter` as a dict."""

    id: Iterable[int]
    """Ids of notes."""
    note_type: Iterable[str]
    """Kinds of notes. Named in `constants.NoteType`."""
    updated_at: datetime | int | TimeRange | TimeRangeDict
    """Time of the last change; one time means changed after it. There is no filter by the time of creation, the server ignores
    it."""


class EventCustomerStatusFilterDict(TypedDict, total=False):
    """`EventCustomerStatusFilter` as a dict."""

    status_id: Required[int]
    """Id of the status."""


class EventsFilterDict(TypedDict, total=False):
    """`EventsFilter` as a dict."""

    id: Iterable[str]
    """Ids of events."""
    created_at: datetime | int | TimeRange | TimeRangeDict
    """Time of the event; one time means after it."""
    created_by: Iterable[int]
    """Ids of the users who did it, ten at most; 0 is a robot."""
    entity: Iterable[str]
    """Kinds of entities, in the singular; elements of a list are `catalog_` and the id of the list. Named in
    `constants.EntityTypeSingular`."""
    entity_id: Iterable[int]
    """Ids of entities, ten at most; only together with exactly one `entity`."""
    type: Iterable[str]
    """Types of events. One custom field is `custom_field_` and its id and `_value_changed`, which goes with no other type. A
    type that the server does not know is refused with the whole list. Named in `constants.EventType`."""
    value_before: EventValueFilter | EventValueFilterDict
    """What was there before the change; needs one `type` that has such a value."""
    value_after: EventValueFilter | EventValueFilterDict
    """What is there after the change; needs one `type` that has such a value."""


class EventValueFilterDict(TypedDict, total=False):
    """`EventValueFilter` as a dict."""

    leads_statuses: Iterable[StatusFilter | StatusFilterDict]
    """Stages of leads (`lead_status_changed`)."""
    customers_statuses: Iterable[EventCustomerStatusFilter | EventCustomerStatusFilterDict | int]
    """Stages of customers (`customer_status_changed`)."""
    responsible_user_id: int | str
    """Id of the responsible user (`entity_responsible_changed`); several are joined by a comma."""
    custom_field_values: int | str
    """Option id of a custom field (`custom_field_…_value_changed` with the id); several are joined by a comma."""
    value: str | float
    """The value itself (`nps_rate_added`, `sale_field_changed`, `name_field_changed`, `ltv_field_changed`,
    `custom_field_value_changed`)."""


class ExtendedServiceMessageNoteCreateDict(TypedDict, total=False):
    """`ExtendedServiceMessageNoteCreate` as a dict."""

    entity_id: int | None
    """Id of the entity it belongs to; required unless the path names it."""
    responsible_user_id: int | None
    """Id of the responsible user."""
    created_by: int | None
    """Id of the user who creates it; 0 is a robot. For a call it is shown as caller or callee."""
    updated_by: int | None
    """Id of the user who changes it; 0 is a robot."""
    created_at: datetime | int | None
    """Time of creation."""
    updated_at: datetime | int | None
    """Time of the last change."""
    is_need_to_trigger_digital_pipeline: bool | None
    """Whether it starts the digital pipeline; true by default."""
    request_id: str | None
    """Your mark of this item; comes back in the answer and is not stored."""
    note_type: Required[Literal["extended_service_message"]]
    """Kind of the note."""
    params: Required[ServiceNoteParamsWrite | ServiceNoteParamsWriteDict]
    """The content."""


class ExtendedServiceMessageNoteUpdateDict(TypedDict, total=False):
    """`ExtendedServiceMessageNoteUpdate` as a dict."""

    entity_id: int | None
    """Id of the entity it belongs to; required unless the path names it."""
    responsible_user_id: int | None
    """Id of the responsible user."""
    created_by: int | None
    """Id of the user who creates it; 0 is a robot. For a call it is shown as caller or callee."""
    updated_by: int | None
    """Id of the user who changes it; 0 is a robot."""
    created_at: datetime | int | None
    """Time of creation."""
    updated_at: datetime | int | None
    """Time of the last change."""
    is_need_to_trigger_digital_pipeline: bool | None
    """Whether it starts the digital pipeline; true by default."""
    request_id: str | None
    """Your mark of this item; comes back in the answer and is not stored."""
    id: int | None
    """Id of the note; required in a batch."""
    note_type: Required[Literal["extended_service_message"]]
    """Kind of the note; it does not change."""
    params: Required[ServiceNoteParamsWrite | ServiceNoteParamsWriteDict]
    """The content, whole."""


class FieldFileWriteDict(TypedDict, total=False):
    """`FieldFileWrite` as a dict."""

    file_uuid: Required[str]
    """UUID of the file."""
    version_uuid: str | None | Unset
    """UUID of its version."""
    file_name: str | None | Unset
    """Name of the file."""
    file_size: int | None | Unset
    """Size in bytes."""


class FileAuthorWriteDict(TypedDict, total=False):
    """`FileAuthorWrite` as a dict."""

    id: Required[int]
    """Id of the user."""
    type: Required[str]
    """Kind of user. Known values: `internal`."""


class FileDateFilterDict(TypedDict, total=False):
    """`FileDateFilter` as a dict."""

    from_: datetime | int
    """Earliest time."""
    to: datetime | int
    """Latest time."""
    type: Literal["created_at", "updated_at"]
    """Which time is meant."""
    date_preset: Literal[
        "day",
        "tomorrow",
        "yesterday",
        "week",
        "previous_week",
        "next_week",
        "month",
        "next_month",
        "previous_month",
        "quarter",
        "previous_quarter",
        "next_quarter",
        "last_3_days",
        "next_3_days",
        "last_6_month",
        "year",
    ]
    """A named period. Named in `constants.FileDatePreset`."""


class FileFieldValueDict(TypedDict, total=False):
    """`FileFieldValue` as a dict."""

    value: Required[FieldFileWrite | FieldFileWriteDict | str]
    """The file."""


class FileRefDict(TypedDict, total=False):
    """`FileRef` as a dict."""

    uuid: Required[str]
    """UUID of the file."""


class FileSessionCreateDict(TypedDict, total=False):
    """`FileSessionCreate` as a dict."""

    file_name: Required[str]
    """Name of the file."""
    file_size: Required[int]
    """Size in bytes, 300 MiB at most."""
    content_type: str | None
    """MIME type."""
    file_uuid: str | None
    """File to add a version to; it becomes the active one. Without it a new file is made."""
    with_preview: bool | None
    """Whether to make previews."""
    created_by: FileAuthorWrite | FileAuthorWriteDict | None
    """Who creates it."""


class FilesFilterDict(TypedDict, total=False):
    """`FilesFilter` as a dict."""

    uuid: Iterable[str]
    """UUIDs of files."""
    name: str
    """Name of the file."""
    extensions: Iterable[str]
    """Extensions of files, without the dot."""
    term: str
    """Part of the name of the file or of an entity it belongs to."""
    source_id: int
    """Id of the source that the file came from."""
    deleted: Literal[True]
    """Files in the trash. Only true makes sense, since the server looks at the presence of the filter alone."""
    size: FileSizeFilter | FileSizeFilterDict
    """Size of the file."""
    date: FileDateFilter | FileDateFilterDict
    """Time of creation or of the last change, as bounds or as a named period."""
    created_by: Iterable[int]
    """Ids of the users who created them; 0 is a robot and -1 a client."""
    updated_by: Iterable[int]
    """Ids of the users who changed them last; 0 is a robot and -1 a client."""


class FileSizeFilterDict(TypedDict, total=False):
    """`FileSizeFilter` as a dict."""

    from_: int
    """Smallest size."""
    to: int
    """Largest size."""
    unit: int
    """Bytes in a unit; 1 by default."""


class FileUpdateDict(TypedDict, total=False):
    """`FileUpdate` as a dict."""

    name: str | None
    """Name of the file."""
    version_uuid: str | None
    """UUID of the version to make the active one."""
    created_by: FileAuthorWrite | FileAuthorWriteDict | None
    """Who created it."""
    updated_by: FileAuthorWrite | FileAuthorWriteDict | None
    """Who changes it."""
    request_id: str | None
    """Your mark of this request."""


class FileUpdateItemDict(FileUpdateDict, total=False):
    """`FileUpdate` as a dict in a batch."""

    uuid: str | None
    """UUID of the file again."""


class FormsMetadataWriteDict(TypedDict, total=False):
    """`FormsMetadataWrite` as a dict."""

    form_id: str | int | None
    """Your id of the form."""
    form_name: str | None
    """Name of the form."""
    form_page: str | None
    """Page that the form is on."""
    form_sent_at: datetime | int | None
    """Time of sending."""
    ip: str | None
    """IP address of the sender."""
    referer: str | None
    """Page that the sender came from."""
    visitor_uid: str | None
    """Visitor id of the site."""
    form_type: int | None
    """Kind of the form."""


class GeolocationNoteCreateDict(TypedDict, total=False):
    """`GeolocationNoteCreate` as a dict."""

    entity_id: int | None
    """Id of the entity it belongs to; required unless the path names it."""
    responsible_user_id: int | None
    """Id of the responsible user."""
    created_by: int | None
    """Id of the user who creates it; 0 is a robot. For a call it is shown as caller or callee."""
    updated_by: int | None
    """Id of the user who changes it; 0 is a robot."""
    created_at: datetime | int | None
    """Time of creation."""
    updated_at: datetime | int | None
    """Time of the last change."""
    is_need_to_trigger_digital_pipeline: bool | None
    """Whether it starts the digital pipeline; true by default."""
    request_id: str | None
    """Your mark of this item; comes back in the answer and is not stored."""
    note_type: Required[Literal["geolocation"]]
    """Kind of the note."""
    params: Required[GeolocationNoteParamsWrite | GeolocationNoteParamsWriteDict]
    """The content."""


class GeolocationNoteParamsWriteDict(TypedDict, total=False):
    """`GeolocationNoteParamsWrite` as a dict."""

    text: Required[str]
    """The text."""
    address: Required[str]
    """Address of the place."""
    longitude: Required[Decimal | int | float | str]
    """Longitude, in degrees."""
    latitude: Required[Decimal | int | float | str]
    """Latitude, in degrees."""


class GeolocationNoteUpdateDict(TypedDict, total=False):
    """`GeolocationNoteUpdate` as a dict."""

    entity_id: int | None
    """Id of the entity it belongs to; required unless the path names it."""
    responsible_user_id: int | None
    """Id of the responsible user."""
    created_by: int | None
    """Id of the user who creates it; 0 is a robot. For a call it is shown as caller or callee."""
    updated_by: int | None
    """Id of the user who changes it; 0 is a robot."""
    created_at: datetime | int | None
    """Time of creation."""
    updated_at: datetime | int | None
    """Time of the last change."""
    is_need_to_trigger_digital_pipeline: bool | None
    """Whether it starts the digital pipeline; true by default."""
    request_id: str | None
    """Your mark of this item; comes back in the answer and is not stored."""
    id: int | None
    """Id of the note; required in a batch."""
    note_type: Required[Literal["geolocation"]]
    """Kind of the note; it does not change."""
    params: Required[GeolocationNoteParamsWrite | GeolocationNoteParamsWriteDict]
    """The content, whole."""


class IdRefDict(TypedDict, total=False):
    """`IdRef` as a dict."""

    id: Required[int]
    """Id of the entity."""


class InvoiceItemWriteDict(TypedDict, total=False):
    """`InvoiceItemWrite` as a dict."""

    sku: str | int | None | Unset
    """Article number."""
    description: str | int | None | Unset
    """What is sold."""
    unit_price: Decimal | int | float | None | Unset
    """Price of one unit."""
    quantity: Decimal | int | float | None | Unset
    """How many units."""
    unit_type: str | None | Unset
    """Name of the unit."""
    discount: ItemDiscountWrite | ItemDiscountWriteDict | None | Unset
    """Discount of the line."""
    vat_rate_id: int | None | Unset
    """VAT rate: 0 none, 1 10%, 2 10/110, 3 18%, 4 18/118, 5 0%. Named in `constants.VatRate`."""
    vat_rate_value: int | None | Unset
    """VAT rate in percent."""
    external_uid: str | int | None | Unset
    """Id in your system."""
    product_id: int | None | Unset
    """Id of the product, an element of the products catalog."""
    bonus_points_per_purchase: Decimal | int | float | None | Unset
    """Bonus points for the purchase."""
    metadata: Mapping[str | int, Any] | None | Unset
    """Further data; `[]` when empty."""


class InvoicePaidNoteCreateDict(TypedDict, total=False):
    """`InvoicePaidNoteCreate` as a dict."""

    entity_id: int | None
    """Id of the entity it belongs to; required unless the path names it."""
    responsible_user_id: int | None
    """Id of the responsible user."""
    created_by: int | None
    """Id of the user who creates it; 0 is a robot. For a call it is shown as caller or callee."""
    updated_by: int | None
    """Id of the user who changes it; 0 is a robot."""
    created_at: datetime | int | None
    """Time of creation."""
    updated_at: datetime | int | None
    """Time of the last change."""
    is_need_to_trigger_digital_pipeline: bool | None
    """Whether it starts the digital pipeline; true by default."""
    request_id: str | None
    """Your mark of this item; comes back in the answer and is not stored."""
    note_type: Required[Literal["invoice_paid"]]
    """Kind of the note."""
    params: Required[PaymentNoteParamsWrite | PaymentNoteParamsWriteDict]
    """The content."""


class InvoicePaidNoteUpdateDict(TypedDict, total=False):
    """`InvoicePaidNoteUpdate` as a dict."""

    entity_id: int | None
    """Id of the entity it belongs to; required unless the path names it."""
    responsible_user_id: int | None
    """Id of the responsible user."""
    created_by: int | None
    """Id of the user who creates it; 0 is a robot. For a call it is shown as caller or callee."""
    updated_by: int | None
    """Id of the user who changes it; 0 is a robot."""
    created_at: datetime | int | None
    """Time of creation."""
    updated_at: datetime | int | None
    """Time of the last change."""
    is_need_to_trigger_digital_pipeline: bool | None
    """Whether it starts the digital pipeline; true by default."""
    request_id: str | None
    """Your mark of this item; comes back in the answer and is not stored."""
    id: int | None
    """Id of the note; required in a batch."""
    note_type: Required[Literal["invoice_paid"]]
    """Kind of the note; it does not change."""
    params: Required[PaymentNoteParamsWrite | PaymentNoteParamsWriteDict]
    """The content, whole."""


class ItemDiscountWriteDict(TypedDict, total=False):
    """`ItemDiscountWrite` as a dict."""

    type: Literal["amount", "percentage"] | None | Unset
    """Whether `value` is a sum or a percentage."""
    value: Decimal | int | float | None | Unset
    """How much."""


class ItemsFieldValueDict(TypedDict, total=False):
    """`ItemsFieldValue` as a dict."""

    value: Required[InvoiceItemWrite | InvoiceItemWriteDict]
    """The line."""


class LeadComplexCreateDict(TypedDict, total=False):
    """`LeadComplexCreate` as a dict."""

    name: str | None
    """Name."""
    price: Decimal | int | float | None | Unset
    """Budget."""
    status_id: int | None
    """Id of the status in its pipeline: 142 is won, 143 lost."""
    pipeline_id: int | None
    """Id of the pipeline."""
    created_by: int | None
    """Id of the user who creates it; 0 is a robot."""
    updated_by: int | None
    """Id of the user who changes it; 0 is a robot."""
    created_at: datetime | int | None
    """Time of creation."""
    updated_at: datetime | int | None
    """Time of the last change."""
    closed_at: datetime | int | None | Unset
    """Time of closing."""
    loss_reason_id: int | None | Unset
    """Id of the reason why it is lost; only with status 143."""
    responsible_user_id: int | None
    """Id of the responsible user."""
    custom_fields_values: Iterable[CustomFieldWrite | RawModel | Mapping[str, Any]] | None | Unset
    """Values of custom fields; fields that are not listed stay as they are. One is cleared by null for its `values`; what null
    in place of the list does is not known."""
    custom_fields: FieldsByKey | None
    """Values of custom fields, by key, code or id of the field."""
    tags_to_add: Iterable[TagRef | TagRefDict | int | str] | None
    """Tags to attach to those it has."""
    request_id: str | None
    """Your mark of this item; comes back in the answer and is not stored."""
    visitor_uid: str | None
    """Visitor id of the site."""
    embedded: LeadComplexEmbedded | LeadComplexEmbeddedDict | None
    """What to create with it."""
    tags: Iterable[TagRef | TagRefDict | int | str] | None | Unset
    """Replaces the whole set of tags; null or an empty list removes all."""
    contacts: Iterable[ComplexContact | ComplexContactDict] | None
    """Its contact, at most one: a new one, or an existing one by `id`."""
    companies: Iterable[ComplexCompany | ComplexCompanyDict] | None
    """Its company, at most one: a new one, or an existing one by `id`."""
    source: LeadSourceWrite | LeadSourceWriteDict | None
    """The source it comes from."""
    metadata: ComplexMetadata | ComplexMetadataDict | None
    """Makes it an incoming lead of this category."""


class LeadComplexEmbeddedDict(TypedDict, total=False):
    """`LeadComplexEmbedded` as a dict."""

    tags: Iterable[TagRef | TagRefDict | int | str] | None | Unset
    """Replaces the whole set of tags; null or an empty list removes all."""
    contacts: Iterable[ComplexContact | ComplexContactDict] | None
    """Its contact, at most one: a new one, or an existing one by `id`."""
    companies: Iterable[ComplexCompany | ComplexCompanyDict] | None
    """Its company, at most one: a new one, or an existing one by `id`."""
    source: LeadSourceWrite | LeadSourceWriteDict | None
    """The source it comes from."""
    metadata: ComplexMetadata | ComplexMetadataDict | None
    """Makes it an incoming lead of this category."""


class LeadContactRefDict(TypedDict, total=False):
    """`LeadContactRef` as a dict."""

    id: Required[int]
    """Id of the contact."""
    is_main: bool | None
    """Whether it becomes the main contact."""


class LeadCreateDict(TypedDict, total=False):
    """`LeadCreate` as a dict."""

    name: str | None
    """Name."""
    price: Decimal | int | float | None | Unset
    """Budget."""
    status_id: int | None
    """Id of the status in its pipeline: 142 is won, 143 lost."""
    pipeline_id: int | None
    """Id of the pipeline."""
    created_by: int | None
    """Id of the user who creates it; 0 is a robot."""
    updated_by: int | None
    """Id of the user who changes it; 0 is a robot."""
    created_at: datetime | int | None
    """Time of creation."""
    updated_at: datetime | int | None
    """Time of the last change."""
    closed_at: datetime | int | None | Unset
    """Time of closing."""
    loss_reason_id: int | None | Unset
    """Id of the reason why it is lost; only with status 143."""
    responsible_user_id: int | None
    """Id of the responsible user."""
    custom_fields_values: Iterable[CustomFieldWrite | RawModel | Mapping[str, Any]] | None | Unset
    """Values of custom fields; fields that are not listed stay as they are. One is cleared by null for its `values`; what null
    in place of the list does is not known."""
    custom_fields: FieldsByKey | None
    """Values of custom fields, by key, code or id of the field."""
    tags_to_add: Iterable[TagRef | TagRefDict | int | str] | None
    """Tags to attach to those it has."""
    request_id: str | None
    """Your mark of this item; comes back in the answer and is not stored."""
    visitor_uid: str | None
    """Visitor id of the site."""
    embedded: LeadCreateEmbedded | LeadCreateEmbeddedDict | None
    """What to attach."""
    tags: Iterable[TagRef | TagRefDict | int | str] | None | Unset
    """Replaces the whole set of tags; null or an empty list removes all."""
    contacts: Iterable[LeadContactRef | LeadContactRefDict | int] | None
    """Existing contacts to attach."""
    companies: Iterable[IdRef | IdRefDict | int] | None
    """Existing company to attach, at most one."""
    source: LeadSourceWrite | LeadSourceWriteDict | None
    """The source it comes from."""


class LeadCreateEmbeddedDict(TypedDict, total=False):
    """`LeadCreateEmbedded` as a dict."""

    tags: Iterable[TagRef | TagRefDict | int | str] | None | Unset
    """Replaces the whole set of tags; null or an empty list removes all."""
    contacts: Iterable[LeadContactRef | LeadContactRefDict | int] | None
    """Existing contacts to attach."""
    companies: Iterable[IdRef | IdRefDict | int] | None
    """Existing company to attach, at most one."""
    source: LeadSourceWrite | LeadSourceWriteDict | None
    """The source it comes from."""


class LeadsFilterDict(TypedDict, total=False):
    """`LeadsFilter` as a dict."""

    id: Iterable[int]
    """Ids of leads."""
    name: Iterable[str]
    """Exact names."""
    price: Decimal | int | float | Range | RangeDict
    """Budget."""
    statuses: Iterable[StatusFilter | StatusFilterDict]
    """Stages, as pairs of pipeline and status."""
    pipeline_id: Iterable[int]
    """Ids of pipelines."""
    created_by: Iterable[int]
    """Ids of the users who created them."""
    updated_by: Iterable[int]
    """Ids of the users who changed them last."""
    responsible_user_id: Iterable[int]
    """Ids of the responsible users."""
    created_at: TimeRange | TimeRangeDict
    """Time of creation; a range, as one time would select that second alone."""
    updated_at: TimeRange | TimeRangeDict
    """Time of the last change; a range, as one time would select that second alone."""
    closed_at: TimeRange | TimeRangeDict
    """Time of closing; a range, as one time would select that second alone."""
    closest_task_at: TimeRange | TimeRangeDict
    """Time of the closest task; a range, as one time would select that second alone."""
    custom_fields_values: Mapping[
        int, int | Decimal | float | str | bool | Iterable[int | Decimal | float | str] | FieldRange | RawModel
    ]
    """Values of custom fields by field id."""


class LeadSourceWriteDict(TypedDict, total=False):
    """`LeadSourceWrite` as a dict."""

    external_id: Required[str]
    """Your id of the source."""
    type: Required[Literal["widget"]]
    """Kind of the source."""


class LeadUpdateDict(TypedDict, total=False):
    """`LeadUpdate` as a dict."""

    name: str | None
    """Name."""
    price: Decimal | int | float | None | Unset
    """Budget."""
    status_id: int | None
    """Id of the status in its pipeline: 142 is won, 143 lost."""
    pipeline_id: int | None
    """Id of the pipeline."""
    created_by: int | None
    """Id of the user who creates it; 0 is a robot."""
    updated_by: int | None
    """Id of the user who changes it; 0 is a robot."""
    created_at: datetime | int | None
    """Time of creation."""
    updated_at: datetime | int | None
    """Time of the last change."""
    closed_at: datetime | int | None | Unset
    """Time of closing."""
    loss_reason_id: int | None | Unset
    """Id of the reason why it is lost; only with status 143."""
    responsible_user_id: int | None
    """Id of the responsible user."""
    custom_fields_values: Iterable[CustomFieldWrite | RawModel | Mapping[str, Any]] | None | Unset
    """Values of custom fields; fields that are not listed stay as they are. One is cleared by null for its `values`; what null
    in place of the list does is not known."""
    custom_fields: FieldsByKey | None
    """Values of custom fields, by key, code or id of the field."""
    tags_to_add: Iterable[TagRef | TagRefDict | int | str] | None
    """Tags to attach to those it has."""
    request_id: str | None
    """Your mark of this item; comes back in the answer and is not stored."""
    tags_to_delete: Iterable[TagRef | TagRefDict | int | str] | None
    """Tags to detach."""
    embedded: TagsWrite | TagsWriteDict | None
    """Tags that replace those it has."""
    tags: Iterable[TagRef | TagRefDict | int | str] | None | Unset
    """Replaces the whole set of tags; null or an empty list removes all."""


class LeadUpdateItemDict(LeadUpdateDict, total=False):
    """`LeadUpdate` as a dict in a batch."""

    id: Required[int]
    """Id of the lead; required in a batch."""


class LegalEntityFieldValueDict(TypedDict, total=False):
    """`LegalEntityFieldValue` as a dict."""

    value: Required[LegalEntityWrite | LegalEntityWriteDict | str]
    """The legal entity."""


class LegalEntityWriteDict(TypedDict, total=False):
    """`LegalEntityWrite` as a dict."""

    name: Required[str]
    """Name."""
    entity_type: Literal[1, 2] | None | Unset
    """1 is a sole proprietor and 2 a juridical person."""
    vat_id: str | None | Unset
    """INN, the tax number."""
    tax_registration_reason_code: str | int | None | Unset
    """OGRN or OGRNIP, the state registration number."""
    kpp: str | None | Unset
    """KPP, the reason code of tax registration."""
    bank_code: str | None | Unset
    """BIK, the code of the bank."""
    bank_account_number: str | None | Unset
    """Number of the bank account."""
    unp: str | None | Unset
    """Tax number in Belarus."""
    bin: str | None | Unset
    """Tax number in Kazakhstan."""
    egrpou: str | None | Unset
    """Tax number in Ukraine."""
    mfo: str | None | Unset
    """Code of the bank in Ukraine and Uzbekistan."""
    oked: str | None | Unset
    """Kind of activity in Uzbekistan."""
    address: str | None | Unset
    """Legal address."""
    real_address: str | None | Unset
    """Actual address."""
    director: str | None | Unset
    """Name of the director."""
    external_uid: str | None | Unset
    """Id in your system."""


class LinkedEntityFieldValueDict(TypedDict, total=False):
    """`LinkedEntityFieldValue` as a dict."""

    value: Required[LinkedEntityWrite | LinkedEntityWriteDict | str | int]
    """The entity."""


class LinkedEntityWriteDict(TypedDict, total=False):
    """`LinkedEntityWrite` as a dict."""

    name: str | None | Unset
    """Name to show."""
    entity_id: int | None | Unset
    """Id of the entity."""
    entity_type: Literal["contacts", "companies", "catalog_elements"] | None | Unset
    """Kind of the entity."""
    catalog_id: int | None | Unset
    """Id of the catalog, when it is a catalog element."""


class LinkMetadataWriteDict(TypedDict, total=False):
    """`LinkMetadataWrite` as a dict."""

    is_main: bool | None
    """Whether it becomes the main contact; contacts only."""
    quantity: Decimal | int | float | None
    """How many; catalog elements only."""
    catalog_id: int | None
    """Id of the catalog; required for catalog elements."""
    price_id: int | None | Unset
    """Id of the price field to use; catalog elements only."""
    updated_by: int | None
    """Id of the user who links or unlinks."""


class LinksFilterDict(TypedDict, total=False):
    """`LinksFilter` as a dict."""

    to_entity_id: int
    """Id of the other entity; only together with `to_entity_type`."""
    to_entity_type: Literal["leads", "contacts", "companies", "customers", "catalog_elements"]
    """Kind of the other entity; only together with `to_entity_id`. Named in `constants.LinkTarget`."""
    to_catalog_id: int
    """Id of the catalog of the other entity."""


class LinkWriteDict(TypedDict, total=False):
    """`LinkWrite` as a dict."""

    to_entity_id: Required[int]
    """Id of the other entity."""
    to_entity_type: Required[Literal["leads", "contacts", "companies", "customers", "catalog_elements"]]
    """Kind of the other entity. Named in `constants.LinkTarget`."""
    metadata: LinkMetadataWrite | LinkMetadataWriteDict | None | Unset
    """What is said of the link; required for catalog elements."""


class LongTextFieldValueDict(TypedDict, total=False):
    """`LongTextFieldValue` as a dict."""

    value: Required[str]
    """The text."""


class LossReasonCreateDict(TypedDict, total=False):
    """`LossReasonCreate` as a dict."""

    name: Required[str]
    """Text of the reason."""
    sort: int | None
    """Place in the list."""
    request_id: str | None
    """Your mark of this item; comes back in the answer and is not stored."""


class LossReasonUpdateDict(TypedDict, total=False):
    """`LossReasonUpdate` as a dict."""

    name: str | None
    """Text of the reason."""
    sort: int | None
    """Place in the list."""
    request_id: str | None
    """Your mark of this item; is not stored."""


class MassLinksFilterDict(TypedDict, total=False):
    """`MassLinksFilter` as a dict."""

    entity_id: Required[Iterable[int]]
    """Ids of the entities whose links are listed."""
    to_entity_id: int
    """Id of the other entity; only together with `to_entity_type`."""
    to_entity_type: Literal["leads", "contacts", "companies", "customers", "catalog_elements"]
    """Kind of the other entity; only together with `to_entity_id`. Named in `constants.LinkTarget`."""
    to_catalog_id: int
    """Id of the catalog of the other entity."""


class MassLinkWriteDict(TypedDict, total=False):
    """`MassLinkWrite` as a dict."""

    to_entity_id: Required[int]
    """Id of the other entity."""
    to_entity_type: Required[Literal["leads", "contacts", "companies", "customers", "catalog_elements"]]
    """Kind of the other entity. Named in `constants.LinkTarget`."""
    metadata: LinkMetadataWrite | LinkMetadataWriteDict | None | Unset
    """What is said of the link; required for catalog elements."""
    entity_id: Required[int]
    """Id of the entity."""
    entity_type: Literal["leads", "contacts", "companies", "customers"] | None
    """Kind of the entity; the address says it already."""


class MessageCashierNoteCreateDict(TypedDict, total=False):
    """`MessageCashierNoteCreate` as a dict."""

    entity_id: int | None
    """Id of the entity it belongs to; required unless the path names it."""
    responsible_user_id: int | None
    """Id of the responsible user."""
    created_by: int | None
    """Id of the user who creates it; 0 is a robot. For a call it is shown as caller or callee."""
    updated_by: int | None
    """Id of the user who changes it; 0 is a robot."""
    created_at: datetime | int | None
    """Time of creation."""
    updated_at: datetime | int | None
    """Time of the last change."""
    is_need_to_trigger_digital_pipeline: bool | None
    """Whether it starts the digital pipeline; true by default."""
    request_id: str | None
    """Your mark of this item; comes back in the answer and is not stored."""
    note_type: Required[Literal["message_cashier"]]
    """Kind of the note."""
    params: Required[CashierNoteParamsWrite | CashierNoteParamsWriteDict]
    """The content."""


class MessageCashierNoteUpdateDict(TypedDict, total=False):
    """`MessageCashierNoteUpdate` as a dict."""

    entity_id: int | None
    """Id of the entity it belongs to; required unless the path names it."""
    responsible_user_id: int | None
    """Id of the responsible user."""
    created_by: int | None
    """Id of the user who creates it; 0 is a robot. For a call it is shown as caller or callee."""
    updated_by: int | None
    """Id of the user who changes it; 0 is a robot."""
    created_at: datetime | int | None
    """Time of creation."""
    updated_at: datetime | int | None
    """Time of the last change."""
    is_need_to_trigger_digital_pipeline: bool | None
    """Whether it starts the digital pipeline; true by default."""
    request_id: str | None
    """Your mark of this item; comes back in the answer and is not stored."""
    id: int | None
    """Id of the note; required in a batch."""
    note_type: Required[Literal["message_cashier"]]
    """Kind of the note; it does not change."""
    params: Required[CashierNoteParamsWrite | CashierNoteParamsWriteDict]
    """The content, whole."""


class MultitextFieldValueDict(TypedDict, total=False):
    """`MultitextFieldValue` as a dict."""

    value: Required[str]
    """The text."""
    enum_id: int | None
    """Id of the label."""
    enum_code: str | None
    """Code of the label, such as WORK; several texts may share one. Named in `constants.MultitextCode`."""


class NewPipelineStatusDict(TypedDict, total=False):
    """`NewPipelineStatus` as a dict."""

    name: Required[str]
    """Name."""
    sort: int | None
    """Place in the pipeline."""
    color: (
        Literal[
            "#fffeb2",
            "#fffd7f",
            "#fff000",
            "#ffeab2",
            "#ffdc7f",
            "#ffce5a",
            "#ffdbdb",
            "#ffc8c8",
            "#ff8f92",
            "#d6eaff",
            "#c1e0ff",
            "#98cbff",
            "#ebffb1",
            "#deff81",
            "#87f2c0",
            "#f9deff",
            "#f3beff",
            "#ccc8f9",
            "#eb93ff",
            "#f2f3f4",
            "#e6e8ea",
        ]
        | None
    )
    """Colour from the palette. Named in `constants.StatusColor`."""
    request_id: str | None
    """Your mark of this item; comes back in the answer and is not stored."""
    id: Literal[142, 143] | None
    """Id of a final status to rename: 142 won, 143 lost. Named in `constants.LeadStatus`."""


class NotesFilterDict(TypedDict, total=False):
    """`NotesFilter` as a dict."""

    id: Iterable[int]
    """Ids of notes."""
    entity_id: Iterable[int]
    """Ids of the entities they belong to."""
    note_type: Iterable[str]
    """Kinds of notes. Named in `constants.NoteType`."""
    updated_at: datetime | int | TimeRange | TimeRangeDict
    """Time of the last change; one time means changed after it. There is no filter by the time of creation, the server ignores
    it."""


class NumberFieldValueDict(TypedDict, total=False):
    """`NumberFieldValue` as a dict."""

    value: Required[Decimal | int | float | str]
    """The number, or decimal text, which keeps every digit; very long ones (24 digits) come back changed."""


class OptionFieldValueDict(TypedDict, total=False):
    """`OptionFieldValue` as a dict."""

    value: str | None
    """Exact label of the option."""
    enum_id: int | None
    """Id of the option; of the node in a category tree."""


class PayerFieldValueDict(TypedDict, total=False):
    """`PayerFieldValue` as a dict."""

    value: Required[PayerWrite | PayerWriteDict]
    """The payer."""


class PayerWriteDict(TypedDict, total=False):
    """`PayerWrite` as a dict."""

    name: str | None | Unset
    """Name as shown."""
    type: Literal["legal", "individual"] | None | Unset
    """Kind of the payer, where the data do not tell."""
    entity_type: Literal["contacts", "companies"] | None | Unset
    """Kind of the linked entity."""
    entity_id: int | None | Unset
    """Id of the linked entity."""
    vat_id: str | None | Unset
    """INN, the tax number."""
    tax_registration_reason_code: str | None | Unset
    """OGRN or OGRNIP, the state registration number."""
    kpp: str | None | Unset
    """KPP, the reason code of tax registration."""
    bank_code: str | None | Unset
    """BIK, the code of the bank."""
    bank_account_number: str | None | Unset
    """Number of the bank account."""
    unp: str | None | Unset
    """Tax number in Belarus."""
    bin: str | None | Unset
    """Tax number in Kazakhstan."""
    egrpou: str | None | Unset
    """Tax number in Ukraine."""
    mfo: str | None | Unset
    """Code of the bank in Ukraine and Uzbekistan."""
    oked: str | None | Unset
    """Kind of activity in Uzbekistan."""
    address: str | None | Unset
    """Legal address."""
    real_address: str | None | Unset
    """Actual address."""
    director: str | None | Unset
    """Name of the director."""
    phone: str | None | Unset
    """Phone number."""
    email: str | None | Unset
    """Email address."""


class PaymentNoteParamsWriteDict(TypedDict, total=False):
    """`PaymentNoteParamsWrite` as a dict."""

    service: str | None | Unset
    """Name of the payment service."""
    text: str | None | Unset
    """The text."""
    icon_url: str | None | Unset
    """Address of the icon."""


class PipelineCreateDict(TypedDict, total=False):
    """`PipelineCreate` as a dict."""

    name: Required[str]
    """Name."""
    sort: Required[int]
    """Place among the pipelines."""
    is_main: bool | None
    """Whether it becomes the main pipeline."""
    is_unsorted_on: Required[bool]
    """Whether it takes incoming leads (unsorted)."""
    request_id: str | None
    """Your mark of this item; comes back in the answer and is not stored."""
    embedded: PipelineCreateEmbedded | PipelineCreateEmbeddedDict | None
    """What to create with it."""
    statuses: Iterable[NewPipelineStatus | NewPipelineStatusDict | str] | None
    """Its statuses."""


class PipelineCreateEmbeddedDict(TypedDict, total=False):
    """`PipelineCreateEmbedded` as a dict."""

    statuses: Iterable[NewPipelineStatus | NewPipelineStatusDict | str] | None
    """Its statuses."""


class PipelineStatusCreateDict(TypedDict, total=False):
    """`PipelineStatusCreate` as a dict."""

    name: Required[str]
    """Name."""
    sort: Required[int]
    """Place in the pipeline."""
    color: (
        Literal[
            "#fffeb2",
            "#fffd7f",
            "#fff000",
            "#ffeab2",
            "#ffdc7f",
            "#ffce5a",
            "#ffdbdb",
            "#ffc8c8",
            "#ff8f92",
            "#d6eaff",
            "#c1e0ff",
            "#98cbff",
            "#ebffb1",
            "#deff81",
            "#87f2c0",
            "#f9deff",
            "#f3beff",
            "#ccc8f9",
            "#eb93ff",
            "#f2f3f4",
            "#e6e8ea",
        ]
        | None
    )
    """Colour from the palette. Named in `constants.StatusColor`."""
    request_id: str | None
    """Your mark of this item; comes back in the answer and is not stored."""
    descriptions: Iterable[StatusDescriptionCreate | StatusDescriptionCreateDict] | None
    """Hints for the users, one a level."""


class PipelineStatusUpdateDict(TypedDict, total=False):
    """`PipelineStatusUpdate` as a dict."""

    name: str | None
    """Name."""
    sort: int | None
    """Place in the pipeline."""
    color: (
        Literal[
            "#fffeb2",
            "#fffd7f",
            "#fff000",
            "#ffeab2",
            "#ffdc7f",
            "#ffce5a",
            "#ffdbdb",
            "#ffc8c8",
            "#ff8f92",
            "#d6eaff",
            "#c1e0ff",
            "#98cbff",
            "#ebffb1",
            "#deff81",
            "#87f2c0",
            "#f9deff",
            "#f3beff",
            "#ccc8f9",
            "#eb93ff",
            "#f2f3f4",
            "#e6e8ea",
        ]
        | None
    )
    """Colour from the palette. Named in `constants.StatusColor`."""
    request_id: str | None
    """Your mark of this item; comes back in the answer and is not stored."""
    descriptions: Iterable[StatusDescriptionUpdate | StatusDescriptionUpdateDict] | None
    """Hints to write, edit or delete; levels that are not listed stay."""


class PipelineStatusUpdateItemDict(PipelineStatusUpdateDict, total=False):
    """`PipelineStatusUpdate` as a dict in a batch."""

    id: int | None
    """Id of the status; repeats the one of the path."""


class PipelineUpdateDict(TypedDict, total=False):
    """`PipelineUpdate` as a dict."""

    name: str | None
    """Name."""
    sort: int | None
    """Place among the pipelines."""
    is_main: bool | None
    """Whether it is the main pipeline."""
    is_unsorted_on: bool | None
    """Whether it takes incoming leads (unsorted)."""
    request_id: str | None
    """Your mark of this item; is not stored."""


class ProductsEnableDict(TypedDict, total=False):
    """`ProductsEnable` as a dict."""

    enable: bool | None
    """Whether products are on."""
    enabled: bool | None
    """The same."""


class ProductsSettingsUpdateDict(TypedDict, total=False):
    """`ProductsSettingsUpdate` as a dict."""

    is_enabled: Required[bool]
    """Whether products are on."""


class RangeDict(TypedDict, total=False):
    """`Range` as a dict."""

    from_: Decimal | int | float
    """Lowest value."""
    to: Decimal | int | float
    """Highest value."""


class RefreshTokenGrantDict(TypedDict, total=False):
    """`RefreshTokenGrant` as a dict."""

    client_id: Required[str]
    """Id of the integration."""
    client_secret: Required[str]
    """Secret key of the integration."""
    redirect_uri: Required[str]
    """Redirect URI; exactly as it is registered in the integration."""
    grant_type: Required[Literal["refresh_token"]]
    """Kind of the grant."""
    refresh_token: Required[str]
    """The refresh token; lives 3 months and works once."""


class RoleCreateDict(TypedDict, total=False):
    """`RoleCreate` as a dict."""

    name: Required[str]
    """Name of the role."""
    rights: Required[RoleRightsWrite | RoleRightsWriteDict]
    """What its users may do."""
    request_id: str | None
    """Your mark of this item; comes back in the answer and is not stored."""


class RoleRightsWriteDict(TypedDict, total=False):
    """`RoleRightsWrite` as a dict."""

    leads: UserEntityRightsWrite | UserEntityRightsWriteDict | None
    """Rights on leads."""
    contacts: UserEntityRightsWrite | UserEntityRightsWriteDict | None
    """Rights on contacts."""
    companies: UserEntityRightsWrite | UserEntityRightsWriteDict | None
    """Rights on companies."""
    tasks: UserTaskRightsWrite | UserTaskRightsWriteDict | None
    """Rights on tasks."""
    mail_access: bool | None
    """Whether to open mail to them."""
    catalog_access: bool | None | Unset
    """Whether to open lists to them; `catalog_rights` took its place."""
    status_rights: Iterable[UserStatusRightsWrite | UserStatusRightsWriteDict] | None | Unset
    """Rights on single stages. With null stages of incoming leads are closed; on update null or an empty list removes the
    rights on all stages."""
    catalog_rights: Iterable[UserCatalogRightsWrite | UserCatalogRightsWriteDict] | None | Unset
    """Rights on single lists."""


class RoleUpdateDict(TypedDict, total=False):
    """`RoleUpdate` as a dict."""

    name: str | None
    """Name of the role."""
    rights: RoleRightsWrite | RoleRightsWriteDict | None
    """Rights to change; the others stay."""
    request_id: str | None
    """Your mark of this item; comes back in the answer and is not stored."""


class RoleUpdateItemDict(RoleUpdateDict, total=False):
    """`RoleUpdate` as a dict in a batch."""

    id: Required[int]
    """Id of the role; required in a batch."""


class SegmentCreateDict(TypedDict, total=False):
    """`SegmentCreate` as a dict."""

    name: Required[str]
    """Name."""
    color: (
        Literal[
            "10599d",
            "2176ff",
            "006acc",
            "07a0c3",
            "247ba0",
            "177e89",
            "046e8f",
            "598381",
            "0c7c59",
            "495f41",
            "00a44b",
            "08605f",
            "bf2600",
            "06d6a0",
            "e14945",
            "79b473",
            "ae003f",
            "a2ad59",
            "cd0f53",
            "8e936d",
            "832161",
            "2e5339",
            "bf126f",
            "6f7c12",
            "ff5376",
            "dd1c1a",
            "bb304e",
            "631d76",
            "9d2b32",
            "4a001f",
            "b118c8",
            "6a0f49",
            "6610f2",
            "b38a58",
            "8963ba",
            "4b3666",
            "932f6d",
            "6b2d5c",
            "6461a0",
            "4f517d",
        ]
        | None
    )
    """Colour from the palette. Named in `constants.SegmentColor`."""
    available_products_price_types: Iterable[int] | None | Unset
    """Ids of the price fields of the products list that it may use."""
    custom_fields_values: Iterable[CustomFieldWrite | RawModel | Mapping[str, Any]] | None | Unset
    """Values of custom fields; fields that are not listed stay as they are."""
    custom_fields: FieldsByKey | None
    """Values of custom fields, by key, code or id of the field."""
    request_id: str | None
    """Your mark of this item; is not stored."""


class SegmentCustomFieldsFilterDict(TypedDict, total=False):
    """`SegmentCustomFieldsFilter` as a dict."""

    type: Iterable[
        Literal[
            "text",
            "numeric",
            "checkbox",
            "select",
            "multiselect",
            "multitext",
            "date",
            "url",
            "textarea",
            "radiobutton",
            "streetaddress",
            "smart_address",
            "birthday",
            "legal_entity",
            "date_time",
            "items",
            "category",
            "price",
            "tracking_data",
            "linked_entity",
            "org_legal_name",
            "monetary",
            "chained_list",
            "file",
            "payer",
            "supplier",
        ]
    ]
    """Types of fields. Named in `constants.CustomFieldType`."""
    id: Iterable[int]
    """Ids of fields."""


class SegmentUpdateDict(TypedDict, total=False):
    """`SegmentUpdate` as a dict."""

    name: str | None
    """Name."""
    color: (
        Literal[
            "10599d",
            "2176ff",
            "006acc",
            "07a0c3",
            "247ba0",
            "177e89",
            "046e8f",
            "598381",
            "0c7c59",
            "495f41",
            "00a44b",
            "08605f",
            "bf2600",
            "06d6a0",
            "e14945",
            "79b473",
            "ae003f",
            "a2ad59",
            "cd0f53",
            "8e936d",
            "832161",
            "2e5339",
            "bf126f",
            "6f7c12",
            "ff5376",
            "dd1c1a",
            "bb304e",
            "631d76",
            "9d2b32",
            "4a001f",
            "b118c8",
            "6a0f49",
            "6610f2",
            "b38a58",
            "8963ba",
            "4b3666",
            "932f6d",
            "6b2d5c",
            "6461a0",
            "4f517d",
        ]
        | None
    )
    """Colour from the palette. Named in `constants.SegmentColor`."""
    available_products_price_types: Iterable[int] | None | Unset
    """Ids of the price fields of the products list that it may use."""
    custom_fields_values: Iterable[CustomFieldWrite | RawModel | Mapping[str, Any]] | None | Unset
    """Values of custom fields; fields that are not listed stay as they are."""
    custom_fields: FieldsByKey | None
    """Values of custom fields, by key, code or id of the field."""
    request_id: str | None
    """Your mark of this item; is not stored."""


class SegmentUpdateItemDict(SegmentUpdateDict, total=False):
    """`SegmentUpdate` as a dict in a batch."""

    id: int | None
    """Id of the segment; repeats the one of the path."""


class SelectFieldValueDict(TypedDict, total=False):
    """`SelectFieldValue` as a dict."""

    value: str | None
    """Exact label of the option."""
    enum_id: int | None
    """Id of the option."""
    enum_code: str | None
    """Code of the option."""


class ServiceMessageNoteCreateDict(TypedDict, total=False):
    """`ServiceMessageNoteCreate` as a dict."""

    entity_id: int | None
    """Id of the entity it belongs to; required unless the path names it."""
    responsible_user_id: int | None
    """Id of the responsible user."""
    created_by: int | None
    """Id of the user who creates it; 0 is a robot. For a call it is shown as caller or callee."""
    updated_by: int | None
    """Id of the user who changes it; 0 is a robot."""
    created_at: datetime | int | None
    """Time of creation."""
    updated_at: datetime | int | None
    """Time of the last change."""
    is_need_to_trigger_digital_pipeline: bool | None
    """Whether it starts the digital pipeline; true by default."""
    request_id: str | None
    """Your mark of this item; comes back in the answer and is not stored."""
    note_type: Required[Literal["service_message"]]
    """Kind of the note."""
    params: Required[ServiceNoteParamsWrite | ServiceNoteParamsWriteDict]
    """The content."""


class ServiceMessageNoteUpdateDict(TypedDict, total=False):
    """`ServiceMessageNoteUpdate` as a dict."""

    entity_id: int | None
    """Id of the entity it belongs to; required unless the path names it."""
    responsible_user_id: int | None
    """Id of the responsible user."""
    created_by: int | None
    """Id of the user who creates it; 0 is a robot. For a call it is shown as caller or callee."""
    updated_by: int | None
    """Id of the user who changes it; 0 is a robot."""
    created_at: datetime | int | None
    """Time of creation."""
    updated_at: datetime | int | None
    """Time of the last change."""
    is_need_to_trigger_digital_pipeline: bool | None
    """Whether it starts the digital pipeline; true by default."""
    request_id: str | None
    """Your mark of this item; comes back in the answer and is not stored."""
    id: int | None
    """Id of the note; required in a batch."""
    note_type: Required[Literal["service_message"]]
    """Kind of the note; it does not change."""
    params: Required[ServiceNoteParamsWrite | ServiceNoteParamsWriteDict]
    """The content, whole."""


class ServiceNoteParamsWriteDict(TypedDict, total=False):
    """`ServiceNoteParamsWrite` as a dict."""

    service: Required[str]
    """Name of the service."""
    text: Required[str]
    """The text."""


class ShortLinkCreateDict(TypedDict, total=False):
    """`ShortLinkCreate` as a dict."""

    url: Required[str]
    """The address to shorten."""
    metadata: Required[ShortLinkMetadataWrite | ShortLinkMetadataWriteDict]
    """Whom it is for."""


class ShortLinkMetadataWriteDict(TypedDict, total=False):
    """`ShortLinkMetadataWrite` as a dict."""

    entity_type: Required[Literal["contacts"]]
    """Kind of the entity; contacts only."""
    entity_id: Required[int]
    """Id of the contact."""


class SipMetadataWriteDict(TypedDict, total=False):
    """`SipMetadataWrite` as a dict."""

    from_: str | int | None
    """Who called."""
    phone: Required[str | int]
    """Phone number of the caller."""
    called_at: Required[datetime | int]
    """Time of the call."""
    duration: Required[int]
    """Length, in seconds."""
    link: Required[str | None]
    """Address of the record."""
    service_code: Required[str]
    """Code of the service that took the call."""
    uniq: Required[str | None]
    """Your id of the call."""
    is_call_event_needed: bool | None
    """Whether the card shows the call as an event."""
    call_responsible: str | int | None | Unset
    """Who was called: id of a user, phone number or name."""


class SiteVisitNoteCreateDict(TypedDict, total=False):
    """`SiteVisitNoteCreate` as a dict."""

    entity_id: int | None
    """Id of the entity it belongs to; required unless the path names it."""
    responsible_user_id: int | None
    """Id of the responsible user."""
    created_by: int | None
    """Id of the user who creates it; 0 is a robot. For a call it is shown as caller or callee."""
    updated_by: int | None
    """Id of the user who changes it; 0 is a robot."""
    created_at: datetime | int | None
    """Time of creation."""
    updated_at: datetime | int | None
    """Time of the last change."""
    is_need_to_trigger_digital_pipeline: bool | None
    """Whether it starts the digital pipeline; true by default."""
    request_id: str | None
    """Your mark of this item; comes back in the answer and is not stored."""
    note_type: Required[Literal["site_visit"]]
    """Kind of the note."""
    params: Required[SiteVisitNoteParamsWrite | SiteVisitNoteParamsWriteDict | str]
    """The content."""


class SiteVisitNoteParamsWriteDict(TypedDict, total=False):
    """`SiteVisitNoteParamsWrite` as a dict."""

    url: Required[str]
    """Address of the page."""


class SiteVisitNoteUpdateDict(TypedDict, total=False):
    """`SiteVisitNoteUpdate` as a dict."""

    entity_id: int | None
    """Id of the entity it belongs to; required unless the path names it."""
    responsible_user_id: int | None
    """Id of the responsible user."""
    created_by: int | None
    """Id of the user who creates it; 0 is a robot. For a call it is shown as caller or callee."""
    updated_by: int | None
    """Id of the user who changes it; 0 is a robot."""
    created_at: datetime | int | None
    """Time of creation."""
    updated_at: datetime | int | None
    """Time of the last change."""
    is_need_to_trigger_digital_pipeline: bool | None
    """Whether it starts the digital pipeline; true by default."""
    request_id: str | None
    """Your mark of this item; comes back in the answer and is not stored."""
    id: int | None
    """Id of the note; required in a batch."""
    note_type: Required[Literal["site_visit"]]
    """Kind of the note; it does not change."""
    params: Required[SiteVisitNoteParamsWrite | SiteVisitNoteParamsWriteDict | str]
    """The content, whole."""


class SmsInNoteCreateDict(TypedDict, total=False):
    """`SmsInNoteCreate` as a dict."""

    entity_id: int | None
    """Id of the entity it belongs to; required unless the path names it."""
    responsible_user_id: int | None
    """Id of the responsible user."""
    created_by: int | None
    """Id of the user who creates it; 0 is a robot. For a call it is shown as caller or callee."""
    updated_by: int | None
    """Id of the user who changes it; 0 is a robot."""
    created_at: datetime | int | None
    """Time of creation."""
    updated_at: datetime | int | None
    """Time of the last change."""
    is_need_to_trigger_digital_pipeline: bool | None
    """Whether it starts the digital pipeline; true by default."""
    request_id: str | None
    """Your mark of this item; comes back in the answer and is not stored."""
    note_type: Required[Literal["sms_in"]]
    """Kind of the note."""
    params: Required[SmsNoteParamsWrite | SmsNoteParamsWriteDict]
    """The content."""


class SmsInNoteUpdateDict(TypedDict, total=False):
    """`SmsInNoteUpdate` as a dict."""

    entity_id: int | None
    """Id of the entity it belongs to; required unless the path names it."""
    responsible_user_id: int | None
    """Id of the responsible user."""
    created_by: int | None
    """Id of the user who creates it; 0 is a robot. For a call it is shown as caller or callee."""
    updated_by: int | None
    """Id of the user who changes it; 0 is a robot."""
    created_at: datetime | int | None
    """Time of creation."""
    updated_at: datetime | int | None
    """Time of the last change."""
    is_need_to_trigger_digital_pipeline: bool | None
    """Whether it starts the digital pipeline; true by default."""
    request_id: str | None
    """Your mark of this item; comes back in the answer and is not stored."""
    id: int | None
    """Id of the note; required in a batch."""
    note_type: Required[Literal["sms_in"]]
    """Kind of the note; it does not change."""
    params: Required[SmsNoteParamsWrite | SmsNoteParamsWriteDict]
    """The content, whole."""


class SmsNoteParamsWriteDict(TypedDict, total=False):
    """`SmsNoteParamsWrite` as a dict."""

    text: Required[str]
    """The message."""
    phone: Required[str]
    """Phone number of the other side."""


class SmsOutNoteCreateDict(TypedDict, total=False):
    """`SmsOutNoteCreate` as a dict."""

    entity_id: int | None
    """Id of the entity it belongs to; required unless the path names it."""
    responsible_user_id: int | None
    """Id of the responsible user."""
    created_by: int | None
    """Id of the user who creates it; 0 is a robot. For a call it is shown as caller or callee."""
    updated_by: int | None
    """Id of the user who changes it; 0 is a robot."""
    created_at: datetime | int | None
    """Time of creation."""
    updated_at: datetime | int | None
    """Time of the last change."""
    is_need_to_trigger_digital_pipeline: bool | None
    """Whether it starts the digital pipeline; true by default."""
    request_id: str | None
    """Your mark of this item; comes back in the answer and is not stored."""
    note_type: Required[Literal["sms_out"]]
    """Kind of the note."""
    params: Required[SmsNoteParamsWrite | SmsNoteParamsWriteDict]
    """The content."""


class SmsOutNoteUpdateDict(TypedDict, total=False):
    """`SmsOutNoteUpdate` as a dict."""

    entity_id: int | None
    """Id of the entity it belongs to; required unless the path names it."""
    responsible_user_id: int | None
    """Id of the responsible user."""
    created_by: int | None
    """Id of the user who creates it; 0 is a robot. For a call it is shown as caller or callee."""
    updated_by: int | None
    """Id of the user who changes it; 0 is a robot."""
    created_at: datetime | int | None
    """Time of creation."""
    updated_at: datetime | int | None
    """Time of the last change."""
    is_need_to_trigger_digital_pipeline: bool | None
    """Whether it starts the digital pipeline; true by default."""
    request_id: str | None
    """Your mark of this item; comes back in the answer and is not stored."""
    id: int | None
    """Id of the note; required in a batch."""
    note_type: Required[Literal["sms_out"]]
    """Kind of the note; it does not change."""
    params: Required[SmsNoteParamsWrite | SmsNoteParamsWriteDict]
    """The content, whole."""


class SourceCreateDict(TypedDict, total=False):
    """`SourceCreate` as a dict."""

    name: Required[str]
    """Name."""
    external_id: Required[str]
    """Your id of the source, printable ASCII; unique in the integration, and it does not change later."""
    pipeline_id: int | None | Unset
    """Pipeline its leads go to; the main one by default."""
    default: bool | None
    """Whether it is the default one."""
    origin_code: str | None | Unset
    """Code of its chat channel."""
    services: Iterable[SourceServiceWrite | SourceServiceWriteDict] | None
    """Messengers behind it."""
    request_id: str | None
    """Your mark of this item; comes back in the answer and is not stored."""


class SourceDeleteDict(TypedDict, total=False):
    """`SourceDelete` as a dict."""

    name: str | None
    """Name."""
    external_id: str | None
    """Your id of the source, printable ASCII; unique in the integration, and it does not change later."""
    pipeline_id: int | None | Unset
    """Pipeline its leads go to; the main one by default."""
    default: bool | None
    """Whether it is the default one."""
    origin_code: str | None | Unset
    """Code of its chat channel."""
    services: Iterable[SourceServiceWrite | SourceServiceWriteDict] | None
    """Messengers behind it."""
    request_id: str | None
    """Your mark of this item; comes back in the answer and is not stored."""
    id: Required[int]
    """Id of the source."""


class SourceServicePageWriteDict(TypedDict, total=False):
    """`SourceServicePageWrite` as a dict."""

    id: Required[str]
    """Id of the page."""
    name: Required[str]
    """Name of the page."""
    link: Required[str]
    """Its link; a phone number for WhatsApp."""


class SourceServiceParamsWriteDict(TypedDict, total=False):
    """`SourceServiceParamsWrite` as a dict."""

    waba: bool | None
    """Whether it is the business API of WhatsApp."""
    is_supports_list_message: bool | None
    """Whether it can send list messages."""


class SourceServiceWriteDict(TypedDict, total=False):
    """`SourceServiceWrite` as a dict."""

    type: Required[Literal["whatsapp"]]
    """The messenger."""
    params: SourceServiceParamsWrite | SourceServiceParamsWriteDict | None
    """Its settings."""
    pages: Iterable[SourceServicePageWrite | SourceServicePageWriteDict] | None
    """Its numbers or pages."""


class SourcesFilterDict(TypedDict, total=False):
    """`SourcesFilter` as a dict."""

    external_id: Iterable[str]
    """Your ids of sources."""


class SourceUpdateDict(TypedDict, total=False):
    """`SourceUpdate` as a dict."""

    name: str | None
    """Name."""
    external_id: str | None
    """Your id of the source, printable ASCII; unique in the integration, and it does not change later."""
    pipeline_id: int | None | Unset
    """Pipeline its leads go to; the main one by default."""
    default: bool | None
    """Whether it is the default one."""
    origin_code: str | None | Unset
    """Code of its chat channel."""
    services: Iterable[SourceServiceWrite | SourceServiceWriteDict] | None
    """Messengers behind it."""
    request_id: str | None
    """Your mark of this item; comes back in the answer and is not stored."""


class SourceUpdateItemDict(SourceUpdateDict, total=False):
    """`SourceUpdate` as a dict in a batch."""

    id: Required[int]
    """Id of the source; required in a batch."""


class StatusDescriptionCreateDict(TypedDict, total=False):
    """`StatusDescriptionCreate` as a dict."""

    level: Required[Literal["newbie", "candidate", "master"]]
    """Level of the users it is for."""
    description: Required[str]
    """The text."""


class StatusDescriptionUpdateDict(TypedDict, total=False):
    """`StatusDescriptionUpdate` as a dict."""

    id: int | None
    """Id of an existing description."""
    level: Literal["newbie", "candidate", "master"] | None
    """Level of the users it is for."""
    description: str | None
    """The text."""


class StatusFilterDict(TypedDict, total=False):
    """`StatusFilter` as a dict."""

    pipeline_id: Required[int]
    """Id of the pipeline."""
    status_id: Required[int]
    """Id of the status; 142 is won and 143 lost in every pipeline."""


class SupplierFieldValueDict(TypedDict, total=False):
    """`SupplierFieldValue` as a dict."""

    value: Required[SupplierRef | SupplierRefDict | int]
    """The supplier."""


class SupplierRefDict(TypedDict, total=False):
    """`SupplierRef` as a dict."""

    entity_id: Required[int]
    """Id of the element of the suppliers catalog."""


class TagCreateDict(TypedDict, total=False):
    """`TagCreate` as a dict."""

    name: Required[str]
    """Text of the tag."""
    color: (
        Literal[
            "EBEBEB",
            "D0D0D0",
            "F2DDF7",
            "D1A4DC",
            "FF8F92",
            "FFC8C8",
            "C7DB8C",
            "DDEBB5",
            "8699DA",
            "AABDFF",
            "FFCE5A",
            "FFE193",
            "90CDB0",
            "C6F4DE",
            "A9A5D7",
            "D8D5FF",
            "86C0FC",
            "832161",
            "6A0F49",
            "0C7C59",
            "10599D",
            "9D2B32",
            "247BA0",
        ]
        | None
    )
    """Colour from the palette; tags of leads only. Named in `constants.TagColor`."""
    request_id: str | None
    """Your mark of this item; comes back in the answer and is not stored."""


class TagRefDict(TypedDict, total=False):
    """`TagRef` as a dict."""

    id: int | None
    """Id of an existing tag."""
    name: str | None
    """Name; a tag that does not exist yet is created."""


class TagsFilterDict(TypedDict, total=False):
    """`TagsFilter` as a dict."""

    id: Iterable[int]
    """Ids of tags."""
    name: str
    """Exact name of one tag."""


class TagsWriteDict(TypedDict, total=False):
    """`TagsWrite` as a dict."""

    tags: Iterable[TagRef | TagRefDict | int | str] | None | Unset
    """Replaces the whole set of tags; null or an empty list removes all."""


class TagUpdateDict(TypedDict, total=False):
    """`TagUpdate` as a dict."""

    name: str | None
    """Text of the tag."""
    color: (
        Literal[
            "EBEBEB",
            "D0D0D0",
            "F2DDF7",
            "D1A4DC",
            "FF8F92",
            "FFC8C8",
            "C7DB8C",
            "DDEBB5",
            "8699DA",
            "AABDFF",
            "FFCE5A",
            "FFE193",
            "90CDB0",
            "C6F4DE",
            "A9A5D7",
            "D8D5FF",
            "86C0FC",
            "832161",
            "6A0F49",
            "0C7C59",
            "10599D",
            "9D2B32",
            "247BA0",
        ]
        | None
    )
    """Colour from the palette. Named in `constants.TagColor`."""
    request_id: str | None
    """Your mark of this item; comes back in the answer and is not stored."""


class TagUpdateItemDict(TagUpdateDict, total=False):
    """`TagUpdate` as a dict in a batch."""

    id: Required[int]
    """Id of the tag; required in a batch."""


class TalkCloseDict(TypedDict, total=False):
    """`TalkClose` as a dict."""

    force_close: bool | None
    """Whether to close at once; without it the rating bot may run first."""


class TalkMessageSendDict(TypedDict, total=False):
    """`TalkMessageSend` as a dict."""

    text: Required[str]
    """The text."""


class TalkMessagesFilterDict(TypedDict, total=False):
    """`TalkMessagesFilter` as a dict."""

    created_at: TimeRange | TimeRangeDict
    """Time of the message."""


class TalksCountFilterDict(TypedDict, total=False):
    """`TalksCountFilter` as a dict."""

    status: Literal["opened"]
    """State of the conversations."""
    is_read: Literal["false"]
    """Whether they were read; only false is known."""


class TalksFilterDict(TypedDict, total=False):
    """`TalksFilter` as a dict."""

    talk_id: Iterable[int]
    """Ids of conversations."""
    contact_id: Iterable[int]
    """Ids of contacts."""
    entity_id: Iterable[int]
    """Ids of leads or customers; together with `entity_type`."""
    entity_type: Literal["lead", "customer"]
    """Kind of the entities of `entity_id`."""
    only_in_work: bool
    """Only those that are in work; leave it out for all."""


class TargetingInNoteCreateDict(TypedDict, total=False):
    """`TargetingInNoteCreate` as a dict."""

    entity_id: int | None
    """Id of the entity it belongs to; required unless the path names it."""
    responsible_user_id: int | None
    """Id of the responsible user."""
    created_by: int | None
    """Id of the user who creates it; 0 is a robot. For a call it is shown as caller or callee."""
    updated_by: int | None
    """Id of the user who changes it; 0 is a robot."""
    created_at: datetime | int | None
    """Time of creation."""
    updated_at: datetime | int | None
    """Time of the last change."""
    is_need_to_trigger_digital_pipeline: bool | None
    """Whether it starts the digital pipeline; true by default."""
    request_id: str | None
    """Your mark of this item; comes back in the answer and is not stored."""
    note_type: Required[Literal["targeting_in"]]
    """Kind of the note."""
    params: Required[TargetingNoteParamsWrite | TargetingNoteParamsWriteDict]
    """The content."""


class TargetingInNoteUpdateDict(TypedDict, total=False):
    """`TargetingInNoteUpdate` as a dict."""

    entity_id: int | None
    """Id of the entity it belongs to; required unless the path names it."""
    responsible_user_id: int | None
    """Id of the responsible user."""
    created_by: int | None
    """Id of the user who creates it; 0 is a robot. For a call it is shown as caller or callee."""
    updated_by: int | None
    """Id of the user who changes it; 0 is a robot."""
    created_at: datetime | int | None
    """Time of creation."""
    updated_at: datetime | int | None
    """Time of the last change."""
    is_need_to_trigger_digital_pipeline: bool | None
    """Whether it starts the digital pipeline; true by default."""
    request_id: str | None
    """Your mark of this item; comes back in the answer and is not stored."""
    id: int | None
    """Id of the note; required in a batch."""
    note_type: Required[Literal["targeting_in"]]
    """Kind of the note; it does not change."""
    params: Required[TargetingNoteParamsWrite | TargetingNoteParamsWriteDict]
    """The content, whole."""


class TargetingNoteContactWriteDict(TypedDict, total=False):
    """`TargetingNoteContactWrite` as a dict."""

    id: Required[int]
    """Id of the contact."""


class TargetingNoteParamsWriteDict(TypedDict, total=False):
    """`TargetingNoteParamsWrite` as a dict."""

    contacts: Iterable[TargetingNoteContactWrite | TargetingNoteContactWriteDict | int] | None | Unset
    """Contacts that go in or out."""
    campaign: str | None | Unset
    """Name of the campaign."""
    service: Literal["facebook", "vkontakte", "mailchimp", "adwords"] | None
    """Advertising service."""


class TargetingOutNoteCreateDict(TypedDict, total=False):
    """`TargetingOutNoteCreate` as a dict."""

    entity_id: int | None
    """Id of the entity it belongs to; required unless the path names it."""
    responsible_user_id: int | None
    """Id of the responsible user."""
    created_by: int | None
    """Id of the user who creates it; 0 is a robot. For a call it is shown as caller or callee."""
    updated_by: int | None
    """Id of the user who changes it; 0 is a robot."""
    created_at: datetime | int | None
    """Time of creation."""
    updated_at: datetime | int | None
    """Time of the last change."""
    is_need_to_trigger_digital_pipeline: bool | None
    """Whether it starts the digital pipeline; true by default."""
    request_id: str | None
    """Your mark of this item; comes back in the answer and is not stored."""
    note_type: Required[Literal["targeting_out"]]
    """Kind of the note."""
    params: Required[TargetingNoteParamsWrite | TargetingNoteParamsWriteDict]
    """The content."""


class TargetingOutNoteUpdateDict(TypedDict, total=False):
    """`TargetingOutNoteUpdate` as a dict."""

    entity_id: int | None
    """Id of the entity it belongs to; required unless the path names it."""
    responsible_user_id: int | None
    """Id of the responsible user."""
    created_by: int | None
    """Id of the user who creates it; 0 is a robot. For a call it is shown as caller or callee."""
    updated_by: int | None
    """Id of the user who changes it; 0 is a robot."""
    created_at: datetime | int | None
    """Time of creation."""
    updated_at: datetime | int | None
    """Time of the last change."""
    is_need_to_trigger_digital_pipeline: bool | None
    """Whether it starts the digital pipeline; true by default."""
    request_id: str | None
    """Your mark of this item; comes back in the answer and is not stored."""
    id: int | None
    """Id of the note; required in a batch."""
    note_type: Required[Literal["targeting_out"]]
    """Kind of the note; it does not change."""
    params: Required[TargetingNoteParamsWrite | TargetingNoteParamsWriteDict]
    """The content, whole."""


class TaskCreateDict(TypedDict, total=False):
    """`TaskCreate` as a dict."""

    responsible_user_id: int | None
    """Id of the responsible user."""
    entity_id: int | None
    """Id of the entity it belongs to; together with `entity_type`."""
    entity_type: Literal["leads", "contacts", "companies", "customers"] | None
    """Kind of that entity."""
    is_completed: bool | None
    """Whether it is done."""
    task_type_id: int | None
    """Id of the task type: 1 is a follow-up, 2 a meeting; others are the account's own. Named in `constants.TaskType`."""
    text: Required[str]
    """What is to be done."""
    duration: int | None
    """How long it takes, in seconds."""
    complete_till: Required[datetime | int]
    """Deadline."""
    result: TaskResultWrite | TaskResultWriteDict | str | None
    """What came of it."""
    created_by: int | None
    """Id of the user who creates it; 0 is a robot."""
    updated_by: int | None
    """Id of the user who changes it; 0 is a robot."""
    created_at: datetime | int | None
    """Time of creation."""
    updated_at: datetime | int | None
    """Time of the last change."""
    request_id: str | None
    """Your mark of this item; comes back in the answer and is not stored."""


class TaskResultWriteDict(TypedDict, total=False):
    """`TaskResultWrite` as a dict."""

    text: Required[str]
    """Text of the result."""


class TasksFilterDict(TypedDict, total=False):
    """`TasksFilter` as a dict."""

    responsible_user_id: Iterable[int]
    """Ids of the responsible users."""
    is_completed: bool
    """Whether they are completed."""
    task_type: Iterable[int]
    """Ids of task types."""
    task_type_id: Iterable[int]
    """Ids of task types, under the name that the official PHP library sends beside `task_type`."""
    entity_type: Literal["leads", "contacts", "companies", "customers"]
    """Kind of the entities they belong to."""
    entity_id: Iterable[int]
    """Ids of the entities they belong to; only together with `entity_type`."""
    id: Iterable[int]
    """Ids of tasks."""
    updated_at: datetime | int | TimeRange | TimeRangeDict
    """Time of the last change; one time means changed after it."""
    created_by: Iterable[int]
    """Ids of the users who created them."""
    lead_statuses: Iterable[StatusFilter | StatusFilterDict]
    """Stages of the leads they belong to, as pairs of pipeline and status."""


class TaskUpdateDict(TypedDict, total=False):
    """`TaskUpdate` as a dict."""

    responsible_user_id: int | None
    """Id of the responsible user."""
    entity_id: int | None
    """Id of the entity it belongs to; together with `entity_type`."""
    entity_type: Literal["leads", "contacts", "companies", "customers"] | None
    """Kind of that entity."""
    is_completed: bool | None
    """Whether it is done."""
    task_type_id: int | None
    """Id of the task type: 1 is a follow-up, 2 a meeting; others are the account's own. Named in `constants.TaskType`."""
    text: str | None
    """What is to be done."""
    duration: int | None
    """How long it takes, in seconds."""
    complete_till: datetime | int | None
    """Deadline."""
    result: TaskResultWrite | TaskResultWriteDict | str | None
    """What came of it."""
    created_by: int | None
    """Id of the user who creates it; 0 is a robot."""
    updated_by: int | None
    """Id of the user who changes it; 0 is a robot."""
    created_at: datetime | int | None
    """Time of creation."""
    updated_at: datetime | int | None
    """Time of the last change."""
    request_id: str | None
    """Your mark of this item; comes back in the answer and is not stored."""


class TaskUpdateItemDict(TaskUpdateDict, total=False):
    """`TaskUpdate` as a dict in a batch."""

    id: Required[int]
    """Id of the task; required in a batch."""


class TextFieldValueDict(TypedDict, total=False):
    """`TextFieldValue` as a dict."""

    value: Required[str]
    """The text, 256 characters at most."""


class TimeRangeDict(TypedDict, total=False):
    """`TimeRange` as a dict."""

    from_: datetime | int
    """Earliest time."""
    to: datetime | int
    """Latest time."""


class TransactionCreateDict(TypedDict, total=False):
    """`TransactionCreate` as a dict."""

    price: Required[Decimal | int | float]
    """Amount."""
    comment: str | None
    """Comment."""
    completed_at: datetime | int | None
    """Time of the purchase."""
    next_price: Decimal | int | float | None
    """Expected amount of the next purchase; changes the customer."""
    next_date: datetime | int | None
    """Expected time of the next purchase; changes the customer."""
    created_by: int | None
    """Id of the user who creates it; 0 is a robot."""
    metadata: TransactionMetadata | TransactionMetadataDict | None
    """Receipt and outer id."""
    request_id: str | None
    """Your mark of this item; comes back in the answer and is not stored."""
    embedded: TransactionEmbeddedWrite | TransactionEmbeddedWriteDict | None
    """What was bought."""
    catalog_elements: Iterable[TransactionElement | TransactionElementDict] | None
    """Catalog elements that were bought."""


class TransactionElementDict(TypedDict, total=False):
    """`TransactionElement` as a dict."""

    id: Required[int]
    """Id of the element."""
    metadata: Required[TransactionElementMetadata | TransactionElementMetadataDict | int]
    """Its catalog and how many."""


class TransactionElementMetadataDict(TypedDict, total=False):
    """`TransactionElementMetadata` as a dict."""

    catalog_id: Required[int]
    """Id of the catalog."""
    quantity: Decimal | int | float | None
    """How many, 1 by default."""
    price_id: int | None | Unset
    """Id of the price field in use."""


class TransactionEmbeddedWriteDict(TypedDict, total=False):
    """`TransactionEmbeddedWrite` as a dict."""

    catalog_elements: Iterable[TransactionElement | TransactionElementDict] | None
    """Catalog elements that were bought."""


class TransactionMetadataDict(TypedDict, total=False):
    """`TransactionMetadata` as a dict."""

    receipt_link: str | None
    """Address of the receipt."""
    external_id: str | None
    """Your id of the purchase."""


class TransactionsFilterDict(TypedDict, total=False):
    """`TransactionsFilter` as a dict."""

    id: Iterable[int]
    """Ids of transactions."""


class UnsortedAcceptDict(TypedDict, total=False):
    """`UnsortedAccept` as a dict."""

    user_id: int | None
    """Id of the user who accepts it."""
    status_id: int | None
    """Id of the status that the lead gets."""


class UnsortedCreateEmbeddedDict(TypedDict, total=False):
    """`UnsortedCreateEmbedded` as a dict."""

    leads: Iterable[LeadCreate | LeadCreateDict] | None
    """Its lead, at most one."""
    contacts: Iterable[ContactCreate | ContactCreateDict] | None
    """Its contact; more than one is not supported at present."""
    companies: Iterable[CompanyCreate | CompanyCreateDict] | None
    """Its company; more than one is not supported at present."""


class UnsortedDeclineDict(TypedDict, total=False):
    """`UnsortedDecline` as a dict."""

    user_id: int | None
    """Id of the user who declines it."""


class UnsortedFilterDict(TypedDict, total=False):
    """`UnsortedFilter` as a dict."""

    uid: Iterable[str]
    """Uids of incoming leads."""
    category: Iterable[Literal["sip", "mail", "forms", "chats"]]
    """Where they came from."""
    pipeline_id: int
    """Id of the pipeline."""


class UnsortedFormsCreateDict(TypedDict, total=False):
    """`UnsortedFormsCreate` as a dict."""

    source_uid: Required[str]
    """Uid of the source; yours."""
    source_name: Required[str]
    """Name of the source."""
    pipeline_id: int | None
    """Id of the pipeline."""
    created_at: datetime | int | None
    """Time of creation."""
    request_id: str | None
    """Your mark of this item; comes back in the answer and is not stored."""
    embedded: UnsortedCreateEmbedded | UnsortedCreateEmbeddedDict | None
    """What to create with it."""
    leads: Iterable[LeadCreate | LeadCreateDict] | None
    """Its lead, at most one."""
    contacts: Iterable[ContactCreate | ContactCreateDict] | None
    """Its contact; more than one is not supported at present."""
    companies: Iterable[CompanyCreate | CompanyCreateDict] | None
    """Its company; more than one is not supported at present."""
    metadata: Required[FormsMetadataWrite | FormsMetadataWriteDict]
    """The form."""


class UnsortedLinkDict(TypedDict, total=False):
    """`UnsortedLink` as a dict."""

    user_id: int | None
    """Id of the user who links it."""
    link: Required[UnsortedLinkTarget | UnsortedLinkTargetDict]
    """What to link it to."""


class UnsortedLinkMetadataDict(TypedDict, total=False):
    """`UnsortedLinkMetadata` as a dict."""

    contact_id: int | None
    """Id of the contact that the incoming contact is joined to."""


class UnsortedLinkTargetDict(TypedDict, total=False):
    """`UnsortedLinkTarget` as a dict."""

    entity_id: Required[int]
    """Id of the lead or customer."""
    entity_type: Required[Literal["leads", "customers"]]
    """Kind of the entity."""
    metadata: UnsortedLinkMetadata | UnsortedLinkMetadataDict | None
    """Which contact takes the chat."""


class UnsortedSipCreateDict(TypedDict, total=False):
    """`UnsortedSipCreate` as a dict."""

    source_uid: Required[str]
    """Uid of the source; yours."""
    source_name: Required[str]
    """Name of the source."""
    pipeline_id: int | None
    """Id of the pipeline."""
    created_at: datetime | int | None
    """Time of creation."""
    request_id: str | None
    """Your mark of this item; comes back in the answer and is not stored."""
    embedded: UnsortedCreateEmbedded | UnsortedCreateEmbeddedDict | None
    """What to create with it."""
    leads: Iterable[LeadCreate | LeadCreateDict] | None
    """Its lead, at most one."""
    contacts: Iterable[ContactCreate | ContactCreateDict] | None
    """Its contact; more than one is not supported at present."""
    companies: Iterable[CompanyCreate | CompanyCreateDict] | None
    """Its company; more than one is not supported at present."""
    metadata: Required[SipMetadataWrite | SipMetadataWriteDict]
    """The call."""


class UnsortedSummaryFilterDict(TypedDict, total=False):
    """`UnsortedSummaryFilter` as a dict."""

    uid: Iterable[str]
    """Uids of incoming leads."""
    created_at: datetime | int | TimeRange | TimeRangeDict
    """Time of creation and of acceptance; a single time means since then."""
    pipeline_id: int
    """Id of the pipeline."""


class UserCatalogActionsWriteDict(TypedDict, total=False):
    """`UserCatalogActionsWrite` as a dict."""

    view: Literal["A", "L", "D"] | None
    """Right to see."""
    edit: Literal["A", "L", "D"] | None
    """Right to change."""
    add: Literal["A", "D"] | None
    """Right to create."""
    delete: Literal["A", "L", "D"] | None
    """Right to delete."""
    export: Literal["A", "L", "D"] | None
    """Right to export."""


class UserCatalogRightsWriteDict(TypedDict, total=False):
    """`UserCatalogRightsWrite` as a dict."""

    catalog_id: Required[int]
    """Id of the list."""
    rights: Required[UserCatalogActionsWrite | UserCatalogActionsWriteDict]
    """The rights."""


class UserCreateDict(TypedDict, total=False):
    """`UserCreate` as a dict."""

    name: Required[str]
    """Full name, 50 characters at most; no links and no signs but `.@-_`."""
    email: Required[str]
    """E-mail address."""
    password: Required[str]
    """Password of 6 characters or more, with a digit, a capital and a small letter."""
    lang: str | None
    """Language; that of the account by default. Named in `constants.UserLanguage`."""
    rights: UserRightsWrite | UserRightsWriteDict | None
    """What the user may do."""
    request_id: str | None
    """Your mark of this item; comes back in the answer and is not stored."""


class UserEntityRightsWriteDict(TypedDict, total=False):
    """`UserEntityRightsWrite` as a dict."""

    view: Literal["A", "G", "M", "D"] | None
    """Right to see."""
    edit: Literal["A", "G", "M", "D"] | None
    """Right to change."""
    add: Literal["A", "D"] | None
    """Right to create."""
    delete: Literal["A", "G", "M", "D"] | None
    """Right to delete."""
    export: Literal["A", "G", "M", "D"] | None
    """Right to export."""


class UserRefDict(TypedDict, total=False):
    """`UserRef` as a dict."""

    id: Required[int]
    """Id of the user."""


class UserRightsWriteDict(TypedDict, total=False):
    """`UserRightsWrite` as a dict."""

    leads: UserEntityRightsWrite | UserEntityRightsWriteDict | None
    """Rights on leads."""
    contacts: UserEntityRightsWrite | UserEntityRightsWriteDict | None
    """Rights on contacts."""
    companies: UserEntityRightsWrite | UserEntityRightsWriteDict | None
    """Rights on companies."""
    tasks: UserTaskRightsWrite | UserTaskRightsWriteDict | None
    """Rights on tasks."""
    mail_access: bool | None
    """Whether to open mail to them."""
    catalog_access: bool | None | Unset
    """Whether to open lists to them; `catalog_rights` took its place."""
    status_rights: Iterable[UserStatusRightsWrite | UserStatusRightsWriteDict] | None | Unset
    """Rights on single stages. With null stages of incoming leads are closed; on update null or an empty list removes the
    rights on all stages."""
    catalog_rights: Iterable[UserCatalogRightsWrite | UserCatalogRightsWriteDict] | None | Unset
    """Rights on single lists."""
    is_free: bool | None
    """Whether to make a free user."""
    role_id: int | None | Unset
    """Id of the role to give."""
    group_id: int | None | Unset
    """Id of the group; null is the default group."""


class UserStatusActionsWriteDict(TypedDict, total=False):
    """`UserStatusActionsWrite` as a dict."""

    view: Literal["A", "D"] | None
    """Right to see."""
    edit: Literal["A", "D"] | None
    """Right to change."""
    delete: Literal["A", "D"] | None
    """Right to delete."""
    export: Literal["A", "D"] | None
    """Right to export; not for stages of incoming leads."""


class UserStatusRightsWriteDict(TypedDict, total=False):
    """`UserStatusRightsWrite` as a dict."""

    entity_type: Required[Literal["leads"]]
    """Kind of entity."""
    pipeline_id: Required[int]
    """Id of the pipeline."""
    status_id: Required[int]
    """Id of the status."""
    rights: Required[UserStatusActionsWrite | UserStatusActionsWriteDict]
    """The rights."""


class UserTaskRightsWriteDict(TypedDict, total=False):
    """`UserTaskRightsWrite` as a dict."""

    edit: Literal["A", "G", "M", "D"] | None
    """Right to change."""
    delete: Literal["A", "G", "M", "D"] | None
    """Right to delete."""


class WebhooksFilterDict(TypedDict, total=False):
    """`WebhooksFilter` as a dict."""

    destination: str
    """Exact address of the hook."""


class WebhookSubscribeDict(TypedDict, total=False):
    """`WebhookSubscribe` as a dict."""

    destination: Required[str]
    """Address that gets the events; no Cyrillic domain."""
    settings: Required[
        Iterable[
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
    ]
    """Events it gets. Named in `constants.WebhookEvent`."""
    sort: int | None
    """Place in the list."""


class WebhookUnsubscribeDict(TypedDict, total=False):
    """`WebhookUnsubscribe` as a dict."""

    destination: Required[str]
    """Address of the webhook."""


class WebsiteButtonCreateDict(TypedDict, total=False):
    """`WebsiteButtonCreate` as a dict."""

    pipeline_id: Required[int]
    """Pipeline its leads go to."""
    trusted_websites: Iterable[str] | None
    """Domains that may show it, ten at most."""
    is_used_in_app: bool | None
    """Whether an app uses it; must be true without `trusted_websites`."""
    name: str | None
    """Name."""


class WebsiteButtonDomainsDict(TypedDict, total=False):
    """`WebsiteButtonDomains` as a dict."""

    add: Required[Iterable[str]]
    """Domains to add."""


class WebsiteButtonUpdateDict(TypedDict, total=False):
    """`WebsiteButtonUpdate` as a dict."""

    trusted_websites: WebsiteButtonDomains | WebsiteButtonDomainsDict | None
    """Changes of its domains."""
    name: str | None
    """Name."""


class WidgetContinueDict(TypedDict, total=False):
    """`WidgetContinue` as a dict."""

    data: Mapping[str | int, Any] | None
    """Data for the bot, which sees it as `json`."""
    execute_handlers: Iterable[WidgetHandler | WidgetHandlerDict] | None
    """Steps to run before the bot goes on, in this order, 10 at most."""


class WidgetGotoHandlerDict(TypedDict, total=False):
    """`WidgetGotoHandler` as a dict."""

    handler: Required[Literal["goto"]]
    """Kind of step."""
    params: Required[WidgetGotoParams | WidgetGotoParamsDict]
    """Where to go."""


class WidgetGotoParamsDict(TypedDict, total=False):
    """`WidgetGotoParams` as a dict."""

    type: Required[Literal["question", "answer", "finish"]]
    """A question, an answer, or the end."""
    step: int | None
    """Number of the step."""


class WidgetShowHandlerDict(TypedDict, total=False):
    """`WidgetShowHandler` as a dict."""

    handler: Required[Literal["show"]]
    """Kind of step."""
    params: Required[WidgetShowParams | WidgetShowParamsDict]
    """What to show."""


class WidgetShowParamsDict(TypedDict, total=False):
    """`WidgetShowParams` as a dict."""

    type: Required[Literal["text", "buttons", "buttons_url"]]
    """A text alone, with buttons for answers, or with buttons for links."""
    value: Required[str]
    """Text, 80 characters at most."""
    buttons: Iterable[str] | None
    """Texts or addresses of the buttons, 25 at most; not with a text alone."""


class WidgetUserLoginWriteDict(TypedDict, total=False):
    """`WidgetUserLoginWrite` as a dict."""

    login: Required[str]
    """Login."""
    password: Required[str]
    """Password."""


class ZoomMeetingNoteCreateDict(TypedDict, total=False):
    """`ZoomMeetingNoteCreate` as a dict."""

    entity_id: int | None
    """Id of the entity it belongs to; required unless the path names it."""
    responsible_user_id: int | None
    """Id of the responsible user."""
    created_by: int | None
    """Id of the user who creates it; 0 is a robot. For a call it is shown as caller or callee."""
    updated_by: int | None
    """Id of the user who changes it; 0 is a robot."""
    created_at: datetime | int | None
    """Time of creation."""
    updated_at: datetime | int | None
    """Time of the last change."""
    is_need_to_trigger_digital_pipeline: bool | None
    """Whether it starts the digital pipeline; true by default."""
    request_id: str | None
    """Your mark of this item; comes back in the answer and is not stored."""
    note_type: Required[Literal["zoom_meeting"]]
    """Kind of the note."""
    params: Required[ZoomNoteParamsWrite | ZoomNoteParamsWriteDict]
    """The content."""


class ZoomMeetingNoteUpdateDict(TypedDict, total=False):
    """`ZoomMeetingNoteUpdate` as a dict."""

    entity_id: int | None
    """Id of the entity it belongs to; required unless the path names it."""
    responsible_user_id: int | None
    """Id of the responsible user."""
    created_by: int | None
    """Id of the user who creates it; 0 is a robot. For a call it is shown as caller or callee."""
    updated_by: int | None
    """Id of the user who changes it; 0 is a robot."""
    created_at: datetime | int | None
    """Time of creation."""
    updated_at: datetime | int | None
    """Time of the last change."""
    is_need_to_trigger_digital_pipeline: bool | None
    """Whether it starts the digital pipeline; true by default."""
    request_id: str | None
    """Your mark of this item; comes back in the answer and is not stored."""
    id: int | None
    """Id of the note; required in a batch."""
    note_type: Required[Literal["zoom_meeting"]]
    """Kind of the note; it does not change."""
    params: Required[ZoomNoteParamsWrite | ZoomNoteParamsWriteDict]
    """The content, whole."""


class ZoomNoteParamsWriteDict(TypedDict, total=False):
    """`ZoomNoteParamsWrite` as a dict."""

    conference: Mapping[str | int, Any] | Iterable[Mapping[str | int, Any]] | None | Unset
    """The meeting, as Zoom describes it."""
    recordings: Mapping[str | int, Any] | Iterable[Mapping[str | int, Any]] | None | Unset
    """Its recordings, as Zoom describes them."""


ChatTemplateButtonWriteDict: TypeAlias = ChatTemplateInlineButtonWriteDict | ChatTemplateUrlButtonWriteDict
"""`ChatTemplateButtonWrite` as a dict."""
NoteCreateDict: TypeAlias = (
    CommonNoteCreateDict
    | CallInNoteCreateDict
    | CallOutNoteCreateDict
    | ServiceMessageNoteCreateDict
    | ExtendedServiceMessageNoteCreateDict
    | MessageCashierNoteCreateDict
    | GeolocationNoteCreateDict
    | SmsInNoteCreateDict
    | SmsOutNoteCreateDict
    | AttachmentNoteCreateDict
    | InvoicePaidNoteCreateDict
    | BillPaidNoteCreateDict
    | SiteVisitNoteCreateDict
    | TargetingInNoteCreateDict
    | TargetingOutNoteCreateDict
    | ZoomMeetingNoteCreateDict
    | AiResultNoteCreateDict
)
"""`NoteCreate` as a dict."""
NoteUpdateDict: TypeAlias = (
    CommonNoteUpdateDict
    | CallInNoteUpdateDict
    | CallOutNoteUpdateDict
    | ServiceMessageNoteUpdateDict
    | ExtendedServiceMessageNoteUpdateDict
    | MessageCashierNoteUpdateDict
    | GeolocationNoteUpdateDict
    | SmsInNoteUpdateDict
    | SmsOutNoteUpdateDict
    | AttachmentNoteUpdateDict
    | InvoicePaidNoteUpdateDict
    | BillPaidNoteUpdateDict
    | SiteVisitNoteUpdateDict
    | TargetingInNoteUpdateDict
    | TargetingOutNoteUpdateDict
    | ZoomMeetingNoteUpdateDict
    | AiResultNoteUpdateDict
)
"""`NoteUpdate` as a dict."""
TokenRequestDict: TypeAlias = AuthorizationCodeGrantDict | RefreshTokenGrantDict
"""`TokenRequest` as a dict."""
ComplexMetadataDict: TypeAlias = ComplexFormsMetadataDict | ComplexSipMetadataDict
"""`ComplexMetadata` as a dict."""
WidgetHandlerDict: TypeAlias = WidgetShowHandlerDict | WidgetGotoHandlerDict
"""`WidgetHandler` as a dict."""

__all__ = [
    "AddressPartFieldValueDict",
    "AiFileSourceCreateDict",
    "AiResultNoteCreateDict",
    "AiResultNoteParamsWriteDict",
    "AiResultNoteUpdateDict",
    "AiTextSourceCreateDict",
    "AiUrlSourceCreateDict",
    "ApiKeyExchangeDict",
    "AttachmentNoteCreateDict",
    "AttachmentNoteParamsWriteDict",
    "AttachmentNoteUpdateDict",
    "AuthorizationCodeGrantDict",
    "BillPaidNoteCreateDict",
    "BillPaidNoteUpdateDict",
    "BonusPointsChangeDict",
    "BotRunDict",
    "BotStopDict",
    "BotsFilterDict",
    "BotsRunDict",
    "BotsRunV2Dict",
    "CallCreateDict",
    "CallInNoteCreateDict",
    "CallInNoteUpdateDict",
    "CallNoteParamsWriteDict",
    "CallNotificationDict",
    "CallNotificationsDict",
    "CallOutNoteCreateDict",
    "CallOutNoteUpdateDict",
    "CashierNoteParamsWriteDict",
    "CatalogCreateDict",
    "CatalogCustomFieldsFilterDict",
    "CatalogElementCreateDict",
    "CatalogElementLinkWriteDict",
    "CatalogElementLinkWriteMetadataDict",
    "CatalogElementLinksFilterDict",
    "CatalogElementUpdateDict",
    "CatalogElementUpdateItemDict",
    "CatalogElementsFilterDict",
    "CatalogUpdateDict",
    "CatalogUpdateItemDict",
    "CatalogV2CreateDict",
    "CatalogV2UpdateDict",
    "CatalogsV2ChangeDict",
    "ChainedListFieldValueDict",
    "ChatClientDict",
    "ChatConnectDict",
    "ChatContactWriteDict",
    "ChatCreateDict",
    "ChatDeliveryStatusDict",
    "ChatDeliveryStatusUpdateDict",
    "ChatDeliveryStatusUpdateItemDict",
    "ChatDisconnectDict",
    "ChatForwardDict",
    "ChatLocationWriteDict",
    "ChatMemberDict",
    "ChatMessageCreateDict",
    "ChatMessageEventDict",
    "ChatMessagePayloadDict",
    "ChatPostDict",
    "ChatProfileDict",
    "ChatQuotedMessageDict",
    "ChatQuotedSenderDict",
    "ChatReactionDict",
    "ChatReactionUserDict",
    "ChatReplyDict",
    "ChatSharedPostDict",
    "ChatSourceDict",
    "ChatTemplateAttachmentWriteDict",
    "ChatTemplateButtonWriteDict",
    "ChatTemplateCreateDict",
    "ChatTemplateInlineButtonWriteDict",
    "ChatTemplateReviewUpdateDict",
    "ChatTemplateReviewUpdateItemDict",
    "ChatTemplateUpdateDict",
    "ChatTemplateUpdateItemDict",
    "ChatTemplateUrlButtonWriteDict",
    "ChatTemplatesFilterDict",
    "ChatTypingDict",
    "ChatTypingSenderDict",
    "CheckboxFieldValueDict",
    "ClearFieldDict",
    "CommonNoteCreateDict",
    "CommonNoteParamsWriteDict",
    "CommonNoteUpdateDict",
    "CompaniesFilterDict",
    "CompanyCreateDict",
    "CompanyUpdateDict",
    "CompanyUpdateItemDict",
    "ComplexCompanyDict",
    "ComplexContactDict",
    "ComplexFormsMetadataDict",
    "ComplexMetadataDict",
    "ComplexSipMetadataDict",
    "ContactChatLinkDict",
    "ContactCreateDict",
    "ContactUpdateDict",
    "ContactUpdateItemDict",
    "ContactsFilterDict",
    "CustomFieldChainedListWriteDict",
    "CustomFieldCreateDict",
    "CustomFieldEnumCreateDict",
    "CustomFieldEnumUpdateDict",
    "CustomFieldGroupCreateDict",
    "CustomFieldGroupUpdateDict",
    "CustomFieldNestedWriteDict",
    "CustomFieldStatusRefWriteDict",
    "CustomFieldUpdateDict",
    "CustomFieldUpdateItemDict",
    "CustomFieldsFilterDict",
    "CustomerCreateDict",
    "CustomerEmbeddedWriteDict",
    "CustomerSegmentRefDict",
    "CustomerStatusCreateDict",
    "CustomerStatusUpdateDict",
    "CustomerTransactionsFilterDict",
    "CustomerUpdateDict",
    "CustomerUpdateItemDict",
    "CustomersFilterDict",
    "CustomersModeUpdateDict",
    "DateFieldValueDict",
    "DateTimeFieldValueDict",
    "EntityFileRefDict",
    "EntityNotesFilterDict",
    "EventCustomerStatusFilterDict",
    "EventValueFilterDict",
    "EventsFilterDict",
    "ExtendedServiceMessageNoteCreateDict",
    "ExtendedServiceMessageNoteUpdateDict",
    "FieldFileWriteDict",
    "FileAuthorWriteDict",
    "FileDateFilterDict",
    "FileFieldValueDict",
    "FileRefDict",
    "FileSessionCreateDict",
    "FileSizeFilterDict",
    "FileUpdateDict",
    "FileUpdateItemDict",
    "FilesFilterDict",
    "FormsMetadataWriteDict",
    "GeolocationNoteCreateDict",
    "GeolocationNoteParamsWriteDict",
    "GeolocationNoteUpdateDict",
    "IdRefDict",
    "InvoiceItemWriteDict",
    "InvoicePaidNoteCreateDict",
    "InvoicePaidNoteUpdateDict",
    "ItemDiscountWriteDict",
    "ItemsFieldValueDict",
    "LeadComplexCreateDict",
    "LeadComplexEmbeddedDict",
    "LeadContactRefDict",
    "LeadCreateDict",
    "LeadCreateEmbeddedDict",
    "LeadSourceWriteDict",
    "LeadUpdateDict",
    "LeadUpdateItemDict",
    "LeadsFilterDict",
    "LegalEntityFieldValueDict",
    "LegalEntityWriteDict",
    "LinkMetadataWriteDict",
    "LinkWriteDict",
    "LinkedEntityFieldValueDict",
    "LinkedEntityWriteDict",
    "LinksFilterDict",
    "LongTextFieldValueDict",
    "LossReasonCreateDict",
    "LossReasonUpdateDict",
    "MassLinkWriteDict",
    "MassLinksFilterDict",
    "MessageCashierNoteCreateDict",
    "MessageCashierNoteUpdateDict",
    "MultitextFieldValueDict",
    "NewPipelineStatusDict",
    "NoteCreateDict",
    "NoteUpdateDict",
    "NotesFilterDict",
    "NumberFieldValueDict",
    "OptionFieldValueDict",
    "PayerFieldValueDict",
    "PayerWriteDict",
    "PaymentNoteParamsWriteDict",
    "PipelineCreateDict",
    "PipelineCreateEmbeddedDict",
    "PipelineStatusCreateDict",
    "PipelineStatusUpdateDict",
    "PipelineStatusUpdateItemDict",
    "PipelineUpdateDict",
    "ProductsEnableDict",
    "ProductsSettingsUpdateDict",
    "RangeDict",
    "RefreshTokenGrantDict",
    "RoleCreateDict",
    "RoleRightsWriteDict",
    "RoleUpdateDict",
    "RoleUpdateItemDict",
    "SegmentCreateDict",
    "SegmentCustomFieldsFilterDict",
    "SegmentUpdateDict",
    "SegmentUpdateItemDict",
    "SelectFieldValueDict",
    "ServiceMessageNoteCreateDict",
    "ServiceMessageNoteUpdateDict",
    "ServiceNoteParamsWriteDict",
    "ShortLinkCreateDict",
    "ShortLinkMetadataWriteDict",
    "SipMetadataWriteDict",
    "SiteVisitNoteCreateDict",
    "SiteVisitNoteParamsWriteDict",
    "SiteVisitNoteUpdateDict",
    "SmsInNoteCreateDict",
    "SmsInNoteUpdateDict",
    "SmsNoteParamsWriteDict",
    "SmsOutNoteCreateDict",
    "SmsOutNoteUpdateDict",
    "SourceCreateDict",
    "SourceDeleteDict",
    "SourceServicePageWriteDict",
    "SourceServiceParamsWriteDict",
    "SourceServiceWriteDict",
    "SourceUpdateDict",
    "SourceUpdateItemDict",
    "SourcesFilterDict",
    "StatusDescriptionCreateDict",
    "StatusDescriptionUpdateDict",
    "StatusFilterDict",
    "SupplierFieldValueDict",
    "SupplierRefDict",
    "TagCreateDict",
    "TagRefDict",
    "TagUpdateDict",
    "TagUpdateItemDict",
    "TagsFilterDict",
    "TagsWriteDict",
    "TalkCloseDict",
    "TalkMessageSendDict",
    "TalkMessagesFilterDict",
    "TalksCountFilterDict",
    "TalksFilterDict",
    "TargetingInNoteCreateDict",
    "TargetingInNoteUpdateDict",
    "TargetingNoteContactWriteDict",
    "TargetingNoteParamsWriteDict",
    "TargetingOutNoteCreateDict",
    "TargetingOutNoteUpdateDict",
    "TaskCreateDict",
    "TaskResultWriteDict",
    "TaskUpdateDict",
    "TaskUpdateItemDict",
    "TasksFilterDict",
    "TextFieldValueDict",
    "TimeRangeDict",
    "TokenRequestDict",
    "TransactionCreateDict",
    "TransactionElementDict",
    "TransactionElementMetadataDict",
    "TransactionEmbeddedWriteDict",
    "TransactionMetadataDict",
    "TransactionsFilterDict",
    "UnsortedAcceptDict",
    "UnsortedCreateEmbeddedDict",
    "UnsortedDeclineDict",
    "UnsortedFilterDict",
    "UnsortedFormsCreateDict",
    "UnsortedLinkDict",
    "UnsortedLinkMetadataDict",
    "UnsortedLinkTargetDict",
    "UnsortedSipCreateDict",
    "UnsortedSummaryFilterDict",
    "UserCatalogActionsWriteDict",
    "UserCatalogRightsWriteDict",
    "UserCreateDict",
    "UserEntityRightsWriteDict",
    "UserRefDict",
    "UserRightsWriteDict",
    "UserStatusActionsWriteDict",
    "UserStatusRightsWriteDict",
    "UserTaskRightsWriteDict",
    "WebhookSubscribeDict",
    "WebhookUnsubscribeDict",
    "WebhooksFilterDict",
    "WebsiteButtonCreateDict",
    "WebsiteButtonDomainsDict",
    "WebsiteButtonUpdateDict",
    "WidgetContinueDict",
    "WidgetGotoHandlerDict",
    "WidgetGotoParamsDict",
    "WidgetHandlerDict",
    "WidgetShowHandlerDict",
    "WidgetShowParamsDict",
    "WidgetUserLoginWriteDict",
    "ZoomMeetingNoteCreateDict",
    "ZoomMeetingNoteUpdateDict",
    "ZoomNoteParamsWriteDict",
]
