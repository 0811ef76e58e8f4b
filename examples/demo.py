"""A complete session with amoCRM, against the sandbox: no account and no network needed.

    python examples/demo.py            # AmoCRM, the sync client
    python examples/demo.py --async    # AsyncAmoCRM, the async client, same steps

The same as `python -m amokit.demo`; its steps are in `amokit.demo.session`.
"""

from __future__ import annotations

import sys

from amokit.demo.__main__ import main

if __name__ == "__main__":
    sys.exit(main())
