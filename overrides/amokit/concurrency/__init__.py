"""What sync and async code share: I/O-free steps with a driver for each, values of one process, clients of a shared Redis."""
