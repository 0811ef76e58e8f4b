"""What sync and async code share: I/O-free steps with a driver for each, and values of one process."""
