"""Everything that can go wrong, as one tree:

    AmoError
    ├── ArgumentError                   the call itself is wrong; nothing was sent (also a ValueError)
    │   ├── CallbackError               the redirect after consent has no code, or cannot be trusted
    │   │   ├── AccessDeniedError       the user did not give access
    │   │   └── StateError              `state` is not the one that was sent
    │   ├── FilterError                 a filter that the list does not know (also a TypeError)
    │   ├── UntrustedHostError          a host outside the zones of amoCRM; nothing was sent to it
    │   └── WrongTypeError              a value of a type that cannot be sent (also a TypeError)
    ├── MissingExtraError               an optional package is not installed (also an ImportError)
    ├── NoSuchMethodError               a resource does not have this method (also an AttributeError)
    ├── MissingValueError               the server left out a value that it always sends (also an AttributeError)
    ├── ReadOnlyError                   an attribute of what was read was assigned to (also an AttributeError)
    ├── NoSuchFieldError                an entity has no value in a custom field (also a KeyError)
    ├── ZoneError                       a day was asked for, but not in which zone (also a ValueError)
    ├── ClosedError                     the client was closed, or the interpreter ends (also a RuntimeError)
    ├── MissingTokenError               there is no token to sign the request with
    ├── LimiterError                    the limiter's file or server cannot be used; nothing was sent
    ├── TokenStoreError                 a token store failed
    │   ├── DamagedTokenError           what it keeps is no pair of tokens, or is encrypted with another key
    │   ├── TokenLockError              another thread or process held its lock for too long
    │   ├── TokenSupersededError        it already has a later pair
    │   └── WrongAccountError           it keeps the pair of another account; nothing was sent
    ├── TokenError                      a token that was read or checked here is not acceptable
    │   ├── MalformedTokenError         it is not a token, or lacks a claim
    │   ├── TokenAlgorithmError         signed by another algorithm
    │   ├── TokenSignatureError         forged, or signed with another secret
    │   ├── TokenTimeError              expired, or not valid yet
    │   ├── TokenIssuerError            issued by no account of amoCRM
    │   ├── TokenAudienceError          issued for another redirect URI
    │   └── TokenClientError            issued for another integration
    ├── HookError                       a hook lacks a required part
    │   ├── HookAccountError            it is from an account that is not served here
    │   ├── HookSignatureError          it is forged
    │   └── MalformedHookError          its body is neither a form nor JSON
    │       └── HookTooLargeError       it has more bytes, keys or levels than the limits allow
    ├── FileTransferError               a file has not the announced length; the part that was sent is not used
    ├── TransportError                  no answer; `sent_maybe` says whether the server may have seen the request
    │   ├── ConnectError                the server was not reached
    │   ├── TimeoutError                no answer in time
    │   └── TooManyRedirectsError
    ├── UnreadableBodyError             an answer that is not the JSON it should be
    │   └── BodyTooLargeError           an answer that is larger than `max_bytes`, mostly after decompression
    ├── MorePagesError                  a page was asked for what needs later pages too (also a TypeError)
    ├── PageLinkError                   a list whose next link repeats or leaves the account's host
    └── APIError                        the server refused the request: status, title, detail, request id
        ├── RedirectError               3xx: a redirect to another host, or of a write; it is not followed
        ├── BadRequestError             400
        │   └── ValidationError         400 with errors by item and field; also a success that says so
        ├── UnauthorizedError           401
        │   └── OAuthError              the token endpoint refused; `hint` says why
        │       ├── ClientRefusedError  the integration: id, secret key or redirect URI are wrong; the tokens stay valid
        │       ├── CodeRefusedError    the code: start again with authorize_url()
        │       └── RefreshRefusedError the refresh token: an administrator must sign in again
        ├── PaymentRequiredError        402
        ├── ForbiddenError              403
        │   ├── BlockedError            403 as a web page: account or address blocked after too many requests
        │   ├── MissingScopeError       the integration was not given this right
        │   └── AddressError            this computer's address is not in the account's list
        ├── NotFoundError               404, or no content where one object was asked for
        │   └── NoApiError              404 as a web page: there is no API at this address
        ├── NotAvailableError           405: this resource has no such action
        ├── ConflictError               409
        ├── UnprocessableError          422
        ├── RateLimitError              429; `retry_after` in seconds
        └── ServerError                 5xx
            └── GatewayTimeoutError     504: ask for less at a time

Every error has `sent_maybe`: whether the server may have carried the request out all the same. It is false for a refusal, unless
the answer to an earlier attempt was lost; it is true for 5xx, lost answers and answers that cannot be read.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, NamedTuple

from .http.error_body import FieldError as FieldError
from .http.error_body import is_web_page, problems_of, read_body, reason_of
from .http.error_body import parse_retry_after as parse_retry_after
from .http.error_hints import code_of, error_hint


class AmoError(Exception):
    """Base of every error of this package.

    Attributes:
        batch: Of an error that ended a batch (`create_many`, …): the outcomes of the objects that were taken so far.
        sent_maybe: Whether the server may have carried out what was called for. When a refresh of the token failed, it was not
            even sent.
        account: Host of the account, for errors of the clients of `Accounts`; the text begins with it. Else empty.
    """

    batch: Any = None
    sent_maybe: bool = False
    account: str = ""

    def __str__(self) -> str:
        return f"{self.account}: {self._text()}" if self.account else self._text()

    def _text(self) -> str:
        return Exception.__str__(self)


class ArgumentError(AmoError, ValueError):
    """The call itself is wrong; nothing was sent."""


class WrongTypeError(ArgumentError, TypeError):
    """A value of a type that cannot be sent."""


class NoSuchMethodError(AmoError, AttributeError):
    """A resource does not have this method, as the API has no such action there."""


class FilterError(ArgumentError, TypeError):
    """A filter that the list does not know."""


class NoSuchFieldError(AmoError, KeyError):
    """An entity has no value in a custom field."""


class MissingValueError(AmoError, AttributeError):
    """The server left out a value that it always sends, as far as is known, or sent another type.

    It is an AttributeError, so that `hasattr` is false and `getattr` gives its default. `to_dict()` has what was sent.
    """

    def __init__(self, model: str, attribute: str) -> None:
        super().__init__(model, attribute)
        self.model = model
        self.attribute = attribute

    def __str__(self) -> str:
        return (
            f"{self.model}.{self.attribute}: the server left it out here, or sent a value of another type;"
            f" getattr(…, {self.attribute!r}, None) reads it without an error, to_dict() is what was sent"
        )


class ReadOnlyError(AmoError, AttributeError):
    """An attribute of an object that was read was assigned to or deleted. Such a change would never be sent."""

    def __init__(self, model: str, attribute: str, writable: bool) -> None:
        super().__init__(model, attribute, writable)
        self.model = model
        self.attribute = attribute
        self.writable = writable

    def __str__(self) -> str:
        send = "its to_write() is an object to change and to send, " if self.writable else ""
        return (
            f"{self.model}.{self.attribute} is what the server sent, and is not changed in place:"
            f" {send}attrs.evolve(…, {self.attribute}=…) is a changed copy"
        )


class ZoneError(AmoError, ValueError):
    """A day was asked for or given, but not in which time zone it is meant."""


class FiltersOffWarning(UserWarning):
    """A list was filtered in an account whose API filters are switched off: the server ignores the filter."""


class ClosedError(AmoError, RuntimeError):
    """The client was closed, or the interpreter is at its end and starts no more threads. Nothing was sent."""


class MissingTokenError(AmoError):
    """There is no token to sign the request with."""


class LimiterError(AmoError):
    """The file or the server of a shared limiter cannot be used; nothing was sent."""


class MissingExtraError(AmoError, ImportError):
    """A package that an optional part needs is not installed; the message names the extra."""


class CallbackError(ArgumentError):
    """The redirect after the user's consent has no code, or cannot be trusted. Start again with `authorize_url`."""


