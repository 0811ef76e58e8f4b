"""The sign-in button for a site."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape
from typing import Any, Literal, TypeAlias, get_args
from urllib.parse import urlsplit

from amokit_api.errors import ArgumentError

Service: TypeAlias = Literal["amocrm", "kommo"]
Color: TypeAlias = Literal["default", "blue", "violet", "green", "orange", "red"]
Theme: TypeAlias = Literal["light", "dark"]
Locale: TypeAlias = Literal["en", "es", "pt", "id"]
Mode: TypeAlias = Literal["post_message", "popup"]
Scope: TypeAlias = Literal["crm", "notifications"]
SCRIPT = "auth/button.min.js"


def site_button(
    client_id: str,
    state: str,
    *,
    service: Service = "amocrm",
    title: str | None = None,
    compact: bool = False,
    class_name: str | None = None,
    color: Color | None = None,
    theme: Theme | None = None,
    locale: Locale | None = None,
    error_callback: str | None = None,
    mode: Mode = "post_message",
) -> str:
    """HTML of a button that asks the user for access. Everything in it is escaped.

    Args:
        client_id: Id of the integration.
        state: Your mark of this attempt: unguessable, kept in the user's session, compared by `parse_callback`.
        service: `amocrm` or `kommo`.
        title: What stands on the button.
        compact: Show the logo only.
        class_name: CSS class of the button.
        color: Colour; amoCRM only.
        theme: Light or dark; Kommo only.
        locale: Language; Kommo only.
        error_callback: Name of a global JavaScript function that is called when the user refuses.
        mode: `post_message` leads on in the new window, `popup` in the one that opened it.

    Raises:
        ArgumentError: An option has a value that it does not take.
    """
    own = {"data-client-id": client_id}
    return _button(service, own, state, title, compact, class_name, color, theme, locale, error_callback, mode)


def external_button(
    name: str,
    description: str,
    redirect_uri: str,
    secrets_uri: str,
    logo: str,
    state: str,
    *,
    scopes: Iterable[Scope] = ("crm",),
    service: Service = "amocrm",
    title: str | None = None,
    compact: bool = False,
    class_name: str | None = None,
    color: Color | None = None,
    theme: Theme | None = None,
    locale: Locale | None = None,
    error_callback: str | None = None,
    mode: Mode = "post_message",
) -> str:
    """HTML of a button that makes a new, external integration in the user's account; see `site_button` and `parse_secrets`.

    Args:
        name, description: Of the new integration.
        redirect_uri: Where the user comes back to.
        secrets_uri: Where amoCRM sends the id and the secret key of the new integration, before that.
        logo: Address of its picture, 400 x 272.
        state: Unguessable; tells the hook at `secrets_uri` from a forged one.
        scopes: What it may be used for.

    Raises:
        ArgumentError: An address is not https, or an option has a value that it does not take.
    """
    addresses = {"data-redirect_uri": redirect_uri, "data-secrets_uri": secrets_uri, "data-logo": logo}
    for option, address in addresses.items():
        if urlsplit(address).scheme != "https" or not urlsplit(address).hostname:
            raise ArgumentError(f"{option.removeprefix('data-')} must be an https address, not {address!r}")
    asked = list(scopes)
    if not asked:
        raise ArgumentError("scopes is empty: the integration could do nothing")
    for scope in asked:
        _one_of("scopes", scope, Scope)
    own = {"data-name": name, "data-description": description, **addresses, "data-scopes": ",".join(asked)}
    return _button(service, own, state, title, compact, class_name, color, theme, locale, error_callback, mode)


def _button(
    service: Service,
    own: dict[str, str],
    state: str,
    title: str | None,
    compact: bool,
    class_name: str | None,
    color: str | None,
    theme: str | None,
    locale: str | None,
    error_callback: str | None,
    mode: str,
) -> str:
    _one_of("service", service, Service)
    _one_of("mode", mode, Mode)
    for option, value, kind in (("color", color, Color), ("theme", theme, Theme), ("locale", locale, Locale)):
        if value is not None:
            _one_of(option, value, kind)
    if not state:
        raise ArgumentError("state is empty: nobody could tell the answer from a forged one")
    attributes: dict[str, str | None] = {
        "class": f"{service}_oauth",
        "charset": "utf-8",
        **own,
        "data-title": title,
        "data-compact": "true" if compact else "false",
        "data-class-name": class_name,
        "data-color": color,
        "data-theme": theme,
        "data-locale": locale,
        "data-state": state,
        "data-error-callback": error_callback,
        "data-mode": mode,
        "src": f"https://www.{'amocrm.ru' if service == 'amocrm' else 'kommo.com'}/{SCRIPT}",
    }
    given = (f'{name}="{escape(value)}"' for name, value in attributes.items() if value is not None)
    return f"<script {' '.join(given)}></script>"


def _one_of(option: str, value: str, kind: Any) -> None:
    known: tuple[str, ...] = get_args(kind)
    if value not in known:
        raise ArgumentError(f"{option} takes {', '.join(known)}, not {value!r}")
