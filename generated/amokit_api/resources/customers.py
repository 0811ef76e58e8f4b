# Written by `make generate` from spec/; do not edit.
"""Customers, their statuses, purchases and segments."""

from __future__ import annotations

import builtins
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Literal

from ..lists.page import Page, open_page
from ..resource import Resource
from ..serialization.write_model import RawModel
from ..types import UNSET, Unlisted, Unset

if TYPE_CHECKING:
    from ..batches import Outcome, Progress
    from ..models.bonus_points import BonusPoints
    from ..models.custom_field import CustomField
    from ..models.custom_field_create import CustomFieldCreate
    from ..models.custom_field_group import CustomFieldGroup
    from ..models.custom_field_group_create import CustomFieldGroupCreate
    from ..models.custom_field_group_update import CustomFieldGroupUpdate
    from ..models.custom_field_update import CustomFieldUpdate
    from ..models.custom_field_updated import CustomFieldUpdated
    from ..models.custom_fields_filter import CustomFieldsFilter
    from ..models.customer import Customer
    from ..models.customer_create import CustomerCreate
    from ..models.customer_created import CustomerCreated
    from ..models.customer_status import CustomerStatus
    from ..models.customer_status_create import CustomerStatusCreate
    from ..models.customer_status_created import CustomerStatusCreated
    from ..models.customer_status_update import CustomerStatusUpdate
    from ..models.customer_transactions_filter import CustomerTransactionsFilter
    from ..models.customer_update import CustomerUpdate
    from ..models.customer_updated import CustomerUpdated
    from ..models.customers_filter import CustomersFilter
    from ..models.customers_mode_info import CustomersModeInfo
    from ..models.entity_file import EntityFile
    from ..models.entity_file_ref import EntityFileRef
    from ..models.entity_link import EntityLink
    from ..models.entity_notes_filter import EntityNotesFilter
    from ..models.entity_subscription import EntitySubscription
    from ..models.entity_tag import EntityTag
    from ..models.link_write import LinkWrite
    from ..models.links_filter import LinksFilter
    from ..models.mass_link_write import MassLinkWrite
    from ..models.mass_links_filter import MassLinksFilter
    from ..models.note import Note
    from ..models.note_create import NoteCreate
    from ..models.note_created import NoteCreated
    from ..models.note_update import NoteUpdate
    from ..models.note_updated import NoteUpdated
    from ..models.notes_filter import NotesFilter
    from ..models.segment import Segment
    from ..models.segment_create import SegmentCreate
    from ..models.segment_custom_fields_filter import SegmentCustomFieldsFilter
    from ..models.segment_update import SegmentUpdate
    from ..models.tag_create import TagCreate
    from ..models.tags_filter import TagsFilter
    from ..models.transaction import Transaction
    from ..models.transaction_create import TransactionCreate
    from ..models.transaction_created import TransactionCreated
    from ..models.transactions_filter import TransactionsFilter


class CustomersFilesOfResource(Resource):
    """Files of customers. Those of one parent."""

    __slots__ = ()

    def attach_many(self, items: Iterable[EntityFileRef]) -> None:
        """Attach files to an entity.

        Links files of the drive to one entity; those it has stay. `NotFoundError` when there is no such entity.

        Args:
            items: Any number of objects; they are sent 50 a request. The first trouble is raised; its `batch` holds what
                became of each.

        `PUT /api/v4/{entity_type}/{entity_id}/files`, see https://www.amocrm.ru/developers/content/files/files-api
        """
        from ..batches import Plan, send_many
        from ..operations import attach_entity_files as operation

        send_many(self._sender, Plan(lambda chunk: operation.build("customers", self._parents[0], chunk), 50, 250), items)

    def attach_each(
        self,
        items: Iterable[EntityFileRef],
        *,
        size: int | None = None,
        on_error: Literal["stop", "collect"] = "collect",
        resend_unknown: bool = False,
        progress: Callable[[Progress], None] | None = None,
    ) -> Iterator[Outcome[EntityFileRef, None]]:
        """Attach files to an entity.

        Like `attach_many`, for any number of objects: gives what became of each as it goes, and holds one request at a time.
        Nothing is sent before it is iterated.

        Args:
            items: The objects, which may come from a generator.
            size: Objects in a request, 50 when not given and 250 at most.
            on_error: `collect` goes on past refused objects, sends the valid ones of a refused request again, and updates by
                id whose answer was lost; `stop` sends nothing more.
            resend_unknown: Sends again where the answer was lost; may store twice.
            progress: Called after each request.
        """
        from ..batches import Options, Plan, each
        from ..operations import attach_entity_files as operation

        options = Options(size, on_error, resend_unknown, progress)
        return each(
            self._sender, Plan(lambda chunk: operation.build("customers", self._parents[0], chunk), 50, 250), items, options
        )

    def attach(self, item: EntityFileRef) -> None:
        """Attach files to an entity. One of them; see `attach_many`."""
        from ..operations import attach_entity_files as operation

        request = operation.build("customers", self._parents[0], [item])
        self._sender.send(request)

    def detach_many(self, items: Iterable[EntityFileRef]) -> None:
        """Detach files from an entity.

        Removes links to files; the files stay in the drive. `NotFoundError` when there is no such entity.

        Args:
            items: Any number of objects; they are sent 50 a request. The first trouble is raised; its `batch` holds what
                became of each.

        `DELETE /api/v4/{entity_type}/{entity_id}/files`, see https://www.amocrm.ru/developers/content/files/files-api
        """
        from ..batches import Plan, send_many
        from ..operations import detach_entity_files as operation

        send_many(self._sender, Plan(lambda chunk: operation.build("customers", self._parents[0], chunk), 50, 250), items)

    def detach_each(
        self,
        items: Iterable[EntityFileRef],
        *,
        size: int | None = None,
        on_error: Literal["stop", "collect"] = "collect",
        resend_unknown: bool = False,
        progress: Callable[[Progress], None] | None = None,
    ) -> Iterator[Outcome[EntityFileRef, None]]:
        """Detach files from an entity.

        Like `detach_many`, for any number of objects: gives what became of each as it goes, and holds one request at a time.
        Nothing is sent before it is iterated.

        Args:
            items: The objects, which may come from a generator.
            size: Objects in a request, 50 when not given and 250 at most.
            on_error: `collect` goes on past refused objects, sends the valid ones of a refused request again, and updates by
                id whose answer was lost; `stop` sends nothing more.
            resend_unknown: Sends again where the answer was lost; may store twice.
            progress: Called after each request.
        """
        from ..batches import Options, Plan, each
        from ..operations import detach_entity_files as operation

        options = Options(size, on_error, resend_unknown, progress)
        return each(
            self._sender, Plan(lambda chunk: operation.build("customers", self._parents[0], chunk), 50, 250), items, options
        )

    def detach(self, item: EntityFileRef) -> None:
        """Detach files from an entity. One of them; see `detach_many`."""
        from ..operations import detach_entity_files as operation

        request = operation.build("customers", self._parents[0], [item])
        self._sender.send(request)

    def list(self, *, limit: int | None = None, before_id: int | None = None, cursor: str | None = None) -> Page[EntityFile]:
        """List the files of an entity.

        Links to the files attached to one entity, newest first; files in custom fields are not among them. Pages go down by
        the id of the link.

        Args:
            limit: Objects on a page, 50 by default and 250 at most.
            before_id: Only links with a smaller id.
            cursor: Takes the list up after the page that gave this cursor; other arguments are the same as then, or not
                given.

        `GET /api/v4/{entity_type}/{entity_id}/files`, see https://www.amocrm.ru/developers/content/files/files-api
        """
        from ..operations import list_entity_files as operation

        request = operation.build("customers", self._parents[0], limit=limit, before_id=before_id)
        return open_page(self._sender, request, cursor)


class CustomersFilesResource(Resource):
    """Files of customers."""

    __slots__ = ()

    def __call__(self, entity_id: int) -> CustomersFilesOfResource:
        """Files of customers. Of one parent: Id of the entity."""
        return CustomersFilesOfResource(self._sender, (*self._parents, entity_id))


