"""Words that may be parts of a person's name: titles, names, particles and letters after."""

import re
from dataclasses import dataclass

from briefing_app.reading.language.speech.lexicon import (
    NOT_NAMES,
    PARTICLES,
    POST_NOMINALS,
    ROLE,
    SURNAMES_TOO,
    TITLES,
    VERB,
)

_TOKEN = re.compile(r"[^\W\d_](?:[^\W_]|[’'\-](?=[^\W\d_]))*\.?")
_POSSESSIVE = re.compile(r"[’']s?$")
_GAP = re.compile(r"[ \u00a0]+")
_LONGEST_NAME = 4


@dataclass(frozen=True, slots=True)
class Token:
    """One word of a text and where it stands."""

    start: int
    end: int
    word: str

    @property
    def low(self) -> str:
        """The word in small letters, without the full stop of an abbreviation."""
        return self.word.lower().rstrip(".")

    @property
    def is_capital(self) -> bool:
        """Whether the word begins with a capital."""
        return self.word[0].isupper()

    @property
    def may_name(self) -> bool:
        """Whether this may be part of a person's name."""
        plain = without_possessive(self.low)
        return (
            self.is_capital
            and not ROLE.fullmatch(self.word)
            and not NOT_NAMES & {plain, self.low, plain.removesuffix("s")}
            and plain not in TITLES
        )


def tokens_in(text: str, start: int, end: int) -> list[Token]:
    """Return the words of `text[start:end]`, in order; figures are none."""
    return [Token(m.start(), m.end(), m.group()) for m in _TOKEN.finditer(text, start, end)]


def may_begin_name(text: str, start: int, end: int) -> bool:
    """Whether `text[start:end]` begins with a word that may be part of a name."""
    first = _TOKEN.match(text, start, end)
    return first is not None and Token(first.start(), first.end(), first.group()).may_name


def joined(text: str, first: Token, second: Token) -> bool:
    """Whether only spaces stand between two words."""
    return bool(_GAP.fullmatch(text, first.end, second.start))


def is_title(tokens: list[Token], nth: int) -> bool:
    """Whether a token is a title, or the "The" of "The Hon."."""
    if tokens[nth].low == "the" and nth + 1 < len(tokens):
        return tokens[nth].is_capital and tokens[nth + 1].low in {"hon", "rt", "rev", "revd", "reverend", "worshipful"}
    return tokens[nth].low in TITLES and tokens[nth].is_capital


def titled_name_end(text: str, tokens: list[Token], first: int) -> int:
    """Return the index after a titled name; its second word may be one that is mostly an office ("Mary Head")."""
    last = first + 1
    while last < len(tokens) and last - first < _LONGEST_NAME and joined(text, tokens[last - 1], tokens[last]):
        if _POSSESSIVE.search(tokens[last - 1].word) or is_post_nominal(tokens[last]):
            break
        if not (tokens[last].may_name or _is_particle(tokens, last) or _odd_surname(text, tokens, first, last)):
            break
        last += 1
    return last


def plain_name_end(text: str, tokens: list[Token], first: int) -> int:
    """Return the index after a name without a title, which has none of the words that no name has."""
    last = first + 1
    while last < len(tokens) and last - first < _LONGEST_NAME and joined(text, tokens[last - 1], tokens[last]):
        if is_possessive(tokens[last - 1]) or is_post_nominal(tokens[last]):
            break
        surname = tokens[last].low in SURNAMES_TOO and _odd_surname(text, tokens, first, last)
        if not (tokens[last].may_name or _is_particle(tokens, last) or surname):
            break
        last += 1
    return last


def _is_particle(tokens: list[Token], nth: int) -> bool:
    """Whether a word leads on to the rest of a name, by itself or with another: "van", "van der"."""
    if tokens[nth].low not in PARTICLES or nth + 1 >= len(tokens):
        return False
    return tokens[nth + 1].is_capital or _is_particle(tokens, nth + 1)


def _odd_surname(text: str, tokens: list[Token], first: int, nth: int) -> bool:
    if nth != first + 1 or not tokens[nth].is_capital or is_post_nominal(tokens[nth]):
        return False
    rest = text[tokens[nth].end : tokens[nth].end + 24].lstrip()
    return rest[:1] in {",", ":", ";", "(", ""} or bool(VERB.match(rest))


def is_post_nominal(token: Token) -> bool:
    """Whether a word is letters after a name: "OBE"."""
    return token.low in POST_NOMINALS and token.word.rstrip(".").isupper()


def is_letters_after(text: str, end: int, token: Token) -> bool:
    """Whether letters belong to the name before them; "MP for Elmbury" is an office."""
    apart = text[end : token.start].strip(" ,")
    return is_post_nominal(token) and not apart and not text.startswith(" for ", token.end)


def is_possessive(token: Token) -> bool:
    """Whether a word ends in "’s"."""
    return bool(re.search(r"[’']s$", token.word))


def without_possessive(name: str) -> str:
    """Return a name without the "’s" it ends in."""
    return _POSSESSIVE.sub("", name)
