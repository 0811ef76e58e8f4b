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
    enum_id: Literal[1, 2, 3, 4, 5, 6] | None
    enum_code: Literal["address_line_1", "address_line_2", "city", "state", "zip", "country"] | None


class AiFileSourceCreateDict(TypedDict, total=False):
    """`AiFileSourceCreate` as a dict."""

    available_functions: Required[Iterable[Literal["agent", "suggested_reply"]]]
    code: (
        Literal["contact_information", "privacy_policy", "return_and_refund_policy", "shipping_policy", "terms_of_service"] | None
    )
    url: Required[str]
    file_uuid: Required[str]
    lang: Required[str]


class AiResultNoteCreateDict(TypedDict, total=False):
    """`AiResultNoteCreate` as a dict."""

    entity_id: int | None
    responsible_user_id: int | None
    created_by: int | None
    updated_by: int | None
    created_at: datetime | int | None
    updated_at: datetime | int | None
    is_need_to_trigger_digital_pipeline: bool | None
    request_id: str | None
    note_type: Required[Literal["ai_result"]]
    params: Required[AiResultNoteParamsWrite | AiResultNoteParamsWriteDict]


class AiResultNoteParamsWriteDict(TypedDict, total=False):
    """`AiResultNoteParamsWrite` as a dict."""

    text: str | None
    answer_id: str | None
    talk_id: int | None
    is_error: bool | None


class AiResultNoteUpdateDict(TypedDict, total=False):
    """`AiResultNoteUpdate` as a dict."""

    entity_id: int | None
    responsible_user_id: int | None
    created_by: int | None
    updated_by: int | None
    created_at: datetime | int | None
    updated_at: datetime | int | None
    is_need_to_trigger_digital_pipeline: bool | None
    request_id: str | None
    id: int | None
    note_type: Required[Literal["ai_result"]]
    params: Required[AiResultNoteParamsWrite | AiResultNoteParamsWriteDict]


class AiTextSourceCreateDict(TypedDict, total=False):
    """`AiTextSourceCreate` as a dict."""

    available_functions: Required[Iterable[Literal["agent", "suggested_reply"]]]
    code: (
        Literal["contact_information", "privacy_policy", "return_and_refund_policy", "shipping_policy", "terms_of_service"] | None
    )
    name: Required[str]
    text: Required[str]
    lang: Required[str]


class AiUrlSourceCreateDict(TypedDict, total=False):
    """`AiUrlSourceCreate` as a dict."""

    available_functions: Required[Iterable[Literal["agent", "suggested_reply"]]]
    code: (
        Literal["contact_information", "privacy_policy", "return_and_refund_policy", "shipping_policy", "terms_of_service"] | None
    )
    url: Required[str]
    with_nested: bool | None


class ApiKeyExchangeDict(TypedDict, total=False):
    """`ApiKeyExchange` as a dict."""

    login: Required[str]
    api_key: Required[str]
    client_uuid: Required[str]
    client_secret: Required[str]
    state: str | None


class AttachmentNoteCreateDict(TypedDict, total=False):
    """`AttachmentNoteCreate` as a dict."""

    entity_id: int | None
    responsible_user_id: int | None
    created_by: int | None
    updated_by: int | None
    created_at: datetime | int | None
    updated_at: datetime | int | None
    is_need_to_trigger_digital_pipeline: bool | None
    request_id: str | None
    note_type: Required[Literal["attachment"]]
    params: Required[AttachmentNoteParamsWrite | AttachmentNoteParamsWriteDict]


class AttachmentNoteParamsWriteDict(TypedDict, total=False):
    """`AttachmentNoteParamsWrite` as a dict."""

    file_uuid: Required[str]
    version_uuid: str | None
    file_name: Required[str]
    original_name: str | None | Unset


class AttachmentNoteUpdateDict(TypedDict, total=False):
    """`AttachmentNoteUpdate` as a dict."""

    entity_id: int | None
    responsible_user_id: int | None
    created_by: int | None
    updated_by: int | None
    created_at: datetime | int | None
    updated_at: datetime | int | None
    is_need_to_trigger_digital_pipeline: bool | None
    request_id: str | None
    id: int | None
    note_type: Required[Literal["attachment"]]
    params: Required[AttachmentNoteParamsWrite | AttachmentNoteParamsWriteDict]


class AuthorizationCodeGrantDict(TypedDict, total=False):
    """`AuthorizationCodeGrant` as a dict."""

    client_id: Required[str]
    client_secret: Required[str]
    redirect_uri: Required[str]
    grant_type: Required[Literal["authorization_code"]]
    code: Required[str]


class BillPaidNoteCreateDict(TypedDict, total=False):
    """`BillPaidNoteCreate` as a dict."""

    entity_id: int | None
    responsible_user_id: int | None
    created_by: int | None
    updated_by: int | None
    created_at: datetime | int | None
    updated_at: datetime | int | None
    is_need_to_trigger_digital_pipeline: bool | None
    request_id: str | None
    note_type: Required[Literal["bill_paid"]]
    params: Required[PaymentNoteParamsWrite | PaymentNoteParamsWriteDict]


class BillPaidNoteUpdateDict(TypedDict, total=False):
    """`BillPaidNoteUpdate` as a dict."""

    entity_id: int | None
    responsible_user_id: int | None
    created_by: int | None
    updated_by: int | None
    created_at: datetime | int | None
    updated_at: datetime | int | None
    is_need_to_trigger_digital_pipeline: bool | None
    request_id: str | None
    id: int | None
    note_type: Required[Literal["bill_paid"]]
    params: Required[PaymentNoteParamsWrite | PaymentNoteParamsWriteDict]


class BonusPointsChangeDict(TypedDict, total=False):
    """`BonusPointsChange` as a dict."""

    earn: int | None
    redeem: int | None


class BotRunDict(TypedDict, total=False):
    """`BotRun` as a dict."""

    entity_id: Required[int]
    entity_type: Required[Literal["leads", "contacts", "customers"]]


class BotsFilterDict(TypedDict, total=False):
    """`BotsFilter` as a dict."""

    id: Iterable[int]
    type_functionality: Iterable[Literal["regular", "greeting", "marketing", "nps"]]


class BotsRunDict(TypedDict, total=False):
    """`BotsRun` as a dict."""

    bot_id: Required[int]
    entity_id: Required[int]
    entity_type: Required[Literal["leads", "contacts", "customers"]]


class BotsRunV2Dict(TypedDict, total=False):
    """`BotsRunV2` as a dict."""

    bot_id: Required[int]
    entity_id: Required[int]
    entity_type: Required[Literal[1, 2]]


class BotStopDict(TypedDict, total=False):
    """`BotStop` as a dict."""

    entity_id: Required[int]
    entity_type: Required[Literal["leads"]]


class CallCreateDict(TypedDict, total=False):
    """`CallCreate` as a dict."""

    direction: Required[Literal["inbound", "outbound"]]
    duration: Required[int]
    source: Required[str]
    phone: Required[str]
    uniq: str | None
    link: str | None
    call_result: str | None
    call_status: Literal[1, 2, 3, 4, 5, 6, 7, 8] | None
    call_responsible: str | int | None | Unset
    responsible_user_id: int | None
    created_by: int | None
    updated_by: int | None
    created_at: datetime | int | None
    updated_at: datetime | int | None
    request_id: str | None


class CallInNoteCreateDict(TypedDict, total=False):
    """`CallInNoteCreate` as a dict."""

    entity_id: int | None
    responsible_user_id: int | None
    created_by: int | None
    updated_by: int | None
    created_at: datetime | int | None
    updated_at: datetime | int | None
    is_need_to_trigger_digital_pipeline: bool | None
    request_id: str | None
    note_type: Required[Literal["call_in"]]
    params: Required[CallNoteParamsWrite | CallNoteParamsWriteDict]


class CallInNoteUpdateDict(TypedDict, total=False):
    """`CallInNoteUpdate` as a dict."""

    entity_id: int | None
    responsible_user_id: int | None
    created_by: int | None
    updated_by: int | None
    created_at: datetime | int | None
    updated_at: datetime | int | None
    is_need_to_trigger_digital_pipeline: bool | None
    request_id: str | None
    id: int | None
    note_type: Required[Literal["call_in"]]
    params: Required[CallNoteParamsWrite | CallNoteParamsWriteDict]


class CallNoteParamsWriteDict(TypedDict, total=False):
    """`CallNoteParamsWrite` as a dict."""

    uniq: str | None
    duration: int | None
    source: str | None
    link: str | None
    phone: str | None
    call_result: str | None
    call_status: Literal[1, 2, 3, 4, 5, 6, 7, 8] | None
    call_responsible: str | int | None


class CallNotificationDict(TypedDict, total=False):
    """`CallNotification` as a dict."""

    phone_number: Required[str]
    users: int | str | Iterable[int | str] | None


class CallNotificationsDict(TypedDict, total=False):
    """`CallNotifications` as a dict."""

    add: Required[Iterable[CallNotification | CallNotificationDict | str]]


class CallOutNoteCreateDict(TypedDict, total=False):
    """`CallOutNoteCreate` as a dict."""

    entity_id: int | None
    responsible_user_id: int | None
    created_by: int | None
    updated_by: int | None
    created_at: datetime | int | None
    updated_at: datetime | int | None
    is_need_to_trigger_digital_pipeline: bool | None
    request_id: str | None
    note_type: Required[Literal["call_out"]]
    params: Required[CallNoteParamsWrite | CallNoteParamsWriteDict]


class CallOutNoteUpdateDict(TypedDict, total=False):
    """`CallOutNoteUpdate` as a dict."""

    entity_id: int | None
    responsible_user_id: int | None
    created_by: int | None
    updated_by: int | None
    created_at: datetime | int | None
    updated_at: datetime | int | None
    is_need_to_trigger_digital_pipeline: bool | None
    request_id: str | None
    id: int | None
    note_type: Required[Literal["call_out"]]
    params: Required[CallNoteParamsWrite | CallNoteParamsWriteDict]


class CashierNoteParamsWriteDict(TypedDict, total=False):
    """`CashierNoteParamsWrite` as a dict."""

    status: Required[Literal["created", "shown", "canceled"]]
    text: Required[str]


class CatalogCreateDict(TypedDict, total=False):
    """`CatalogCreate` as a dict."""

    name: Required[str]
    sort: int | None
    can_add_elements: bool | None
    can_show_in_cards: bool | None
    can_link_multiple: bool | None
    created_by: int | None
    updated_by: int | None
    created_at: datetime | int | None
    request_id: str | None
    type: Literal["regular", "invoices", "products", "suppliers"] | None


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
    id: Iterable[int]


class CatalogElementCreateDict(TypedDict, total=False):
    """`CatalogElementCreate` as a dict."""

    name: Required[str]
    custom_fields_values: Iterable[CustomFieldWrite | RawModel | Mapping[str, Any]] | None | Unset
    custom_fields: FieldsByKey | None
    currency_id: int | None
    created_by: int | None
    updated_by: int | None
    created_at: datetime | int | None
    updated_at: datetime | int | None
    request_id: str | None


class CatalogElementLinksFilterDict(TypedDict, total=False):
    """`CatalogElementLinksFilter` as a dict."""

    to_entity_id: int
    to_entity_type: Literal["leads", "contacts", "companies", "customers", "catalog_elements"]
    to_catalog_id: int


