# Written by `make generate` from spec/; do not edit.
"""Values of the API by name. They are plain values: what the server adds later works without a name."""

from __future__ import annotations

from typing import Final


class AccountWith:
    """Further parts of the account to include."""

    AMOJO_ID: Final = "amojo_id"
    UUID: Final = "uuid"
    AMOJO_RIGHTS: Final = "amojo_rights"
    USER_GROUPS: Final = "users_groups"
    USERS_GROUPS: Final = "users_groups"
    TASK_TYPES: Final = "task_types"
    VERSION: Final = "version"
    ENTITY_NAMES: Final = "entity_names"
    DATETIME_SETTINGS: Final = "datetime_settings"
    DRIVE_URL: Final = "drive_url"
    IS_API_FILTER_ENABLED: Final = "is_api_filter_enabled"
    INVOICES_SETTINGS: Final = "invoices_settings"


class AddressPart:
    """Part of an address: `enum_code` of a value of a `smart_address` field."""

    ADDRESS_LINE_1: Final = "address_line_1"
    ADDRESS_LINE_2: Final = "address_line_2"
    CITY: Final = "city"
    STATE: Final = "state"
    ZIP: Final = "zip"
    COUNTRY: Final = "country"


class AttachmentType:
    """Kind of the file of a chat template."""

    PICTURE: Final = "picture"
    FILE: Final = "file"
    DOCUMENT: Final = "document"
    VIDEO: Final = "video"


class BirthdayReminder:
    """When to remind of a birthday."""

    NEVER: Final = "never"
    DAY: Final = "day"
    WEEK: Final = "week"
    MONTH: Final = "month"


class BotFunctionality:
    """What a bot is for."""

    REGULAR: Final = "regular"
    GREETING: Final = "greeting"
    MARKETING: Final = "marketing"
    NPS: Final = "nps"


class BotType:
    """Kind of bot."""

    SALESBOT: Final = "salesbot"
    MARKETINGBOT: Final = "marketingbot"


class BotWith:
    """Further parts of a bot to include."""

    FAVORITE: Final = "favorite"


class ButtonType:
    """Kind of a button under a message: it sends its text, or it opens an address."""

    TEXT: Final = "inline"
    INLINE: Final = "inline"
    URL: Final = "url"


class CallDirection:
    """Direction of a call."""

    IN: Final = "inbound"
    INBOUND: Final = "inbound"
    OUT: Final = "outbound"
    OUTBOUND: Final = "outbound"


class CallStatus:
    """How a call ended. The names with SUCCESS and FAIL are those of the official PHP library."""

    LEAVE_MESSAGE: Final = 1
    LEFT_MESSAGE: Final = 1
    SUCCESS_RECALL: Final = 2
    CALL_BACK_LATER: Final = 2
    SUCCESS_NOT_IN_STOCK: Final = 3
    NOT_AVAILABLE: Final = 3
    SUCCESS_CONVERSATION: Final = 4
    CONVERSATION: Final = 4
    FAIL_WRONG_NUMBER: Final = 5
    WRONG_NUMBER: Final = 5
    FAIL_NOT_PHONED: Final = 6
    NO_ANSWER: Final = 6
    FAIL_BUSY: Final = 7
    BUSY: Final = 7
    UNDEFINED: Final = 8


class CashierMessageStatus:
    """State of a message to the cashier, in a note."""

    CREATED: Final = "created"
    SHOWN: Final = "shown"
    CANCELED: Final = "canceled"


class CatalogElementWith:
    """Further parts of a catalog element to include."""

    INVOICE_LINK: Final = "invoice_link"
    SUPPLIER_FIELD_VALUES: Final = "supplier_field_values"


class CatalogType:
    """Type of a catalog (list)."""

    REGULAR: Final = "regular"
    INVOICES: Final = "invoices"
    PRODUCTS: Final = "products"
    SUPPLIERS: Final = "suppliers"


class ChatMessageType:
    """Kind of a chat message."""

    TEXT: Final = "text"
    CONTACT: Final = "contact"
    FILE: Final = "file"
    VIDEO: Final = "video"
    PICTURE: Final = "picture"
    VOICE: Final = "voice"
    AUDIO: Final = "audio"
    STICKER: Final = "sticker"
    LOCATION: Final = "location"


class ChatTemplateWith:
    """Further parts of a chat template to include."""

    REVIEWS: Final = "reviews"
    INTEGRATION: Final = "integration"
    FAVORITE: Final = "favorite"


class CompanyWith:
    """Further parts of a company to include; `only_deleted` lists the trash instead."""

    CATALOG_ELEMENTS: Final = "catalog_elements"
    LEADS: Final = "leads"
    CUSTOMERS: Final = "customers"
    CONTACTS: Final = "contacts"
    ONLY_DELETED: Final = "only_deleted"


