"""What follows from a change: events, and webhooks to their subscribers."""