class AccessDeniedError(CallbackError):
    """The user did not give access."""


class StateError(CallbackError):
    """`state` is not the one that was sent: the answer belongs to another attempt, or is forged."""


class UntrustedHostError(ArgumentError):
    """A host outside the zones of amoCRM. Nothing was sent to it; add its zone with `zones=` if it is one."""


class TokenStoreError(AmoError):
    """A token store failed. What it keeps is the old pair or the new one, whole."""


class DamagedTokenError(TokenStoreError):
    """What is stored is no pair of tokens, or is encrypted with another key. Restore it, or remove it and sign in again."""


class TokenLockError(TokenStoreError):
    """Another thread or process held the store's lock for too long. Nothing was refreshed; try again."""


class TokenSupersededError(TokenStoreError):
    """A pair was not stored, since the store already has a later one; load that."""


class WrongAccountError(TokenStoreError):
    """A store keeps the pair of another account than the client is for. Nothing was sent, and the pair is untouched."""


class TokenError(AmoError):
    """A token that is read or checked here is not acceptable; refuse the request that it came with."""


class MalformedTokenError(TokenError):
    """The text is no token, or lacks a claim that it must have."""


class TokenAlgorithmError(TokenError):
    """It is signed by another algorithm than the expected one."""


class TokenSignatureError(TokenError):
    """Its signature is wrong: it was forged or changed, or the client secret is another."""


