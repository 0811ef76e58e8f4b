"""The published file as text, in JSON and in YAML."""

from __future__ import annotations

import json
import re
from typing import Any

import yaml

FILES = ("amocrm.openapi.json", "amocrm.openapi.yaml")
_NUMBER = re.compile(r"[-+]?(0[xo])?[.\d][\d_a-fA-F.eE+-]*")


class _Dumper(yaml.CSafeDumper):
    """Writes what YAML 1.1 and 1.2 read alike: no aliases, and texts that look like numbers in quotes."""

    def ignore_aliases(self, data: Any) -> bool:
        return True


def _text(dumper: _Dumper, text: str) -> yaml.ScalarNode:
    return dumper.represent_scalar("tag:yaml.org,2002:str", text, style="'" if _NUMBER.fullmatch(text) else None)


_Dumper.add_representer(str, _text)


def texts(document: dict[str, Any]) -> dict[str, str]:
    """Text by file name."""
    written = yaml.dump(document, Dumper=_Dumper, sort_keys=False, allow_unicode=True, width=120)
    return {FILES[0]: json.dumps(document, ensure_ascii=False, indent=1) + "\n", FILES[1]: written}
