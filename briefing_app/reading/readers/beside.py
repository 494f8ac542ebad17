"""What stands in or round an article and is no part of it: menus, pointers, forms; and why, in words for a person."""

import re

from selectolax.lexbor import LexborNode

from briefing_app.domain.briefing import CONTENTS, STRUCK
from briefing_app.reading.language.inspectorates import inspectorate_in
from briefing_app.reading.readers.html_sheets import STRIKING
from briefing_app.reading.readers.walking import texts, words

HIDDEN = "hidden on the web page"
_OTHER = "stands beside the article on its web page"
_MENU = "menu of the web page"
_FORM = "form of the web page"
_SHARE = "links to share or print the page"
_PAGE = "part of the web page, not of the story"
_TAGS = {"nav": _MENU, "form": _FORM, "aside": _OTHER}
_ROLES = {"navigation": _MENU, "menu": _MENU, "menubar": _MENU, "search": _FORM, "complementary": _OTHER}
_ROLES |= dict.fromkeys(("dialog", "alert", "alertdialog", "banner", "contentinfo"), _PAGE)
_NAMES = {
    "notice about cookies": "cookies?|consent|gdpr",
    "comments of readers": "comments?",
    "pointers to other stories": "related",
    "advertisement": "advert|adverts|ads|promo",
    _SHARE: "share|sharing|social|print|toolbar",
    _FORM: "newsletter|subscribe|signup|feedback",
    HIDDEN: "visually-hidden|sr-only|screen-reader-text",
    _MENU: "breadcrumbs?|nav|navbar|navigation|menu|skip|skip-link|pagination|pager|tags|tagcloud",
    _PAGE: "footer|popup|modal",
    _OTHER: "sidebar|side-bar",
    "post of a social network": "twitter-tweet|twitter-video|instagram-media|fb-post|tiktok-embed|bluesky-embed",
}
_WORDS_CONTENTS = re.compile(r"(?:^|\s)MsoToc(?:\d|Heading)(?:$|\s)")
_WORDS_COMMENT = re.compile(
    r"(?:^|\s)(?:MsoCommentReference|MsoCommentText|msocomtxt|msocomanchor)(?:$|\s)", re.IGNORECASE
)
_COMMENT_LIST = re.compile(r"mso-element\s*:\s*comment", re.IGNORECASE)
_CONTENTS = re.compile(
    r"(?:^|[\s_-])(?:toc|tableofcontents|(?:table-of-)?contents-list|table-of-contents)(?:$|[\s_-])", re.I
)
_NAMED = {why: re.compile(rf"(?:^|[\s_-])(?:{names})(?:$|[\s_-])", re.IGNORECASE) for why, names in _NAMES.items()}
ON_ONE_LINE = frozenset({_MENU, _SHARE, _FORM})
"""What is no text to read paragraph by paragraph."""
_QUOTE = re.compile(r"(?:^|[\s_-])(?:block|pull)?[_-]?quot(?:e|es|ation)(?:$|[\s_-])", re.IGNORECASE)
_POINTS_ON = re.compile(
    r"(?:related|read (?:more|next|also|our)|more (?:news|stories|on|from)|see also|latest|most (?:read|popular)"
    r"|trending|recommended|you (?:may|might)|newsletters?|sign up|subscribe|about the author|follow us|share|advert)",
    re.IGNORECASE,
)
HIDING = re.compile(r"(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all)\b", re.IGNORECASE)
"""What hides an element by its own style."""
_TELLS = re.compile(r"\binspect(?:ed|ion|ions|ors?)\b", re.IGNORECASE)
_STRUCK_TAGS = frozenset({"s", "strike", "del"})
_FEWEST_WORDS = 4
_FEWEST_IN_SENTENCE = 8