class ContactNameOrder:
    """How names of contacts are shown."""

    FIRST_NAME_FIRST: Final = 1
    LAST_NAME_FIRST: Final = 2


class ContactWith:
    """Further parts of a contact to include; `only_deleted` lists the trash instead."""

    CATALOG_ELEMENTS: Final = "catalog_elements"
    LEADS: Final = "leads"
    CUSTOMERS: Final = "customers"
    SOCIAL_PROFILES: Final = "social_profiles"
    ONLY_DELETED: Final = "only_deleted"


class CustomFieldType:
    """Type of a custom field; which are allowed depends on the entity. Answers may have types that are not listed."""

    TEXT: Final = "text"
    NUMERIC: Final = "numeric"
    CHECKBOX: Final = "checkbox"
    SELECT: Final = "select"
    MULTISELECT: Final = "multiselect"
    MULTITEXT: Final = "multitext"
    DATE: Final = "date"
    URL: Final = "url"
    TEXTAREA: Final = "textarea"
    RADIOBUTTON: Final = "radiobutton"
    STREET_ADDRESS: Final = "streetaddress"
    STREETADDRESS: Final = "streetaddress"
    SMART_ADDRESS: Final = "smart_address"
    BIRTHDAY: Final = "birthday"
    LEGAL_ENTITY: Final = "legal_entity"
    DATE_TIME: Final = "date_time"
    ITEMS: Final = "items"
    CATEGORY: Final = "category"
    PRICE: Final = "price"
    TRACKING_DATA: Final = "tracking_data"
    LINKED_ENTITY: Final = "linked_entity"
    ORG_LEGAL_NAME: Final = "org_legal_name"
    MONETARY: Final = "monetary"
    CHAINED_LIST: Final = "chained_list"
    FILE: Final = "file"
    PAYER: Final = "payer"
    SUPPLIER: Final = "supplier"


class CustomerStatusType:
    """Kind of a customer status."""

    NORMAL: Final = 0
    PURCHASE_EXPECTED: Final = 1
    NOT_BOUGHT: Final = 2
    CLOSED: Final = 3
    BOUGHT_RECENTLY: Final = 4


class CustomerWith:
    """Further parts of a customer to include."""

    CATALOG_ELEMENTS: Final = "catalog_elements"
    CONTACTS: Final = "contacts"
    COMPANIES: Final = "companies"
    GROUP_ID: Final = "group_id"


class CustomersMode:
    """How customers work in an account: by `segments` or by `periodicity`. `dynamic` is outdated."""

    UNAVAILABLE: Final = "unavailable"
    DISABLED: Final = "disabled"
    SEGMENTS: Final = "segments"
    DYNAMIC: Final = "dynamic"
    PERIODICITY: Final = "periodicity"


class DeliveryError:
    """Why a chat message did not arrive: deleted by the user, channel is off, server error, chat cannot be opened, other."""

    USER_DELETED: Final = 901
    CHANNEL_OFF: Final = 902
    INTERNAL: Final = 903
    CANNOT_OPEN: Final = 904
    OTHER: Final = 905


class DeliveryStatus:
    """Whether a chat message arrived."""

    DELIVERED: Final = 1
    READ: Final = 2
    FAILED: Final = -1


class DiscountType:
    """Whether the discount of an invoice line is a sum or a percentage."""

    AMOUNT: Final = "amount"
    PERCENTAGE: Final = "percentage"


class EntityType:
    """Kind of entity, in the plural: in paths, links, tasks, notes and custom fields. `contacts_and_companies` is a search
    scope only."""

    LEADS: Final = "leads"
    CONTACTS: Final = "contacts"
    COMPANIES: Final = "companies"
    CUSTOMERS: Final = "customers"
    CATALOG_ELEMENTS: Final = "catalog_elements"
    CATALOG_ELEMENTS_FULL: Final = "catalog_elements"
    CATALOGS: Final = "catalogs"
    SEGMENTS: Final = "segments"
    CUSTOMERS_SEGMENTS: Final = "segments"
    CONTACTS_AND_COMPANIES: Final = "contacts_and_companies"


class EntityTypeNumber:
    """Kind of entity as a number, in older parts of the API: runs of bots, tokens of bots, calls and webhooks."""

    CONTACT: Final = 1
    LEAD: Final = 2
    COMPANY: Final = 3
    CUSTOMER: Final = 12


class EntityTypeSingular:
    """Kind of entity, in the singular: in events, calls and conversations. Elements of a list may also come as `catalog_` and
    the id of the list."""

    LEAD: Final = "lead"
    CONTACT: Final = "contact"
    COMPANY: Final = "company"
    CUSTOMER: Final = "customer"
    TASK: Final = "task"
    CATALOG_ELEMENT: Final = "catalog_element"


