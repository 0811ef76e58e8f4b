"""Types of annotations at run time, in a process of their own: resolving them changes modules."""

from __future__ import annotations

import subprocess
import sys

import pytest

EVERYTHING = """
import inspect
import typing
import amokit
from amokit import models

get_type_hints = amokit.type_hints.get_type_hints
from amokit_api import dicts, resources
import importlib, pkgutil

for name in models.__all__:
    found = getattr(models, name)
    if isinstance(found, type):
        get_type_hints(found)
        typing.get_type_hints(found)
        get_type_hints(found.__init__)
for name, found in vars(dicts).copy().items():
    if isinstance(found, type) and name.endswith("Dict") and name != "TypedDict":
        get_type_hints(found)
count = 0
for info in pkgutil.iter_modules(resources.__path__):
    module = importlib.import_module(f"{resources.__name__}.{info.name}")
    for found in vars(module).copy().values():
        if isinstance(found, type) and found.__module__ == module.__name__:
            for method in vars(found).values():
                if inspect.isfunction(method):
                    get_type_hints(method)
                    typing.get_type_hints(method)
                    count += 1
assert count > 500, count
for owner in (amokit.AmoCRM, amokit.AsyncAmoCRM, amokit.Accounts, amokit.ChatChannel, amokit.webhooks.Receiver):
    get_type_hints(owner.__init__)
"""

ONE = """
import typing
from datetime import datetime
from amokit import models
from amokit_api.types import Unset

try:
    typing.get_type_hints(models.LeadCreate.__init__)
except NameError:
    from amokit.type_hints import get_type_hints
hints = get_type_hints(models.LeadCreate.__init__)
assert hints["closed_at"] == datetime | int | None | Unset, hints["closed_at"]
assert typing.get_type_hints(models.LeadCreate)["tags_to_add"] == list[models.TagRef] | Unset
import attrs
attrs.resolve_types(models.LeadCreate)
assert attrs.fields(models.LeadCreate).tags_to_add.type == list[models.TagRef] | Unset
"""


@pytest.mark.parametrize("code", [EVERYTHING, ONE], ids=["everything", "one"])
def test_annotations_are_resolved(code: str) -> None:
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=300, check=False)
    assert done.returncode == 0, done.stderr
