"""Words repeated without end are read in a time that grows with their length, not with its square.

Each is held against ordinary words of the same length, so that no machine is too slow for it: a rule that looks at
everything again for every word passes the bound many times over.
"""

import os
import time
from contextlib import nullcontext, suppress
from functools import cache

import pytest

from briefing_app.domain.errors import BriefingError
from briefing_app.reading import read_text
from briefing_app.reading.readers.sniffing import FileFormat, text_format
from tests.quality.program import by_words_alone

RELEASE = "Ofsted visits Ashby Council\n\nInspectors visited Ashby Council on 30 and 31 July 2024.\n\n"
LETTER = (
    "12 January 2024\n\nDear Ms Lee\n\nFocused visit to Kirkham children’s services\n\nThis letter summarises the "
    "findings of the focused visit to Kirkham on 21 and 22 November 2023.\n\nHis Majesty’s Inspector\n\n"
    "Headline findings\n\n"
)
REPORT = (
    "Kirkham Borough Council\n\nInspection of children’s services\n\nInspection dates: 4 to 8 March 2024\n\n"
    "Lead inspector: Ann Lee\n\nOverall effectiveness Requires improvement\n\nWhat needs to improve?\n\n"
)
REPEATED = (
    "a|A|Aa |HMICFRS|1 |30 and |30 July |5 to 16 February and |Cllr |Sir |Ann Lee, |Aa Council |Council of |Aa-|Aa and "
    "|Director of Aa, |leader of the |inspectors |Estyn |visit to Aa |rated good |although |, but |said |he said “a” "
    "|said: “|“a|“a” |‘a ’|(|[…] |… |www.|a@b.|http://a|• |1. |\ufffe|\ue000|e\u0301|\u202e|!? |more needs to be done "
    "|Leaders were good. |good, leadership |since from good "
)
LONG = os.environ.get("BRIEFING_FUZZ") == "long"
SIZE = 14_000 if LONG else 4_500
"""Characters; what is longer than the first is no release, and is read without looking for people who speak."""
MOST = SIZE / 250
"""Times as long as ordinary words: the slowest takes ten times, and took thousands before it was mended."""
LEAST = 0.02
"""Seconds, below which a time is mostly chance."""
ORDINARY = (
    "Inspectors found that the plans of {} children in care are reviewed on time. Leaders have strengthened the team "
    "since visit {}, said Councillor Ann Lee, but supervision of its {} workers is not always recorded well enough.\n\n"
)


@pytest.mark.parametrize("head", [RELEASE, LETTER, REPORT], ids=["release", "letter", "report"])
@pytest.mark.parametrize("pump", REPEATED.split("|"), ids=ascii)
def test_one_paragraph_of_the_same_words(head: str, pump: str) -> None:
    usual, repeated = usually(head), spent(head + pump * (SIZE // len(pump)))
    assert repeated < MOST * usual, (repeated, usual)


@cache
def usually(head: str) -> float:
    """How long as many ordinary words take on this machine, once all is loaded."""
    text = "".join(ORDINARY.format(n, n + 1, n + 2) for n in range(SIZE // len(ORDINARY)))
    return max(LEAST, min(spent(head + text) for _ in range(3)))


def spent(text: str) -> float:
    """Without the classifier, but at length: it takes each sentence by itself and only so many of them."""
    with nullcontext() if LONG else by_words_alone():
        begun = time.process_time()
        with suppress(BriefingError):
            read_text(text)
        return time.process_time() - begun


@pytest.mark.parametrize("comment", ["<!---->", "<!-- -->", "<!--", "<!-- a --> <!-"])
def test_comments_before_a_page_are_passed_over_once(comment: str) -> None:
    begun = time.process_time()
    assert text_format(comment * 500 + "<p>", "page") is not FileFormat.MAIL
    assert time.process_time() - begun < 1
