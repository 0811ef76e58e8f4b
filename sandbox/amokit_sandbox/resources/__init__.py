"""The collections of the API as the description tells them: which operation does what to which, and how its objects read."""
