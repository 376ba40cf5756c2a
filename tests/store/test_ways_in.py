"""One data key, three ways to it: each opens, none opens another file, and no slip goes unsaid."""

import json
import time
from dataclasses import replace

import keyring
import pytest
from keyring.backends import fail, null

from foidesk.store import keyrings
from foidesk.store.envelopes import Cost, Envelope, Way, read_envelope, write_envelope
from foidesk.store.key_faults import EmptyPassphrase, KeysDamaged, WrongSecret
from foidesk.store.keys import KEYS, Keys, new_key
from foidesk.store.recovery_codes import MistypedCode, new_code
from foidesk.store.sealing import CHUNK, NotSealedError, seal, seal_file, unseal, unseal_file
from foidesk.store.ways_in import by_keyring, by_secret, with_keyring, with_passphrase, with_recovery_code

pytestmark = pytest.mark.usefixtures("cheap_scrypt")
PHRASE = "swans on the pond at noon"


def test_tests_never_reach_a_real_keyring():
    assert isinstance(keyring.get_keyring(), fail.Keyring)
    assert not keyrings.is_there()


def test_all_three_ways_open_the_file_and_survive_being_written_down(tmp_path, a_keyring):
    key = new_key()
    envelope, code = with_recovery_code(with_passphrase(with_keyring(Envelope.new(), key), key, PHRASE), key)
    write_envelope(tmp_path, envelope)
    read = read_envelope(tmp_path)
    assert (
        by_keyring(read)
        == by_secret(read, PHRASE, tmp_path)
        == by_secret(read, code.lower(), tmp_path)
        == key
    )
    said = (tmp_path / KEYS).read_bytes()
    for secret in (key, key.hex().encode(), PHRASE.encode(), code.encode(), code.replace("-", "").encode()):
        assert secret not in said
    ((service, _name), kept) = next(iter(a_keyring.entries.items()))
    assert read.id in service
    assert kept.encode() not in said
    assert kept != key.hex()


def test_a_new_passphrase_and_a_new_code_end_the_old_ones_alone(tmp_path, a_keyring):
    key = new_key()
    envelope, old = with_recovery_code(with_passphrase(with_keyring(Envelope.new(), key), key, PHRASE), key)
    envelope, new = with_recovery_code(with_passphrase(envelope, key, "geese at dusk"), key)
    assert (
        by_keyring(envelope)
        == by_secret(envelope, new, tmp_path)
        == by_secret(envelope, "geese at dusk", tmp_path)
    )
    for gone in (PHRASE, old):
        with pytest.raises(WrongSecret, match="not the passphrase or the recovery code"):
            by_secret(envelope, gone, tmp_path)


def test_an_accent_may_be_encoded_either_way(tmp_path):
    key = new_key()
    envelope = with_passphrase(Envelope.new(), key, "caf\u00e9 by the river")
    assert by_secret(envelope, "cafe\u0301 by the river", tmp_path) == key


SLIPS = [
    ("swans on the pond at nooN", WrongSecret, "That is not the passphrase or the recovery code of"),
    ("", WrongSecret, "That is not"),
    (new_code(), WrongSecret, "That is not"),
    (new_code()[:-1] + "0", MistypedCode, "“0” is never used"),
]


@pytest.mark.parametrize(
    ("typed", "problem", "said"), SLIPS, ids=["other", "empty", "another code", "mistyped"]
)
def test_what_does_not_open_it_says_so(tmp_path, typed, problem, said):
    key = new_key()
    envelope, _code = with_recovery_code(with_passphrase(Envelope.new(), key, PHRASE), key)
    with pytest.raises(problem, match=said) as told:
        by_secret(envelope, typed, tmp_path)
    assert told.value.next_step


def test_without_a_passphrase_every_slip_is_one_in_the_code(tmp_path):
    envelope, _code = with_recovery_code(Envelope.new(), new_key())
    with pytest.raises(MistypedCode, match="35 in all; this has 6"):
        by_secret(envelope, "abc def", tmp_path)


def test_an_empty_passphrase_is_none():
    with pytest.raises(EmptyPassphrase):
        with_passphrase(Envelope.new(), new_key(), "  ")


def test_a_wrapped_key_is_bound_to_its_file_and_its_way(tmp_path):
    envelope = with_passphrase(Envelope.new(), new_key(), PHRASE)
    moved = Envelope(Envelope.new().id, envelope.ways)
    with pytest.raises(WrongSecret):
        by_secret(moved, PHRASE, tmp_path)
    wrapped = envelope.ways[Way.PASSPHRASE]
    cheaper = envelope.with_way(Way.PASSPHRASE, replace(wrapped, cost=Cost(2**4, 8, 1)))
    with pytest.raises(WrongSecret):
        by_secret(cheaper, PHRASE, tmp_path)


# Keyrings


def test_a_keyring_whose_entry_is_gone_opens_nothing(a_keyring):
    envelope = with_keyring(Envelope.new(), new_key())
    a_keyring.entries.clear()
    assert by_keyring(envelope) is None


@pytest.mark.parametrize("entry", ["not hex", "00" * 32, ""])
def test_another_entry_opens_nothing(a_keyring, entry):
    envelope = with_keyring(Envelope.new(), new_key())
    a_keyring.entries = dict.fromkeys(a_keyring.entries, entry)
    assert by_keyring(envelope) is None


def test_a_locked_keyring_is_as_good_as_none(a_keyring):
    envelope = with_keyring(Envelope.new(), new_key())
    a_keyring.is_locked = True
    assert by_keyring(envelope) is None
    assert with_keyring(Envelope.new(), new_key()) is None


