"""Speed and memory as ratios against bare `httpx` and `json`, measured on this machine: `python -m benchmarks`.

See docs/speed.md for what each row means.
"""