class CustomersCustomFieldGroupsResource(Resource):
    """Custom field groups of customers."""

    __slots__ = ()

    def create_many(self, items: Iterable[CustomFieldGroupCreate]) -> builtins.list[CustomFieldGroup]:
        """Create groups of custom fields of leads, contacts, companies or customers.

        Creates groups of custom fields. Administrators only.

        Args:
            items: Any number of objects; they are sent 50 a request. The first trouble is raised; its `batch` holds what
                became of each.

        `POST /api/v4/{entity_type}/custom_fields/groups`, see https://www.amocrm.ru/developers/content/crm_platform/custom-fields
        """
        from ..batches import Plan, send_many
        from ..operations import create_custom_field_groups as operation

        return send_many(self._sender, Plan(lambda chunk: operation.build("customers", chunk), 50, 250), items)

    def create_each(
        self,
        items: Iterable[CustomFieldGroupCreate],
        *,
        size: int | None = None,
        on_error: Literal["stop", "collect"] = "collect",
        resend_unknown: bool = False,
        progress: Callable[[Progress], None] | None = None,
    ) -> Iterator[Outcome[CustomFieldGroupCreate, CustomFieldGroup]]:
        """Create groups of custom fields of leads, contacts, companies or customers.

        Like `create_many`, for any number of objects: gives what became of each as it goes, and holds one request at a time.
        Nothing is sent before it is iterated.

        Args:
            items: The objects, which may come from a generator.
            size: Objects in a request, 50 when not given and 250 at most.
            on_error: `collect` goes on past refused objects, sends the valid ones of a refused request again, and updates by
                id whose answer was lost; `stop` sends nothing more.
            resend_unknown: Sends again where the answer was lost; may store twice.
            progress: Called after each request.
        """
        from ..batches import Options, Plan, each
        from ..operations import create_custom_field_groups as operation

        options = Options(size, on_error, resend_unknown, progress)
        return each(self._sender, Plan(lambda chunk: operation.build("customers", chunk), 50, 250), items, options)

    def create(self, item: CustomFieldGroupCreate) -> CustomFieldGroup:
        """Create groups of custom fields of leads, contacts, companies or customers. One of them; see `create_many`."""
        from ..batches import only
        from ..operations import create_custom_field_groups as operation

        request = operation.build("customers", [item])
        return only(request, self._sender.send(request))

    def delete(self, id: str) -> None:
        """Delete one group of custom fields of leads, contacts, companies or customers.

        Deletes a group that is not predefined. Administrators only.

        Args:
            id: Id of the group; text such as `default`, `statistic` or `leads_2745158`.

        `DELETE /api/v4/{entity_type}/custom_fields/groups/{id}`, see https://www.amocrm.ru/developers/content/crm_platform/custom-fields
        """
        from ..operations import delete_custom_field_group as operation

        self._sender.send(operation.build("customers", id))

    def get(self, id: str) -> CustomFieldGroup:
        """Get one group of custom fields of leads, contacts, companies or customers.

        One group by its id, which is text; the server answers 404 when there is none. Any user may read it.

        Args:
            id: Id of the group; text such as `default`, `statistic` or `leads_2745158`.

        `GET /api/v4/{entity_type}/custom_fields/groups/{id}`, see https://www.amocrm.ru/developers/content/crm_platform/custom-fields
        """
        from ..operations import get_custom_field_group as operation

        return self._sender.send(operation.build("customers", id))

    def list(self) -> Page[CustomFieldGroup]:
        """List the groups of custom fields of leads, contacts, companies or customers.

        All groups (tabs) of the custom fields at once. Any user may read them.

        `GET /api/v4/{entity_type}/custom_fields/groups`, see https://www.amocrm.ru/developers/content/crm_platform/custom-fields
        """
        from ..operations import list_custom_field_groups as operation

        request = operation.build("customers")
        return open_page(self._sender, request)

    def update(self, id: str, body: CustomFieldGroupUpdate) -> CustomFieldGroup:
        """Update one group of custom fields of leads, contacts, companies or customers.

        Changes the keys that are sent, at least one; the fields listed move into the group. The answer names all fields of
        the group. Administrators only.

        Args:
            id: Id of the group; text such as `default`, `statistic` or `leads_2745158`.
            body: What to send.

        `PATCH /api/v4/{entity_type}/custom_fields/groups/{id}`, see https://www.amocrm.ru/developers/content/crm_platform/custom-fields
        """
        from ..operations import update_custom_field_group as operation

        return self._sender.send(operation.build("customers", id, body))


class CustomersCustomFieldsResource(Resource):
    """Custom fields of customers."""

    __slots__ = ()

    def create_many(self, items: Iterable[CustomFieldCreate]) -> builtins.list[CustomField]:
        """Create custom fields of leads, contacts, companies or customers.

        Creates custom fields. Which types are allowed depends on the entity; `enums`, `nested`, `currency`, `chained_lists`
        and `search_in` go with the types that need them. Administrators only. The answer holds the whole definitions.

        Args:
            items: Any number of objects; they are sent 50 a request. The first trouble is raised; its `batch` holds what
                became of each.

        `POST /api/v4/{entity_type}/custom_fields`, see https://www.amocrm.ru/developers/content/crm_platform/custom-fields
        """
        from ..batches import Plan, send_many
        from ..operations import create_custom_fields as operation

        return send_many(self._sender, Plan(lambda chunk: operation.build("customers", chunk), 50, 250), items)

    def create_each(
        self,
        items: Iterable[CustomFieldCreate],
        *,
        size: int | None = None,
        on_error: Literal["stop", "collect"] = "collect",
        resend_unknown: bool = False,
        progress: Callable[[Progress], None] | None = None,
    ) -> Iterator[Outcome[CustomFieldCreate, CustomField]]:
        """Create custom fields of leads, contacts, companies or customers.

        Like `create_many`, for any number of objects: gives what became of each as it goes, and holds one request at a time.
        Nothing is sent before it is iterated.

        Args:
            items: The objects, which may come from a generator.
            size: Objects in a request, 50 when not given and 250 at most.
            on_error: `collect` goes on past refused objects, sends the valid ones of a refused request again, and updates by
                id whose answer was lost; `stop` sends nothing more.
            resend_unknown: Sends again where the answer was lost; may store twice.
            progress: Called after each request.
        """
        from ..batches import Options, Plan, each
        from ..operations import create_custom_fields as operation

        options = Options(size, on_error, resend_unknown, progress)
        return each(self._sender, Plan(lambda chunk: operation.build("customers", chunk), 50, 250), items, options)

    def create(self, item: CustomFieldCreate) -> CustomField:
        """Create custom fields of leads, contacts, companies or customers. One of them; see `create_many`."""
        from ..batches import only
        from ..operations import create_custom_fields as operation

        request = operation.build("customers", [item])
        return only(request, self._sender.send(request))

    def delete(self, id: int) -> None:
        """Delete one custom field of leads, contacts, companies or customers.

        Deletes a definition and all its values. Administrators only.

        Args:
            id: Id of the object.

        `DELETE /api/v4/{entity_type}/custom_fields/{id}`, see https://www.amocrm.ru/developers/content/crm_platform/custom-fields
        """
        from ..operations import delete_custom_field as operation

        self._sender.send(operation.build("customers", id))

    def get(self, id: int) -> CustomField:
        """Get one custom field of leads, contacts, companies or customers.

        One definition by id. Any user may read it.

        Args:
            id: Id of the object.

        `GET /api/v4/{entity_type}/custom_fields/{id}`, see https://www.amocrm.ru/developers/content/crm_platform/custom-fields
        """
        from ..operations import get_custom_field as operation

        return self._sender.send(operation.build("customers", id))

    def list(
        self,
        *,
        filter: CustomFieldsFilter | RawModel | None = None,
        page: int | None = None,
        limit: int | None = None,
        order: Mapping[Literal["sort", "id"], Literal["asc", "desc"]] | None = None,
        cursor: str | None = None,
        concurrency: int = 1,
    ) -> Page[CustomField]:
        """List the custom fields of leads, contacts, companies or customers.

        Definitions of the custom fields of leads, contacts, companies or customers, page by page; at most 50 on a page,
        whatever the limit. Any user may read them.

        Args:
            filter: What to select; fields of `CustomFieldsFilter`, or a `RawModel` for what it does not know yet.
            page: Number of the page, from 1.
            limit: Objects on a page, 50 by default and 250 at most.
            order: Order of the list, by one property.
            cursor: Takes the list up after the page that gave this cursor; other arguments are the same as then, or not
                given.
            concurrency: How many pages to ask for at a time, once the first one says that there are more.

        `GET /api/v4/{entity_type}/custom_fields`, see https://www.amocrm.ru/developers/content/crm_platform/custom-fields
        """
        from ..operations import list_custom_fields as operation

        request = operation.build("customers", filter=filter, page=page, limit=limit, order=order)
        return open_page(self._sender, request, cursor, concurrency)

    def update(self, id: int, body: CustomFieldUpdate) -> CustomFieldUpdated:
        """Update one custom field of leads, contacts, companies or customers.

        Changes the properties that are sent; the docs ask for the `name` in any case. `enums` replaces the whole list: an
        option keeps its id only when that is sent along. Administrators only. The answer is 200 or 201.

        Args:
            id: Id of the object.
            body: What to send.

        `PATCH /api/v4/{entity_type}/custom_fields/{id}`, see https://www.amocrm.ru/developers/content/crm_platform/custom-fields
        """
        from ..operations import update_custom_field as operation

        return self._sender.send(operation.build("customers", id, body))

    def update_many(self, items: Iterable[CustomFieldUpdate]) -> builtins.list[CustomFieldUpdated]:
        """Update custom fields of leads, contacts, companies or customers.

        Updates custom fields; each item needs its `id`, and the docs ask for its `name` too. `enums` replaces the whole
        list: an option keeps its id only when that is sent along. Administrators only. The answer is 200 or 201.

        Args:
            items: Any number of objects; they are sent 50 a request. The first trouble is raised; its `batch` holds what
                became of each.

        `PATCH /api/v4/{entity_type}/custom_fields`, see https://www.amocrm.ru/developers/content/crm_platform/custom-fields
        """
        from ..batches import Plan, send_many
        from ..operations import update_custom_fields as operation

        return send_many(self._sender, Plan(lambda chunk: operation.build("customers", chunk), 50, 250), items)

    def update_each(
        self,
        items: Iterable[CustomFieldUpdate],
        *,
        size: int | None = None,
        on_error: Literal["stop", "collect"] = "collect",
        resend_unknown: bool = False,
        progress: Callable[[Progress], None] | None = None,
    ) -> Iterator[Outcome[CustomFieldUpdate, CustomFieldUpdated]]:
        """Update custom fields of leads, contacts, companies or customers.

        Like `update_many`, for any number of objects: gives what became of each as it goes, and holds one request at a time.
        Nothing is sent before it is iterated.

        Args:
            items: The objects, which may come from a generator.
            size: Objects in a request, 50 when not given and 250 at most.
            on_error: `collect` goes on past refused objects, sends the valid ones of a refused request again, and updates by
                id whose answer was lost; `stop` sends nothing more.
            resend_unknown: Sends again where the answer was lost; may store twice.
            progress: Called after each request.
        """
        from ..batches import Options, Plan, each
        from ..operations import update_custom_fields as operation

        options = Options(size, on_error, resend_unknown, progress)
        return each(self._sender, Plan(lambda chunk: operation.build("customers", chunk), 50, 250), items, options)


