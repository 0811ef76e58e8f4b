# Written by `make generate` from spec/; do not edit.
"""The methods that clients offer, grouped by resource; one module a resource and prefix."""
