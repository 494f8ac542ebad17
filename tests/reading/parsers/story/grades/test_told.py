"""Judgements told in a story's sentences."""

from dataclasses import replace
from pathlib import Path

import pytest

from briefing_app.domain.briefing import VisitFacts
from briefing_app.reading.language.sentences import sentences
from briefing_app.reading.parsers.story.grades.told import grades_by_sentence, told_grades
from briefing_app.reading.parsers.story.grades.verdict import with_told_grades

BETTER = "requires improvement to be good"
TOLD: tuple[tuple[str, dict[str, str]], ...] = (
    ("Leadership and children in care were both rated good.", {"Leadership": "good", "Children in care": "good"}),
    (
        "The report rates the town ‘requires improvement to be good’ overall, and for help and protection.",
        {"Overall": BETTER, "Help and protection": BETTER},
    ),
    ("The council was given its lowest rating overall and was judged so.", {"Overall": "inadequate"}),
    (
        "Services were rated good overall, with care leavers judged outstanding.",
        {"Overall": "good", "Care leavers": "outstanding"},
    ),
    ("The council’s services have been rated good.", {"Overall": "good"}),
    ("Services rose from inadequate to good overall, as inspectors judged it: rated good.", {"Overall": "good"}),
    (
        "The borough’s children’s services have shot up two rungs to ‘outstanding’, Ofsted announced.",
        {"Overall": "outstanding"},
    ),
    ("Inspectors awarded the city a clean sweep of ‘good’ judgements.", {"Overall": "good"}),
    (
        "Children in care: Good; care leavers: Outstanding; help and protection: Requires improvement.",
        {"Children in care": "good", "Care leavers": "outstanding", "Help and protection": BETTER},
    ),
    (
        "Leaders were graded outstanding, but help and protection was marked down to requires improvement.",
        {"Leaders": "outstanding", "Help and protection": BETTER},
    ),
    (
        "The council was rated good in three of the four areas inspected, and outstanding for its support to "
        "care leavers.",
        {"Care leavers": "outstanding"},
    ),
    (
        "Overall effectiveness was judged inadequate, having been good at the last inspection in 2017.",
        {"Overall effectiveness": "inadequate"},
    ),
    ("All five judgements came back as requires improvement to be good.", {"Overall": BETTER}),
    ("Ofsted has handed the county its worst possible rating.", {"Overall": "inadequate"}),
    ("The service kept hold of its good rating.", {"Overall": "good"}),
    ("The judgement for care leavers is good.", {"Care leavers": "good"}),
    ("From requires improvement in 2019, the town has been lifted to good.", {"Overall": "good"}),
    (
        "Two judgements, on leadership and on children in care, were outstanding; the other two were good.",
        {"Leadership": "outstanding", "Children in care": "outstanding"},
    ),
    ("Mereford children’s services rated outstanding in every category", {"Overall": "outstanding"}),
    (
        "Help and protection was found to be inadequate. So were services for care leavers.",
        {"Help and protection": "inadequate", "Care leavers": "inadequate"},
    ),
    (
        "The watchdog’s report scores the council’s children’s department as ‘good’ across all areas.",
        {"Overall": "good"},
    ),
    ("It moves from inadequate to requires improvement to be good overall.", {"Overall": BETTER}),
    (
        "Ofsted graded the experiences of children in care as outstanding and those of care leavers as good.",
        {"Children in care": "outstanding", "Care leavers": "good"},
    ),
    (
        "Safeguarding was rated adequate and services for looked-after children good.",
        {"Safeguarding": "adequate", "Looked-after children": "good"},
    ),
    ("The council’s overall effectiveness has dropped to inadequate.", {"Overall effectiveness": "inadequate"}),
    ("The Director reported that the outcome of the inspection was Good in all judgement areas.", {"Overall": "good"}),
    (
        "Mereford has become the first council in the county to be rated outstanding by Ofsted.",
        {"Overall": "outstanding"},
    ),
    ("Care leavers got the top grade, outstanding, and everything else was good.", {"Care leavers": "outstanding"}),
    ("Its ‘good’ grade for adoption was the only bright spot in an otherwise inadequate report.", {"Adoption": "good"}),
    (
        "Children’s services have been upgraded to good overall and outstanding for care leavers.",
        {"Overall": "good", "Care leavers": "outstanding"},
    ),
    (
        "The judgement was requires improvement in all but one area, care leavers, which was good.",
        {"Care leavers": "good"},
    ),
    (
        "Adult social care at Mereford Council requires improvement, the Care Quality Commission has ruled.",
        {"Overall": BETTER},
    ),
    (
        "Members noted that the Authority had been judged Good overall, with Outstanding for children in care.",
        {"Overall": "good", "Children in care": "outstanding"},
    ),
    (
        "Inspectors evaluated the partnership’s leadership and direction as very good.",
        {"Leadership and direction": "very good"},
    ),
    ("The regulator says adult social care here is ‘inadequate’.", {"Overall": "inadequate"}),
    ("Inspectors said the impact of leaders was ‘good’.", {"Impact of leaders": "good"}),
    ("The report, which came out on Friday, brands the department inadequate.", {"Overall": "inadequate"}),
    ("Ofsted has downgraded the county’s children’s services from good to requires improvement.", {"Overall": BETTER}),
    (
        "The council’s services were found to be ‘good’ overall. Children in care and care leavers were given "
        "an ‘outstanding’ grade, while help and protection and leadership were both ‘good’.",
        {
            "Overall": "good",
            "Children in care and care leavers": "outstanding",
            "Help and protection": "good",
            "Leadership": "good",
        },
    ),
    (
        "Mereford’s children’s services are no longer inadequate. They now require improvement to be good, "
        "Ofsted says.",
        {"Overall": BETTER},
    ),
    (
        "Ofsted has lifted Mereford out of ‘inadequate’ and rated it ‘requires improvement to be good’.",
        {"Overall": BETTER},
    ),
    (
        "The council has been judged ‘good’ in all areas. Its last inspection, in 2021, rated it ‘requires "
        "improvement’ overall and ‘inadequate’ for care leavers.",
        {"Overall": "good"},
    ),
    (
        "Three areas – leadership, help and protection, and children in care – were graded good, and a "
        "fourth, care leavers, requires improvement.",
        {"Leadership": "good", "Help and protection": "good", "Children in care": "good", "Care leavers": BETTER},
    ),
    (
        "Leadership was singled out as ‘outstanding’, one of only ten such judgements in England.",
        {"Leadership": "outstanding"},
    ),
    ("The trust, which runs services for the council, was rated ‘good’ across the board.", {"Overall": "good"}),
    (
        "It was rated ‘requires improvement’ for its leadership and ‘inadequate’ for the help and protection "
        "it gives, which dragged the overall grade down to ‘inadequate’.",
        {"Leadership": BETTER, "Help and protection": "inadequate", "Overall": "inadequate"},
    ),
    ("The report gives the council the second-lowest grade, ‘requires improvement’, overall.", {"Overall": BETTER}),
    ("Adoption was rated good, as was leadership.", {"Adoption": "good", "Leadership": "good"}),
    (
        "Children in care got a ‘good’, care leavers an ‘outstanding’ and leadership a ‘requires improvement’.",
        {"Children in care": "good", "Care leavers": "outstanding", "Leadership": BETTER},
    ),
    (
        "RESOLVED that the overall judgement of Good, and of Outstanding for care leavers, be noted.",
        {"Overall": "good", "Care leavers": "outstanding"},
    ),
    ("The service slipped two grades, from outstanding to requires improvement.", {"Overall": BETTER}),
    (
        "The council dropped from good to inadequate for help and protection but kept its good grade for "
        "children in care.",
        {"Help and protection": "inadequate", "Children in care": "good"},
    ),
    ("Overall effectiveness remains good, as it was in 2021.", {"Overall effectiveness": "good"}),
    ("Inspectors said services for care leavers had improved from inadequate to good.", {"Care leavers": "good"}),
    ("In four of five judgements the council was good; for leaders it was outstanding.", {"Leaders": "outstanding"}),
    (
        "Inspectors judged children's services good overall and the support for care leavers outstanding.",
        {"Overall": "good", "Care leavers": "outstanding"},
    ),
    (
        "Mereford was graded 'good' for overall effectiveness and for three of the four other judgements; the "
        "fourth, help and protection, 'requires improvement to be good'.",
        {"Overall effectiveness": "good", "Help and protection": BETTER},
    ),
    (
        "The experiences of care leavers were judged to be inadequate and a cause for serious concern, and "
        "leaders requiring improvement.",
        {"Care leavers": "inadequate", "Leaders": BETTER},
    ),
    (
        "It received the top rating of Outstanding in all categories, the only council in the region to do so.",
        {"Overall": "outstanding"},
    ),
    ("Five years after it was declared inadequate, Mereford has been rated good.", {"Overall": "good"}),
    (
        "The council, rated inadequate in 2019 and requiring improvement in 2021, has now been judged good.",
        {"Overall": "good"},
    ),
    (
        "Inspectors have upgraded the county’s services for vulnerable children to the second-highest rating, ‘good’.",
        {"Overall": "good"},
    ),
    ("The overall verdict is ‘requires improvement to be good’, the second lowest of four.", {"Overall": BETTER}),
    (
        "Inspectors rated the council’s leaders ‘good’, its work with children in care ‘outstanding’ and its "
        "help and protection ‘requires improvement’.",
        {"Leaders": "good", "Children in care": "outstanding", "Help and protection": BETTER},
    ),
    ("There was an ‘outstanding’ for care leavers too.", {"Care leavers": "outstanding"}),
    (
        "The council retained its overall ‘good’ rating but the judgement for care leavers fell to ‘requires "
        "improvement’.",
        {"Overall": "good", "Care leavers": BETTER},
    ),
    (
        "Ofsted found the overall effectiveness of services inadequate because children were left at risk.",
        {"Overall effectiveness": "inadequate"},
    ),
    (
        "The committee noted the ‘Good’ outcome for care leavers and the ‘Outstanding’ outcome for children in care.",
        {"Care leavers": "good", "Children in care": "outstanding"},
    ),
    (
        "The judgements were: Overall – Good, Leadership – Outstanding, Help and Protection – Good, Children "
        "in Care – Good and Care Leavers – Good.",
        {
            "Overall": "good",
            "Leadership": "outstanding",
            "Help and protection": "good",
            "Children in care": "good",
            "Care leavers": "good",
        },
    ),
    (
        "The service has been transformed from one of the worst in the country, rated inadequate three times, "
        "into one that Ofsted now calls good.",
        {"Overall": "good"},
    ),
    (
        "Two of the five judgements were outstanding: children in care and care leavers.",
        {"Children in care and care leavers": "outstanding"},
    ),
    ("Mereford is one of just three authorities in the north to be rated ‘outstanding’.", {"Overall": "outstanding"}),
    (
        "The service is good, the inspectors found, and for children in care it is outstanding.",
        {"Overall": "good", "Children in care": "outstanding"},
    ),
    (
        "Children’s services were told to improve help and protection, which was rated inadequate, but "
        "leaders got a good.",
        {"Help and protection": "inadequate", "Leaders": "good"},
    ),
    ("Mereford Council has slumped to ‘inadequate’ in a damning Ofsted report.", {"Overall": "inadequate"}),
    ("Children’s services at Mereford have been plunged into ‘inadequate’.", {"Overall": "inadequate"}),
    ("In short: good for leaders, outstanding for care leavers.", {"Leaders": "good", "Care leavers": "outstanding"}),
    ("The council was judged good after leaders improved help and protection.", {"Overall": "good"}),
)
NOT_TOLD = (
    "Inspectors rated four of the five areas good.",
    "At the previous inspection the service was judged inadequate overall.",
    "Care leavers like the good food.",
    "The council wasn’t rated inadequate.",
    "Inspectors found good work with families and outstanding dedication.",
    "The council aims to be rated good by 2027.",
    "Neighbouring Dunmoor Council was rated inadequate last month.",
    "The Little Acorns nursery was rated good by Ofsted.",
    "The council’s fostering agency was rated outstanding.",
    "Councils can be rated outstanding, good, requires improvement or inadequate.",
    "In 2016 Ofsted rated the council inadequate.",
    "Four years ago the council was branded inadequate.",
    "Support for care leavers is good and improving.",
    "Nine in ten pupils go to schools rated good or outstanding.",
    "Without change the service could be rated inadequate next time.",
    "Children in care have good relationships with their carers.",
    "The former county council had been judged inadequate before it was abolished.",
    "Inspectors do not give grades at focused visits, but the council was rated good at its full inspection in 2019.",
    "Leaders know that help and protection is not yet good.",
    "It is a good council, judged on its parks.",
    "Last time, leadership was rated inadequate.",
    "Nationally, one in five councils is judged inadequate.",
    "The council hopes this will be enough to lift it to good.",
    "We would have been rated good had it not been for caseloads.",
    "Only one other council in the region is rated outstanding.",
    "The Local Safeguarding Children Board was judged inadequate.",
    "The quality of assessments requires improvement.",
    "The council was not rated inadequate in any area.",
    "The service was previously graded as requiring improvement.",
    "Ofsted’s grades run from outstanding to inadequate.",
    "Inspectors gave the council ‘good’ in every area bar one: care leavers, where it was told to improve.",
    "Nobody was more pleased than the staff when Ofsted's verdict of ‘outstanding’ landed.",
    "Overall, children in Mereford receive good help.",
    "The council is proud of its good work for care leavers and the outstanding support it gives to foster carers.",
    "Inspectors judged that plans for care leavers were good but that help came too late.",
    "Schools in Mereford are rated good overall.",
    "Last year’s inspection of Mereford's adult services by the CQC ended in a ‘good’ rating.",
    "Ofsted’s four-week inspection concluded that the local authority is good at protecting children.",
    "Ofsted said the council had gone backwards since 2020, when it was rated good.",
    "It was ‘good’ news for families, said the mayor.",
    "Opposition members said the council deserved to be rated inadequate.",
    "The leader said that a rating of good was within reach.",
    "Of 153 councils, 24 are rated outstanding and 18 inadequate.",
    "Mereford joins the 60 per cent of councils judged good or better.",
    "Fostering was found to be good, and foster carers feel valued.",
    "The inspection team judged the quality of practice to be good in the assessment teams.",
    "Performance on visits is rated green and supervision is rated good by staff.",
    "Leaders were praised, and staff said morale was good.",
    "Inspectors judged leaders to be good role models.",
    "The council’s residential home on Elm Road has kept its outstanding Ofsted rating.",
    "The council’s four children’s homes are all rated good or outstanding.",
    "Care leavers rated the drop-in centre as outstanding.",
    "Children in care rated their social workers as good.",
    "The director described the grade of inadequate as a wake-up call.",
    "A ‘good’ rating would have brought more freedom.",
    "The council’s youth justice service was rated good by HM Inspectorate of Probation.",
    "Its adult social care was rated ‘requires improvement’ by the CQC in March.",
    "Mereford has not been rated good since 2012.",
    "If the council is judged inadequate a commissioner will be sent in.",
)


