"""Kept files of a damaged case file: those that are whole go into the new one."""

from foidesk.store.connections import Connection
from foidesk.store.files import Files

CLAIMS = (
    """select sha256, reference, name from attachment join "case" on "case".id = case_id""",
    """select sha256, reference, title from letter join "case" on "case".id = case_id""",
    "select logo_sha256, name, 'its logo' from authority where logo_sha256 is not null",
    "select signature_sha256, name, 'its signature' from authority where signature_sha256 is not null",
)


def copy_whole_files(source: Files, new: Files) -> int:
    """Keep in `new` every file of `source` that is what it was; return how many."""
    return sum(bool(new.keep(data)) for data in source.whole())


def files_missing(connection: Connection, files: Files) -> list[tuple[str, str]]:
    """Return the files that rows speak of and that are not kept, each with whose it is and its name."""
    return [
        (str(whose), str(name))
        for claim in CLAIMS
        for digest, whose, name in connection.execute(claim).fetchall()
        if not files.path(digest).is_file()
    ]
