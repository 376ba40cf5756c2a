"""E-mails as bytes, good and bad, for the tests of reading them."""

HEADERS = {
    "From": "Ada Applicant <ada@example.org>",
    "To": "foi@northshire.example",
    "Date": "Mon, 2 Nov 2026 10:15:00 +0000",
    "Subject": "Swans on the river",
    "Message-ID": "<one@example.org>",
}


def mail(body=b"How many swans are there?\r\n", *, kind="text/plain; charset=utf-8", extra=(), **headers):
    """A message of one part. A header given as None is left out; bytes go in raw."""
    wanted = {**HEADERS, **{name.replace("_", "-"): value for name, value in headers.items()}}
    lines = [_line(name, value) for name, value in wanted.items() if value is not None]
    lines += [_line(name, value) for name, value in extra]
    lines += [b"MIME-Version: 1.0", _line("Content-Type", kind)] if kind else []
    return b"\r\n".join(lines) + b"\r\n\r\n" + body


def parted(*parts, kind="multipart/mixed", end=True, **headers):
    """A message of several parts, each written as its headers, a blank line and its body."""
    body = b"".join(b"--edge\r\n" + part + b"\r\n" for part in parts) + (b"--edge--\r\n" if end else b"")
    return mail(body, kind=f'{kind}; boundary="edge"', **headers)


def part(kind, body, *more):
    return b"\r\n".join([_line("Content-Type", kind), *more, b"", body])


def _line(name, value):
    return name.encode() + b": " + (value if isinstance(value, bytes) else value.encode())
