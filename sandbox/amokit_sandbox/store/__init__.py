"""What the sandbox keeps: documents by collection, links between entities, tokens; all in one SQLite database."""
