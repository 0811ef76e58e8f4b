"""What follows from a change: events, and webhooks to who subscribed."""
