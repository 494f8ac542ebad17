"""Speech that a page sets as a quotation, with who said it below and no quotation marks."""

import re
from collections.abc import Iterator

from selectolax.lexbor import LexborHTMLParser, LexborNode

from briefing_app.reading.readers.walking import words

_SOURCES = "cite, footer, figcaption"
_MARKS = frozenset("\"'“‘«„")
_SOMEBODY = re.compile(r"[A-Z][\w’'-]+ [A-Z][\w’'-]+")
_WRITTEN = re.compile(r"\b(?:reports?|letters?|inspect(?:ion|ions|ors?)|Ofsted|CQC|CIW|Estyn)\b", re.IGNORECASE)
"""What tells that words were written: they are no speech."""
_LONGEST_SOURCE = 200


def put_marks_on_speech(tree: LexborHTMLParser) -> None:
    """Put quotation marks round what a page shows as somebody's words by its looks alone, above their name."""
    for quote in tree.css("blockquote"):
        below = _source_of(quote)
        if below is None or not _names_somebody(words(below)):
            continue
        said = [node for node in _paragraphs(quote) if below.mem_id not in _inside(node)]
        if said and words(quote)[:1] not in _MARKS:
            for node in said:
                _texts(node)[0].insert_before("“")
            _texts(said[-1])[-1].insert_after("”")


def _source_of(quote: LexborNode) -> LexborNode | None:
    """The element that says whose words a quotation holds: within it, or the caption of the figure it is."""
    figure = quote.parent
    outside = figure.css_first("figcaption") if figure is not None and figure.tag == "figure" else None
    return quote.css_first(_SOURCES) or outside


def _names_somebody(source: str) -> bool:
    return len(source) < _LONGEST_SOURCE and bool(_SOMEBODY.search(source)) and not _WRITTEN.search(source)


def _paragraphs(quote: LexborNode) -> Iterator[LexborNode]:
    """The paragraphs right in a quotation that hold words."""
    for node in quote.iter():
        if node.tag == "p" and _texts(node):
            yield node


def _inside(node: LexborNode) -> set[int]:
    return {node.mem_id} | {each.mem_id for each in node.css(_SOURCES)}


def _texts(node: LexborNode) -> list[LexborNode]:
    """The texts in an element that show something."""
    return [
        each for each in node.traverse(include_text=True) if each.is_text_node and (each.text_content or "").strip()
    ]
