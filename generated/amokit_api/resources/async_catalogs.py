# Written by `make generate` from spec/; do not edit.
"""Catalogs (lists) and their elements: products, invoices and others."""

from __future__ import annotations

import builtins
from collections.abc import AsyncIterable, AsyncIterator, Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Any, Literal, overload

from ..lists.page import AsyncList
from ..resource import AsyncResource
from ..serialization.arguments import one_of
from ..serialization.write_model import RawModel
from ..types import Unlisted

if TYPE_CHECKING:
    from typing import Unpack

    from ..batches import Outcome, Progress
    from ..dicts import (
        CatalogCreateDict,
        CatalogCustomFieldsFilterDict,
        CatalogElementCreateDict,
        CatalogElementLinksFilterDict,
        CatalogElementLinkWriteDict,
        CatalogElementsFilterDict,
        CatalogElementUpdateDict,
        CatalogElementUpdateItemDict,
        CatalogsV2ChangeDict,
        CatalogUpdateDict,
        CatalogUpdateItemDict,
        CustomFieldCreateDict,
        CustomFieldGroupCreateDict,
        CustomFieldGroupUpdateDict,
        CustomFieldUpdateDict,
        CustomFieldUpdateItemDict,
        EntityFileRefDict,
    )
    from ..models.catalog import Catalog
    from ..models.catalog_create import CatalogCreate
    from ..models.catalog_custom_fields_filter import CatalogCustomFieldsFilter
    from ..models.catalog_element import CatalogElement
    from ..models.catalog_element_create import CatalogElementCreate
    from ..models.catalog_element_link_write import CatalogElementLinkWrite
    from ..models.catalog_element_links_filter import CatalogElementLinksFilter
    from ..models.catalog_element_update import CatalogElementUpdate
    from ..models.catalog_elements_filter import CatalogElementsFilter
    from ..models.catalog_update import CatalogUpdate
    from ..models.catalog_v2 import CatalogV2
    from ..models.catalogs_v2_change import CatalogsV2Change
    from ..models.catalogs_v2_changed import CatalogsV2Changed
    from ..models.custom_field import CustomField
    from ..models.custom_field_create import CustomFieldCreate
    from ..models.custom_field_group import CustomFieldGroup
    from ..models.custom_field_group_create import CustomFieldGroupCreate
    from ..models.custom_field_group_update import CustomFieldGroupUpdate
    from ..models.custom_field_update import CustomFieldUpdate
    from ..models.custom_field_updated import CustomFieldUpdated
    from ..models.entity_file import EntityFile
    from ..models.entity_file_ref import EntityFileRef
    from ..models.entity_link import EntityLink


class AsyncCatalogsElementsFilesOfResource(AsyncResource):
    """Files of catalogs elements. Those of one parent."""

    __slots__ = ()

    async def attach_many(
        self, items: Iterable[EntityFileRef | EntityFileRefDict] | AsyncIterable[EntityFileRef | EntityFileRefDict]
    ) -> None:
        """Attach files to a list element.

        Links files of the drive to one element; those it has stay.

        Args:
            items: Any number; 50 go in a request. The first error is raised, with all outcomes in its `batch`.

        `PUT /api/v4/catalogs/{catalog_id}/{element_id}/files`, see https://www.amocrm.ru/developers/content/files/files-api
        """
        from ..batches import Plan
        from ..batches import send_many_async as send_many
        from ..operations import attach_element_files as operation

        await send_many(
            self._sender, Plan(lambda chunk: operation.build(self._parents[0], self._parents[1], chunk), 50, 250), items
        )

    def attach_each(
        self,
        items: Iterable[EntityFileRef] | AsyncIterable[EntityFileRef],
        *,
        size: int | None = None,
        on_error: Literal["stop", "collect"] = "collect",
        resend_unknown: bool = False,
        progress: Callable[[Progress], None] | bool | None = None,
    ) -> AsyncIterator[Outcome[EntityFileRef, None]]:
        """Attach files to a list element.

        Like `attach_many`, for any number of objects, also of an async generator: gives what became of each as it goes, and holds one request at a
        time, of 50 objects where no `size` up to 250 is given. Nothing is sent before it is iterated. `batches.Options` describes the
        other arguments.
        """
        from ..batches import Options, Plan
        from ..batches import each_async as each
        from ..operations import attach_element_files as operation

        options = Options(size, on_error, resend_unknown, progress)
        return each(
            self._sender, Plan(lambda chunk: operation.build(self._parents[0], self._parents[1], chunk), 50, 250), items, options
        )

    @overload
    async def attach(self, item: EntityFileRef | EntityFileRefDict) -> None: ...
    @overload
    async def attach(self, **fields: Unpack[EntityFileRefDict]) -> None: ...
    async def attach(self, item: Any = None, **fields: Any) -> None:
        """Attach files to a list element. One of them; see `attach_many`.

        Links files of the drive to one element; those it has stay.

        Args:
            item: The object, as a model or a dict.
            fields: Its fields by name, in place of `item`.
        """
        from ..operations import attach_element_files as operation

        request = operation.build(self._parents[0], self._parents[1], [one_of(item, fields, "attach")])
        await self._sender.send(request)

    async def detach_many(
        self, items: Iterable[EntityFileRef | EntityFileRefDict] | AsyncIterable[EntityFileRef | EntityFileRefDict]
    ) -> None:
        """Detach files from a list element.

        Removes links to files; the files stay in the drive.

        Args:
            items: Any number; 50 go in a request. The first error is raised, with all outcomes in its `batch`.

        `DELETE /api/v4/catalogs/{catalog_id}/{element_id}/files`, see https://www.amocrm.ru/developers/content/files/files-api
        """
        from ..batches import Plan
        from ..batches import send_many_async as send_many
        from ..operations import detach_element_files as operation

        await send_many(
            self._sender, Plan(lambda chunk: operation.build(self._parents[0], self._parents[1], chunk), 50, 250), items
        )

    def detach_each(
        self,
        items: Iterable[EntityFileRef] | AsyncIterable[EntityFileRef],
        *,
        size: int | None = None,
        on_error: Literal["stop", "collect"] = "collect",
        resend_unknown: bool = False,
        progress: Callable[[Progress], None] | bool | None = None,
    ) -> AsyncIterator[Outcome[EntityFileRef, None]]:
        """Detach files from a list element.

        Like `detach_many`, for any number of objects, also of an async generator: gives what became of each as it goes, and holds one request at a
        time, of 50 objects where no `size` up to 250 is given. Nothing is sent before it is iterated. `batches.Options` describes the
        other arguments.
        """
        from ..batches import Options, Plan
        from ..batches import each_async as each
        from ..operations import detach_element_files as operation

        options = Options(size, on_error, resend_unknown, progress)
        return each(
            self._sender, Plan(lambda chunk: operation.build(self._parents[0], self._parents[1], chunk), 50, 250), items, options
        )

    @overload
    async def detach(self, item: EntityFileRef | EntityFileRefDict) -> None: ...
    @overload
    async def detach(self, **fields: Unpack[EntityFileRefDict]) -> None: ...
    async def detach(self, item: Any = None, **fields: Any) -> None:
        """Detach files from a list element. One of them; see `detach_many`.

        Removes links to files; the files stay in the drive.

        Args:
            item: The object, as a model or a dict.
            fields: Its fields by name, in place of `item`.
        """
        from ..operations import detach_element_files as operation

        request = operation.build(self._parents[0], self._parents[1], [one_of(item, fields, "detach")])
        await self._sender.send(request)

    def list(
        self, *, limit: int | None = None, before_id: int | None = None, cursor: str | None = None, progress: bool = False
    ) -> AsyncList[EntityFile]:
        """List the files of a list element.

        Links to the files attached to one element, newest first. Pages go down by the id of the link.

        Args:
            limit: Objects on a page, 50 by default and 250 at most.
            before_id: Only links with a smaller id.
            cursor: Takes the list up after the page that gave this cursor; other arguments are the same as then, or not
                given.
            progress: Whether to show on the standard error how many objects are read, with rich where that is installed.

        `GET /api/v4/catalogs/{catalog_id}/{element_id}/files`, see https://www.amocrm.ru/developers/content/files/files-api
        """
        from ..operations import list_element_files as operation

        request = operation.build(self._parents[0], self._parents[1], limit=limit, before_id=before_id)
        return AsyncList(self._sender, request, cursor, progress=progress)


