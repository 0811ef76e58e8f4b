# Written by `make generate` from spec/; do not edit.
"""The resources of a client, each made when it is first used."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .resource import ResourceTable

if TYPE_CHECKING:
    from .resources.account import AccountResource
    from .resources.ai_sources import AiSourcesResource
    from .resources.async_account import AsyncAccountResource
    from .resources.async_ai_sources import AsyncAiSourcesResource
    from .resources.async_bots import AsyncBotsResource
    from .resources.async_calls import AsyncCallsResource
    from .resources.async_catalogs import AsyncCatalogsResource
    from .resources.async_chat_templates import AsyncChatTemplatesResource
    from .resources.async_chats import AsyncChatsResource
    from .resources.async_companies import AsyncCompaniesResource
    from .resources.async_contacts import AsyncContactsResource
    from .resources.async_currencies import AsyncCurrenciesResource
    from .resources.async_customers import AsyncCustomersResource
    from .resources.async_events import AsyncEventsResource
    from .resources.async_files import AsyncFilesResource
    from .resources.async_leads import AsyncLeadsResource
    from .resources.async_oauth import AsyncOauthResource
    from .resources.async_pipelines import AsyncPipelinesResource
    from .resources.async_products import AsyncProductsResource
    from .resources.async_roles import AsyncRolesResource
    from .resources.async_short_links import AsyncShortLinksResource
    from .resources.async_sources import AsyncSourcesResource
    from .resources.async_talks import AsyncTalksResource
    from .resources.async_tasks import AsyncTasksResource
    from .resources.async_unsorted import AsyncUnsortedResource
    from .resources.async_users import AsyncUsersResource
    from .resources.async_webhooks import AsyncWebhooksResource
    from .resources.async_website_buttons import AsyncWebsiteButtonsResource
    from .resources.async_widgets import AsyncWidgetsResource
    from .resources.bots import BotsResource
    from .resources.calls import CallsResource
    from .resources.catalogs import CatalogsResource
    from .resources.chat_templates import ChatTemplatesResource
    from .resources.chats import ChatsResource
    from .resources.companies import CompaniesResource
    from .resources.contacts import ContactsResource
    from .resources.currencies import CurrenciesResource
    from .resources.customers import CustomersResource
    from .resources.events import EventsResource
    from .resources.files import FilesResource
    from .resources.leads import LeadsResource
    from .resources.oauth import OauthResource
    from .resources.pipelines import PipelinesResource
    from .resources.products import ProductsResource
    from .resources.roles import RolesResource
    from .resources.short_links import ShortLinksResource
    from .resources.sources import SourcesResource
    from .resources.talks import TalksResource
    from .resources.tasks import TasksResource
    from .resources.unsorted import UnsortedResource
    from .resources.users import UsersResource
    from .resources.webhooks import WebhooksResource
    from .resources.website_buttons import WebsiteButtonsResource
    from .resources.widgets import WidgetsResource


class Resources(ResourceTable):
    """What a client offers."""

    @cached_property
    def account(self) -> AccountResource:
        """The account itself and its settings."""
        resource: AccountResource = self._resource("account", "amokit_api.resources.account:AccountResource")
        return resource

    @cached_property
    def ai_sources(self) -> AiSourcesResource:
        """What the AI agent knows (Kommo only)."""
        resource: AiSourcesResource = self._resource("ai_sources", "amokit_api.resources.ai_sources:AiSourcesResource")
        return resource

    @cached_property
    def bots(self) -> BotsResource:
        """Bots."""
        resource: BotsResource = self._resource("bots", "amokit_api.resources.bots:BotsResource")
        return resource

    @cached_property
    def calls(self) -> CallsResource:
        """Phone calls."""
        resource: CallsResource = self._resource("calls", "amokit_api.resources.calls:CallsResource")
        return resource

    @cached_property
    def catalogs(self) -> CatalogsResource:
        """Catalogs (lists) and their elements: products, invoices and others."""
        resource: CatalogsResource = self._resource("catalogs", "amokit_api.resources.catalogs:CatalogsResource")
        return resource

    @cached_property
    def chat_templates(self) -> ChatTemplatesResource:
        """Templates of chat messages and their review."""
        resource: ChatTemplatesResource = self._resource(
            "chat_templates", "amokit_api.resources.chat_templates:ChatTemplatesResource"
        )
        return resource

    @cached_property
    def chats(self) -> ChatsResource:
        """The chats service."""
        resource: ChatsResource = self._resource("chats", "amokit_api.resources.chats:ChatsResource")
        return resource

    @cached_property
    def companies(self) -> CompaniesResource:
        """Companies."""
        resource: CompaniesResource = self._resource("companies", "amokit_api.resources.companies:CompaniesResource")
        return resource

    @cached_property
    def contacts(self) -> ContactsResource:
        """Contacts (people)."""
        resource: ContactsResource = self._resource("contacts", "amokit_api.resources.contacts:ContactsResource")
        return resource

    @cached_property
    def currencies(self) -> CurrenciesResource:
        """Currencies."""
        resource: CurrenciesResource = self._resource("currencies", "amokit_api.resources.currencies:CurrenciesResource")
        return resource

    @cached_property
    def customers(self) -> CustomersResource:
        """Customers, their statuses, purchases and segments."""
        resource: CustomersResource = self._resource("customers", "amokit_api.resources.customers:CustomersResource")
        return resource

    @cached_property
    def events(self) -> EventsResource:
        """The log of what happened."""
        resource: EventsResource = self._resource("events", "amokit_api.resources.events:EventsResource")
        return resource

    @cached_property
    def files(self) -> FilesResource:
        """Files: the file service, and the files of entities."""
        resource: FilesResource = self._resource("files", "amokit_api.resources.files:FilesResource")
        return resource

    @cached_property
    def leads(self) -> LeadsResource:
        """Leads (deals)."""
        resource: LeadsResource = self._resource("leads", "amokit_api.resources.leads:LeadsResource")
        return resource

    @cached_property
    def oauth(self) -> OauthResource:
        """OAuth 2.0 token endpoint and account discovery."""
        resource: OauthResource = self._resource("oauth", "amokit_api.resources.oauth:OauthResource")
        return resource

    @cached_property
    def pipelines(self) -> PipelinesResource:
        """Pipelines of leads and their statuses."""
        resource: PipelinesResource = self._resource("pipelines", "amokit_api.resources.pipelines:PipelinesResource")
        return resource

    @cached_property
    def products(self) -> ProductsResource:
        """Settings of the products catalog."""
        resource: ProductsResource = self._resource("products", "amokit_api.resources.products:ProductsResource")
        return resource

    @cached_property
    def roles(self) -> RolesResource:
        """Roles of users."""
        resource: RolesResource = self._resource("roles", "amokit_api.resources.roles:RolesResource")
        return resource

    @cached_property
    def short_links(self) -> ShortLinksResource:
        """Short links."""
        resource: ShortLinksResource = self._resource("short_links", "amokit_api.resources.short_links:ShortLinksResource")
        return resource

    @cached_property
    def sources(self) -> SourcesResource:
        """Sources of leads."""
        resource: SourcesResource = self._resource("sources", "amokit_api.resources.sources:SourcesResource")
        return resource

    @cached_property
    def talks(self) -> TalksResource:
        """Talks with clients."""
        resource: TalksResource = self._resource("talks", "amokit_api.resources.talks:TalksResource")
        return resource

    @cached_property
    def tasks(self) -> TasksResource:
        """Tasks."""
        resource: TasksResource = self._resource("tasks", "amokit_api.resources.tasks:TasksResource")
        return resource

    @cached_property
    def unsorted(self) -> UnsortedResource:
        """Incoming leads that nobody has accepted yet."""
        resource: UnsortedResource = self._resource("unsorted", "amokit_api.resources.unsorted:UnsortedResource")
        return resource

    @cached_property
    def users(self) -> UsersResource:
        """Users of the account."""
        resource: UsersResource = self._resource("users", "amokit_api.resources.users:UsersResource")
        return resource

    @cached_property
    def webhooks(self) -> WebhooksResource:
        """Webhook subscriptions."""
        resource: WebhooksResource = self._resource("webhooks", "amokit_api.resources.webhooks:WebhooksResource")
        return resource

    @cached_property
    def website_buttons(self) -> WebsiteButtonsResource:
        """Website buttons (CRM plugin)."""
        resource: WebsiteButtonsResource = self._resource(
            "website_buttons", "amokit_api.resources.website_buttons:WebsiteButtonsResource"
        )
        return resource

    @cached_property
    def widgets(self) -> WidgetsResource:
        """Widgets."""
        resource: WidgetsResource = self._resource("widgets", "amokit_api.resources.widgets:WidgetsResource")
        return resource


class AsyncResources(ResourceTable):
    """What a client offers."""

    @cached_property
    def account(self) -> AsyncAccountResource:
        """The account itself and its settings."""
        resource: AsyncAccountResource = self._resource("account", "amokit_api.resources.async_account:AsyncAccountResource")
        return resource

    @cached_property
    def ai_sources(self) -> AsyncAiSourcesResource:
        """What the AI agent knows (Kommo only)."""
        resource: AsyncAiSourcesResource = self._resource(
            "ai_sources", "amokit_api.resources.async_ai_sources:AsyncAiSourcesResource"
        )
        return resource

    @cached_property
    def bots(self) -> AsyncBotsResource:
        """Bots."""
        resource: AsyncBotsResource = self._resource("bots", "amokit_api.resources.async_bots:AsyncBotsResource")
        return resource

    @cached_property
    def calls(self) -> AsyncCallsResource:
        """Phone calls."""
        resource: AsyncCallsResource = self._resource("calls", "amokit_api.resources.async_calls:AsyncCallsResource")
        return resource

    @cached_property
    def catalogs(self) -> AsyncCatalogsResource:
        """Catalogs (lists) and their elements: products, invoices and others."""
        resource: AsyncCatalogsResource = self._resource("catalogs", "amokit_api.resources.async_catalogs:AsyncCatalogsResource")
        return resource

    @cached_property
    def chat_templates(self) -> AsyncChatTemplatesResource:
        """Templates of chat messages and their review."""
        resource: AsyncChatTemplatesResource = self._resource(
            "chat_templates", "amokit_api.resources.async_chat_templates:AsyncChatTemplatesResource"
        )
        return resource

    @cached_property
    def chats(self) -> AsyncChatsResource:
        """The chats service."""
        resource: AsyncChatsResource = self._resource("chats", "amokit_api.resources.async_chats:AsyncChatsResource")
        return resource

    @cached_property
    def companies(self) -> AsyncCompaniesResource:
        """Companies."""
        resource: AsyncCompaniesResource = self._resource(
            "companies", "amokit_api.resources.async_companies:AsyncCompaniesResource"
        )
        return resource

    @cached_property
    def contacts(self) -> AsyncContactsResource:
        """Contacts (people)."""
        resource: AsyncContactsResource = self._resource("contacts", "amokit_api.resources.async_contacts:AsyncContactsResource")
        return resource

    @cached_property
    def currencies(self) -> AsyncCurrenciesResource:
        """Currencies."""
        resource: AsyncCurrenciesResource = self._resource(
            "currencies", "amokit_api.resources.async_currencies:AsyncCurrenciesResource"
        )
        return resource

    @cached_property
    def customers(self) -> AsyncCustomersResource:
        """Customers, their statuses, purchases and segments."""
        resource: AsyncCustomersResource = self._resource(
            "customers", "amokit_api.resources.async_customers:AsyncCustomersResource"
        )
        return resource

    @cached_property
    def events(self) -> AsyncEventsResource:
        """The log of what happened."""
        resource: AsyncEventsResource = self._resource("events", "amokit_api.resources.async_events:AsyncEventsResource")
        return resource

    @cached_property
    def files(self) -> AsyncFilesResource:
        """Files: the file service, and the files of entities."""
        resource: AsyncFilesResource = self._resource("files", "amokit_api.resources.async_files:AsyncFilesResource")
        return resource

    @cached_property
    def leads(self) -> AsyncLeadsResource:
        """Leads (deals)."""
        resource: AsyncLeadsResource = self._resource("leads", "amokit_api.resources.async_leads:AsyncLeadsResource")
        return resource

    @cached_property
    def oauth(self) -> AsyncOauthResource:
        """OAuth 2.0 token endpoint and account discovery."""
        resource: AsyncOauthResource = self._resource("oauth", "amokit_api.resources.async_oauth:AsyncOauthResource")
        return resource

    @cached_property
    def pipelines(self) -> AsyncPipelinesResource:
        """Pipelines of leads and their statuses."""
        resource: AsyncPipelinesResource = self._resource(
            "pipelines", "amokit_api.resources.async_pipelines:AsyncPipelinesResource"
        )
        return resource

    @cached_property
    def products(self) -> AsyncProductsResource:
        """Settings of the products catalog."""
        resource: AsyncProductsResource = self._resource("products", "amokit_api.resources.async_products:AsyncProductsResource")
        return resource

    @cached_property
    def roles(self) -> AsyncRolesResource:
        """Roles of users."""
        resource: AsyncRolesResource = self._resource("roles", "amokit_api.resources.async_roles:AsyncRolesResource")
        return resource

    @cached_property
    def short_links(self) -> AsyncShortLinksResource:
        """Short links."""
        resource: AsyncShortLinksResource = self._resource(
            "short_links", "amokit_api.resources.async_short_links:AsyncShortLinksResource"
        )
        return resource

    @cached_property
    def sources(self) -> AsyncSourcesResource:
        """Sources of leads."""
        resource: AsyncSourcesResource = self._resource("sources", "amokit_api.resources.async_sources:AsyncSourcesResource")
        return resource

    @cached_property
    def talks(self) -> AsyncTalksResource:
        """Talks with clients."""
        resource: AsyncTalksResource = self._resource("talks", "amokit_api.resources.async_talks:AsyncTalksResource")
        return resource

    @cached_property
    def tasks(self) -> AsyncTasksResource:
        """Tasks."""
        resource: AsyncTasksResource = self._resource("tasks", "amokit_api.resources.async_tasks:AsyncTasksResource")
        return resource

    @cached_property
    def unsorted(self) -> AsyncUnsortedResource:
        """Incoming leads that nobody has accepted yet."""
        resource: AsyncUnsortedResource = self._resource("unsorted", "amokit_api.resources.async_unsorted:AsyncUnsortedResource")
        return resource

    @cached_property
    def users(self) -> AsyncUsersResource:
        """Users of the account."""
        resource: AsyncUsersResource = self._resource("users", "amokit_api.resources.async_users:AsyncUsersResource")
        return resource

    @cached_property
    def webhooks(self) -> AsyncWebhooksResource:
        """Webhook subscriptions."""
        resource: AsyncWebhooksResource = self._resource("webhooks", "amokit_api.resources.async_webhooks:AsyncWebhooksResource")
        return resource

    @cached_property
    def website_buttons(self) -> AsyncWebsiteButtonsResource:
        """Website buttons (CRM plugin)."""
        resource: AsyncWebsiteButtonsResource = self._resource(
            "website_buttons", "amokit_api.resources.async_website_buttons:AsyncWebsiteButtonsResource"
        )
        return resource

    @cached_property
    def widgets(self) -> AsyncWidgetsResource:
        """Widgets."""
        resource: AsyncWidgetsResource = self._resource("widgets", "amokit_api.resources.async_widgets:AsyncWidgetsResource")
        return resource
