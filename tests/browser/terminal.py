"""A session on a terminal, recorded: what the commands print there, with its colours, as a page of HTML."""

from __future__ import annotations

import os
import pty
import shutil
import struct
import subprocess
import sys
import termios
from collections.abc import Iterable
from fcntl import ioctl
from io import StringIO
from pathlib import Path

from rich.console import Console
from rich.text import Text

WIDTH, HEIGHT = 112, 40
PAGE = """<!doctype html><html lang="en"><meta charset="utf-8"><style>
body {{ margin: 0; padding: 16px 20px; background: {background}; color: {foreground} }}
pre {{ margin: 0; font: 14px/19px "DejaVu Sans Mono", "Liberation Mono", monospace }}
</style><pre>{code}</pre></html>"""


def run(command: str, environment: dict[str, str], folder: Path) -> str:
    """What a command prints to a terminal of this size. It must succeed."""
    ours, its = pty.openpty()
    ioctl(its, termios.TIOCSWINSZ, struct.pack("HHHH", HEIGHT, WIDTH, 0, 0))
    program = [sys.executable, "-m", *command.split()]
    process = subprocess.Popen(program, stdin=its, stdout=its, stderr=its, env=environment, cwd=folder, close_fds=True)
    os.close(its)
    printed = bytearray()
    try:
        while part := os.read(ours, 65536):
            printed += part
    except OSError:  # Linux: the other end is closed
        pass
    finally:
        os.close(ours)
    if process.wait():
        raise RuntimeError(f"{command} failed: {printed.decode()}")
    return printed.decode()


def last_state(printed: str) -> str:
    """What stays on the screen where lines were written again, as progress is."""
    if "\x1b[?25l" not in printed:
        return printed
    return printed.rpartition("\x1b[2K")[2].replace("\x1b[?25h", "")


def session(commands: Iterable[str], url: str, token: str, folder: Path) -> str:
    """The page, with the commands that were typed."""
    environment = {**os.environ, "TERM": "xterm-256color", "AMOKIT_BASE_URL": url, "AMOKIT_TOKEN": token, "COLUMNS": str(WIDTH)}
    environment |= {"AMOKIT_CONFIG_DIR": str(folder), "PYTHONIOENCODING": "utf-8"}
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    console = Console(record=True, width=WIDTH, file=StringIO(), force_terminal=True, color_system="truecolor")
    for command in commands:
        console.print(Text.assemble(("$ ", "bold green"), (command, "bold")))
        console.print(Text.from_ansi(last_state(run(command, environment, folder)).replace("\r\n", "\n").rstrip()))
        console.print()
    return console.export_html(inline_styles=True, code_format=PAGE)