class CatalogElementLinkWriteDict(TypedDict, total=False):
    """`CatalogElementLinkWrite` as a dict."""

    to_entity_id: Required[int]
    to_entity_type: Required[Literal["leads", "customers"]]
    metadata: CatalogElementLinkWriteMetadata | CatalogElementLinkWriteMetadataDict | None | Unset


class CatalogElementLinkWriteMetadataDict(TypedDict, total=False):
    """`CatalogElementLinkWriteMetadata` as a dict."""

    quantity: Decimal | int | float | None
    price_id: int | None | Unset
    updated_by: int | None


class CatalogElementsFilterDict(TypedDict, total=False):
    """`CatalogElementsFilter` as a dict."""

    id: Iterable[int]


class CatalogElementUpdateDict(TypedDict, total=False):
    """`CatalogElementUpdate` as a dict."""

    name: str | None
    custom_fields_values: Iterable[CustomFieldWrite | RawModel | Mapping[str, Any]] | None | Unset
    custom_fields: FieldsByKey | None
    currency_id: int | None
    created_by: int | None
    updated_by: int | None
    created_at: datetime | int | None
    updated_at: datetime | int | None
    request_id: str | None


class CatalogElementUpdateItemDict(CatalogElementUpdateDict, total=False):
    """`CatalogElementUpdate` as a dict in a batch."""

    id: Required[int]


class CatalogsV2ChangeDict(TypedDict, total=False):
    """`CatalogsV2Change` as a dict."""

    add: Iterable[CatalogV2Create | CatalogV2CreateDict | str] | None
    update: Iterable[CatalogV2Update | CatalogV2UpdateDict | int] | None
    delete: Iterable[int] | None


class CatalogUpdateDict(TypedDict, total=False):
    """`CatalogUpdate` as a dict."""

    name: str | None
    sort: int | None
    can_add_elements: bool | None
    can_show_in_cards: bool | None
    can_link_multiple: bool | None
    created_by: int | None
    updated_by: int | None
    created_at: datetime | int | None
    request_id: str | None


class CatalogUpdateItemDict(CatalogUpdateDict, total=False):
    """`CatalogUpdate` as a dict in a batch."""

    id: Required[int]


class CatalogV2CreateDict(TypedDict, total=False):
    """`CatalogV2Create` as a dict."""

    name: Required[str]
    type: Literal["regular", "invoices"] | None
    can_add_elements: bool | None
    can_show_in_cards: bool | None
    can_link_multiple: bool | None
    request_id: int | None


class CatalogV2UpdateDict(TypedDict, total=False):
    """`CatalogV2Update` as a dict."""

    name: str | None
    type: Literal["regular", "invoices"] | None
    can_add_elements: bool | None
    can_show_in_cards: bool | None
    can_link_multiple: bool | None
    request_id: int | None
    id: Required[int]


class ChainedListFieldValueDict(TypedDict, total=False):
    """`ChainedListFieldValue` as a dict."""

    catalog_id: Required[int]
    catalog_element_id: Required[int]


class ChatClientDict(TypedDict, total=False):
    """`ChatClient` as a dict."""

    id: str | None
    name: str | None
    avatar: str | None
    profile: ChatProfile | ChatProfileDict | None
    profile_link: str | None
    ref_id: str | None


class ChatConnectDict(TypedDict, total=False):
    """`ChatConnect` as a dict."""

    account_id: Required[str]
    hook_api_version: Required[Literal["v1", "v2"]]
    title: str | None
    is_time_window_disabled: bool | None


class ChatContactWriteDict(TypedDict, total=False):
    """`ChatContactWrite` as a dict."""

    name: Required[str]
    phone: Required[str]


class ChatCreateDict(TypedDict, total=False):
    """`ChatCreate` as a dict."""

    conversation_id: Required[str]
    source: ChatSource | ChatSourceDict | None
    user: Required[ChatClient | ChatClientDict]


class ChatDeliveryStatusDict(TypedDict, total=False):
    """`ChatDeliveryStatus` as a dict."""

    status_code: Required[Literal[1, 2, -1]]
    error_code: Literal[901, 902, 903, 904, 905] | None
    error: str | None


class ChatDeliveryStatusUpdateDict(TypedDict, total=False):
    """`ChatDeliveryStatusUpdate` as a dict."""

    status_code: Required[Literal[1, 2, -1]]
    error_code: Literal[901, 902, 903, 904, 905] | None
    error: str | None
    delivery_status: Literal[1, 2, -1] | None


class ChatDeliveryStatusUpdateItemDict(ChatDeliveryStatusUpdateDict, total=False):
    """`ChatDeliveryStatusUpdate` as a dict in a batch."""

    msgid: str | None


class ChatDisconnectDict(TypedDict, total=False):
    """`ChatDisconnect` as a dict."""

    account_id: Required[str]


class ChatForwardDict(TypedDict, total=False):
    """`ChatForward` as a dict."""

    messages: Required[Iterable[ChatQuotedMessage | ChatQuotedMessageDict]]
    conversation_ref_id: str | None
    conversation_id: str | None


class ChatLocationWriteDict(TypedDict, total=False):
    """`ChatLocationWrite` as a dict."""

    lon: Required[Decimal | int | float]
    lat: Required[Decimal | int | float]


class ChatMemberDict(TypedDict, total=False):
    """`ChatMember` as a dict."""

    id: Required[str]
    name: Required[str]
    avatar: str | None
    profile: ChatProfile | ChatProfileDict | None
    profile_link: str | None
    ref_id: str | None


class ChatMessageCreateDict(TypedDict, total=False):
    """`ChatMessageCreate` as a dict."""

    type: Required[Literal["text", "contact", "file", "video", "picture", "voice", "audio", "sticker", "location"]]
    text: str | None
    media: str | None
    file_name: str | None
    file_size: int | None
    media_duration: int | None
    sticker_id: str | None
    location: ChatLocationWrite | ChatLocationWriteDict | None
    contact: ChatContactWrite | ChatContactWriteDict | None
    callback_data: str | None
    shared_post: ChatSharedPost | ChatSharedPostDict | None
    delivery_status: ChatDeliveryStatus | ChatDeliveryStatusDict | None
    post: ChatPost | ChatPostDict | None


class ChatMessageEventDict(TypedDict, total=False):
    """`ChatMessageEvent` as a dict."""

    event_type: Required[Literal["new_message", "edit_message"]]
    payload: Required[ChatMessagePayload | ChatMessagePayloadDict]


class ChatMessagePayloadDict(TypedDict, total=False):
    """`ChatMessagePayload` as a dict."""

    timestamp: Required[datetime | int]
    msec_timestamp: Required[int]
    msgid: str | None
    id: str | None
    conversation_id: Required[str]
    conversation_ref_id: str | None
    silent: bool | None
    source: ChatSource | ChatSourceDict | None
    sender: ChatMember | ChatMemberDict | None
    receiver: ChatMember | ChatMemberDict | None
    message: Required[ChatMessageCreate | ChatMessageCreateDict]
    reply_to: ChatReply | ChatReplyDict | None
    forwards: ChatForward | ChatForwardDict | None


class ChatPostDict(TypedDict, total=False):
    """`ChatPost` as a dict."""

    id: Required[str]
    url: Required[str]
    preview_url: str | None
    preview_permalink: str | None
    username: str | None
    caption: str | None


class ChatProfileDict(TypedDict, total=False):
    """`ChatProfile` as a dict."""

    phone: str | None
    email: str | None


class ChatQuotedMessageDict(TypedDict, total=False):
    """`ChatQuotedMessage` as a dict."""

    id: str | None
    msgid: str | None
    type: Literal["text", "contact", "file", "video", "picture", "voice", "audio", "sticker", "location"] | None
    text: str | None
    file_name: str | None
    file_size: int | None
    media_duration: int | None
    location: ChatLocationWrite | ChatLocationWriteDict | None
    contact: ChatContactWrite | ChatContactWriteDict | None
    timestamp: datetime | int | None
    msec_timestamp: int | None
    sender: ChatQuotedSender | ChatQuotedSenderDict | None


class ChatQuotedSenderDict(TypedDict, total=False):
    """`ChatQuotedSender` as a dict."""

    id: str | None
    ref_id: str | None
    name: str | None


class ChatReactionDict(TypedDict, total=False):
    """`ChatReaction` as a dict."""

    conversation_id: str | None
    conversation_ref_id: str | None
    msgid: str | None
    id: str | None
    user: Required[ChatReactionUser | ChatReactionUserDict | str]
    type: Required[Literal["react", "unreact"]]
    emoji: str | None


class ChatReactionUserDict(TypedDict, total=False):
    """`ChatReactionUser` as a dict."""

    id: Required[str]
    ref_id: str | None


class ChatReplyDict(TypedDict, total=False):
    """`ChatReply` as a dict."""

    message: Required[ChatQuotedMessage | ChatQuotedMessageDict]


class ChatSharedPostDict(TypedDict, total=False):
    """`ChatSharedPost` as a dict."""

    url: str | None
    preview_link: str | None
    preview_permalink: str | None
    type: Literal["post"] | None
    site_name: str | None


class ChatSourceDict(TypedDict, total=False):
    """`ChatSource` as a dict."""

    external_id: str | None


class ChatTemplateAttachmentWriteDict(TypedDict, total=False):
    """`ChatTemplateAttachmentWrite` as a dict."""

    id: Required[str]
    name: Required[str]
    type: Required[Literal["picture", "file", "document", "video"]]


class ChatTemplateCreateDict(TypedDict, total=False):
    """`ChatTemplateCreate` as a dict."""

    name: Required[str]
    content: Required[str]
    external_id: str | None | Unset
    is_editable: bool | None
    type: Literal["amocrm", "waba"] | None
    buttons: Iterable[ChatTemplateButtonWrite | ChatTemplateButtonWriteDict] | None | Unset
    attachment: ChatTemplateAttachmentWrite | ChatTemplateAttachmentWriteDict | None | Unset
    waba_header: str | None | Unset
    waba_header_type: Literal["text", "media"] | None | Unset
    waba_footer: str | None | Unset
    waba_category: Literal["UTILITY", "AUTHENTICATION", "MARKETING"] | None | Unset
    waba_language: str | None | Unset
    waba_examples: Mapping[str | int, str] | None
    request_id: str | None


class ChatTemplateInlineButtonWriteDict(TypedDict, total=False):
    """`ChatTemplateInlineButtonWrite` as a dict."""

    type: Required[Literal["inline"]]
    text: Required[str]


class ChatTemplateReviewUpdateDict(TypedDict, total=False):
    """`ChatTemplateReviewUpdate` as a dict."""

    status: Required[Literal["approved", "paused", "rejected"]]
    reject_reason: str | None
    source_id: int | None | Unset


class ChatTemplateReviewUpdateItemDict(ChatTemplateReviewUpdateDict, total=False):
    """`ChatTemplateReviewUpdate` as a dict in a batch."""

    id: int | None


class ChatTemplatesFilterDict(TypedDict, total=False):
    """`ChatTemplatesFilter` as a dict."""

    external_id: Iterable[str]


class ChatTemplateUpdateDict(TypedDict, total=False):
    """`ChatTemplateUpdate` as a dict."""

    name: str | None
    content: str | None
    external_id: str | None | Unset
    is_editable: bool | None
    type: Literal["amocrm", "waba"] | None
    buttons: Iterable[ChatTemplateButtonWrite | ChatTemplateButtonWriteDict] | None | Unset
    attachment: ChatTemplateAttachmentWrite | ChatTemplateAttachmentWriteDict | None | Unset
    waba_header: str | None | Unset
    waba_header_type: Literal["text", "media"] | None | Unset
    waba_footer: str | None | Unset
    waba_category: Literal["UTILITY", "AUTHENTICATION", "MARKETING"] | None | Unset
    waba_language: str | None | Unset
    waba_examples: Mapping[str | int, str] | None
    request_id: str | None


