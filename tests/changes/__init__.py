"""Changes of the description: what each command says of them, and that the commands around them hold."""
