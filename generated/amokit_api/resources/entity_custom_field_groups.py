# Written by `make generate` from spec/; do not edit.
"""Custom field groups of companies, contacts, customers and leads."""

from __future__ import annotations

import builtins
from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING, Any, Literal, overload

from ..lists.page import Page, open_page
from ..resource import EntityResource
from ..serialization.arguments import one_of

if TYPE_CHECKING:
    from typing import Unpack

    from ..batches import Outcome, Progress
    from ..dicts import CustomFieldGroupCreateDict, CustomFieldGroupUpdateDict
    from ..models.custom_field_group import CustomFieldGroup
    from ..models.custom_field_group_create import CustomFieldGroupCreate
    from ..models.custom_field_group_update import CustomFieldGroupUpdate


class EntityCustomFieldGroupsResource(EntityResource):
    """Custom field groups of companies, contacts, customers and leads."""

    __slots__ = ()

    def create_many(
        self, items: Iterable[CustomFieldGroupCreate | CustomFieldGroupCreateDict]
    ) -> builtins.list[CustomFieldGroup]:
        """Create groups of custom fields of leads, contacts, companies or customers.

        Creates groups of custom fields. Administrators only.

        Args:
            items: Any number; 50 go in a request. The first error is raised, with all outcomes in its `batch`.

        `POST /api/v4/{entity_type}/custom_fields/groups`, see https://www.amocrm.ru/developers/content/crm_platform/custom-fields
        """
        from ..batches import Plan, send_many
        from ..operations import create_custom_field_groups as operation

        return send_many(self._sender, Plan(lambda chunk: operation.build(self._entity_type, chunk), 50, 250), items)

    def create_each(
        self,
        items: Iterable[CustomFieldGroupCreate],
        *,
        size: int | None = None,
        on_error: Literal["stop", "collect"] = "collect",
        resend_unknown: bool = False,
        progress: Callable[[Progress], None] | bool | None = None,
    ) -> Iterator[Outcome[CustomFieldGroupCreate, CustomFieldGroup]]:
        """Create groups of custom fields of leads, contacts, companies or customers.

        Like `create_many`, for any number of objects: gives what became of each as it goes, and holds one request at a
        time, of 50 objects where no `size` up to 250 is given. Nothing is sent before it is iterated. `batches.Options` describes the
        other arguments.
        """
        from ..batches import Options, Plan, each
        from ..operations import create_custom_field_groups as operation

        options = Options(size, on_error, resend_unknown, progress)
        return each(self._sender, Plan(lambda chunk: operation.build(self._entity_type, chunk), 50, 250), items, options)

    @overload
    def create(self, item: CustomFieldGroupCreate | CustomFieldGroupCreateDict) -> CustomFieldGroup: ...
    @overload
    def create(self, **fields: Unpack[CustomFieldGroupCreateDict]) -> CustomFieldGroup: ...
    def create(self, item: Any = None, **fields: Any) -> CustomFieldGroup:
        """Create groups of custom fields of leads, contacts, companies or customers. One of them; see `create_many`.

        Creates groups of custom fields. Administrators only.

        Args:
            item: The object, as a model or a dict.
            fields: Its fields by name, in place of `item`.
        """
        from ..batches import only
        from ..operations import create_custom_field_groups as operation

        request = operation.build(self._entity_type, [one_of(item, fields, "create")])
        return only(request, self._sender.send(request))

    def delete(self, id: str) -> None:
        """Delete one group of custom fields of leads, contacts, companies or customers.

        Deletes a group that is not predefined. Administrators only.

        Args:
            id: Id of the group; text such as `default`, `statistic` or `leads_2745158`.

        `DELETE /api/v4/{entity_type}/custom_fields/groups/{id}`, see https://www.amocrm.ru/developers/content/crm_platform/custom-fields
        """
        from ..operations import delete_custom_field_group as operation

        self._sender.send(operation.build(self._entity_type, id))

    def get(self, id: str) -> CustomFieldGroup:
        """Get one group of custom fields of leads, contacts, companies or customers.

        One group by its id, which is text; the server answers 404 when there is none. Any user may read it.

        Args:
            id: Id of the group; text such as `default`, `statistic` or `leads_2745158`.

        `GET /api/v4/{entity_type}/custom_fields/groups/{id}`, see https://www.amocrm.ru/developers/content/crm_platform/custom-fields
        """
        from ..operations import get_custom_field_group as operation

        return self._sender.send(operation.build(self._entity_type, id))

    def list(self) -> Page[CustomFieldGroup]:
        """List the groups of custom fields of leads, contacts, companies or customers.

        All groups (tabs) of the custom fields at once. Any user may read them.

        `GET /api/v4/{entity_type}/custom_fields/groups`, see https://www.amocrm.ru/developers/content/crm_platform/custom-fields
        """
        from ..operations import list_custom_field_groups as operation

        request = operation.build(self._entity_type)
        return open_page(self._sender, request)

    def update(
        self,
        id: str,
        body: CustomFieldGroupUpdate | CustomFieldGroupUpdateDict | None = None,
        **fields: Unpack[CustomFieldGroupUpdateDict],
    ) -> CustomFieldGroup:
        """Update one group of custom fields of leads, contacts, companies or customers.

        Changes the keys that are sent, at least one; the fields listed move into the group. The answer names all fields of
        the group. Administrators only.

        Args:
            id: Id of the group; text such as `default`, `statistic` or `leads_2745158`.
            body: What to send.
            fields: Its fields by name, in place of `body`.

        `PATCH /api/v4/{entity_type}/custom_fields/groups/{id}`, see https://www.amocrm.ru/developers/content/crm_platform/custom-fields
        """
        from ..operations import update_custom_field_group as operation

        return self._sender.send(operation.build(self._entity_type, id, one_of(body, fields, "update", "id")))
