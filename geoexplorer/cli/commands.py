"""All commands, in the order in which `geoexplorer --help` should be read."""

import click

from geoexplorer.cli.alignment_command import alignment_command
from geoexplorer.cli.export_command import export_command
from geoexplorer.cli.import_commands import import_command, sample
from geoexplorer.cli.inspect_commands import check, doctor
from geoexplorer.cli.open_command import open_command
from geoexplorer.cli.search_command import search_command

COMMANDS: tuple[click.Command, ...] = (
    open_command,
    sample,
    import_command,
    alignment_command,
    export_command,
    search_command,
    check,
    doctor,
)
