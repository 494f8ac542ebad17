"""How wide the columns of a table are, by what stands in them and the room there is."""

from briefing_app.ui.reader.blocks.cells import least_width, wanted_width
from briefing_app.ui.reader.table import TableCell

Row = tuple[TableCell, ...]


def least_widths(columns: tuple[str, ...], rows: tuple[Row, ...]) -> list[int]:
    """The least each column needs."""
    # Measured once each: a column of grades has few that differ.
    different = [{row[nth] for row in rows} for nth in range(len(columns))]
    return [max(map(least_width, cells | {TableCell(label)})) for label, cells in zip(columns, different, strict=True)]


def shared_widths(columns: tuple[str, ...], rows: tuple[Row, ...], room: int) -> list[int]:
    """The room shared among the columns: what each needs, then what each would like, the rest to the first."""
    least = least_widths(columns, rows)
    spare = room - sum(least)
    if spare <= 0:
        return least
    wanted = [max(map(wanted_width, {row[nth] for row in rows}), default=0) for nth in range(len(columns))]
    more = [max(0, wide - low) for wide, low in zip(wanted, least, strict=True)]
    share = min(1.0, spare / max(1, sum(more)))
    widths = [low + int(extra * share) for low, extra in zip(least, more, strict=True)]
    widths[0] += room - sum(widths)
    return widths