class CustomersStatusesResource(Resource):
    """Statuses of customers."""

    __slots__ = ()

    def create_many(self, items: Iterable[CustomerStatusCreate]) -> builtins.list[CustomerStatusCreated]:
        """Create customer statuses.

        Creates statuses of customers; an account has at most 30. Administrators only; status 422 while the periodicity mode
        is off. The answer is short.

        Args:
            items: Any number of objects; they are sent 50 a request. The first trouble is raised; its `batch` holds what
                became of each.

        `POST /api/v4/customers/statuses`, see https://www.amocrm.ru/developers/content/crm_platform/customers-statuses-api
        """
        from ..batches import Plan, send_many
        from ..operations import create_customer_statuses as operation

        return send_many(self._sender, Plan(lambda chunk: operation.build(chunk), 50, 250), items)

    def create_each(
        self,
        items: Iterable[CustomerStatusCreate],
        *,
        size: int | None = None,
        on_error: Literal["stop", "collect"] = "collect",
        resend_unknown: bool = False,
        progress: Callable[[Progress], None] | None = None,
    ) -> Iterator[Outcome[CustomerStatusCreate, CustomerStatusCreated]]:
        """Create customer statuses.

        Like `create_many`, for any number of objects: gives what became of each as it goes, and holds one request at a time.
        Nothing is sent before it is iterated.

        Args:
            items: The objects, which may come from a generator.
            size: Objects in a request, 50 when not given and 250 at most.
            on_error: `collect` goes on past refused objects, sends the valid ones of a refused request again, and updates by
                id whose answer was lost; `stop` sends nothing more.
            resend_unknown: Sends again where the answer was lost; may store twice.
            progress: Called after each request.
        """
        from ..batches import Options, Plan, each
        from ..operations import create_customer_statuses as operation

        options = Options(size, on_error, resend_unknown, progress)
        return each(self._sender, Plan(lambda chunk: operation.build(chunk), 50, 250), items, options)

    def create(self, item: CustomerStatusCreate) -> CustomerStatusCreated:
        """Create customer statuses. One of them; see `create_many`."""
        from ..batches import only
        from ..operations import create_customer_statuses as operation

        request = operation.build([item])
        return only(request, self._sender.send(request))

    def delete(self, id: int) -> None:
        """Delete one customer status.

        Deletes a status that is not a system one. Administrators only.

        Args:
            id: Id of the object.

        `DELETE /api/v4/customers/statuses/{id}`, see https://www.amocrm.ru/developers/content/crm_platform/customers-statuses-api
        """
        from ..operations import delete_customer_status as operation

        self._sender.send(operation.build(id))

    def get(self, id: int) -> CustomerStatus:
        """Get one customer status.

        One status by id. Any user may read it; status 422 while the periodicity mode is off.

        Args:
            id: Id of the object.

        `GET /api/v4/customers/statuses/{id}`, see https://www.amocrm.ru/developers/content/crm_platform/customers-statuses-api
        """
        from ..operations import get_customer_status as operation

        return self._sender.send(operation.build(id))

    def list(self) -> Page[CustomerStatus]:
        """List customer statuses.

        All statuses of the customers at once. Any user may read them; status 422 while the periodicity mode is off.

        `GET /api/v4/customers/statuses`, see https://www.amocrm.ru/developers/content/crm_platform/customers-statuses-api
        """
        from ..operations import list_customer_statuses as operation

        request = operation.build()
        return open_page(self._sender, request)

    def update(self, id: int, body: CustomerStatusUpdate) -> CustomerStatus:
        """Update one customer status.

        Changes the fields that are sent, at least one; conditions cannot be written. Administrators only.

        Args:
            id: Id of the object.
            body: What to send.

        `PATCH /api/v4/customers/statuses/{id}`, see https://www.amocrm.ru/developers/content/crm_platform/customers-statuses-api
        """
        from ..operations import update_customer_status as operation

        return self._sender.send(operation.build(id, body))


class CustomersTransactionsOfResource(Resource):
    """Transactions of customers. Those of one parent."""

    __slots__ = ()

    def create_many(
        self, items: Iterable[TransactionCreate], *, accrue_bonus: bool | None = None
    ) -> builtins.list[TransactionCreated]:
        """Create transactions of one customer.

        Adds purchases to one customer; `next_price` and `next_date` change the customer itself. A transaction cannot be
        changed later. The answer is short.

        Args:
            items: Any number of objects; they are sent 50 a request. The first trouble is raised; its `batch` holds what
                became of each.
            accrue_bonus: Whether the customer gets bonus points for it.

        `POST /api/v4/customers/{customer_id}/transactions`, see https://www.amocrm.ru/developers/content/crm_platform/customers-api
        """
        from ..batches import Plan, send_many
        from ..operations import create_customer_transactions as operation

        return send_many(
            self._sender, Plan(lambda chunk: operation.build(self._parents[0], chunk, accrue_bonus=accrue_bonus), 50, 250), items
        )

    def create_each(
        self,
        items: Iterable[TransactionCreate],
        *,
        accrue_bonus: bool | None = None,
        size: int | None = None,
        on_error: Literal["stop", "collect"] = "collect",
        resend_unknown: bool = False,
        progress: Callable[[Progress], None] | None = None,
    ) -> Iterator[Outcome[TransactionCreate, TransactionCreated]]:
        """Create transactions of one customer.

        Like `create_many`, for any number of objects: gives what became of each as it goes, and holds one request at a time.
        Nothing is sent before it is iterated.

        Args:
            items: The objects, which may come from a generator.
            size: Objects in a request, 50 when not given and 250 at most.
            on_error: `collect` goes on past refused objects, sends the valid ones of a refused request again, and updates by
                id whose answer was lost; `stop` sends nothing more.
            resend_unknown: Sends again where the answer was lost; may store twice.
            progress: Called after each request.
        """
        from ..batches import Options, Plan, each
        from ..operations import create_customer_transactions as operation

        options = Options(size, on_error, resend_unknown, progress)
        return each(
            self._sender,
            Plan(lambda chunk: operation.build(self._parents[0], chunk, accrue_bonus=accrue_bonus), 50, 250),
            items,
            options,
        )

    def create(self, item: TransactionCreate, *, accrue_bonus: bool | None = None) -> TransactionCreated:
        """Create transactions of one customer. One of them; see `create_many`."""
        from ..batches import only
        from ..operations import create_customer_transactions as operation

        request = operation.build(self._parents[0], [item], accrue_bonus=accrue_bonus)
        return only(request, self._sender.send(request))

    def delete(self, id: int) -> None:
        """Delete one transaction of one customer.

        Deletes one purchase; depends on the rights of the user.

        Args:
            id: Id of the object.

        `DELETE /api/v4/customers/{customer_id}/transactions/{id}`, see https://www.amocrm.ru/developers/content/crm_platform/customers-api
        """
        from ..operations import delete_customer_transaction as operation

        self._sender.send(operation.build(self._parents[0], id))

    def get(self, id: int) -> Transaction:
        """Get one transaction of one customer.

        One purchase by the ids of its customer and its own.

        Args:
            id: Id of the object.

        `GET /api/v4/customers/{customer_id}/transactions/{id}`, see https://www.amocrm.ru/developers/content/crm_platform/customers-api
        """
        from ..operations import get_customer_transaction as operation

        return self._sender.send(operation.build(self._parents[0], id))

    def list(
        self,
        *,
        filter: CustomerTransactionsFilter | RawModel | None = None,
        page: int | None = None,
        limit: int | None = None,
        cursor: str | None = None,
        concurrency: int = 1,
    ) -> Page[Transaction]:
        """List the transactions of one customer.

        Purchases of one customer, page by page.

        Args:
            filter: What to select; fields of `CustomerTransactionsFilter`, or a `RawModel` for what it does not know yet.
            page: Number of the page, from 1.
            limit: Objects on a page, 50 by default and 250 at most.
            cursor: Takes the list up after the page that gave this cursor; other arguments are the same as then, or not
                given.
            concurrency: How many pages to ask for at a time, once the first one says that there are more.

        `GET /api/v4/customers/{customer_id}/transactions`, see https://www.amocrm.ru/developers/content/crm_platform/customers-api
        """
        from ..operations import list_customer_transactions as operation

        request = operation.build(self._parents[0], filter=filter, page=page, limit=limit)
        return open_page(self._sender, request, cursor, concurrency)