class TokenTimeError(TokenError):
    """It has expired, or is not valid yet; ask the widget for a new one, and check this machine's clock."""


class TokenIssuerError(TokenError):
    """It was issued by a host that is no account of amoCRM, or not the expected one."""


class TokenAudienceError(TokenError):
    """It was issued for the server of another redirect URI."""


class TokenClientError(TokenError):
    """It was issued for another integration."""


class HookError(AmoError):
    """A hook lacks a required part, or is not from amoCRM; ignore it."""


class HookSignatureError(HookError):
    """A hook's signature is wrong: it is forged, or meant for another integration."""


class HookAccountError(HookError):
    """A hook is from an account, or from a zone, that is not served here."""


class MalformedHookError(HookError):
    """The body of a hook is neither a form nor JSON, or of a content type that hooks do not have."""


class HookTooLargeError(MalformedHookError):
    """The body of a hook has more bytes, keys or levels than the limits allow."""


class FileTransferError(AmoError):
    """A file has not the length that the caller or the server announced; or the server did not say how to continue."""

    sent_maybe = True


class RequestInfo(NamedTuple):
    """The request an error belongs to, without secrets."""

    method: str
    path: str
    operation: str = ""
    secret: bool = False
    """Whether the answer holds secrets, so that its body must not be shown."""

    def __str__(self) -> str:
        return f"{self.method} {self.path}"


class TransportError(AmoError):
    """No answer.

    Attributes:
        request: The request that failed, which may be that of a refresh of the token.
    """

    def __init__(self, message: str, request: RequestInfo, *, sent_maybe: bool) -> None:
        super().__init__(message, request, sent_maybe)
        self.message = message
        self.request = request
        self.sent_maybe = sent_maybe

    def _text(self) -> str:
        seen = " The server may have carried it out." if self.sent_maybe and self.request.method != "GET" else ""
        return f"{self.request}: {self.message}.{seen}"

    def __reduce__(self) -> tuple[Any, ...]:
        return _transport, (type(self), self.message, self.request, self.sent_maybe), _kept_state(self)


KEPT = ("account", "sent_maybe", "__notes__", "validation_errors")


def _kept_state(error: AmoError) -> dict[str, Any]:
    """The attributes that were set after construction and that are pickled; the objects of a batch are not."""
    return {name: value for name, value in vars(error).items() if name in KEPT}


def _transport(cls: type[TransportError], message: str, request: RequestInfo, sent_maybe: bool) -> TransportError:
    return cls(message, request, sent_maybe=sent_maybe)


class ConnectError(TransportError):
    """The server was not reached."""


class TimeoutError(TransportError):
    """No answer in time."""


class TooManyRedirectsError(TransportError):
    """The server redirects for ever."""


class PageLinkError(AmoError):
    """A list whose next link repeats or leads to another host."""


class MorePagesError(AmoError, TypeError):
    """What was asked of one page needs later pages too; the message says how to read them."""


