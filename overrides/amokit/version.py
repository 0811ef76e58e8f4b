"""The version, for the build and for the `User-Agent` header: reading the metadata of the distribution costs 6 ms at start."""

VERSION = "0.2.0"