class EventType:
    """Type of an event. A change of one custom field is `custom_field_` and its id and `_value_changed`."""

    LEAD_ADDED: Final = "lead_added"
    LEAD_DELETED: Final = "lead_deleted"
    LEAD_RESTORED: Final = "lead_restored"
    LEAD_STATUS_CHANGED: Final = "lead_status_changed"
    LEAD_LINKED: Final = "lead_linked"
    LEAD_UNLINKED: Final = "lead_unlinked"
    CONTACT_ADDED: Final = "contact_added"
    CONTACT_DELETED: Final = "contact_deleted"
    CONTACT_RESTORED: Final = "contact_restored"
    CONTACT_LINKED: Final = "contact_linked"
    CONTACT_UNLINKED: Final = "contact_unlinked"
    COMPANY_ADDED: Final = "company_added"
    COMPANY_DELETED: Final = "company_deleted"
    COMPANY_RESTORED: Final = "company_restored"
    COMPANY_LINKED: Final = "company_linked"
    COMPANY_UNLINKED: Final = "company_unlinked"
    CUSTOMER_ADDED: Final = "customer_added"
    CUSTOMER_DELETED: Final = "customer_deleted"
    CUSTOMER_STATUS_CHANGED: Final = "customer_status_changed"
    CUSTOMER_LINKED: Final = "customer_linked"
    CUSTOMER_UNLINKED: Final = "customer_unlinked"
    ENTITY_LINKED: Final = "entity_linked"
    ENTITY_UNLINKED: Final = "entity_unlinked"
    ENTITY_MERGED: Final = "entity_merged"
    ENTITY_SEGMENT_ATTACHED: Final = "entity_segment_attached"
    ENTITY_SEGMENT_DETACHED: Final = "entity_segment_detached"
    SEGMENT_CREATED: Final = "segment_created"
    INVOICE_CREATED: Final = "invoice_created"
    INVOICE_PAID: Final = "invoice_paid"
    ENTITY_TAG_ADDED: Final = "entity_tag_added"
    ENTITY_TAG_DELETED: Final = "entity_tag_deleted"
    ENTITY_RESPONSIBLE_CHANGED: Final = "entity_responsible_changed"
    ENTITY_DIRECT_MESSAGE: Final = "entity_direct_message"
    TASK_ADDED: Final = "task_added"
    TASK_DELETED: Final = "task_deleted"
    TASK_COMPLETED: Final = "task_completed"
    TASK_TYPE_CHANGED: Final = "task_type_changed"
    TASK_TEXT_CHANGED: Final = "task_text_changed"
    TASK_DEADLINE_CHANGED: Final = "task_deadline_changed"
    TASK_RESULT_ADDED: Final = "task_result_added"
    INCOMING_CALL: Final = "incoming_call"
    OUTGOING_CALL: Final = "outgoing_call"
    INCOMING_SMS: Final = "incoming_sms"
    OUTGOING_SMS: Final = "outgoing_sms"
    INCOMING_CHAT_MESSAGE: Final = "incoming_chat_message"
    OUTGOING_CHAT_MESSAGE: Final = "outgoing_chat_message"
    INCOMING_MAIL: Final = "incoming_mail"
    OUTGOING_MAIL: Final = "outgoing_mail"
    SALE_FIELD_CHANGED: Final = "sale_field_changed"
    NAME_FIELD_CHANGED: Final = "name_field_changed"
    LTV_FIELD_CHANGED: Final = "ltv_field_changed"
    CUSTOM_FIELD_VALUE_CHANGED: Final = "custom_field_value_changed"
    ROBOT_REPLIED: Final = "robot_replied"
    INTENT_IDENTIFIED: Final = "intent_identified"
    AI_RESULT: Final = "ai_result"
    NPS_RATE_ADDED: Final = "nps_rate_added"
    LINK_FOLLOWED: Final = "link_followed"
    TRANSACTION_ADDED: Final = "transaction_added"
    COMMON_NOTE_ADDED: Final = "common_note_added"
    COMMON_NOTE_DELETED: Final = "common_note_deleted"
    ATTACHMENT_NOTE_ADDED: Final = "attachment_note_added"
    TARGETING_IN_NOTE_ADDED: Final = "targeting_in_note_added"
    TARGETING_OUT_NOTE_ADDED: Final = "targeting_out_note_added"
    GEO_NOTE_ADDED: Final = "geo_note_added"
    SERVICE_NOTE_ADDED: Final = "service_note_added"
    SITE_VISIT_NOTE_ADDED: Final = "site_visit_note_added"
    MESSAGE_TO_CASHIER_NOTE_ADDED: Final = "message_to_cashier_note_added"
    KEY_ACTION_COMPLETED: Final = "key_action_completed"
    TALK_CREATED: Final = "talk_created"
    TALK_CLOSED: Final = "talk_closed"
    TALK_MISSED_EVENT: Final = "talk_missed_event"
    CONVERSATION_ANSWERED: Final = "conversation_answered"
    META_CHAT_SUBSCRIPTION_ADDED: Final = "meta_chat_subscription_added"
    META_CHAT_SUBSCRIPTION_REMOVED: Final = "meta_chat_subscription_removed"
    PAGE_MENTION: Final = "page_mention"
    VIDEO_OPENED: Final = "video_opened"
    VIDEO_CLOSED: Final = "video_closed"
    PICTURE_OPENED: Final = "picture_opened"
    PICTURE_CLOSED: Final = "picture_closed"
    ZOOM_CONFERENCE: Final = "zoom_conference"
    DROPBOX_ATTACHMENT: Final = "dropbox_attachment"


