"""Profiles: the accounts that a user's commands talk to, and how they sign in, in the user's configuration folder."""

from __future__ import annotations

import json
import os
from pathlib import Path

from attrs import asdict, define
from platformdirs import user_config_path

from .problems import UsageProblem, unknown

DEFAULT = "default"


@define(frozen=True, kw_only=True)
class Profile:
    """One account: its name or address, and a token or the integration that signs in.

    The pair of tokens of an integration is in a file of its own, see `token_file()`.
    """

    account: str | None = None
    base_url: str | None = None
    token: str | None = None
    client_id: str | None = None
    client_secret: str | None = None
    redirect_uri: str | None = None

    def __repr__(self) -> str:  # no secrets
        return f"Profile({self.account or self.base_url!r})"

    @property
    def uses_oauth(self) -> bool:
        return self.client_id is not None


def folder() -> Path:
    """The configuration folder: `AMOKIT_CONFIG_DIR`, or the platform's own."""
    given = os.environ.get("AMOKIT_CONFIG_DIR")
    return Path(given) if given else user_config_path("amokit", appauthor=False)


def token_file(name: str) -> Path:
    """Where the pair of tokens of a profile is kept."""
    return folder() / f"{_checked(name)}.tokens.json"


def load(name: str) -> Profile:
    """A profile by its name.

    Raises:
        UsageProblem: There is none of that name, or the file is damaged.
    """
    found = read_all()
    if name not in found:
        if not found:
            raise UsageProblem("no account is known: run `amokit login`, or set AMOKIT_ACCOUNT and AMOKIT_TOKEN")
        raise unknown("profile", name, found)
    return found[name]


def read_all() -> dict[str, Profile]:
    """All profiles by their names."""
    path = folder() / "profiles.json"
    try:
        text = path.read_text(encoding="utf-8")
    except FileNotFoundError:
        return {}
    try:
        return {name: Profile(**values) for name, values in json.loads(text).items()}
    except (ValueError, TypeError, AttributeError) as error:
        raise UsageProblem(f"{path} is damaged ({error}): mend or remove it, then run `amokit login`") from None


def save(name: str, profile: Profile) -> Path:
    """Keeps a profile; the file is replaced as a whole and only its owner may read it."""
    profiles = {**read_all(), _checked(name): profile}
    return _write(profiles)


def remove(name: str) -> None:
    """Forgets a profile and its pair of tokens."""
    load(name)
    _write({other: profile for other, profile in read_all().items() if other != name})
    token_file(name).unlink(missing_ok=True)


def _checked(name: str) -> str:
    if not name or not all(char.isalnum() or char in "-_." for char in name) or name.startswith("."):
        raise UsageProblem(f"{name!r} is no name of a profile: use letters, digits, `-` and `_`")
    return name


def _write(profiles: dict[str, Profile]) -> Path:
    path = folder() / "profiles.json"
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    values = {name: asdict(profile, filter=lambda _, value: value is not None) for name, profile in sorted(profiles.items())}
    beside = path.with_name(f"{path.name}.{os.getpid()}")
    with open(os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="utf-8") as file:
        json.dump(values, file, ensure_ascii=False, indent=2)
    beside.replace(path)
    return path
