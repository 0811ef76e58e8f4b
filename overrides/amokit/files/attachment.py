"""Where an uploaded file is put: among the files of an entity, or into one of its custom fields."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from amokit_api.errors import WrongTypeError
from amokit_api.http.request import Request

if TYPE_CHECKING:
    from amokit_api.models import File

    from ..fields.objects import FileKey

EntityType = Literal["leads", "contacts", "companies", "customers"]


def attach_request(file: File | str, entity_type: EntityType, entity_id: int) -> Request[None]:
    """Puts a file among the files of an entity."""
    from amokit_api.models import EntityFileRef
    from amokit_api.operations import attach_entity_files

    return attach_entity_files.build(entity_type, entity_id, [EntityFileRef(file_uuid=uuid_of(file))])


def field_request(file: File | str, entity_type: EntityType, entity_id: int, field: FileKey | int) -> Request[Any]:
    """Puts a file into a custom field of an entity."""
    from amokit_api.models import CompanyUpdate, ContactUpdate, CustomerUpdate, LeadUpdate
    from amokit_api.operations import update_company, update_contact, update_customer, update_lead

    from ..fields.objects import FileKey

    key = FileKey(field) if isinstance(field, int) else field
    if not isinstance(key, FileKey):
        raise WrongTypeError(f"field takes the id of a field of files, or a FileKey, not {field!r:.80}")
    values = [key.set(file)]
    if entity_type == "leads":
        return update_lead.build(entity_id, LeadUpdate(custom_fields_values=values))
    if entity_type == "contacts":
        return update_contact.build(entity_id, ContactUpdate(custom_fields_values=values))
    if entity_type == "companies":
        return update_company.build(entity_id, CompanyUpdate(custom_fields_values=values))
    return update_customer.build(entity_id, CustomerUpdate(custom_fields_values=values))


def uuid_of(file: File | str) -> str:
    """The UUID of a file, or of one that is given by it."""
    found: Any = file if isinstance(file, str) else getattr(file, "uuid", None)
    if not isinstance(found, str):
        raise WrongTypeError(f"a file is given by its UUID, or as amo.files gives it, not by {file!r:.80}")
    return found
