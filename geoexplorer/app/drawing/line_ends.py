"""What stands right of the lines: a label for each power, and a whisker for its evidence without a date."""

from collections.abc import Callable, Collection, Sequence

from geoexplorer.app import theme
from geoexplorer.app.drawing.axes import EndLabel, Whisker
from geoexplorer.model.alignment import Series


def end_labels(
    lines: Sequence[Series], name: Callable[[str], str], touched: Collection[str] | None
) -> tuple[EndLabel, ...]:
    """Return name, value and n of each line's last point; lines not touched by picked events are set back."""
    look = theme.current()
    return tuple(
        EndLabel(
            name(line.power),
            line.points[-1].value,
            line.points[-1].clusters,
            look.power(line.power).text,
            faded=touched is not None and line.power not in touched,
        )
        for line in lines
        if line.points
    )


def whiskers(lines: Sequence[Series]) -> tuple[Whisker, ...]:
    """Return the undated evidence of each line that has some."""
    look = theme.current()
    styled = [(line.undated, look.power(line.power)) for line in lines if line.undated]
    return tuple(
        Whisker(point.value, point.low, point.high, style.mark, style.shape, point.hollow) for point, style in styled
    )