class UnreadableBodyError(AmoError):
    """An answer that is not the JSON it should be.

    Attributes:
        status: HTTP status.
        request: The request.
        body: The first kilobyte of the answer; empty where it might hold secrets.
    """

    sent_maybe = True

    def __init__(self, message: str, status: int, request: RequestInfo, body: bytes = b"") -> None:
        body = b"" if request.secret else body[:1024]
        super().__init__(message, status, request, body)
        self.message = message
        self.status = status
        self.request = request
        self.body = body

    def _text(self) -> str:
        return f"{self.request}: {self.message} (status {self.status}): {self.body[:80].decode('utf-8', 'replace')!r}"


class BodyTooLargeError(UnreadableBodyError):
    """An answer that is larger than `max_bytes`, mostly after decompression."""


class APIError(AmoError):
    """The server refused the request.

    Attributes:
        status: HTTP status.
        title, detail: What the server says; localized.
        hint: More detail, from the token endpoint.
        code: The server's own code, `244` or `ORIGIN_NOT_REGISTERED`; empty where it gives none.
        explanation: An explanation in English where the server gives only a code; also part of the message.
        request: The request.
        request_id: `X-Request-Id` of the answer; support asks for it.
        retry_after: Seconds to wait, where the server says so.
        validation_errors: Errors by item and field; each with the value that was sent.
        body: The parsed body; None where it is not JSON.
        text: What the body says where it is plain text.
    """

    default_title: ClassVar[str] = "The server refused the request"

    def __init__(
        self,
        status: int,
        request: RequestInfo,
        *,
        body: Any = None,
        request_id: str | None = None,
        retry_after: float | None = None,
        text: str = "",
    ) -> None:
        super().__init__(status, request)
        problem: Mapping[str, Any] = body if isinstance(body, Mapping) else {}
        self.status = status
        self.request = request
        self.body: Any = body
        self.request_id = request_id
        self.title = str(problem.get("title") or problem.get("error_type") or self.default_title)
        self.validation_errors, others = problems_of(body)
        self.detail = "; ".join(dict.fromkeys(filter(None, (text or reason_of(body), *others))))
        self.hint = str(problem.get("hint") or "")
        self.retry_after = retry_after if retry_after is not None else parse_retry_after(problem.get("retry_after"))
        self.text = text
        self.code = code_of(body)
        self.explanation = error_hint(status, self.code, f"{problem.get('title') or ''} {self.detail} {self.hint}")

    def _text(self) -> str:
        words = self.title
        for more in (self.detail, self.hint):
            if more and more not in words:
                words += f": {more}"
        text = f"{self.request}: {self.status} {words}"
        if self.explanation:
            text += f" ({self.explanation})"
        for error in self.validation_errors:
            text += f"\n  {error}"
        return text

    def __reduce__(self) -> tuple[Any, ...]:
        made_of = (type(self), self.status, self.request, self.body, self.request_id, self.retry_after, self.text)
        return _api, made_of, _kept_state(self)


def _api(
    cls: type[APIError],
    status: int,
    request: RequestInfo,
    body: Any,
    request_id: str | None,
    retry_after: float | None,
    text: str,
) -> APIError:
    return cls(status, request, body=body, request_id=request_id, retry_after=retry_after, text=text)


class BadRequestError(APIError):
    """400: the request is wrong."""


class ValidationError(BadRequestError):
    """400 with errors by item and field, in `validation_errors`; or a success that says that an object was not stored."""

    default_title = "Some fields or objects are not valid"


class UnauthorizedError(APIError):
    """401: the token is expired, revoked, or of another account."""

    default_title = "The token is expired, revoked or of another account"


class OAuthError(UnauthorizedError):
    """The token endpoint refused; `hint` says why. Its status is 400 or 401."""

    default_title = "The token endpoint refused"
    advice: ClassVar[str] = ""

    def _text(self) -> str:
        return f"{super()._text()}. {self.advice}" if self.advice else super()._text()


class CodeRefusedError(OAuthError):
    """The code was refused: it works once and for 20 minutes."""

    advice = (
        "A code works once and for 20 minutes: start again with authorize_url()."
        " If a fresh one is refused, compare client id, secret and redirect URI with the integration's settings."
    )