class AsyncCatalogsElementsFilesResource(AsyncResource):
    """Files of catalogs elements."""

    __slots__ = ()

    _name = "files"
    _of = "element_id"

    def __call__(self, element_id: int) -> AsyncCatalogsElementsFilesOfResource:
        """Files of catalogs elements. Of one parent: Id of the element."""
        return AsyncCatalogsElementsFilesOfResource(self._sender, (*self._parents, element_id))


class AsyncCatalogsElementsLinksOfResource(AsyncResource):
    """Links of catalogs elements. Those of one parent."""

    __slots__ = ()

    async def link(
        self,
        items: Iterable[CatalogElementLinkWrite | CatalogElementLinkWriteDict]
        | AsyncIterable[CatalogElementLinkWrite | CatalogElementLinkWriteDict],
    ) -> builtins.list[EntityLink]:
        """Link one element with leads or customers.

        Attaches an element to leads and customers.

        Args:
            items: Any number; 50 go in a request. The first error is raised, with all outcomes in its `batch`.

        `POST /api/v4/catalogs/{catalog_id}/elements/{id}/link`, see https://www.amocrm.ru/developers/content/crm_platform/entity-links-api
        """
        from ..batches import Plan
        from ..batches import send_many_async as send_many
        from ..operations import link_catalog_element as operation

        return await send_many(
            self._sender, Plan(lambda chunk: operation.build(self._parents[0], self._parents[1], chunk), 50, 250), items
        )

    def link_each(
        self,
        items: Iterable[CatalogElementLinkWrite] | AsyncIterable[CatalogElementLinkWrite],
        *,
        size: int | None = None,
        on_error: Literal["stop", "collect"] = "collect",
        resend_unknown: bool = False,
        progress: Callable[[Progress], None] | bool | None = None,
    ) -> AsyncIterator[Outcome[CatalogElementLinkWrite, EntityLink]]:
        """Link one element with leads or customers.

        Like `link`, for any number of objects, also of an async generator: gives what became of each as it goes, and holds one request at a
        time, of 50 objects where no `size` up to 250 is given. Nothing is sent before it is iterated. `batches.Options` describes the
        other arguments.
        """
        from ..batches import Options, Plan
        from ..batches import each_async as each
        from ..operations import link_catalog_element as operation

        options = Options(size, on_error, resend_unknown, progress)
        return each(
            self._sender, Plan(lambda chunk: operation.build(self._parents[0], self._parents[1], chunk), 50, 250), items, options
        )

    def list(
        self, *, filter: CatalogElementLinksFilter | CatalogElementLinksFilterDict | RawModel | None = None
    ) -> AsyncList[EntityLink]:
        """List the links of one element.

        Leads and customers that an element is attached to.

        Args:
            filter: What to select; fields of `CatalogElementLinksFilter`, or a `RawModel` for what it does not know yet.

        `GET /api/v4/catalogs/{catalog_id}/elements/{id}/links`, see https://www.amocrm.ru/developers/content/crm_platform/entity-links-api
        """
        from ..operations import list_catalog_element_links as operation

        request = operation.build(self._parents[0], self._parents[1], filter=filter)
        return AsyncList(self._sender, request)

    async def unlink(
        self,
        items: Iterable[CatalogElementLinkWrite | CatalogElementLinkWriteDict]
        | AsyncIterable[CatalogElementLinkWrite | CatalogElementLinkWriteDict],
    ) -> None:
        """Unlink one element from leads or customers.

        Detaches an element from leads and customers.

        Args:
            items: Any number; 50 go in a request. The first error is raised, with all outcomes in its `batch`.

        `POST /api/v4/catalogs/{catalog_id}/elements/{id}/unlink`, see https://www.amocrm.ru/developers/content/crm_platform/entity-links-api
        """
        from ..batches import Plan
        from ..batches import send_many_async as send_many
        from ..operations import unlink_catalog_element as operation

        await send_many(
            self._sender, Plan(lambda chunk: operation.build(self._parents[0], self._parents[1], chunk), 50, 250), items
        )

    def unlink_each(
        self,
        items: Iterable[CatalogElementLinkWrite] | AsyncIterable[CatalogElementLinkWrite],
        *,
        size: int | None = None,
        on_error: Literal["stop", "collect"] = "collect",
        resend_unknown: bool = False,
        progress: Callable[[Progress], None] | bool | None = None,
    ) -> AsyncIterator[Outcome[CatalogElementLinkWrite, None]]:
        """Unlink one element from leads or customers.

        Like `unlink`, for any number of objects, also of an async generator: gives what became of each as it goes, and holds one request at a
        time, of 50 objects where no `size` up to 250 is given. Nothing is sent before it is iterated. `batches.Options` describes the
        other arguments.
        """
        from ..batches import Options, Plan
        from ..batches import each_async as each
        from ..operations import unlink_catalog_element as operation

        options = Options(size, on_error, resend_unknown, progress)
        return each(
            self._sender, Plan(lambda chunk: operation.build(self._parents[0], self._parents[1], chunk), 50, 250), items, options
        )


