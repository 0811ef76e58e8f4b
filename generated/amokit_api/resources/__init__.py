# Written by `make generate` from spec/; do not edit.
"""The methods that clients offer: a module for each resource, and for each sub-resource that entity types share; sync and async."""
