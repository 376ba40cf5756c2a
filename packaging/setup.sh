#!/bin/sh
# Readies a clone on Debian or Ubuntu: system libraries that are missing, a virtual environment in .venv, FoiDesk in it.
#   sh packaging/setup.sh          to run FoiDesk
#   sh packaging/setup.sh --test   to test it: also a virtual screen, a test printer and the document checkers
set -eu
cd "$(dirname "$0")/.."

# What Qt and printing load at run time (found by starting from an empty Debian 12).
wanted="python3-venv libglib2.0-0 libgl1 libegl1 libdbus-1-3 libfontconfig1 libxkbcommon0 libbrotli1 libgssapi-krb5-2
 libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-render-util0 libxcb-shape0 libxcb-xkb1 libxkbcommon-x11-0
 libwayland-client0 libwayland-cursor0 libwayland-egl1 libcups2"
target="."
if [ "${1:-}" = "--test" ]; then
    wanted="$wanted git sqlite3 xvfb xauth openbox xdotool dbus at-spi2-core cups cups-client printer-driver-cups-pdf qpdf poppler-utils
     fonts-wqy-microhei fonts-symbola desktop-file-utils appstream"
    target=".[test]"
fi

# A package counts as there under its own name or under Ubuntu's and Debian 13's "t64" name.
has() { dpkg-query -W -f '${Status}' "$1" 2>/dev/null | grep -q '^install ok installed$'; }
missing=""
for package in $wanted; do
    has "$package" || has "${package}t64" || missing="$missing $package"
done
if [ -n "$missing" ]; then
    as_root=""
    [ "$(id -u)" = 0 ] || as_root="sudo"
    echo "Installing system packages:$missing"
    $as_root env DEBIAN_FRONTEND=noninteractive apt-get update -qq
    # shellcheck disable=SC2086  # one word a package
    $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing >/dev/null
fi

# The first Python that is new enough; Debian's own where there is a choice.
python=""
for name in /usr/bin/python3 python3 python3.13 python3.12 python3.11; do
    if "$name" -c 'import sys, venv, ensurepip; sys.exit(not (3, 11) <= sys.version_info < (3, 14))' 2>/dev/null; then
        python="$name"
        break
    fi
done
if [ -z "$python" ]; then
    echo "FoiDesk needs Python 3.11, 3.12 or 3.13. Install one of them and run this again." >&2
    exit 2
fi
[ -x .venv/bin/python ] || "$python" -m venv .venv
.venv/bin/python -m pip install --quiet --disable-pip-version-check --editable "$target"
