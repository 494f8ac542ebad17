"""What was perhaps meant, where nothing was found."""

from briefing_app.search.query import Query
from briefing_app.search.vocabulary import Vocabulary
from briefing_app.search.words import words

_SHORTEST = 4


def suggest(query: Query, known: Vocabulary) -> str:
    """The query with each unknown word as the nearest known one; "" where that changes nothing."""
    nearest = {word: near for word in _unknown(query, known) if (near := known.nearest(word))}
    suggestion = query.text
    for word in reversed(words(query.text)):
        if word.text in nearest:
            suggestion = suggestion[: word.start] + nearest[word.text] + suggestion[word.end :]
    return suggestion if nearest else ""


def _unknown(query: Query, known: Vocabulary) -> set[str]:
    asked = {word for term in query.terms for word in term.words}
    return {word for word in asked if len(word) >= _SHORTEST and not known.count(word)}
