"""Uploads and downloads take the memory of a part, however large the file is, and survive connections that are reset."""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from amokit_sandbox import Sandbox

ROOT = Path(__file__).parents[2]
UPLOAD = "/v1.0/sessions/upload/*"
MB = 1_000_000


def make(path: Path, size: int) -> str:
    """A file with something of its own in each part, and its checksum."""
    digest = hashlib.sha256()
    with path.open("wb") as file:
        for number in range(size // MB):
            block = number.to_bytes(8) + os.urandom(1000) + bytes(MB - 1008)
            file.write(block)
            digest.update(block)
    return digest.hexdigest()


def transfer(mode: str, sandbox: Sandbox, path: Path, down: bool = True) -> tuple[float, float, str]:
    """MB above the base that the upload took, and the download, and the checksum of what came back."""
    env = {"PYTHONPATH": ":".join(str(ROOT / part) for part in ("generated", "overrides")), "PYTHONUTF8": "1"}
    program = str(Path(__file__).with_name("transfer.py"))
    command = [sys.executable, "-W", "error", program, mode, sandbox.url, sandbox.token, str(path), "down" if down else ""]
    done = subprocess.run(command, capture_output=True, text=True, timeout=900, env=env, check=False)
    assert done.returncode == 0, done.stderr
    base, up, end, digest = json.loads(done.stdout)
    return (up - base) / 1024, (end - base) / 1024, digest


def resident() -> float:
    """MB that this process has, the sandbox in it."""
    [line] = [line for line in Path("/proc/self/status").read_text().splitlines() if line.startswith("VmRSS")]
    return int(line.split()[1]) / 1024


@pytest.mark.skipif(sys.platform != "linux", reason="the peak of a process is read from /proc")
@pytest.mark.parametrize("mode", ["sync", "async"])
def test_memory_does_not_grow_with_the_file(mode: str, sandbox: Sandbox, tmp_path: Path) -> None:
    digest = make(tmp_path / "large.bin", 60 * MB)
    faults = [sandbox.fault("POST", UPLOAD, nth=20, reset=True, when=when) for when in ("before", "after")]
    faults.append(sandbox.fault("GET", "/download/*", nth=2, reset=True, when="during"))
    up, down, came = transfer(mode, sandbox, tmp_path / "large.bin")
    assert came == digest
    assert [fault.hits for fault in faults] == [1, 1, 1]
    assert up < 30, "half of the file"
    assert down < 30


@pytest.mark.soak
@pytest.mark.parametrize("mode", ["sync", "async"])
def test_300_mb(mode: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    digest = make(tmp_path / "large.bin", 300 * MB)
    with Sandbox() as sandbox:
        before = resident()
        faults = [sandbox.fault("POST", UPLOAD, nth=300, reset=True, when=when) for when in ("before", "after")]
        up, _, _ = transfer(mode, sandbox, tmp_path / "large.bin", down=False)
        server = resident() - before
        faults.append(sandbox.fault("GET", "/download/*", nth=2, reset=True, when="during"))
        _, down, came = transfer(mode, sandbox, tmp_path / "large.bin")
    with capsys.disabled():
        print(f"\n{mode}: upload {up:.1f} MB, with download {down:.1f} MB above the base; sandbox {server:.1f} MB")
    assert came == digest
    assert [fault.hits for fault in faults] == [1, 1, 1]
    assert max(up, down) < 64
    assert server < 64
