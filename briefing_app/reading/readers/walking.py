"""Walking a page's elements without recursion, within the limit of depth."""

from collections.abc import Iterator

from selectolax.lexbor import LexborNode

from briefing_app.domain.errors import TooLargeError
from briefing_app.reading.limits import MAX_DEPTH

_SILENT_NAMES = (
    "script style noscript template svg math canvas iframe object embed audio video head title select button textarea "
    "datalist map dialog rt rp rtc"
)
SILENT = frozenset(_SILENT_NAMES.split())
"""Elements whose words a page does not show as its own, or only above others, as how a word is said."""
_BLOCKS_NAMES = (
    "address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form header "
    "hgroup hr legend li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul caption "
    "h1 h2 h3 h4 h5 h6"
)
BLOCKS = frozenset(_BLOCKS_NAMES.split())
"""Elements whose words begin and end a line of their own."""
TOO_DEEP = (
    "Its parts are nested deeper than any page a person would make; nothing was stored: "
    "copy the text you need and paste it."
)


def check_depth(depth: int) -> None:
    """Raise TooLargeError below the deepest element that is read."""
    if depth > MAX_DEPTH:
        raise TooLargeError(TOO_DEEP)


def texts(root: LexborNode, without: frozenset[int] = frozenset()) -> Iterator[tuple[str, tuple[LexborNode, ...]]]:
    """Every visible text under `root` with the elements it stands in, outermost first, `root` among them.

    Where a line ends and words would run into each other there is a space. Nothing is told of the elements named in
    `without` by their `mem_id`.
    """
    todo: list[tuple[LexborNode | None, tuple[LexborNode, ...]]] = [(root, ())]
    while todo:
        node, above = todo.pop()
        if node is None:
            yield " ", above
        elif node.is_text_node:
            yield node.text_content or "", above
        elif node.is_element_node and node.tag not in SILENT and node.mem_id not in without:
            check_depth(len(above))
            inside = (*above, node)
            if node.tag in BLOCKS or node.tag == "br":
                yield " ", inside
                todo.append((None, inside))
            todo += [(child, inside) for child in reversed(list(node.iter(include_text=True)))]


def words(root: LexborNode, without: frozenset[int] = frozenset()) -> str:
    """The visible words under `root`, on one line, except those of the elements named in `without`."""
    return " ".join("".join(text for text, _ in texts(root, without)).split())
