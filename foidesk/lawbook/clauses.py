"""The stock paragraphs of resources/clauses/stock/: read and checked row by row, like the law."""

import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Final

from foidesk.domain.case import Language
from foidesk.domain.clauses import Clause, Purpose, is_cite, is_well_formed, plain_words
from foidesk.domain.problems import Problem
from foidesk.domain.regime import Regime

STOCK: Final = ("foia.toml", "eir.toml", "foisa.toml", "eisr.toml")
KEYS: Final = {"version", "title", "text"}


class BadStock(Problem):
    """A shipped file of paragraphs that is missing, damaged or wrongly edited."""

    remedy = "Put the file back as it was, or install FoiDesk again."

    def __init__(self, file: str, fault: object, row: str = "") -> None:
        where = f"{file}, {row}" if row else file
        super().__init__(f"The stock paragraphs cannot be read. {where}: {fault}")


def read_clauses(folder: Path) -> tuple[Clause, ...]:
    """Return every stock paragraph of `folder/stock/`, in the order of the Acts.

    A file names its regime and language; then, under each provision and purpose, its paragraphs by name. The
    id is made of all four, such as `foia/31(1)(a)/harm/methods`, and stays when the words change; `version`
    rises. Raises BadStock, naming the file and the paragraph, at the first fault.
    """
    clauses = tuple(clause for file in STOCK for clause in _of_file(folder / "stock", file))
    seen: dict[str, str] = {}
    for clause in clauses:
        words = plain_words(clause.text)
        if words in seen:
            raise BadStock(f"{clause.regime}.toml", f"it says the same as {seen[words]}", clause.id)
        seen[words] = clause.id
    return clauses


def _of_file(folder: Path, file: str) -> Iterator[Clause]:
    top = _opened(folder, file)
    try:
        regime, language = Regime(top.pop("regime")), Language(top.pop("language"))
    except KeyError as missing:
        raise BadStock(file, f"“{missing.args[0]}” is missing") from None
    except ValueError as fault:
        raise BadStock(file, fault) from None
    for cite, purposes in top.items():
        for purpose, named in _table(file, purposes, cite).items():
            for name, row in _table(file, named, f"{cite} {purpose}").items():
                yield _clause(file, (regime, language, cite, purpose, name), row)


def _opened(folder: Path, file: str) -> dict[str, Any]:
    try:
        return tomllib.loads((folder / file).read_text("utf-8"))
    except OSError:
        raise BadStock(file, f"it is not in {folder}, or cannot be opened") from None
    except ValueError as fault:
        raise BadStock(file, fault) from None


def _table(file: str, value: object, row: str) -> Mapping[str, Any]:
    if isinstance(value, dict):
        return value
    raise BadStock(file, "it is not a table", row)


def _clause(file: str, at: tuple[Regime, Language, str, str, str], row: object) -> Clause:
    regime, language, cite, purpose, name = at
    whole = f"{regime}/{cite}/{purpose}/{name}"
    said = _table(file, row, whole)
    try:
        return Clause(
            whole, _version(said), regime, _cite(cite), Purpose(purpose), *_words(said), language=language
        )
    except KeyError as missing:
        raise BadStock(file, f"“{missing.args[0]}” is missing", whole) from None
    except ValueError as fault:
        raise BadStock(file, fault, whole) from None


def _version(said: Mapping[str, Any]) -> int:
    if unknown := sorted(said.keys() - KEYS):
        raise ValueError(f"“{unknown[0]}” is not a column")
    version = said["version"]
    if type(version) is not int or version < 1:
        raise ValueError(f"{version!r} is not a version")
    return version


def _cite(cite: str) -> str:
    if not is_cite(cite):
        raise ValueError(f"“{cite}” is no way to cite a provision")
    return cite


def _words(said: Mapping[str, Any]) -> tuple[str, str]:
    title, text = said["title"], said["text"]
    for words in (title, text):
        if not isinstance(words, str) or not words.strip():
            raise ValueError(f"{words!r} is not words")
    if not is_well_formed(text):
        raise ValueError("a slot is not written as {word_or_words}")
    return title, text
