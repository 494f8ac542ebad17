"""What a sentence of a release says is what inspectors are told to have found, not who tells it."""

import pytest

from briefing_app.domain.themes import Theme
from briefing_app.domain.words import FindingKind
from briefing_app.reading.language.kinds import kind_of
from briefing_app.reading.language.themes import theme_of
from briefing_app.reading.parsers.story.voice import names_areas, reported


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("Their report, published on Monday, says that plans are clear.", "plans are clear."),
        ("The watchdog also found that schools are kept informed.", "schools are kept informed."),
        ("Social workers know children well, according to Ofsted.", "Social workers know children well."),
        ("Foster carers told us that they felt alone.", "Foster carers told us that they felt alone."),
        ("The letter has been published.", "The letter has been published."),
    ],
)
def test_only_the_words_that_tell_of_it_are_left_out(sentence: str, told: str) -> None:
    assert reported(sentence) == told


@pytest.mark.parametrize(
    ("sentence", "theme"),
    [
        ("Some children wait too long for a dentist.", Theme.HEALTH),
        ("Young people wait too long for a college place.", Theme.EDUCATION),
        ("Drift and delay are too common.", Theme.TIMELINESS),
        ("The partnership’s arrangements lead to inconsistent outcomes for children with SEND.", Theme.OVERALL),
        ("Chronologies are not kept up.", Theme.RECORDING),
        ("There is still work to do.", Theme.OVERALL),
    ],
)
def test_delay_goes_to_its_topic_and_the_whole_is_overall(sentence: str, theme: Theme) -> None:
    assert theme_of(sentence) is theme


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("The backlog of assessments has been cleared.", FindingKind.STRENGTH),
        ("Four years ago inspectors found serious failures.", FindingKind.CONTEXT),
        ("The council’s last inspection, in May 2020, rated it outstanding for leadership.", FindingKind.CONTEXT),
        ("The new team is too new to have had an effect.", FindingKind.CONTEXT),
        ("The backlog of assessments is growing and children wait too long.", FindingKind.IMPROVEMENT),
    ],
)
def test_what_was_put_right_and_what_was_earlier(sentence: str, kind: FindingKind) -> None:
    assert kind_of(sentence)[0] is kind


@pytest.mark.parametrize(
    ("sentence", "names"),
    [
        ("The letter names some areas for improvement; the council says it is acting on them.", True),
        ("Inspectors also identified areas for further development.", True),
        ("There were a few points to improve.", True),
        ("Inspectors identified no areas for improvement.", False),
        ("Leaders highlight their work on areas of deprivation.", False),
    ],
)
def test_areas_for_improvement_are_heard_whether_they_are_listed_or_not(sentence: str, names: bool) -> None:  # a table
    assert names_areas(sentence) is names