class CustomersTransactionsResource(Resource):
    """Transactions of customers."""

    __slots__ = ()

    def __call__(self, customer_id: int) -> CustomersTransactionsOfResource:
        """Transactions of customers. Of one parent: Id of the customer."""
        return CustomersTransactionsOfResource(self._sender, (*self._parents, customer_id))

    def delete(self, id: int) -> None:
        """Delete one transaction.

        Deletes one purchase, whoever made it; depends on the rights of the user.

        Args:
            id: Id of the object.

        `DELETE /api/v4/customers/transactions/{id}`, see https://www.amocrm.ru/developers/content/crm_platform/customers-api
        """
        from ..operations import delete_transaction as operation

        self._sender.send(operation.build(id))

    def get(self, id: int) -> Transaction:
        """Get one transaction.

        One purchase by id, whoever made it; `NotFoundError` when there is none or the user may not see it.

        Args:
            id: Id of the object.

        `GET /api/v4/customers/transactions/{id}`, see https://www.amocrm.ru/developers/content/crm_platform/customers-api
        """
        from ..operations import get_transaction as operation

        return self._sender.send(operation.build(id))

    def list(
        self,
        *,
        filter: TransactionsFilter | RawModel | None = None,
        page: int | None = None,
        limit: int | None = None,
        cursor: str | None = None,
        concurrency: int = 1,
    ) -> Page[Transaction]:
        """List the transactions of all customers.

        Purchases of every customer that the user may see, page by page.

        Args:
            filter: What to select; fields of `TransactionsFilter`, or a `RawModel` for what it does not know yet.
            page: Number of the page, from 1.
            limit: Objects on a page, 50 by default and 250 at most.
            cursor: Takes the list up after the page that gave this cursor; other arguments are the same as then, or not
                given.
            concurrency: How many pages to ask for at a time, once the first one says that there are more.

        `GET /api/v4/customers/transactions`, see https://www.amocrm.ru/developers/content/crm_platform/customers-api
        """
        from ..operations import list_transactions as operation

        request = operation.build(filter=filter, page=page, limit=limit)
        return open_page(self._sender, request, cursor, concurrency)


class CustomersNotesOfResource(Resource):
    """Notes of customers. Those of one parent."""

    __slots__ = ()

    def create_many(self, items: Iterable[NoteCreate]) -> builtins.list[NoteCreated]:
        """Create notes of one entity.

        Creates up to 250 notes of one entity, 50 advised; items need no `entity_id`. A call is counted in analytics only
        when its `responsible_user_id` equals its `created_by`.

        Args:
            items: Any number of objects; they are sent 50 a request. The first trouble is raised; its `batch` holds what
                became of each.

        `POST /api/v4/{entity_type}/{entity_id}/notes`, see https://www.amocrm.ru/developers/content/crm_platform/events-and-notes
        """
        from ..batches import Plan, send_many
        from ..operations import create_entity_notes as operation

        return send_many(self._sender, Plan(lambda chunk: operation.build("customers", self._parents[0], chunk), 50, 250), items)

    def create_each(
        self,
        items: Iterable[NoteCreate],
        *,
        size: int | None = None,
        on_error: Literal["stop", "collect"] = "collect",
        resend_unknown: bool = False,
        progress: Callable[[Progress], None] | None = None,
    ) -> Iterator[Outcome[NoteCreate, NoteCreated]]:
        """Create notes of one entity.

        Like `create_many`, for any number of objects: gives what became of each as it goes, and holds one request at a time.
        Nothing is sent before it is iterated.

        Args:
            items: The objects, which may come from a generator.
            size: Objects in a request, 50 when not given and 250 at most.
            on_error: `collect` goes on past refused objects, sends the valid ones of a refused request again, and updates by
                id whose answer was lost; `stop` sends nothing more.
            resend_unknown: Sends again where the answer was lost; may store twice.
            progress: Called after each request.
        """
        from ..batches import Options, Plan, each
        from ..operations import create_entity_notes as operation

        options = Options(size, on_error, resend_unknown, progress)
        return each(
            self._sender, Plan(lambda chunk: operation.build("customers", self._parents[0], chunk), 50, 250), items, options
        )

    def create(self, item: NoteCreate) -> NoteCreated:
        """Create notes of one entity. One of them; see `create_many`."""
        from ..batches import only
        from ..operations import create_entity_notes as operation

        request = operation.build("customers", self._parents[0], [item])
        return only(request, self._sender.send(request))

    def get(self, id: int, *, with_: Iterable[Literal["is_pinned"] | Unlisted] | None = None) -> Note:
        """Get one note of one entity.

        One note of an entity by id; `NotFoundError` when there is none.

        Args:
            id: Id of the object.
            with_: Further parts of each note to include.

        `GET /api/v4/{entity_type}/{entity_id}/notes/{id}`, see https://www.amocrm.ru/developers/content/crm_platform/events-and-notes
        """
        from ..operations import get_entity_note as operation

        return self._sender.send(operation.build("customers", self._parents[0], id, with_=with_))

    def list(
        self,
        *,
        filter: EntityNotesFilter | RawModel | None = None,
        with_: Iterable[Literal["is_pinned"] | Unlisted] | None = None,
        page: int | None = None,
        limit: int | None = None,
        order: Mapping[Literal["updated_at", "id"], Literal["asc", "desc"]] | None = None,
        cursor: str | None = None,
        concurrency: int = 1,
    ) -> Page[Note]:
        """List notes of one entity.

        Notes of one lead (contact, …), page by page.

        Args:
            filter: What to select; fields of `EntityNotesFilter`, or a `RawModel` for what it does not know yet.
            with_: Further parts of each note to include.
            page: Number of the page, from 1.
            limit: Objects on a page, 50 by default and 250 at most.
            order: Order of the list, by one field.
            cursor: Takes the list up after the page that gave this cursor; other arguments are the same as then, or not
                given.
            concurrency: How many pages to ask for at a time, once the first one says that there are more.

        `GET /api/v4/{entity_type}/{entity_id}/notes`, see https://www.amocrm.ru/developers/content/crm_platform/events-and-notes
        """
        from ..operations import list_entity_notes as operation

        request = operation.build("customers", self._parents[0], filter=filter, with_=with_, page=page, limit=limit, order=order)
        return open_page(self._sender, request, cursor, concurrency)

    def update(self, id: int, body: NoteUpdate) -> NoteUpdated:
        """Update one note of one entity.

        Changes one note of an entity; `note_type` is repeated and `params` is whole.

        Args:
            id: Id of the object.
            body: What to send.

        `PATCH /api/v4/{entity_type}/{entity_id}/notes/{id}`, see https://www.amocrm.ru/developers/content/crm_platform/events-and-notes
        """
        from ..operations import update_entity_note as operation

        return self._sender.send(operation.build("customers", self._parents[0], id, body))

    def update_many(self, items: Iterable[NoteUpdate]) -> builtins.list[NoteUpdated]:
        """Update notes of one entity.

        Updates up to 250 notes of one entity, 50 advised. Each item needs its `id`, its `note_type` again and the whole
        `params`.

        Args:
            items: Any number of objects; they are sent 50 a request. The first trouble is raised; its `batch` holds what
                became of each.

        `PATCH /api/v4/{entity_type}/{entity_id}/notes`, see https://www.amocrm.ru/developers/content/crm_platform/events-and-notes
        """
        from ..batches import Plan, send_many
        from ..operations import update_entity_notes as operation

        return send_many(self._sender, Plan(lambda chunk: operation.build("customers", self._parents[0], chunk), 50, 250), items)

    def update_each(
        self,
        items: Iterable[NoteUpdate],
        *,
        size: int | None = None,
        on_error: Literal["stop", "collect"] = "collect",
        resend_unknown: bool = False,
        progress: Callable[[Progress], None] | None = None,
    ) -> Iterator[Outcome[NoteUpdate, NoteUpdated]]:
        """Update notes of one entity.

        Like `update_many`, for any number of objects: gives what became of each as it goes, and holds one request at a time.
        Nothing is sent before it is iterated.

        Args:
            items: The objects, which may come from a generator.
            size: Objects in a request, 50 when not given and 250 at most.
            on_error: `collect` goes on past refused objects, sends the valid ones of a refused request again, and updates by
                id whose answer was lost; `stop` sends nothing more.
            resend_unknown: Sends again where the answer was lost; may store twice.
            progress: Called after each request.
        """
        from ..batches import Options, Plan, each
        from ..operations import update_entity_notes as operation

        options = Options(size, on_error, resend_unknown, progress)
        return each(
            self._sender, Plan(lambda chunk: operation.build("customers", self._parents[0], chunk), 50, 250), items, options
        )