class ChatTemplateUpdateItemDict(ChatTemplateUpdateDict, total=False):
    """`ChatTemplateUpdate` as a dict in a batch."""

    id: Required[int]


class ChatTemplateUrlButtonWriteDict(TypedDict, total=False):
    """`ChatTemplateUrlButtonWrite` as a dict."""

    type: Required[Literal["url"]]
    text: Required[str]
    url: Required[str]


class ChatTypingDict(TypedDict, total=False):
    """`ChatTyping` as a dict."""

    conversation_id: Required[str]
    sender: Required[ChatTypingSender | ChatTypingSenderDict | str]
    duration_ms: int | None


class ChatTypingSenderDict(TypedDict, total=False):
    """`ChatTypingSender` as a dict."""

    id: Required[str]


class CheckboxFieldValueDict(TypedDict, total=False):
    """`CheckboxFieldValue` as a dict."""

    value: Required[bool]


class ClearFieldDict(TypedDict, total=False):
    """`ClearField` as a dict."""

    field_id: int | None
    field_code: str | None
    field_name: str | None


class CommonNoteCreateDict(TypedDict, total=False):
    """`CommonNoteCreate` as a dict."""

    entity_id: int | None
    responsible_user_id: int | None
    created_by: int | None
    updated_by: int | None
    created_at: datetime | int | None
    updated_at: datetime | int | None
    is_need_to_trigger_digital_pipeline: bool | None
    request_id: str | None
    note_type: Required[Literal["common"]]
    params: Required[CommonNoteParamsWrite | CommonNoteParamsWriteDict | str]


class CommonNoteParamsWriteDict(TypedDict, total=False):
    """`CommonNoteParamsWrite` as a dict."""

    text: Required[str]


class CommonNoteUpdateDict(TypedDict, total=False):
    """`CommonNoteUpdate` as a dict."""

    entity_id: int | None
    responsible_user_id: int | None
    created_by: int | None
    updated_by: int | None
    created_at: datetime | int | None
    updated_at: datetime | int | None
    is_need_to_trigger_digital_pipeline: bool | None
    request_id: str | None
    id: int | None
    note_type: Required[Literal["common"]]
    params: Required[CommonNoteParamsWrite | CommonNoteParamsWriteDict | str]


class CompaniesFilterDict(TypedDict, total=False):
    """`CompaniesFilter` as a dict."""

    id: Iterable[int]
    name: Iterable[str]
    created_by: Iterable[int]
    updated_by: Iterable[int]
    responsible_user_id: Iterable[int]
    created_at: TimeRange | TimeRangeDict
    updated_at: TimeRange | TimeRangeDict
    closest_task_at: TimeRange | TimeRangeDict
    custom_fields_values: Mapping[
        int, int | Decimal | float | str | bool | Iterable[int | Decimal | float | str] | FieldRange | RawModel
    ]


class CompanyCreateDict(TypedDict, total=False):
    """`CompanyCreate` as a dict."""

    name: str | None
    responsible_user_id: int | None
    created_by: int | None
    updated_by: int | None
    created_at: datetime | int | None
    updated_at: datetime | int | None
    custom_fields_values: Iterable[CustomFieldWrite | RawModel | Mapping[str, Any]] | None | Unset
    custom_fields: FieldsByKey | None
    tags_to_add: Iterable[TagRef | TagRefDict | int | str] | None
    request_id: str | None
    embedded: TagsWrite | TagsWriteDict | None
    tags: Iterable[TagRef | TagRefDict | int | str] | None | Unset


class CompanyUpdateDict(TypedDict, total=False):
    """`CompanyUpdate` as a dict."""

    name: str | None
    responsible_user_id: int | None
    created_by: int | None
    updated_by: int | None
    created_at: datetime | int | None
    updated_at: datetime | int | None
    custom_fields_values: Iterable[CustomFieldWrite | RawModel | Mapping[str, Any]] | None | Unset
    custom_fields: FieldsByKey | None
    tags_to_add: Iterable[TagRef | TagRefDict | int | str] | None
    request_id: str | None
    tags_to_delete: Iterable[TagRef | TagRefDict | int | str] | None
    embedded: TagsWrite | TagsWriteDict | None
    tags: Iterable[TagRef | TagRefDict | int | str] | None | Unset


class CompanyUpdateItemDict(CompanyUpdateDict, total=False):
    """`CompanyUpdate` as a dict in a batch."""

    id: Required[int]


class ComplexCompanyDict(TypedDict, total=False):
    """`ComplexCompany` as a dict."""

    name: str | None
    responsible_user_id: int | None
    created_by: int | None
    updated_by: int | None
    created_at: datetime | int | None
    updated_at: datetime | int | None
    custom_fields_values: Iterable[CustomFieldWrite | RawModel | Mapping[str, Any]] | None | Unset
    custom_fields: FieldsByKey | None
    tags_to_add: Iterable[TagRef | TagRefDict | int | str] | None
    request_id: str | None
    id: int | None
    embedded: TagsWrite | TagsWriteDict | None
    tags: Iterable[TagRef | TagRefDict | int | str] | None | Unset


class ComplexContactDict(TypedDict, total=False):
    """`ComplexContact` as a dict."""

    name: str | None
    first_name: str | None
    last_name: str | None
    responsible_user_id: int | None
    created_by: int | None
    updated_by: int | None
    created_at: datetime | int | None
    updated_at: datetime | int | None
    custom_fields_values: Iterable[CustomFieldWrite | RawModel | Mapping[str, Any]] | None | Unset
    custom_fields: FieldsByKey | None
    tags_to_add: Iterable[TagRef | TagRefDict | int | str] | None
    request_id: str | None
    id: int | None
    embedded: TagsWrite | TagsWriteDict | None
    tags: Iterable[TagRef | TagRefDict | int | str] | None | Unset


class ComplexFormsMetadataDict(TypedDict, total=False):
    """`ComplexFormsMetadata` as a dict."""

    form_id: str | int | None
    form_name: str | None
    form_page: str | None
    form_sent_at: datetime | int | None
    ip: str | None
    referer: str | None
    visitor_uid: str | None
    form_type: int | None
    category: Required[Literal["forms"]]


class ComplexSipMetadataDict(TypedDict, total=False):
    """`ComplexSipMetadata` as a dict."""

    from_: str | int | None
    phone: Required[str | int]
    called_at: Required[datetime | int]
    duration: Required[int]
    link: Required[str | None]
    service_code: Required[str]
    uniq: Required[str | None]
    is_call_event_needed: bool | None
    call_responsible: str | int | None | Unset
    category: Required[Literal["sip"]]


class ContactChatLinkDict(TypedDict, total=False):
    """`ContactChatLink` as a dict."""

    contact_id: Required[int]
    chat_id: Required[str]
    request_id: str | None


class ContactCreateDict(TypedDict, total=False):
    """`ContactCreate` as a dict."""

    name: str | None
    first_name: str | None
    last_name: str | None
    responsible_user_id: int | None
    created_by: int | None
    updated_by: int | None
    created_at: datetime | int | None
    updated_at: datetime | int | None
    custom_fields_values: Iterable[CustomFieldWrite | RawModel | Mapping[str, Any]] | None | Unset
    custom_fields: FieldsByKey | None
    tags_to_add: Iterable[TagRef | TagRefDict | int | str] | None
    request_id: str | None
    embedded: TagsWrite | TagsWriteDict | None
    tags: Iterable[TagRef | TagRefDict | int | str] | None | Unset


class ContactsFilterDict(TypedDict, total=False):
    """`ContactsFilter` as a dict."""

    id: Iterable[int]
    name: Iterable[str]
    created_by: Iterable[int]
    updated_by: Iterable[int]
    responsible_user_id: Iterable[int]
    created_at: TimeRange | TimeRangeDict
    updated_at: TimeRange | TimeRangeDict
    closest_task_at: TimeRange | TimeRangeDict
    custom_fields_values: Mapping[
        int, int | Decimal | float | str | bool | Iterable[int | Decimal | float | str] | FieldRange | RawModel
    ]


class ContactUpdateDict(TypedDict, total=False):
    """`ContactUpdate` as a dict."""

    name: str | None
    first_name: str | None
    last_name: str | None
    responsible_user_id: int | None
    created_by: int | None
    updated_by: int | None
    created_at: datetime | int | None
    updated_at: datetime | int | None
    custom_fields_values: Iterable[CustomFieldWrite | RawModel | Mapping[str, Any]] | None | Unset
    custom_fields: FieldsByKey | None
    tags_to_add: Iterable[TagRef | TagRefDict | int | str] | None
    request_id: str | None
    tags_to_delete: Iterable[TagRef | TagRefDict | int | str] | None
    embedded: TagsWrite | TagsWriteDict | None
    tags: Iterable[TagRef | TagRefDict | int | str] | None | Unset


class ContactUpdateItemDict(ContactUpdateDict, total=False):
    """`ContactUpdate` as a dict in a batch."""

    id: Required[int]


class CustomerCreateDict(TypedDict, total=False):
    """`CustomerCreate` as a dict."""

    name: Required[str]
    next_price: Decimal | int | float | None | Unset
    next_date: datetime | int | None | Unset
    responsible_user_id: int | None
    status_id: int | None | Unset
    periodicity: int | None | Unset
    created_by: int | None
    updated_by: int | None
    created_at: datetime | int | None
    updated_at: datetime | int | None
    custom_fields_values: Iterable[CustomFieldWrite | RawModel | Mapping[str, Any]] | None | Unset
    custom_fields: FieldsByKey | None
    tags_to_add: Iterable[TagRef | TagRefDict | int | str] | None
    request_id: str | None
    embedded: CustomerEmbeddedWrite | CustomerEmbeddedWriteDict | None
    tags: Iterable[TagRef | TagRefDict | int | str] | None | Unset
    segments: Iterable[CustomerSegmentRef | CustomerSegmentRefDict | int] | None


class CustomerEmbeddedWriteDict(TypedDict, total=False):
    """`CustomerEmbeddedWrite` as a dict."""

    tags: Iterable[TagRef | TagRefDict | int | str] | None | Unset
    segments: Iterable[CustomerSegmentRef | CustomerSegmentRefDict | int] | None


class CustomerSegmentRefDict(TypedDict, total=False):
    """`CustomerSegmentRef` as a dict."""

    id: Required[int]
    request_id: str | None


class CustomersFilterDict(TypedDict, total=False):
    """`CustomersFilter` as a dict."""

    id: Iterable[int]
    name: Iterable[str]
    created_by: Iterable[int]
    updated_by: Iterable[int]
    responsible_user_id: Iterable[int]
    status_id: Iterable[int]
    next_price: Range | RangeDict
    next_date: TimeRange | TimeRangeDict
    created_at: TimeRange | TimeRangeDict
    updated_at: TimeRange | TimeRangeDict
    closest_task_at: TimeRange | TimeRangeDict
    custom_fields_values: Mapping[
        int, int | Decimal | float | str | bool | Iterable[int | Decimal | float | str] | FieldRange | RawModel
    ]


class CustomersModeUpdateDict(TypedDict, total=False):
    """`CustomersModeUpdate` as a dict."""

    mode: Required[Literal["segments", "periodicity"]]
    is_enabled: Required[bool]


