"""The command line: every command but `open` runs without a display and without importing Qt."""

import sqlite3
import sys

import click

from geoexplorer import __version__
from geoexplorer.cli.commands import Commands
from geoexplorer.errors import GeoExplorerError
from geoexplorer.store.project import is_damage

DONE, NEEDS_A_LOOK, WRONG_USE = 0, 1, 2
"""Exit codes: done; done, but something needs a look; wrong use or unreadable file."""


def _selftest(ctx: click.Context, _: click.Parameter, wanted: bool) -> None:
    if wanted and not ctx.resilient_parsing:
        from geoexplorer.app import launch

        ctx.exit(launch.run(selftest=True))


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="geoexplorer")
@click.option("--selftest", is_flag=True, expose_value=False, is_eager=True, callback=_selftest,
              help="Open a window, draw a plot, run a search, and say whether all of it worked.")  # fmt: skip
def cli() -> None:
    """Who leans towards whom, since when, and which words prove it."""


def main() -> None:
    """Run the command line; an error a user can act on is one line and exit code 2."""
    try:
        code = cli.main(standalone_mode=False)
    except click.exceptions.Exit as stop:
        code = stop.exit_code
    except click.Abort:
        code = _said("Stopped; what was stored stays")
    except click.ClickException as error:
        code = _said(error.format_message())
    except GeoExplorerError as error:
        code = _said(str(error))
    except sqlite3.DatabaseError as error:
        if not is_damage(error):
            raise
        code = _said(f"The file is damaged: {error}. Open a backup, or try `geoexplorer check --repair`")
    except BrokenPipeError:  # the reader of our output, such as `head`, has gone
        sys.stderr.close()
        code = DONE
    sys.exit(code if isinstance(code, int) else DONE)


def _said(text: str) -> int:
    line = " ".join(text.split())
    click.echo(f"geoexplorer: {line}", err=True)
    return WRONG_USE