class CustomersNotesResource(Resource):
    """Notes of customers."""

    __slots__ = ()

    def __call__(self, entity_id: int) -> CustomersNotesOfResource:
        """Notes of customers. Of one parent: Id of the entity."""
        return CustomersNotesOfResource(self._sender, (*self._parents, entity_id))

    def create_many(self, items: Iterable[NoteCreate]) -> builtins.list[NoteCreated]:
        """Create notes of several entities.

        Creates up to 250 notes, 50 advised; each item needs the `entity_id` it goes to. A call is counted in analytics only
        when its `responsible_user_id` equals its `created_by`.

        Args:
            items: Any number of objects; they are sent 50 a request. The first trouble is raised; its `batch` holds what
                became of each.

        `POST /api/v4/{entity_type}/notes`, see https://www.amocrm.ru/developers/content/crm_platform/events-and-notes
        """
        from ..batches import Plan, send_many
        from ..operations import create_notes as operation

        return send_many(self._sender, Plan(lambda chunk: operation.build("customers", chunk), 50, 250), items)

    def create_each(
        self,
        items: Iterable[NoteCreate],
        *,
        size: int | None = None,
        on_error: Literal["stop", "collect"] = "collect",
        resend_unknown: bool = False,
        progress: Callable[[Progress], None] | None = None,
    ) -> Iterator[Outcome[NoteCreate, NoteCreated]]:
        """Create notes of several entities.

        Like `create_many`, for any number of objects: gives what became of each as it goes, and holds one request at a time.
        Nothing is sent before it is iterated.

        Args:
            items: The objects, which may come from a generator.
            size: Objects in a request, 50 when not given and 250 at most.
            on_error: `collect` goes on past refused objects, sends the valid ones of a refused request again, and updates by
                id whose answer was lost; `stop` sends nothing more.
            resend_unknown: Sends again where the answer was lost; may store twice.
            progress: Called after each request.
        """
        from ..batches import Options, Plan, each
        from ..operations import create_notes as operation

        options = Options(size, on_error, resend_unknown, progress)
        return each(self._sender, Plan(lambda chunk: operation.build("customers", chunk), 50, 250), items, options)

    def create(self, item: NoteCreate) -> NoteCreated:
        """Create notes of several entities. One of them; see `create_many`."""
        from ..batches import only
        from ..operations import create_notes as operation

        request = operation.build("customers", [item])
        return only(request, self._sender.send(request))

    def get(self, id: int, *, with_: Iterable[Literal["is_pinned"] | Unlisted] | None = None) -> Note:
        """Get one note.

        One note by id, whatever entity of this kind it belongs to; `NotFoundError` when there is none.

        Args:
            id: Id of the object.
            with_: Further parts of each note to include.

        `GET /api/v4/{entity_type}/notes/{id}`, see https://www.amocrm.ru/developers/content/crm_platform/events-and-notes
        """
        from ..operations import get_note as operation

        return self._sender.send(operation.build("customers", id, with_=with_))

    def list(
        self,
        *,
        filter: NotesFilter | RawModel | None = None,
        with_: Iterable[Literal["is_pinned"] | Unlisted] | None = None,
        page: int | None = None,
        limit: int | None = None,
        order: Mapping[Literal["updated_at", "id"], Literal["asc", "desc"]] | None = None,
        cursor: str | None = None,
        concurrency: int = 1,
    ) -> Page[Note]:
        """List notes of all entities of a kind.

        Notes of all leads (contacts, …) that the user may see, page by page.

        Args:
            filter: What to select; fields of `NotesFilter`, or a `RawModel` for what it does not know yet.
            with_: Further parts of each note to include.
            page: Number of the page, from 1.
            limit: Objects on a page, 50 by default and 250 at most.
            order: Order of the list, by one field.
            cursor: Takes the list up after the page that gave this cursor; other arguments are the same as then, or not
                given.
            concurrency: How many pages to ask for at a time, once the first one says that there are more.

        `GET /api/v4/{entity_type}/notes`, see https://www.amocrm.ru/developers/content/crm_platform/events-and-notes
        """
        from ..operations import list_notes as operation

        request = operation.build("customers", filter=filter, with_=with_, page=page, limit=limit, order=order)
        return open_page(self._sender, request, cursor, concurrency)

    def pin(self, id: int) -> None:
        """Pin a note.

        Keeps the note at the top of its entity's feed.

        Args:
            id: Id of the object.

        `POST /api/v4/{entity_type}/notes/{id}/pin`, see https://www.amocrm.ru/developers/content/crm_platform/events-and-notes
        """
        from ..operations import pin_note as operation

        self._sender.send(operation.build("customers", id))

    def unpin(self, id: int) -> None:
        """Unpin a note.

        Lets a pinned note go back to its place in the feed.

        Args:
            id: Id of the object.

        `POST /api/v4/{entity_type}/notes/{id}/unpin`, see https://www.amocrm.ru/developers/content/crm_platform/events-and-notes
        """
        from ..operations import unpin_note as operation

        self._sender.send(operation.build("customers", id))

    def update(self, id: int, body: NoteUpdate) -> NoteUpdated:
        """Update one note.

        Changes one note; `note_type` is repeated and `params` is whole. The documented way is the one below the entity
        (`update_entity_note`).

        Args:
            id: Id of the object.
            body: What to send.

        `PATCH /api/v4/{entity_type}/notes/{id}`, see https://www.amocrm.ru/developers/content/crm_platform/events-and-notes
        """
        from ..operations import update_note as operation

        return self._sender.send(operation.build("customers", id, body))

    def update_many(self, items: Iterable[NoteUpdate]) -> builtins.list[NoteUpdated]:
        """Update notes of several entities.

        Updates up to 250 notes, 50 advised. Each item needs its `id`, its `note_type` again and the whole `params`; some
        accounts ask for `entity_id` too.

        Args:
            items: Any number of objects; they are sent 50 a request. The first trouble is raised; its `batch` holds what
                became of each.

        `PATCH /api/v4/{entity_type}/notes`, see https://www.amocrm.ru/developers/content/crm_platform/events-and-notes
        """
        from ..batches import Plan, send_many
        from ..operations import update_notes as operation

        return send_many(self._sender, Plan(lambda chunk: operation.build("customers", chunk), 50, 250), items)

    def update_each(
        self,
        items: Iterable[NoteUpdate],
        *,
        size: int | None = None,
        on_error: Literal["stop", "collect"] = "collect",
        resend_unknown: bool = False,
        progress: Callable[[Progress], None] | None = None,
    ) -> Iterator[Outcome[NoteUpdate, NoteUpdated]]:
        """Update notes of several entities.

        Like `update_many`, for any number of objects: gives what became of each as it goes, and holds one request at a time.
        Nothing is sent before it is iterated.

        Args:
            items: The objects, which may come from a generator.
            size: Objects in a request, 50 when not given and 250 at most.
            on_error: `collect` goes on past refused objects, sends the valid ones of a refused request again, and updates by
                id whose answer was lost; `stop` sends nothing more.
            resend_unknown: Sends again where the answer was lost; may store twice.
            progress: Called after each request.
        """
        from ..batches import Options, Plan, each
        from ..operations import update_notes as operation

        options = Options(size, on_error, resend_unknown, progress)
        return each(self._sender, Plan(lambda chunk: operation.build("customers", chunk), 50, 250), items, options)


class CustomersSegmentsCustomFieldsResource(Resource):
    """Custom fields of customers segments."""

    __slots__ = ()

    def create_many(self, items: Iterable[CustomFieldCreate]) -> builtins.list[CustomField]:
        """Create custom fields of segments.

        Creates custom fields. Which types are allowed depends on the entity; `enums`, `nested`, `currency`, `chained_lists`
        and `search_in` go with the types that need them. Administrators only. The answer holds the whole definitions.

        Args:
            items: Any number of objects; they are sent 50 a request. The first trouble is raised; its `batch` holds what
                became of each.

        `POST /api/v4/customers/segments/custom_fields`, see https://www.amocrm.ru/developers/content/crm_platform/custom-fields
        """
        from ..batches import Plan, send_many
        from ..operations import create_segment_custom_fields as operation

        return send_many(self._sender, Plan(lambda chunk: operation.build(chunk), 50, 250), items)

    def create_each(
        self,
        items: Iterable[CustomFieldCreate],
        *,
        size: int | None = None,
        on_error: Literal["stop", "collect"] = "collect",
        resend_unknown: bool = False,
        progress: Callable[[Progress], None] | None = None,
    ) -> Iterator[Outcome[CustomFieldCreate, CustomField]]:
        """Create custom fields of segments.

        Like `create_many`, for any number of objects: gives what became of each as it goes, and holds one request at a time.
        Nothing is sent before it is iterated.

        Args:
            items: The objects, which may come from a generator.
            size: Objects in a request, 50 when not given and 250 at most.
            on_error: `collect` goes on past refused objects, sends the valid ones of a refused request again, and updates by
                id whose answer was lost; `stop` sends nothing more.
            resend_unknown: Sends again where the answer was lost; may store twice.
            progress: Called after each request.
        """
        from ..batches import Options, Plan, each
        from ..operations import create_segment_custom_fields as operation

        options = Options(size, on_error, resend_unknown, progress)
        return each(self._sender, Plan(lambda chunk: operation.build(chunk), 50, 250), items, options)

    def create(self, item: CustomFieldCreate) -> CustomField:
        """Create custom fields of segments. One of them; see `create_many`."""
        from ..batches import only
        from ..operations import create_segment_custom_fields as operation

        request = operation.build([item])
        return only(request, self._sender.send(request))

    def delete(self, id: int) -> None:
        """Delete one custom field of segments.

        Deletes a definition and all its values. Administrators only.

        Args:
            id: Id of the object.

        `DELETE /api/v4/customers/segments/custom_fields/{id}`, see https://www.amocrm.ru/developers/content/crm_platform/custom-fields
        """
        from ..operations import delete_segment_custom_field as operation

        self._sender.send(operation.build(id))

    def get(self, id: int) -> CustomField:
        """Get one custom field of segments.

        One definition by id. Any user may read it.

        Args:
            id: Id of the object.

        `GET /api/v4/customers/segments/custom_fields/{id}`, see https://www.amocrm.ru/developers/content/crm_platform/custom-fields
        """
        from ..operations import get_segment_custom_field as operation

        return self._sender.send(operation.build(id))

    def list(
        self,
        *,
        filter: SegmentCustomFieldsFilter | RawModel | None = None,
        page: int | None = None,
        limit: int | None = None,
        order: Mapping[Literal["sort", "id"], Literal["asc", "desc"]] | None = None,
        cursor: str | None = None,
        concurrency: int = 1,
    ) -> Page[CustomField]:
        """List the custom fields of segments.

        Definitions of the custom fields of segments, page by page; at most 50 on a page, whatever the limit. Any user may
        read them.

        Args:
            filter: What to select; fields of `SegmentCustomFieldsFilter`, or a `RawModel` for what it does not know yet.
            page: Number of the page, from 1.
            limit: Objects on a page, 50 by default and 250 at most.
            order: Order of the list, by one property.
            cursor: Takes the list up after the page that gave this cursor; other arguments are the same as then, or not
                given.
            concurrency: How many pages to ask for at a time, once the first one says that there are more.

        `GET /api/v4/customers/segments/custom_fields`, see https://www.amocrm.ru/developers/content/crm_platform/custom-fields
        """
        from ..operations import list_segment_custom_fields as operation

        request = operation.build(filter=filter, page=page, limit=limit, order=order)
        return open_page(self._sender, request, cursor, concurrency)

    def update(self, id: int, body: CustomFieldUpdate) -> CustomFieldUpdated:
        """Update one custom field of segments.

        Changes the properties that are sent; the docs ask for the `name` in any case. `enums` replaces the whole list: an
        option keeps its id only when that is sent along. Administrators only. The answer is 200 or 201.

        Args:
            id: Id of the object.
            body: What to send.

        `PATCH /api/v4/customers/segments/custom_fields/{id}`, see https://www.amocrm.ru/developers/content/crm_platform/custom-fields
        """
        from ..operations import update_segment_custom_field as operation

        return self._sender.send(operation.build(id, body))

    def update_many(self, items: Iterable[CustomFieldUpdate]) -> builtins.list[CustomFieldUpdated]:
        """Update custom fields of segments.

        Updates custom fields; each item needs its `id`, and the docs ask for its `name` too. `enums` replaces the whole
        list: an option keeps its id only when that is sent along. Administrators only. The answer is 200 or 201.

        Args:
            items: Any number of objects; they are sent 50 a request. The first trouble is raised; its `batch` holds what
                became of each.

        `PATCH /api/v4/customers/segments/custom_fields`, see https://www.amocrm.ru/developers/content/crm_platform/custom-fields
        """
        from ..batches import Plan, send_many
        from ..operations import update_segment_custom_fields as operation

        return send_many(self._sender, Plan(lambda chunk: operation.build(chunk), 50, 250), items)

    def update_each(
        self,
        items: Iterable[CustomFieldUpdate],
        *,
        size: int | None = None,
        on_error: Literal["stop", "collect"] = "collect",
        resend_unknown: bool = False,
        progress: Callable[[Progress], None] | None = None,
    ) -> Iterator[Outcome[CustomFieldUpdate, CustomFieldUpdated]]:
        """Update custom fields of segments.

        Like `update_many`, for any number of objects: gives what became of each as it goes, and holds one request at a time.
        Nothing is sent before it is iterated.

        Args:
            items: The objects, which may come from a generator.
            size: Objects in a request, 50 when not given and 250 at most.
            on_error: `collect` goes on past refused objects, sends the valid ones of a refused request again, and updates by
                id whose answer was lost; `stop` sends nothing more.
            resend_unknown: Sends again where the answer was lost; may store twice.
            progress: Called after each request.
        """
        from ..batches import Options, Plan, each
        from ..operations import update_segment_custom_fields as operation

        options = Options(size, on_error, resend_unknown, progress)
        return each(self._sender, Plan(lambda chunk: operation.build(chunk), 50, 250), items, options)


