# Written by `make generate` from spec/; do not edit.
"""All models. Each is imported when it is first asked for."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from ..serialization.write_model import RawModel

if TYPE_CHECKING:
    from .account import Account as Account
    from .account_domain import AccountDomain as AccountDomain
    from .account_embedded import AccountEmbedded as AccountEmbedded
    from .address_part_field_value import AddressPartFieldValue as AddressPartFieldValue
    from .address_part_value import AddressPartValue as AddressPartValue
    from .ai_file_source_create import AiFileSourceCreate as AiFileSourceCreate
    from .ai_import import AiImport as AiImport
    from .ai_problem import AiProblem as AiProblem
    from .ai_result_note_create import AiResultNoteCreate as AiResultNoteCreate
    from .ai_result_note_params import AiResultNoteParams as AiResultNoteParams
    from .ai_result_note_params_write import AiResultNoteParamsWrite as AiResultNoteParamsWrite
    from .ai_result_note_update import AiResultNoteUpdate as AiResultNoteUpdate
    from .ai_source import AiSource as AiSource
    from .ai_text_source_create import AiTextSourceCreate as AiTextSourceCreate
    from .ai_url_source_create import AiUrlSourceCreate as AiUrlSourceCreate
    from .amojo_rights import AmojoRights as AmojoRights
    from .api_key_exchange import ApiKeyExchange as ApiKeyExchange
    from .attachment_note_create import AttachmentNoteCreate as AttachmentNoteCreate
    from .attachment_note_params import AttachmentNoteParams as AttachmentNoteParams
    from .attachment_note_params_write import AttachmentNoteParamsWrite as AttachmentNoteParamsWrite
    from .attachment_note_update import AttachmentNoteUpdate as AttachmentNoteUpdate
    from .authorization_code_grant import AuthorizationCodeGrant as AuthorizationCodeGrant
    from .bill_paid_note_create import BillPaidNoteCreate as BillPaidNoteCreate
    from .bill_paid_note_update import BillPaidNoteUpdate as BillPaidNoteUpdate
    from .birthday_custom_field import BirthdayCustomField as BirthdayCustomField
    from .birthday_field import BirthdayField as BirthdayField
    from .bonus_points import BonusPoints as BonusPoints
    from .bonus_points_change import BonusPointsChange as BonusPointsChange
    from .bot import Bot as Bot
    from .bot_run import BotRun as BotRun
    from .bot_settings import BotSettings as BotSettings
    from .bot_stop import BotStop as BotStop
    from .bots_filter import BotsFilter as BotsFilter
    from .bots_page import BotsPage as BotsPage
    from .bots_page_embedded import BotsPageEmbedded as BotsPageEmbedded
    from .bots_run import BotsRun as BotsRun
    from .bots_run_v2 import BotsRunV2 as BotsRunV2
    from .call_create import CallCreate as CallCreate
    from .call_created import CallCreated as CallCreated
    from .call_created_embedded import CallCreatedEmbedded as CallCreatedEmbedded
    from .call_error import CallError as CallError
    from .call_in_note_create import CallInNoteCreate as CallInNoteCreate
    from .call_in_note_update import CallInNoteUpdate as CallInNoteUpdate
    from .call_note_params import CallNoteParams as CallNoteParams
    from .call_note_params_write import CallNoteParamsWrite as CallNoteParamsWrite
    from .call_notification import CallNotification as CallNotification
    from .call_notification_created import CallNotificationCreated as CallNotificationCreated
    from .call_notifications import CallNotifications as CallNotifications
    from .call_notifications_created import CallNotificationsCreated as CallNotificationsCreated
    from .call_notifications_created_embedded import CallNotificationsCreatedEmbedded as CallNotificationsCreatedEmbedded
    from .call_out_note_create import CallOutNoteCreate as CallOutNoteCreate
    from .call_out_note_update import CallOutNoteUpdate as CallOutNoteUpdate
    from .calls_created import CallsCreated as CallsCreated
    from .calls_created_embedded import CallsCreatedEmbedded as CallsCreatedEmbedded
    from .cashier_note_params import CashierNoteParams as CashierNoteParams
    from .cashier_note_params_write import CashierNoteParamsWrite as CashierNoteParamsWrite
    from .catalog import Catalog as Catalog
    from .catalog_create import CatalogCreate as CatalogCreate
    from .catalog_custom_fields_filter import CatalogCustomFieldsFilter as CatalogCustomFieldsFilter
    from .catalog_element import CatalogElement as CatalogElement
    from .catalog_element_added_event import CatalogElementAddedEvent as CatalogElementAddedEvent
    from .catalog_element_create import CatalogElementCreate as CatalogElementCreate
    from .catalog_element_deleted_event import CatalogElementDeletedEvent as CatalogElementDeletedEvent
    from .catalog_element_embedded import CatalogElementEmbedded as CatalogElementEmbedded
    from .catalog_element_link_write import CatalogElementLinkWrite as CatalogElementLinkWrite
    from .catalog_element_link_write_metadata import CatalogElementLinkWriteMetadata as CatalogElementLinkWriteMetadata
    from .catalog_element_links_filter import CatalogElementLinksFilter as CatalogElementLinksFilter
    from .catalog_element_update import CatalogElementUpdate as CatalogElementUpdate
    from .catalog_element_updated_event import CatalogElementUpdatedEvent as CatalogElementUpdatedEvent
    from .catalog_elements_filter import CatalogElementsFilter as CatalogElementsFilter
    from .catalog_elements_page import CatalogElementsPage as CatalogElementsPage
    from .catalog_elements_page_embedded import CatalogElementsPageEmbedded as CatalogElementsPageEmbedded
    from .catalog_elements_saved import CatalogElementsSaved as CatalogElementsSaved
    from .catalog_update import CatalogUpdate as CatalogUpdate
    from .catalog_v2 import CatalogV2 as CatalogV2
    from .catalog_v2_changed import CatalogV2Changed as CatalogV2Changed
    from .catalog_v2_create import CatalogV2Create as CatalogV2Create
    from .catalog_v2_update import CatalogV2Update as CatalogV2Update
    from .catalogs_page import CatalogsPage as CatalogsPage
    from .catalogs_page_embedded import CatalogsPageEmbedded as CatalogsPageEmbedded
    from .catalogs_saved import CatalogsSaved as CatalogsSaved
    from .catalogs_v2_change import CatalogsV2Change as CatalogsV2Change
    from .catalogs_v2_changed import CatalogsV2Changed as CatalogsV2Changed
    from .catalogs_v2_changed_embedded import CatalogsV2ChangedEmbedded as CatalogsV2ChangedEmbedded
    from .catalogs_v2_page import CatalogsV2Page as CatalogsV2Page
    from .catalogs_v2_page_embedded import CatalogsV2PageEmbedded as CatalogsV2PageEmbedded
    from .category_custom_field import CategoryCustomField as CategoryCustomField
    from .category_field import CategoryField as CategoryField
    from .chained_list_custom_field import ChainedListCustomField as ChainedListCustomField
    from .chained_list_field import ChainedListField as ChainedListField
    from .chained_list_field_value import ChainedListFieldValue as ChainedListFieldValue
    from .chained_list_value import ChainedListValue as ChainedListValue
    from .chat import Chat as Chat
    from .chat_client import ChatClient as ChatClient
    from .chat_connect import ChatConnect as ChatConnect
    from .chat_connection import ChatConnection as ChatConnection
    from .chat_contact import ChatContact as ChatContact
    from .chat_contact_write import ChatContactWrite as ChatContactWrite
    from .chat_create import ChatCreate as ChatCreate
    from .chat_delivery_status import ChatDeliveryStatus as ChatDeliveryStatus
    from .chat_delivery_status_update import ChatDeliveryStatusUpdate as ChatDeliveryStatusUpdate
    from .chat_disconnect import ChatDisconnect as ChatDisconnect
    from .chat_forward import ChatForward as ChatForward
    from .chat_history import ChatHistory as ChatHistory
    from .chat_history_message import ChatHistoryMessage as ChatHistoryMessage
    from .chat_hook_button import ChatHookButton as ChatHookButton
    from .chat_hook_content import ChatHookContent as ChatHookContent
    from .chat_hook_conversation import ChatHookConversation as ChatHookConversation
    from .chat_hook_forwards import ChatHookForwards as ChatHookForwards
    from .chat_hook_list import ChatHookList as ChatHookList
    from .chat_hook_list_row import ChatHookListRow as ChatHookListRow
    from .chat_hook_list_section import ChatHookListSection as ChatHookListSection
    from .chat_hook_markup import ChatHookMarkup as ChatHookMarkup
    from .chat_hook_message import ChatHookMessage as ChatHookMessage
    from .chat_hook_person import ChatHookPerson as ChatHookPerson
    from .chat_hook_post import ChatHookPost as ChatHookPost
    from .chat_hook_reaction import ChatHookReaction as ChatHookReaction
    from .chat_hook_reply import ChatHookReply as ChatHookReply
    from .chat_hook_source import ChatHookSource as ChatHookSource
    from .chat_hook_template import ChatHookTemplate as ChatHookTemplate
    from .chat_hook_template_param import ChatHookTemplateParam as ChatHookTemplateParam
    from .chat_hook_typing import ChatHookTyping as ChatHookTyping
    from .chat_location import ChatLocation as ChatLocation
    from .chat_location_write import ChatLocationWrite as ChatLocationWrite
    from .chat_member import ChatMember as ChatMember
    from .chat_message import ChatMessage as ChatMessage
    from .chat_message_accepted import ChatMessageAccepted as ChatMessageAccepted
    from .chat_message_create import ChatMessageCreate as ChatMessageCreate
    from .chat_message_event import ChatMessageEvent as ChatMessageEvent
    from .chat_message_ids import ChatMessageIds as ChatMessageIds
    from .chat_message_payload import ChatMessagePayload as ChatMessagePayload
    from .chat_message_sent_event import ChatMessageSentEvent as ChatMessageSentEvent
    from .chat_post import ChatPost as ChatPost
    from .chat_problem import ChatProblem as ChatProblem
    from .chat_profile import ChatProfile as ChatProfile
    from .chat_quoted_message import ChatQuotedMessage as ChatQuotedMessage
    from .chat_quoted_sender import ChatQuotedSender as ChatQuotedSender
    from .chat_reaction import ChatReaction as ChatReaction
    from .chat_reaction_action import ChatReactionAction as ChatReactionAction
    from .chat_reaction_event import ChatReactionEvent as ChatReactionEvent
    from .chat_reaction_user import ChatReactionUser as ChatReactionUser
    from .chat_reply import ChatReply as ChatReply
    from .chat_shared_post import ChatSharedPost as ChatSharedPost
    from .chat_source import ChatSource as ChatSource
    from .chat_template import ChatTemplate as ChatTemplate
    from .chat_template_attachment import ChatTemplateAttachment as ChatTemplateAttachment
    from .chat_template_attachment_write import ChatTemplateAttachmentWrite as ChatTemplateAttachmentWrite
    from .chat_template_button import ChatTemplateButton as ChatTemplateButton
    from .chat_template_button_write import ChatTemplateButtonWrite as ChatTemplateButtonWrite
    from .chat_template_create import ChatTemplateCreate as ChatTemplateCreate
    from .chat_template_embedded import ChatTemplateEmbedded as ChatTemplateEmbedded
    from .chat_template_inline_button import ChatTemplateInlineButton as ChatTemplateInlineButton
    from .chat_template_inline_button_write import ChatTemplateInlineButtonWrite as ChatTemplateInlineButtonWrite
    from .chat_template_review import ChatTemplateReview as ChatTemplateReview
    from .chat_template_review_update import ChatTemplateReviewUpdate as ChatTemplateReviewUpdate
    from .chat_template_reviewed_event import ChatTemplateReviewedEvent as ChatTemplateReviewedEvent
    from .chat_template_reviews import ChatTemplateReviews as ChatTemplateReviews
    from .chat_template_reviews_embedded import ChatTemplateReviewsEmbedded as ChatTemplateReviewsEmbedded
    from .chat_template_unknown_button import ChatTemplateUnknownButton as ChatTemplateUnknownButton
    from .chat_template_update import ChatTemplateUpdate as ChatTemplateUpdate
    from .chat_template_url_button import ChatTemplateUrlButton as ChatTemplateUrlButton
    from .chat_template_url_button_write import ChatTemplateUrlButtonWrite as ChatTemplateUrlButtonWrite
    from .chat_templates_filter import ChatTemplatesFilter as ChatTemplatesFilter
    from .chat_templates_page import ChatTemplatesPage as ChatTemplatesPage
    from .chat_templates_page_embedded import ChatTemplatesPageEmbedded as ChatTemplatesPageEmbedded
    from .chat_templates_written import ChatTemplatesWritten as ChatTemplatesWritten
    from .chat_typing import ChatTyping as ChatTyping
    from .chat_typing_action import ChatTypingAction as ChatTypingAction
    from .chat_typing_event import ChatTypingEvent as ChatTypingEvent
    from .chat_typing_sender import ChatTypingSender as ChatTypingSender
    from .chat_user import ChatUser as ChatUser
    from .chat_user_profile import ChatUserProfile as ChatUserProfile
    from .checkbox_custom_field import CheckboxCustomField as CheckboxCustomField
    from .checkbox_field import CheckboxField as CheckboxField
    from .checkbox_field_value import CheckboxFieldValue as CheckboxFieldValue
    from .checkbox_value import CheckboxValue as CheckboxValue
    from .clear_field import ClearField as ClearField
    from .common_note_create import CommonNoteCreate as CommonNoteCreate
    from .common_note_params import CommonNoteParams as CommonNoteParams
    from .common_note_params_write import CommonNoteParamsWrite as CommonNoteParamsWrite
    from .common_note_update import CommonNoteUpdate as CommonNoteUpdate
    from .companies_created import CompaniesCreated as CompaniesCreated
    from .companies_created_embedded import CompaniesCreatedEmbedded as CompaniesCreatedEmbedded
    from .companies_filter import CompaniesFilter as CompaniesFilter
    from .companies_page import CompaniesPage as CompaniesPage
    from .companies_page_embedded import CompaniesPageEmbedded as CompaniesPageEmbedded
    from .companies_updated import CompaniesUpdated as CompaniesUpdated
    from .companies_updated_embedded import CompaniesUpdatedEmbedded as CompaniesUpdatedEmbedded
    from .company import Company as Company
    from .company_added_event import CompanyAddedEvent as CompanyAddedEvent
    from .company_create import CompanyCreate as CompanyCreate
    from .company_created import CompanyCreated as CompanyCreated
    from .company_deleted_event import CompanyDeletedEvent as CompanyDeletedEvent
    from .company_embedded import CompanyEmbedded as CompanyEmbedded
    from .company_note_added_event import CompanyNoteAddedEvent as CompanyNoteAddedEvent
    from .company_responsible_changed_event import CompanyResponsibleChangedEvent as CompanyResponsibleChangedEvent
    from .company_restored_event import CompanyRestoredEvent as CompanyRestoredEvent
    from .company_update import CompanyUpdate as CompanyUpdate
    from .company_updated import CompanyUpdated as CompanyUpdated
    from .company_updated_event import CompanyUpdatedEvent as CompanyUpdatedEvent
    from .complex_company import ComplexCompany as ComplexCompany
    from .complex_contact import ComplexContact as ComplexContact
    from .complex_forms_metadata import ComplexFormsMetadata as ComplexFormsMetadata
    from .complex_metadata import ComplexMetadata as ComplexMetadata
    from .complex_sip_metadata import ComplexSipMetadata as ComplexSipMetadata
    from .contact import Contact as Contact
    from .contact_added_event import ContactAddedEvent as ContactAddedEvent
    from .contact_chat import ContactChat as ContactChat
    from .contact_chat_link import ContactChatLink as ContactChatLink
    from .contact_chats_embedded import ContactChatsEmbedded as ContactChatsEmbedded
    from .contact_chats_linked import ContactChatsLinked as ContactChatsLinked
    from .contact_chats_page import ContactChatsPage as ContactChatsPage
    from .contact_create import ContactCreate as ContactCreate
    from .contact_created import ContactCreated as ContactCreated
    from .contact_deleted_event import ContactDeletedEvent as ContactDeletedEvent
    from .contact_embedded import ContactEmbedded as ContactEmbedded
    from .contact_note_added_event import ContactNoteAddedEvent as ContactNoteAddedEvent
    from .contact_ref import ContactRef as ContactRef
    from .contact_responsible_changed_event import ContactResponsibleChangedEvent as ContactResponsibleChangedEvent
    from .contact_restored_event import ContactRestoredEvent as ContactRestoredEvent
    from .contact_social_profile import ContactSocialProfile as ContactSocialProfile
    from .contact_update import ContactUpdate as ContactUpdate
    from .contact_updated import ContactUpdated as ContactUpdated
    from .contact_updated_event import ContactUpdatedEvent as ContactUpdatedEvent
    from .contacts_created import ContactsCreated as ContactsCreated
    from .contacts_created_embedded import ContactsCreatedEmbedded as ContactsCreatedEmbedded
    from .contacts_filter import ContactsFilter as ContactsFilter
    from .contacts_page import ContactsPage as ContactsPage
    from .contacts_page_embedded import ContactsPageEmbedded as ContactsPageEmbedded
    from .contacts_updated import ContactsUpdated as ContactsUpdated
    from .contacts_updated_embedded import ContactsUpdatedEmbedded as ContactsUpdatedEmbedded
    from .currencies_page import CurrenciesPage as CurrenciesPage
    from .currencies_page_embedded import CurrenciesPageEmbedded as CurrenciesPageEmbedded
    from .currency import Currency as Currency
    from .custom_field import CustomField as CustomField
    from .custom_field_chained_list import CustomFieldChainedList as CustomFieldChainedList
    from .custom_field_chained_list_write import CustomFieldChainedListWrite as CustomFieldChainedListWrite
    from .custom_field_create import CustomFieldCreate as CustomFieldCreate
    from .custom_field_enum import CustomFieldEnum as CustomFieldEnum
    from .custom_field_enum_create import CustomFieldEnumCreate as CustomFieldEnumCreate
    from .custom_field_enum_update import CustomFieldEnumUpdate as CustomFieldEnumUpdate
    from .custom_field_event_value import CustomFieldEventValue as CustomFieldEventValue
    from .custom_field_group import CustomFieldGroup as CustomFieldGroup
    from .custom_field_group_create import CustomFieldGroupCreate as CustomFieldGroupCreate
    from .custom_field_group_update import CustomFieldGroupUpdate as CustomFieldGroupUpdate
    from .custom_field_groups_created import CustomFieldGroupsCreated as CustomFieldGroupsCreated
    from .custom_field_groups_page import CustomFieldGroupsPage as CustomFieldGroupsPage
    from .custom_field_groups_page_embedded import CustomFieldGroupsPageEmbedded as CustomFieldGroupsPageEmbedded
    from .custom_field_nested import CustomFieldNested as CustomFieldNested
    from .custom_field_nested_write import CustomFieldNestedWrite as CustomFieldNestedWrite
    from .custom_field_status_ref import CustomFieldStatusRef as CustomFieldStatusRef
    from .custom_field_status_ref_write import CustomFieldStatusRefWrite as CustomFieldStatusRefWrite
    from .custom_field_update import CustomFieldUpdate as CustomFieldUpdate
    from .custom_field_updated import CustomFieldUpdated as CustomFieldUpdated
    from .custom_field_values import CustomFieldValues as CustomFieldValues
    from .custom_field_write import CustomFieldWrite as CustomFieldWrite
    from .custom_fields_created import CustomFieldsCreated as CustomFieldsCreated
    from .custom_fields_filter import CustomFieldsFilter as CustomFieldsFilter
    from .custom_fields_page import CustomFieldsPage as CustomFieldsPage
    from .custom_fields_page_embedded import CustomFieldsPageEmbedded as CustomFieldsPageEmbedded
    from .custom_fields_updated import CustomFieldsUpdated as CustomFieldsUpdated
    from .custom_fields_updated_embedded import CustomFieldsUpdatedEmbedded as CustomFieldsUpdatedEmbedded
    from .customer import Customer as Customer
    from .customer_added_event import CustomerAddedEvent as CustomerAddedEvent
    from .customer_create import CustomerCreate as CustomerCreate
    from .customer_created import CustomerCreated as CustomerCreated
    from .customer_deleted_event import CustomerDeletedEvent as CustomerDeletedEvent
    from .customer_embedded import CustomerEmbedded as CustomerEmbedded
    from .customer_embedded_write import CustomerEmbeddedWrite as CustomerEmbeddedWrite
    from .customer_note_added_event import CustomerNoteAddedEvent as CustomerNoteAddedEvent
    from .customer_responsible_changed_event import CustomerResponsibleChangedEvent as CustomerResponsibleChangedEvent
    from .customer_segment_ref import CustomerSegmentRef as CustomerSegmentRef
    from .customer_status import CustomerStatus as CustomerStatus
    from .customer_status_condition import CustomerStatusCondition as CustomerStatusCondition
    from .customer_status_condition_item import CustomerStatusConditionItem as CustomerStatusConditionItem
    from .customer_status_condition_match import CustomerStatusConditionMatch as CustomerStatusConditionMatch
    from .customer_status_condition_options import CustomerStatusConditionOptions as CustomerStatusConditionOptions
    from .customer_status_create import CustomerStatusCreate as CustomerStatusCreate
    from .customer_status_created import CustomerStatusCreated as CustomerStatusCreated
    from .customer_status_event_value import CustomerStatusEventValue as CustomerStatusEventValue
    from .customer_status_update import CustomerStatusUpdate as CustomerStatusUpdate
    from .customer_statuses_created import CustomerStatusesCreated as CustomerStatusesCreated
    from .customer_statuses_created_embedded import CustomerStatusesCreatedEmbedded as CustomerStatusesCreatedEmbedded
    from .customer_statuses_page import CustomerStatusesPage as CustomerStatusesPage
    from .customer_statuses_page_embedded import CustomerStatusesPageEmbedded as CustomerStatusesPageEmbedded
    from .customer_transactions_filter import CustomerTransactionsFilter as CustomerTransactionsFilter
    from .customer_update import CustomerUpdate as CustomerUpdate
    from .customer_updated import CustomerUpdated as CustomerUpdated
    from .customer_updated_event import CustomerUpdatedEvent as CustomerUpdatedEvent
    from .customers_created import CustomersCreated as CustomersCreated
    from .customers_created_embedded import CustomersCreatedEmbedded as CustomersCreatedEmbedded
    from .customers_filter import CustomersFilter as CustomersFilter
    from .customers_mode_info import CustomersModeInfo as CustomersModeInfo
    from .customers_mode_update import CustomersModeUpdate as CustomersModeUpdate
    from .customers_page import CustomersPage as CustomersPage
    from .customers_page_embedded import CustomersPageEmbedded as CustomersPageEmbedded
    from .customers_updated import CustomersUpdated as CustomersUpdated
    from .customers_updated_embedded import CustomersUpdatedEmbedded as CustomersUpdatedEmbedded
    from .date_custom_field import DateCustomField as DateCustomField
    from .date_field import DateField as DateField
    from .date_field_value import DateFieldValue as DateFieldValue
    from .date_time_custom_field import DateTimeCustomField as DateTimeCustomField
    from .date_time_field import DateTimeField as DateTimeField
    from .date_time_field_value import DateTimeFieldValue as DateTimeFieldValue
    from .date_time_value import DateTimeValue as DateTimeValue
    from .date_value import DateValue as DateValue
    from .datetime_settings import DatetimeSettings as DatetimeSettings
    from .digital_pipeline_customer_event import DigitalPipelineCustomerEvent as DigitalPipelineCustomerEvent
    from .digital_pipeline_lead_event import DigitalPipelineLeadEvent as DigitalPipelineLeadEvent
    from .dropbox_note_params import DropboxNoteParams as DropboxNoteParams
    from .element_link import ElementLink as ElementLink
    from .element_link_metadata import ElementLinkMetadata as ElementLinkMetadata
    from .entity_file import EntityFile as EntityFile
    from .entity_file_ref import EntityFileRef as EntityFileRef
    from .entity_files_page import EntityFilesPage as EntityFilesPage
    from .entity_files_page_embedded import EntityFilesPageEmbedded as EntityFilesPageEmbedded
    from .entity_link import EntityLink as EntityLink
    from .entity_link_metadata import EntityLinkMetadata as EntityLinkMetadata
    from .entity_links_created import EntityLinksCreated as EntityLinksCreated
    from .entity_links_embedded import EntityLinksEmbedded as EntityLinksEmbedded
    from .entity_links_page import EntityLinksPage as EntityLinksPage
    from .entity_name import EntityName as EntityName
    from .entity_name_forms import EntityNameForms as EntityNameForms
    from .entity_notes_filter import EntityNotesFilter as EntityNotesFilter
    from .entity_ref import EntityRef as EntityRef
    from .entity_subscription import EntitySubscription as EntitySubscription
    from .entity_subscriptions_page import EntitySubscriptionsPage as EntitySubscriptionsPage
    from .entity_subscriptions_page_embedded import EntitySubscriptionsPageEmbedded as EntitySubscriptionsPageEmbedded
    from .entity_tag import EntityTag as EntityTag
    from .event import Event as Event
    from .event_custom_field import EventCustomField as EventCustomField
    from .event_customer_status import EventCustomerStatus as EventCustomerStatus
    from .event_customer_status_filter import EventCustomerStatusFilter as EventCustomerStatusFilter
    from .event_embedded import EventEmbedded as EventEmbedded
    from .event_entity import EventEntity as EventEntity
    from .event_helpbot import EventHelpbot as EventHelpbot
    from .event_lead_status import EventLeadStatus as EventLeadStatus
    from .event_link import EventLink as EventLink
    from .event_link_entity import EventLinkEntity as EventLinkEntity
    from .event_ltv import EventLtv as EventLtv
    from .event_message import EventMessage as EventMessage
    from .event_name import EventName as EventName
    from .event_note import EventNote as EventNote
    from .event_nps import EventNps as EventNps
    from .event_sale import EventSale as EventSale
    from .event_tag import EventTag as EventTag
    from .event_task import EventTask as EventTask
    from .event_task_deadline import EventTaskDeadline as EventTaskDeadline
    from .event_task_type import EventTaskType as EventTaskType
    from .event_transaction import EventTransaction as EventTransaction
    from .event_type_info import EventTypeInfo as EventTypeInfo
    from .event_types_page import EventTypesPage as EventTypesPage
    from .event_types_page_embedded import EventTypesPageEmbedded as EventTypesPageEmbedded
    from .event_user import EventUser as EventUser
    from .event_value import EventValue as EventValue
    from .event_value_filter import EventValueFilter as EventValueFilter
    from .events_filter import EventsFilter as EventsFilter
    from .events_page import EventsPage as EventsPage
    from .events_page_embedded import EventsPageEmbedded as EventsPageEmbedded
    from .extended_service_message_note_create import ExtendedServiceMessageNoteCreate as ExtendedServiceMessageNoteCreate
    from .extended_service_message_note_update import ExtendedServiceMessageNoteUpdate as ExtendedServiceMessageNoteUpdate
    from .field_error import FieldError as FieldError
    from .field_file import FieldFile as FieldFile
    from .field_file_write import FieldFileWrite as FieldFileWrite
    from .field_range import FieldRange as FieldRange
    from .file import File as File
    from .file_author import FileAuthor as FileAuthor
    from .file_author_write import FileAuthorWrite as FileAuthorWrite
    from .file_custom_field import FileCustomField as FileCustomField
    from .file_date_filter import FileDateFilter as FileDateFilter
    from .file_field import FileField as FileField
    from .file_field_value import FileFieldValue as FileFieldValue
    from .file_metadata import FileMetadata as FileMetadata
    from .file_part_uploaded import FilePartUploaded as FilePartUploaded
    from .file_preview import FilePreview as FilePreview
    from .file_ref import FileRef as FileRef
    from .file_self_links import FileSelfLinks as FileSelfLinks
    from .file_session import FileSession as FileSession
    from .file_session_create import FileSessionCreate as FileSessionCreate
    from .file_size_filter import FileSizeFilter as FileSizeFilter
    from .file_update import FileUpdate as FileUpdate
    from .file_usage import FileUsage as FileUsage
    from .file_usage_entity import FileUsageEntity as FileUsageEntity
    from .file_value import FileValue as FileValue
    from .file_version import FileVersion as FileVersion
    from .file_versions import FileVersions as FileVersions
    from .file_versions_embedded import FileVersionsEmbedded as FileVersionsEmbedded
    from .files_filter import FilesFilter as FilesFilter
    from .files_page import FilesPage as FilesPage
    from .files_page_embedded import FilesPageEmbedded as FilesPageEmbedded
    from .files_restored import FilesRestored as FilesRestored
    from .forms_metadata_write import FormsMetadataWrite as FormsMetadataWrite
    from .geolocation_note_create import GeolocationNoteCreate as GeolocationNoteCreate
    from .geolocation_note_params import GeolocationNoteParams as GeolocationNoteParams
    from .geolocation_note_params_write import GeolocationNoteParamsWrite as GeolocationNoteParamsWrite
    from .geolocation_note_update import GeolocationNoteUpdate as GeolocationNoteUpdate
    from .helpbot_event_value import HelpbotEventValue as HelpbotEventValue
    from .hook_account import HookAccount as HookAccount
    from .hook_account_links import HookAccountLinks as HookAccountLinks
    from .hook_custom_field import HookCustomField as HookCustomField
    from .hook_field_value import HookFieldValue as HookFieldValue
    from .hook_linked_lead import HookLinkedLead as HookLinkedLead
    from .hook_message_attachment import HookMessageAttachment as HookMessageAttachment
    from .hook_message_person import HookMessagePerson as HookMessagePerson
    from .hook_note import HookNote as HookNote
    from .hook_tag import HookTag as HookTag
    from .hook_task_result import HookTaskResult as HookTaskResult
    from .hook_template_review import HookTemplateReview as HookTemplateReview
    from .hook_trigger import HookTrigger as HookTrigger
    from .hook_trigger_action import HookTriggerAction as HookTriggerAction
    from .hook_trigger_data import HookTriggerData as HookTriggerData
    from .hook_trigger_settings import HookTriggerSettings as HookTriggerSettings
    from .hook_trigger_widget import HookTriggerWidget as HookTriggerWidget
    from .hook_uninstall import HookUninstall as HookUninstall
    from .hook_unsorted_client import HookUnsortedClient as HookUnsortedClient
    from .hook_unsorted_contact import HookUnsortedContact as HookUnsortedContact
    from .hook_unsorted_data import HookUnsortedData as HookUnsortedData
    from .hook_unsorted_lead import HookUnsortedLead as HookUnsortedLead
    from .hook_unsorted_origin import HookUnsortedOrigin as HookUnsortedOrigin
    from .hook_unsorted_result import HookUnsortedResult as HookUnsortedResult
    from .hook_unsorted_source import HookUnsortedSource as HookUnsortedSource
    from .hook_widget_request import HookWidgetRequest as HookWidgetRequest
    from .id_ref import IdRef as IdRef
    from .invoice_item import InvoiceItem as InvoiceItem
    from .invoice_item_write import InvoiceItemWrite as InvoiceItemWrite
    from .invoice_paid_note_create import InvoicePaidNoteCreate as InvoicePaidNoteCreate
    from .invoice_paid_note_update import InvoicePaidNoteUpdate as InvoicePaidNoteUpdate
    from .invoice_warning import InvoiceWarning as InvoiceWarning
    from .invoices_settings import InvoicesSettings as InvoicesSettings
    from .item_discount import ItemDiscount as ItemDiscount
    from .item_discount_write import ItemDiscountWrite as ItemDiscountWrite
    from .item_errors import ItemErrors as ItemErrors
    from .items_custom_field import ItemsCustomField as ItemsCustomField
    from .items_field import ItemsField as ItemsField
    from .items_field_value import ItemsFieldValue as ItemsFieldValue
    from .items_value import ItemsValue as ItemsValue
    from .lead import Lead as Lead
    from .lead_added_event import LeadAddedEvent as LeadAddedEvent
    from .lead_auto_created_note_link import LeadAutoCreatedNoteLink as LeadAutoCreatedNoteLink
    from .lead_auto_created_note_params import LeadAutoCreatedNoteParams as LeadAutoCreatedNoteParams
    from .lead_complex_create import LeadComplexCreate as LeadComplexCreate
    from .lead_complex_created import LeadComplexCreated as LeadComplexCreated
    from .lead_complex_embedded import LeadComplexEmbedded as LeadComplexEmbedded
    from .lead_contact_ref import LeadContactRef as LeadContactRef
    from .lead_create import LeadCreate as LeadCreate
    from .lead_create_embedded import LeadCreateEmbedded as LeadCreateEmbedded
    from .lead_created import LeadCreated as LeadCreated
    from .lead_deleted_event import LeadDeletedEvent as LeadDeletedEvent
    from .lead_embedded import LeadEmbedded as LeadEmbedded
    from .lead_loss_reason import LeadLossReason as LeadLossReason
    from .lead_note_added_event import LeadNoteAddedEvent as LeadNoteAddedEvent
    from .lead_responsible_changed_event import LeadResponsibleChangedEvent as LeadResponsibleChangedEvent
    from .lead_restored_event import LeadRestoredEvent as LeadRestoredEvent
    from .lead_source import LeadSource as LeadSource
    from .lead_source_write import LeadSourceWrite as LeadSourceWrite
    from .lead_status_changed_event import LeadStatusChangedEvent as LeadStatusChangedEvent
    from .lead_status_event_value import LeadStatusEventValue as LeadStatusEventValue
    from .lead_update import LeadUpdate as LeadUpdate
    from .lead_updated import LeadUpdated as LeadUpdated
    from .lead_updated_event import LeadUpdatedEvent as LeadUpdatedEvent
    from .leads_created import LeadsCreated as LeadsCreated
    from .leads_created_embedded import LeadsCreatedEmbedded as LeadsCreatedEmbedded
    from .leads_filter import LeadsFilter as LeadsFilter
    from .leads_page import LeadsPage as LeadsPage
    from .leads_page_embedded import LeadsPageEmbedded as LeadsPageEmbedded
    from .leads_updated import LeadsUpdated as LeadsUpdated
    from .leads_updated_embedded import LeadsUpdatedEmbedded as LeadsUpdatedEmbedded
    from .legal_entity import LegalEntity as LegalEntity
    from .legal_entity_custom_field import LegalEntityCustomField as LegalEntityCustomField
    from .legal_entity_field import LegalEntityField as LegalEntityField
    from .legal_entity_field_value import LegalEntityFieldValue as LegalEntityFieldValue
    from .legal_entity_value import LegalEntityValue as LegalEntityValue
    from .legal_entity_write import LegalEntityWrite as LegalEntityWrite
    from .link import Link as Link
    from .link_event_value import LinkEventValue as LinkEventValue
    from .link_metadata_write import LinkMetadataWrite as LinkMetadataWrite
    from .link_write import LinkWrite as LinkWrite
    from .linked_entity import LinkedEntity as LinkedEntity
    from .linked_entity_custom_field import LinkedEntityCustomField as LinkedEntityCustomField
    from .linked_entity_field import LinkedEntityField as LinkedEntityField
    from .linked_entity_field_value import LinkedEntityFieldValue as LinkedEntityFieldValue
    from .linked_entity_value import LinkedEntityValue as LinkedEntityValue
    from .linked_entity_write import LinkedEntityWrite as LinkedEntityWrite
    from .links_filter import LinksFilter as LinksFilter
    from .long_text_field_value import LongTextFieldValue as LongTextFieldValue
    from .loss_reason import LossReason as LossReason
    from .loss_reason_create import LossReasonCreate as LossReasonCreate
    from .loss_reason_update import LossReasonUpdate as LossReasonUpdate
    from .loss_reasons_created import LossReasonsCreated as LossReasonsCreated
    from .loss_reasons_page import LossReasonsPage as LossReasonsPage
    from .loss_reasons_page_embedded import LossReasonsPageEmbedded as LossReasonsPageEmbedded
    from .ltv_field_event_value import LtvFieldEventValue as LtvFieldEventValue
    from .mail_note_address import MailNoteAddress as MailNoteAddress
    from .mail_note_delivery import MailNoteDelivery as MailNoteDelivery
    from .mail_note_params import MailNoteParams as MailNoteParams
    from .mass_link_write import MassLinkWrite as MassLinkWrite
    from .mass_links_filter import MassLinksFilter as MassLinksFilter
    from .message_cashier_note_create import MessageCashierNoteCreate as MessageCashierNoteCreate
    from .message_cashier_note_update import MessageCashierNoteUpdate as MessageCashierNoteUpdate
    from .message_event_value import MessageEventValue as MessageEventValue
    from .message_received_event import MessageReceivedEvent as MessageReceivedEvent
    from .message_sent_event import MessageSentEvent as MessageSentEvent
    from .monetary_custom_field import MonetaryCustomField as MonetaryCustomField
    from .monetary_field import MonetaryField as MonetaryField
    from .multiselect_custom_field import MultiselectCustomField as MultiselectCustomField
    from .multiselect_field import MultiselectField as MultiselectField
    from .multitext_custom_field import MultitextCustomField as MultitextCustomField
    from .multitext_field import MultitextField as MultitextField
    from .multitext_field_value import MultitextFieldValue as MultitextFieldValue
    from .name_field_event_value import NameFieldEventValue as NameFieldEventValue
    from .new_pipeline_status import NewPipelineStatus as NewPipelineStatus
    from .note import Note as Note
    from .note_create import NoteCreate as NoteCreate
    from .note_created import NoteCreated as NoteCreated
    from .note_event_value import NoteEventValue as NoteEventValue
    from .note_params import NoteParams as NoteParams
    from .note_update import NoteUpdate as NoteUpdate
    from .note_updated import NoteUpdated as NoteUpdated
    from .notes_created import NotesCreated as NotesCreated
    from .notes_created_embedded import NotesCreatedEmbedded as NotesCreatedEmbedded
    from .notes_filter import NotesFilter as NotesFilter
    from .notes_page import NotesPage as NotesPage
    from .notes_page_embedded import NotesPageEmbedded as NotesPageEmbedded
    from .notes_updated import NotesUpdated as NotesUpdated
    from .notes_updated_embedded import NotesUpdatedEmbedded as NotesUpdatedEmbedded
    from .nps_event_value import NpsEventValue as NpsEventValue
    from .number_field_value import NumberFieldValue as NumberFieldValue
    from .number_value import NumberValue as NumberValue
    from .numeric_custom_field import NumericCustomField as NumericCustomField
    from .numeric_field import NumericField as NumericField
    from .option_field_value import OptionFieldValue as OptionFieldValue
    from .option_value import OptionValue as OptionValue
    from .org_legal_name_custom_field import OrgLegalNameCustomField as OrgLegalNameCustomField
    from .page_links import PageLinks as PageLinks
    from .partial_company import PartialCompany as PartialCompany
    from .partial_contact import PartialContact as PartialContact
    from .partial_lead import PartialLead as PartialLead
    from .payer import Payer as Payer
    from .payer_custom_field import PayerCustomField as PayerCustomField
    from .payer_field import PayerField as PayerField
    from .payer_field_value import PayerFieldValue as PayerFieldValue
    from .payer_value import PayerValue as PayerValue
    from .payer_write import PayerWrite as PayerWrite
    from .payment_note_params import PaymentNoteParams as PaymentNoteParams
    from .payment_note_params_write import PaymentNoteParamsWrite as PaymentNoteParamsWrite
    from .pipeline import Pipeline as Pipeline
    from .pipeline_create import PipelineCreate as PipelineCreate
    from .pipeline_create_embedded import PipelineCreateEmbedded as PipelineCreateEmbedded
    from .pipeline_embedded import PipelineEmbedded as PipelineEmbedded
    from .pipeline_status import PipelineStatus as PipelineStatus
    from .pipeline_status_create import PipelineStatusCreate as PipelineStatusCreate
    from .pipeline_status_update import PipelineStatusUpdate as PipelineStatusUpdate
    from .pipeline_statuses_created import PipelineStatusesCreated as PipelineStatusesCreated
    from .pipeline_statuses_page import PipelineStatusesPage as PipelineStatusesPage
    from .pipeline_update import PipelineUpdate as PipelineUpdate
    from .pipelines_created import PipelinesCreated as PipelinesCreated
    from .pipelines_page import PipelinesPage as PipelinesPage
    from .pipelines_page_embedded import PipelinesPageEmbedded as PipelinesPageEmbedded
    from .price_custom_field import PriceCustomField as PriceCustomField
    from .price_field import PriceField as PriceField
    from .problem import Problem as Problem
    from .products_enable import ProductsEnable as ProductsEnable
    from .products_settings import ProductsSettings as ProductsSettings
    from .products_settings_update import ProductsSettingsUpdate as ProductsSettingsUpdate
    from .radiobutton_custom_field import RadiobuttonCustomField as RadiobuttonCustomField
    from .radiobutton_field import RadiobuttonField as RadiobuttonField
    from .range import Range as Range
    from .refresh_token_grant import RefreshTokenGrant as RefreshTokenGrant
    from .responsible_user_event_value import ResponsibleUserEventValue as ResponsibleUserEventValue
    from .role import Role as Role
    from .role_create import RoleCreate as RoleCreate
    from .role_embedded import RoleEmbedded as RoleEmbedded
    from .role_rights import RoleRights as RoleRights
    from .role_rights_write import RoleRightsWrite as RoleRightsWrite
    from .role_update import RoleUpdate as RoleUpdate
    from .roles_created import RolesCreated as RolesCreated
    from .roles_page import RolesPage as RolesPage
    from .roles_page_embedded import RolesPageEmbedded as RolesPageEmbedded
    from .roles_updated import RolesUpdated as RolesUpdated
    from .sale_field_event_value import SaleFieldEventValue as SaleFieldEventValue
    from .segment import Segment as Segment
    from .segment_create import SegmentCreate as SegmentCreate
    from .segment_custom_fields_filter import SegmentCustomFieldsFilter as SegmentCustomFieldsFilter
    from .segment_update import SegmentUpdate as SegmentUpdate
    from .segments_page import SegmentsPage as SegmentsPage
    from .segments_page_embedded import SegmentsPageEmbedded as SegmentsPageEmbedded
    from .select_custom_field import SelectCustomField as SelectCustomField
    from .select_field import SelectField as SelectField
    from .select_field_value import SelectFieldValue as SelectFieldValue
    from .self_links import SelfLinks as SelfLinks
    from .service_message_note_create import ServiceMessageNoteCreate as ServiceMessageNoteCreate
    from .service_message_note_update import ServiceMessageNoteUpdate as ServiceMessageNoteUpdate
    from .service_note_params import ServiceNoteParams as ServiceNoteParams
    from .service_note_params_write import ServiceNoteParamsWrite as ServiceNoteParamsWrite
    from .short_link import ShortLink as ShortLink
    from .short_link_create import ShortLinkCreate as ShortLinkCreate
    from .short_link_metadata import ShortLinkMetadata as ShortLinkMetadata
    from .short_link_metadata_write import ShortLinkMetadataWrite as ShortLinkMetadataWrite
    from .short_links_created import ShortLinksCreated as ShortLinksCreated
    from .short_links_created_embedded import ShortLinksCreatedEmbedded as ShortLinksCreatedEmbedded
    from .sip_metadata_write import SipMetadataWrite as SipMetadataWrite
    from .site_visit_note_create import SiteVisitNoteCreate as SiteVisitNoteCreate
    from .site_visit_note_params_write import SiteVisitNoteParamsWrite as SiteVisitNoteParamsWrite
    from .site_visit_note_update import SiteVisitNoteUpdate as SiteVisitNoteUpdate
    from .smart_address_custom_field import SmartAddressCustomField as SmartAddressCustomField
    from .smart_address_field import SmartAddressField as SmartAddressField
    from .sms_in_note_create import SmsInNoteCreate as SmsInNoteCreate
    from .sms_in_note_update import SmsInNoteUpdate as SmsInNoteUpdate
    from .sms_note_params import SmsNoteParams as SmsNoteParams
    from .sms_note_params_write import SmsNoteParamsWrite as SmsNoteParamsWrite
    from .sms_out_note_create import SmsOutNoteCreate as SmsOutNoteCreate
    from .sms_out_note_update import SmsOutNoteUpdate as SmsOutNoteUpdate
    from .source import Source as Source
    from .source_create import SourceCreate as SourceCreate
    from .source_delete import SourceDelete as SourceDelete
    from .source_delete_errors import SourceDeleteErrors as SourceDeleteErrors
    from .source_service import SourceService as SourceService
    from .source_service_page import SourceServicePage as SourceServicePage
    from .source_service_page_write import SourceServicePageWrite as SourceServicePageWrite
    from .source_service_params import SourceServiceParams as SourceServiceParams
    from .source_service_params_write import SourceServiceParamsWrite as SourceServiceParamsWrite
    from .source_service_write import SourceServiceWrite as SourceServiceWrite
    from .source_update import SourceUpdate as SourceUpdate
    from .sources_delete_problem import SourcesDeleteProblem as SourcesDeleteProblem
    from .sources_filter import SourcesFilter as SourcesFilter
    from .sources_page import SourcesPage as SourcesPage
    from .sources_page_embedded import SourcesPageEmbedded as SourcesPageEmbedded
    from .status_description import StatusDescription as StatusDescription
    from .status_description_create import StatusDescriptionCreate as StatusDescriptionCreate
    from .status_description_update import StatusDescriptionUpdate as StatusDescriptionUpdate
    from .status_filter import StatusFilter as StatusFilter
    from .street_address_custom_field import StreetAddressCustomField as StreetAddressCustomField
    from .street_address_field import StreetAddressField as StreetAddressField
    from .supplier import Supplier as Supplier
    from .supplier_custom_field import SupplierCustomField as SupplierCustomField
    from .supplier_field import SupplierField as SupplierField
    from .supplier_field_value import SupplierFieldValue as SupplierFieldValue
    from .supplier_ref import SupplierRef as SupplierRef
    from .supplier_value import SupplierValue as SupplierValue
    from .tag import Tag as Tag
    from .tag_create import TagCreate as TagCreate
    from .tag_event_value import TagEventValue as TagEventValue
    from .tag_ref import TagRef as TagRef
    from .tag_update import TagUpdate as TagUpdate
    from .tags_embedded import TagsEmbedded as TagsEmbedded
    from .tags_filter import TagsFilter as TagsFilter
    from .tags_page import TagsPage as TagsPage
    from .tags_saved import TagsSaved as TagsSaved
    from .tags_write import TagsWrite as TagsWrite
    from .talk import Talk as Talk
    from .talk_added_event import TalkAddedEvent as TalkAddedEvent
    from .talk_close import TalkClose as TalkClose
    from .talk_embedded import TalkEmbedded as TalkEmbedded
    from .talk_message import TalkMessage as TalkMessage
    from .talk_message_attachment import TalkMessageAttachment as TalkMessageAttachment
    from .talk_message_author import TalkMessageAuthor as TalkMessageAuthor
    from .talk_message_send import TalkMessageSend as TalkMessageSend
    from .talk_message_sent import TalkMessageSent as TalkMessageSent
    from .talk_messages_filter import TalkMessagesFilter as TalkMessagesFilter
    from .talk_messages_page import TalkMessagesPage as TalkMessagesPage
    from .talk_messages_page_embedded import TalkMessagesPageEmbedded as TalkMessagesPageEmbedded
    from .talk_updated_event import TalkUpdatedEvent as TalkUpdatedEvent
    from .talks_count import TalksCount as TalksCount
    from .talks_count_filter import TalksCountFilter as TalksCountFilter
    from .talks_filter import TalksFilter as TalksFilter
    from .talks_page import TalksPage as TalksPage
    from .talks_page_embedded import TalksPageEmbedded as TalksPageEmbedded
    from .targeting_in_note_create import TargetingInNoteCreate as TargetingInNoteCreate
    from .targeting_in_note_update import TargetingInNoteUpdate as TargetingInNoteUpdate
    from .targeting_note_contact import TargetingNoteContact as TargetingNoteContact
    from .targeting_note_contact_write import TargetingNoteContactWrite as TargetingNoteContactWrite
    from .targeting_note_params import TargetingNoteParams as TargetingNoteParams
    from .targeting_note_params_write import TargetingNoteParamsWrite as TargetingNoteParamsWrite
    from .targeting_out_note_create import TargetingOutNoteCreate as TargetingOutNoteCreate
    from .targeting_out_note_update import TargetingOutNoteUpdate as TargetingOutNoteUpdate
    from .task import Task as Task
    from .task_added_event import TaskAddedEvent as TaskAddedEvent
    from .task_create import TaskCreate as TaskCreate
    from .task_created import TaskCreated as TaskCreated
    from .task_deadline_event_value import TaskDeadlineEventValue as TaskDeadlineEventValue
    from .task_deleted_event import TaskDeletedEvent as TaskDeletedEvent
    from .task_event_value import TaskEventValue as TaskEventValue
    from .task_responsible_changed_event import TaskResponsibleChangedEvent as TaskResponsibleChangedEvent
    from .task_result import TaskResult as TaskResult
    from .task_result_write import TaskResultWrite as TaskResultWrite
    from .task_type_event_value import TaskTypeEventValue as TaskTypeEventValue
    from .task_type_info import TaskTypeInfo as TaskTypeInfo
    from .task_update import TaskUpdate as TaskUpdate
    from .task_updated import TaskUpdated as TaskUpdated
    from .task_updated_event import TaskUpdatedEvent as TaskUpdatedEvent
    from .tasks_created import TasksCreated as TasksCreated
    from .tasks_created_embedded import TasksCreatedEmbedded as TasksCreatedEmbedded
    from .tasks_filter import TasksFilter as TasksFilter
    from .tasks_page import TasksPage as TasksPage
    from .tasks_page_embedded import TasksPageEmbedded as TasksPageEmbedded
    from .tasks_updated import TasksUpdated as TasksUpdated
    from .tasks_updated_embedded import TasksUpdatedEmbedded as TasksUpdatedEmbedded
    from .text_custom_field import TextCustomField as TextCustomField
    from .text_field import TextField as TextField
    from .text_field_value import TextFieldValue as TextFieldValue
    from .text_value import TextValue as TextValue
    from .textarea_custom_field import TextareaCustomField as TextareaCustomField
    from .textarea_field import TextareaField as TextareaField
    from .time_range import TimeRange as TimeRange
    from .token_request import TokenRequest as TokenRequest
    from .token_response import TokenResponse as TokenResponse
    from .tracking_data_custom_field import TrackingDataCustomField as TrackingDataCustomField
    from .tracking_data_field import TrackingDataField as TrackingDataField
    from .transaction import Transaction as Transaction
    from .transaction_create import TransactionCreate as TransactionCreate
    from .transaction_created import TransactionCreated as TransactionCreated
    from .transaction_created_embedded import TransactionCreatedEmbedded as TransactionCreatedEmbedded
    from .transaction_element import TransactionElement as TransactionElement
    from .transaction_element_metadata import TransactionElementMetadata as TransactionElementMetadata
    from .transaction_embedded import TransactionEmbedded as TransactionEmbedded
    from .transaction_embedded_write import TransactionEmbeddedWrite as TransactionEmbeddedWrite
    from .transaction_event_value import TransactionEventValue as TransactionEventValue
    from .transaction_metadata import TransactionMetadata as TransactionMetadata
    from .transaction_note_params import TransactionNoteParams as TransactionNoteParams
    from .transactions_created import TransactionsCreated as TransactionsCreated
    from .transactions_created_embedded import TransactionsCreatedEmbedded as TransactionsCreatedEmbedded
    from .transactions_filter import TransactionsFilter as TransactionsFilter
    from .transactions_page import TransactionsPage as TransactionsPage
    from .transactions_page_embedded import TransactionsPageEmbedded as TransactionsPageEmbedded
    from .unknown_custom_field import UnknownCustomField as UnknownCustomField
    from .unknown_event_value import UnknownEventValue as UnknownEventValue
    from .unknown_note_params import UnknownNoteParams as UnknownNoteParams
    from .unknown_unsorted_metadata import UnknownUnsortedMetadata as UnknownUnsortedMetadata
    from .unlink_event_value import UnlinkEventValue as UnlinkEventValue
    from .unsorted import Unsorted as Unsorted
    from .unsorted_accept import UnsortedAccept as UnsortedAccept
    from .unsorted_accepted_event import UnsortedAcceptedEvent as UnsortedAcceptedEvent
    from .unsorted_added_event import UnsortedAddedEvent as UnsortedAddedEvent
    from .unsorted_category_count import UnsortedCategoryCount as UnsortedCategoryCount
    from .unsorted_chat_client import UnsortedChatClient as UnsortedChatClient
    from .unsorted_chat_origin import UnsortedChatOrigin as UnsortedChatOrigin
    from .unsorted_chats_metadata import UnsortedChatsMetadata as UnsortedChatsMetadata
    from .unsorted_contact_ref import UnsortedContactRef as UnsortedContactRef
    from .unsorted_create_embedded import UnsortedCreateEmbedded as UnsortedCreateEmbedded
    from .unsorted_created import UnsortedCreated as UnsortedCreated
    from .unsorted_created_embedded import UnsortedCreatedEmbedded as UnsortedCreatedEmbedded
    from .unsorted_created_list import UnsortedCreatedList as UnsortedCreatedList
    from .unsorted_decided import UnsortedDecided as UnsortedDecided
    from .unsorted_decline import UnsortedDecline as UnsortedDecline
    from .unsorted_declined_event import UnsortedDeclinedEvent as UnsortedDeclinedEvent
    from .unsorted_embedded import UnsortedEmbedded as UnsortedEmbedded
    from .unsorted_filter import UnsortedFilter as UnsortedFilter
    from .unsorted_forms_create import UnsortedFormsCreate as UnsortedFormsCreate
    from .unsorted_forms_metadata import UnsortedFormsMetadata as UnsortedFormsMetadata
    from .unsorted_link import UnsortedLink as UnsortedLink
    from .unsorted_link_metadata import UnsortedLinkMetadata as UnsortedLinkMetadata
    from .unsorted_link_target import UnsortedLinkTarget as UnsortedLinkTarget
    from .unsorted_linked import UnsortedLinked as UnsortedLinked
    from .unsorted_linked_embedded import UnsortedLinkedEmbedded as UnsortedLinkedEmbedded
    from .unsorted_mail_metadata import UnsortedMailMetadata as UnsortedMailMetadata
    from .unsorted_mail_sender import UnsortedMailSender as UnsortedMailSender
    from .unsorted_metadata import UnsortedMetadata as UnsortedMetadata
    from .unsorted_page import UnsortedPage as UnsortedPage
    from .unsorted_page_embedded import UnsortedPageEmbedded as UnsortedPageEmbedded
    from .unsorted_refs import UnsortedRefs as UnsortedRefs
    from .unsorted_sip_create import UnsortedSipCreate as UnsortedSipCreate
    from .unsorted_sip_metadata import UnsortedSipMetadata as UnsortedSipMetadata
    from .unsorted_summary import UnsortedSummary as UnsortedSummary
    from .unsorted_summary_categories import UnsortedSummaryCategories as UnsortedSummaryCategories
    from .unsorted_summary_filter import UnsortedSummaryFilter as UnsortedSummaryFilter
    from .unsorted_updated_event import UnsortedUpdatedEvent as UnsortedUpdatedEvent
    from .url_custom_field import UrlCustomField as UrlCustomField
    from .url_field import UrlField as UrlField
    from .url_note_params import UrlNoteParams as UrlNoteParams
    from .user import User as User
    from .user_catalog_actions_write import UserCatalogActionsWrite as UserCatalogActionsWrite
    from .user_catalog_rights import UserCatalogRights as UserCatalogRights
    from .user_catalog_rights_write import UserCatalogRightsWrite as UserCatalogRightsWrite
    from .user_create import UserCreate as UserCreate
    from .user_embedded import UserEmbedded as UserEmbedded
    from .user_entity_rights import UserEntityRights as UserEntityRights
    from .user_entity_rights_write import UserEntityRightsWrite as UserEntityRightsWrite
    from .user_group import UserGroup as UserGroup
    from .user_group_ref import UserGroupRef as UserGroupRef
    from .user_ref import UserRef as UserRef
    from .user_rights import UserRights as UserRights
    from .user_rights_write import UserRightsWrite as UserRightsWrite
    from .user_role_ref import UserRoleRef as UserRoleRef
    from .user_status_actions import UserStatusActions as UserStatusActions
    from .user_status_actions_write import UserStatusActionsWrite as UserStatusActionsWrite
    from .user_status_rights import UserStatusRights as UserStatusRights
    from .user_status_rights_write import UserStatusRightsWrite as UserStatusRightsWrite
    from .user_task_rights import UserTaskRights as UserTaskRights
    from .user_task_rights_write import UserTaskRightsWrite as UserTaskRightsWrite
    from .users_created import UsersCreated as UsersCreated
    from .users_page import UsersPage as UsersPage
    from .users_page_embedded import UsersPageEmbedded as UsersPageEmbedded
    from .webhook import Webhook as Webhook
    from .webhook_subscribe import WebhookSubscribe as WebhookSubscribe
    from .webhook_unsubscribe import WebhookUnsubscribe as WebhookUnsubscribe
    from .webhooks_filter import WebhooksFilter as WebhooksFilter
    from .webhooks_page import WebhooksPage as WebhooksPage
    from .webhooks_page_embedded import WebhooksPageEmbedded as WebhooksPageEmbedded
    from .website_button import WebsiteButton as WebsiteButton
    from .website_button_create import WebsiteButtonCreate as WebsiteButtonCreate
    from .website_button_created import WebsiteButtonCreated as WebsiteButtonCreated
    from .website_button_domains import WebsiteButtonDomains as WebsiteButtonDomains
    from .website_button_update import WebsiteButtonUpdate as WebsiteButtonUpdate
    from .website_buttons_page import WebsiteButtonsPage as WebsiteButtonsPage
    from .website_buttons_page_embedded import WebsiteButtonsPageEmbedded as WebsiteButtonsPageEmbedded
    from .widget import Widget as Widget
    from .widget_continue import WidgetContinue as WidgetContinue
    from .widget_goto_handler import WidgetGotoHandler as WidgetGotoHandler
    from .widget_goto_params import WidgetGotoParams as WidgetGotoParams
    from .widget_handler import WidgetHandler as WidgetHandler
    from .widget_setting_template import WidgetSettingTemplate as WidgetSettingTemplate
    from .widget_show_handler import WidgetShowHandler as WidgetShowHandler
    from .widget_show_params import WidgetShowParams as WidgetShowParams
    from .widget_triggered_event import WidgetTriggeredEvent as WidgetTriggeredEvent
    from .widget_user_login import WidgetUserLogin as WidgetUserLogin
    from .widget_user_login_write import WidgetUserLoginWrite as WidgetUserLoginWrite
    from .widgets_page import WidgetsPage as WidgetsPage
    from .widgets_page_embedded import WidgetsPageEmbedded as WidgetsPageEmbedded
    from .zoom_meeting_note_create import ZoomMeetingNoteCreate as ZoomMeetingNoteCreate
    from .zoom_meeting_note_update import ZoomMeetingNoteUpdate as ZoomMeetingNoteUpdate
    from .zoom_note_params import ZoomNoteParams as ZoomNoteParams
    from .zoom_note_params_write import ZoomNoteParamsWrite as ZoomNoteParamsWrite

_MODULES = {
    "Account": "account",
    "AccountDomain": "account_domain",
    "AccountEmbedded": "account_embedded",
    "AddressPartFieldValue": "address_part_field_value",
    "AddressPartValue": "address_part_value",
    "AiFileSourceCreate": "ai_file_source_create",
    "AiImport": "ai_import",
    "AiProblem": "ai_problem",
    "AiResultNoteCreate": "ai_result_note_create",
    "AiResultNoteParams": "ai_result_note_params",
    "AiResultNoteParamsWrite": "ai_result_note_params_write",
    "AiResultNoteUpdate": "ai_result_note_update",
    "AiSource": "ai_source",
    "AiTextSourceCreate": "ai_text_source_create",
    "AiUrlSourceCreate": "ai_url_source_create",
    "AmojoRights": "amojo_rights",
    "ApiKeyExchange": "api_key_exchange",
    "AttachmentNoteCreate": "attachment_note_create",
    "AttachmentNoteParams": "attachment_note_params",
    "AttachmentNoteParamsWrite": "attachment_note_params_write",
    "AttachmentNoteUpdate": "attachment_note_update",
    "AuthorizationCodeGrant": "authorization_code_grant",
    "BillPaidNoteCreate": "bill_paid_note_create",
    "BillPaidNoteUpdate": "bill_paid_note_update",
    "BirthdayCustomField": "birthday_custom_field",
    "BirthdayField": "birthday_field",
    "BonusPoints": "bonus_points",
    "BonusPointsChange": "bonus_points_change",
    "Bot": "bot",
    "BotRun": "bot_run",
    "BotSettings": "bot_settings",
    "BotStop": "bot_stop",
    "BotsFilter": "bots_filter",
    "BotsPage": "bots_page",
    "BotsPageEmbedded": "bots_page_embedded",
    "BotsRun": "bots_run",
    "BotsRunV2": "bots_run_v2",
    "CallCreate": "call_create",
    "CallCreated": "call_created",
    "CallCreatedEmbedded": "call_created_embedded",
    "CallError": "call_error",
    "CallInNoteCreate": "call_in_note_create",
    "CallInNoteUpdate": "call_in_note_update",
    "CallNoteParams": "call_note_params",
    "CallNoteParamsWrite": "call_note_params_write",
    "CallNotification": "call_notification",
    "CallNotificationCreated": "call_notification_created",
    "CallNotifications": "call_notifications",
    "CallNotificationsCreated": "call_notifications_created",
    "CallNotificationsCreatedEmbedded": "call_notifications_created_embedded",
    "CallOutNoteCreate": "call_out_note_create",
    "CallOutNoteUpdate": "call_out_note_update",
    "CallsCreated": "calls_created",
    "CallsCreatedEmbedded": "calls_created_embedded",
    "CashierNoteParams": "cashier_note_params",
    "CashierNoteParamsWrite": "cashier_note_params_write",
    "Catalog": "catalog",
    "CatalogCreate": "catalog_create",
    "CatalogCustomFieldsFilter": "catalog_custom_fields_filter",
    "CatalogElement": "catalog_element",
    "CatalogElementAddedEvent": "catalog_element_added_event",
    "CatalogElementCreate": "catalog_element_create",
    "CatalogElementDeletedEvent": "catalog_element_deleted_event",
    "CatalogElementEmbedded": "catalog_element_embedded",
    "CatalogElementLinkWrite": "catalog_element_link_write",
    "CatalogElementLinkWriteMetadata": "catalog_element_link_write_metadata",
    "CatalogElementLinksFilter": "catalog_element_links_filter",
    "CatalogElementUpdate": "catalog_element_update",
    "CatalogElementUpdatedEvent": "catalog_element_updated_event",
    "CatalogElementsFilter": "catalog_elements_filter",
    "CatalogElementsPage": "catalog_elements_page",
    "CatalogElementsPageEmbedded": "catalog_elements_page_embedded",
    "CatalogElementsSaved": "catalog_elements_saved",
    "CatalogUpdate": "catalog_update",
    "CatalogV2": "catalog_v2",
    "CatalogV2Changed": "catalog_v2_changed",
    "CatalogV2Create": "catalog_v2_create",
    "CatalogV2Update": "catalog_v2_update",
    "CatalogsPage": "catalogs_page",
    "CatalogsPageEmbedded": "catalogs_page_embedded",
    "CatalogsSaved": "catalogs_saved",
    "CatalogsV2Change": "catalogs_v2_change",
    "CatalogsV2Changed": "catalogs_v2_changed",
    "CatalogsV2ChangedEmbedded": "catalogs_v2_changed_embedded",
    "CatalogsV2Page": "catalogs_v2_page",
    "CatalogsV2PageEmbedded": "catalogs_v2_page_embedded",
    "CategoryCustomField": "category_custom_field",
    "CategoryField": "category_field",
    "ChainedListCustomField": "chained_list_custom_field",
    "ChainedListField": "chained_list_field",
    "ChainedListFieldValue": "chained_list_field_value",
    "ChainedListValue": "chained_list_value",
    "Chat": "chat",
    "ChatClient": "chat_client",
    "ChatConnect": "chat_connect",
    "ChatConnection": "chat_connection",
    "ChatContact": "chat_contact",
    "ChatContactWrite": "chat_contact_write",
    "ChatCreate": "chat_create",
    "ChatDeliveryStatus": "chat_delivery_status",
    "ChatDeliveryStatusUpdate": "chat_delivery_status_update",
    "ChatDisconnect": "chat_disconnect",
    "ChatForward": "chat_forward",
    "ChatHistory": "chat_history",
    "ChatHistoryMessage": "chat_history_message",
    "ChatHookButton": "chat_hook_button",
    "ChatHookContent": "chat_hook_content",
    "ChatHookConversation": "chat_hook_conversation",
    "ChatHookForwards": "chat_hook_forwards",
    "ChatHookList": "chat_hook_list",
    "ChatHookListRow": "chat_hook_list_row",
    "ChatHookListSection": "chat_hook_list_section",
    "ChatHookMarkup": "chat_hook_markup",
    "ChatHookMessage": "chat_hook_message",
    "ChatHookPerson": "chat_hook_person",
    "ChatHookPost": "chat_hook_post",
    "ChatHookReaction": "chat_hook_reaction",
    "ChatHookReply": "chat_hook_reply",
    "ChatHookSource": "chat_hook_source",
    "ChatHookTemplate": "chat_hook_template",
    "ChatHookTemplateParam": "chat_hook_template_param",
    "ChatHookTyping": "chat_hook_typing",
    "ChatLocation": "chat_location",
    "ChatLocationWrite": "chat_location_write",
    "ChatMember": "chat_member",
    "ChatMessage": "chat_message",
    "ChatMessageAccepted": "chat_message_accepted",
    "ChatMessageCreate": "chat_message_create",
    "ChatMessageEvent": "chat_message_event",
    "ChatMessageIds": "chat_message_ids",
    "ChatMessagePayload": "chat_message_payload",
    "ChatMessageSentEvent": "chat_message_sent_event",
    "ChatPost": "chat_post",
    "ChatProblem": "chat_problem",
    "ChatProfile": "chat_profile",
    "ChatQuotedMessage": "chat_quoted_message",
    "ChatQuotedSender": "chat_quoted_sender",
    "ChatReaction": "chat_reaction",
    "ChatReactionAction": "chat_reaction_action",
    "ChatReactionEvent": "chat_reaction_event",
    "ChatReactionUser": "chat_reaction_user",
    "ChatReply": "chat_reply",
    "ChatSharedPost": "chat_shared_post",
    "ChatSource": "chat_source",
    "ChatTemplate": "chat_template",
    "ChatTemplateAttachment": "chat_template_attachment",
    "ChatTemplateAttachmentWrite": "chat_template_attachment_write",
    "ChatTemplateButton": "chat_template_button",
    "ChatTemplateButtonWrite": "chat_template_button_write",
    "ChatTemplateCreate": "chat_template_create",
    "ChatTemplateEmbedded": "chat_template_embedded",
    "ChatTemplateInlineButton": "chat_template_inline_button",
    "ChatTemplateInlineButtonWrite": "chat_template_inline_button_write",
    "ChatTemplateReview": "chat_template_review",
    "ChatTemplateReviewUpdate": "chat_template_review_update",
    "ChatTemplateReviewedEvent": "chat_template_reviewed_event",
    "ChatTemplateReviews": "chat_template_reviews",
    "ChatTemplateReviewsEmbedded": "chat_template_reviews_embedded",
    "ChatTemplateUnknownButton": "chat_template_unknown_button",
    "ChatTemplateUpdate": "chat_template_update",
    "ChatTemplateUrlButton": "chat_template_url_button",
    "ChatTemplateUrlButtonWrite": "chat_template_url_button_write",
    "ChatTemplatesFilter": "chat_templates_filter",
    "ChatTemplatesPage": "chat_templates_page",
    "ChatTemplatesPageEmbedded": "chat_templates_page_embedded",
    "ChatTemplatesWritten": "chat_templates_written",
    "ChatTyping": "chat_typing",
    "ChatTypingAction": "chat_typing_action",
    "ChatTypingEvent": "chat_typing_event",
    "ChatTypingSender": "chat_typing_sender",
    "ChatUser": "chat_user",
    "ChatUserProfile": "chat_user_profile",
    "CheckboxCustomField": "checkbox_custom_field",
    "CheckboxField": "checkbox_field",
    "CheckboxFieldValue": "checkbox_field_value",
    "CheckboxValue": "checkbox_value",
    "ClearField": "clear_field",
    "CommonNoteCreate": "common_note_create",
    "CommonNoteParams": "common_note_params",
    "CommonNoteParamsWrite": "common_note_params_write",
    "CommonNoteUpdate": "common_note_update",
    "CompaniesCreated": "companies_created",
    "CompaniesCreatedEmbedded": "companies_created_embedded",
    "CompaniesFilter": "companies_filter",
    "CompaniesPage": "companies_page",
    "CompaniesPageEmbedded": "companies_page_embedded",
    "CompaniesUpdated": "companies_updated",
    "CompaniesUpdatedEmbedded": "companies_updated_embedded",
    "Company": "company",
    "CompanyAddedEvent": "company_added_event",
    "CompanyCreate": "company_create",
    "CompanyCreated": "company_created",
    "CompanyDeletedEvent": "company_deleted_event",
    "CompanyEmbedded": "company_embedded",
    "CompanyNoteAddedEvent": "company_note_added_event",
    "CompanyResponsibleChangedEvent": "company_responsible_changed_event",
    "CompanyRestoredEvent": "company_restored_event",
    "CompanyUpdate": "company_update",
    "CompanyUpdated": "company_updated",
    "CompanyUpdatedEvent": "company_updated_event",
    "ComplexCompany": "complex_company",
    "ComplexContact": "complex_contact",
    "ComplexFormsMetadata": "complex_forms_metadata",
    "ComplexMetadata": "complex_metadata",
    "ComplexSipMetadata": "complex_sip_metadata",
    "Contact": "contact",
    "ContactAddedEvent": "contact_added_event",
    "ContactChat": "contact_chat",
    "ContactChatLink": "contact_chat_link",
    "ContactChatsEmbedded": "contact_chats_embedded",
    "ContactChatsLinked": "contact_chats_linked",
    "ContactChatsPage": "contact_chats_page",
    "ContactCreate": "contact_create",
    "ContactCreated": "contact_created",
    "ContactDeletedEvent": "contact_deleted_event",
    "ContactEmbedded": "contact_embedded",
    "ContactNoteAddedEvent": "contact_note_added_event",
    "ContactRef": "contact_ref",
    "ContactResponsibleChangedEvent": "contact_responsible_changed_event",
    "ContactRestoredEvent": "contact_restored_event",
    "ContactSocialProfile": "contact_social_profile",
    "ContactUpdate": "contact_update",
    "ContactUpdated": "contact_updated",
    "ContactUpdatedEvent": "contact_updated_event",
    "ContactsCreated": "contacts_created",
    "ContactsCreatedEmbedded": "contacts_created_embedded",
    "ContactsFilter": "contacts_filter",
    "ContactsPage": "contacts_page",
    "ContactsPageEmbedded": "contacts_page_embedded",
    "ContactsUpdated": "contacts_updated",
    "ContactsUpdatedEmbedded": "contacts_updated_embedded",
    "CurrenciesPage": "currencies_page",
    "CurrenciesPageEmbedded": "currencies_page_embedded",
    "Currency": "currency",
    "CustomField": "custom_field",
    "CustomFieldChainedList": "custom_field_chained_list",
    "CustomFieldChainedListWrite": "custom_field_chained_list_write",
    "CustomFieldCreate": "custom_field_create",
    "CustomFieldEnum": "custom_field_enum",
    "CustomFieldEnumCreate": "custom_field_enum_create",
    "CustomFieldEnumUpdate": "custom_field_enum_update",
    "CustomFieldEventValue": "custom_field_event_value",
    "CustomFieldGroup": "custom_field_group",
    "CustomFieldGroupCreate": "custom_field_group_create",
    "CustomFieldGroupUpdate": "custom_field_group_update",
    "CustomFieldGroupsCreated": "custom_field_groups_created",
    "CustomFieldGroupsPage": "custom_field_groups_page",
    "CustomFieldGroupsPageEmbedded": "custom_field_groups_page_embedded",
    "CustomFieldNested": "custom_field_nested",
    "CustomFieldNestedWrite": "custom_field_nested_write",
    "CustomFieldStatusRef": "custom_field_status_ref",
    "CustomFieldStatusRefWrite": "custom_field_status_ref_write",
    "CustomFieldUpdate": "custom_field_update",
    "CustomFieldUpdated": "custom_field_updated",
    "CustomFieldValues": "custom_field_values",
    "CustomFieldWrite": "custom_field_write",
    "CustomFieldsCreated": "custom_fields_created",
    "CustomFieldsFilter": "custom_fields_filter",
    "CustomFieldsPage": "custom_fields_page",
    "CustomFieldsPageEmbedded": "custom_fields_page_embedded",
    "CustomFieldsUpdated": "custom_fields_updated",
    "CustomFieldsUpdatedEmbedded": "custom_fields_updated_embedded",
    "Customer": "customer",
    "CustomerAddedEvent": "customer_added_event",
    "CustomerCreate": "customer_create",
    "CustomerCreated": "customer_created",
    "CustomerDeletedEvent": "customer_deleted_event",
    "CustomerEmbedded": "customer_embedded",
    "CustomerEmbeddedWrite": "customer_embedded_write",
    "CustomerNoteAddedEvent": "customer_note_added_event",
    "CustomerResponsibleChangedEvent": "customer_responsible_changed_event",
    "CustomerSegmentRef": "customer_segment_ref",
    "CustomerStatus": "customer_status",
    "CustomerStatusCondition": "customer_status_condition",
    "CustomerStatusConditionItem": "customer_status_condition_item",
    "CustomerStatusConditionMatch": "customer_status_condition_match",
    "CustomerStatusConditionOptions": "customer_status_condition_options",
    "CustomerStatusCreate": "customer_status_create",
    "CustomerStatusCreated": "customer_status_created",
    "CustomerStatusEventValue": "customer_status_event_value",
    "CustomerStatusUpdate": "customer_status_update",
    "CustomerStatusesCreated": "customer_statuses_created",
    "CustomerStatusesCreatedEmbedded": "customer_statuses_created_embedded",
    "CustomerStatusesPage": "customer_statuses_page",
    "CustomerStatusesPageEmbedded": "customer_statuses_page_embedded",
    "CustomerTransactionsFilter": "customer_transactions_filter",
    "CustomerUpdate": "customer_update",
    "CustomerUpdated": "customer_updated",
    "CustomerUpdatedEvent": "customer_updated_event",
    "CustomersCreated": "customers_created",
    "CustomersCreatedEmbedded": "customers_created_embedded",
    "CustomersFilter": "customers_filter",
    "CustomersModeInfo": "customers_mode_info",
    "CustomersModeUpdate": "customers_mode_update",
    "CustomersPage": "customers_page",
    "CustomersPageEmbedded": "customers_page_embedded",
    "CustomersUpdated": "customers_updated",
    "CustomersUpdatedEmbedded": "customers_updated_embedded",
    "DateCustomField": "date_custom_field",
    "DateField": "date_field",
    "DateFieldValue": "date_field_value",
    "DateTimeCustomField": "date_time_custom_field",
    "DateTimeField": "date_time_field",
    "DateTimeFieldValue": "date_time_field_value",
    "DateTimeValue": "date_time_value",
    "DateValue": "date_value",
    "DatetimeSettings": "datetime_settings",
    "DigitalPipelineCustomerEvent": "digital_pipeline_customer_event",
    "DigitalPipelineLeadEvent": "digital_pipeline_lead_event",
    "DropboxNoteParams": "dropbox_note_params",
    "ElementLink": "element_link",
    "ElementLinkMetadata": "element_link_metadata",
    "EntityFile": "entity_file",
    "EntityFileRef": "entity_file_ref",
    "EntityFilesPage": "entity_files_page",
    "EntityFilesPageEmbedded": "entity_files_page_embedded",
    "EntityLink": "entity_link",
    "EntityLinkMetadata": "entity_link_metadata",
    "EntityLinksCreated": "entity_links_created",
    "EntityLinksEmbedded": "entity_links_embedded",
    "EntityLinksPage": "entity_links_page",
    "EntityName": "entity_name",
    "EntityNameForms": "entity_name_forms",
    "EntityNotesFilter": "entity_notes_filter",
    "EntityRef": "entity_ref",
    "EntitySubscription": "entity_subscription",
    "EntitySubscriptionsPage": "entity_subscriptions_page",
    "EntitySubscriptionsPageEmbedded": "entity_subscriptions_page_embedded",
    "EntityTag": "entity_tag",
    "Event": "event",
    "EventCustomField": "event_custom_field",
    "EventCustomerStatus": "event_customer_status",
    "EventCustomerStatusFilter": "event_customer_status_filter",
    "EventEmbedded": "event_embedded",
    "EventEntity": "event_entity",
    "EventHelpbot": "event_helpbot",
    "EventLeadStatus": "event_lead_status",
    "EventLink": "event_link",
    "EventLinkEntity": "event_link_entity",
    "EventLtv": "event_ltv",
    "EventMessage": "event_message",
    "EventName": "event_name",
    "EventNote": "event_note",
    "EventNps": "event_nps",
    "EventSale": "event_sale",
    "EventTag": "event_tag",
    "EventTask": "event_task",
    "EventTaskDeadline": "event_task_deadline",
    "EventTaskType": "event_task_type",
    "EventTransaction": "event_transaction",
    "EventTypeInfo": "event_type_info",
    "EventTypesPage": "event_types_page",
    "EventTypesPageEmbedded": "event_types_page_embedded",
    "EventUser": "event_user",
    "EventValue": "event_value",
    "EventValueFilter": "event_value_filter",
    "EventsFilter": "events_filter",
    "EventsPage": "events_page",
    "EventsPageEmbedded": "events_page_embedded",
    "ExtendedServiceMessageNoteCreate": "extended_service_message_note_create",
    "ExtendedServiceMessageNoteUpdate": "extended_service_message_note_update",
    "FieldError": "field_error",
    "FieldFile": "field_file",
    "FieldFileWrite": "field_file_write",
    "FieldRange": "field_range",
    "File": "file",
    "FileAuthor": "file_author",
    "FileAuthorWrite": "file_author_write",
    "FileCustomField": "file_custom_field",
    "FileDateFilter": "file_date_filter",
    "FileField": "file_field",
    "FileFieldValue": "file_field_value",
    "FileMetadata": "file_metadata",
    "FilePartUploaded": "file_part_uploaded",
    "FilePreview": "file_preview",
    "FileRef": "file_ref",
    "FileSelfLinks": "file_self_links",
    "FileSession": "file_session",
    "FileSessionCreate": "file_session_create",
    "FileSizeFilter": "file_size_filter",
    "FileUpdate": "file_update",
    "FileUsage": "file_usage",
    "FileUsageEntity": "file_usage_entity",
    "FileValue": "file_value",
    "FileVersion": "file_version",
    "FileVersions": "file_versions",
    "FileVersionsEmbedded": "file_versions_embedded",
    "FilesFilter": "files_filter",
    "FilesPage": "files_page",
    "FilesPageEmbedded": "files_page_embedded",
    "FilesRestored": "files_restored",
    "FormsMetadataWrite": "forms_metadata_write",
    "GeolocationNoteCreate": "geolocation_note_create",
    "GeolocationNoteParams": "geolocation_note_params",
    "GeolocationNoteParamsWrite": "geolocation_note_params_write",
    "GeolocationNoteUpdate": "geolocation_note_update",
    "HelpbotEventValue": "helpbot_event_value",
    "HookAccount": "hook_account",
    "HookAccountLinks": "hook_account_links",
    "HookCustomField": "hook_custom_field",
    "HookFieldValue": "hook_field_value",
    "HookLinkedLead": "hook_linked_lead",
    "HookMessageAttachment": "hook_message_attachment",
    "HookMessagePerson": "hook_message_person",
    "HookNote": "hook_note",
    "HookTag": "hook_tag",
    "HookTaskResult": "hook_task_result",
    "HookTemplateReview": "hook_template_review",
    "HookTrigger": "hook_trigger",
    "HookTriggerAction": "hook_trigger_action",
    "HookTriggerData": "hook_trigger_data",
    "HookTriggerSettings": "hook_trigger_settings",
    "HookTriggerWidget": "hook_trigger_widget",
    "HookUninstall": "hook_uninstall",
    "HookUnsortedClient": "hook_unsorted_client",
    "HookUnsortedContact": "hook_unsorted_contact",
    "HookUnsortedData": "hook_unsorted_data",
    "HookUnsortedLead": "hook_unsorted_lead",
    "HookUnsortedOrigin": "hook_unsorted_origin",
    "HookUnsortedResult": "hook_unsorted_result",
    "HookUnsortedSource": "hook_unsorted_source",
    "HookWidgetRequest": "hook_widget_request",
    "IdRef": "id_ref",
    "InvoiceItem": "invoice_item",
    "InvoiceItemWrite": "invoice_item_write",
    "InvoicePaidNoteCreate": "invoice_paid_note_create",
    "InvoicePaidNoteUpdate": "invoice_paid_note_update",
    "InvoiceWarning": "invoice_warning",
    "InvoicesSettings": "invoices_settings",
    "ItemDiscount": "item_discount",
    "ItemDiscountWrite": "item_discount_write",
    "ItemErrors": "item_errors",
    "ItemsCustomField": "items_custom_field",
    "ItemsField": "items_field",
    "ItemsFieldValue": "items_field_value",
    "ItemsValue": "items_value",
    "Lead": "lead",
    "LeadAddedEvent": "lead_added_event",
    "LeadAutoCreatedNoteLink": "lead_auto_created_note_link",
    "LeadAutoCreatedNoteParams": "lead_auto_created_note_params",
    "LeadComplexCreate": "lead_complex_create",
    "LeadComplexCreated": "lead_complex_created",
    "LeadComplexEmbedded": "lead_complex_embedded",
    "LeadContactRef": "lead_contact_ref",
    "LeadCreate": "lead_create",
    "LeadCreateEmbedded": "lead_create_embedded",
    "LeadCreated": "lead_created",
    "LeadDeletedEvent": "lead_deleted_event",
    "LeadEmbedded": "lead_embedded",
    "LeadLossReason": "lead_loss_reason",
    "LeadNoteAddedEvent": "lead_note_added_event",
    "LeadResponsibleChangedEvent": "lead_responsible_changed_event",
    "LeadRestoredEvent": "lead_restored_event",
    "LeadSource": "lead_source",
    "LeadSourceWrite": "lead_source_write",
    "LeadStatusChangedEvent": "lead_status_changed_event",
    "LeadStatusEventValue": "lead_status_event_value",
    "LeadUpdate": "lead_update",
    "LeadUpdated": "lead_updated",
    "LeadUpdatedEvent": "lead_updated_event",
    "LeadsCreated": "leads_created",
    "LeadsCreatedEmbedded": "leads_created_embedded",
    "LeadsFilter": "leads_filter",
    "LeadsPage": "leads_page",
    "LeadsPageEmbedded": "leads_page_embedded",
    "LeadsUpdated": "leads_updated",
    "LeadsUpdatedEmbedded": "leads_updated_embedded",
    "LegalEntity": "legal_entity",
    "LegalEntityCustomField": "legal_entity_custom_field",
    "LegalEntityField": "legal_entity_field",
    "LegalEntityFieldValue": "legal_entity_field_value",
    "LegalEntityValue": "legal_entity_value",
    "LegalEntityWrite": "legal_entity_write",
    "Link": "link",
    "LinkEventValue": "link_event_value",
    "LinkMetadataWrite": "link_metadata_write",
    "LinkWrite": "link_write",
    "LinkedEntity": "linked_entity",
    "LinkedEntityCustomField": "linked_entity_custom_field",
    "LinkedEntityField": "linked_entity_field",
    "LinkedEntityFieldValue": "linked_entity_field_value",
    "LinkedEntityValue": "linked_entity_value",
    "LinkedEntityWrite": "linked_entity_write",
    "LinksFilter": "links_filter",
    "LongTextFieldValue": "long_text_field_value",
    "LossReason": "loss_reason",
    "LossReasonCreate": "loss_reason_create",
    "LossReasonUpdate": "loss_reason_update",
    "LossReasonsCreated": "loss_reasons_created",
    "LossReasonsPage": "loss_reasons_page",
    "LossReasonsPageEmbedded": "loss_reasons_page_embedded",
    "LtvFieldEventValue": "ltv_field_event_value",
    "MailNoteAddress": "mail_note_address",
    "MailNoteDelivery": "mail_note_delivery",
    "MailNoteParams": "mail_note_params",
    "MassLinkWrite": "mass_link_write",
    "MassLinksFilter": "mass_links_filter",
    "MessageCashierNoteCreate": "message_cashier_note_create",
    "MessageCashierNoteUpdate": "message_cashier_note_update",
    "MessageEventValue": "message_event_value",
    "MessageReceivedEvent": "message_received_event",
    "MessageSentEvent": "message_sent_event",
    "MonetaryCustomField": "monetary_custom_field",
    "MonetaryField": "monetary_field",
    "MultiselectCustomField": "multiselect_custom_field",
    "MultiselectField": "multiselect_field",
    "MultitextCustomField": "multitext_custom_field",
    "MultitextField": "multitext_field",
    "MultitextFieldValue": "multitext_field_value",
    "NameFieldEventValue": "name_field_event_value",
    "NewPipelineStatus": "new_pipeline_status",
    "Note": "note",
    "NoteCreate": "note_create",
    "NoteCreated": "note_created",
    "NoteEventValue": "note_event_value",
    "NoteParams": "note_params",
    "NoteUpdate": "note_update",
    "NoteUpdated": "note_updated",
    "NotesCreated": "notes_created",
    "NotesCreatedEmbedded": "notes_created_embedded",
    "NotesFilter": "notes_filter",
    "NotesPage": "notes_page",
    "NotesPageEmbedded": "notes_page_embedded",
    "NotesUpdated": "notes_updated",
    "NotesUpdatedEmbedded": "notes_updated_embedded",
    "NpsEventValue": "nps_event_value",
    "NumberFieldValue": "number_field_value",
    "NumberValue": "number_value",
    "NumericCustomField": "numeric_custom_field",
    "NumericField": "numeric_field",
    "OptionFieldValue": "option_field_value",
    "OptionValue": "option_value",
    "OrgLegalNameCustomField": "org_legal_name_custom_field",
    "PageLinks": "page_links",
    "PartialCompany": "partial_company",
    "PartialContact": "partial_contact",
    "PartialLead": "partial_lead",
    "Payer": "payer",
    "PayerCustomField": "payer_custom_field",
    "PayerField": "payer_field",
    "PayerFieldValue": "payer_field_value",
    "PayerValue": "payer_value",
    "PayerWrite": "payer_write",
    "PaymentNoteParams": "payment_note_params",
    "PaymentNoteParamsWrite": "payment_note_params_write",
    "Pipeline": "pipeline",
    "PipelineCreate": "pipeline_create",
    "PipelineCreateEmbedded": "pipeline_create_embedded",
    "PipelineEmbedded": "pipeline_embedded",
    "PipelineStatus": "pipeline_status",
    "PipelineStatusCreate": "pipeline_status_create",
    "PipelineStatusUpdate": "pipeline_status_update",
    "PipelineStatusesCreated": "pipeline_statuses_created",
    "PipelineStatusesPage": "pipeline_statuses_page",
    "PipelineUpdate": "pipeline_update",
    "PipelinesCreated": "pipelines_created",
    "PipelinesPage": "pipelines_page",
    "PipelinesPageEmbedded": "pipelines_page_embedded",
    "PriceCustomField": "price_custom_field",
    "PriceField": "price_field",
    "Problem": "problem",
    "ProductsEnable": "products_enable",
    "ProductsSettings": "products_settings",
    "ProductsSettingsUpdate": "products_settings_update",
    "RadiobuttonCustomField": "radiobutton_custom_field",
    "RadiobuttonField": "radiobutton_field",
    "Range": "range",
    "RefreshTokenGrant": "refresh_token_grant",
    "ResponsibleUserEventValue": "responsible_user_event_value",
    "Role": "role",
    "RoleCreate": "role_create",
    "RoleEmbedded": "role_embedded",
    "RoleRights": "role_rights",
    "RoleRightsWrite": "role_rights_write",
    "RoleUpdate": "role_update",
    "RolesCreated": "roles_created",
    "RolesPage": "roles_page",
    "RolesPageEmbedded": "roles_page_embedded",
    "RolesUpdated": "roles_updated",
    "SaleFieldEventValue": "sale_field_event_value",
    "Segment": "segment",
    "SegmentCreate": "segment_create",
    "SegmentCustomFieldsFilter": "segment_custom_fields_filter",
    "SegmentUpdate": "segment_update",
    "SegmentsPage": "segments_page",
    "SegmentsPageEmbedded": "segments_page_embedded",
    "SelectCustomField": "select_custom_field",
    "SelectField": "select_field",
    "SelectFieldValue": "select_field_value",
    "SelfLinks": "self_links",
    "ServiceMessageNoteCreate": "service_message_note_create",
    "ServiceMessageNoteUpdate": "service_message_note_update",
    "ServiceNoteParams": "service_note_params",
    "ServiceNoteParamsWrite": "service_note_params_write",
    "ShortLink": "short_link",
    "ShortLinkCreate": "short_link_create",
    "ShortLinkMetadata": "short_link_metadata",
    "ShortLinkMetadataWrite": "short_link_metadata_write",
    "ShortLinksCreated": "short_links_created",
    "ShortLinksCreatedEmbedded": "short_links_created_embedded",
    "SipMetadataWrite": "sip_metadata_write",
    "SiteVisitNoteCreate": "site_visit_note_create",
    "SiteVisitNoteParamsWrite": "site_visit_note_params_write",
    "SiteVisitNoteUpdate": "site_visit_note_update",
    "SmartAddressCustomField": "smart_address_custom_field",
    "SmartAddressField": "smart_address_field",
    "SmsInNoteCreate": "sms_in_note_create",
    "SmsInNoteUpdate": "sms_in_note_update",
    "SmsNoteParams": "sms_note_params",
    "SmsNoteParamsWrite": "sms_note_params_write",
    "SmsOutNoteCreate": "sms_out_note_create",
    "SmsOutNoteUpdate": "sms_out_note_update",
    "Source": "source",
    "SourceCreate": "source_create",
    "SourceDelete": "source_delete",
    "SourceDeleteErrors": "source_delete_errors",
    "SourceService": "source_service",
    "SourceServicePage": "source_service_page",
    "SourceServicePageWrite": "source_service_page_write",
    "SourceServiceParams": "source_service_params",
    "SourceServiceParamsWrite": "source_service_params_write",
    "SourceServiceWrite": "source_service_write",
    "SourceUpdate": "source_update",
    "SourcesDeleteProblem": "sources_delete_problem",
    "SourcesFilter": "sources_filter",
    "SourcesPage": "sources_page",
    "SourcesPageEmbedded": "sources_page_embedded",
    "StatusDescription": "status_description",
    "StatusDescriptionCreate": "status_description_create",
    "StatusDescriptionUpdate": "status_description_update",
    "StatusFilter": "status_filter",
    "StreetAddressCustomField": "street_address_custom_field",
    "StreetAddressField": "street_address_field",
    "Supplier": "supplier",
    "SupplierCustomField": "supplier_custom_field",
    "SupplierField": "supplier_field",
    "SupplierFieldValue": "supplier_field_value",
    "SupplierRef": "supplier_ref",
    "SupplierValue": "supplier_value",
    "Tag": "tag",
    "TagCreate": "tag_create",
    "TagEventValue": "tag_event_value",
    "TagRef": "tag_ref",
    "TagUpdate": "tag_update",
    "TagsEmbedded": "tags_embedded",
    "TagsFilter": "tags_filter",
    "TagsPage": "tags_page",
    "TagsSaved": "tags_saved",
    "TagsWrite": "tags_write",
    "Talk": "talk",
    "TalkAddedEvent": "talk_added_event",
    "TalkClose": "talk_close",
    "TalkEmbedded": "talk_embedded",
    "TalkMessage": "talk_message",
    "TalkMessageAttachment": "talk_message_attachment",
    "TalkMessageAuthor": "talk_message_author",
    "TalkMessageSend": "talk_message_send",
    "TalkMessageSent": "talk_message_sent",
    "TalkMessagesFilter": "talk_messages_filter",
    "TalkMessagesPage": "talk_messages_page",
    "TalkMessagesPageEmbedded": "talk_messages_page_embedded",
    "TalkUpdatedEvent": "talk_updated_event",
    "TalksCount": "talks_count",
    "TalksCountFilter": "talks_count_filter",
    "TalksFilter": "talks_filter",
    "TalksPage": "talks_page",
    "TalksPageEmbedded": "talks_page_embedded",
    "TargetingInNoteCreate": "targeting_in_note_create",
    "TargetingInNoteUpdate": "targeting_in_note_update",
    "TargetingNoteContact": "targeting_note_contact",
    "TargetingNoteContactWrite": "targeting_note_contact_write",
    "TargetingNoteParams": "targeting_note_params",
    "TargetingNoteParamsWrite": "targeting_note_params_write",
    "TargetingOutNoteCreate": "targeting_out_note_create",
    "TargetingOutNoteUpdate": "targeting_out_note_update",
    "Task": "task",
    "TaskAddedEvent": "task_added_event",
    "TaskCreate": "task_create",
    "TaskCreated": "task_created",
    "TaskDeadlineEventValue": "task_deadline_event_value",
    "TaskDeletedEvent": "task_deleted_event",
    "TaskEventValue": "task_event_value",
    "TaskResponsibleChangedEvent": "task_responsible_changed_event",
    "TaskResult": "task_result",
    "TaskResultWrite": "task_result_write",
    "TaskTypeEventValue": "task_type_event_value",
    "TaskTypeInfo": "task_type_info",
    "TaskUpdate": "task_update",
    "TaskUpdated": "task_updated",
    "TaskUpdatedEvent": "task_updated_event",
    "TasksCreated": "tasks_created",
    "TasksCreatedEmbedded": "tasks_created_embedded",
    "TasksFilter": "tasks_filter",
    "TasksPage": "tasks_page",
    "TasksPageEmbedded": "tasks_page_embedded",
    "TasksUpdated": "tasks_updated",
    "TasksUpdatedEmbedded": "tasks_updated_embedded",
    "TextCustomField": "text_custom_field",
    "TextField": "text_field",
    "TextFieldValue": "text_field_value",
    "TextValue": "text_value",
    "TextareaCustomField": "textarea_custom_field",
    "TextareaField": "textarea_field",
    "TimeRange": "time_range",
    "TokenRequest": "token_request",
    "TokenResponse": "token_response",
    "TrackingDataCustomField": "tracking_data_custom_field",
    "TrackingDataField": "tracking_data_field",
    "Transaction": "transaction",
    "TransactionCreate": "transaction_create",
    "TransactionCreated": "transaction_created",
    "TransactionCreatedEmbedded": "transaction_created_embedded",
    "TransactionElement": "transaction_element",
    "TransactionElementMetadata": "transaction_element_metadata",
    "TransactionEmbedded": "transaction_embedded",
    "TransactionEmbeddedWrite": "transaction_embedded_write",
    "TransactionEventValue": "transaction_event_value",
    "TransactionMetadata": "transaction_metadata",
    "TransactionNoteParams": "transaction_note_params",
    "TransactionsCreated": "transactions_created",
    "TransactionsCreatedEmbedded": "transactions_created_embedded",
    "TransactionsFilter": "transactions_filter",
    "TransactionsPage": "transactions_page",
    "TransactionsPageEmbedded": "transactions_page_embedded",
    "UnknownCustomField": "unknown_custom_field",
    "UnknownEventValue": "unknown_event_value",
    "UnknownNoteParams": "unknown_note_params",
    "UnknownUnsortedMetadata": "unknown_unsorted_metadata",
    "UnlinkEventValue": "unlink_event_value",
    "Unsorted": "unsorted",
    "UnsortedAccept": "unsorted_accept",
    "UnsortedAcceptedEvent": "unsorted_accepted_event",
    "UnsortedAddedEvent": "unsorted_added_event",
    "UnsortedCategoryCount": "unsorted_category_count",
    "UnsortedChatClient": "unsorted_chat_client",
    "UnsortedChatOrigin": "unsorted_chat_origin",
    "UnsortedChatsMetadata": "unsorted_chats_metadata",
    "UnsortedContactRef": "unsorted_contact_ref",
    "UnsortedCreateEmbedded": "unsorted_create_embedded",
    "UnsortedCreated": "unsorted_created",
    "UnsortedCreatedEmbedded": "unsorted_created_embedded",
    "UnsortedCreatedList": "unsorted_created_list",
    "UnsortedDecided": "unsorted_decided",
    "UnsortedDecline": "unsorted_decline",
    "UnsortedDeclinedEvent": "unsorted_declined_event",
    "UnsortedEmbedded": "unsorted_embedded",
    "UnsortedFilter": "unsorted_filter",
    "UnsortedFormsCreate": "unsorted_forms_create",
    "UnsortedFormsMetadata": "unsorted_forms_metadata",
    "UnsortedLink": "unsorted_link",
    "UnsortedLinkMetadata": "unsorted_link_metadata",
    "UnsortedLinkTarget": "unsorted_link_target",
    "UnsortedLinked": "unsorted_linked",
    "UnsortedLinkedEmbedded": "unsorted_linked_embedded",
    "UnsortedMailMetadata": "unsorted_mail_metadata",
    "UnsortedMailSender": "unsorted_mail_sender",
    "UnsortedMetadata": "unsorted_metadata",
    "UnsortedPage": "unsorted_page",
    "UnsortedPageEmbedded": "unsorted_page_embedded",
    "UnsortedRefs": "unsorted_refs",
    "UnsortedSipCreate": "unsorted_sip_create",
    "UnsortedSipMetadata": "unsorted_sip_metadata",
    "UnsortedSummary": "unsorted_summary",
    "UnsortedSummaryCategories": "unsorted_summary_categories",
    "UnsortedSummaryFilter": "unsorted_summary_filter",
    "UnsortedUpdatedEvent": "unsorted_updated_event",
    "UrlCustomField": "url_custom_field",
    "UrlField": "url_field",
    "UrlNoteParams": "url_note_params",
    "User": "user",
    "UserCatalogActionsWrite": "user_catalog_actions_write",
    "UserCatalogRights": "user_catalog_rights",
    "UserCatalogRightsWrite": "user_catalog_rights_write",
    "UserCreate": "user_create",
    "UserEmbedded": "user_embedded",
    "UserEntityRights": "user_entity_rights",
    "UserEntityRightsWrite": "user_entity_rights_write",
    "UserGroup": "user_group",
    "UserGroupRef": "user_group_ref",
    "UserRef": "user_ref",
    "UserRights": "user_rights",
    "UserRightsWrite": "user_rights_write",
    "UserRoleRef": "user_role_ref",
    "UserStatusActions": "user_status_actions",
    "UserStatusActionsWrite": "user_status_actions_write",
    "UserStatusRights": "user_status_rights",
    "UserStatusRightsWrite": "user_status_rights_write",
    "UserTaskRights": "user_task_rights",
    "UserTaskRightsWrite": "user_task_rights_write",
    "UsersCreated": "users_created",
    "UsersPage": "users_page",
    "UsersPageEmbedded": "users_page_embedded",
    "Webhook": "webhook",
    "WebhookSubscribe": "webhook_subscribe",
    "WebhookUnsubscribe": "webhook_unsubscribe",
    "WebhooksFilter": "webhooks_filter",
    "WebhooksPage": "webhooks_page",
    "WebhooksPageEmbedded": "webhooks_page_embedded",
    "WebsiteButton": "website_button",
    "WebsiteButtonCreate": "website_button_create",
    "WebsiteButtonCreated": "website_button_created",
    "WebsiteButtonDomains": "website_button_domains",
    "WebsiteButtonUpdate": "website_button_update",
    "WebsiteButtonsPage": "website_buttons_page",
    "WebsiteButtonsPageEmbedded": "website_buttons_page_embedded",
    "Widget": "widget",
    "WidgetContinue": "widget_continue",
    "WidgetGotoHandler": "widget_goto_handler",
    "WidgetGotoParams": "widget_goto_params",
    "WidgetHandler": "widget_handler",
    "WidgetSettingTemplate": "widget_setting_template",
    "WidgetShowHandler": "widget_show_handler",
    "WidgetShowParams": "widget_show_params",
    "WidgetTriggeredEvent": "widget_triggered_event",
    "WidgetUserLogin": "widget_user_login",
    "WidgetUserLoginWrite": "widget_user_login_write",
    "WidgetsPage": "widgets_page",
    "WidgetsPageEmbedded": "widgets_page_embedded",
    "ZoomMeetingNoteCreate": "zoom_meeting_note_create",
    "ZoomMeetingNoteUpdate": "zoom_meeting_note_update",
    "ZoomNoteParams": "zoom_note_params",
    "ZoomNoteParamsWrite": "zoom_note_params_write",
}

__all__ = [
    "RawModel",
    "Account",
    "AccountDomain",
    "AccountEmbedded",
    "AddressPartFieldValue",
    "AddressPartValue",
    "AiFileSourceCreate",
    "AiImport",
    "AiProblem",
    "AiResultNoteCreate",
    "AiResultNoteParams",
    "AiResultNoteParamsWrite",
    "AiResultNoteUpdate",
    "AiSource",
    "AiTextSourceCreate",
    "AiUrlSourceCreate",
    "AmojoRights",
    "ApiKeyExchange",
    "AttachmentNoteCreate",
    "AttachmentNoteParams",
    "AttachmentNoteParamsWrite",
    "AttachmentNoteUpdate",
    "AuthorizationCodeGrant",
    "BillPaidNoteCreate",
    "BillPaidNoteUpdate",
    "BirthdayCustomField",
    "BirthdayField",
    "BonusPoints",
    "BonusPointsChange",
    "Bot",
    "BotRun",
    "BotSettings",
    "BotStop",
    "BotsFilter",
    "BotsPage",
    "BotsPageEmbedded",
    "BotsRun",
    "BotsRunV2",
    "CallCreate",
    "CallCreated",
    "CallCreatedEmbedded",
    "CallError",
    "CallInNoteCreate",
    "CallInNoteUpdate",
    "CallNoteParams",
    "CallNoteParamsWrite",
    "CallNotification",
    "CallNotificationCreated",
    "CallNotifications",
    "CallNotificationsCreated",
    "CallNotificationsCreatedEmbedded",
    "CallOutNoteCreate",
    "CallOutNoteUpdate",
    "CallsCreated",
    "CallsCreatedEmbedded",
    "CashierNoteParams",
    "CashierNoteParamsWrite",
    "Catalog",
    "CatalogCreate",
    "CatalogCustomFieldsFilter",
    "CatalogElement",
    "CatalogElementAddedEvent",
    "CatalogElementCreate",
    "CatalogElementDeletedEvent",
    "CatalogElementEmbedded",
    "CatalogElementLinkWrite",
    "CatalogElementLinkWriteMetadata",
    "CatalogElementLinksFilter",
    "CatalogElementUpdate",
    "CatalogElementUpdatedEvent",
    "CatalogElementsFilter",
    "CatalogElementsPage",
    "CatalogElementsPageEmbedded",
    "CatalogElementsSaved",
    "CatalogUpdate",
    "CatalogV2",
    "CatalogV2Changed",
    "CatalogV2Create",
    "CatalogV2Update",
    "CatalogsPage",
    "CatalogsPageEmbedded",
    "CatalogsSaved",
    "CatalogsV2Change",
    "CatalogsV2Changed",
    "CatalogsV2ChangedEmbedded",
    "CatalogsV2Page",
    "CatalogsV2PageEmbedded",
    "CategoryCustomField",
    "CategoryField",
    "ChainedListCustomField",
    "ChainedListField",
    "ChainedListFieldValue",
    "ChainedListValue",
    "Chat",
    "ChatClient",
    "ChatConnect",
    "ChatConnection",
    "ChatContact",
    "ChatContactWrite",
    "ChatCreate",
    "ChatDeliveryStatus",
    "ChatDeliveryStatusUpdate",
    "ChatDisconnect",
    "ChatForward",
    "ChatHistory",
    "ChatHistoryMessage",
    "ChatHookButton",
    "ChatHookContent",
    "ChatHookConversation",
    "ChatHookForwards",
    "ChatHookList",
    "ChatHookListRow",
    "ChatHookListSection",
    "ChatHookMarkup",
    "ChatHookMessage",
    "ChatHookPerson",
    "ChatHookPost",
    "ChatHookReaction",
    "ChatHookReply",
    "ChatHookSource",
    "ChatHookTemplate",
    "ChatHookTemplateParam",
    "ChatHookTyping",
    "ChatLocation",
    "ChatLocationWrite",
    "ChatMember",
    "ChatMessage",
    "ChatMessageAccepted",
    "ChatMessageCreate",
    "ChatMessageEvent",
    "ChatMessageIds",
    "ChatMessagePayload",
    "ChatMessageSentEvent",
    "ChatPost",
    "ChatProblem",
    "ChatProfile",
    "ChatQuotedMessage",
    "ChatQuotedSender",
    "ChatReaction",
    "ChatReactionAction",
    "ChatReactionEvent",
    "ChatReactionUser",
    "ChatReply",
    "ChatSharedPost",
    "ChatSource",
    "ChatTemplate",
    "ChatTemplateAttachment",
    "ChatTemplateAttachmentWrite",
    "ChatTemplateButton",
    "ChatTemplateButtonWrite",
    "ChatTemplateCreate",
    "ChatTemplateEmbedded",
    "ChatTemplateInlineButton",
    "ChatTemplateInlineButtonWrite",
    "ChatTemplateReview",
    "ChatTemplateReviewUpdate",
    "ChatTemplateReviewedEvent",
    "ChatTemplateReviews",
    "ChatTemplateReviewsEmbedded",
    "ChatTemplateUnknownButton",
    "ChatTemplateUpdate",
    "ChatTemplateUrlButton",
    "ChatTemplateUrlButtonWrite",
    "ChatTemplatesFilter",
    "ChatTemplatesPage",
    "ChatTemplatesPageEmbedded",
    "ChatTemplatesWritten",
    "ChatTyping",
    "ChatTypingAction",
    "ChatTypingEvent",
    "ChatTypingSender",
    "ChatUser",
    "ChatUserProfile",
    "CheckboxCustomField",
    "CheckboxField",
    "CheckboxFieldValue",
    "CheckboxValue",
    "ClearField",
    "CommonNoteCreate",
    "CommonNoteParams",
    "CommonNoteParamsWrite",
    "CommonNoteUpdate",
    "CompaniesCreated",
    "CompaniesCreatedEmbedded",
    "CompaniesFilter",
    "CompaniesPage",
    "CompaniesPageEmbedded",
    "CompaniesUpdated",
    "CompaniesUpdatedEmbedded",
    "Company",
    "CompanyAddedEvent",
    "CompanyCreate",
    "CompanyCreated",
    "CompanyDeletedEvent",
    "CompanyEmbedded",
    "CompanyNoteAddedEvent",
    "CompanyResponsibleChangedEvent",
    "CompanyRestoredEvent",
    "CompanyUpdate",
    "CompanyUpdated",
    "CompanyUpdatedEvent",
    "ComplexCompany",
    "ComplexContact",
    "ComplexFormsMetadata",
    "ComplexMetadata",
    "ComplexSipMetadata",
    "Contact",
    "ContactAddedEvent",
    "ContactChat",
    "ContactChatLink",
    "ContactChatsEmbedded",
    "ContactChatsLinked",
    "ContactChatsPage",
    "ContactCreate",
    "ContactCreated",
    "ContactDeletedEvent",
    "ContactEmbedded",
    "ContactNoteAddedEvent",
    "ContactRef",
    "ContactResponsibleChangedEvent",
    "ContactRestoredEvent",
    "ContactSocialProfile",
    "ContactUpdate",
    "ContactUpdated",
    "ContactUpdatedEvent",
    "ContactsCreated",
    "ContactsCreatedEmbedded",
    "ContactsFilter",
    "ContactsPage",
    "ContactsPageEmbedded",
    "ContactsUpdated",
    "ContactsUpdatedEmbedded",
    "CurrenciesPage",
    "CurrenciesPageEmbedded",
    "Currency",
    "CustomField",
    "CustomFieldChainedList",
    "CustomFieldChainedListWrite",
    "CustomFieldCreate",
    "CustomFieldEnum",
    "CustomFieldEnumCreate",
    "CustomFieldEnumUpdate",
    "CustomFieldEventValue",
    "CustomFieldGroup",
    "CustomFieldGroupCreate",
    "CustomFieldGroupUpdate",
    "CustomFieldGroupsCreated",
    "CustomFieldGroupsPage",
    "CustomFieldGroupsPageEmbedded",
    "CustomFieldNested",
    "CustomFieldNestedWrite",
    "CustomFieldStatusRef",
    "CustomFieldStatusRefWrite",
    "CustomFieldUpdate",
    "CustomFieldUpdated",
    "CustomFieldValues",
    "CustomFieldWrite",
    "CustomFieldsCreated",
    "CustomFieldsFilter",
    "CustomFieldsPage",
    "CustomFieldsPageEmbedded",
    "CustomFieldsUpdated",
    "CustomFieldsUpdatedEmbedded",
    "Customer",
    "CustomerAddedEvent",
    "CustomerCreate",
    "CustomerCreated",
    "CustomerDeletedEvent",
    "CustomerEmbedded",
    "CustomerEmbeddedWrite",
    "CustomerNoteAddedEvent",
    "CustomerResponsibleChangedEvent",
    "CustomerSegmentRef",
    "CustomerStatus",
    "CustomerStatusCondition",
    "CustomerStatusConditionItem",
    "CustomerStatusConditionMatch",
    "CustomerStatusConditionOptions",
    "CustomerStatusCreate",
    "CustomerStatusCreated",
    "CustomerStatusEventValue",
    "CustomerStatusUpdate",
    "CustomerStatusesCreated",
    "CustomerStatusesCreatedEmbedded",
    "CustomerStatusesPage",
    "CustomerStatusesPageEmbedded",
    "CustomerTransactionsFilter",
    "CustomerUpdate",
    "CustomerUpdated",
    "CustomerUpdatedEvent",
    "CustomersCreated",
    "CustomersCreatedEmbedded",
    "CustomersFilter",
    "CustomersModeInfo",
    "CustomersModeUpdate",
    "CustomersPage",
    "CustomersPageEmbedded",
    "CustomersUpdated",
    "CustomersUpdatedEmbedded",
    "DateCustomField",
    "DateField",
    "DateFieldValue",
    "DateTimeCustomField",
    "DateTimeField",
    "DateTimeFieldValue",
    "DateTimeValue",
    "DateValue",
    "DatetimeSettings",
    "DigitalPipelineCustomerEvent",
    "DigitalPipelineLeadEvent",
    "DropboxNoteParams",
    "ElementLink",
    "ElementLinkMetadata",
    "EntityFile",
    "EntityFileRef",
    "EntityFilesPage",
    "EntityFilesPageEmbedded",
    "EntityLink",
    "EntityLinkMetadata",
    "EntityLinksCreated",
    "EntityLinksEmbedded",
    "EntityLinksPage",
    "EntityName",
    "EntityNameForms",
    "EntityNotesFilter",
    "EntityRef",
    "EntitySubscription",
    "EntitySubscriptionsPage",
    "EntitySubscriptionsPageEmbedded",
    "EntityTag",
    "Event",
    "EventCustomField",
    "EventCustomerStatus",
    "EventCustomerStatusFilter",
    "EventEmbedded",
    "EventEntity",
    "EventHelpbot",
    "EventLeadStatus",
    "EventLink",
    "EventLinkEntity",
    "EventLtv",
    "EventMessage",
    "EventName",
    "EventNote",
    "EventNps",
    "EventSale",
    "EventTag",
    "EventTask",
    "EventTaskDeadline",
    "EventTaskType",
    "EventTransaction",
    "EventTypeInfo",
    "EventTypesPage",
    "EventTypesPageEmbedded",
    "EventUser",
    "EventValue",
    "EventValueFilter",
    "EventsFilter",
    "EventsPage",
    "EventsPageEmbedded",
    "ExtendedServiceMessageNoteCreate",
    "ExtendedServiceMessageNoteUpdate",
    "FieldError",
    "FieldFile",
    "FieldFileWrite",
    "FieldRange",
    "File",
    "FileAuthor",
    "FileAuthorWrite",
    "FileCustomField",
    "FileDateFilter",
    "FileField",
    "FileFieldValue",
    "FileMetadata",
    "FilePartUploaded",
    "FilePreview",
    "FileRef",
    "FileSelfLinks",
    "FileSession",
    "FileSessionCreate",
    "FileSizeFilter",
    "FileUpdate",
    "FileUsage",
    "FileUsageEntity",
    "FileValue",
    "FileVersion",
    "FileVersions",
    "FileVersionsEmbedded",
    "FilesFilter",
    "FilesPage",
    "FilesPageEmbedded",
    "FilesRestored",
    "FormsMetadataWrite",
    "GeolocationNoteCreate",
    "GeolocationNoteParams",
    "GeolocationNoteParamsWrite",
    "GeolocationNoteUpdate",
    "HelpbotEventValue",
    "HookAccount",
    "HookAccountLinks",
    "HookCustomField",
    "HookFieldValue",
    "HookLinkedLead",
    "HookMessageAttachment",
    "HookMessagePerson",
    "HookNote",
    "HookTag",
    "HookTaskResult",
    "HookTemplateReview",
    "HookTrigger",
    "HookTriggerAction",
    "HookTriggerData",
    "HookTriggerSettings",
    "HookTriggerWidget",
    "HookUninstall",
    "HookUnsortedClient",
    "HookUnsortedContact",
    "HookUnsortedData",
    "HookUnsortedLead",
    "HookUnsortedOrigin",
    "HookUnsortedResult",
    "HookUnsortedSource",
    "HookWidgetRequest",
    "IdRef",
    "InvoiceItem",
    "InvoiceItemWrite",
    "InvoicePaidNoteCreate",
    "InvoicePaidNoteUpdate",
    "InvoiceWarning",
    "InvoicesSettings",
    "ItemDiscount",
    "ItemDiscountWrite",
    "ItemErrors",
    "ItemsCustomField",
    "ItemsField",
    "ItemsFieldValue",
    "ItemsValue",
    "Lead",
    "LeadAddedEvent",
    "LeadAutoCreatedNoteLink",
    "LeadAutoCreatedNoteParams",
    "LeadComplexCreate",
    "LeadComplexCreated",
    "LeadComplexEmbedded",
    "LeadContactRef",
    "LeadCreate",
    "LeadCreateEmbedded",
    "LeadCreated",
    "LeadDeletedEvent",
    "LeadEmbedded",
    "LeadLossReason",
    "LeadNoteAddedEvent",
    "LeadResponsibleChangedEvent",
    "LeadRestoredEvent",
    "LeadSource",
    "LeadSourceWrite",
    "LeadStatusChangedEvent",
    "LeadStatusEventValue",
    "LeadUpdate",
    "LeadUpdated",
    "LeadUpdatedEvent",
    "LeadsCreated",
    "LeadsCreatedEmbedded",
    "LeadsFilter",
    "LeadsPage",
    "LeadsPageEmbedded",
    "LeadsUpdated",
    "LeadsUpdatedEmbedded",
    "LegalEntity",
    "LegalEntityCustomField",
    "LegalEntityField",
    "LegalEntityFieldValue",
    "LegalEntityValue",
    "LegalEntityWrite",
    "Link",
    "LinkEventValue",
    "LinkMetadataWrite",
    "LinkWrite",
    "LinkedEntity",
    "LinkedEntityCustomField",
    "LinkedEntityField",
    "LinkedEntityFieldValue",
    "LinkedEntityValue",
    "LinkedEntityWrite",
    "LinksFilter",
    "LongTextFieldValue",
    "LossReason",
    "LossReasonCreate",
    "LossReasonUpdate",
    "LossReasonsCreated",
    "LossReasonsPage",
    "LossReasonsPageEmbedded",
    "LtvFieldEventValue",
    "MailNoteAddress",
    "MailNoteDelivery",
    "MailNoteParams",
    "MassLinkWrite",
    "MassLinksFilter",
    "MessageCashierNoteCreate",
    "MessageCashierNoteUpdate",
    "MessageEventValue",
    "MessageReceivedEvent",
    "MessageSentEvent",
    "MonetaryCustomField",
    "MonetaryField",
    "MultiselectCustomField",
    "MultiselectField",
    "MultitextCustomField",
    "MultitextField",
    "MultitextFieldValue",
    "NameFieldEventValue",
    "NewPipelineStatus",
    "Note",
    "NoteCreate",
    "NoteCreated",
    "NoteEventValue",
    "NoteParams",
    "NoteUpdate",
    "NoteUpdated",
    "NotesCreated",
    "NotesCreatedEmbedded",
    "NotesFilter",
    "NotesPage",
    "NotesPageEmbedded",
    "NotesUpdated",
    "NotesUpdatedEmbedded",
    "NpsEventValue",
    "NumberFieldValue",
    "NumberValue",
    "NumericCustomField",
    "NumericField",
    "OptionFieldValue",
    "OptionValue",
    "OrgLegalNameCustomField",
    "PageLinks",
    "PartialCompany",
    "PartialContact",
    "PartialLead",
    "Payer",
    "PayerCustomField",
    "PayerField",
    "PayerFieldValue",
    "PayerValue",
    "PayerWrite",
    "PaymentNoteParams",
    "PaymentNoteParamsWrite",
    "Pipeline",
    "PipelineCreate",
    "PipelineCreateEmbedded",
    "PipelineEmbedded",
    "PipelineStatus",
    "PipelineStatusCreate",
    "PipelineStatusUpdate",
    "PipelineStatusesCreated",
    "PipelineStatusesPage",
    "PipelineUpdate",
    "PipelinesCreated",
    "PipelinesPage",
    "PipelinesPageEmbedded",
    "PriceCustomField",
    "PriceField",
    "Problem",
    "ProductsEnable",
    "ProductsSettings",
    "ProductsSettingsUpdate",
    "RadiobuttonCustomField",
    "RadiobuttonField",
    "Range",
    "RefreshTokenGrant",
    "ResponsibleUserEventValue",
    "Role",
    "RoleCreate",
    "RoleEmbedded",
    "RoleRights",
    "RoleRightsWrite",
    "RoleUpdate",
    "RolesCreated",
    "RolesPage",
    "RolesPageEmbedded",
    "RolesUpdated",
    "SaleFieldEventValue",
    "Segment",
    "SegmentCreate",
    "SegmentCustomFieldsFilter",
    "SegmentUpdate",
    "SegmentsPage",
    "SegmentsPageEmbedded",
    "SelectCustomField",
    "SelectField",
    "SelectFieldValue",
    "SelfLinks",
    "ServiceMessageNoteCreate",
    "ServiceMessageNoteUpdate",
    "ServiceNoteParams",
    "ServiceNoteParamsWrite",
    "ShortLink",
    "ShortLinkCreate",
    "ShortLinkMetadata",
    "ShortLinkMetadataWrite",
    "ShortLinksCreated",
    "ShortLinksCreatedEmbedded",
    "SipMetadataWrite",
    "SiteVisitNoteCreate",
    "SiteVisitNoteParamsWrite",
    "SiteVisitNoteUpdate",
    "SmartAddressCustomField",
    "SmartAddressField",
    "SmsInNoteCreate",
    "SmsInNoteUpdate",
    "SmsNoteParams",
    "SmsNoteParamsWrite",
    "SmsOutNoteCreate",
    "SmsOutNoteUpdate",
    "Source",
    "SourceCreate",
    "SourceDelete",
    "SourceDeleteErrors",
    "SourceService",
    "SourceServicePage",
    "SourceServicePageWrite",
    "SourceServiceParams",
    "SourceServiceParamsWrite",
    "SourceServiceWrite",
    "SourceUpdate",
    "SourcesDeleteProblem",
    "SourcesFilter",
    "SourcesPage",
    "SourcesPageEmbedded",
    "StatusDescription",
    "StatusDescriptionCreate",
    "StatusDescriptionUpdate",
    "StatusFilter",
    "StreetAddressCustomField",
    "StreetAddressField",
    "Supplier",
    "SupplierCustomField",
    "SupplierField",
    "SupplierFieldValue",
    "SupplierRef",
    "SupplierValue",
    "Tag",
    "TagCreate",
    "TagEventValue",
    "TagRef",
    "TagUpdate",
    "TagsEmbedded",
    "TagsFilter",
    "TagsPage",
    "TagsSaved",
    "TagsWrite",
    "Talk",
    "TalkAddedEvent",
    "TalkClose",
    "TalkEmbedded",
    "TalkMessage",
    "TalkMessageAttachment",
    "TalkMessageAuthor",
    "TalkMessageSend",
    "TalkMessageSent",
    "TalkMessagesFilter",
    "TalkMessagesPage",
    "TalkMessagesPageEmbedded",
    "TalkUpdatedEvent",
    "TalksCount",
    "TalksCountFilter",
    "TalksFilter",
    "TalksPage",
    "TalksPageEmbedded",
    "TargetingInNoteCreate",
    "TargetingInNoteUpdate",
    "TargetingNoteContact",
    "TargetingNoteContactWrite",
    "TargetingNoteParams",
    "TargetingNoteParamsWrite",
    "TargetingOutNoteCreate",
    "TargetingOutNoteUpdate",
    "Task",
    "TaskAddedEvent",
    "TaskCreate",
    "TaskCreated",
    "TaskDeadlineEventValue",
    "TaskDeletedEvent",
    "TaskEventValue",
    "TaskResponsibleChangedEvent",
    "TaskResult",
    "TaskResultWrite",
    "TaskTypeEventValue",
    "TaskTypeInfo",
    "TaskUpdate",
    "TaskUpdated",
    "TaskUpdatedEvent",
    "TasksCreated",
    "TasksCreatedEmbedded",
    "TasksFilter",
    "TasksPage",
    "TasksPageEmbedded",
    "TasksUpdated",
    "TasksUpdatedEmbedded",
    "TextCustomField",
    "TextField",
    "TextFieldValue",
    "TextValue",
    "TextareaCustomField",
    "TextareaField",
    "TimeRange",
    "TokenRequest",
    "TokenResponse",
    "TrackingDataCustomField",
    "TrackingDataField",
    "Transaction",
    "TransactionCreate",
    "TransactionCreated",
    "TransactionCreatedEmbedded",
    "TransactionElement",
    "TransactionElementMetadata",
    "TransactionEmbedded",
    "TransactionEmbeddedWrite",
    "TransactionEventValue",
    "TransactionMetadata",
    "TransactionNoteParams",
    "TransactionsCreated",
    "TransactionsCreatedEmbedded",
    "TransactionsFilter",
    "TransactionsPage",
    "TransactionsPageEmbedded",
    "UnknownCustomField",
    "UnknownEventValue",
    "UnknownNoteParams",
    "UnknownUnsortedMetadata",
    "UnlinkEventValue",
    "Unsorted",
    "UnsortedAccept",
    "UnsortedAcceptedEvent",
    "UnsortedAddedEvent",
    "UnsortedCategoryCount",
    "UnsortedChatClient",
    "UnsortedChatOrigin",
    "UnsortedChatsMetadata",
    "UnsortedContactRef",
    "UnsortedCreateEmbedded",
    "UnsortedCreated",
    "UnsortedCreatedEmbedded",
    "UnsortedCreatedList",
    "UnsortedDecided",
    "UnsortedDecline",
    "UnsortedDeclinedEvent",
    "UnsortedEmbedded",
    "UnsortedFilter",
    "UnsortedFormsCreate",
    "UnsortedFormsMetadata",
    "UnsortedLink",
    "UnsortedLinkMetadata",
    "UnsortedLinkTarget",
    "UnsortedLinked",
    "UnsortedLinkedEmbedded",
    "UnsortedMailMetadata",
    "UnsortedMailSender",
    "UnsortedMetadata",
    "UnsortedPage",
    "UnsortedPageEmbedded",
    "UnsortedRefs",
    "UnsortedSipCreate",
    "UnsortedSipMetadata",
    "UnsortedSummary",
    "UnsortedSummaryCategories",
    "UnsortedSummaryFilter",
    "UnsortedUpdatedEvent",
    "UrlCustomField",
    "UrlField",
    "UrlNoteParams",
    "User",
    "UserCatalogActionsWrite",
    "UserCatalogRights",
    "UserCatalogRightsWrite",
    "UserCreate",
    "UserEmbedded",
    "UserEntityRights",
    "UserEntityRightsWrite",
    "UserGroup",
    "UserGroupRef",
    "UserRef",
    "UserRights",
    "UserRightsWrite",
    "UserRoleRef",
    "UserStatusActions",
    "UserStatusActionsWrite",
    "UserStatusRights",
    "UserStatusRightsWrite",
    "UserTaskRights",
    "UserTaskRightsWrite",
    "UsersCreated",
    "UsersPage",
    "UsersPageEmbedded",
    "Webhook",
    "WebhookSubscribe",
    "WebhookUnsubscribe",
    "WebhooksFilter",
    "WebhooksPage",
    "WebhooksPageEmbedded",
    "WebsiteButton",
    "WebsiteButtonCreate",
    "WebsiteButtonCreated",
    "WebsiteButtonDomains",
    "WebsiteButtonUpdate",
    "WebsiteButtonsPage",
    "WebsiteButtonsPageEmbedded",
    "Widget",
    "WidgetContinue",
    "WidgetGotoHandler",
    "WidgetGotoParams",
    "WidgetHandler",
    "WidgetSettingTemplate",
    "WidgetShowHandler",
    "WidgetShowParams",
    "WidgetTriggeredEvent",
    "WidgetUserLogin",
    "WidgetUserLoginWrite",
    "WidgetsPage",
    "WidgetsPageEmbedded",
    "ZoomMeetingNoteCreate",
    "ZoomMeetingNoteUpdate",
    "ZoomNoteParams",
    "ZoomNoteParamsWrite",
]


if not TYPE_CHECKING:  # a misspelt name must be an error to type checkers

    def __getattr__(name: str) -> Any:
        module = _MODULES.get(name)
        if module is None:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value = globals()[name] = getattr(import_module(f".{module}", __name__), name)
        return value


def __dir__() -> list[str]:
    return __all__