class CustomerStatusCreateDict(TypedDict, total=False):
    """`CustomerStatusCreate` as a dict."""

    name: Required[str]
    sort: Required[int]
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
    request_id: str | None


class CustomerStatusUpdateDict(TypedDict, total=False):
    """`CustomerStatusUpdate` as a dict."""

    name: str | None
    sort: int | None
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
    request_id: str | None


class CustomerTransactionsFilterDict(TypedDict, total=False):
    """`CustomerTransactionsFilter` as a dict."""

    id: Iterable[int]


class CustomerUpdateDict(TypedDict, total=False):
    """`CustomerUpdate` as a dict."""

    name: str | None
    next_price: Decimal | int | float | None | Unset
    next_date: datetime | int | None | Unset
    responsible_user_id: int | None
    status_id: int | None | Unset
    periodicity: int | None | Unset
    created_by: int | None
    updated_by: int | None
    created_at: datetime | int | None
    updated_at: datetime | int | None
    custom_fields_values: Iterable[CustomFieldWrite | RawModel | Mapping[str, Any]] | None | Unset
    custom_fields: FieldsByKey | None
    tags_to_add: Iterable[TagRef | TagRefDict | int | str] | None
    request_id: str | None
    embedded: CustomerEmbeddedWrite | CustomerEmbeddedWriteDict | None
    tags: Iterable[TagRef | TagRefDict | int | str] | None | Unset
    segments: Iterable[CustomerSegmentRef | CustomerSegmentRefDict | int] | None
    tags_to_delete: Iterable[TagRef | TagRefDict | int | str] | None


class CustomerUpdateItemDict(CustomerUpdateDict, total=False):
    """`CustomerUpdate` as a dict in a batch."""

    id: Required[int]


class CustomFieldChainedListWriteDict(TypedDict, total=False):
    """`CustomFieldChainedListWrite` as a dict."""

    catalog_id: Required[int]
    parent_catalog_id: Required[int | None]
    title: Required[str | None]


class CustomFieldCreateDict(TypedDict, total=False):
    """`CustomFieldCreate` as a dict."""

    name: Required[str]
    code: str | None | Unset
    sort: int | None
    group_id: str | None | Unset
    is_api_only: bool | None
    required_statuses: Iterable[CustomFieldStatusRefWrite | CustomFieldStatusRefWriteDict] | None | Unset
    hidden_statuses: Iterable[CustomFieldStatusRefWrite | CustomFieldStatusRefWriteDict] | None
    settings: Mapping[str | int, Any] | None
    is_visible: bool | None
    is_required: bool | None
    is_deletable: bool | None
    remind: Literal["never", "day", "week", "month"] | None | Unset
    nested: Iterable[CustomFieldNestedWrite | CustomFieldNestedWriteDict | str] | None
    currency: str | None | Unset
    chained_lists: Iterable[CustomFieldChainedListWrite] | Mapping[str | int, CustomFieldChainedListWrite] | None | Unset
    search_in: str | None | Unset
    tracking_callback: str | None | Unset
    request_id: str | None
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
    enums: Iterable[CustomFieldEnumCreate | CustomFieldEnumCreateDict] | None


class CustomFieldEnumCreateDict(TypedDict, total=False):
    """`CustomFieldEnumCreate` as a dict."""

    value: Required[str]
    sort: Required[int]
    code: str | None | Unset


class CustomFieldEnumUpdateDict(TypedDict, total=False):
    """`CustomFieldEnumUpdate` as a dict."""

    id: int | None
    value: Required[str]
    sort: Required[int]
    code: str | None | Unset


class CustomFieldGroupCreateDict(TypedDict, total=False):
    """`CustomFieldGroupCreate` as a dict."""

    name: Required[str]
    sort: Required[int]
    fields: Iterable[int] | None
    request_id: str | None


class CustomFieldGroupUpdateDict(TypedDict, total=False):
    """`CustomFieldGroupUpdate` as a dict."""

    name: str | None
    sort: int | None
    fields: Iterable[int] | None | Unset
    request_id: str | None


class CustomFieldNestedWriteDict(TypedDict, total=False):
    """`CustomFieldNestedWrite` as a dict."""

    id: int | None
    parent_id: int | None | Unset
    value: Required[str]
    sort: int | None
    request_id: str | None
    parent_request_id: str | None


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
    id: Iterable[int]


class CustomFieldStatusRefWriteDict(TypedDict, total=False):
    """`CustomFieldStatusRefWrite` as a dict."""

    pipeline_id: Required[int]
    status_id: Required[int]


class CustomFieldUpdateDict(TypedDict, total=False):
    """`CustomFieldUpdate` as a dict."""

    name: str | None
    code: str | None | Unset
    sort: int | None
    group_id: str | None | Unset
    is_api_only: bool | None
    required_statuses: Iterable[CustomFieldStatusRefWrite | CustomFieldStatusRefWriteDict] | None | Unset
    hidden_statuses: Iterable[CustomFieldStatusRefWrite | CustomFieldStatusRefWriteDict] | None
    settings: Mapping[str | int, Any] | None
    is_visible: bool | None
    is_required: bool | None
    is_deletable: bool | None
    remind: Literal["never", "day", "week", "month"] | None | Unset
    nested: Iterable[CustomFieldNestedWrite | CustomFieldNestedWriteDict | str] | None
    currency: str | None | Unset
    chained_lists: Iterable[CustomFieldChainedListWrite] | Mapping[str | int, CustomFieldChainedListWrite] | None | Unset
    search_in: str | None | Unset
    tracking_callback: str | None | Unset
    request_id: str | None
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
    enums: Iterable[CustomFieldEnumUpdate | CustomFieldEnumUpdateDict] | None


class CustomFieldUpdateItemDict(CustomFieldUpdateDict, total=False):
    """`CustomFieldUpdate` as a dict in a batch."""

    id: Required[int]


class DateFieldValueDict(TypedDict, total=False):
    """`DateFieldValue` as a dict."""

    value: Required[datetime | int | str]


class DateTimeFieldValueDict(TypedDict, total=False):
    """`DateTimeFieldValue` as a dict."""

    value: Required[datetime | int | str]


class EntityFileRefDict(TypedDict, total=False):
    """`EntityFileRef` as a dict."""

    file_uuid: Required[str]


class EntityNotesFilterDict(TypedDict, total=False):
    """`EntityNotesFilter` as a dict."""

    id: Iterable[int]
    note_type: Iterable[str]
    updated_at: datetime | int | TimeRange | TimeRangeDict


class EventCustomerStatusFilterDict(TypedDict, total=False):
    """`EventCustomerStatusFilter` as a dict."""

    status_id: Required[int]


class EventsFilterDict(TypedDict, total=False):
    """`EventsFilter` as a dict."""

    id: Iterable[str]
    created_at: datetime | int | TimeRange | TimeRangeDict
    created_by: Iterable[int]
    entity: Iterable[str]
    entity_id: Iterable[int]
    type: Iterable[str]
    value_before: EventValueFilter | EventValueFilterDict
    value_after: EventValueFilter | EventValueFilterDict


class EventValueFilterDict(TypedDict, total=False):
    """`EventValueFilter` as a dict."""

    leads_statuses: Iterable[StatusFilter | StatusFilterDict]
    customers_statuses: Iterable[EventCustomerStatusFilter | EventCustomerStatusFilterDict | int]
    responsible_user_id: int | str
    custom_field_values: int | str
    value: str | float


class ExtendedServiceMessageNoteCreateDict(TypedDict, total=False):
    """`ExtendedServiceMessageNoteCreate` as a dict."""

    entity_id: int | None
    responsible_user_id: int | None
    created_by: int | None
    updated_by: int | None
    created_at: datetime | int | None
    updated_at: datetime | int | None
    is_need_to_trigger_digital_pipeline: bool | None
    request_id: str | None
    note_type: Required[Literal["extended_service_message"]]
    params: Required[ServiceNoteParamsWrite | ServiceNoteParamsWriteDict]


class ExtendedServiceMessageNoteUpdateDict(TypedDict, total=False):
    """`ExtendedServiceMessageNoteUpdate` as a dict."""

    entity_id: int | None
    responsible_user_id: int | None
    created_by: int | None
    updated_by: int | None
    created_at: datetime | int | None
    updated_at: datetime | int | None
    is_need_to_trigger_digital_pipeline: bool | None
    request_id: str | None
    id: int | None
    note_type: Required[Literal["extended_service_message"]]
    params: Required[ServiceNoteParamsWrite | ServiceNoteParamsWriteDict]


class FieldFileWriteDict(TypedDict, total=False):
    """`FieldFileWrite` as a dict."""

    file_uuid: Required[str]
    version_uuid: str | None | Unset
    file_name: str | None | Unset
    file_size: int | None | Unset


class FileAuthorWriteDict(TypedDict, total=False):
    """`FileAuthorWrite` as a dict."""

    id: Required[int]
    type: Required[str]


class FileDateFilterDict(TypedDict, total=False):
    """`FileDateFilter` as a dict."""

    from_: datetime | int
    to: datetime | int
    type: Literal["created_at", "updated_at"]
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


class FileFieldValueDict(TypedDict, total=False):
    """`FileFieldValue` as a dict."""

    value: Required[FieldFileWrite | FieldFileWriteDict | str]


class FileRefDict(TypedDict, total=False):
    """`FileRef` as a dict."""

    uuid: Required[str]


class FileSessionCreateDict(TypedDict, total=False):
    """`FileSessionCreate` as a dict."""

    file_name: Required[str]
    file_size: Required[int]
    content_type: str | None
    file_uuid: str | None
    with_preview: bool | None
    created_by: FileAuthorWrite | FileAuthorWriteDict | None


class FilesFilterDict(TypedDict, total=False):
    """`FilesFilter` as a dict."""

    uuid: Iterable[str]
    name: str
    extensions: Iterable[str]
    term: str
    source_id: int
    deleted: Literal[True]
    size: FileSizeFilter | FileSizeFilterDict
    date: FileDateFilter | FileDateFilterDict
    created_by: Iterable[int]
    updated_by: Iterable[int]


class FileSizeFilterDict(TypedDict, total=False):
    """`FileSizeFilter` as a dict."""

    from_: int
    to: int
    unit: int


class FileUpdateDict(TypedDict, total=False):
    """`FileUpdate` as a dict."""

    name: str | None
    version_uuid: str | None
    created_by: FileAuthorWrite | FileAuthorWriteDict | None
    updated_by: FileAuthorWrite | FileAuthorWriteDict | None
    request_id: str | None


class FileUpdateItemDict(FileUpdateDict, total=False):
    """`FileUpdate` as a dict in a batch."""

    uuid: str | None


class FormsMetadataWriteDict(TypedDict, total=False):
    """`FormsMetadataWrite` as a dict."""

    form_id: str | int | None
    form_name: str | None
    form_page: str | None
    form_sent_at: datetime | int | None
    ip: str | None
    referer: str | None
    visitor_uid: str | None
    form_type: int | None


class GeolocationNoteCreateDict(TypedDict, total=False):
    """`GeolocationNoteCreate` as a dict."""

    entity_id: int | None
    responsible_user_id: int | None
    created_by: int | None
    updated_by: int | None
    created_at: datetime | int | None
    updated_at: datetime | int | None
    is_need_to_trigger_digital_pipeline: bool | None
    request_id: str | None
    note_type: Required[Literal["geolocation"]]
    params: Required[GeolocationNoteParamsWrite | GeolocationNoteParamsWriteDict]


