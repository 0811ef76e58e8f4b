# Written by `make generate` from spec/; do not edit.
"""The lower layer of amokit: models, operations without I/O and resources, generated from the description of the API.

Programs import the package `amokit`, which adds sign-in, limits and retries.
"""
