#!/bin/sh
# Set everything up, build the sample project if it is not there, and open the window on it.
# With arguments: pass them to geoexplorer. Without a display: print the sample's numbers and write a picture.
set -eu
started_in=$PWD
cd "$(dirname "$0")/.."
. packaging/setup.sh
set_up run

if [ $# -gt 0 ]; then
    root=$PWD
    cd "$started_in" # relative file names mean the folder the user stands in
    exec "$root/.venv/bin/geoexplorer" "$@"
fi

folder="${XDG_DATA_HOME:-$HOME/.local/share}/geoexplorer"
sample="$folder/central-asia-sample.geox"
mkdir -p "$folder"
[ -f "$sample" ] || .venv/bin/geoexplorer sample -o "$sample"

if [ -n "${DISPLAY:-}" ] || [ -n "${WAYLAND_DISPLAY:-}" ]; then
    exec .venv/bin/geoexplorer open "$sample"
fi
say "There is no display, so here are the sample's numbers and a picture of the window."
.venv/bin/geoexplorer alignment "$sample"
QT_QPA_PLATFORM=offscreen .venv/bin/geoexplorer open "$sample" --screenshot "$folder/central-asia-sample.png"
say "Picture of the window: $folder/central-asia-sample.png"
