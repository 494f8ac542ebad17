"""Words repeated without end are read in a time that grows with their length, not with its square.

Each length is held to a bound that a rule that looks at everything again for every word passes many times over.
"""

import time

import pytest

from briefing_app.domain.errors import BriefingError
from briefing_app.reading import read_text
from briefing_app.reading.readers.sniffing import FileFormat, text_format

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
SIZE = 14_000
"""Characters; what is longer is no release, and is read without looking for people who speak."""
LONGEST = 8.0
"""Seconds; the slowest takes two on a machine with nothing else to do, and took minutes before it was mended."""


@pytest.mark.parametrize("head", [RELEASE, LETTER, REPORT], ids=["release", "letter", "report"])
@pytest.mark.parametrize("pump", REPEATED.split("|"), ids=ascii)
def test_one_paragraph_of_the_same_words(head: str, pump: str) -> None:
    begun = time.process_time()
    try:
        read_text(head + pump * (SIZE // len(pump)))
    except BriefingError:
        return
    finally:
        assert time.process_time() - begun < LONGEST


@pytest.mark.parametrize("comment", ["<!---->", "<!-- -->", "<!--", "<!-- a --> <!-"])
def test_comments_before_a_page_are_passed_over_once(comment: str) -> None:
    begun = time.process_time()
    assert text_format(comment * 500 + "<p>", "page") is not FileFormat.MAIL
    assert time.process_time() - begun < 1
