#!/bin/sh
# Set everything up and run the whole check: lint, types, import rules, tests. Arguments go to pytest.
set -eu
cd "$(dirname "$0")/.."
. packaging/setup.sh
set_up test

.venv/bin/ruff check .
.venv/bin/ruff format --check .
.venv/bin/mypy
.venv/bin/lint-imports
export QT_QPA_PLATFORM=offscreen
xvfb-run -a -s '-screen 0 1600x1000x24' .venv/bin/python -m pytest -n 2 "$@"
