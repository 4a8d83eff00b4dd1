"""All commands and where each is written, in the order in which `geoexplorer --help` should be read.

A command is imported when it is used: `alignment` must not wait for what `import` needs.
"""

from importlib import import_module

import click

COMMANDS = {
    "open": "open_command:open_command",
    "sample": "import_commands:sample",
    "import": "import_commands:import_command",
    "alignment": "alignment_command:alignment_command",
    "export": "export_command:export_command",
    "search": "search_command:search_command",
    "check": "inspect_commands:check",
    "explain": "inspect_commands:explain",
    "evaluate": "evaluate_command:evaluate",
    "agreement": "agreement_command:agreement_command",
    "pack": "pack_commands:pack",
    "verify": "pack_commands:verify",
    "doctor": "inspect_commands:doctor",
}


class Commands(click.Group):
    """The group of all commands, in which `geoexplorer FILE.geox` and plain `geoexplorer` mean `open`."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Put `open` before arguments that name no command."""
        if not args or (not args[0].startswith("-") and args[0] not in COMMANDS):
            args = ["open", *args]
        return super().parse_args(ctx, args)

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the names in reading order."""
        del ctx
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Import the module of the command and return it."""
        del ctx
        if cmd_name not in COMMANDS:
            return None
        module, name = COMMANDS[cmd_name].split(":")
        command: click.Command = getattr(import_module(f"geoexplorer.cli.{module}"), name)
        return command