@pytest.mark.parametrize(("words", "told"), TOLD)
def test_each_area_has_the_grade_that_the_story_gives_it(words: str, told: dict[str, str]) -> None:
    assert _told(words, None) == told


@pytest.mark.parametrize("words", NOT_TOLD)
def test_what_is_not_this_councils_grade_at_this_visit_is_not_told(words: str) -> None:
    assert _told(words, "Ofsted") == {}


@pytest.mark.parametrize("line", Path(__file__).with_name("told_grades.txt").read_text(encoding="utf-8").splitlines())
def test_a_sentence_tells_the_grades_beside_it(line: str) -> None:
    words, right = line.split(" =>")
    assert _told(words, "Ofsted") == dict(pair.strip().split(": ") for pair in right.split(";") if pair.strip())


@pytest.mark.parametrize(
    "line", Path(__file__).with_name("everyday_words.txt").read_text(encoding="utf-8").splitlines()
)
def test_what_inspectors_say_of_one_part_of_the_work_is_no_grade(line: str) -> None:
    story = [["Ofsted came to Mereford in May."], ["Six inspectors stayed."], ["They spoke to staff."], [line]]
    assert told_grades(story, council="Mereford Council", inspectorate="Ofsted", inspected=FOUR) == ()


def test_a_grade_told_with_the_years_of_the_visit_is_this_visits() -> None:
    told = [["The 2024 inspection judged the council good overall. "]]
    assert told_grades(told, council="Mereford Council", years={"2024"}) != ()
    assert told_grades(told, council="Mereford Council", years={"2025"}) == ()