class EventWith:
    """Further parts of an event to include."""

    CONTACT_NAME: Final = "contact_name"
    LEAD_NAME: Final = "lead_name"
    COMPANY_NAME: Final = "company_name"
    CATALOG_ELEMENT_NAME: Final = "catalog_element_name"
    CUSTOMER_NAME: Final = "customer_name"
    CATALOG_NAME: Final = "catalog_name"
    NOTE: Final = "note"


class FieldErrorCode:
    """Kind of a validation error."""

    NOT_SUPPORTED_CHOICE: Final = "NotSupportedChoice"
    INVALID_TYPE: Final = "InvalidType"
    FIELD_NOT_EXPECTED: Final = "FieldNotExpected"
    NOT_NULLABLE: Final = "NotNullable"
    FIELD_MISSING: Final = "FieldMissing"
    NOT_BLANK: Final = "NotBlank"
    TOO_LONG: Final = "TooLong"
    TOO_FEW: Final = "TooFew"


class FileDatePreset:
    """A named period in which files were created or changed."""

    DAY: Final = "day"
    TOMORROW: Final = "tomorrow"
    YESTERDAY: Final = "yesterday"
    WEEK: Final = "week"
    PREVIOUS_WEEK: Final = "previous_week"
    NEXT_WEEK: Final = "next_week"
    MONTH: Final = "month"
    NEXT_MONTH: Final = "next_month"
    PREVIOUS_MONTH: Final = "previous_month"
    QUARTER: Final = "quarter"
    PREVIOUS_QUARTER: Final = "previous_quarter"
    NEXT_QUARTER: Final = "next_quarter"
    LAST_3_DAYS: Final = "last_3_days"
    NEXT_3_DAYS: Final = "next_3_days"
    LAST_6_MONTH: Final = "last_6_month"
    YEAR: Final = "year"


class FileType:
    """Kind of a file in the drive."""

    IMAGE: Final = "image"
    VIDEO: Final = "video"
    AUDIO: Final = "audio"
    DOCUMENT: Final = "document"
    FILE: Final = "file"


class FileWith:
    """Further files or parts of them to include."""

    DELETED: Final = "deleted"
    UNBILLED: Final = "unbilled"


class InvoiceFieldCode:
    """Codes of ready-made custom fields of the invoices list."""

    STATUS: Final = "BILL_STATUS"
    LEGAL_ENTITY: Final = "LEGAL_ENTITY"
    SUPPLIER: Final = "SUPPLIER"
    PAYER: Final = "PAYER"
    ITEMS: Final = "ITEMS"
    VAT_TYPE: Final = "BILL_VAT_TYPE"
    REASON_FOR_NO_VAT: Final = "BILL_REASON_FOR_NO_VAT"
    PAYMENT_DATE: Final = "BILL_PAYMENT_DATE"
    COMMENT: Final = "BILL_COMMENT"
    PRICE: Final = "BILL_PRICE"


class InvoiceStatus:
    """State of an invoice: `enum_code` of its field BILL_STATUS."""

    CREATED: Final = "created"
    PAID: Final = "paid"
    PAID_IN_ADVANCE: Final = "paid_in_advance"
    PARTIALLY_PAID: Final = "partially_paid"


class InvoiceVatType:
    """How an invoice takes VAT: `enum_code` of its field BILL_VAT_TYPE."""

    VAT_EXEMPT: Final = "vat_exempt"
    VAT_INCLUDED: Final = "vat_included"
    VAT_NOT_INCLUDED: Final = "vat_not_included"


class LeadStatus:
    """Ids of the final stages, the same in every pipeline."""

    WON: Final = 142
    LOST: Final = 143


