from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

import pytest
from amokit_api.batches import batch_state
from amokit_api.http.raw_json import Raw, msgspec
from amokit_api.serialization.bytes_decoder import BytesDecoder, decodes_bytes
from amokit_api.serialization.read_model import ReadModel


@pytest.fixture(autouse=True)
def no_pause(monkeypatch: pytest.MonkeyPatch) -> None:
    """Batches send again at once."""
    monkeypatch.setattr(batch_state, "PAUSE", 0.0)


@pytest.fixture(params=["plain values", "bytes"])
def form_of_answers(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Read models are made of plain values, and of bytes as the extra `fast` does it: `from_dict` stands for both."""
    if request.param == "plain values":
        return
    if msgspec is None:
        pytest.skip("the extra `fast` is not installed")
    decoders: dict[type[ReadModel], BytesDecoder] = {}
    from_dict = ReadModel.from_dict.__func__  # type: ignore[attr-defined]

    def read(cls: type[ReadModel], data: Mapping[str, Any], /) -> Any:
        if not isinstance(data, dict) or not decodes_bytes(cls):
            return from_dict(cls, data)
        if cls not in decoders:
            decoders[cls] = BytesDecoder(cls)
        found = decoders[cls].one(Raw(json.dumps(data).encode()))
        return from_dict(cls, data) if found is None else found

    monkeypatch.setattr(ReadModel, "from_dict", classmethod(read))
