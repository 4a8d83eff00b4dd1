"""All commands, in the order in which `geoexplorer --help` should be read."""

import click

from geoexplorer.cli.import_commands import import_command, sample
from geoexplorer.cli.inspect_commands import check, doctor
from geoexplorer.cli.open_command import open_command

COMMANDS: tuple[click.Command, ...] = (open_command, sample, import_command, check, doctor)