class LeadWith:
    """Further parts of a lead to include; `only_deleted` lists the trash instead."""

    CATALOG_ELEMENTS: Final = "catalog_elements"
    IS_PRICE_MODIFIED_BY_ROBOT: Final = "is_price_modified_by_robot"
    IS_PRICE_BY_ROBOT: Final = "is_price_modified_by_robot"
    LOSS_REASON: Final = "loss_reason"
    CONTACTS: Final = "contacts"
    ONLY_DELETED: Final = "only_deleted"
    SOURCE_ID: Final = "source_id"
    SOURCE: Final = "source"


class LegalEntityType:
    """Kind of a legal entity: a sole proprietor or a juridical person."""

    SOLE_PROPRIETORSHIP: Final = 1
    JURIDICAL_PERSON: Final = 2


class LinkTarget:
    """Kind of entity that another one can be linked to, in a request."""

    LEADS: Final = "leads"
    CONTACTS: Final = "contacts"
    COMPANIES: Final = "companies"
    CUSTOMERS: Final = "customers"
    CATALOG_ELEMENTS: Final = "catalog_elements"


class MultitextCode:
    """Labels of phones, e-mail addresses and messengers: `enum_code` of a value of the fields PHONE, EMAIL and IM."""

    WORK: Final = "WORK"
    WORKDD: Final = "WORKDD"
    MOB: Final = "MOB"
    FAX: Final = "FAX"
    HOME: Final = "HOME"
    PRIV: Final = "PRIV"
    SKYPE: Final = "SKYPE"
    ICQ: Final = "ICQ"
    JABBER: Final = "JABBER"
    GTALK: Final = "GTALK"
    MSN: Final = "MSN"
    OTHER: Final = "OTHER"


class NoteType:
    """Kind of a note, which says what its `params` hold. Accounts with old notes have kinds that nothing makes any more, such
    as `lead_created`, `lead_status_changed`, `main_user_changed`, `task_result`, `external_attach`, `followed_link`,
    `mail_message` and `call`."""

    COMMON: Final = "common"
    CALL_IN: Final = "call_in"
    CALL_OUT: Final = "call_out"
    SERVICE_MESSAGE: Final = "service_message"
    EXTENDED_SERVICE_MESSAGE: Final = "extended_service_message"
    MESSAGE_CASHIER: Final = "message_cashier"
    GEOLOCATION: Final = "geolocation"
    SMS_IN: Final = "sms_in"
    SMS_OUT: Final = "sms_out"
    ATTACHMENT: Final = "attachment"
    INVOICE_PAID: Final = "invoice_paid"
    BILL_PAID: Final = "bill_paid"
    SITE_VISIT: Final = "site_visit"
    TARGETING_IN: Final = "targeting_in"
    TARGETING_OUT: Final = "targeting_out"
    ZOOM_MEETING: Final = "zoom_meeting"
    AI_RESULT: Final = "ai_result"
    AMOMAIL_MESSAGE: Final = "amomail_message"
    CHAT: Final = "chat"
    TRANSACTION: Final = "transaction"
    DROPBOX: Final = "dropbox_attachment"
    DROPBOX_ATTACHMENT: Final = "dropbox_attachment"
    LINK_FOLLOWED: Final = "link_followed"
    LEAD_AUTO_CREATED: Final = "lead_auto_created"


class NoteWith:
    """Further parts of a note to include."""

    IS_PINNED: Final = "is_pinned"


class PayerType:
    """Kind of the payer of an invoice: an organisation or a person."""

    LEGAL: Final = "legal"
    INDIVIDUAL: Final = "individual"


class PipelineStatusType:
    """Kind of a stage of leads: a normal one, or the one that holds incoming leads."""

    NORMAL: Final = 0
    UNSORTED: Final = 1


class PipelineStatusWith:
    """Further parts of a stage of leads to include."""

    DESCRIPTIONS: Final = "descriptions"


class PredefinedField:
    """Codes of ready-made custom fields of contacts and companies."""

    PHONE: Final = "PHONE"
    EMAIL: Final = "EMAIL"
    IM: Final = "IM"
    POSITION: Final = "POSITION"
    WEB: Final = "WEB"
    ADDRESS: Final = "ADDRESS"
    USER_AGREEMENT: Final = "USER_AGREEMENT"


class ProductFieldCode:
    """Codes of ready-made custom fields of the products list."""

    SKU: Final = "SKU"
    DESCRIPTION: Final = "DESCRIPTION"
    PRICE: Final = "PRICE"
    GROUP: Final = "GROUP"
    EXTERNAL_ID: Final = "EXTERNAL_ID"
    UNIT: Final = "UNIT"
    SPECIAL_PRICE_1: Final = "SPECIAL_PRICE_1"
    WHOLESALE_PRICE: Final = "WHOLESALE_PRICE"
    QUANTITY: Final = "QUANTITY"
    BONUS_POINTS_PER_PURCHASE: Final = "BONUS_POINTS_PER_PURCHASE"


