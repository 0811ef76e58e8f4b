# Written by `make generate` from spec/; do not edit.
"""What is known of the call, form, letter or chat that an incoming lead came from."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ..serialization.decoders import UnionDecoder, load_union

if TYPE_CHECKING:
    from .unknown_unsorted_metadata import UnknownUnsortedMetadata
    from .unsorted_chats_metadata import UnsortedChatsMetadata
    from .unsorted_forms_metadata import UnsortedFormsMetadata
    from .unsorted_mail_metadata import UnsortedMailMetadata
    from .unsorted_sip_metadata import UnsortedSipMetadata

    UnsortedMetadata: TypeAlias = (
        UnsortedSipMetadata | UnsortedFormsMetadata | UnsortedMailMetadata | UnsortedChatsMetadata | UnknownUnsortedMetadata
    )
    """What is known of the call, form, letter or chat that an incoming lead came from."""
else:

    def __getattr__(name: str) -> Any:
        return load_union(
            globals(),
            name,
            "UnsortedMetadata",
            [
                "UnsortedSipMetadata",
                "UnsortedFormsMetadata",
                "UnsortedMailMetadata",
                "UnsortedChatsMetadata",
                "UnknownUnsortedMetadata",
            ],
        )


decoder: UnionDecoder[Any] = UnionDecoder(
    "category",
    {
        "sip": ("unsorted_sip_metadata", "UnsortedSipMetadata"),
        "forms": ("unsorted_forms_metadata", "UnsortedFormsMetadata"),
        "mail": ("unsorted_mail_metadata", "UnsortedMailMetadata"),
        "chats": ("unsorted_chats_metadata", "UnsortedChatsMetadata"),
    },
    "unknown_unsorted_metadata",
    "UnknownUnsortedMetadata",
)
