"""HTTP: from the bytes of a request to the call of an operation, and from an answer back to bytes."""
