# Written by `make generate` from spec/; do not edit.
"""What is exchanged for a pair of tokens."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from ..serialization.decoders import UnionDecoder, load_union

if TYPE_CHECKING:
    from .authorization_code_grant import AuthorizationCodeGrant
    from .refresh_token_grant import RefreshTokenGrant

    TokenRequest: TypeAlias = AuthorizationCodeGrant | RefreshTokenGrant
    """What is exchanged for a pair of tokens."""
else:

    def __getattr__(name: str) -> Any:
        return load_union(globals(), name, "TokenRequest", ["AuthorizationCodeGrant", "RefreshTokenGrant"])


decoder: UnionDecoder[Any] = UnionDecoder(
    "grant_type",
    {
        "authorization_code": ("authorization_code_grant", "AuthorizationCodeGrant"),
        "refresh_token": ("refresh_token_grant", "RefreshTokenGrant"),
    },
    "",
    "TokenRequest",
)
