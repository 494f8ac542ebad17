"""The tree as lines of text, for where there is no window."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from briefing_app.across.holding import hold, pair_at
from briefing_app.ui.tree.branch import Branch, Mark
from briefing_app.ui.tree.branches import council_branches, visit_branches

if TYPE_CHECKING:
    from briefing_app.storage import LibraryFile

_SIGNS = {Mark.STRENGTH: "▲ ", Mark.IMPROVEMENT: "◆ ", Mark.PRIORITY: "■ ", Mark.CONTEXT: "– ", Mark.QUOTE: "❝ "}


def outline(library: "LibraryFile") -> str:
    """Every council, visit, theme, speaker and document, indented."""
    from briefing_app.storage.library import list_visits

    def lines(branches: tuple[Branch, ...], depth: int) -> Iterator[str]:
        for branch in branches:
            count = f"  {branch.count}" if branch.count else ""
            yield f"{'  ' * depth}{_SIGNS.get(branch.mark, '')}{branch.label}{count}"
            under = _under(library, branch.visit) if branch.visit else branch.children
            yield from lines(under, depth + 1)

    return "\n".join(lines(council_branches(list_visits(library), {}), 0))


def _under(library: "LibraryFile", visit_id: str) -> tuple[Branch, ...]:
    from briefing_app.storage.library import visit_tree

    tree = visit_tree(library, visit_id)
    pair = pair_at(tree.visit)
    return visit_branches(tree, {}, len(hold(library, pair).left_out) if pair else None)
