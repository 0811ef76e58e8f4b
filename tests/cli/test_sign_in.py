"""Profiles: made by `login`, used by all commands, forgotten by `logout`; secrets stay in files of their owner."""

from __future__ import annotations

import os
import stat
import threading
from pathlib import Path

import httpx
import pytest
from amokit_sandbox import Sandbox

from ..servers import reserved_port
from .conftest import Terminal


def test_a_token_is_kept_and_used(terminal: Terminal) -> None:
    done = terminal.run("login", "--base-url", terminal.sandbox.url, stdin=f"{terminal.sandbox.token}\n")
    assert done.code == 0, done.err
    assert terminal.sandbox.token not in done.out + done.err
    kept = terminal.home / "profiles.json"
    if os.name == "posix":
        assert stat.S_IMODE(kept.stat().st_mode) == 0o600
        assert stat.S_IMODE(terminal.home.stat().st_mode) == 0o700
    (me,) = terminal.run("whoami").lines
    assert me["user"]
    assert terminal.run("profiles").out == f"default\t{terminal.sandbox.url}\ttoken\n"
    assert terminal.run("logout").code == 0
    assert "amokit login" in terminal.run("whoami").err


def test_a_refused_token_is_not_kept(terminal: Terminal) -> None:
    done = terminal.run("login", "--base-url", terminal.sandbox.url, stdin="wrong\n")
    assert done.code == 1
    assert "401" in done.err
    assert not (terminal.home / "profiles.json").exists()


def test_several_profiles(terminal: Terminal) -> None:
    for name in ("one", "two"):
        terminal.run("login", "--profile", name, "--base-url", terminal.sandbox.url, stdin=terminal.sandbox.token)
    assert terminal.run("whoami", "--profile", "two").code == 0
    done = terminal.run("whoami", "--profile", "tow")
    assert (done.code, "did you mean 'two'?" in done.err) == (2, True)
    assert (
        "is no name of a profile" in terminal.run("login", "--profile", "../x", "--base-url", "http://127.0.0.1:1", stdin="t").err
    )


def test_oauth_through_the_browser(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """The page opens, the user agrees, the pair lands in the profile's store, and commands use it."""
    opened: list[threading.Thread] = []

    def browse(url: str) -> bool:
        thread = threading.Thread(target=httpx.get, args=(url,), kwargs={"follow_redirects": True})
        thread.start()
        opened.append(thread)
        return True

    with reserved_port() as port, Sandbox(redirect_uri=f"http://127.0.0.1:{port}/callback") as sandbox:
        terminal = Terminal(sandbox, capsys, monkeypatch, tmp_path / "config")
        client = sandbox.oauth_client
        monkeypatch.setattr("webbrowser.open", browse)
        monkeypatch.setenv("AMOKIT_CLIENT_SECRET", client.client_secret)
        words = ["--base-url", sandbox.url, "--client-id", client.client_id, "--redirect-uri", client.redirect_uri]
        done = terminal.run("login", *words)
        for thread in opened:
            thread.join(30)
        assert done.code == 0, done.err
        assert terminal.run("whoami").code == 0
        assert (terminal.home / "default.tokens.json").exists()
        assert client.client_secret not in done.out + done.err
        assert terminal.run("logout").code == 0
        assert not (terminal.home / "default.tokens.json").exists()


def test_a_damaged_file_is_named(terminal: Terminal) -> None:
    terminal.home.mkdir()
    (terminal.home / "profiles.json").write_text("{", encoding="utf-8")
    done = terminal.run("whoami")
    assert done.code == 2
    assert "profiles.json is damaged" in done.err


@pytest.mark.parametrize("words", [["whoami"], ["leads", "list"]])
def test_without_an_account(terminal: Terminal, words: list[str]) -> None:
    done = terminal.run(*words)
    assert (done.code, "run `amokit login`" in done.err) == (2, True)


def test_an_account_without_a_token(terminal: Terminal) -> None:
    done = terminal.run("whoami", "--account", "mycompany")
    assert (done.code, "AMOKIT_TOKEN" in done.err) == (2, True)