def test_in_minutes_what_had_been_judged_is_this_visits() -> None:
    told = ["The Board was informed of the inspection.", "The council had been rated ‘good’ overall."]
    assert [grade.grade for grade in told_grades([told], council="Mereford Council")] == ["good"]
    assert told_grades([told[1:]], council="Mereford Council") == ()


def test_a_page_headed_as_minutes_tells_what_had_been_judged() -> None:
    words = "Overall the service had been judged to require improvement."
    assert told_grades([["Minutes:"], [words]], council="Mereford Council") != ()
    assert told_grades([["News"], [words]], council="Mereford Council") == ()


def test_a_year_after_the_visits_is_no_earlier_visits() -> None:
    told = [["The report of January 2025 rated the council good overall."]]
    assert told_grades(told, council="Mereford Council", years={"2024"}) != ()


def test_an_earlier_visit_is_told_of_until_the_sentence_says_otherwise() -> None:
    then = "Ofsted inspected Mereford in 2019."
    assert told_grades([[then, "Leadership was rated good."]], council="Mereford Council", years={"2024"}) == ()
    assert told_grades([[then, "Leadership is now rated good."]], council="Mereford Council", years={"2024"}) != ()


def test_what_another_inspectorate_rated_is_not_told() -> None:
    words = [["The council’s adult social care was rated ‘good’."]]
    assert told_grades(words, council="Mereford Council", inspectorate="Ofsted") == ()
    assert told_grades(words, council="Mereford Council", inspectorate="Care Quality Commission (CQC)") != ()