class AsyncCatalogsElementsLinksResource(AsyncResource):
    """Links of catalogs elements."""

    __slots__ = ()

    _name = "links"
    _of = "id"

    def __call__(self, id: int) -> AsyncCatalogsElementsLinksOfResource:
        """Links of catalogs elements. Of one parent: Id of the object."""
        return AsyncCatalogsElementsLinksOfResource(self._sender, (*self._parents, id))


class AsyncCatalogsElementsOfResource(AsyncResource):
    """Elements of catalogs. Those of one parent."""

    __slots__ = ()

    @property
    def files(self) -> AsyncCatalogsElementsFilesResource:
        """Files of catalogs elements."""
        return AsyncCatalogsElementsFilesResource(self._sender, self._parents)

    @property
    def links(self) -> AsyncCatalogsElementsLinksResource:
        """Links of catalogs elements."""
        return AsyncCatalogsElementsLinksResource(self._sender, self._parents)

    async def create_many(
        self,
        items: Iterable[CatalogElementCreate | CatalogElementCreateDict]
        | AsyncIterable[CatalogElementCreate | CatalogElementCreateDict],
    ) -> builtins.list[CatalogElement]:
        """Create elements in a catalog.

        Creates up to 250 elements, 50 advised. An invoice also needs its status (field `BILL_STATUS`). The answer holds the
        whole elements, with the payment page of invoices.

        Args:
            items: Any number; 50 go in a request. The first error is raised, with all outcomes in its `batch`.

        `POST /api/v4/catalogs/{catalog_id}/elements`, see https://www.amocrm.ru/developers/content/crm_platform/catalogs-api
        """
        from ..batches import Plan
        from ..batches import send_many_async as send_many
        from ..operations import create_catalog_elements as operation

        return await send_many(self._sender, Plan(lambda chunk: operation.build(self._parents[0], chunk), 50, 250), items)

    def create_each(
        self,
        items: Iterable[CatalogElementCreate] | AsyncIterable[CatalogElementCreate],
        *,
        size: int | None = None,
        on_error: Literal["stop", "collect"] = "collect",
        resend_unknown: bool = False,
        progress: Callable[[Progress], None] | bool | None = None,
    ) -> AsyncIterator[Outcome[CatalogElementCreate, CatalogElement]]:
        """Create elements in a catalog.

        Like `create_many`, for any number of objects, also of an async generator: gives what became of each as it goes, and holds one request at a
        time, of 50 objects where no `size` up to 250 is given. Nothing is sent before it is iterated. `batches.Options` describes the
        other arguments.
        """
        from ..batches import Options, Plan
        from ..batches import each_async as each
        from ..operations import create_catalog_elements as operation

        options = Options(size, on_error, resend_unknown, progress)
        return each(self._sender, Plan(lambda chunk: operation.build(self._parents[0], chunk), 50, 250), items, options)

    @overload
    async def create(self, item: CatalogElementCreate | CatalogElementCreateDict) -> CatalogElement: ...
    @overload
    async def create(self, **fields: Unpack[CatalogElementCreateDict]) -> CatalogElement: ...
    async def create(self, item: Any = None, **fields: Any) -> CatalogElement:
        """Create elements in a catalog. One of them; see `create_many`.

        Creates up to 250 elements, 50 advised. An invoice also needs its status (field `BILL_STATUS`). The answer holds the
        whole elements, with the payment page of invoices.

        Args:
            item: The object, as a model or a dict.
            fields: Its fields by name, in place of `item`.
        """
        from ..batches import only
        from ..operations import create_catalog_elements as operation

        request = operation.build(self._parents[0], [one_of(item, fields, "create")])
        return only(request, await self._sender.send(request))

    async def get(
        self, id: int, *, with_: Iterable[Literal["invoice_link", "supplier_field_values"] | Unlisted] | None = None
    ) -> CatalogElement:
        """Get one element of a catalog.

        One element by id; for users with access to catalogs.

        Args:
            id: Id of the object.
            with_: Further parts of each element to include; `supplier_field_values` widens the values of supplier fields.

        `GET /api/v4/catalogs/{catalog_id}/elements/{id}`, see https://www.amocrm.ru/developers/content/crm_platform/catalogs-api
        """
        from ..operations import get_catalog_element as operation

        return await self._sender.send(operation.build(self._parents[0], id, with_=with_))

    def list(
        self,
        *,
        filter: CatalogElementsFilter | CatalogElementsFilterDict | RawModel | None = None,
        with_: Iterable[Literal["invoice_link", "supplier_field_values"] | Unlisted] | None = None,
        page: int | None = None,
        limit: int | None = None,
        query: str | int | None = None,
        ids: Iterable[int] | None = None,
        cursor: str | None = None,
        concurrency: int = 1,
        progress: bool = False,
    ) -> AsyncList[CatalogElement]:
        """List the elements of a catalog.

        Elements of one catalog, page by page; for users with access to catalogs. Invoices and products are elements of the
        catalogs of these types.

        Args:
            filter: What to select; fields of `CatalogElementsFilter`, or a `RawModel` for what it does not know yet.
            with_: Further parts of each element to include; `supplier_field_values` widens the values of supplier fields.
            page: Number of the page, from 1.
            limit: Objects on a page, 50 by default and 250 at most.
            query: Full-text search over the filled fields. Together with `filter` the server is reported to ignore it. On
                leads, contacts, companies and customers it is announced to go.
            ids: Ids of elements, as the official PHP library sends them; prefer `filter[id]`.
            cursor: Takes the list up after the page that gave this cursor; other arguments are the same as then, or not
                given.
            concurrency: How many pages to ask for at a time, once the first one says that there are more.
            progress: Whether to show on the standard error how many objects are read, with rich where that is installed.

        `GET /api/v4/catalogs/{catalog_id}/elements`, see https://www.amocrm.ru/developers/content/crm_platform/catalogs-api
        """
        from ..operations import list_catalog_elements as operation

        request = operation.build(self._parents[0], filter=filter, with_=with_, page=page, limit=limit, query=query, ids=ids)
        return AsyncList(self._sender, request, cursor, concurrency, progress=progress)

    async def update(
        self,
        id: int,
        body: CatalogElementUpdate | CatalogElementUpdateDict | None = None,
        **fields: Unpack[CatalogElementUpdateDict],
    ) -> CatalogElement:
        """Update one element of a catalog.

        Changes the fields that are sent and leaves the others.

        Args:
            id: Id of the object.
            body: What to send.
            fields: Its fields by name, in place of `body`.

        `PATCH /api/v4/catalogs/{catalog_id}/elements/{id}`, see https://www.amocrm.ru/developers/content/crm_platform/catalogs-api
        """
        from ..operations import update_catalog_element as operation

        return await self._sender.send(operation.build(self._parents[0], id, one_of(body, fields, "update", "id")))

    async def update_many(
        self,
        items: Iterable[CatalogElementUpdate | CatalogElementUpdateItemDict]
        | AsyncIterable[CatalogElementUpdate | CatalogElementUpdateItemDict],
    ) -> builtins.list[CatalogElement]:
        """Update elements of a catalog.

        Updates up to 250 elements, 50 advised; each item needs its `id`. Fields that are not sent stay as they are.

        Args:
            items: Any number; 50 go in a request. The first error is raised, with all outcomes in its `batch`.

        `PATCH /api/v4/catalogs/{catalog_id}/elements`, see https://www.amocrm.ru/developers/content/crm_platform/catalogs-api
        """
        from ..batches import Plan
        from ..batches import send_many_async as send_many
        from ..operations import update_catalog_elements as operation

        return await send_many(self._sender, Plan(lambda chunk: operation.build(self._parents[0], chunk), 50, 250), items)

    def update_each(
        self,
        items: Iterable[CatalogElementUpdate] | AsyncIterable[CatalogElementUpdate],
        *,
        size: int | None = None,
        on_error: Literal["stop", "collect"] = "collect",
        resend_unknown: bool = False,
        progress: Callable[[Progress], None] | bool | None = None,
    ) -> AsyncIterator[Outcome[CatalogElementUpdate, CatalogElement]]:
        """Update elements of a catalog.

        Like `update_many`, for any number of objects, also of an async generator: gives what became of each as it goes, and holds one request at a
        time, of 50 objects where no `size` up to 250 is given. Nothing is sent before it is iterated. `batches.Options` describes the
        other arguments.
        """
        from ..batches import Options, Plan
        from ..batches import each_async as each
        from ..operations import update_catalog_elements as operation

        options = Options(size, on_error, resend_unknown, progress)
        return each(self._sender, Plan(lambda chunk: operation.build(self._parents[0], chunk), 50, 250), items, options)


