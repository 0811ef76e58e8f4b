# Written by `make generate` from spec/; do not edit.
"""One module for each operation of the API, named by its operationId: `build()` makes the request, `parse()` reads the answer."""