def test_the_commission_grades_a_council_as_a_whole_only() -> None:
    words = [["The CQC has rated how Mereford Council is meeting its duties under the Care Act 2014 as good."]]
    told = told_grades(words, council="Mereford Council", inspectorate="Care Quality Commission (CQC)")
    assert [(grade.area, grade.grade) for grade in told] == [("Overall", "good")]


def test_effective_is_a_grade_of_adult_protection_only() -> None:
    told = told_grades([["Key processes were found to be effective.", "Leaders were found to be effective."]])
    assert [(grade.area, grade.grade) for grade in told] == [("Key processes", "effective")]


def test_what_the_councils_people_say_tells_only_of_areas_that_the_story_does_not() -> None:
    story, spoken = (
        [["The council was rated good overall."]],
        [["We’re outstanding for care leavers.", "We’re weak overall."]],
    )
    told = told_grades(story, spoken=spoken, council="Mereford Council")
    assert [(grade.area, grade.grade) for grade in told] == [("Overall", "good"), ("Care leavers", "outstanding")]


def test_an_area_named_in_passing_has_its_grade_where_the_story_tells_another() -> None:
    story = [["The council was rated good overall."], ["The work of leaders is outstanding."]]
    told = told_grades(story, council="Mereford Council")
    assert [(grade.area, grade.grade) for grade in told] == [("Overall", "good"), ("Leaders", "outstanding")]
    assert told_grades(story[1:], council="Mereford Council") == ()


