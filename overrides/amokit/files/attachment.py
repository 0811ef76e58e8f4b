"""Where an uploaded file is put: among the files of an entity, or into one of its custom fields."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, get_args

from amokit_api.argument_checks import check_id
from amokit_api.errors import ArgumentError, WrongTypeError
from amokit_api.http.request import Request
from amokit_api.suggest import suggest

if TYPE_CHECKING:
    from amokit_api.models import File

    from ..fields.objects import FileKey

EntityType = Literal["leads", "contacts", "companies", "customers"]


def check_place(entity_type: Any, entity_id: Any) -> tuple[EntityType, int]:
    """The entity that a file is put at. Raises ArgumentError for what is none."""
    if entity_type not in get_args(EntityType):
        raise ArgumentError(f"no files are put at {entity_type!r}{suggest(entity_type, get_args(EntityType), 'there are')}")
    return entity_type, check_id("entity_id", entity_id)


def attach_request(file: File | str, entity_type: EntityType, entity_id: int) -> Request[None]:
    """Puts a file among the files of an entity."""
    from amokit_api.models import EntityFileRef
    from amokit_api.operations import attach_entity_files

    entity_type, entity_id = check_place(entity_type, entity_id)
    return attach_entity_files.build(entity_type, entity_id, [EntityFileRef(file_uuid=uuid_of(file))])


def field_request(file: File | str, entity_type: EntityType, entity_id: int, field: FileKey | int) -> Request[Any]:
    """Puts a file into a custom field of an entity."""
    from amokit_api.models import CompanyUpdate, ContactUpdate, CustomerUpdate, LeadUpdate
    from amokit_api.operations import update_company, update_contact, update_customer, update_lead

    entity_type, entity_id = check_place(entity_type, entity_id)
    values = [key_of(field).set(file)]
    if entity_type == "leads":
        return update_lead.build(entity_id, LeadUpdate(custom_fields_values=values))
    if entity_type == "contacts":
        return update_contact.build(entity_id, ContactUpdate(custom_fields_values=values))
    if entity_type == "companies":
        return update_company.build(entity_id, CompanyUpdate(custom_fields_values=values))
    return update_customer.build(entity_id, CustomerUpdate(custom_fields_values=values))


def key_of(field: FileKey | int) -> FileKey:
    """The key of a field that is given by its id or its key. Raises ArgumentError."""
    from ..fields.objects import FileKey

    return field if isinstance(field, FileKey) else FileKey(field)


def uuid_of(file: File | str) -> str:
    """The UUID of a file, or of one that is given by it."""
    found: Any = file if isinstance(file, str) else getattr(file, "uuid", None)
    if not isinstance(found, str):
        raise WrongTypeError(f"a file is given by its UUID, or as amo.files gives it, not by {file!r:.80}")
    return found
