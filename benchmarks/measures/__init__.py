"""One module a measurement: its `ROWS`, and `measure()`, which runs in a process of its own and gives the numbers by key.

A module with `BOTH = True` is measured a second time without the extra `fast`; the keys of those rows end in `.plain`.
"""