class ReviewStatus:
    """State of the review of a WhatsApp template; an integration can set `approved`, `rejected` and `paused`."""

    DRAFT: Final = "draft"
    REVIEW: Final = "review"
    REJECTED: Final = "rejected"
    APPROVED: Final = "approved"
    PAUSED: Final = "paused"


class Right:
    """What users may reach with an action: all, those of their group, their own, linked ones (lists only) or none."""

    FULL: Final = "A"
    ALLOW: Final = "A"
    GROUP: Final = "G"
    ONLY_RESPONSIBLE: Final = "M"
    LINKED: Final = "L"
    DENIED: Final = "D"


class RightAction:
    """Action that a right is about; a key of rights."""

    VIEW: Final = "view"
    EDIT: Final = "edit"
    ADD: Final = "add"
    DELETE: Final = "delete"
    EXPORT: Final = "export"


class RoleWith:
    """Further parts of a role to include."""

    USERS: Final = "users"


class SegmentColor:
    """Colour of a segment of customers, from the palette; hex without `#`."""

    C_10599D: Final = "10599d"
    C_2176FF: Final = "2176ff"
    C_006ACC: Final = "006acc"
    C_07A0C3: Final = "07a0c3"
    C_247BA0: Final = "247ba0"
    C_177E89: Final = "177e89"
    C_046E8F: Final = "046e8f"
    C_598381: Final = "598381"
    C_0C7C59: Final = "0c7c59"
    C_495F41: Final = "495f41"
    C_00A44B: Final = "00a44b"
    C_08605F: Final = "08605f"
    C_BF2600: Final = "bf2600"
    C_06D6A0: Final = "06d6a0"
    C_E14945: Final = "e14945"
    C_79B473: Final = "79b473"
    C_AE003F: Final = "ae003f"
    C_A2AD59: Final = "a2ad59"
    C_CD0F53: Final = "cd0f53"
    C_8E936D: Final = "8e936d"
    C_832161: Final = "832161"
    C_2E5339: Final = "2e5339"
    C_BF126F: Final = "bf126f"
    C_6F7C12: Final = "6f7c12"
    C_FF5376: Final = "ff5376"
    C_DD1C1A: Final = "dd1c1a"
    C_BB304E: Final = "bb304e"
    C_631D76: Final = "631d76"
    C_9D2B32: Final = "9d2b32"
    C_4A001F: Final = "4a001f"
    C_B118C8: Final = "b118c8"
    C_6A0F49: Final = "6a0f49"
    C_6610F2: Final = "6610f2"
    C_B38A58: Final = "b38a58"
    C_8963BA: Final = "8963ba"
    C_4B3666: Final = "4b3666"
    C_932F6D: Final = "932f6d"
    C_6B2D5C: Final = "6b2d5c"
    C_6461A0: Final = "6461a0"
    C_4F517D: Final = "4f517d"


class SourceServiceType:
    """Messenger behind a source."""

    WHATSAPP: Final = "whatsapp"


class StatusColor:
    """Colour of a stage of leads or customers, from the palette for writing; hex with `#`. Answers have others too."""

    C_FFFEB2: Final = "#fffeb2"
    C_FFFD7F: Final = "#fffd7f"
    C_FFF000: Final = "#fff000"
    C_FFEAB2: Final = "#ffeab2"
    C_FFDC7F: Final = "#ffdc7f"
    C_FFCE5A: Final = "#ffce5a"
    C_FFDBDB: Final = "#ffdbdb"
    C_FFC8C8: Final = "#ffc8c8"
    C_FF8F92: Final = "#ff8f92"
    C_D6EAFF: Final = "#d6eaff"
    C_C1E0FF: Final = "#c1e0ff"
    C_98CBFF: Final = "#98cbff"
    C_EBFFB1: Final = "#ebffb1"
    C_DEFF81: Final = "#deff81"
    C_87F2C0: Final = "#87f2c0"
    C_F9DEFF: Final = "#f9deff"
    C_F3BEFF: Final = "#f3beff"
    C_CCC8F9: Final = "#ccc8f9"
    C_EB93FF: Final = "#eb93ff"
    C_F2F3F4: Final = "#f2f3f4"
    C_E6E8EA: Final = "#e6e8ea"


class SubscriptionType:
    """Kind of a subscriber of an entity."""

    USER: Final = "user"
    GROUP: Final = "group"