class AsyncCatalogsElementsResource(AsyncResource):
    """Elements of catalogs."""

    __slots__ = ()

    _name = "elements"
    _of = "catalog_id"

    def __call__(self, catalog_id: int) -> AsyncCatalogsElementsOfResource:
        """Elements of catalogs. Of one parent: Id of the catalog."""
        return AsyncCatalogsElementsOfResource(self._sender, (*self._parents, catalog_id))


class AsyncCatalogsCustomFieldGroupsOfResource(AsyncResource):
    """Custom field groups of catalogs. Those of one parent."""

    __slots__ = ()

    async def create_many(
        self,
        items: Iterable[CustomFieldGroupCreate | CustomFieldGroupCreateDict]
        | AsyncIterable[CustomFieldGroupCreate | CustomFieldGroupCreateDict],
    ) -> builtins.list[CustomFieldGroup]:
        """Create groups of custom fields of a catalog.

        Creates groups of custom fields. Administrators only.

        Args:
            items: Any number; 50 go in a request. The first error is raised, with all outcomes in its `batch`.

        `POST /api/v4/catalogs/{catalog_id}/custom_fields/groups`, see https://www.amocrm.ru/developers/content/crm_platform/custom-fields
        """
        from ..batches import Plan
        from ..batches import send_many_async as send_many
        from ..operations import create_catalog_custom_field_groups as operation

        return await send_many(self._sender, Plan(lambda chunk: operation.build(self._parents[0], chunk), 50, 250), items)

    def create_each(
        self,
        items: Iterable[CustomFieldGroupCreate] | AsyncIterable[CustomFieldGroupCreate],
        *,
        size: int | None = None,
        on_error: Literal["stop", "collect"] = "collect",
        resend_unknown: bool = False,
        progress: Callable[[Progress], None] | bool | None = None,
    ) -> AsyncIterator[Outcome[CustomFieldGroupCreate, CustomFieldGroup]]:
        """Create groups of custom fields of a catalog.

        Like `create_many`, for any number of objects, also of an async generator: gives what became of each as it goes, and holds one request at a
        time, of 50 objects where no `size` up to 250 is given. Nothing is sent before it is iterated. `batches.Options` describes the
        other arguments.
        """
        from ..batches import Options, Plan
        from ..batches import each_async as each
        from ..operations import create_catalog_custom_field_groups as operation

        options = Options(size, on_error, resend_unknown, progress)
        return each(self._sender, Plan(lambda chunk: operation.build(self._parents[0], chunk), 50, 250), items, options)

    @overload
    async def create(self, item: CustomFieldGroupCreate | CustomFieldGroupCreateDict) -> CustomFieldGroup: ...
    @overload
    async def create(self, **fields: Unpack[CustomFieldGroupCreateDict]) -> CustomFieldGroup: ...
    async def create(self, item: Any = None, **fields: Any) -> CustomFieldGroup:
        """Create groups of custom fields of a catalog. One of them; see `create_many`.

        Creates groups of custom fields. Administrators only.

        Args:
            item: The object, as a model or a dict.
            fields: Its fields by name, in place of `item`.
        """
        from ..batches import only
        from ..operations import create_catalog_custom_field_groups as operation

        request = operation.build(self._parents[0], [one_of(item, fields, "create")])
        return only(request, await self._sender.send(request))

    async def delete(self, id: str) -> None:
        """Delete one group of custom fields of a catalog.

        Deletes a group that is not predefined. Administrators only.

        Args:
            id: Id of the group; text such as `default`, `statistic` or `leads_2745158`.

        `DELETE /api/v4/catalogs/{catalog_id}/custom_fields/groups/{id}`, see https://www.amocrm.ru/developers/content/crm_platform/custom-fields
        """
        from ..operations import delete_catalog_custom_field_group as operation

        await self._sender.send(operation.build(self._parents[0], id))

    async def get(self, id: str) -> CustomFieldGroup:
        """Get one group of custom fields of a catalog.

        One group by its id, which is text; the server answers 404 when there is none. Any user may read it.

        Args:
            id: Id of the group; text such as `default`, `statistic` or `leads_2745158`.

        `GET /api/v4/catalogs/{catalog_id}/custom_fields/groups/{id}`, see https://www.amocrm.ru/developers/content/crm_platform/custom-fields
        """
        from ..operations import get_catalog_custom_field_group as operation

        return await self._sender.send(operation.build(self._parents[0], id))

    def list(self) -> AsyncList[CustomFieldGroup]:
        """List the groups of custom fields of a catalog.

        All groups (tabs) of the custom fields at once. Any user may read them.

        `GET /api/v4/catalogs/{catalog_id}/custom_fields/groups`, see https://www.amocrm.ru/developers/content/crm_platform/custom-fields
        """
        from ..operations import list_catalog_custom_field_groups as operation

        request = operation.build(self._parents[0])
        return AsyncList(self._sender, request)

    async def update(
        self,
        id: str,
        body: CustomFieldGroupUpdate | CustomFieldGroupUpdateDict | None = None,
        **fields: Unpack[CustomFieldGroupUpdateDict],
    ) -> CustomFieldGroup:
        """Update one group of custom fields of a catalog.

        Changes the keys that are sent, at least one; the fields listed move into the group. The answer names all fields of
        the group. Administrators only.

        Args:
            id: Id of the group; text such as `default`, `statistic` or `leads_2745158`.
            body: What to send.
            fields: Its fields by name, in place of `body`.

        `PATCH /api/v4/catalogs/{catalog_id}/custom_fields/groups/{id}`, see https://www.amocrm.ru/developers/content/crm_platform/custom-fields
        """
        from ..operations import update_catalog_custom_field_group as operation

        return await self._sender.send(operation.build(self._parents[0], id, one_of(body, fields, "update", "id")))


