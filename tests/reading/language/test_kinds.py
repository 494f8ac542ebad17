import pytest

from briefing_app.domain.briefing import UNSURE
from briefing_app.domain.words import FindingKind
from briefing_app.reading.language.kinds import kind_of

STRENGTHS = [
    "Social workers know their children well and visit them often.",
    "Leaders know themselves well.",
    "Strategy meetings are timely and well attended by partner agencies.",
    "Although recruitment is difficult, children now have a stable social worker.",
    "Despite an increase in demand, assessments are thorough and completed promptly.",
    "Where risks increase, managers take swift and appropriate action.",
    "No child was found to be at immediate risk of harm.",
    "Plans are reviewed without delay.",
    "Dental checks for children in care are up to date.",
    "Managers have acted decisively to tackle drift, and children now move to permanent homes more quickly.",
    "The council has reduced unnecessary changes of placement.",
    "Supervision is regular and gives clear direction, thus avoiding drift and delay.",
    "Children do not experience unplanned or unnecessary moves.",
    "Children do not experience unplanned moves.",
    "Young people do not suffer unnecessary delays.",
    "Pupils in care have begun to narrow the gap with others.",
    "Not only are visits regular, they are also purposeful.",
]
IMPROVEMENTS = [
    "Unpaid carers told us that their own needs were often an afterthought.",
    "Overnight care is in short supply for children with the greatest needs.",
    "More needs to be done to hear from children who are placed far away.",
    "Supervision is not always recorded.",
    "Dental checks are not always up to date.",
    "Finding enough homes nearby continues to be a challenge.",
    "The quality of plans varies too much between teams.",
    "Too many young people wait for a mental health assessment.",
    "There is drift for some children whose plans are not reviewed.",
    "Most visits are timely, but the purpose of visits is not clear in records.",
    "While leaders have strengthened the front door, some children still wait too long for help.",
    "Although many plans are good, they do not say by when things should happen.",
    "Leaders recognise that they need to recruit more foster carers.",
    "Children do not receive timely health assessments.",
    "Managers lack a clear view of which children are missing.",
    "Audits could be more reflective and should involve families.",
    "The service for care leavers is inadequate.",
    "Plans to reduce risk are not always made.",
    "Some plans are not being updated quickly enough.",
    "Contingency plans are under-developed.",
    "When there are concerns, less than half of the meetings involve key agencies.",
    "This is an area for further improvement.",
    "Quality assurance is a work in progress.",
    "The new screening form is good, however it is yet to be embedded in schools.",
    "The service has yet to show that it recruits better.",
]
CONTEXTS = [
    "This letter summarises the findings of the visit to Mereford Council.",
    "Inspectors looked at the local authority’s arrangements for children in care.",
    "It is too soon to see the impact of this work.",
    "A new recording system is due to be launched in the spring.",
    "At the previous inspection in 2019, services were judged inadequate.",
    "Leaders plan to open a second hub next year.",
    "Leaders are aware of this and have begun to act.",
    "Ofsted will take the findings from this focused visit into account when planning the next inspection.",
    "The visit took place on 4 and 5 June 2024.",
]


@pytest.mark.parametrize("sentence", STRENGTHS)
def test_praise_is_a_strength(sentence: str) -> None:
    assert kind_of(sentence)[0] is FindingKind.STRENGTH


@pytest.mark.parametrize("sentence", IMPROVEMENTS)
def test_criticism_in_the_main_clause_is_an_area_for_improvement(sentence: str) -> None:
    assert kind_of(sentence)[0] is FindingKind.IMPROVEMENT


@pytest.mark.parametrize("sentence", CONTEXTS)
def test_scope_plans_and_earlier_visits_are_context(sentence: str) -> None:
    assert kind_of(sentence)[0] is FindingKind.CONTEXT


@pytest.mark.parametrize(
    ("section", "kind"),
    [
        ("What needs to improve in this area of social work practice?", FindingKind.IMPROVEMENT),
        ("Areas for improvement", FindingKind.IMPROVEMENT),
        ("Areas for priority action", FindingKind.PRIORITY_ACTION),
        ("Inspectors asked the council to", FindingKind.IMPROVEMENT),
        ("They were less pleased with", FindingKind.IMPROVEMENT),
        ("The report wants to see", FindingKind.IMPROVEMENT),
        ("They also saw that services had begun to get better. They found, for one thing, that", FindingKind.STRENGTH),
        ("Strengths and areas for improvement", FindingKind.STRENGTH),
        ("Main findings", FindingKind.STRENGTH),
    ],
)
def test_the_heading_decides_first(section: str, kind: FindingKind) -> None:
    assert kind_of("The quality of strong and timely plans.", section=section)[0] is kind


def test_a_sentence_that_says_neither_is_put_to_a_person() -> None:
    assert kind_of("Staff attend the panel.")[1] < UNSURE


def test_a_plain_judgement_is_not() -> None:
    assert kind_of("Supervision is not always recorded.")[1] >= UNSURE


@pytest.mark.parametrize("text", ["", " ", "…", "12", "\ufffe", "a" * 5000, "not " * 400, "although, " * 200])
def test_anything_gets_an_answer_between_nought_and_one(text: str) -> None:
    assert 0.0 <= kind_of(text)[1] <= 1.0
