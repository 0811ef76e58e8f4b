"""Changes of the description: what each command reports about them."""
