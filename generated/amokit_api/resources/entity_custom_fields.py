# Written by `make generate` from spec/; do not edit.
"""Custom fields of companies, contacts, customers and leads."""

from __future__ import annotations

import builtins
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, Literal, overload

from ..lists.page import Page, open_page
from ..resource import EntityResource
from ..serialization.arguments import one_of
from ..serialization.write_model import RawModel

if TYPE_CHECKING:
    from typing import Unpack

    from ..batches import Outcome, Progress
    from ..dicts import CustomFieldCreateDict, CustomFieldsFilterDict, CustomFieldUpdateDict, CustomFieldUpdateItemDict
    from ..models.custom_field import CustomField
    from ..models.custom_field_create import CustomFieldCreate
    from ..models.custom_field_update import CustomFieldUpdate
    from ..models.custom_field_updated import CustomFieldUpdated
    from ..models.custom_fields_filter import CustomFieldsFilter


class EntityCustomFieldsResource(EntityResource):
    """Custom fields of companies, contacts, customers and leads."""

    __slots__ = ()

    def create_many(self, items: Iterable[CustomFieldCreate | CustomFieldCreateDict]) -> builtins.list[CustomField]:
        """Create custom fields of leads, contacts, companies or customers.

        Creates custom fields. Which types are allowed depends on the entity; `enums`, `nested`, `currency`, `chained_lists`
        and `search_in` go with the types that need them. Administrators only. The answer holds the whole definitions.

        Args:
            items: Any number; 50 go in a request. The first error is raised, with all outcomes in its `batch`.

        `POST /api/v4/{entity_type}/custom_fields`, see https://www.amocrm.ru/developers/content/crm_platform/custom-fields
        """
        from ..batches import Plan, send_many
        from ..operations import create_custom_fields as operation

        return send_many(self._sender, Plan(lambda chunk: operation.build(self._entity_type, chunk), 50, 250), items)

    def create_each(
        self,
        items: Iterable[CustomFieldCreate],
        *,
        size: int | None = None,
        on_error: Literal["stop", "collect"] = "collect",
        resend_unknown: bool = False,
        progress: Callable[[Progress], None] | bool | None = None,
    ) -> Iterator[Outcome[CustomFieldCreate, CustomField]]:
        """Create custom fields of leads, contacts, companies or customers.

        Like `create_many`, for any number of objects: gives what became of each as it goes, and holds one request at a
        time, of 50 objects where no `size` up to 250 is given. Nothing is sent before it is iterated. `batches.Options` describes the
        other arguments.
        """
        from ..batches import Options, Plan, each
        from ..operations import create_custom_fields as operation

        options = Options(size, on_error, resend_unknown, progress)
        return each(self._sender, Plan(lambda chunk: operation.build(self._entity_type, chunk), 50, 250), items, options)

    @overload
    def create(self, item: CustomFieldCreate | CustomFieldCreateDict) -> CustomField: ...
    @overload
    def create(self, **fields: Unpack[CustomFieldCreateDict]) -> CustomField: ...
    def create(self, item: Any = None, **fields: Any) -> CustomField:
        """Create custom fields of leads, contacts, companies or customers. One of them; see `create_many`.

        Creates custom fields. Which types are allowed depends on the entity; `enums`, `nested`, `currency`, `chained_lists`
        and `search_in` go with the types that need them. Administrators only. The answer holds the whole definitions.

        Args:
            item: The object, as a model or a dict.
            fields: Its fields by name, in place of `item`.
        """
        from ..batches import only
        from ..operations import create_custom_fields as operation

        request = operation.build(self._entity_type, [one_of(item, fields, "create")])
        return only(request, self._sender.send(request))

    def delete(self, id: int) -> None:
        """Delete one custom field of leads, contacts, companies or customers.

        Deletes a definition and all its values. Administrators only.

        Args:
            id: Id of the object.

        `DELETE /api/v4/{entity_type}/custom_fields/{id}`, see https://www.amocrm.ru/developers/content/crm_platform/custom-fields
        """
        from ..operations import delete_custom_field as operation

        self._sender.send(operation.build(self._entity_type, id))

    def get(self, id: int) -> CustomField:
        """Get one custom field of leads, contacts, companies or customers.

        One definition by id. Any user may read it.

        Args:
            id: Id of the object.

        `GET /api/v4/{entity_type}/custom_fields/{id}`, see https://www.amocrm.ru/developers/content/crm_platform/custom-fields
        """
        from ..operations import get_custom_field as operation

        return self._sender.send(operation.build(self._entity_type, id))

    def list(
        self,
        *,
        filter: CustomFieldsFilter | CustomFieldsFilterDict | RawModel | None = None,
        page: int | None = None,
        limit: int | None = None,
        order: Mapping[Literal["sort", "id"], Literal["asc", "desc"]] | None = None,
        cursor: str | None = None,
        concurrency: int = 1,
        progress: bool = False,
    ) -> Page[CustomField]:
        """List the custom fields of leads, contacts, companies or customers.

        Definitions of the custom fields of leads, contacts, companies or customers, page by page; at most 50 on a page,
        whatever the limit. Any user may read them.

        Args:
            filter: What to select; fields of `CustomFieldsFilter`, or a `RawModel` for what it does not know yet.
            page: Number of the page, from 1.
            limit: Fields on a page, 50 by default and 250 at most; the server may give 50 whatever is asked.
            order: Order of the list, by one property.
            cursor: Takes the list up after the page that gave this cursor; other arguments are the same as then, or not
                given.
            concurrency: How many pages to ask for at a time, once the first one says that there are more.
            progress: Whether to show on the standard error how many objects are read, with rich where that is installed.

        `GET /api/v4/{entity_type}/custom_fields`, see https://www.amocrm.ru/developers/content/crm_platform/custom-fields
        """
        from ..operations import list_custom_fields as operation

        request = operation.build(self._entity_type, filter=filter, page=page, limit=limit, order=order)
        return open_page(self._sender, request, cursor, concurrency, progress=progress)

    def update(
        self, id: int, body: CustomFieldUpdate | CustomFieldUpdateDict | None = None, **fields: Unpack[CustomFieldUpdateDict]
    ) -> CustomFieldUpdated:
        """Update one custom field of leads, contacts, companies or customers.

        Changes the properties that are sent; the docs ask for the `name` in any case. `enums` replaces the whole list: an
        option keeps its id only when that is sent along. Administrators only. The answer is 200 or 201.

        Args:
            id: Id of the object.
            body: What to send.
            fields: Its fields by name, in place of `body`.

        `PATCH /api/v4/{entity_type}/custom_fields/{id}`, see https://www.amocrm.ru/developers/content/crm_platform/custom-fields
        """
        from ..operations import update_custom_field as operation

        return self._sender.send(operation.build(self._entity_type, id, one_of(body, fields, "update", "id")))

    def update_many(self, items: Iterable[CustomFieldUpdate | CustomFieldUpdateItemDict]) -> builtins.list[CustomFieldUpdated]:
        """Update custom fields of leads, contacts, companies or customers.

        Updates custom fields; each item needs its `id`, and the docs ask for its `name` too. `enums` replaces the whole
        list: an option keeps its id only when that is sent along. Administrators only. The answer is 200 or 201.

        Args:
            items: Any number; 50 go in a request. The first error is raised, with all outcomes in its `batch`.

        `PATCH /api/v4/{entity_type}/custom_fields`, see https://www.amocrm.ru/developers/content/crm_platform/custom-fields
        """
        from ..batches import Plan, send_many
        from ..operations import update_custom_fields as operation

        return send_many(self._sender, Plan(lambda chunk: operation.build(self._entity_type, chunk), 50, 250), items)

    def update_each(
        self,
        items: Iterable[CustomFieldUpdate],
        *,
        size: int | None = None,
        on_error: Literal["stop", "collect"] = "collect",
        resend_unknown: bool = False,
        progress: Callable[[Progress], None] | bool | None = None,
    ) -> Iterator[Outcome[CustomFieldUpdate, CustomFieldUpdated]]:
        """Update custom fields of leads, contacts, companies or customers.

        Like `update_many`, for any number of objects: gives what became of each as it goes, and holds one request at a
        time, of 50 objects where no `size` up to 250 is given. Nothing is sent before it is iterated. `batches.Options` describes the
        other arguments.
        """
        from ..batches import Options, Plan, each
        from ..operations import update_custom_fields as operation

        options = Options(size, on_error, resend_unknown, progress)
        return each(self._sender, Plan(lambda chunk: operation.build(self._entity_type, chunk), 50, 250), items, options)