class CustomersSegmentsResource(Resource):
    """Segments of customers."""

    __slots__ = ()

    @property
    def custom_fields(self) -> CustomersSegmentsCustomFieldsResource:
        """Custom fields of customers segments."""
        return CustomersSegmentsCustomFieldsResource(self._sender, self._parents)

    def create(self, body: SegmentCreate) -> Segment:
        """Create one segment.

        Creates one segment; there is no batch form. An account has at most 100 segments. Administrators only; status 422
        while the segments mode is off.

        Args:
            body: What to send.

        `POST /api/v4/customers/segments`, see https://www.amocrm.ru/developers/content/crm_platform/customers-statuses-api
        """
        from ..operations import create_segment as operation

        return self._sender.send(operation.build(body))

    def delete(self, id: int) -> None:
        """Delete one segment.

        Deletes one segment. Administrators only.

        Args:
            id: Id of the object.

        `DELETE /api/v4/customers/segments/{id}`, see https://www.amocrm.ru/developers/content/crm_platform/customers-statuses-api
        """
        from ..operations import delete_segment as operation

        self._sender.send(operation.build(id))

    def get(self, id: int) -> Segment:
        """Get one segment.

        One segment by id. Any user may read it; status 422 while the segments mode is off.

        Args:
            id: Id of the object.

        `GET /api/v4/customers/segments/{id}`, see https://www.amocrm.ru/developers/content/crm_platform/customers-statuses-api
        """
        from ..operations import get_segment as operation

        return self._sender.send(operation.build(id))

    def list(
        self, *, page: int | None = None, limit: int | None = None, cursor: str | None = None, concurrency: int = 1
    ) -> Page[Segment]:
        """List segments.

        Segments of customers, page by page. Any user may read them; status 422 while the segments mode is off.

        Args:
            page: Number of the page, from 1.
            limit: Objects on a page, 50 by default and 250 at most.
            cursor: Takes the list up after the page that gave this cursor; other arguments are the same as then, or not
                given.
            concurrency: How many pages to ask for at a time, once the first one says that there are more.

        `GET /api/v4/customers/segments`, see https://www.amocrm.ru/developers/content/crm_platform/customers-statuses-api
        """
        from ..operations import list_segments as operation

        request = operation.build(page=page, limit=limit)
        return open_page(self._sender, request, cursor, concurrency)

    def update(self, id: int, body: SegmentUpdate) -> Segment:
        """Update one segment.

        Changes the fields that are sent, at least one; there is no batch form. Administrators only.

        Args:
            id: Id of the object.
            body: What to send.

        `PATCH /api/v4/customers/segments/{id}`, see https://www.amocrm.ru/developers/content/crm_platform/customers-statuses-api
        """
        from ..operations import update_segment as operation

        return self._sender.send(operation.build(id, body))


class CustomersTagsResource(Resource):
    """Tags of customers."""

    __slots__ = ()

    def create_many(self, items: Iterable[TagCreate]) -> builtins.list[EntityTag]:
        """Create tags of an entity type.

        Creates up to 250 tags, 50 advised. A name that exists gives the existing tag.

        Args:
            items: Any number of objects; they are sent 50 a request. The first trouble is raised; its `batch` holds what
                became of each.

        `POST /api/v4/{entity_type}/tags`, see https://www.amocrm.ru/developers/content/crm_platform/tags-api
        """
        from ..batches import Plan, send_many
        from ..operations import create_tags as operation

        return send_many(self._sender, Plan(lambda chunk: operation.build("customers", chunk), 50, 250), items)

    def create_each(
        self,
        items: Iterable[TagCreate],
        *,
        size: int | None = None,
        on_error: Literal["stop", "collect"] = "collect",
        resend_unknown: bool = False,
        progress: Callable[[Progress], None] | None = None,
    ) -> Iterator[Outcome[TagCreate, EntityTag]]:
        """Create tags of an entity type.

        Like `create_many`, for any number of objects: gives what became of each as it goes, and holds one request at a time.
        Nothing is sent before it is iterated.

        Args:
            items: The objects, which may come from a generator.
            size: Objects in a request, 50 when not given and 250 at most.
            on_error: `collect` goes on past refused objects, sends the valid ones of a refused request again, and updates by
                id whose answer was lost; `stop` sends nothing more.
            resend_unknown: Sends again where the answer was lost; may store twice.
            progress: Called after each request.
        """
        from ..batches import Options, Plan, each
        from ..operations import create_tags as operation

        options = Options(size, on_error, resend_unknown, progress)
        return each(self._sender, Plan(lambda chunk: operation.build("customers", chunk), 50, 250), items, options)

    def create(self, item: TagCreate) -> EntityTag:
        """Create tags of an entity type. One of them; see `create_many`."""
        from ..batches import only
        from ..operations import create_tags as operation

        request = operation.build("customers", [item])
        return only(request, self._sender.send(request))

    def list(
        self,
        *,
        filter: TagsFilter | RawModel | None = None,
        page: int | None = None,
        limit: int | None = None,
        query: str | int | None = None,
        cursor: str | None = None,
        concurrency: int = 1,
    ) -> Page[EntityTag]:
        """List the tags of an entity type.

        Tags of leads, contacts, companies or customers, page by page. Each entity type has tags of its own.

        Args:
            filter: What to select; fields of `TagsFilter`, or a `RawModel` for what it does not know yet.
            page: Number of the page, from 1.
            limit: Objects on a page, 50 by default and 250 at most.
            query: Searches the filled fields for a part of a text; filters beside it are said to be ignored.
            cursor: Takes the list up after the page that gave this cursor; other arguments are the same as then, or not
                given.
            concurrency: How many pages to ask for at a time, once the first one says that there are more.

        `GET /api/v4/{entity_type}/tags`, see https://www.amocrm.ru/developers/content/crm_platform/tags-api
        """
        from ..operations import list_tags as operation

        request = operation.build("customers", filter=filter, page=page, limit=limit, query=query)
        return open_page(self._sender, request, cursor, concurrency)


