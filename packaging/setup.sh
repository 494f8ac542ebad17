#!/bin/sh
# Make .venv from the pinned requirements: `setup.sh setup` to run the application, `setup.sh dev` to test it too.
set -eu
cd "$(dirname "$0")/.."
set_name=$1

find_python() {
    for name in python3 python3.14 python3.13 python3.12 python3.11; do
        if command -v "$name" >/dev/null 2>&1 &&
            "$name" -c 'import sys; raise SystemExit(sys.version_info < (3, 11))' 2>/dev/null; then
            echo "$name"
            return
        fi
    done
    echo "Briefing needs Python 3.11 or later: install python3 and python3-venv, then try again." >&2
    exit 1
}

# Shared libraries that Qt loads, each with the Debian and Ubuntu package that holds it.
qt_libraries='
libEGL.so.1 libegl1
libGL.so.1 libgl1
libX11-xcb.so.1 libx11-xcb1
libdbus-1.so.3 libdbus-1-3
libfontconfig.so.1 libfontconfig1
libglib-2.0.so.0 libglib2.0-0
libxcb-cursor.so.0 libxcb-cursor0
libxcb-icccm.so.4 libxcb-icccm4
libxcb-image.so.0 libxcb-image0
libxcb-keysyms.so.1 libxcb-keysyms1
libxcb-randr.so.0 libxcb-randr0
libxcb-render-util.so.0 libxcb-render-util0
libxcb-shape.so.0 libxcb-shape0
libxcb-sync.so.1 libxcb-sync1
libxcb-xfixes.so.0 libxcb-xfixes0
libxcb-xkb.so.1 libxcb-xkb1
libxkbcommon.so.0 libxkbcommon0
libxkbcommon-x11.so.0 libxkbcommon-x11-0
'

missing_packages() {
    known=$(PATH="$PATH:/sbin:/usr/sbin" ldconfig -p)
    echo "$qt_libraries" | while read -r library package; do
        [ -z "$library" ] || echo "$known" | grep -q "^[[:space:]]*$library " || echo "$package"
    done
    # Text needs a font with the signs ▲ ◆ ■ ❝, whatever else is installed.
    if [ ! -e /usr/share/fonts/truetype/dejavu/DejaVuSans.ttf ]; then echo fonts-dejavu-core; fi
    if [ "$set_name" = dev ] && ! command -v objdump >/dev/null 2>&1; then echo binutils; fi
}

install_system_packages() {
    [ "$(uname -s)" = Linux ] || return 0
    needed=$(missing_packages | sort -u | tr '\n' ' ')
    needed=${needed% }
    [ -n "$needed" ] || return 0
    if [ "$(id -u)" = 0 ] && [ -e /etc/debian_version ]; then
        echo "Installing system packages for the window: $needed"
        apt-get update -qq
        # shellcheck disable=SC2086 # a list of names, meant to be split
        DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $needed >/dev/null
    elif [ -e /etc/debian_version ]; then
        echo "The window needs these system packages. Please run this, then try again:" >&2
        echo "    sudo apt-get install -y $needed" >&2
        exit 1
    else
        echo "The window needs the libraries that Debian calls: $needed. Install your system's own, then try again." >&2
        exit 1
    fi
}

make_environment() {
    python=$(find_python)
    if [ ! -x .venv/bin/python ] || ! .venv/bin/python -c '' 2>/dev/null; then
        rm -rf .venv
        if ! "$python" -m venv .venv; then
            rm -rf .venv
            echo "Python could not make its environment: install python3-venv, then try again." >&2
            exit 1
        fi
    fi
    echo "Installing what Briefing needs into .venv (once; about a minute)"
    .venv/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes --only-binary :all: \
        -r "requirements/$set_name.txt"
    .venv/bin/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --no-index -e .
}

install_system_packages
make_environment