class GeolocationNoteParamsWriteDict(TypedDict, total=False):
    """`GeolocationNoteParamsWrite` as a dict."""

    text: Required[str]
    address: Required[str]
    longitude: Required[Decimal | int | float | str]
    latitude: Required[Decimal | int | float | str]


class GeolocationNoteUpdateDict(TypedDict, total=False):
    """`GeolocationNoteUpdate` as a dict."""

    entity_id: int | None
    responsible_user_id: int | None
    created_by: int | None
    updated_by: int | None
    created_at: datetime | int | None
    updated_at: datetime | int | None
    is_need_to_trigger_digital_pipeline: bool | None
    request_id: str | None
    id: int | None
    note_type: Required[Literal["geolocation"]]
    params: Required[GeolocationNoteParamsWrite | GeolocationNoteParamsWriteDict]


class IdRefDict(TypedDict, total=False):
    """`IdRef` as a dict."""

    id: Required[int]


class InvoiceItemWriteDict(TypedDict, total=False):
    """`InvoiceItemWrite` as a dict."""

    sku: str | int | None | Unset
    description: str | int | None | Unset
    unit_price: Decimal | int | float | None | Unset
    quantity: Decimal | int | float | None | Unset
    unit_type: str | None | Unset
    discount: ItemDiscountWrite | ItemDiscountWriteDict | None | Unset
    vat_rate_id: int | None | Unset
    vat_rate_value: int | None | Unset
    external_uid: str | int | None | Unset
    product_id: int | None | Unset
    bonus_points_per_purchase: Decimal | int | float | None | Unset
    metadata: Mapping[str | int, Any] | None | Unset


class InvoicePaidNoteCreateDict(TypedDict, total=False):
    """`InvoicePaidNoteCreate` as a dict."""

    entity_id: int | None
    responsible_user_id: int | None
    created_by: int | None
    updated_by: int | None
    created_at: datetime | int | None
    updated_at: datetime | int | None
    is_need_to_trigger_digital_pipeline: bool | None
    request_id: str | None
    note_type: Required[Literal["invoice_paid"]]
    params: Required[PaymentNoteParamsWrite | PaymentNoteParamsWriteDict]


class InvoicePaidNoteUpdateDict(TypedDict, total=False):
    """`InvoicePaidNoteUpdate` as a dict."""

    entity_id: int | None
    responsible_user_id: int | None
    created_by: int | None
    updated_by: int | None
    created_at: datetime | int | None
    updated_at: datetime | int | None
    is_need_to_trigger_digital_pipeline: bool | None
    request_id: str | None
    id: int | None
    note_type: Required[Literal["invoice_paid"]]
    params: Required[PaymentNoteParamsWrite | PaymentNoteParamsWriteDict]


class ItemDiscountWriteDict(TypedDict, total=False):
    """`ItemDiscountWrite` as a dict."""

    type: Literal["amount", "percentage"] | None | Unset
    value: Decimal | int | float | None | Unset


class ItemsFieldValueDict(TypedDict, total=False):
    """`ItemsFieldValue` as a dict."""

    value: Required[InvoiceItemWrite | InvoiceItemWriteDict]


class LeadComplexCreateDict(TypedDict, total=False):
    """`LeadComplexCreate` as a dict."""

    name: str | None
    price: Decimal | int | float | None | Unset
    status_id: int | None
    pipeline_id: int | None
    created_by: int | None
    updated_by: int | None
    created_at: datetime | int | None
    updated_at: datetime | int | None
    closed_at: datetime | int | None | Unset
    loss_reason_id: int | None | Unset
    responsible_user_id: int | None
    custom_fields_values: Iterable[CustomFieldWrite | RawModel | Mapping[str, Any]] | None | Unset
    custom_fields: FieldsByKey | None
    tags_to_add: Iterable[TagRef | TagRefDict | int | str] | None
    request_id: str | None
    visitor_uid: str | None
    embedded: LeadComplexEmbedded | LeadComplexEmbeddedDict | None
    tags: Iterable[TagRef | TagRefDict | int | str] | None | Unset
    contacts: Iterable[ComplexContact | ComplexContactDict] | None
    companies: Iterable[ComplexCompany | ComplexCompanyDict] | None
    source: LeadSourceWrite | LeadSourceWriteDict | None
    metadata: ComplexMetadata | ComplexMetadataDict | None


class LeadComplexEmbeddedDict(TypedDict, total=False):
    """`LeadComplexEmbedded` as a dict."""

    tags: Iterable[TagRef | TagRefDict | int | str] | None | Unset
    contacts: Iterable[ComplexContact | ComplexContactDict] | None
    companies: Iterable[ComplexCompany | ComplexCompanyDict] | None
    source: LeadSourceWrite | LeadSourceWriteDict | None
    metadata: ComplexMetadata | ComplexMetadataDict | None


class LeadContactRefDict(TypedDict, total=False):
    """`LeadContactRef` as a dict."""

    id: Required[int]
    is_main: bool | None


class LeadCreateDict(TypedDict, total=False):
    """`LeadCreate` as a dict."""

    name: str | None
    price: Decimal | int | float | None | Unset
    status_id: int | None
    pipeline_id: int | None
    created_by: int | None
    updated_by: int | None
    created_at: datetime | int | None
    updated_at: datetime | int | None
    closed_at: datetime | int | None | Unset
    loss_reason_id: int | None | Unset
    responsible_user_id: int | None
    custom_fields_values: Iterable[CustomFieldWrite | RawModel | Mapping[str, Any]] | None | Unset
    custom_fields: FieldsByKey | None
    tags_to_add: Iterable[TagRef | TagRefDict | int | str] | None
    request_id: str | None
    visitor_uid: str | None
    embedded: LeadCreateEmbedded | LeadCreateEmbeddedDict | None
    tags: Iterable[TagRef | TagRefDict | int | str] | None | Unset
    contacts: Iterable[LeadContactRef | LeadContactRefDict | int] | None
    companies: Iterable[IdRef | IdRefDict | int] | None
    source: LeadSourceWrite | LeadSourceWriteDict | None


class LeadCreateEmbeddedDict(TypedDict, total=False):
    """`LeadCreateEmbedded` as a dict."""

    tags: Iterable[TagRef | TagRefDict | int | str] | None | Unset
    contacts: Iterable[LeadContactRef | LeadContactRefDict | int] | None
    companies: Iterable[IdRef | IdRefDict | int] | None
    source: LeadSourceWrite | LeadSourceWriteDict | None


class LeadsFilterDict(TypedDict, total=False):
    """`LeadsFilter` as a dict."""

    id: Iterable[int]
    name: Iterable[str]
    price: Decimal | int | float | Range | RangeDict
    statuses: Iterable[StatusFilter | StatusFilterDict]
    pipeline_id: Iterable[int]
    created_by: Iterable[int]
    updated_by: Iterable[int]
    responsible_user_id: Iterable[int]
    created_at: TimeRange | TimeRangeDict
    updated_at: TimeRange | TimeRangeDict
    closed_at: TimeRange | TimeRangeDict
    closest_task_at: TimeRange | TimeRangeDict
    custom_fields_values: Mapping[
        int, int | Decimal | float | str | bool | Iterable[int | Decimal | float | str] | FieldRange | RawModel
    ]


class LeadSourceWriteDict(TypedDict, total=False):
    """`LeadSourceWrite` as a dict."""

    external_id: Required[str]
    type: Required[Literal["widget"]]


class LeadUpdateDict(TypedDict, total=False):
    """`LeadUpdate` as a dict."""

    name: str | None
    price: Decimal | int | float | None | Unset
    status_id: int | None
    pipeline_id: int | None
    created_by: int | None
    updated_by: int | None
    created_at: datetime | int | None
    updated_at: datetime | int | None
    closed_at: datetime | int | None | Unset
    loss_reason_id: int | None | Unset
    responsible_user_id: int | None
    custom_fields_values: Iterable[CustomFieldWrite | RawModel | Mapping[str, Any]] | None | Unset
    custom_fields: FieldsByKey | None
    tags_to_add: Iterable[TagRef | TagRefDict | int | str] | None
    request_id: str | None
    tags_to_delete: Iterable[TagRef | TagRefDict | int | str] | None
    embedded: TagsWrite | TagsWriteDict | None
    tags: Iterable[TagRef | TagRefDict | int | str] | None | Unset


class LeadUpdateItemDict(LeadUpdateDict, total=False):
    """`LeadUpdate` as a dict in a batch."""

    id: Required[int]


class LegalEntityFieldValueDict(TypedDict, total=False):
    """`LegalEntityFieldValue` as a dict."""

    value: Required[LegalEntityWrite | LegalEntityWriteDict | str]


class LegalEntityWriteDict(TypedDict, total=False):
    """`LegalEntityWrite` as a dict."""

    name: Required[str]
    entity_type: Literal[1, 2] | None | Unset
    vat_id: str | None | Unset
    tax_registration_reason_code: str | int | None | Unset
    kpp: str | None | Unset
    bank_code: str | None | Unset
    bank_account_number: str | None | Unset
    unp: str | None | Unset
    bin: str | None | Unset
    egrpou: str | None | Unset
    mfo: str | None | Unset
    oked: str | None | Unset
    address: str | None | Unset
    real_address: str | None | Unset
    director: str | None | Unset
    external_uid: str | None | Unset


class LinkedEntityFieldValueDict(TypedDict, total=False):
    """`LinkedEntityFieldValue` as a dict."""

    value: Required[LinkedEntityWrite | LinkedEntityWriteDict | str | int]


class LinkedEntityWriteDict(TypedDict, total=False):
    """`LinkedEntityWrite` as a dict."""

    name: str | None | Unset
    entity_id: int | None | Unset
    entity_type: Literal["contacts", "companies", "catalog_elements"] | None | Unset
    catalog_id: int | None | Unset


class LinkMetadataWriteDict(TypedDict, total=False):
    """`LinkMetadataWrite` as a dict."""

    is_main: bool | None
    quantity: Decimal | int | float | None
    catalog_id: int | None
    price_id: int | None | Unset
    updated_by: int | None


class LinksFilterDict(TypedDict, total=False):
    """`LinksFilter` as a dict."""

    to_entity_id: int
    to_entity_type: Literal["leads", "contacts", "companies", "customers", "catalog_elements"]
    to_catalog_id: int


class LinkWriteDict(TypedDict, total=False):
    """`LinkWrite` as a dict."""

    to_entity_id: Required[int]
    to_entity_type: Required[Literal["leads", "contacts", "companies", "customers", "catalog_elements"]]
    metadata: LinkMetadataWrite | LinkMetadataWriteDict | None | Unset


class LongTextFieldValueDict(TypedDict, total=False):
    """`LongTextFieldValue` as a dict."""

    value: Required[str]


class LossReasonCreateDict(TypedDict, total=False):
    """`LossReasonCreate` as a dict."""

    name: Required[str]
    sort: int | None
    request_id: str | None


class LossReasonUpdateDict(TypedDict, total=False):
    """`LossReasonUpdate` as a dict."""

    name: str | None
    sort: int | None
    request_id: str | None


class MassLinksFilterDict(TypedDict, total=False):
    """`MassLinksFilter` as a dict."""

    entity_id: Required[Iterable[int]]
    to_entity_id: int
    to_entity_type: Literal["leads", "contacts", "companies", "customers", "catalog_elements"]
    to_catalog_id: int


