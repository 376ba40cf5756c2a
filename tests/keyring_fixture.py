"""Keyrings for tests: one in memory, and one in a file for processes that are started. Never the developer's."""

import json
import os
from pathlib import Path

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.errors import KeyringLocked, PasswordDeleteError

from foidesk.store import ways_in
from foidesk.store.envelopes import Cost

NONE = "keyring.backends.fail.Keyring"
IN_FILE = "tests.keyring_fixture.FileKeyring"
WHERE = "FOIDESK_TEST_KEYRING"


class MemoryKeyring(KeyringBackend):
    """As safe a keyring as a test needs."""

    priority = 5

    def __init__(self):
        super().__init__()
        self.entries = {}
        self.is_locked = False

    def get_password(self, service, username):
        if self.is_locked:
            raise KeyringLocked
        return self.entries.get((service, username))

    def set_password(self, service, username, password):
        if self.is_locked:
            raise KeyringLocked
        self.entries[service, username] = password

    def delete_password(self, service, username):
        if self.entries.pop((service, username), None) is None:
            raise PasswordDeleteError


class FileKeyring(KeyringBackend):
    """Kept in the file that an environment variable names."""

    priority = 5

    def _entries(self):
        path = Path(os.environ[WHERE])
        return json.loads(path.read_text("utf-8")) if path.exists() else {}

    def get_password(self, service, username):
        return self._entries().get(f"{service}/{username}")

    def set_password(self, service, username, password):
        entries = {**self._entries(), f"{service}/{username}": password}
        Path(os.environ[WHERE]).write_text(json.dumps(entries), "utf-8")

    def delete_password(self, service, username):
        entries = self._entries()
        del entries[f"{service}/{username}"]
        Path(os.environ[WHERE]).write_text(json.dumps(entries), "utf-8")


@pytest.fixture
def a_keyring(monkeypatch):
    """A computer that has a keyring."""
    before, made = keyring.get_keyring(), MemoryKeyring()
    keyring.set_keyring(made)
    yield made
    keyring.set_keyring(before)


@pytest.fixture
def cheap_scrypt(monkeypatch):
    """Passphrases that are stretched a little only."""
    monkeypatch.setattr(ways_in, "COST", Cost(2**5, 8, 1))
