"""Words as the only markup Qt is given: our own, with everything of the document's escaped."""

from html import escape
from itertools import pairwise

from briefing_app.ui.breaking import breakable, in_shown, in_text
from briefing_app.ui.reader.page import Mark, MarkRole, Words
from briefing_app.ui.theme.contrast import mixed
from briefing_app.ui.theme.tokens import Tokens

_LIGHT = 0.55
"""How much of a kind's ground lies under a finding in the original, where nearly every sentence has one."""
_RANK = {role: rank for rank, role in enumerate(MarkRole)}
_UNSHOWABLE = {code: " " for code in range(0x20) if code not in {0x09, 0x0A}}
_UNSHOWABLE |= dict.fromkeys((0x7F, 0x2028, 0x2029), " ")
_UNSHOWABLE |= dict.fromkeys((*range(0xFDD0, 0xFDF0), 0xFFFC, 0xFFFE, 0xFFFF, *range(0xD800, 0xE000)), "�")
"""Control and non-characters that Qt drops or gives a meaning of its own: one stands in for one, so places agree."""


def words_html(words: Words, tokens: Tokens, *, size: int, colour: str, weight: int, line_height: float) -> str:
    """The words as one paragraph of this size, marks as grounds under the ink."""
    shown = breakable(words.text)
    body = "".join(
        _stretch(shown[in_shown(words.text, start) : in_shown(words.text, end)], role, tokens)
        for start, end, role in _stretches(words)
    )
    before, behind = words.quotation_marks
    style = f"margin:0; white-space:pre-wrap; line-height:{line_height:.0%}; font-size:{size}px; font-weight:{weight}"
    return f'<p style="{style}; color:{colour}">{before}{body}{behind}</p>'


def points_from_utf16(text: str, position: int) -> int:
    """The code point that stands at this UTF-16 position, which is how Qt counts."""
    if text.isascii():
        return min(position, len(text))
    return len(text.encode("utf-16-le", "replace")[: position * 2].decode("utf-16-le", "ignore"))


def utf16_from_points(text: str, point: int) -> int:
    """The UTF-16 position of a code point."""
    return len(text[:point].encode("utf-16-le", "replace")) // 2


def point_at(words: Words, position: int) -> int:
    """The code point of the words' text that Qt shows at this position; the nearest one for a quotation mark."""
    inside = max(0, position - len(words.quotation_marks[0]))
    return min(in_text(words.text, points_from_utf16(breakable(words.text), inside)), len(words.text))


def position_of(words: Words, point: int) -> int:
    """Where Qt shows a code point of the words' text."""
    return len(words.quotation_marks[0]) + utf16_from_points(breakable(words.text), in_shown(words.text, point))


def _stretches(words: Words) -> list[tuple[int, int, MarkRole | None]]:
    marks = [mark for mark in words.marks if mark.start < mark.end]
    edges = {0, len(words.text)}
    for mark in marks:
        edges |= {max(0, min(mark.start, len(words.text))), max(0, min(mark.end, len(words.text)))}
    return [(start, end, _strongest(marks, start, end)) for start, end in pairwise(sorted(edges))]


def _strongest(marks: list[Mark], start: int, end: int) -> MarkRole | None:
    over = [mark.role for mark in marks if mark.start <= start and end <= mark.end]
    return min(over, key=_RANK.__getitem__) if over else None


def _stretch(text: str, role: MarkRole | None, tokens: Tokens) -> str:
    shown = escape(text.translate(_UNSHOWABLE)).replace("\n", "<br>")
    return f'<span style="{_mark_style(role, tokens)}">{shown}</span>' if role else shown


def _mark_style(role: MarkRole, tokens: Tokens) -> str:
    if role is MarkRole.PASSAGE:
        return f"background-color:{tokens.mark}"
    if role is MarkRole.OLD:
        return f"color:{tokens.muted}; text-decoration:line-through"
    if role is MarkRole.NEW:
        return f"background-color:{tokens.accent_soft}; text-decoration:underline; font-weight:600"
    if role is MarkRole.NOTE:
        return f"background-color:{tokens.accent_soft}; text-decoration:underline"
    return f"background-color:{mixed(tokens.paper, tokens.colour(f'{role}-soft'), _LIGHT)}"
