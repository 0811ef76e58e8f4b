"""An upload that is interrupted and goes on, attached to a lead, and downloaded.

    python examples/upload.py

needs no account and no network: a sandbox plays the drive.
"""

from __future__ import annotations

import os
import tempfile
from contextlib import suppress
from pathlib import Path

from amokit import AmoCRM
from amokit.files.upload import UploadProgress
from amokit_sandbox import Sandbox


class Interrupted(Exception):
    """What stands here for the end of the program."""


def main() -> None:
    with (
        tempfile.TemporaryDirectory() as folder,
        Sandbox() as sandbox,
        AmoCRM(base_url=sandbox.url, token=sandbox.token) as amo,
    ):
        path, saved = Path(folder, "report.bin"), Path(folder, "upload.json")
        path.write_bytes(os.urandom(3_000_000))
        [lead_id] = sandbox.seed(leads=[{"name": "A lead"}])["leads"]

        def until_the_second_part(at: UploadProgress) -> None:
            saved.write_text(at.resume)
            if at.sent > 1_000_000:
                print(f"stopped after {at.sent:,} of {at.size:,} bytes")
                raise Interrupted

        with suppress(Interrupted):
            amo.files.upload(path, progress=until_the_second_part)

        seen: list[UploadProgress] = []
        file = amo.files.upload(path, resume=saved.read_text(), progress=seen.append, attach_to=("leads", int(lead_id)))
        print(f"went on at {seen[0].sent:,} bytes")
        print(f"uploaded: {file.name}, attached to {len(amo.files.list_links(file.uuid).entities or [])} lead")

        size = amo.files.download(file, Path(folder, "copy.bin"))
        same = Path(folder, "copy.bin").read_bytes() == path.read_bytes()
        print(f"downloaded: {'the same' if same else 'other'} {size:,} bytes")


if __name__ == "__main__":
    main()
