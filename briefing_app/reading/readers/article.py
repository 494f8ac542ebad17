"""Which part of a saved web page is the article, and what of the page is left out."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from selectolax.lexbor import LexborHTMLParser, LexborNode

from briefing_app.domain.briefing import CONTENTS, STRUCK
from briefing_app.reading.readers.beside import is_beside, is_contents, is_hidden, is_struck, is_text_box, why_beside
from briefing_app.reading.readers.html_tables import is_data
from briefing_app.reading.readers.walking import texts

_MAY_BE_STRUCK = "s, strike, del, [style*='line-through' i]"
_MAY_BE_HIDDEN = (
    "[hidden], [aria-hidden=true], [style*='none' i], [style*='hidden' i], [style*='mso-hide' i]"
    ", [style*='mso-element' i], [class*=msocom i]"
)
_MAY_BE_BESIDE = f"nav, aside, form, header, footer, [role], [class], [id], {_MAY_BE_HIDDEN}, {_MAY_BE_STRUCK}"
_MAY_BE_CONTENTS = "[role=doc-toc i], [class*=toc i], [id*=toc i], [class*=content i], [id*=content i]"
_MAIN = ("[itemprop=articleBody]", "article", "main, [role=main]")
OUTSIDE = "stands outside the article on its web page"
_TOLD = frozenset({STRUCK, CONTENTS})
"""What is listed also where all of a page is read."""
_WITHIN = frozenset({"div", "section", "td", "table", "tbody", "tr", "center"})


@dataclass(frozen=True, slots=True)
class Article:
    """The element that holds an article, and the elements of the page (by `mem_id`) that are no part of it."""

    root: LexborNode
    beside: frozenset[int]
    left_out: tuple[tuple[LexborNode, str], ...]
    """Those of them that stand inside the article, and boxes about the inspection outside of it, with the reason."""


def article(tree: LexborHTMLParser, body: LexborNode) -> Article:
    """The part of the page that is its article, menus, banners and the like marked as beside it."""
    prose = _prose(body, frozenset())
    # What holds most of the page's prose is the article, whatever it is called.
    beside = frozenset(
        node.mem_id
        for node in tree.css(_MAY_BE_BESIDE)
        if is_struck(node) or (is_beside(node) and 2 * prose[node.mem_id] < prose[body.mem_id])
    )
    root = _narrowest(tree, body, _prose(body, beside))
    inside = tuple(_beside_in(root, beside))
    kept = frozenset(node.mem_id for node, why in inside if not why)
    around = _beside_in(body, beside | {root.mem_id}) if root.mem_id != body.mem_id else ()
    boxes = tuple((node, OUTSIDE) for node, why in around if not why and node.mem_id != root.mem_id)
    return Article(root, beside - kept, (*((node, why) for node, why in inside if why), *boxes))


def all_of(body: LexborNode) -> Article:
    """All of a page, as for what was copied or sent on, without menus, contents, what it hides and strikes through."""
    struck = frozenset(node.mem_id for node in body.css(_MAY_BE_STRUCK) if is_struck(node))
    unread = [node for node in body.css(_MAY_BE_HIDDEN) if is_hidden(node) and not is_text_box(node)]
    unread += [node for node in body.css(_MAY_BE_CONTENTS) if is_contents(node)]
    prose = _prose(body, struck) if unread else Counter[int]()
    beside = struck | {node.mem_id for node in unread if 2 * prose[node.mem_id] < prose[body.mem_id]}
    beside |= {node.mem_id for node in body.css("nav")}
    left_out = tuple((node, why) for node, why in _beside_in(body, beside) if why in _TOLD) if beside else ()
    return Article(body, beside, left_out)


def _beside_in(root: LexborNode, beside: frozenset[int]) -> Iterator[tuple[LexborNode, str]]:
    """Every outermost element beside the article that stands in it, with the reason; "" for one that is part of it."""
    todo = [root]
    while todo:
        node = todo.pop()
        if node.mem_id in beside:
            boxed = is_text_box(node)
            yield node, "" if boxed else why_beside(node)
            if not boxed:
                continue
        todo += reversed(list(node.iter()))


def _narrowest(tree: LexborHTMLParser, body: LexborNode, prose: Counter[int]) -> LexborNode:
    """The element marked as the article that holds most of the prose, else the deepest that holds nearly all."""
    whole = prose[body.mem_id]
    for selector in _MAIN:
        marked = max(tree.css(selector), key=lambda node: prose[node.mem_id], default=None)
        if marked is not None and 2 * prose[marked.mem_id] > whole:
            return marked
    node = body
    while inside := [child for child in node.iter() if child.tag in _WITHIN]:
        best = max(inside, key=lambda child: prose[child.mem_id])
        if prose[best.mem_id] < 0.9 * whole or (best.tag == "table" and is_data(best)):
            break
        node = best
    return node


def _prose(body: LexborNode, beside: frozenset[int]) -> Counter[int]:
    """How many letters outside of links stand in each element, by its `mem_id`."""
    letters: Counter[int] = Counter()
    for text, above in texts(body):
        ids = [node.mem_id for node in above]
        length = len(text.strip())
        if length and not any(node.tag == "a" for node in above) and beside.isdisjoint(ids):
            letters.update(dict.fromkeys(ids, length))
    return letters
