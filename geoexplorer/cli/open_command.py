"""`geoexplorer open`: the only command that imports Qt, and only when it runs."""

from pathlib import Path

import click


@click.command("open")
@click.argument("file", required=False, type=click.Path(path_type=Path))
@click.option("--screenshot", type=click.Path(path_type=Path), help="Write a picture of the window and end.")
@click.pass_context
def open_command(ctx: click.Context, file: Path | None, screenshot: Path | None) -> None:
    """Open the window, on FILE if one is named."""
    from geoexplorer.app import launch

    if screenshot:
        launch.screenshot(file, screenshot)
        return
    ctx.exit(launch.run(file))