class RefreshRefusedError(OAuthError):
    """The refresh token was refused: it was used already, is revoked or older than 3 months; only a new sign-in helps."""

    advice = (
        "The refresh token was used, revoked or not used for 3 months: have an administrator sign in again by authorize_url()."
        " If there is no hint, compare client id, secret and redirect URI with the integration's settings first."
    )


class ClientRefusedError(OAuthError):
    """The token endpoint refused the integration: its id, secret key or redirect URI. The tokens stay valid; keep them."""

    advice = (
        "Compare client id, secret key and redirect URI with the integration's settings."
        " The tokens stay valid: keep them, no new sign-in is needed."
    )


class RedirectError(APIError):
    """3xx: a redirect to another host, which must not get the token, or of a write; it is not followed."""

    default_title = "A redirect to another host, or of a write, is not followed"


class PaymentRequiredError(APIError):
    """402: the account is unpaid, or its plan lacks the feature."""

    default_title = "The account is unpaid or its plan lacks this feature"


class ForbiddenError(APIError):
    """403: no rights, a missing scope, or an address that is not allowed."""

    default_title = "No rights, a missing scope, or an address that is not allowed"


class BlockedError(ForbiddenError):
    """403 as a web page: the account or the address is blocked after too many requests; support lifts it."""

    default_title = "The account or the address is blocked, mostly after too many requests; ask amoCRM's support"


class MissingScopeError(ForbiddenError):
    """403: the integration was not given this right."""


class AddressError(ForbiddenError):
    """403: this computer's address is not in the account's list of allowed addresses."""


class NotFoundError(APIError):
    """404, or no content where one object was asked for. The user may also have no right to see it."""

    default_title = "There is no such object, or the user may not see it"


class NoApiError(NotFoundError):
    """404 as a web page: there is no API at this address; mostly the account's name or domain is wrong."""

    default_title = "A web page answered: this address has no API; compare the account's name and domain with the browser's"


class NotAvailableError(APIError):
    """405: this resource has no such action."""

    default_title = "This resource has no such action"


class ConflictError(APIError):
    """409."""


class UnprocessableError(APIError):
    """422: understood but not possible: a limit, a feature that is off."""


class RateLimitError(APIError):
    """429: too many requests; wait `retry_after` seconds."""

    default_title = "Too many requests"


class ServerError(APIError):
    """5xx: the server failed. It may have carried out the request."""

    sent_maybe = True

    default_title = "The server failed"


class GatewayTimeoutError(ServerError):
    """504: it took too long; ask for less at a time."""

    default_title = "It took too long; ask for fewer objects at a time"


BY_STATUS: dict[int, type[APIError]] = {
    400: BadRequestError,
    401: UnauthorizedError,
    402: PaymentRequiredError,
    403: ForbiddenError,
    404: NotFoundError,
    405: NotAvailableError,
    409: ConflictError,
    422: UnprocessableError,
    429: RateLimitError,
    504: GatewayTimeoutError,
}


def _forbidden_class(body: Any, content: bytes) -> type[APIError]:
    if body is None and is_web_page(content):
        return BlockedError
    if isinstance(body, Mapping):
        if code_of(body) == "113":
            return AddressError
        if "scope" in f"{body.get('title')} {body.get('detail')} {body.get('hint')}".lower():  # in English whatever the account's
            return MissingScopeError
    return ForbiddenError


def error_for(status: int, request: RequestInfo, headers: Mapping[str, str], content: bytes) -> APIError:
    """The error for an answer of 400 and above, or one that is no success."""
    body, text = read_body(content)
    cls = BY_STATUS.get(status) or (ServerError if status >= 500 else RedirectError if 300 <= status < 400 else APIError)
    if status == 400 and problems_of(body)[0]:
        cls = ValidationError
    elif status == 403:
        cls = _forbidden_class(body, content)
    elif status == 404 and body is None and is_web_page(content):
        cls = NoApiError
    elif status < 300:
        body = body if isinstance(body, Mapping) else None
    error = cls(
        status,
        request,
        body=body,
        request_id=headers.get("x-request-id"),
        retry_after=parse_retry_after(headers.get("retry-after")),
        text="" if request.secret else text,
    )
    if status < 300:
        error.sent_maybe = True
    return error
