"""What is built and installed from this repository, and how CI does it."""
