import pytest

from briefing_app.domain.themes import Theme
from briefing_app.reading.language.plain_words import heading_marks
from briefing_app.reading.language.themes import theme_of

ABOUT = [
    (Theme.LEADERSHIP, "Political and corporate leaders share a clear vision for children."),
    (Theme.FRONT_DOOR, "Referrals to the multi-agency safeguarding hub are screened with care."),
    (Theme.ASSESSMENTS, "Assessments explore family history and analyse risk."),
    (Theme.PLANS, "Child in need plans lack clear actions."),
    (Theme.TIMELINESS, "There is drift and delay for a number of children."),
    (Theme.MANAGEMENT_OVERSIGHT, "Supervision by team managers is irregular, and audits are descriptive."),
    (Theme.MANAGEMENT_OVERSIGHT, "Oversight by managers of whether plans move on."),
    (Theme.MANAGEMENT_OVERSIGHT, "Management and independent reviewing officer (IRO) oversight of plans is weak."),
    (Theme.RECORDING, "Case records are not up to date."),
    (Theme.PLACEMENTS, "There are not enough foster carers for brothers and sisters to live together."),
    (Theme.PERMANENCE, "Plans for adoption are pursued early."),
    (Theme.HEALTH, "Young people wait for help with their mental health."),
    (Theme.EDUCATION, "The virtual school tracks the attainment of every pupil."),
    (Theme.CHILDS_VOICE, "Children’s wishes and feelings are heard through direct work."),
    (Theme.CARE_LEAVERS, "Care leavers value their personal advisers."),
    (Theme.UNACCOMPANIED, "Unaccompanied asylum-seeking children are offered homes where their language is spoken."),
    (Theme.DISABLED_CHILDREN, "Disabled children and their parents wait for short breaks."),
    (Theme.MISSING_EXPLOITATION, "Children who go missing are offered return home interviews."),
    (Theme.WORKFORCE, "Caseloads have fallen and staff turnover is low."),
    (Theme.OVERALL, "Services for children and families in Mereford are judged to be good overall."),
    (Theme.SCOPE, "Inspectors looked at the local authority’s arrangements for care leavers."),
    (Theme.SCOPE, "Ofsted visited on 4 and 5 June."),
    (Theme.OTHER, "Much the same holds elsewhere."),
    (Theme.LEADERSHIP, "Lessons from serious case reviews are shared with all partners."),
    (Theme.CARE_LEAVERS, "Young people know their entitlements and are ready for independence."),
    (Theme.CARE_LEAVERS, "Care leavers know their rights, and personal advisers stay in touch with them."),
    (Theme.PLANS, "Most parents attend reviews of their children’s plans."),
    (Theme.PERMANENCE, "Matching reports for the adoption panel are thorough."),
    (Theme.MISSING_EXPLOITATION, "Police and social workers share what they know of offenders who exploit children."),
    (Theme.MANAGEMENT_OVERSIGHT, "The rationale for managers’ decisions is not clear."),
    (Theme.WORKFORCE, "Social workers choose from a range of training courses."),
]


@pytest.mark.parametrize(("theme", "sentence"), ABOUT)
def test_a_plain_sentence_has_its_theme(theme: Theme, sentence: str) -> None:
    assert theme_of(sentence) is theme


def test_the_heading_helps_where_the_words_do_not() -> None:
    sentence = "Most of them do well."
    assert theme_of(sentence) is Theme.OTHER
    assert theme_of(sentence, section="Care leavers") is Theme.CARE_LEAVERS


def test_words_of_the_heading_tell_whom_a_chapter_is_about() -> None:
    sentence = "They are doing well."
    heading = "The experiences and progress of {}: good"
    assert theme_of(sentence, section=heading.format("care leavers")) is Theme.CARE_LEAVERS
    assert theme_of(sentence, section=heading.format("children in care")) is Theme.PLACEMENTS


def test_how_a_chapter_was_judged_says_nothing_of_its_themes() -> None:
    assert heading_marks("Children in care: requires improvement") == heading_marks("Children in care: good")


def test_what_stands_first_counts_most() -> None:
    assert theme_of("Case notes and supervision are good.") is Theme.RECORDING
    assert theme_of("Supervision and case notes are good.") is Theme.MANAGEMENT_OVERSIGHT


def test_this_and_they_mean_what_came_before() -> None:
    before = "Supervision of social workers is irregular."
    assert theme_of("This is not yet so everywhere.", around=[before]) is Theme.MANAGEMENT_OVERSIGHT


def test_what_something_is_for_counts_less_than_what_it_is() -> None:
    sentence = "Assessments are detailed so that plans, reviews and actions are right."
    assert theme_of(sentence) is Theme.ASSESSMENTS


@pytest.mark.parametrize("text", ["", "…", "12 July", "x" * 5000])
def test_anything_gets_a_theme(text: str) -> None:
    assert isinstance(theme_of(text), Theme)