def test_a_keyring_that_never_answers_is_not_waited_for_forever(a_keyring, monkeypatch):
    monkeypatch.setattr(keyrings, "PATIENCE", 0.1)
    monkeypatch.setattr(a_keyring, "get_password", lambda *_names: time.sleep(1.5))
    begun = time.monotonic()
    assert keyrings.get("x") is None
    assert time.monotonic() - begun < 1


def test_an_entry_that_is_there_is_used_again_so_that_older_copies_still_open(a_keyring):
    key = new_key()
    older = with_keyring(Envelope.new(), key)
    newer = with_keyring(older, key)
    assert by_keyring(older) == by_keyring(newer) == key


@pytest.mark.parametrize("backend", [fail.Keyring, null.Keyring])
def test_what_keeps_nothing_is_no_keyring(backend):
    before = keyring.get_keyring()
    keyring.set_keyring(backend())
    try:
        assert with_keyring(Envelope.new(), new_key()) is None
        assert not keyrings.is_there()
    finally:
        keyring.set_keyring(before)


# keys.json

BROKEN = [
    b"",
    b"\xff\xfe",
    b"[]",
    b'{"format": "foidesk-keys", "version": 2, "id": "a", "ways": {}}',
    b'{"format": "foidesk-keys", "version": 1, "id": "a", "ways": {"door": {"salt": "", "sealed": ""}}}',
    b'{"format": "foidesk-keys", "version": 1, "id": "a", "ways": {"keyring": {"salt": "", "sealed": "?"}}}',
    b'{"format": "foidesk-keys", "version": 1, "id": "a", "ways": []}',
    json.dumps({"format": "foidesk-keys", "version": 1, "id": "a", "ways": {"passphrase": {"salt": "", "sealed": "", "n": 2**40, "r": 8, "p": 1}}}).encode(),
]  # fmt: skip


@pytest.mark.parametrize("text", BROKEN, ids=range(len(BROKEN)))
def test_a_damaged_envelope_says_so(tmp_path, text):
    (tmp_path / KEYS).write_bytes(text)
    with pytest.raises(KeysDamaged) as said:
        read_envelope(tmp_path)
    assert "latest copy" in said.value.next_step


def test_no_envelope_is_a_plain_file(tmp_path):
    assert read_envelope(tmp_path) is None
    assert read_envelope(tmp_path / "none") is None


# Sealing


@pytest.mark.parametrize("size", [0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 2 * CHUNK])
def test_a_sealed_file_says_what_it_said_and_shows_nothing_of_it(size):
    key, data = new_key(), b"swan" * (size // 4 + 1)
    data = data[:size]
    sealed = seal_file(key, data)
    assert unseal_file(key, sealed) == data
    assert b"swan" not in sealed
    assert seal_file(key, data) != sealed


def test_no_byte_of_a_sealed_file_can_change_and_none_can_go():
    key = new_key()
    sealed = seal_file(key, b"what was kept")
    wrong = [sealed[:at] + bytes([sealed[at] ^ 1]) + sealed[at + 1 :] for at in range(len(sealed))]
    for one in (*wrong, *(sealed[:at] for at in range(len(sealed))), sealed + b"x"):
        with pytest.raises(NotSealedError):
            unseal_file(key, one)
    with pytest.raises(NotSealedError):
        unseal_file(new_key(), sealed)


def test_chunks_cannot_be_dropped_or_exchanged():
    key, step = new_key(), CHUNK + 16
    sealed = seal_file(key, bytes(3 * CHUNK))
    head, chunks = sealed[:8], [sealed[8 + at : 8 + at + step] for at in range(0, 3 * step, step)]
    assert unseal_file(key, head + b"".join(chunks)) == bytes(3 * CHUNK)
    for some in ((0, 1), (0, 2), (1, 0, 2), (0, 1, 2, 2)):
        with pytest.raises(NotSealedError):
            unseal_file(key, head + b"".join(chunks[at] for at in some))


def test_a_secret_is_bound_to_what_it_was_sealed_beside():
    key = new_key()
    assert unseal(key, seal(key, b"x", b"a"), b"a") == b"x"
    for sealed, bound in ((seal(key, b"x", b"a"), b"b"), (b"", b"a"), (b"short", b"a")):
        with pytest.raises(NotSealedError):
            unseal(key, sealed, bound)


def test_every_use_has_a_key_of_its_own_and_names_tell_nothing():
    keys, others = Keys.of(new_key()), Keys.of(new_key())
    assert len({keys.data, keys.database, keys.files, keys.names}) == 4
    digest = "ab" * 32
    assert keys.name(digest) != others.name(digest)
    assert keys.name(digest) == Keys.of(keys.data).name(digest)
    assert digest not in keys.name(digest)
    assert keys.of_file(keys.name(digest)) != keys.of_file(keys.name("cd" * 32))
    assert repr(keys.data) not in repr(keys)


def test_the_keys_are_those_of_rfc_5869():
    """HKDF over SHA-256 without salt, reckoned by hand: a later FoiDesk must find the same."""
    import hmac

    data = bytes(range(32))
    prk = hmac.digest(bytes(32), data, "sha256")
    for use, key in (
        ("database", Keys.of(data).database),
        ("files", Keys.of(data).files),
        ("names", Keys.of(data).names),
    ):
        assert key == hmac.digest(prk, f"foidesk {use}".encode() + b"\x01", "sha256")