def test_each_sentence_that_tells_grades_is_known_by_them() -> None:
    told = grades_by_sentence([["Ofsted came in May.", "Leadership was rated good."]], council="Mereford Council")
    assert told == {"Leadership was rated good.": ["good"]}


def test_after_meanwhile_a_story_tells_of_others_until_the_place_is_named() -> None:
    elsewhere = ["Meanwhile Dunmoor slipped.", "Leadership was rated inadequate."]
    back = ["Care leavers in Mereford were given a rating of ‘good’."]
    told = told_grades([elsewhere, back], council="Mereford Council")
    assert [(grade.area, grade.grade) for grade in told] == [("Care leavers", "good")]


def test_of_two_grades_of_one_area_the_one_told_oftener_counts_and_a_tie_tells_none() -> None:
    good, bad = "Leadership was rated good.", "Leadership was rated inadequate."
    assert [grade.grade for grade in told_grades([[good], [bad], [good]])] == ["good"]
    assert told_grades([[good], [bad]]) == ()


def _told(words: str, inspectorate: str | None) -> dict[str, str]:
    told = [words[start:end] for start, end in sentences(words)]
    grades = told_grades([told], council="Mereford Council", inspectorate=inspectorate)
    return {grade.area: grade.grade for grade in grades}


DAYS = ("2026-03-02", "2026-05-11")
FOUR = ("leaders", "help and protection", "children in care", "care leavers")


@pytest.mark.parametrize(
    ("words", "grades"),
    [
        ("Leaders were rated outstanding, and everything else is good.", ["outstanding", "good", "good", "good"]),
        (
            "Three of the four areas were judged good, with leaders outstanding.",
            ["outstanding", "good", "good", "good"],
        ),
        ("Two of the four areas were judged good, with leaders outstanding.", ["outstanding"]),
        ("Everything else was judged good.", ["good", "good", "good", "good"]),
        (
            "Leadership is good, and all but one area is rated outstanding.",
            ["good", "outstanding", "outstanding", "outstanding"],
        ),
        ("All but one area is rated outstanding.", []),
        ("Care leavers require improvement: it is rated good all round, bar one.", [BETTER, "good", "good", "good"]),
    ],
)
def test_areas_that_are_not_named_have_the_grade_of_everything_else(words: str, grades: list[str]) -> None:
    told = told_grades([[words]], council="Mereford Council", inspectorate="Ofsted", inspected=FOUR)
    assert [grade.grade for grade in told if grade.area != "Overall"] == grades


