"""What is wrong with a request: by the schemas of the description, by custom fields, by what it refers to."""
