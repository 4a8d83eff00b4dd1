#!/bin/sh
# Build the one-folder bundle and a .deb of it on the machine it is run on; the oldest Debian supported is the best.
# The acceptance test is the program's own: geoexplorer --selftest.
set -eu
cd "$(dirname "$0")/../.."
. packaging/setup.sh
set_up test
# PyInstaller reads libraries with objdump and takes the interpreter's own along
command -v objdump >/dev/null 2>&1 || install_packages binutils
version=$(python3 -c 'import sys; print("%d.%d" % sys.version_info[:2])')
/sbin/ldconfig -p | grep -q "libpython$version" || install_packages "libpython$version"
.venv/bin/python -m pip install --quiet pyinstaller
.venv/bin/python -m PyInstaller --noconfirm --distpath build/dist --workpath build/work packaging/bundle/geoexplorer.spec
QT_QPA_PLATFORM=offscreen build/dist/geoexplorer/geoexplorer --selftest

version=$(build/dist/geoexplorer/geoexplorer --version | sed 's/.* //')
id=io.github.geoexplorer.geoexplorer
tree=build/deb
rm -rf "$tree"
mkdir -p "$tree/DEBIAN" "$tree/usr/lib" "$tree/usr/bin" "$tree/usr/share/applications" "$tree/usr/share/metainfo" \
    "$tree/usr/share/mime/packages" "$tree/usr/share/icons/hicolor/scalable/apps"
cp -r build/dist/geoexplorer "$tree/usr/lib/geoexplorer"
ln -s ../lib/geoexplorer/geoexplorer "$tree/usr/bin/geoexplorer"
cp "packaging/linux/$id.desktop" "$tree/usr/share/applications/"
cp "packaging/linux/$id.metainfo.xml" "$tree/usr/share/metainfo/"
cp "packaging/linux/$id.mime.xml" "$tree/usr/share/mime/packages/$id.xml"
cp resources/icons/geoexplorer.svg "$tree/usr/share/icons/hicolor/scalable/apps/$id.svg"
cat >"$tree/DEBIAN/control" <<CONTROL
Package: geoexplorer
Version: $version
Architecture: $(dpkg --print-architecture)
Maintainer: The GeoExplorer developers <geoexplorer@users.noreply.github.com>
Depends: libgl1, libegl1, libxkbcommon0, libdbus-1-3, libfontconfig1, libglib2.0-0t64 | libglib2.0-0, libxcb-cursor0,
 libxcb-icccm4, libxcb-keysyms1, libxcb-shape0, libxcb-xkb1, libxkbcommon-x11-0
Recommends: fonts-inter
Section: science
Priority: optional
Description: who leans towards whom, since when, and which words prove it
 Reads news and analysis, extracts signed events, and draws alignment over time.
CONTROL
dpkg-deb --build --root-owner-group "$tree" "build/geoexplorer_$version.deb"