class MassLinkWriteDict(TypedDict, total=False):
    """`MassLinkWrite` as a dict."""

    to_entity_id: Required[int]
    to_entity_type: Required[Literal["leads", "contacts", "companies", "customers", "catalog_elements"]]
    metadata: LinkMetadataWrite | LinkMetadataWriteDict | None | Unset
    entity_id: Required[int]
    entity_type: Literal["leads", "contacts", "companies", "customers"] | None


class MessageCashierNoteCreateDict(TypedDict, total=False):
    """`MessageCashierNoteCreate` as a dict."""

    entity_id: int | None
    responsible_user_id: int | None
    created_by: int | None
    updated_by: int | None
    created_at: datetime | int | None
    updated_at: datetime | int | None
    is_need_to_trigger_digital_pipeline: bool | None
    request_id: str | None
    note_type: Required[Literal["message_cashier"]]
    params: Required[CashierNoteParamsWrite | CashierNoteParamsWriteDict]


class MessageCashierNoteUpdateDict(TypedDict, total=False):
    """`MessageCashierNoteUpdate` as a dict."""

    entity_id: int | None
    responsible_user_id: int | None
    created_by: int | None
    updated_by: int | None
    created_at: datetime | int | None
    updated_at: datetime | int | None
    is_need_to_trigger_digital_pipeline: bool | None
    request_id: str | None
    id: int | None
    note_type: Required[Literal["message_cashier"]]
    params: Required[CashierNoteParamsWrite | CashierNoteParamsWriteDict]


class MultitextFieldValueDict(TypedDict, total=False):
    """`MultitextFieldValue` as a dict."""

    value: Required[str]
    enum_id: int | None
    enum_code: str | None


class NewPipelineStatusDict(TypedDict, total=False):
    """`NewPipelineStatus` as a dict."""

    name: Required[str]
    sort: int | None
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
    request_id: str | None
    id: Literal[142, 143] | None


class NotesFilterDict(TypedDict, total=False):
    """`NotesFilter` as a dict."""

    id: Iterable[int]
    entity_id: Iterable[int]
    note_type: Iterable[str]
    updated_at: datetime | int | TimeRange | TimeRangeDict


class NumberFieldValueDict(TypedDict, total=False):
    """`NumberFieldValue` as a dict."""

    value: Required[Decimal | int | float | str]


class OptionFieldValueDict(TypedDict, total=False):
    """`OptionFieldValue` as a dict."""

    value: str | None
    enum_id: int | None


class PayerFieldValueDict(TypedDict, total=False):
    """`PayerFieldValue` as a dict."""

    value: Required[PayerWrite | PayerWriteDict]


class PayerWriteDict(TypedDict, total=False):
    """`PayerWrite` as a dict."""

    name: str | None | Unset
    type: Literal["legal", "individual"] | None | Unset
    entity_type: Literal["contacts", "companies"] | None | Unset
    entity_id: int | None | Unset
    vat_id: str | None | Unset
    tax_registration_reason_code: str | None | Unset
    kpp: str | None | Unset
    bank_code: str | None | Unset
    bank_account_number: str | None | Unset
    unp: str | None | Unset
    bin: str | None | Unset
    egrpou: str | None | Unset
    mfo: str | None | Unset
    oked: str | None | Unset
    address: str | None | Unset
    real_address: str | None | Unset
    director: str | None | Unset
    phone: str | None | Unset
    email: str | None | Unset


class PaymentNoteParamsWriteDict(TypedDict, total=False):
    """`PaymentNoteParamsWrite` as a dict."""

    service: str | None | Unset
    text: str | None | Unset
    icon_url: str | None | Unset


class PipelineCreateDict(TypedDict, total=False):
    """`PipelineCreate` as a dict."""

    name: Required[str]
    sort: Required[int]
    is_main: bool | None
    is_unsorted_on: Required[bool]
    request_id: str | None
    embedded: PipelineCreateEmbedded | PipelineCreateEmbeddedDict | None
    statuses: Iterable[NewPipelineStatus | NewPipelineStatusDict | str] | None


class PipelineCreateEmbeddedDict(TypedDict, total=False):
    """`PipelineCreateEmbedded` as a dict."""

    statuses: Iterable[NewPipelineStatus | NewPipelineStatusDict | str] | None


class PipelineStatusCreateDict(TypedDict, total=False):
    """`PipelineStatusCreate` as a dict."""

    name: Required[str]
    sort: Required[int]
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
    request_id: str | None
    descriptions: Iterable[StatusDescriptionCreate | StatusDescriptionCreateDict] | None


class PipelineStatusUpdateDict(TypedDict, total=False):
    """`PipelineStatusUpdate` as a dict."""

    name: str | None
    sort: int | None
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
    request_id: str | None
    descriptions: Iterable[StatusDescriptionUpdate | StatusDescriptionUpdateDict] | None


class PipelineStatusUpdateItemDict(PipelineStatusUpdateDict, total=False):
    """`PipelineStatusUpdate` as a dict in a batch."""

    id: int | None


class PipelineUpdateDict(TypedDict, total=False):
    """`PipelineUpdate` as a dict."""

    name: str | None
    sort: int | None
    is_main: bool | None
    is_unsorted_on: bool | None
    request_id: str | None


class ProductsEnableDict(TypedDict, total=False):
    """`ProductsEnable` as a dict."""

    enable: bool | None
    enabled: bool | None


class ProductsSettingsUpdateDict(TypedDict, total=False):
    """`ProductsSettingsUpdate` as a dict."""

    is_enabled: Required[bool]


class RangeDict(TypedDict, total=False):
    """`Range` as a dict."""

    from_: Decimal | int | float
    to: Decimal | int | float


class RefreshTokenGrantDict(TypedDict, total=False):
    """`RefreshTokenGrant` as a dict."""

    client_id: Required[str]
    client_secret: Required[str]
    redirect_uri: Required[str]
    grant_type: Required[Literal["refresh_token"]]
    refresh_token: Required[str]


class RoleCreateDict(TypedDict, total=False):
    """`RoleCreate` as a dict."""

    name: Required[str]
    rights: Required[RoleRightsWrite | RoleRightsWriteDict]
    request_id: str | None


class RoleRightsWriteDict(TypedDict, total=False):
    """`RoleRightsWrite` as a dict."""

    leads: UserEntityRightsWrite | UserEntityRightsWriteDict | None
    contacts: UserEntityRightsWrite | UserEntityRightsWriteDict | None
    companies: UserEntityRightsWrite | UserEntityRightsWriteDict | None
    tasks: UserTaskRightsWrite | UserTaskRightsWriteDict | None
    mail_access: bool | None
    catalog_access: bool | None | Unset
    status_rights: Iterable[UserStatusRightsWrite | UserStatusRightsWriteDict] | None | Unset
    catalog_rights: Iterable[UserCatalogRightsWrite | UserCatalogRightsWriteDict] | None | Unset


class RoleUpdateDict(TypedDict, total=False):
    """`RoleUpdate` as a dict."""

    name: str | None
    rights: RoleRightsWrite | RoleRightsWriteDict | None
    request_id: str | None


class RoleUpdateItemDict(RoleUpdateDict, total=False):
    """`RoleUpdate` as a dict in a batch."""

    id: Required[int]


class SegmentCreateDict(TypedDict, total=False):
    """`SegmentCreate` as a dict."""

    name: Required[str]
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
    available_products_price_types: Iterable[int] | None | Unset
    custom_fields_values: Iterable[CustomFieldWrite | RawModel | Mapping[str, Any]] | None | Unset
    custom_fields: FieldsByKey | None
    request_id: str | None


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
    id: Iterable[int]


class SegmentUpdateDict(TypedDict, total=False):
    """`SegmentUpdate` as a dict."""

    name: str | None
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
    available_products_price_types: Iterable[int] | None | Unset
    custom_fields_values: Iterable[CustomFieldWrite | RawModel | Mapping[str, Any]] | None | Unset
    custom_fields: FieldsByKey | None
    request_id: str | None


class SegmentUpdateItemDict(SegmentUpdateDict, total=False):
    """`SegmentUpdate` as a dict in a batch."""

    id: int | None


class SelectFieldValueDict(TypedDict, total=False):
    """`SelectFieldValue` as a dict."""

    value: str | None
    enum_id: int | None
    enum_code: str | None


class ServiceMessageNoteCreateDict(TypedDict, total=False):
    """`ServiceMessageNoteCreate` as a dict."""

    entity_id: int | None
    responsible_user_id: int | None
    created_by: int | None
    updated_by: int | None
    created_at: datetime | int | None
    updated_at: datetime | int | None
    is_need_to_trigger_digital_pipeline: bool | None
    request_id: str | None
    note_type: Required[Literal["service_message"]]
    params: Required[ServiceNoteParamsWrite | ServiceNoteParamsWriteDict]


class ServiceMessageNoteUpdateDict(TypedDict, total=False):
    """`ServiceMessageNoteUpdate` as a dict."""

    entity_id: int | None
    responsible_user_id: int | None
    created_by: int | None
    updated_by: int | None
    created_at: datetime | int | None
    updated_at: datetime | int | None
    is_need_to_trigger_digital_pipeline: bool | None
    request_id: str | None
    id: int | None
    note_type: Required[Literal["service_message"]]
    params: Required[ServiceNoteParamsWrite | ServiceNoteParamsWriteDict]


class ServiceNoteParamsWriteDict(TypedDict, total=False):
    """`ServiceNoteParamsWrite` as a dict."""

    service: Required[str]
    text: Required[str]


class ShortLinkCreateDict(TypedDict, total=False):
    """`ShortLinkCreate` as a dict."""

    url: Required[str]
    metadata: Required[ShortLinkMetadataWrite | ShortLinkMetadataWriteDict]


class ShortLinkMetadataWriteDict(TypedDict, total=False):
    """`ShortLinkMetadataWrite` as a dict."""

    entity_type: Required[Literal["contacts"]]
    entity_id: Required[int]


class SipMetadataWriteDict(TypedDict, total=False):
    """`SipMetadataWrite` as a dict."""

    from_: str | int | None
    phone: Required[str | int]
    called_at: Required[datetime | int]
    duration: Required[int]
    link: Required[str | None]
    service_code: Required[str]
    uniq: Required[str | None]
    is_call_event_needed: bool | None
    call_responsible: str | int | None | Unset


class SiteVisitNoteCreateDict(TypedDict, total=False):
    """`SiteVisitNoteCreate` as a dict."""

    entity_id: int | None
    responsible_user_id: int | None
    created_by: int | None
    updated_by: int | None
    created_at: datetime | int | None
    updated_at: datetime | int | None
    is_need_to_trigger_digital_pipeline: bool | None
    request_id: str | None
    note_type: Required[Literal["site_visit"]]
    params: Required[SiteVisitNoteParamsWrite | SiteVisitNoteParamsWriteDict | str]


class SiteVisitNoteParamsWriteDict(TypedDict, total=False):
    """`SiteVisitNoteParamsWrite` as a dict."""

    url: Required[str]


class SiteVisitNoteUpdateDict(TypedDict, total=False):
    """`SiteVisitNoteUpdate` as a dict."""

    entity_id: int | None
    responsible_user_id: int | None
    created_by: int | None
    updated_by: int | None
    created_at: datetime | int | None
    updated_at: datetime | int | None
    is_need_to_trigger_digital_pipeline: bool | None
    request_id: str | None
    id: int | None
    note_type: Required[Literal["site_visit"]]
    params: Required[SiteVisitNoteParamsWrite | SiteVisitNoteParamsWriteDict | str]


