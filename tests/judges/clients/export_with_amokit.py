# The same with this package: JSON lines, or Parquet where FILE ends so.
# begin
import sys
from pathlib import Path

from amokit import AmoCRM
from amokit.export import export

url, token, path = sys.argv[1:]
with AmoCRM(base_url=url, token=token, limiter=None) as amo:
    export(amo, ["leads"], Path(path).parent, format=Path(path).suffix[1:])
