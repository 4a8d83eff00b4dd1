# Set-up shared by run.sh and test.sh: sourced, not run. Needs git, python3 and python3-venv; installs the rest.
# usage: . packaging/setup.sh; set_up run|test
set -eu

# soname, then the Debian package that brings it; the window needs all, offscreen work the first six
RUN_LIBRARIES="libGL.so.1:libgl1 libEGL.so.1:libegl1 libxkbcommon.so.0:libxkbcommon0 libdbus-1.so.3:libdbus-1-3
libfontconfig.so.1:libfontconfig1 libglib-2.0.so.0:libglib2.0-0 libxcb-cursor.so.0:libxcb-cursor0
libxcb-icccm.so.4:libxcb-icccm4 libxcb-keysyms.so.1:libxcb-keysyms1 libxcb-shape.so.0:libxcb-shape0
libxcb-xkb.so.1:libxcb-xkb1 libxkbcommon-x11.so.0:libxkbcommon-x11-0"
TEST_PROGRAMS="Xvfb:xvfb xauth:xauth xdotool:xdotool dbus-run-session:dbus-daemon"

say() { printf '%s\n' "$*" >&2; }

missing_packages() {
    libraries=$(/sbin/ldconfig -p 2>/dev/null || true)
    for pair in $RUN_LIBRARIES; do
        case "$libraries" in *"${pair%%:*}"*) ;; *) printf '%s ' "${pair##*:}" ;; esac
    done
    # without any font no letters are drawn; Inter is the typeface of the window
    [ -d /usr/share/fonts/truetype/dejavu ] || printf 'fonts-dejavu-core '
    ls -d /usr/share/fonts/*/inter* >/dev/null 2>&1 || printf 'fonts-inter '
    [ "$1" = test ] || return 0
    for pair in $TEST_PROGRAMS; do
        command -v "${pair%%:*}" >/dev/null 2>&1 || printf '%s ' "${pair##*:}"
    done
}

# what one test needs: a screen reader's view of the window; without it that test is skipped
screen_reader_packages() {
    [ -x /usr/libexec/at-spi-bus-launcher ] || printf 'at-spi2-core '
    /usr/bin/python3 -c 'import pyatspi' 2>/dev/null || printf 'python3-pyatspi '
}

install_packages() {
    command -v apt-get >/dev/null 2>&1 || { say "Please install the equivalents of: $*"; return 0; }
    as_root=""
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null 2>&1 || { say "Please install as root, then start again: apt-get install $*"; exit 1; }
        as_root="sudo"
    fi
    say "Installing system libraries: $*"
    $as_root apt-get update -qq >&2
    DEBIAN_FRONTEND=noninteractive $as_root apt-get install -y -qq --no-install-recommends "$@" >&2
}

make_environment() {
    python3 -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { say "Python 3.11 or newer is needed"; exit 1; }
    [ -x .venv/bin/python ] && .venv/bin/python -c '' 2>/dev/null || {
        say "Making the Python environment in .venv"
        python3 -m venv --clear .venv || { say "Please install python3-venv, then start again"; exit 1; }
    }
    extras=""
    [ "$1" = test ] && extras="[dev]"
    stamp=".venv/installed-$1"
    wanted=$(cksum <pyproject.toml)
    # pip needs the network even when there is nothing to do: ask it only when pyproject.toml changed
    if [ "$(cat "$stamp" 2>/dev/null)" != "$wanted" ]; then
        say "Installing Python packages (a few minutes the first time)"
        .venv/bin/python -m pip install --quiet --disable-pip-version-check -e ".$extras" >&2
        printf '%s\n' "$wanted" >"$stamp"
    fi
}

set_up() {
    packages=$(missing_packages "$1")
    # shellcheck disable=SC2086
    [ -z "$packages" ] || install_packages $packages
    if [ "$1" = test ] && packages=$(screen_reader_packages) && [ -n "$packages" ]; then
        # shellcheck disable=SC2086
        (install_packages $packages) || say "Could not install $packages: the walk over AT-SPI is skipped"
    fi
    make_environment "$1"
}
