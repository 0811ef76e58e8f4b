# Written by `make generate` from spec/; do not edit.
"""What a complex lead came from, by category."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ..serialization.decoders import UnionDecoder, load_union

if TYPE_CHECKING:
    from .complex_forms_metadata import ComplexFormsMetadata
    from .complex_sip_metadata import ComplexSipMetadata

    ComplexMetadata: TypeAlias = ComplexFormsMetadata | ComplexSipMetadata
    """What a complex lead came from, by category."""
else:

    def __getattr__(name: str) -> Any:
        return load_union(globals(), name, "ComplexMetadata", ["ComplexFormsMetadata", "ComplexSipMetadata"])


decoder: UnionDecoder[Any] = UnionDecoder(
    "category",
    {"forms": ("complex_forms_metadata", "ComplexFormsMetadata"), "sip": ("complex_sip_metadata", "ComplexSipMetadata")},
    "",
    "ComplexMetadata",
)
