"""The command `amokit`: calls, lists, profiles, exports (extra `cli`)."""
