"""The entry point of the command: errors become one line and an exit code."""

from __future__ import annotations

import io
import sys
from collections.abc import Sequence

from amokit_api.errors import AmoError

REFUSED = 1
USAGE = 2
INTERRUPTED = 130


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs a command and gives the exit code: 0 done, 1 refused or failed, 2 wrong use, 130 interrupted by Ctrl-C."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):  # consoles of Windows have other encodings, and pipes too
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    try:
        from .app import app
    except ImportError as error:
        print(f"amokit: the command needs the extra `cli`: pip install 'amokit[cli]' ({error.name} is missing)", file=sys.stderr)
        return USAGE
    from cyclopts import CycloptsError

    from .problems import UsageProblem

    try:
        code = app(None if arguments is None else list(arguments), exit_on_error=False, result_action="return_value")
    except CycloptsError:  # cyclopts has printed it
        return USAGE
    except UsageProblem as problem:
        print(f"amokit: {problem}", file=sys.stderr)
        return USAGE
    except AmoError as error:
        print(f"amokit: {error}", file=sys.stderr)
        return REFUSED
    except BrokenPipeError:  # the reader, such as `head`, has enough
        sys.stderr.close()
        return 0
    except KeyboardInterrupt:
        return INTERRUPTED
    except OSError as error:
        print(f"amokit: {error}", file=sys.stderr)
        return REFUSED
    return code if isinstance(code, int) else 0
