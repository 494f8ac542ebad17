"""Which part of a saved web page is the article, and what the page around it says of its title and date."""

import re
from collections import Counter
from dataclasses import dataclass

from selectolax.lexbor import LexborHTMLParser, LexborNode

from briefing_app.domain.dates import say_date
from briefing_app.reading.readers.html_tables import is_data
from briefing_app.reading.readers.walking import texts, words

_BESIDE_TAGS = "nav, aside, form, [hidden], [aria-hidden=true]"
_BESIDE_ROLES_NAMES = "navigation search complementary dialog alert alertdialog menu menubar banner contentinfo"
_BESIDE_ROLES = frozenset(_BESIDE_ROLES_NAMES.split())
_PAGE_ENDS = "header, footer"
_BESIDE_NAMES = re.compile(
    r"(?:^|[\s_-])(?:cookies?|consent|gdpr|breadcrumbs?|nav|navbar|navigation|menu|sidebar|side-bar|share|sharing|"
    r"social|related|newsletter|subscribe|signup|skip|skip-link|footer|pagination|pager|comments?|advert|adverts|ads|"
    r"promo|popup|modal|toolbar|feedback|print|tags|tagcloud|visually-hidden|sr-only|screen-reader-text)(?:$|[\s_-])",
    re.IGNORECASE,
)
_MAIN = ("[itemprop=articleBody]", "article", "main, [role=main]")
_WITHIN = frozenset({"div", "section", "td", "table", "tbody", "tr", "center"})
_SITE_NAME = re.compile(r"\s+(?:[|–—·»]|-)\s+[^|–—·»]{2,60}$")
_DAY = re.compile(r"\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?!\d)")
_DATES = (
    ("meta[property='article:published_time']", "content"),
    ("meta[name='DC.date.issued'], meta[name='dcterms.issued'], meta[name='DCTERMS.issued']", "content"),
    ("meta[itemprop=datePublished], meta[name=date], meta[name='publish-date']", "content"),
    ("[itemprop=datePublished][datetime], article time[datetime], main time[datetime]", "datetime"),
)


@dataclass(frozen=True, slots=True)
class Article:
    """The element that holds an article, and the elements inside it (by `mem_id`) that are no part of it."""

    root: LexborNode
    beside: frozenset[int]


def page_title(tree: LexborHTMLParser) -> str:
    """The page's title: its first main heading, else the window title without the site's name; "" where none."""
    for node in tree.css("h1"):
        if heading := words(node):
            return heading
    named = tree.css_first("head title")
    return _SITE_NAME.sub("", " ".join(named.text().split())) if named is not None else ""


def page_site(tree: LexborHTMLParser) -> str:
    """Whose page it is: what the page calls its site, else the end of its window title; "" where neither says."""
    node = tree.css_first("meta[property='og:site_name']")
    if node is not None and (said := (node.attributes.get("content") or "").strip()):
        return said
    named = tree.css_first("head title")
    site = _SITE_NAME.search(" ".join(named.text().split())) if named is not None else None
    return site.group().strip(" |–—-·") if site else ""


def page_date(tree: LexborHTMLParser) -> str:
    """The day the page says it was published, in words such as "30 August 2024"; "" where it does not say."""
    for selector, attribute in _DATES:
        node = tree.css_first(selector)
        value = (node.attributes.get(attribute) or "").strip() if node is not None else ""
        if match := _DAY.match(value):
            return say_date(match.group())
    return ""


def article(tree: LexborHTMLParser, body: LexborNode) -> Article:
    """The part of the page that is its article, menus, banners and the like marked as beside it."""
    prose = _prose(body, frozenset())
    candidates = [*tree.css(_BESIDE_TAGS), *tree.css("[role]"), *tree.css(_PAGE_ENDS), *tree.css("[class], [id]")]
    # What holds most of the page's prose is the article, whatever it is called.
    beside = frozenset(
        node.mem_id for node in candidates if _is_beside(node) and 2 * prose[node.mem_id] < prose[body.mem_id]
    )
    return Article(_narrowest(tree, body, _prose(body, beside)), beside)


def _is_beside(node: LexborNode) -> bool:
    tag, names = node.tag, node.attributes
    if tag in {"html", "body", "main", "article", "h1", "p"}:
        return False
    if tag in {"nav", "aside", "form"} or "hidden" in names or names.get("aria-hidden") == "true":
        return True
    if (names.get("role") or "").lower() in _BESIDE_ROLES:
        return True
    holds_title = node.css_first("h1") is not None
    if tag in {"header", "footer"}:
        return not holds_title
    return bool(_BESIDE_NAMES.search(f"{names.get('class') or ''} {names.get('id') or ''}")) and not holds_title


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
