"""The tree as lines of text, for where there is no window."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from briefing_app.ui.tree.branches import Branch, Mark, council_branches, visit_branches

if TYPE_CHECKING:
    from briefing_app.storage import LibraryFile

_SIGNS = {Mark.STRENGTH: "▲ ", Mark.IMPROVEMENT: "◆ ", Mark.PRIORITY: "■ ", Mark.CONTEXT: "– ", Mark.QUOTE: "❝ "}


def outline(library: "LibraryFile") -> str:
    """Every council, visit, theme, speaker and document, indented."""
    from briefing_app.storage.library import list_visits, visit_tree

    def lines(branches: tuple[Branch, ...], depth: int) -> Iterator[str]:
        for branch in branches:
            count = f"  {branch.count}" if branch.count else ""
            yield f"{'  ' * depth}{_SIGNS.get(branch.mark, '')}{branch.label}{count}"
            under = visit_branches(visit_tree(library, branch.visit), {}) if branch.visit else branch.children
            yield from lines(under, depth + 1)

    return "\n".join(lines(council_branches(list_visits(library), {}), 0))
