"""The figures as a table for reading in a terminal."""

from tests.quality.figures import KINDS, Figure, Tally, bar_of, is_met


def table_of(name: str, tally: Tally) -> str:
    """One yardstick: a row for each figure, a column for each kind of document."""
    by_kind = {kind: tally.figures(kind) for kind in KINDS}
    rows = [f"{name:28}" + "".join(f"{kind:>15}" for kind in (*KINDS, "all")) + "   bar"]
    for figure in tally.figures().values():
        cells = [_cell(by_kind[kind].get(figure.name)) for kind in KINDS]
        met = {True: "met", False: "NOT MET", None: ""}[is_met(figure)]
        rows.append(f"  {figure.name:26}" + "".join((*cells, _cell(figure))) + f"   {bar_of(figure.name):8} {met}")
    return "\n".join(row.rstrip() for row in rows) + "\n"


def _cell(figure: Figure | None) -> str:
    if figure is None:
        return f"{'':>15}"
    value = f"{figure.value:.0f}" if bar_of(figure.name) == "= 0" else f"{figure.value:.3f}"
    return f"{value:>8} ({figure.n})".rjust(15)
