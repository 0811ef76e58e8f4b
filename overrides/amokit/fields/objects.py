"""Keys of objects: payers, lines of an invoice, files and the like."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import tzinfo
from typing import TYPE_CHECKING, Any, Generic, TypeAlias, TypeVar

from amokit_api.errors import ArgumentError
from amokit_api.serialization.custom_fields import R_co, W_contra
from amokit_api.serialization.read_model import ReadModel
from amokit_api.serialization.to_write import writable_keys
from amokit_api.serialization.write_model import RawModel, WriteModel

from .base import TypedKey

if TYPE_CHECKING:
    from amokit_api.models import (
        CustomFieldValues,
        CustomFieldWrite,
        FieldFile,
        FieldFileWrite,
        File,
        InvoiceItem,
        InvoiceItemWrite,
        LegalEntity,
        LegalEntityWrite,
        LinkedEntity,
        LinkedEntityWrite,
        Payer,
        PayerWrite,
        Supplier,
        SupplierRef,
    )

Obj = TypeVar("Obj")
ObjWrite = TypeVar("ObjWrite")


class _ObjectKey(TypedKey[R_co, W_contra]):
    def _objects(self, field: CustomFieldValues | None) -> list[Any]:
        return [value for item in self._items(field) if (value := item.value) is not None]

    def _object(self, value: object) -> dict[str, Any]:
        """A value to write: a write model unchanged, a read model reduced to the keys that requests accept."""
        _, item = self._classes()
        model: Any = item._wire["value"][1].load()
        if isinstance(value, ReadModel):
            try:
                return {"value": model.from_dict(writable_keys(model, value.to_dict()))}
            except TypeError as error:
                raise ArgumentError(f"{self!r} cannot write {value!r}: {error}") from error
        if not isinstance(value, model | RawModel):
            self._refuse(f"a {model.__name__}", value)
        return {"value": value}


class _OneObject(_ObjectKey[Obj | None, ObjWrite], Generic[Obj, ObjWrite]):
    def read(self, field: CustomFieldValues | None, zone: tzinfo | None) -> Obj | None:
        """The value of the field."""
        return next(iter(self._objects(field)), None)

    def set(self, value: ObjWrite) -> CustomFieldWrite:
        """A write model that sets it; a read model is accepted too."""
        return self._write(self._object(value))


class _ManyObjects(_ObjectKey[list[Obj], Iterable[ObjWrite]], Generic[Obj, ObjWrite]):
    def read(self, field: CustomFieldValues | None, zone: tzinfo | None) -> list[Obj]:
        """The value of the field."""
        return self._objects(field)

    def set(self, value: Iterable[ObjWrite]) -> CustomFieldWrite:
        """A write model that replaces the values with these; read models are accepted too."""
        if isinstance(value, str | bytes | ReadModel | WriteModel) or not isinstance(value, Iterable):
            self._refuse("a list", value)
        return self._write(*map(self._object, value))


# Names of classes that are imported when they are needed.
_LegalEntity: TypeAlias = "LegalEntity"
_LegalEntityLike: TypeAlias = "LegalEntity | LegalEntityWrite"
_InvoiceItem: TypeAlias = "InvoiceItem"
_InvoiceItemLike: TypeAlias = "InvoiceItem | InvoiceItemWrite"
_LinkedEntity: TypeAlias = "LinkedEntity"
_LinkedEntityLike: TypeAlias = "LinkedEntity | LinkedEntityWrite"
_Payer: TypeAlias = "Payer"
_PayerLike: TypeAlias = "Payer | PayerWrite"
_Supplier: TypeAlias = "Supplier"
_SupplierLike: TypeAlias = "Supplier | SupplierRef | int"
_FieldFile: TypeAlias = "FieldFile"
_FieldFileLike: TypeAlias = "File | FieldFile | FieldFileWrite | str"


class LegalEntityKey(_ManyObjects[_LegalEntity, _LegalEntityLike], kind="legal_entity", write="LegalEntityField"):
    """Legal entities (Tax ID in Kommo)."""


class ItemsKey(_ManyObjects[_InvoiceItem, _InvoiceItemLike], kind="items", write="ItemsField"):
    """Lines of an invoice."""


class LinkedEntityKey(_OneObject[_LinkedEntity, _LinkedEntityLike], kind="linked_entity", write="LinkedEntityField"):
    """A link to a contact, a company or an element of a catalog."""


class PayerKey(_OneObject[_Payer, _PayerLike], kind="payer", write="PayerField"):
    """Who pays an invoice."""


class SupplierKey(_OneObject[_Supplier, _SupplierLike], kind="supplier", write="SupplierField"):
    """Who issues an invoice: an element of the suppliers catalog, written by its id."""

    def set(self, value: Supplier | SupplierRef | int) -> CustomFieldWrite:
        """A write model that sets the supplier."""
        if isinstance(value, int) and not isinstance(value, bool):
            return self._write(self._object(RawModel({"entity_id": int(value)})))
        return super().set(value)


class FileKey(_OneObject[_FieldFile, _FieldFileLike], kind="file", write="FileField"):
    """A file, written by its UUID, as it was uploaded, or with more details."""

    def set(self, value: File | FieldFile | FieldFileWrite | str) -> CustomFieldWrite:
        """A write model that sets the file."""
        if isinstance(value, str):
            return self._write(self._object(RawModel({"file_uuid": value})))
        from amokit_api.models.file import File

        if isinstance(value, File):
            known = {"file_uuid": "uuid", "version_uuid": "version_uuid", "file_name": "name", "file_size": "size"}
            data = value.to_dict()
            return self._write(
                self._object(RawModel({key: data[own] for key, own in known.items() if data.get(own) is not None}))
            )
        return super().set(value)
