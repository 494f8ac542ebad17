"""Whether a story's paragraph holds on to its topic."""

from briefing_app.domain.themes import Theme
from briefing_app.reading import read_bytes
from briefing_app.reading.language.story_topics import in_its_place, topic_of
from briefing_app.reading.language.themes import about, theme_by

STORY = """Inspectors return to Marlshire

Ofsted visited Marlshire County Council on 4 and 5 June 2024. Its letter was published on 9 July 2024.

Care leavers have a personal adviser who knows them. They know whom to ring when things go wrong. Personal advisers
help care leavers to find their own flat.
"""


def test_sentence_without_a_topic_takes_that_of_its_paragraph() -> None:
    briefing = read_bytes(STORY.encode(), "marlshire.txt")

    seen = next(finding for finding in briefing.findings if finding.text.startswith("They know"))

    assert theme_by(about(seen.text)) is not Theme.CARE_LEAVERS
    assert seen.theme is Theme.CARE_LEAVERS


def test_topic_is_heard_less_from_the_paragraph_before() -> None:
    beside, vague = (
        about("Care leavers value their personal advisers."),
        about("They are seen often enough.", story=("=",)),
    )
    within = [topic_of(0, beside), topic_of(0, vague)]
    across = [topic_of(0, beside), topic_of(9, vague)]
    place = list(Theme).index(Theme.CARE_LEAVERS)

    assert in_its_place(within, 1, vague).totals[place] > in_its_place(across, 1, vague).totals[place]


def test_what_a_rule_has_settled_stays() -> None:
    scope = about("Inspectors looked at the local authority’s arrangements for care leavers.")
    topics = [topic_of(0, about("Care leavers value their personal advisers.")), topic_of(0, scope)]

    assert theme_by(in_its_place(topics, 1, scope)) is Theme.SCOPE
