"""Earlier import paths of modules that programs name, such as `amokit.hooks`: each gives the module at its present place."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from importlib import import_module
from importlib.abc import Loader, MetaPathFinder
from importlib.machinery import ModuleSpec
from types import ModuleType

EARLIER = {
    "amokit.button": "amokit.auth.button",
    "amokit.claims": "amokit.auth.token_claims",
    "amokit.disposable": "amokit.auth.disposable_tokens",
    "amokit.hooks": "amokit.auth.install_hooks",
    "amokit.local": "amokit.auth.local_sign_in",
}


class _EarlierPaths(MetaPathFinder, Loader):
    """Finds modules by their earlier paths. It stands last among the finders, so that no other import waits for it."""

    def find_spec(self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None) -> ModuleSpec | None:
        return ModuleSpec(fullname, self) if fullname in EARLIER else None

    def exec_module(self, module: ModuleType) -> None:
        # What is in sys.modules after this counts as the module that was imported.
        sys.modules[module.__name__] = import_module(EARLIER[module.__name__])


def install() -> None:
    """Makes the earlier paths importable."""
    sys.meta_path.append(_EarlierPaths())