class SmsInNoteCreateDict(TypedDict, total=False):
    """`SmsInNoteCreate` as a dict."""

    entity_id: int | None
    responsible_user_id: int | None
    created_by: int | None
    updated_by: int | None
    created_at: datetime | int | None
    updated_at: datetime | int | None
    is_need_to_trigger_digital_pipeline: bool | None
    request_id: str | None
    note_type: Required[Literal["sms_in"]]
    params: Required[SmsNoteParamsWrite | SmsNoteParamsWriteDict]


class SmsInNoteUpdateDict(TypedDict, total=False):
    """`SmsInNoteUpdate` as a dict."""

    entity_id: int | None
    responsible_user_id: int | None
    created_by: int | None
    updated_by: int | None
    created_at: datetime | int | None
    updated_at: datetime | int | None
    is_need_to_trigger_digital_pipeline: bool | None
    request_id: str | None
    id: int | None
    note_type: Required[Literal["sms_in"]]
    params: Required[SmsNoteParamsWrite | SmsNoteParamsWriteDict]


class SmsNoteParamsWriteDict(TypedDict, total=False):
    """`SmsNoteParamsWrite` as a dict."""

    text: Required[str]
    phone: Required[str]


class SmsOutNoteCreateDict(TypedDict, total=False):
    """`SmsOutNoteCreate` as a dict."""

    entity_id: int | None
    responsible_user_id: int | None
    created_by: int | None
    updated_by: int | None
    created_at: datetime | int | None
    updated_at: datetime | int | None
    is_need_to_trigger_digital_pipeline: bool | None
    request_id: str | None
    note_type: Required[Literal["sms_out"]]
    params: Required[SmsNoteParamsWrite | SmsNoteParamsWriteDict]


class SmsOutNoteUpdateDict(TypedDict, total=False):
    """`SmsOutNoteUpdate` as a dict."""

    entity_id: int | None
    responsible_user_id: int | None
    created_by: int | None
    updated_by: int | None
    created_at: datetime | int | None
    updated_at: datetime | int | None
    is_need_to_trigger_digital_pipeline: bool | None
    request_id: str | None
    id: int | None
    note_type: Required[Literal["sms_out"]]
    params: Required[SmsNoteParamsWrite | SmsNoteParamsWriteDict]


class SourceCreateDict(TypedDict, total=False):
    """`SourceCreate` as a dict."""

    name: Required[str]
    external_id: Required[str]
    pipeline_id: int | None | Unset
    default: bool | None
    origin_code: str | None | Unset
    services: Iterable[SourceServiceWrite | SourceServiceWriteDict] | None
    request_id: str | None


class SourceDeleteDict(TypedDict, total=False):
    """`SourceDelete` as a dict."""

    name: str | None
    external_id: str | None
    pipeline_id: int | None | Unset
    default: bool | None
    origin_code: str | None | Unset
    services: Iterable[SourceServiceWrite | SourceServiceWriteDict] | None
    request_id: str | None
    id: Required[int]


class SourceServicePageWriteDict(TypedDict, total=False):
    """`SourceServicePageWrite` as a dict."""

    id: Required[str]
    name: Required[str]
    link: Required[str]


class SourceServiceParamsWriteDict(TypedDict, total=False):
    """`SourceServiceParamsWrite` as a dict."""

    waba: bool | None
    is_supports_list_message: bool | None


class SourceServiceWriteDict(TypedDict, total=False):
    """`SourceServiceWrite` as a dict."""

    type: Required[Literal["whatsapp"]]
    params: SourceServiceParamsWrite | SourceServiceParamsWriteDict | None
    pages: Iterable[SourceServicePageWrite | SourceServicePageWriteDict] | None


class SourcesFilterDict(TypedDict, total=False):
    """`SourcesFilter` as a dict."""

    external_id: Iterable[str]


class SourceUpdateDict(TypedDict, total=False):
    """`SourceUpdate` as a dict."""

    name: str | None
    external_id: str | None
    pipeline_id: int | None | Unset
    default: bool | None
    origin_code: str | None | Unset
    services: Iterable[SourceServiceWrite | SourceServiceWriteDict] | None
    request_id: str | None


class SourceUpdateItemDict(SourceUpdateDict, total=False):
    """`SourceUpdate` as a dict in a batch."""

    id: Required[int]


class StatusDescriptionCreateDict(TypedDict, total=False):
    """`StatusDescriptionCreate` as a dict."""

    level: Required[Literal["newbie", "candidate", "master"]]
    description: Required[str]


class StatusDescriptionUpdateDict(TypedDict, total=False):
    """`StatusDescriptionUpdate` as a dict."""

    id: int | None
    level: Literal["newbie", "candidate", "master"] | None
    description: str | None


class StatusFilterDict(TypedDict, total=False):
    """`StatusFilter` as a dict."""

    pipeline_id: Required[int]
    status_id: Required[int]


class SupplierFieldValueDict(TypedDict, total=False):
    """`SupplierFieldValue` as a dict."""

    value: Required[SupplierRef | SupplierRefDict | int]


class SupplierRefDict(TypedDict, total=False):
    """`SupplierRef` as a dict."""

    entity_id: Required[int]


class TagCreateDict(TypedDict, total=False):
    """`TagCreate` as a dict."""

    name: Required[str]
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
    request_id: str | None


class TagRefDict(TypedDict, total=False):
    """`TagRef` as a dict."""

    id: int | None
    name: str | None


class TagsFilterDict(TypedDict, total=False):
    """`TagsFilter` as a dict."""

    id: Iterable[int]
    name: str


class TagsWriteDict(TypedDict, total=False):
    """`TagsWrite` as a dict."""

    tags: Iterable[TagRef | TagRefDict | int | str] | None | Unset


class TagUpdateDict(TypedDict, total=False):
    """`TagUpdate` as a dict."""

    name: str | None
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
    request_id: str | None


class TagUpdateItemDict(TagUpdateDict, total=False):
    """`TagUpdate` as a dict in a batch."""

    id: Required[int]


class TalkCloseDict(TypedDict, total=False):
    """`TalkClose` as a dict."""

    force_close: bool | None


class TalkMessageSendDict(TypedDict, total=False):
    """`TalkMessageSend` as a dict."""

    text: Required[str]


class TalkMessagesFilterDict(TypedDict, total=False):
    """`TalkMessagesFilter` as a dict."""

    created_at: TimeRange | TimeRangeDict


class TalksCountFilterDict(TypedDict, total=False):
    """`TalksCountFilter` as a dict."""

    status: Literal["opened"]
    is_read: Literal["false"]


class TalksFilterDict(TypedDict, total=False):
    """`TalksFilter` as a dict."""

    talk_id: Iterable[int]
    contact_id: Iterable[int]
    entity_id: Iterable[int]
    entity_type: Literal["lead", "customer"]
    only_in_work: bool


class TargetingInNoteCreateDict(TypedDict, total=False):
    """`TargetingInNoteCreate` as a dict."""

    entity_id: int | None
    responsible_user_id: int | None
    created_by: int | None
    updated_by: int | None
    created_at: datetime | int | None
    updated_at: datetime | int | None
    is_need_to_trigger_digital_pipeline: bool | None
    request_id: str | None
    note_type: Required[Literal["targeting_in"]]
    params: Required[TargetingNoteParamsWrite | TargetingNoteParamsWriteDict]


class TargetingInNoteUpdateDict(TypedDict, total=False):
    """`TargetingInNoteUpdate` as a dict."""

    entity_id: int | None
    responsible_user_id: int | None
    created_by: int | None
    updated_by: int | None
    created_at: datetime | int | None
    updated_at: datetime | int | None
    is_need_to_trigger_digital_pipeline: bool | None
    request_id: str | None
    id: int | None
    note_type: Required[Literal["targeting_in"]]
    params: Required[TargetingNoteParamsWrite | TargetingNoteParamsWriteDict]


class TargetingNoteContactWriteDict(TypedDict, total=False):
    """`TargetingNoteContactWrite` as a dict."""

    id: Required[int]


class TargetingNoteParamsWriteDict(TypedDict, total=False):
    """`TargetingNoteParamsWrite` as a dict."""

    contacts: Iterable[TargetingNoteContactWrite | TargetingNoteContactWriteDict | int] | None | Unset
    campaign: str | None | Unset
    service: Literal["facebook", "vkontakte", "mailchimp", "adwords"] | None


class TargetingOutNoteCreateDict(TypedDict, total=False):
    """`TargetingOutNoteCreate` as a dict."""

    entity_id: int | None
    responsible_user_id: int | None
    created_by: int | None
    updated_by: int | None
    created_at: datetime | int | None
    updated_at: datetime | int | None
    is_need_to_trigger_digital_pipeline: bool | None
    request_id: str | None
    note_type: Required[Literal["targeting_out"]]
    params: Required[TargetingNoteParamsWrite | TargetingNoteParamsWriteDict]


class TargetingOutNoteUpdateDict(TypedDict, total=False):
    """`TargetingOutNoteUpdate` as a dict."""

    entity_id: int | None
    responsible_user_id: int | None
    created_by: int | None
    updated_by: int | None
    created_at: datetime | int | None
    updated_at: datetime | int | None
    is_need_to_trigger_digital_pipeline: bool | None
    request_id: str | None
    id: int | None
    note_type: Required[Literal["targeting_out"]]
    params: Required[TargetingNoteParamsWrite | TargetingNoteParamsWriteDict]


class TaskCreateDict(TypedDict, total=False):
    """`TaskCreate` as a dict."""

    responsible_user_id: int | None
    entity_id: int | None
    entity_type: Literal["leads", "contacts", "companies", "customers"] | None
    is_completed: bool | None
    task_type_id: int | None
    text: Required[str]
    duration: int | None
    complete_till: Required[datetime | int]
    result: TaskResultWrite | TaskResultWriteDict | str | None
    created_by: int | None
    updated_by: int | None
    created_at: datetime | int | None
    updated_at: datetime | int | None
    request_id: str | None


class TaskResultWriteDict(TypedDict, total=False):
    """`TaskResultWrite` as a dict."""

    text: Required[str]


class TasksFilterDict(TypedDict, total=False):
    """`TasksFilter` as a dict."""

    responsible_user_id: Iterable[int]
    is_completed: bool
    task_type: Iterable[int]
    task_type_id: Iterable[int]
    entity_type: Literal["leads", "contacts", "companies", "customers"]
    entity_id: Iterable[int]
    id: Iterable[int]
    updated_at: datetime | int | TimeRange | TimeRangeDict
    created_by: Iterable[int]
    lead_statuses: Iterable[StatusFilter | StatusFilterDict]


class TaskUpdateDict(TypedDict, total=False):
    """`TaskUpdate` as a dict."""

    responsible_user_id: int | None
    entity_id: int | None
    entity_type: Literal["leads", "contacts", "companies", "customers"] | None
    is_completed: bool | None
    task_type_id: int | None
    text: str | None
    duration: int | None
    complete_till: datetime | int | None
    result: TaskResultWrite | TaskResultWriteDict | str | None
    created_by: int | None
    updated_by: int | None
    created_at: datetime | int | None
    updated_at: datetime | int | None
    request_id: str | None


class TaskUpdateItemDict(TaskUpdateDict, total=False):
    """`TaskUpdate` as a dict in a batch."""

    id: Required[int]