class SupplierFieldCode:
    """Codes of ready-made custom fields of the suppliers list. TAX_REGISTRATION_REASON_CODE is the KPP here."""

    VAT_ID: Final = "SUPPLIER_VAT_ID"
    TAX_REGISTRATION_REASON_CODE: Final = "SUPPLIER_TAX_REGISTRATION_REASON_CODE"
    PRIMARY_STATE_REGISTRATION_NUMBER: Final = "SUPPLIER_PRIMARY_STATE_REGISTRATION_NUMBER"
    BANK_IDENTIFICATION_CODE: Final = "SUPPLIER_BANK_IDENTIFICATION_CODE"
    ACCOUNT_NUMBER: Final = "SUPPLIER_ACCOUNT_NUMBER"
    LEGAL_ADDRESS: Final = "SUPPLIER_LEGAL_ADDRESS"
    REAL_ADDRESS: Final = "SUPPLIER_REAL_ADDRESS"
    DIRECTOR_NAME: Final = "SUPPLIER_DIRECTOR_NAME"
    DIRECTOR_POST: Final = "SUPPLIER_DIRECTOR_POST"
    ACCOUNTANT_NAME: Final = "SUPPLIER_ACCOUNTANT_NAME"
    ACCOUNTANT_POST: Final = "SUPPLIER_ACCOUNTANT_POST"
    PHONE: Final = "SUPPLIER_PHONE"


class TagColor:
    """Colour of a tag of leads, from the palette; hex without `#`."""

    BRIGHT_GRAY: Final = "EBEBEB"
    AMERICAN_SILVER: Final = "D0D0D0"
    PINK_LACE: Final = "F2DDF7"
    TROPICAL_VIOLET: Final = "D1A4DC"
    TULIP: Final = "FF8F92"
    LIGHT_RED: Final = "FFC8C8"
    MEDIUM_SPRING_BUD: Final = "C7DB8C"
    PALE_SPRING_BUD: Final = "DDEBB5"
    VISTA_BLUE: Final = "8699DA"
    BABY_BLUE_EYES: Final = "AABDFF"
    MUSTARD: Final = "FFCE5A"
    FLAVESCENT: Final = "FFE193"
    ETON_BLUE: Final = "90CDB0"
    AERO_BLUE: Final = "C6F4DE"
    BLUE_BELL: Final = "A9A5D7"
    PALE_LAVENDER: Final = "D8D5FF"
    JORDY_BLUE: Final = "86C0FC"
    DARK_RASPBERRY: Final = "832161"
    PANSY_PURPLE: Final = "6A0F49"
    DEEP_GREEN_CYAN_TURQUOISE: Final = "0C7C59"
    YALE_BLUE: Final = "10599D"
    JAPANESE_CARMINE: Final = "9D2B32"
    LAPIS_LAZULI: Final = "247BA0"


class TalkStatus:
    """State of a conversation."""

    IN_WORK: Final = "in_work"
    CLOSED: Final = "closed"
    NPS_SCHEDULED: Final = "nps_scheduled"
    NPS_IN_PROGRESS: Final = "nps_in_progress"
    WITH_ERROR: Final = "with_error"


class TargetingService:
    """Advertising service of a note about an audience."""

    FACEBOOK: Final = "facebook"
    VKONTAKTE: Final = "vkontakte"
    MAILCHIMP: Final = "mailchimp"
    ADWORDS: Final = "adwords"


class TaskType:
    """Ids of the built-in task types; an account has its own ones besides."""

    FOLLOW_UP: Final = 1
    CALL: Final = 1
    MEETING: Final = 2


class TemplateType:
    """Kind of a chat template; `waba` is a WhatsApp template."""

    AMOCRM: Final = "amocrm"
    WABA: Final = "waba"


class TrackingFieldCode:
    """Codes of ready-made tracking fields of leads; integrations add their own."""

    UTM_SOURCE: Final = "UTM_SOURCE"
    UTM_MEDIUM: Final = "UTM_MEDIUM"
    UTM_CAMPAIGN: Final = "UTM_CAMPAIGN"
    UTM_TERM: Final = "UTM_TERM"
    UTM_CONTENT: Final = "UTM_CONTENT"
    UTM_REFERRER: Final = "UTM_REFERRER"
    ROISTAT: Final = "ROISTAT"
    REFERRER: Final = "REFERRER"
    OPENSTAT_SERVICE: Final = "OPENSTAT_SERVICE"
    OPENSTAT_CAMPAIGN: Final = "OPENSTAT_CAMPAIGN"
    OPENSTAT_AD: Final = "OPENSTAT_AD"
    OPENSTAT_SOURCE: Final = "OPENSTAT_SOURCE"
    FROM: Final = "FROM"
    GCLIENTID: Final = "GCLIENTID"
    YM_UID: Final = "_YM_UID"
    YM_COUNTER: Final = "_YM_COUNTER"
    GCLID: Final = "GCLID"
    YCLID: Final = "YCLID"
    FBCLID: Final = "FBCLID"
    TIMEFORM: Final = "TIMEFORM"