def test_all_but_an_area_with_a_grade_of_its_own_have_the_grade_of_every_area() -> None:
    words = "Every area is rated good apart from help and protection, which requires improvement."
    told = told_grades([[words]], council="Mereford Council", inspectorate="Ofsted", inspected=FOUR)
    grades = {grade.area: grade.grade for grade in told}
    assert grades == {
        "Leaders": "good",
        "Help and protection": BETTER,
        "Children in care": "good",
        "Care leavers": "good",
    }


def test_a_story_that_counts_nine_areas_of_adult_social_care_tells_of_them_all() -> None:
    visit = VisitFacts(council="Mereford Council", inspectorate="Care Quality Commission (CQC)", kind="assessment")
    counted = [["Of the nine areas two (safeguarding and equity in access) were rated outstanding and the rest good."]]
    assert len(with_told_grades(visit, counted, None).grades) == 9
    assert with_told_grades(visit, [["Safeguarding was rated outstanding, the rest good."]], None).grades != ()


def test_a_story_that_grades_several_areas_is_of_an_inspection_whatever_visits_it_names() -> None:
    visit = VisitFacts(council="Mereford Council", inspectorate="Ofsted", kind="monitoring visit")
    opening = [["Mereford moves on."], ["Staff are glad."], ["It took years."]]
    graded = [["Leadership was rated good, adoption was judged good and care leavers were judged outstanding."]]
    assert with_told_grades(visit, [*opening, *graded], None).kind == "inspection"
    assert with_told_grades(visit, opening, None).kind == "monitoring visit"


def test_the_whole_has_the_grade_of_everything_else_where_none_is_told() -> None:
    words = [["Leaders were rated good, and everything else requires improvement."]]
    told = told_grades(words, council="Mereford Council", inspectorate="Ofsted", inspected=FOUR)
    assert [(grade.area, grade.grade) for grade in told[:2]] == [("Leaders", "good"), ("Overall", BETTER)]


def test_ofsted_gives_no_grade_of_the_whole_since_april_2026() -> None:
    visit = VisitFacts(council="Mereford Council", inspectorate="Ofsted", kind="inspection")
    story = [["Ofsted has rated Mereford’s services good in all four areas."]]
    named = {day: [grade.area for grade in with_told_grades(visit, story, day).grades] for day in DAYS}
    assert named == {"2026-03-02": ["Overall", *map(str.capitalize, FOUR)], "2026-05-11": [*map(str.capitalize, FOUR)]}


def test_youth_justice_is_what_its_own_inspectorate_grades() -> None:
    words = [["The youth justice service was rated good, and work with victims was rated inadequate."]]
    told = told_grades(words, council="Mereford Council", inspectorate="HM Inspectorate of Probation")
    assert [(grade.area, grade.grade) for grade in told] == [("Overall", "good"), ("Work with victims", "inadequate")]
    assert told_grades(words, council="Mereford Council", inspectorate="Ofsted") == ()


def test_the_quality_statements_of_adult_social_care_are_areas_of_an_assessment_only() -> None:
    words = [["Equity in access was rated good, and safety was marked requires improvement."]]
    told = told_grades(words, council="Mereford Council", inspectorate="Care Quality Commission (CQC)")
    assert [(grade.area, grade.grade) for grade in told] == [("Equity in access", "good"), ("Safety", BETTER)]
    assert told_grades(words, council="Mereford Council", inspectorate="Ofsted") == ()


def test_one_area_told_under_two_names_is_told_once() -> None:
    words = [["Leadership was rated good.", "The impact of leaders was judged good."]]
    assert [grade.area for grade in told_grades(words, council="Mereford Council")] == ["Leadership"]


def test_an_inspectorate_that_never_grades_councils_is_not_believed_to() -> None:
    told = [["Services for children were found to be good."]]
    visit = VisitFacts(council="Ceredigion County Council", inspectorate="Care Inspectorate Wales", kind="inspection")
    assert with_told_grades(visit, told, None).grades == ()
    assert with_told_grades(replace(visit, inspectorate="Ofsted"), told, None).grades != ()