class AsyncCatalogsCustomFieldGroupsResource(AsyncResource):
    """Custom field groups of catalogs."""

    __slots__ = ()

    _name = "custom_field_groups"
    _of = "catalog_id"

    def __call__(self, catalog_id: int) -> AsyncCatalogsCustomFieldGroupsOfResource:
        """Custom field groups of catalogs. Of one parent: Id of the catalog."""
        return AsyncCatalogsCustomFieldGroupsOfResource(self._sender, (*self._parents, catalog_id))


class AsyncCatalogsCustomFieldsOfResource(AsyncResource):
    """Custom fields of catalogs. Those of one parent."""

    __slots__ = ()

    async def create_many(
        self,
        items: Iterable[CustomFieldCreate | CustomFieldCreateDict] | AsyncIterable[CustomFieldCreate | CustomFieldCreateDict],
    ) -> builtins.list[CustomField]:
        """Create custom fields of a catalog.

        Creates custom fields. Which types are allowed depends on the entity; `enums`, `nested`, `currency`, `chained_lists`
        and `search_in` go with the types that need them. Administrators only. The answer holds the whole definitions.

        Args:
            items: Any number; 50 go in a request. The first error is raised, with all outcomes in its `batch`.

        `POST /api/v4/catalogs/{catalog_id}/custom_fields`, see https://www.amocrm.ru/developers/content/crm_platform/custom-fields
        """
        from ..batches import Plan
        from ..batches import send_many_async as send_many
        from ..operations import create_catalog_custom_fields as operation

        return await send_many(self._sender, Plan(lambda chunk: operation.build(self._parents[0], chunk), 50, 250), items)

    def create_each(
        self,
        items: Iterable[CustomFieldCreate] | AsyncIterable[CustomFieldCreate],
        *,
        size: int | None = None,
        on_error: Literal["stop", "collect"] = "collect",
        resend_unknown: bool = False,
        progress: Callable[[Progress], None] | bool | None = None,
    ) -> AsyncIterator[Outcome[CustomFieldCreate, CustomField]]:
        """Create custom fields of a catalog.

        Like `create_many`, for any number of objects, also of an async generator: gives what became of each as it goes, and holds one request at a
        time, of 50 objects where no `size` up to 250 is given. Nothing is sent before it is iterated. `batches.Options` describes the
        other arguments.
        """
        from ..batches import Options, Plan
        from ..batches import each_async as each
        from ..operations import create_catalog_custom_fields as operation

        options = Options(size, on_error, resend_unknown, progress)
        return each(self._sender, Plan(lambda chunk: operation.build(self._parents[0], chunk), 50, 250), items, options)

    @overload
    async def create(self, item: CustomFieldCreate | CustomFieldCreateDict) -> CustomField: ...
    @overload
    async def create(self, **fields: Unpack[CustomFieldCreateDict]) -> CustomField: ...
    async def create(self, item: Any = None, **fields: Any) -> CustomField:
        """Create custom fields of a catalog. One of them; see `create_many`.

        Creates custom fields. Which types are allowed depends on the entity; `enums`, `nested`, `currency`, `chained_lists`
        and `search_in` go with the types that need them. Administrators only. The answer holds the whole definitions.

        Args:
            item: The object, as a model or a dict.
            fields: Its fields by name, in place of `item`.
        """
        from ..batches import only
        from ..operations import create_catalog_custom_fields as operation

        request = operation.build(self._parents[0], [one_of(item, fields, "create")])
        return only(request, await self._sender.send(request))

    async def delete(self, id: int) -> None:
        """Delete one custom field of a catalog.

        Deletes a definition and all its values. Administrators only.

        Args:
            id: Id of the object.

        `DELETE /api/v4/catalogs/{catalog_id}/custom_fields/{id}`, see https://www.amocrm.ru/developers/content/crm_platform/custom-fields
        """
        from ..operations import delete_catalog_custom_field as operation

        await self._sender.send(operation.build(self._parents[0], id))

    async def get(self, id: int) -> CustomField:
        """Get one custom field of a catalog.

        One definition by id. Any user may read it.

        Args:
            id: Id of the object.

        `GET /api/v4/catalogs/{catalog_id}/custom_fields/{id}`, see https://www.amocrm.ru/developers/content/crm_platform/custom-fields
        """
        from ..operations import get_catalog_custom_field as operation

        return await self._sender.send(operation.build(self._parents[0], id))

    def list(
        self,
        *,
        filter: CatalogCustomFieldsFilter | CatalogCustomFieldsFilterDict | RawModel | None = None,
        page: int | None = None,
        limit: int | None = None,
        order: Mapping[Literal["sort", "id"], Literal["asc", "desc"]] | None = None,
        cursor: str | None = None,
        concurrency: int = 1,
        progress: bool = False,
    ) -> AsyncList[CustomField]:
        """List the custom fields of a catalog.

        Definitions of the custom fields of a catalog, page by page; at most 50 on a page, whatever the limit. Any user may
        read them.

        Args:
            filter: What to select; fields of `CatalogCustomFieldsFilter`, or a `RawModel` for what it does not know yet.
            page: Number of the page, from 1.
            limit: Fields on a page, 50 by default and 250 at most; the server may give 50 whatever is asked.
            order: Order of the list, by one property.
            cursor: Takes the list up after the page that gave this cursor; other arguments are the same as then, or not
                given.
            concurrency: How many pages to ask for at a time, once the first one says that there are more.
            progress: Whether to show on the standard error how many objects are read, with rich where that is installed.

        `GET /api/v4/catalogs/{catalog_id}/custom_fields`, see https://www.amocrm.ru/developers/content/crm_platform/custom-fields
        """
        from ..operations import list_catalog_custom_fields as operation

        request = operation.build(self._parents[0], filter=filter, page=page, limit=limit, order=order)
        return AsyncList(self._sender, request, cursor, concurrency, progress=progress)

    async def update(
        self, id: int, body: CustomFieldUpdate | CustomFieldUpdateDict | None = None, **fields: Unpack[CustomFieldUpdateDict]
    ) -> CustomFieldUpdated:
        """Update one custom field of a catalog.

        Changes the properties that are sent; the docs ask for the `name` in any case. `enums` replaces the whole list: an
        option keeps its id only when that is sent along. Administrators only. The answer is 200 or 201.

        Args:
            id: Id of the object.
            body: What to send.
            fields: Its fields by name, in place of `body`.

        `PATCH /api/v4/catalogs/{catalog_id}/custom_fields/{id}`, see https://www.amocrm.ru/developers/content/crm_platform/custom-fields
        """
        from ..operations import update_catalog_custom_field as operation

        return await self._sender.send(operation.build(self._parents[0], id, one_of(body, fields, "update", "id")))

    async def update_many(
        self,
        items: Iterable[CustomFieldUpdate | CustomFieldUpdateItemDict]
        | AsyncIterable[CustomFieldUpdate | CustomFieldUpdateItemDict],
    ) -> builtins.list[CustomFieldUpdated]:
        """Update custom fields of a catalog.

        Updates custom fields; each item needs its `id`, and the docs ask for its `name` too. `enums` replaces the whole
        list: an option keeps its id only when that is sent along. Administrators only. The answer is 200 or 201.

        Args:
            items: Any number; 50 go in a request. The first error is raised, with all outcomes in its `batch`.

        `PATCH /api/v4/catalogs/{catalog_id}/custom_fields`, see https://www.amocrm.ru/developers/content/crm_platform/custom-fields
        """
        from ..batches import Plan
        from ..batches import send_many_async as send_many
        from ..operations import update_catalog_custom_fields as operation

        return await send_many(self._sender, Plan(lambda chunk: operation.build(self._parents[0], chunk), 50, 250), items)

    def update_each(
        self,
        items: Iterable[CustomFieldUpdate] | AsyncIterable[CustomFieldUpdate],
        *,
        size: int | None = None,
        on_error: Literal["stop", "collect"] = "collect",
        resend_unknown: bool = False,
        progress: Callable[[Progress], None] | bool | None = None,
    ) -> AsyncIterator[Outcome[CustomFieldUpdate, CustomFieldUpdated]]:
        """Update custom fields of a catalog.

        Like `update_many`, for any number of objects, also of an async generator: gives what became of each as it goes, and holds one request at a
        time, of 50 objects where no `size` up to 250 is given. Nothing is sent before it is iterated. `batches.Options` describes the
        other arguments.
        """
        from ..batches import Options, Plan
        from ..batches import each_async as each
        from ..operations import update_catalog_custom_fields as operation

        options = Options(size, on_error, resend_unknown, progress)
        return each(self._sender, Plan(lambda chunk: operation.build(self._parents[0], chunk), 50, 250), items, options)


