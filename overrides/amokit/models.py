"""All models: what the API sends (`Lead`), what it takes (`LeadCreate`, `LeadUpdate`) and what filters hold (`LeadsFilter`).

For annotations there are typed dicts, too: a `LeadCreateDict` may be given in place of a `LeadCreate`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from amokit_api import models as _models
from amokit_api.lazy_names import no_such_name

if TYPE_CHECKING:
    from amokit_api.dicts import *
    from amokit_api.models import *

__all__ = _models.__all__  # pyright: ignore[reportUnsupportedDunderAll]  # a list, written there


if not TYPE_CHECKING:  # a misspelt name must be an error to type checkers

    def __getattr__(name: str) -> Any:
        source, names = _models, __all__
        if name.endswith("Dict"):
            from amokit_api import dicts as source

            names = [each for each in vars(source) if each.endswith("Dict")]
        if name not in names:
            raise no_such_name(__name__, name, names)
        value = globals()[name] = getattr(source, name)
        return value


def __dir__() -> list[str]:
    return __all__
