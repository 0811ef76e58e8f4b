"""Widgets: listed, installed with settings, uninstalled."""

from amokit import AmoCRM


def main(amo: AmoCRM) -> None:
    for widget in amo.widgets.list():
        print(widget.code, "active:", widget.is_active_in_account)
        if widget.code == "my_widget":
            amo.widgets.install(widget.code, {"login": "example"})
            print("installed:", amo.widgets.get(widget.code).is_active_in_account)
            amo.widgets.uninstall(widget.code)
            print("uninstalled:", not amo.widgets.get(widget.code).is_active_in_account)


if __name__ == "__main__":
    with AmoCRM.from_env() as client:
        main(client)