class CustomersLinksOfResource(Resource):
    """Links of customers. Those of one parent."""

    __slots__ = ()

    def link(self, items: Iterable[LinkWrite]) -> builtins.list[EntityLink]:
        """Link other entities to one entity.

        Leads take contacts, companies and catalog elements; contacts take companies, customers and catalog elements;
        companies take contacts, leads, customers and catalog elements; customers take contacts, companies and catalog
        elements. Depends on the rights of the user.

        Args:
            items: Any number of objects; they are sent 50 a request. The first trouble is raised; its `batch` holds what
                became of each.

        `POST /api/v4/{entity_type}/{entity_id}/link`, see https://www.amocrm.ru/developers/content/crm_platform/entity-links-api
        """
        from ..batches import Plan, send_many
        from ..operations import link_entities as operation

        return send_many(self._sender, Plan(lambda chunk: operation.build("customers", self._parents[0], chunk), 50, 250), items)

    def link_each(
        self,
        items: Iterable[LinkWrite],
        *,
        size: int | None = None,
        on_error: Literal["stop", "collect"] = "collect",
        resend_unknown: bool = False,
        progress: Callable[[Progress], None] | None = None,
    ) -> Iterator[Outcome[LinkWrite, EntityLink]]:
        """Link other entities to one entity.

        Like `link`, for any number of objects: gives what became of each as it goes, and holds one request at a time.
        Nothing is sent before it is iterated.

        Args:
            items: The objects, which may come from a generator.
            size: Objects in a request, 50 when not given and 250 at most.
            on_error: `collect` goes on past refused objects, sends the valid ones of a refused request again, and updates by
                id whose answer was lost; `stop` sends nothing more.
            resend_unknown: Sends again where the answer was lost; may store twice.
            progress: Called after each request.
        """
        from ..batches import Options, Plan, each
        from ..operations import link_entities as operation

        options = Options(size, on_error, resend_unknown, progress)
        return each(
            self._sender, Plan(lambda chunk: operation.build("customers", self._parents[0], chunk), 50, 250), items, options
        )

    def list(self, *, filter: LinksFilter | RawModel | None = None) -> Page[EntityLink]:
        """List the links of one entity.

        All that the entity is linked to and the user may see, as one whole list.

        Args:
            filter: What to select; fields of `LinksFilter`, or a `RawModel` for what it does not know yet.

        `GET /api/v4/{entity_type}/{entity_id}/links`, see https://www.amocrm.ru/developers/content/crm_platform/entity-links-api
        """
        from ..operations import list_entity_links as operation

        request = operation.build("customers", self._parents[0], filter=filter)
        return open_page(self._sender, request)

    def unlink(self, items: Iterable[LinkWrite]) -> None:
        """Unlink other entities from one entity.

        A catalog element needs `catalog_id` in its metadata. Depends on the rights of the user.

        Args:
            items: Any number of objects; they are sent 50 a request. The first trouble is raised; its `batch` holds what
                became of each.

        `POST /api/v4/{entity_type}/{entity_id}/unlink`, see https://www.amocrm.ru/developers/content/crm_platform/entity-links-api
        """
        from ..batches import Plan, send_many
        from ..operations import unlink_entities as operation

        send_many(self._sender, Plan(lambda chunk: operation.build("customers", self._parents[0], chunk), 50, 250), items)

    def unlink_each(
        self,
        items: Iterable[LinkWrite],
        *,
        size: int | None = None,
        on_error: Literal["stop", "collect"] = "collect",
        resend_unknown: bool = False,
        progress: Callable[[Progress], None] | None = None,
    ) -> Iterator[Outcome[LinkWrite, None]]:
        """Unlink other entities from one entity.

        Like `unlink`, for any number of objects: gives what became of each as it goes, and holds one request at a time.
        Nothing is sent before it is iterated.

        Args:
            items: The objects, which may come from a generator.
            size: Objects in a request, 50 when not given and 250 at most.
            on_error: `collect` goes on past refused objects, sends the valid ones of a refused request again, and updates by
                id whose answer was lost; `stop` sends nothing more.
            resend_unknown: Sends again where the answer was lost; may store twice.
            progress: Called after each request.
        """
        from ..batches import Options, Plan, each
        from ..operations import unlink_entities as operation

        options = Options(size, on_error, resend_unknown, progress)
        return each(
            self._sender, Plan(lambda chunk: operation.build("customers", self._parents[0], chunk), 50, 250), items, options
        )


class CustomersLinksResource(Resource):
    """Links of customers."""

    __slots__ = ()

    def __call__(self, entity_id: int) -> CustomersLinksOfResource:
        """Links of customers. Of one parent: Id of the entity whose links these are."""
        return CustomersLinksOfResource(self._sender, (*self._parents, entity_id))

    def link(self, items: Iterable[MassLinkWrite]) -> builtins.list[EntityLink]:
        """Link other entities to several entities.

        As linking to one entity, but each item names its own `entity_id`. Depends on the rights of the user.

        Args:
            items: Any number of objects; they are sent 50 a request. The first trouble is raised; its `batch` holds what
                became of each.

        `POST /api/v4/{entity_type}/link`, see https://www.amocrm.ru/developers/content/crm_platform/entity-links-api
        """
        from ..batches import Plan, send_many
        from ..operations import link_entities_mass as operation

        return send_many(self._sender, Plan(lambda chunk: operation.build("customers", chunk), 50, 250), items)

    def link_each(
        self,
        items: Iterable[MassLinkWrite],
        *,
        size: int | None = None,
        on_error: Literal["stop", "collect"] = "collect",
        resend_unknown: bool = False,
        progress: Callable[[Progress], None] | None = None,
    ) -> Iterator[Outcome[MassLinkWrite, EntityLink]]:
        """Link other entities to several entities.

        Like `link`, for any number of objects: gives what became of each as it goes, and holds one request at a time.
        Nothing is sent before it is iterated.

        Args:
            items: The objects, which may come from a generator.
            size: Objects in a request, 50 when not given and 250 at most.
            on_error: `collect` goes on past refused objects, sends the valid ones of a refused request again, and updates by
                id whose answer was lost; `stop` sends nothing more.
            resend_unknown: Sends again where the answer was lost; may store twice.
            progress: Called after each request.
        """
        from ..batches import Options, Plan, each
        from ..operations import link_entities_mass as operation

        options = Options(size, on_error, resend_unknown, progress)
        return each(self._sender, Plan(lambda chunk: operation.build("customers", chunk), 50, 250), items, options)

    def list(self, *, filter: MassLinksFilter | RawModel) -> Page[EntityLink]:
        """List the links of several entities.

        All that the given entities are linked to and the user may see, as one whole list.

        Args:
            filter: What to select; fields of `MassLinksFilter`, or a `RawModel` for what it does not know yet.

        `GET /api/v4/{entity_type}/links`, see https://www.amocrm.ru/developers/content/crm_platform/entity-links-api
        """
        from ..operations import list_links as operation

        request = operation.build("customers", filter=filter)
        return open_page(self._sender, request)

    def unlink(self, items: Iterable[MassLinkWrite]) -> None:
        """Unlink other entities from several entities.

        As unlinking from one entity, but each item names its own `entity_id`. Depends on the rights of the user.

        Args:
            items: Any number of objects; they are sent 50 a request. The first trouble is raised; its `batch` holds what
                became of each.

        `POST /api/v4/{entity_type}/unlink`, see https://www.amocrm.ru/developers/content/crm_platform/entity-links-api
        """
        from ..batches import Plan, send_many
        from ..operations import unlink_entities_mass as operation

        send_many(self._sender, Plan(lambda chunk: operation.build("customers", chunk), 50, 250), items)

    def unlink_each(
        self,
        items: Iterable[MassLinkWrite],
        *,
        size: int | None = None,
        on_error: Literal["stop", "collect"] = "collect",
        resend_unknown: bool = False,
        progress: Callable[[Progress], None] | None = None,
    ) -> Iterator[Outcome[MassLinkWrite, None]]:
        """Unlink other entities from several entities.

        Like `unlink`, for any number of objects: gives what became of each as it goes, and holds one request at a time.
        Nothing is sent before it is iterated.

        Args:
            items: The objects, which may come from a generator.
            size: Objects in a request, 50 when not given and 250 at most.
            on_error: `collect` goes on past refused objects, sends the valid ones of a refused request again, and updates by
                id whose answer was lost; `stop` sends nothing more.
            resend_unknown: Sends again where the answer was lost; may store twice.
            progress: Called after each request.
        """
        from ..batches import Options, Plan, each
        from ..operations import unlink_entities_mass as operation

        options = Options(size, on_error, resend_unknown, progress)
        return each(self._sender, Plan(lambda chunk: operation.build("customers", chunk), 50, 250), items, options)


class CustomersSubscriptionsOfResource(Resource):
    """Subscriptions of customers. Those of one parent."""

    __slots__ = ()

    def list(
        self, *, page: int | None = None, limit: int | None = None, cursor: str | None = None, concurrency: int = 1
    ) -> Page[EntitySubscription]:
        """List subscribers of an entity.

        Users and groups that are subscribed to one lead or customer, page by page. Read only.

        Args:
            page: Number of the page, from 1.
            limit: Objects on a page, 50 by default and 250 at most.
            cursor: Takes the list up after the page that gave this cursor; other arguments are the same as then, or not
                given.
            concurrency: How many pages to ask for at a time, once the first one says that there are more.

        `GET /api/v4/{entity_type}/{entity_id}/subscriptions`, see https://www.amocrm.ru/developers/content/crm_platform/subscriptions-api
        """
        from ..operations import list_entity_subscriptions as operation

        request = operation.build("customers", self._parents[0], page=page, limit=limit)
        return open_page(self._sender, request, cursor, concurrency)