class TextFieldValueDict(TypedDict, total=False):
    """`TextFieldValue` as a dict."""

    value: Required[str]


class TimeRangeDict(TypedDict, total=False):
    """`TimeRange` as a dict."""

    from_: datetime | int
    to: datetime | int


class TransactionCreateDict(TypedDict, total=False):
    """`TransactionCreate` as a dict."""

    price: Required[Decimal | int | float]
    comment: str | None
    completed_at: datetime | int | None
    next_price: Decimal | int | float | None
    next_date: datetime | int | None
    created_by: int | None
    metadata: TransactionMetadata | TransactionMetadataDict | None
    request_id: str | None
    embedded: TransactionEmbeddedWrite | TransactionEmbeddedWriteDict | None
    catalog_elements: Iterable[TransactionElement | TransactionElementDict] | None


class TransactionElementDict(TypedDict, total=False):
    """`TransactionElement` as a dict."""

    id: Required[int]
    metadata: Required[TransactionElementMetadata | TransactionElementMetadataDict | int]


class TransactionElementMetadataDict(TypedDict, total=False):
    """`TransactionElementMetadata` as a dict."""

    catalog_id: Required[int]
    quantity: Decimal | int | float | None
    price_id: int | None | Unset


class TransactionEmbeddedWriteDict(TypedDict, total=False):
    """`TransactionEmbeddedWrite` as a dict."""

    catalog_elements: Iterable[TransactionElement | TransactionElementDict] | None


class TransactionMetadataDict(TypedDict, total=False):
    """`TransactionMetadata` as a dict."""

    receipt_link: str | None
    external_id: str | None


class TransactionsFilterDict(TypedDict, total=False):
    """`TransactionsFilter` as a dict."""

    id: Iterable[int]


class UnsortedAcceptDict(TypedDict, total=False):
    """`UnsortedAccept` as a dict."""

    user_id: int | None
    status_id: int | None


class UnsortedCreateEmbeddedDict(TypedDict, total=False):
    """`UnsortedCreateEmbedded` as a dict."""

    leads: Iterable[LeadCreate | LeadCreateDict] | None
    contacts: Iterable[ContactCreate | ContactCreateDict] | None
    companies: Iterable[CompanyCreate | CompanyCreateDict] | None


class UnsortedDeclineDict(TypedDict, total=False):
    """`UnsortedDecline` as a dict."""

    user_id: int | None


class UnsortedFilterDict(TypedDict, total=False):
    """`UnsortedFilter` as a dict."""

    uid: Iterable[str]
    category: Iterable[Literal["sip", "mail", "forms", "chats"]]
    pipeline_id: int


class UnsortedFormsCreateDict(TypedDict, total=False):
    """`UnsortedFormsCreate` as a dict."""

    source_uid: Required[str]
    source_name: Required[str]
    pipeline_id: int | None
    created_at: datetime | int | None
    request_id: str | None
    embedded: UnsortedCreateEmbedded | UnsortedCreateEmbeddedDict | None
    leads: Iterable[LeadCreate | LeadCreateDict] | None
    contacts: Iterable[ContactCreate | ContactCreateDict] | None
    companies: Iterable[CompanyCreate | CompanyCreateDict] | None
    metadata: Required[FormsMetadataWrite | FormsMetadataWriteDict]


class UnsortedLinkDict(TypedDict, total=False):
    """`UnsortedLink` as a dict."""

    user_id: int | None
    link: Required[UnsortedLinkTarget | UnsortedLinkTargetDict]


class UnsortedLinkMetadataDict(TypedDict, total=False):
    """`UnsortedLinkMetadata` as a dict."""

    contact_id: int | None


class UnsortedLinkTargetDict(TypedDict, total=False):
    """`UnsortedLinkTarget` as a dict."""

    entity_id: Required[int]
    entity_type: Required[Literal["leads", "customers"]]
    metadata: UnsortedLinkMetadata | UnsortedLinkMetadataDict | None


class UnsortedSipCreateDict(TypedDict, total=False):
    """`UnsortedSipCreate` as a dict."""

    source_uid: Required[str]
    source_name: Required[str]
    pipeline_id: int | None
    created_at: datetime | int | None
    request_id: str | None
    embedded: UnsortedCreateEmbedded | UnsortedCreateEmbeddedDict | None
    leads: Iterable[LeadCreate | LeadCreateDict] | None
    contacts: Iterable[ContactCreate | ContactCreateDict] | None
    companies: Iterable[CompanyCreate | CompanyCreateDict] | None
    metadata: Required[SipMetadataWrite | SipMetadataWriteDict]


class UnsortedSummaryFilterDict(TypedDict, total=False):
    """`UnsortedSummaryFilter` as a dict."""

    uid: Iterable[str]
    created_at: datetime | int | TimeRange | TimeRangeDict
    pipeline_id: int


class UserCatalogActionsWriteDict(TypedDict, total=False):
    """`UserCatalogActionsWrite` as a dict."""

    view: Literal["A", "L", "D"] | None
    edit: Literal["A", "L", "D"] | None
    add: Literal["A", "D"] | None
    delete: Literal["A", "L", "D"] | None
    export: Literal["A", "L", "D"] | None


class UserCatalogRightsWriteDict(TypedDict, total=False):
    """`UserCatalogRightsWrite` as a dict."""

    catalog_id: Required[int]
    rights: Required[UserCatalogActionsWrite | UserCatalogActionsWriteDict]


class UserCreateDict(TypedDict, total=False):
    """`UserCreate` as a dict."""

    name: Required[str]
    email: Required[str]
    password: Required[str]
    lang: str | None
    rights: UserRightsWrite | UserRightsWriteDict | None
    request_id: str | None


class UserEntityRightsWriteDict(TypedDict, total=False):
    """`UserEntityRightsWrite` as a dict."""

    view: Literal["A", "G", "M", "D"] | None
    edit: Literal["A", "G", "M", "D"] | None
    add: Literal["A", "D"] | None
    delete: Literal["A", "G", "M", "D"] | None
    export: Literal["A", "G", "M", "D"] | None


class UserRefDict(TypedDict, total=False):
    """`UserRef` as a dict."""

    id: Required[int]


class UserRightsWriteDict(TypedDict, total=False):
    """`UserRightsWrite` as a dict."""

    leads: UserEntityRightsWrite | UserEntityRightsWriteDict | None
    contacts: UserEntityRightsWrite | UserEntityRightsWriteDict | None
    companies: UserEntityRightsWrite | UserEntityRightsWriteDict | None
    tasks: UserTaskRightsWrite | UserTaskRightsWriteDict | None
    mail_access: bool | None
    catalog_access: bool | None | Unset
    status_rights: Iterable[UserStatusRightsWrite | UserStatusRightsWriteDict] | None | Unset
    catalog_rights: Iterable[UserCatalogRightsWrite | UserCatalogRightsWriteDict] | None | Unset
    is_free: bool | None
    role_id: int | None | Unset
    group_id: int | None | Unset


class UserStatusActionsWriteDict(TypedDict, total=False):
    """`UserStatusActionsWrite` as a dict."""

    view: Literal["A", "D"] | None
    edit: Literal["A", "D"] | None
    delete: Literal["A", "D"] | None
    export: Literal["A", "D"] | None


class UserStatusRightsWriteDict(TypedDict, total=False):
    """`UserStatusRightsWrite` as a dict."""

    entity_type: Required[Literal["leads"]]
    pipeline_id: Required[int]
    status_id: Required[int]
    rights: Required[UserStatusActionsWrite | UserStatusActionsWriteDict]


class UserTaskRightsWriteDict(TypedDict, total=False):
    """`UserTaskRightsWrite` as a dict."""

    edit: Literal["A", "G", "M", "D"] | None
    delete: Literal["A", "G", "M", "D"] | None


class WebhooksFilterDict(TypedDict, total=False):
    """`WebhooksFilter` as a dict."""

    destination: str


class WebhookSubscribeDict(TypedDict, total=False):
    """`WebhookSubscribe` as a dict."""

    destination: Required[str]
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
    sort: int | None


class WebhookUnsubscribeDict(TypedDict, total=False):
    """`WebhookUnsubscribe` as a dict."""

    destination: Required[str]


class WebsiteButtonCreateDict(TypedDict, total=False):
    """`WebsiteButtonCreate` as a dict."""

    pipeline_id: Required[int]
    trusted_websites: Iterable[str] | None
    is_used_in_app: bool | None
    name: str | None


class WebsiteButtonDomainsDict(TypedDict, total=False):
    """`WebsiteButtonDomains` as a dict."""

    add: Required[Iterable[str]]


class WebsiteButtonUpdateDict(TypedDict, total=False):
    """`WebsiteButtonUpdate` as a dict."""

    trusted_websites: WebsiteButtonDomains | WebsiteButtonDomainsDict | None
    name: str | None


class WidgetContinueDict(TypedDict, total=False):
    """`WidgetContinue` as a dict."""

    data: Mapping[str | int, Any] | None
    execute_handlers: Iterable[WidgetHandler | WidgetHandlerDict] | None


class WidgetGotoHandlerDict(TypedDict, total=False):
    """`WidgetGotoHandler` as a dict."""

    handler: Required[Literal["goto"]]
    params: Required[WidgetGotoParams | WidgetGotoParamsDict]


class WidgetGotoParamsDict(TypedDict, total=False):
    """`WidgetGotoParams` as a dict."""

    type: Required[Literal["question", "answer", "finish"]]
    step: int | None


class WidgetShowHandlerDict(TypedDict, total=False):
    """`WidgetShowHandler` as a dict."""

    handler: Required[Literal["show"]]
    params: Required[WidgetShowParams | WidgetShowParamsDict]


class WidgetShowParamsDict(TypedDict, total=False):
    """`WidgetShowParams` as a dict."""

    type: Required[Literal["text", "buttons", "buttons_url"]]
    value: Required[str]
    buttons: Iterable[str] | None


class WidgetUserLoginWriteDict(TypedDict, total=False):
    """`WidgetUserLoginWrite` as a dict."""

    login: Required[str]
    password: Required[str]


class ZoomMeetingNoteCreateDict(TypedDict, total=False):
    """`ZoomMeetingNoteCreate` as a dict."""

    entity_id: int | None
    responsible_user_id: int | None
    created_by: int | None
    updated_by: int | None
    created_at: datetime | int | None
    updated_at: datetime | int | None
    is_need_to_trigger_digital_pipeline: bool | None
    request_id: str | None
    note_type: Required[Literal["zoom_meeting"]]
    params: Required[ZoomNoteParamsWrite | ZoomNoteParamsWriteDict]


class ZoomMeetingNoteUpdateDict(TypedDict, total=False):
    """`ZoomMeetingNoteUpdate` as a dict."""

    entity_id: int | None
    responsible_user_id: int | None
    created_by: int | None
    updated_by: int | None
    created_at: datetime | int | None
    updated_at: datetime | int | None
    is_need_to_trigger_digital_pipeline: bool | None
    request_id: str | None
    id: int | None
    note_type: Required[Literal["zoom_meeting"]]
    params: Required[ZoomNoteParamsWrite | ZoomNoteParamsWriteDict]


class ZoomNoteParamsWriteDict(TypedDict, total=False):
    """`ZoomNoteParamsWrite` as a dict."""

    conference: Mapping[str | int, Any] | Iterable[Mapping[str | int, Any]] | None | Unset
    recordings: Mapping[str | int, Any] | Iterable[Mapping[str | int, Any]] | None | Unset


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
