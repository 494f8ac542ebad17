"""What a page's own style sheet says of words: bold, or struck through, as pages made of a document put it."""

import re

from selectolax.lexbor import LexborHTMLParser

_RULE = re.compile(r"(?:^|(?<=[},;/]))\s*(?:span|p|li)?\.([\w-]{1,60})\s*\{([^{}]{0,2000})\}")
STRIKING = re.compile(r"text-decoration(?:-line)?\s*:[^;]*\bline-through\b", re.IGNORECASE)
BOLD = re.compile(r"font-weight\s*:\s*(?:bold|[6-9]00)", re.IGNORECASE)
_LOOKS = ((STRIKING, "text-decoration:line-through"), (BOLD, "font-weight:bold"))
_LONGEST_SHEET = 200_000
_ON = ("span", "s", "p", "li")


def put_looks_on_words(tree: LexborHTMLParser) -> None:
    """Put on each element itself that its class makes it bold or strikes it through."""
    looks: dict[str, str] = {}
    for sheet in tree.css("style"):
        for name, said in _RULE.findall((sheet.text() or "")[:_LONGEST_SHEET]):
            if found := ";".join(look for pattern, look in _LOOKS if pattern.search(said)):
                looks[name] = found
    if not looks:
        return
    for node in tree.css(", ".join(f"{tag}[class]" for tag in _ON)):
        own = [looks[name] for name in (node.attributes.get("class") or "").split() if name in looks]
        if own:
            node.attrs["style"] = ";".join((*own, node.attributes.get("style") or ""))