def is_beside(node: LexborNode) -> bool:
    """Whether an element is a menu, form, side column or the like, by what it is and what it is called."""
    if is_hidden(node) or is_struck(node) or is_contents(node):
        # A paragraph or a heading too.
        return True
    tag = node.tag
    if tag in {"html", "body", "main", "article", "h1", "p"}:
        return False
    if tag in _TAGS or _role(node) in _ROLES:
        return True
    if tag in {"header", "footer"}:
        # Under a quote stands who said it.
        return node.css_first("h1") is None and not _in_quote(node)
    return _by_name(node) is not None and node.css_first("h1") is None


def why_beside(node: LexborNode) -> str:
    """Why an element was left out, in words for a person."""
    if _is_never_seen(node):
        return HIDDEN
    if is_struck(node):
        return STRUCK
    if is_contents(node):
        return CONTENTS
    # Words pulled out of a story are shown, and hidden only from those who have it read to them.
    other = HIDDEN if is_hidden(node) else _PAGE
    return _by_name(node) or _ROLES.get(_role(node)) or _TAGS.get(node.tag or "", other)


def is_hidden(node: LexborNode) -> bool:
    """Whether an element is hidden, from everybody or from those who have the page read to them."""
    return _is_never_seen(node) or node.attributes.get("aria-hidden") == "true"


def is_struck(node: LexborNode) -> bool:
    """Whether an element is shown as crossed out."""
    return node.tag in _STRUCK_TAGS or bool(STRIKING.search(node.attributes.get("style") or ""))


def is_contents(node: LexborNode) -> bool:
    """Whether an element is a contents list, or a line of one as Word saves it."""
    if node.tag in {"html", "body", "main", "article", "h1"}:
        return False
    called = node.attributes.get("class") or ""
    if _role(node) == "doc-toc" or _WORDS_CONTENTS.search(called):
        return True
    return node.tag not in {"a", "span"} and bool(_CONTENTS.search(f"{called} {node.attributes.get('id') or ''}"))


def is_text_box(node: LexborNode) -> bool:
    """Whether what stands at the side is a part of the story: words pulled out of it, or a box about the inspection."""
    if why_beside(node) != _OTHER:
        return False
    said = words(node)
    if len(said.split()) < _FEWEST_WORDS or _POINTS_ON.match(said):
        return False
    linked = sum(len(text.strip()) for text, above in texts(node) if any(each.tag == "a" for each in above))
    if 2 * linked > len(said):
        return False
    return _is_quote(node, said) or bool(_TELLS.search(said)) or inspectorate_in(said) is not None


def holds_sentence(said: str) -> bool:
    """Whether words are more than a label: a sentence with its stop."""
    return len(said.split()) >= _FEWEST_IN_SENTENCE and said.rstrip(" \"'”’)")[-1:] in {".", "!", "?", "…"}


def holds_words(said: str) -> bool:
    """Whether there is more than marks."""
    return any(letter.isalnum() for letter in said)


def _by_name(node: LexborNode) -> str | None:
    called = f"{node.attributes.get('class') or ''} {node.attributes.get('id') or ''}"
    return next((why for why, pattern in _NAMED.items() if pattern.search(called)), None)


def _role(node: LexborNode) -> str:
    return (node.attributes.get("role") or "").lower()


def _is_never_seen(node: LexborNode) -> bool:
    said = node.attributes
    # A part that a browser unfolds where its words are looked for is there to be read.
    folded = (said.get("hidden") or "").lower() == "until-found"
    return ("hidden" in said and not folded) or bool(HIDING.search(said.get("style") or "")) or _is_comment(node)


def _is_comment(node: LexborNode) -> bool:
    """Whether an element is what somebody noted on a Word document's words, or the mark of it, as Word copies them."""
    called, style = node.attributes.get("class") or "", node.attributes.get("style") or ""
    return bool(_WORDS_COMMENT.search(called) or _COMMENT_LIST.search(style))


def _in_quote(node: LexborNode) -> bool:
    above = node.parent
    while above is not None and above.tag != "blockquote":
        above = above.parent
    return above is not None


def _is_quote(node: LexborNode, said: str) -> bool:
    return bool(
        _QUOTE.search(node.attributes.get("class") or "") or node.css_first("blockquote, q") or said[0] in '“"‘'
    )
