"""How requests travel: turns, tries and time (`calls`, `carry`, `retry`), over which connections (`knobs`, `network`), and who is
told (`hooks`)."""
