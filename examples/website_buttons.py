"""Buttons for a website: made, a site added, the chat switched on."""

from amokit import AmoCRM


def main(amo: AmoCRM) -> None:
    pipeline = amo.pipelines.list()[0]
    made = amo.website_buttons.create(pipeline_id=pipeline.id, name="Shop", trusted_websites=["example.com"])
    assert made.source_id
    amo.website_buttons.update(made.source_id, trusted_websites={"add": ["shop.example.com"]})
    amo.website_buttons.add_online_chat(made.source_id)
    button = amo.website_buttons.get(made.source_id, with_=["scripts"])
    print(button.name, button.pipeline_id == pipeline.id, button.creation_status)


if __name__ == "__main__":
    with AmoCRM.from_env() as client:
        main(client)
