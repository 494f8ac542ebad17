"""Parts of a page that its headings unfold: they are there to be read, though the page hides them at first."""

from selectolax.lexbor import LexborHTMLParser, LexborNode

from briefing_app.reading.readers.beside import HIDING

_HEADINGS = frozenset({"h2", "h3", "h4", "h5", "h6", "dt"})
_BESIDE = frozenset({"nav", "header"})


def unfold(tree: LexborHTMLParser) -> None:
    """Show every part that a heading of the page's text says it opens."""
    handles = [handle for handle in tree.css("[aria-expanded][aria-controls]") if _opens(handle)]
    names = {name for handle in handles for name in (handle.attributes.get("aria-controls") or "").split()}
    # One walk for all of them: a page may hide thousands.
    for part in tree.css("[id]") if names else ():
        if part.attributes.get("id") in names:
            _show(part)


def _opens(handle: LexborNode) -> bool:
    """Whether what opens a part is a heading of the text, and no menu's button."""
    tags: set[str | None] = set()
    above: LexborNode | None = handle
    while above is not None:
        tags.add(above.tag)
        above = above.parent
    return not tags.isdisjoint(_HEADINGS) and tags.isdisjoint(_BESIDE)


def _show(part: LexborNode) -> None:
    said = part.attributes
    for name in ("hidden", "aria-hidden"):
        if name in said:
            del part.attrs[name]
    if style := said.get("style"):
        part.attrs["style"] = HIDING.sub("", style)
