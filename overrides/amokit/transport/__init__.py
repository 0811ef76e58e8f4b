"""How requests travel: turns, tries and time (`calls`, `carry`, `retry`), connections (`network`), and who is told (`hooks`)."""
