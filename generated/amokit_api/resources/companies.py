# Written by `make generate` from spec/; do not edit.
"""Companies."""

from __future__ import annotations

import builtins
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, Literal, overload

from ..lists.page import Page, open_page
from ..resource import Resource
from ..serialization.arguments import one_of
from ..serialization.write_model import RawModel
from ..types import Unlisted

if TYPE_CHECKING:
    from typing import Unpack

    from ..batches import Outcome, Progress
    from ..dicts import CompaniesFilterDict, CompanyCreateDict, CompanyUpdateDict, CompanyUpdateItemDict
    from ..models.companies_filter import CompaniesFilter
    from ..models.company import Company
    from ..models.company_create import CompanyCreate
    from ..models.company_created import CompanyCreated
    from ..models.company_update import CompanyUpdate
    from ..models.company_updated import CompanyUpdated
    from ..models.partial_company import PartialCompany
    from .entity_custom_field_groups import EntityCustomFieldGroupsResource
    from .entity_custom_fields import EntityCustomFieldsResource
    from .entity_files import EntityFilesResource
    from .entity_links import EntityLinksResource
    from .entity_notes import EntityNotesResource
    from .entity_tags import EntityTagsResource


class CompaniesResource(Resource):
    """Companies."""

    __slots__ = ()

    @property
    def files(self) -> EntityFilesResource:
        """Files of companies."""
        from .entity_files import EntityFilesResource

        return EntityFilesResource(self._sender, "companies")

    @property
    def custom_field_groups(self) -> EntityCustomFieldGroupsResource:
        """Custom field groups of companies."""
        from .entity_custom_field_groups import EntityCustomFieldGroupsResource

        return EntityCustomFieldGroupsResource(self._sender, "companies")

    @property
    def custom_fields(self) -> EntityCustomFieldsResource:
        """Custom fields of companies."""
        from .entity_custom_fields import EntityCustomFieldsResource

        return EntityCustomFieldsResource(self._sender, "companies")

    @property
    def notes(self) -> EntityNotesResource:
        """Notes of companies."""
        from .entity_notes import EntityNotesResource

        return EntityNotesResource(self._sender, "companies")

    @property
    def tags(self) -> EntityTagsResource:
        """Tags of companies."""
        from .entity_tags import EntityTagsResource

        return EntityTagsResource(self._sender, "companies")

    @property
    def links(self) -> EntityLinksResource:
        """Links of companies."""
        from .entity_links import EntityLinksResource

        return EntityLinksResource(self._sender, "companies")

    def create_many(self, items: Iterable[CompanyCreate | CompanyCreateDict]) -> builtins.list[CompanyCreated]:
        """Create companies.

        Creates up to 250 companies, 50 advised. The answer is short: ids, matched to the request by `request_id`. Leads and
        contacts are attached by links.

        Args:
            items: Any number; 50 go in a request. The first error is raised, with all outcomes in its `batch`.

        `POST /api/v4/companies`, see https://www.amocrm.ru/developers/content/crm_platform/companies-api
        """
        from ..batches import Plan, send_many
        from ..operations import create_companies as operation

        return send_many(self._sender, Plan(lambda chunk: operation.build(chunk), 50, 250), items)

    def create_each(
        self,
        items: Iterable[CompanyCreate],
        *,
        size: int | None = None,
        on_error: Literal["stop", "collect"] = "collect",
        resend_unknown: bool = False,
        progress: Callable[[Progress], None] | bool | None = None,
    ) -> Iterator[Outcome[CompanyCreate, CompanyCreated]]:
        """Create companies.

        Like `create_many`, for any number of objects: gives what became of each as it goes, and holds one request at a
        time, of 50 objects where no `size` up to 250 is given. Nothing is sent before it is iterated. `batches.Options` describes the
        other arguments.
        """
        from ..batches import Options, Plan, each
        from ..operations import create_companies as operation

        options = Options(size, on_error, resend_unknown, progress)
        return each(self._sender, Plan(lambda chunk: operation.build(chunk), 50, 250), items, options)

    def create(
        self, item: CompanyCreate | CompanyCreateDict | None = None, **fields: Unpack[CompanyCreateDict]
    ) -> CompanyCreated:
        """Create companies. One of them; see `create_many`.

        Creates up to 250 companies, 50 advised. The answer is short: ids, matched to the request by `request_id`. Leads and
        contacts are attached by links.

        Args:
            item: The object, as a model or a dict.
            fields: Its fields by name, in place of `item`.
        """
        from ..batches import only
        from ..operations import create_companies as operation

        request = operation.build([one_of(item, fields, "create")])
        return only(request, self._sender.send(request))

    def get(
        self,
        id: int,
        *,
        with_: Iterable[Literal["catalog_elements", "leads", "customers", "contacts", "only_deleted"] | Unlisted] | None = None,
    ) -> Company:
        """Get one company.

        One company by id; `NotFoundError` when there is none or the user may not see it.

        Args:
            id: Id of the object.
            with_: Further parts of each company to include; `only_deleted` lists the trash instead.

        `GET /api/v4/companies/{id}`, see https://www.amocrm.ru/developers/content/crm_platform/companies-api
        """
        from ..operations import get_company as operation

        return self._sender.send(operation.build(id, with_=with_))

    @overload
    def list(  # type: ignore[overload-overlap]  # for an empty list alone, which is the first
        self,
        *,
        filter: CompaniesFilter | CompaniesFilterDict | RawModel | None = None,
        with_: Iterable[Literal["catalog_elements", "leads", "customers", "contacts"] | Unlisted] | None = None,
        page: int | None = None,
        limit: int | None = None,
        query: str | int | None = None,
        order: Mapping[Literal["created_at", "updated_at", "id"], Literal["asc", "desc"]] | None = None,
        cursor: str | None = None,
        concurrency: int = 1,
        progress: bool = False,
    ) -> Page[Company]: ...
    @overload
    def list(
        self,
        *,
        filter: CompaniesFilter | CompaniesFilterDict | RawModel | None = None,
        with_: Iterable[Literal["only_deleted"]],
        page: int | None = None,
        limit: int | None = None,
        query: str | int | None = None,
        order: Mapping[Literal["created_at", "updated_at", "id"], Literal["asc", "desc"]] | None = None,
        cursor: str | None = None,
        concurrency: int = 1,
        progress: bool = False,
    ) -> Page[PartialCompany]: ...
    def list(
        self,
        *,
        filter: CompaniesFilter | CompaniesFilterDict | RawModel | None = None,
        with_: Iterable[Literal["catalog_elements", "leads", "customers", "contacts", "only_deleted"] | Unlisted] | None = None,
        page: int | None = None,
        limit: int | None = None,
        query: str | int | None = None,
        order: Mapping[Literal["created_at", "updated_at", "id"], Literal["asc", "desc"]] | None = None,
        cursor: str | None = None,
        concurrency: int = 1,
        progress: bool = False,
    ) -> Page[Any]:
        """List companies.

        Companies that the user may see, page by page. Filters are a paid option of the account: where it is off, the server
        ignores them (see `is_api_filter_enabled` of the account).

        Args:
            filter: What to select; fields of `CompaniesFilter`, or a `RawModel` for what it does not know yet.
            with_: Further parts of each company to include; `only_deleted` lists the trash instead.
            page: Number of the page, from 1.
            limit: Objects on a page, 50 by default and 250 at most.
            query: Full-text search over the filled fields. Together with `filter` the server is reported to ignore it. On
                leads, contacts, companies and customers it is announced to go.
            order: Order of the list, by one field.
            cursor: Takes the list up after the page that gave this cursor; other arguments are the same as then, or not
                given.
            concurrency: How many pages to ask for at a time, once the first one says that there are more.
            progress: Whether to show on the standard error how many objects are read, with rich where that is installed.

        `GET /api/v4/companies`, see https://www.amocrm.ru/developers/content/crm_platform/companies-api
        """
        from ..operations import list_companies as operation

        request = operation.build(filter=filter, with_=with_, page=page, limit=limit, query=query, order=order)
        return open_page(self._sender, request, cursor, concurrency, progress=progress)

    def update_many(self, items: Iterable[CompanyUpdate | CompanyUpdateItemDict]) -> builtins.list[CompanyUpdated]:
        """Update companies.

        Updates up to 250 companies, 50 advised; each item needs its `id`. Fields that are not sent stay as they are.

        Args:
            items: Any number; 50 go in a request. The first error is raised, with all outcomes in its `batch`.

        `PATCH /api/v4/companies`, see https://www.amocrm.ru/developers/content/crm_platform/companies-api
        """
        from ..batches import Plan, send_many
        from ..operations import update_companies as operation

        return send_many(self._sender, Plan(lambda chunk: operation.build(chunk), 50, 250), items)

    def update_each(
        self,
        items: Iterable[CompanyUpdate],
        *,
        size: int | None = None,
        on_error: Literal["stop", "collect"] = "collect",
        resend_unknown: bool = False,
        progress: Callable[[Progress], None] | bool | None = None,
    ) -> Iterator[Outcome[CompanyUpdate, CompanyUpdated]]:
        """Update companies.

        Like `update_many`, for any number of objects: gives what became of each as it goes, and holds one request at a
        time, of 50 objects where no `size` up to 250 is given. Nothing is sent before it is iterated. `batches.Options` describes the
        other arguments.
        """
        from ..batches import Options, Plan, each
        from ..operations import update_companies as operation

        options = Options(size, on_error, resend_unknown, progress)
        return each(self._sender, Plan(lambda chunk: operation.build(chunk), 50, 250), items, options)

    def update(
        self, id: int, body: CompanyUpdate | CompanyUpdateDict | None = None, **fields: Unpack[CompanyUpdateDict]
    ) -> CompanyUpdated:
        """Update one company.

        Changes the fields that are sent and leaves the others.

        Args:
            id: Id of the object.
            body: What to send.
            fields: Its fields by name, in place of `body`.

        `PATCH /api/v4/companies/{id}`, see https://www.amocrm.ru/developers/content/crm_platform/companies-api
        """
        from ..operations import update_company as operation

        return self._sender.send(operation.build(id, one_of(body, fields, "update", "id")))