class CustomersSubscriptionsResource(Resource):
    """Subscriptions of customers."""

    __slots__ = ()

    def __call__(self, entity_id: int) -> CustomersSubscriptionsOfResource:
        """Subscriptions of customers. Of one parent: Id of the entity."""
        return CustomersSubscriptionsOfResource(self._sender, (*self._parents, entity_id))


class CustomersResource(Resource):
    """Customers, their statuses, purchases and segments."""

    __slots__ = ()

    @property
    def files(self) -> CustomersFilesResource:
        """Files of customers."""
        return CustomersFilesResource(self._sender, self._parents)

    @property
    def custom_field_groups(self) -> CustomersCustomFieldGroupsResource:
        """Custom field groups of customers."""
        return CustomersCustomFieldGroupsResource(self._sender, self._parents)

    @property
    def custom_fields(self) -> CustomersCustomFieldsResource:
        """Custom fields of customers."""
        return CustomersCustomFieldsResource(self._sender, self._parents)

    @property
    def statuses(self) -> CustomersStatusesResource:
        """Statuses of customers."""
        return CustomersStatusesResource(self._sender, self._parents)

    @property
    def transactions(self) -> CustomersTransactionsResource:
        """Transactions of customers."""
        return CustomersTransactionsResource(self._sender, self._parents)

    @property
    def notes(self) -> CustomersNotesResource:
        """Notes of customers."""
        return CustomersNotesResource(self._sender, self._parents)

    @property
    def segments(self) -> CustomersSegmentsResource:
        """Segments of customers."""
        return CustomersSegmentsResource(self._sender, self._parents)

    @property
    def tags(self) -> CustomersTagsResource:
        """Tags of customers."""
        return CustomersTagsResource(self._sender, self._parents)

    @property
    def links(self) -> CustomersLinksResource:
        """Links of customers."""
        return CustomersLinksResource(self._sender, self._parents)

    @property
    def subscriptions(self) -> CustomersSubscriptionsResource:
        """Subscriptions of customers."""
        return CustomersSubscriptionsResource(self._sender, self._parents)

    def change_bonus_points(self, id: int, *, earn: int | Unset = UNSET, redeem: int | Unset = UNSET) -> BonusPoints:
        """Credit or debit bonus points of a customer.

        Adds points (`earn`) or takes them away (`redeem`), one of the two, and answers with the new balance.

        Args:
            id: Id of the object.
            earn: Points to add.
            redeem: Points to take away.

        `POST /api/v4/customers/{id}/bonus_points`, see https://www.amocrm.ru/developers/content/crm_platform/customers-api
        """
        from ..models.bonus_points_change import BonusPointsChange
        from ..operations import change_bonus_points as operation

        body = BonusPointsChange(earn=earn, redeem=redeem)

        return self._sender.send(operation.build(id, body))

    def create_many(self, items: Iterable[CustomerCreate]) -> builtins.list[CustomerCreated]:
        """Create customers.

        Creates up to 250 customers, 50 advised. In the periodicity mode `next_date` is mandatory. The answer is short: ids,
        matched to the request by `request_id`.

        Args:
            items: Any number of objects; they are sent 50 a request. The first trouble is raised; its `batch` holds what
                became of each.

        `POST /api/v4/customers`, see https://www.amocrm.ru/developers/content/crm_platform/customers-api
        """
        from ..batches import Plan, send_many
        from ..operations import create_customers as operation

        return send_many(self._sender, Plan(lambda chunk: operation.build(chunk), 50, 250), items)

    def create_each(
        self,
        items: Iterable[CustomerCreate],
        *,
        size: int | None = None,
        on_error: Literal["stop", "collect"] = "collect",
        resend_unknown: bool = False,
        progress: Callable[[Progress], None] | None = None,
    ) -> Iterator[Outcome[CustomerCreate, CustomerCreated]]:
        """Create customers.

        Like `create_many`, for any number of objects: gives what became of each as it goes, and holds one request at a time.
        Nothing is sent before it is iterated.

        Args:
            items: The objects, which may come from a generator.
            size: Objects in a request, 50 when not given and 250 at most.
            on_error: `collect` goes on past refused objects, sends the valid ones of a refused request again, and updates by
                id whose answer was lost; `stop` sends nothing more.
            resend_unknown: Sends again where the answer was lost; may store twice.
            progress: Called after each request.
        """
        from ..batches import Options, Plan, each
        from ..operations import create_customers as operation

        options = Options(size, on_error, resend_unknown, progress)
        return each(self._sender, Plan(lambda chunk: operation.build(chunk), 50, 250), items, options)

    def create(self, item: CustomerCreate) -> CustomerCreated:
        """Create customers. One of them; see `create_many`."""
        from ..batches import only
        from ..operations import create_customers as operation

        request = operation.build([item])
        return only(request, self._sender.send(request))

    def get(
        self,
        id: int,
        *,
        with_: Iterable[Literal["catalog_elements", "contacts", "companies", "group_id"] | Unlisted] | None = None,
    ) -> Customer:
        """Get one customer.

        One customer by id; `NotFoundError` when there is none or the user may not see it.

        Args:
            id: Id of the object.
            with_: Further parts of each customer to include.

        `GET /api/v4/customers/{id}`, see https://www.amocrm.ru/developers/content/crm_platform/customers-api
        """
        from ..operations import get_customer as operation

        return self._sender.send(operation.build(id, with_=with_))

    def list(
        self,
        *,
        filter: CustomersFilter | RawModel | None = None,
        with_: Iterable[Literal["catalog_elements", "contacts", "companies", "group_id"] | Unlisted] | None = None,
        page: int | None = None,
        limit: int | None = None,
        query: str | int | None = None,
        order: Mapping[Literal["created_at", "updated_at", "id"], Literal["asc", "desc"]] | None = None,
        cursor: str | None = None,
        concurrency: int = 1,
    ) -> Page[Customer]:
        """List customers.

        Customers that the user may see, page by page. Filters are a paid option of the account: where it is off, the server
        ignores them (see `is_api_filter_enabled` of the account).

        Args:
            filter: What to select; fields of `CustomersFilter`, or a `RawModel` for what it does not know yet.
            with_: Further parts of each customer to include.
            page: Number of the page, from 1.
            limit: Objects on a page, 50 by default and 250 at most.
            query: Searches the filled fields for a part of a text; filters beside it are said to be ignored.
            order: Order of the list, by one field.
            cursor: Takes the list up after the page that gave this cursor; other arguments are the same as then, or not
                given.
            concurrency: How many pages to ask for at a time, once the first one says that there are more.

        `GET /api/v4/customers`, see https://www.amocrm.ru/developers/content/crm_platform/customers-api
        """
        from ..operations import list_customers as operation

        request = operation.build(filter=filter, with_=with_, page=page, limit=limit, query=query, order=order)
        return open_page(self._sender, request, cursor, concurrency)

    def set_mode(self, *, mode: Literal["segments", "periodicity"], is_enabled: bool) -> CustomersModeInfo:
        """Switch customers on or off and choose their mode.

        Sets the mode of the customers. Administrators only; status 402 where the tariff has no customers.

        Args:
            mode: The mode.
            is_enabled: Whether customers are on.

        `PATCH /api/v4/customers/mode`, see https://www.amocrm.ru/developers/content/crm_platform/customers-api
        """
        from ..models.customers_mode_update import CustomersModeUpdate
        from ..operations import set_customers_mode as operation

        body = CustomersModeUpdate(mode=mode, is_enabled=is_enabled)

        return self._sender.send(operation.build(body))

    def update(self, id: int, body: CustomerUpdate) -> CustomerUpdated:
        """Update one customer.

        Changes the fields that are sent and leaves the others.

        Args:
            id: Id of the object.
            body: What to send.

        `PATCH /api/v4/customers/{id}`, see https://www.amocrm.ru/developers/content/crm_platform/customers-api
        """
        from ..operations import update_customer as operation

        return self._sender.send(operation.build(id, body))

    def update_many(self, items: Iterable[CustomerUpdate]) -> builtins.list[CustomerUpdated]:
        """Update customers.

        Updates up to 250 customers, 50 advised; each item needs its `id`. Fields that are not sent stay as they are.

        Args:
            items: Any number of objects; they are sent 50 a request. The first trouble is raised; its `batch` holds what
                became of each.

        `PATCH /api/v4/customers`, see https://www.amocrm.ru/developers/content/crm_platform/customers-api
        """
        from ..batches import Plan, send_many
        from ..operations import update_customers as operation

        return send_many(self._sender, Plan(lambda chunk: operation.build(chunk), 50, 250), items)

    def update_each(
        self,
        items: Iterable[CustomerUpdate],
        *,
        size: int | None = None,
        on_error: Literal["stop", "collect"] = "collect",
        resend_unknown: bool = False,
        progress: Callable[[Progress], None] | None = None,
    ) -> Iterator[Outcome[CustomerUpdate, CustomerUpdated]]:
        """Update customers.

        Like `update_many`, for any number of objects: gives what became of each as it goes, and holds one request at a time.
        Nothing is sent before it is iterated.

        Args:
            items: The objects, which may come from a generator.
            size: Objects in a request, 50 when not given and 250 at most.
            on_error: `collect` goes on past refused objects, sends the valid ones of a refused request again, and updates by
                id whose answer was lost; `stop` sends nothing more.
            resend_unknown: Sends again where the answer was lost; may store twice.
            progress: Called after each request.
        """
        from ..batches import Options, Plan, each
        from ..operations import update_customers as operation

        options = Options(size, on_error, resend_unknown, progress)
        return each(self._sender, Plan(lambda chunk: operation.build(chunk), 50, 250), items, options)
