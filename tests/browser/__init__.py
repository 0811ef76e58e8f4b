"""What people see, in a browser without a window: the sandbox's page, and the description as a documentation tool shows it."""
