"""Shipped files are found, wherever the program was put."""

from pathlib import Path

import pytest

from foidesk.resources import find_root, resource

CHECKOUT = Path(__file__).resolve().parent.parent


@pytest.mark.parametrize(
    "parts",
    [
        ("law", "bank_holidays.json"),
        ("law", "foia.toml"),
        ("law", "regulators.toml"),
        ("samples", "settings.json"),
    ],
    ids="/".join,
)
def test_a_checkout_finds_its_own(parts: tuple[str, ...]) -> None:
    assert resource(*parts) == CHECKOUT.joinpath("resources", *parts)
    assert resource(*parts).is_file()


def test_a_wheel_looks_inside_the_package(tmp_path: Path) -> None:
    package = tmp_path / "site-packages" / "foidesk"
    (package / "_resources").mkdir(parents=True)
    (tmp_path / "site-packages" / "resources").mkdir()  # some other package's
    assert find_root(package, None) == package / "_resources"


def test_a_bundle_looks_where_it_was_unpacked(tmp_path: Path) -> None:
    assert find_root(CHECKOUT / "foidesk", str(tmp_path)) == tmp_path / "resources"
