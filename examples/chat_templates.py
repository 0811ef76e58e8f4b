"""Templates of chat messages: made with a button, reviewed, deleted."""

from amokit import AmoCRM


def main(amo: AmoCRM) -> None:
    made = amo.chat_templates.create(
        name="Greeting",
        content="Hello, {{contact.name}}!",
        is_editable=True,
        buttons=[{"type": "url", "text": "Our site", "url": "https://example.com"}],
    )
    amo.chat_templates.update(made.id, content="Good day, {{contact.name}}!")
    template = amo.chat_templates.get(made.id)
    print(template.name, "|", template.content, "|", [button.text for button in template.buttons or []])
    amo.chat_templates.delete(made.id)
    print("left:", len(amo.chat_templates.list().items))


if __name__ == "__main__":
    with AmoCRM.from_env() as client:
        main(client)