class UnsortedCategory:
    """Where an incoming lead came from: a call, a letter, a form or a chat."""

    SIP: Final = "sip"
    MAIL: Final = "mail"
    FORMS: Final = "forms"
    CHATS: Final = "chats"


class UserLanguage:
    """Language of a user or of the names of event types."""

    RU: Final = "ru"
    EN: Final = "en"
    ES: Final = "es"
    PT: Final = "pt"


class UserRank:
    """Rank of a user; also the level of users that a hint of a stage is for."""

    NEWBIE: Final = "newbie"
    CANDIDATE: Final = "candidate"
    MASTER: Final = "master"


class UserWith:
    """Further parts of a user to include."""

    ROLE: Final = "role"
    GROUP: Final = "group"
    UUID: Final = "uuid"
    AMOJO_ID: Final = "amojo_id"
    USER_RANK: Final = "user_rank"
    PHONE_NUMBER: Final = "phone_number"


class VatRate:
    """VAT rate of an invoice line; other numbers occur."""

    NONE: Final = 0
    RATE_10: Final = 1
    RATE_10_110: Final = 2
    RATE_18: Final = 3
    RATE_18_118: Final = 4
    RATE_0: Final = 5


class WabaCategory:
    """Category of a WhatsApp template."""

    UTILITY: Final = "UTILITY"
    AUTHENTICATION: Final = "AUTHENTICATION"
    MARKETING: Final = "MARKETING"


class WabaHeaderType:
    """Kind of the header of a WhatsApp template."""

    TEXT: Final = "text"
    MEDIA: Final = "media"


class WebhookEvent:
    """Event that a webhook can be subscribed to."""

    ADD_LEAD: Final = "add_lead"
    UPDATE_LEAD: Final = "update_lead"
    DELETE_LEAD: Final = "delete_lead"
    RESTORE_LEAD: Final = "restore_lead"
    STATUS_LEAD: Final = "status_lead"
    RESPONSIBLE_LEAD: Final = "responsible_lead"
    NOTE_LEAD: Final = "note_lead"
    ADD_CONTACT: Final = "add_contact"
    UPDATE_CONTACT: Final = "update_contact"
    DELETE_CONTACT: Final = "delete_contact"
    RESTORE_CONTACT: Final = "restore_contact"
    RESPONSIBLE_CONTACT: Final = "responsible_contact"
    NOTE_CONTACT: Final = "note_contact"
    ADD_COMPANY: Final = "add_company"
    UPDATE_COMPANY: Final = "update_company"
    DELETE_COMPANY: Final = "delete_company"
    RESTORE_COMPANY: Final = "restore_company"
    RESPONSIBLE_COMPANY: Final = "responsible_company"
    NOTE_COMPANY: Final = "note_company"
    ADD_CUSTOMER: Final = "add_customer"
    UPDATE_CUSTOMER: Final = "update_customer"
    DELETE_CUSTOMER: Final = "delete_customer"
    RESPONSIBLE_CUSTOMER: Final = "responsible_customer"
    NOTE_CUSTOMER: Final = "note_customer"
    ADD_TASK: Final = "add_task"
    UPDATE_TASK: Final = "update_task"
    DELETE_TASK: Final = "delete_task"
    RESPONSIBLE_TASK: Final = "responsible_task"
    ADD_TALK: Final = "add_talk"
    UPDATE_TALK: Final = "update_talk"
    ADD_CHAT_TEMPLATE_REVIEW: Final = "add_chat_template_review"
    ADD_MESSAGE: Final = "add_message"
    ADD_OUTGOING_MESSAGE: Final = "add_outgoing_message"
    ADD_UNSORTED: Final = "add_unsorted"
    UPDATE_UNSORTED: Final = "update_unsorted"
    DELETE_UNSORTED: Final = "delete_unsorted"


class WebsiteButtonStatus:
    """Whether a website button is built."""

    CREATED: Final = "created"
    CREATION_PENDING: Final = "creation_pending"


class WebsiteButtonWith:
    """Further parts of a website button to include; `deleted` brings in deleted buttons."""

    SCRIPTS: Final = "scripts"
    DELETED: Final = "deleted"


class WidgetSettingType:
    """Kind of value of a setting of a widget."""

    TEXT: Final = "text"
    PASS: Final = "pass"
    CUSTOM: Final = "custom"
    USERS: Final = "users"
    USERS_LP: Final = "users_lp"
