"""The collections of the API, derived from the description: actions of operations, keys of objects, rules of collections."""