class AsyncCatalogsCustomFieldsResource(AsyncResource):
    """Custom fields of catalogs."""

    __slots__ = ()

    _name = "custom_fields"
    _of = "catalog_id"

    def __call__(self, catalog_id: int) -> AsyncCatalogsCustomFieldsOfResource:
        """Custom fields of catalogs. Of one parent: Id of the catalog."""
        return AsyncCatalogsCustomFieldsOfResource(self._sender, (*self._parents, catalog_id))


class AsyncCatalogsResource(AsyncResource):
    """Catalogs (lists) and their elements: products, invoices and others."""

    __slots__ = ()

    @property
    def elements(self) -> AsyncCatalogsElementsResource:
        """Elements of catalogs."""
        return AsyncCatalogsElementsResource(self._sender, self._parents)

    @property
    def custom_field_groups(self) -> AsyncCatalogsCustomFieldGroupsResource:
        """Custom field groups of catalogs."""
        return AsyncCatalogsCustomFieldGroupsResource(self._sender, self._parents)

    @property
    def custom_fields(self) -> AsyncCatalogsCustomFieldsResource:
        """Custom fields of catalogs."""
        return AsyncCatalogsCustomFieldsResource(self._sender, self._parents)

    async def create_many(
        self, items: Iterable[CatalogCreate | CatalogCreateDict] | AsyncIterable[CatalogCreate | CatalogCreateDict]
    ) -> builtins.list[Catalog]:
        """Create catalogs.

        Creates catalogs. An account has at most 10 of them, one for invoices and one for products. The answer holds the
        whole catalogs.

        Args:
            items: Any number; 50 go in a request. The first error is raised, with all outcomes in its `batch`.

        `POST /api/v4/catalogs`, see https://www.amocrm.ru/developers/content/crm_platform/catalogs-api
        """
        from ..batches import Plan
        from ..batches import send_many_async as send_many
        from ..operations import create_catalogs as operation

        return await send_many(self._sender, Plan(lambda chunk: operation.build(chunk), 50, 250), items)

    def create_each(
        self,
        items: Iterable[CatalogCreate] | AsyncIterable[CatalogCreate],
        *,
        size: int | None = None,
        on_error: Literal["stop", "collect"] = "collect",
        resend_unknown: bool = False,
        progress: Callable[[Progress], None] | bool | None = None,
    ) -> AsyncIterator[Outcome[CatalogCreate, Catalog]]:
        """Create catalogs.

        Like `create_many`, for any number of objects, also of an async generator: gives what became of each as it goes, and holds one request at a
        time, of 50 objects where no `size` up to 250 is given. Nothing is sent before it is iterated. `batches.Options` describes the
        other arguments.
        """
        from ..batches import Options, Plan
        from ..batches import each_async as each
        from ..operations import create_catalogs as operation

        options = Options(size, on_error, resend_unknown, progress)
        return each(self._sender, Plan(lambda chunk: operation.build(chunk), 50, 250), items, options)

    @overload
    async def create(self, item: CatalogCreate | CatalogCreateDict) -> Catalog: ...
    @overload
    async def create(self, **fields: Unpack[CatalogCreateDict]) -> Catalog: ...
    async def create(self, item: Any = None, **fields: Any) -> Catalog:
        """Create catalogs. One of them; see `create_many`.

        Creates catalogs. An account has at most 10 of them, one for invoices and one for products. The answer holds the
        whole catalogs.

        Args:
            item: The object, as a model or a dict.
            fields: Its fields by name, in place of `item`.
        """
        from ..batches import only
        from ..operations import create_catalogs as operation

        request = operation.build([one_of(item, fields, "create")])
        return only(request, await self._sender.send(request))

    async def get(self, id: int) -> Catalog:
        """Get one catalog.

        One catalog by id; for users with access to catalogs.

        Args:
            id: Id of the object.

        `GET /api/v4/catalogs/{id}`, see https://www.amocrm.ru/developers/content/crm_platform/catalogs-api
        """
        from ..operations import get_catalog as operation

        return await self._sender.send(operation.build(id))

    def list(
        self,
        *,
        page: int | None = None,
        limit: int | None = None,
        type: Literal["regular", "invoices", "products", "suppliers"] | None = None,
        cursor: str | None = None,
        concurrency: int = 1,
        progress: bool = False,
    ) -> AsyncList[Catalog]:
        """List catalogs.

        Catalogs (lists) of the account, page by page; for users with access to catalogs.

        Args:
            page: Number of the page, from 1.
            limit: Objects on a page, 50 by default and 250 at most.
            type: Only catalogs of this type.
            cursor: Takes the list up after the page that gave this cursor; other arguments are the same as then, or not
                given.
            concurrency: How many pages to ask for at a time, once the first one says that there are more.
            progress: Whether to show on the standard error how many objects are read, with rich where that is installed.

        `GET /api/v4/catalogs`, see https://www.amocrm.ru/developers/content/crm_platform/catalogs-api
        """
        from ..operations import list_catalogs as operation

        request = operation.build(page=page, limit=limit, type=type)
        return AsyncList(self._sender, request, cursor, concurrency, progress=progress)

    def list_v2(self, *, id: int | None = None) -> AsyncList[CatalogV2]:
        """List catalogs (v2).

        Catalogs of the account at once, or one of them; the old form.

        Args:
            id: Only the catalog with this id.

        `GET /api/v2/catalogs`, see https://www.amocrm.ru/developers/content/catalogs/catalogs
        """
        from ..operations import list_catalogs_v2 as operation

        request = operation.build(id=id)
        return AsyncList(self._sender, request)

    async def set_v2(
        self, body: CatalogsV2Change | CatalogsV2ChangeDict | None = None, **fields: Unpack[CatalogsV2ChangeDict]
    ) -> CatalogsV2Changed:
        """Create, update and delete catalogs (v2).

        The old form; the only documented way to delete a catalog. For users with access to catalogs.

        Args:
            body: What to send.
            fields: Its fields by name, in place of `body`.

        `POST /api/v2/catalogs`, see https://www.amocrm.ru/developers/content/catalogs/catalogs
        """
        from ..operations import set_catalogs_v2 as operation

        return await self._sender.send(operation.build(one_of(body, fields, "set_v2")))

    async def update(
        self, id: int, body: CatalogUpdate | CatalogUpdateDict | None = None, **fields: Unpack[CatalogUpdateDict]
    ) -> Catalog:
        """Update one catalog.

        Changes the fields that are sent; the type is fixed.

        Args:
            id: Id of the object.
            body: What to send.
            fields: Its fields by name, in place of `body`.

        `PATCH /api/v4/catalogs/{id}`, see https://www.amocrm.ru/developers/content/crm_platform/catalogs-api
        """
        from ..operations import update_catalog as operation

        return await self._sender.send(operation.build(id, one_of(body, fields, "update", "id")))

    async def update_many(
        self, items: Iterable[CatalogUpdate | CatalogUpdateItemDict] | AsyncIterable[CatalogUpdate | CatalogUpdateItemDict]
    ) -> builtins.list[Catalog]:
        """Update catalogs.

        Updates catalogs; each item needs its `id`. Fields that are not sent stay as they are; the type is fixed.

        Args:
            items: Any number; 50 go in a request. The first error is raised, with all outcomes in its `batch`.

        `PATCH /api/v4/catalogs`, see https://www.amocrm.ru/developers/content/crm_platform/catalogs-api
        """
        from ..batches import Plan
        from ..batches import send_many_async as send_many
        from ..operations import update_catalogs as operation

        return await send_many(self._sender, Plan(lambda chunk: operation.build(chunk), 50, 250), items)

    def update_each(
        self,
        items: Iterable[CatalogUpdate] | AsyncIterable[CatalogUpdate],
        *,
        size: int | None = None,
        on_error: Literal["stop", "collect"] = "collect",
        resend_unknown: bool = False,
        progress: Callable[[Progress], None] | bool | None = None,
    ) -> AsyncIterator[Outcome[CatalogUpdate, Catalog]]:
        """Update catalogs.

        Like `update_many`, for any number of objects, also of an async generator: gives what became of each as it goes, and holds one request at a
        time, of 50 objects where no `size` up to 250 is given. Nothing is sent before it is iterated. `batches.Options` describes the
        other arguments.
        """
        from ..batches import Options, Plan
        from ..batches import each_async as each
        from ..operations import update_catalogs as operation

        options = Options(size, on_error, resend_unknown, progress)
        return each(self._sender, Plan(lambda chunk: operation.build(chunk), 50, 250), items, options)
