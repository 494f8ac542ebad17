"""Speech that a page sets as a quotation, with who said it below and no quotation marks."""

import re

from selectolax.lexbor import LexborHTMLParser, LexborNode

from briefing_app.reading.readers.beside import holds_words
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
        said = _said(quote, below)
        if said and words(quote)[:1] not in _MARKS:
            for texts in said:
                texts[0].insert_before("“")
            last = said[-1][-1]
            # The space is for a name on the same line.
            last.replace_with(f"{(last.text_content or '').rstrip()}” ")


def _source_of(quote: LexborNode) -> LexborNode | None:
    """The element that says whose words a quotation holds: within it, or the caption of the figure it is."""
    figure = quote.parent
    outside = figure.css_first("figcaption") if figure is not None and figure.tag == "figure" else None
    return quote.css_first(_SOURCES) or outside


def _names_somebody(source: str) -> bool:
    return len(source) < _LONGEST_SOURCE and bool(_SOMEBODY.search(source)) and not _WRITTEN.search(source)


def _said(quote: LexborNode, below: LexborNode) -> list[list[LexborNode]]:
    """The texts of each paragraph right in a quotation but the one that names who said it; of all where it has none."""
    paragraphs = [node for node in quote.iter() if node.tag == "p" and _texts(node)]
    if paragraphs:
        return [_texts(node) for node in paragraphs if below.mem_id not in _sources_in(node)]
    named = {each.mem_id for each in below.traverse(include_text=True)}
    bare = [each for each in _texts(quote) if each.mem_id not in named and holds_words(each.text_content or "")]
    return [bare] if bare else []


def _sources_in(node: LexborNode) -> set[int]:
    return {node.mem_id} | {each.mem_id for each in node.css(_SOURCES)}


def _texts(node: LexborNode) -> list[LexborNode]:
    """The texts in an element that show something."""
    return [
        each for each in node.traverse(include_text=True) if each.is_text_node and (each.text_content or "").strip()
    ]
