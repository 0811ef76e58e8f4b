"""Earlier import paths of modules that programs name, such as `amokit.hooks`: each gives the module at its present place."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from importlib import import_module
from types import ModuleType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from importlib.machinery import ModuleSpec

EARLIER = {
    "amokit.button": "amokit.auth.button",
    "amokit.claims": "amokit.auth.token_claims",
    "amokit.disposable": "amokit.auth.disposable_tokens",
    "amokit.hooks": "amokit.auth.install_hooks",
    "amokit.local": "amokit.auth.local_sign_in",
}


class _EarlierPaths:
    """Finds and loads modules by their earlier paths. It is the last of the finders, so that no other import waits for it.

    It does not derive from the classes of `importlib.abc`, whose import would take longer than the rest of this package.
    """

    def find_spec(self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None) -> ModuleSpec | None:
        if fullname not in EARLIER:
            return None
        from importlib.machinery import ModuleSpec

        return ModuleSpec(fullname, self)  # type: ignore[arg-type]  # it has what a loader needs

    def create_module(self, spec: ModuleSpec) -> None:
        """The usual way."""

    def exec_module(self, module: ModuleType) -> None:
        # What is in sys.modules after this counts as the module that was imported.
        sys.modules[module.__name__] = import_module(EARLIER[module.__name__])


def install() -> None:
    """Makes the earlier paths importable."""
    sys.meta_path.append(_EarlierPaths())
