"""When the visit was, who made it and what it was, in the ways that stories tell it."""

import pytest

from briefing_app.reading import read_text

SAID = "\n\nCllr Ann Example, cabinet member at Elmbury Council, said: “We will read every word of this report.”"


@pytest.mark.parametrize(
    ("told", "start", "end"),
    [
        ("Inspectors spent the week of Monday 3 to Friday 7 June 2024 here.", "2024-06-03", "2024-06-07"),
        ("A team of inspectors were with us in the week beginning 3 June 2024.", "2024-06-03", "2024-06-07"),
        ("Inspectors were on site in the weeks commencing 3 June and 10 June 2024.", "2024-06-03", "2024-06-14"),
        ("The inspection, carried out between March and June this year, was wide.", "2024-03", "2024-06"),
        ("Four inspectors arrived on Monday 3 June and left on Friday 14 June.", "2024-06-03", "2024-06-14"),
        ("Inspectors were here 3-5/06/2024.", "2024-06-03", "2024-06-05"),
        ("The reinspection, which concluded on 14 June 2024, found progress.", None, "2024-06-14"),
        ("Inspectors came in June 2024.", "2024-06", "2024-06"),
        ("The inspection was made between May and 7 June 2024.", "2024-05", "2024-06-07"),
        ("Ofsted inspected us between December 2023 and 5 January 2024.", "2023-12", "2024-01-05"),
        ("The visit took place last month.", "2024-06", "2024-06"),
        ("The letter came out last month.", None, None),
        ("Inspectors visited at the end of January.", "2024-01", "2024-01"),
        ("The January visit looked at the front door.", "2024-01", "2024-01"),
        ("The inspection was held over February and March.", "2024-02", "2024-03"),
        ("Following an inspection in May, Ofsted says services are good.", "2024-05", "2024-05"),
        ("The watchdog was in town for a week in March and liked it.", "2024-03", "2024-03"),
        ("Ofsted inspectors were here earlier this year, in March.", "2024-03", "2024-03"),
        ("The inspection in the two weeks to 21 June found progress.", "2024-06-10", "2024-06-21"),
        ("Two HMI joined us on Monday 10 and Tuesday 11 June.", "2024-06-10", "2024-06-11"),
        ("Ofsted’s letter goes to members: a meeting on Thursday (July 19) will hear of the visit.", None, None),
        ("Inspectors came to the town hall in December.", "2023-12", "2023-12"),
        ("The inspection report was published in May.", None, None),
        ("Inspectors looked at services between October and February.", "2023-10", "2024-02"),
        ("Inspectors were in Elmbury from November to March.", "2023-11", "2024-03"),
        ("Six inspectors were in the borough for a fortnight from 13 May.", "2024-05-13", "2024-05-24"),
        ("An inspection that began on 3 June and finished on 14 June found much.", "2024-06-03", "2024-06-14"),
        ("Assessors spent three days here in May and saw how the council meets its duties.", "2024-05", "2024-05"),
        ("Services were found to need work at an inspection in October 2021.", None, None),
        ("A party of nine inspectors descended on the town in April.", "2024-04", "2024-04"),
        ("Members heard what the visits in January and May found.", "2024-05", "2024-05"),
        ("They went through the books from May 7 to May 17, and liked what they read.", "2024-05-07", "2024-05-17"),
        ("They made a visit on May 14 and 15 to the team that neighbours call.", "2024-05-14", "2024-05-15"),
        ("Inspectors rang the bell on May 14 and stayed until the next afternoon.", "2024-05-14", "2024-05-15"),
        ("The inspection began on Monday 29 April, with five days here from 13 to 17 May.", "2024-04-29", "2024-05-17"),
        ("Ofsted’s people were with the council for three weeks from May 7 to May 24.", "2024-05-07", "2024-05-24"),
        ("When: 7 to 17 May 2024", "2024-05-07", "2024-05-17"),
        ("When did they come?\n\nFrom 7 until 17 May.", "2024-05-07", "2024-05-17"),
        ("An inspection, made from late February to mid-March, found progress.", "2024-02", "2024-03"),
        ("In spring they heard of it, and inspectors came back the other week.", None, None),
        ("Inspectors came in May. They spent the 20th and 21st of May at the front door.", "2024-05-20", "2024-05-21"),
        ("The council set up a board on 3 June 2024 and inspectors liked it.", None, None),
        ("Inspectors came in May. A panel of members was appointed on 20 April.", "2024-05", "2024-05"),
        ("Six inspectors came over on 6 May and went home on the 17th.", "2024-05-06", "2024-05-17"),
        ("The inspection took in the weeks of 6 and 13 May, and ended on the 17th.", "2024-05-06", "2024-05-17"),
        ("Ofsted was here for the fortnight that ended on 17 May, starting on the 6th.", "2024-05-06", "2024-05-17"),
        ("The inspection was in two weeks of May, between the 6th and the 17th.", "2024-05-06", "2024-05-17"),
        ("In May (6–17) Ofsted found that services require improvement.", "2024-05-06", "2024-05-17"),
        ("Ofsted’s monitors were in for two days in mid-May (14th/15th).", "2024-05-14", "2024-05-15"),
        ("Inspectors toured the town in May, from Monday the 6th to Friday the 17th.", "2024-05-06", "2024-05-17"),
        ("Ofsted came in May, starting on the sixth and finishing on the seventeenth.", "2024-05-06", "2024-05-17"),
        ("Inspectors came on the sixth of May and were with us till the seventeenth.", "2024-05-06", "2024-05-17"),
        ("Ofsted called on the last day of April and the first of May.", "2024-04-30", "2024-05-01"),
        ("Inspectors worked from home 29 April to 3 May and here 13 to 17 May.", "2024-04-29", "2024-05-17"),
        ("They came from 29 April to 3 May and then from 13 to 17 May.", "2024-04-29", "2024-05-17"),
        ("The inspection was in w/c 6 May and w/c 13 May.", "2024-05-06", "2024-05-17"),
        ("Inspectors spent the week of 6 May here.", "2024-05-06", "2024-05-10"),
        ("The inspection began on Monday 6 May and was over by the Friday.", "2024-05-06", "2024-05-10"),
        ("Inspectors called on 6 May and stayed for two days.", "2024-05-06", "2024-05-07"),
        ("Ofsted came to town for five days from Thursday 9 May.", "2024-05-09", "2024-05-15"),
        ("Inspectors came for two days to Thursday 9 May.", "2024-05-08", "2024-05-09"),
        ("Inspectors called in May. The summer fête will be missed on 11 May.", "2024-05", "2024-05"),
        ("Ofsted’s visit had begun on 8 May and taken two days.", "2024-05-08", "2024-05-09"),
        (
            "The visit began on 6 May. It found much to like. The inspection ended on 17 May.",
            "2024-05-06",
            "2024-05-17",
        ),
        ("Inspectors worked here from Mon 6 to Fri 17 May.", "2024-05-06", "2024-05-17"),
        ("Inspectors came on Tuesday, May 7, and Wednesday, May 8.", "2024-05-07", "2024-05-08"),
        ("Ofsted was here on Tuesday and Wednesday of last week.", "2024-06-25", "2024-06-26"),
        ("Ofsted sent two people earlier this month.", "2024-07", "2024-07"),
        ("CQC began its assessment last autumn and visited the area in February.", "2024-02", "2024-02"),
        ("Elmbury was inspected over a fortnight this April.", "2024-04", "2024-04"),
        ("You will remember two weeks in February when inspectors rang carers.", "2024-02", "2024-02"),
        ("Ofsted has reported. It happened on 6 and 7 May and took in calls to parents.", "2024-05-06", "2024-05-07"),
        ("Inspectors were in town from May 6 to 17, 16 months after the last.", "2024-05-06", "2024-05-17"),
        ("The call came on 29 April; inspectors were here from 6 to 17 May.", "2024-05-06", "2024-05-17"),
        (
            "Neighbouring Thornley was inspected from 10 to 21 June. Elmbury’s own inspection ran from 6 to 17 May.",
            "2024-05-06",
            "2024-05-17",
        ),
        ("Ofsted inspectors visited last Tuesday and Wednesday.", "2024-07-02", "2024-07-03"),
        ("Ofsted came calling on 21 May. The two inspectors left on 22 May.", "2024-05-21", "2024-05-22"),
        ("Inspectors came for the week ending 17 May.", "2024-05-13", "2024-05-17"),
        ("The inspection was in the first fortnight of May (6th to 17th).", "2024-05-06", "2024-05-17"),
        ("Ofsted’s team was on site w/c 6 May, having given notice on 29 April.", "2024-05-06", "2024-05-10"),
        ("It gave notice on 29 April, and Ofsted inspected from 6 to 17 May.", "2024-05-06", "2024-05-17"),
        ("On 6 May they came from Ofsted, and on 17 May they went.", "2024-05-06", "2024-05-17"),
        ("Ofsted ended its inspection on 17 May. It had begun on the 6th.", "2024-05-06", "2024-05-17"),
        ("Ofsted completed a two-week inspection on 17 May.", "2024-05-06", "2024-05-17"),
        ("Ofsted’s inspectors left on 17 May after two weeks.", "2024-05-06", "2024-05-17"),
        ("Ofsted examined services for two weeks starting on 6 May.", "2024-05-06", "2024-05-17"),
        ("On 6 May, two of Ofsted’s inspectors arrived. They left the next day.", "2024-05-06", "2024-05-07"),
        ("Inspectors walked in on 6 May. They stayed until the following day.", "2024-05-06", "2024-05-07"),
        ("She met Ofsted on 7 May, the second day of its two-day visit.", "2024-05-06", "2024-05-07"),
        (
            "Inspectors from Ofsted were here on the last day of April and the first day of May.",
            "2024-04-30",
            "2024-05-01",
        ),
        ("The visit was on the first four days of May 2024.", "2024-05-01", "2024-05-04"),
        ("Ofsted’s visit (14 & 15 May) was short.", "2024-05-14", "2024-05-15"),
        ("The team was in town in the last week of May (20 to 24).", "2024-05-20", "2024-05-24"),
        ("The letter of 21 June is about a visit of 14 and 15 May.", "2024-05-14", "2024-05-15"),
        ("Ofsted wrote to us on 21 June with the findings of its visit of 14 and 15 May.", "2024-05-14", "2024-05-15"),
        ("Inspectors last visited Elmbury on 14 and 15 May; their letter is out.", "2024-05-14", "2024-05-15"),
        ("Inspectors were here 14–15 May, days after the director resigned on 10 May.", "2024-05-14", "2024-05-15"),
        ("Joint work by Ofsted began in October 2023 and went on until March.", "2023-10", "2024-03"),
        ("Inspectors came in late April and stayed into the second week of May.", "2024-04", "2024-05"),
        ("Ofsted was here in the last week of April and the first week of May.", "2024-04", "2024-05"),
        ("Inspectors were in town in late April and early May 2024.", "2024-04", "2024-05"),
        ("The visit was in the last weeks of December 2023 and the first week of January.", "2023-12", "2024-01"),
        ("The inspectors arrived at the end of April and stayed with us into May.", "2024-04", "2024-05"),
        ("Ofsted’s inspectors spent November to April on it.", "2023-11", "2024-04"),
        ("An inspection that took place in May this year found progress.", "2024-05", "2024-05"),
        ("It was inspected in March 2022. In May 2024 inspectors came to see what had changed.", "2024-05", "2024-05"),
        ("It was inadequate in 2022, and Ofsted came to inspect them again in May 2024.", "2024-05", "2024-05"),
        ("Until last month’s inspection the council had been good, Ofsted says.", "2024-06", "2024-06"),
        ("The inspection by Ofsted began on 6 May.", "2024-05-06", None),
        ("Ofsted has reported. Its plan is due by 30 June 2024; the panel met on 12 June.", None, None),
        ("Ofsted has reported. A family hub opened on 3 June and a director took over on 20 May.", None, None),
        ("Ofsted was sent the plan on 3 June. It runs from 1 July 2024 to 30 June 2025.", None, None),
        ("The unannounced visit of February looked at the front door.", "2024-02", "2024-02"),
        ("Until last month’s inspection it was good.", "2024-06", "2024-06"),
        ("The outcome of a May inspection by Ofsted is out.", "2024-05", "2024-05"),
        ("Ofsted had rated us inadequate in 2019, and it came to inspect us again in May 2024.", "2024-05", "2024-05"),
        ("The plan was put before members after Ofsted’s inspection in May 2024.", "2024-05", "2024-05"),
        (
            "Since an inspection in 2021 little has moved, says the letter on the visit of May 2024.",
            "2024-05",
            "2024-05",
        ),
        ("Ofsted inspected Elmbury in May. Its inspection came to an end on 17 May.", "2024-05", "2024-05-17"),
        ("The inspection opened on 13 May 2024. Ofsted inspected us in May 2024.", "2024-05-13", "2024-05"),
        (
            "CQC had started its assessment in January, had been on site for two days of May and liked it.",
            "2024-01",
            "2024-05",
        ),
        ("Between 6 and 17 May (on site from 14 to 17 May) Ofsted inspected Elmbury.", "2024-05-06", "2024-05-17"),
        ("In May, on Tuesday 14 and Wednesday 15, two inspectors came.", "2024-05-14", "2024-05-15"),
        ("Two inspectors came on St Valentine’s Day and left the next day.", "2024-02-14", "2024-02-15"),
        (
            "Members heard how Ofsted’s visit on 14 and 15 May had gone, which looked at children in care and those"
            " over sixteen, and how the adviser’s own exercise of 5 and 6 June went.",
            "2024-05-14",
            "2024-05-15",
        ),
        ("In May 2019, at its 18th birthday, the trust was praised; inspectors liked it.", None, None),
    ],
)
def test_the_days_of_the_visit_as_stories_tell_them(told: str, start: str | None, end: str | None) -> None:
    visit = read_text(f"Elmbury Council praised by Ofsted\n\n5 July 2024\n\n{told}{SAID}").visit
    assert (visit.start, visit.end) == (start, end)


@pytest.mark.parametrize(
    ("told", "start"),
    [
        ("That is up from ‘requires improvement’ in 2018.", "2018"),
        ("Inspectors last visited Elmbury in May 2017 under another framework.", "2017-05"),
        ("The earlier report, in 2016, had put the council in special measures.", "2016"),
        ("In 2015 the service was called inadequate.", "2015"),
        ("All three were ‘inadequate’ in June 2021.", "2021-06"),
        ("The watchdog had serious concerns about Elmbury in May 2020.", "2020-05"),
        ("A surprise inspection last September found gaps.", "2023-09"),
        ("Three years ago Ofsted called its services inadequate.", "2021"),
        ("Inspectors who thought in 2022 that they required improvement now smile.", "2022"),
        ("It is a third good in a row, after 2018.", "2018"),
        ("It found itself in crisis in October 2017, when the report said children were at risk.", "2017-10"),
        ("In 2018 the service was found to be inadequate.", "2018"),
        ("It is two steps on from the ‘inadequate’ verdict of 2017.", "2017"),
        ("The new strategy was launched in 2018.", None),
        ("It was the third since the council was found inadequate in May 2022.", "2022-05"),
        ("April 2016 was when inspectors had last been.", "2016-04"),
        ("The report of 2021 had led to a trust being threatened.", "2021"),
        ("It follows a judgement of inadequate in February 2019.", "2019-02"),
        ("That is three years after the inadequate of October 2021.", "2021-10"),
        ("It is one rung above the inadequate label of July 2021.", "2021-07"),
        ("It is one step up from the good it was given in 2019.", "2019"),
        ("That is no better than in 2019.", "2019"),
        ("It is a repeat of June 2019.", "2019-06"),
        ("The comparison is with November 2019.", "2019-11"),
        ("The last time was in 2011, when much was found wanting.", "2011"),
        ("The assurance check of March 2021 had raised five matters.", "2021-03"),
        ("Four years after being rated inadequate, Elmbury has moved on.", "2020"),
        ("In November 2018 the town was last, with ‘inadequate’ across every heading.", "2018-11"),
        ("It is sixteen months since Elmbury was found to be inadequate.", "2023-03"),
        ("Three years to the day since it was rated inadequate, Elmbury has moved on.", "2021-07"),
        ("Last June Elmbury was marked down to inadequate.", "2023-06"),
        ("Our last full inspection (Oct. 2018) found that we required improvement.", "2018-10"),
        ("It was inadequate in 2019; that verdict, of March 2019, was a shock.", "2019-03"),
        ("Back in March 2022 we were told to get better.", "2022-03"),
        ("November 2021 had brought eight areas of significant weakness.", "2021-11"),
        ("It had been placed in a category in 2019.", "2019"),
        ("That is the same outcome as in January 2019.", "2019-01"),
        ("The overall judgement has not changed since July 2018.", "2018-07"),
        ("Four years after it was told to improve, Elmbury has moved on.", "2020"),
        ("It has moved from ‘requires improvement’ to ‘good’ in three years.", "2021"),
        ("Last year Ofsted said that services were not good enough.", "2023"),
        ("An assurance check two years earlier found the pace slow.", "2022"),
        ("It could not have a better report than the one of May 2022.", "2022-05"),
        ("Work was hardly any better than at its inspection of March 2020.", "2020-03"),
        ("The report marks a big step up from the ‘good’ of 2022.", "2022"),
        ("The reforms of 2014 have been put in place.", None),
        ("The inspection was made under the Education and Inspections Act 2006, as all are.", None),
    ],
)
def test_an_earlier_grade_tells_of_an_earlier_visit(told: str, start: str | None) -> None:
    text = f"Elmbury Council praised by Ofsted\n\n5 July 2024\n\nOfsted visited on 4 and 5 June 2024.\n\n{told}{SAID}"
    assert [visit.start for visit in read_text(text).visit.previous] == ([start] if start else [])


@pytest.mark.parametrize(
    ("told", "inspectorate", "kind"),
    [
        (
            "Ofsted and the Care Quality Commission (CQC) came for an area SEND inspection.",
            "Ofsted and CQC",
            "area SEND inspection",
        ),
        (
            "Care Inspectorate Wales (CIW) published an assurance check.",
            "Care Inspectorate Wales (CIW)",
            "assurance check",
        ),
        ("CQC has rated the council’s adult social care as good.", "Care Quality Commission", "assessment"),
        ("Ofsted has branded services ‘inadequate’.", "Ofsted", "inspection"),
        ("The focused visit follows Ofsted’s full inspection of 2021.", "Ofsted", "focused visit"),
        ("Ofsted’s letter on its monitoring of Elmbury says the pace is slow.", "Ofsted", "monitoring visit"),
        ("Ofsted carried out an inspection. After that there will be monitoring visits.", "Ofsted", "inspection"),
        ("Ofsted carried out an inspection, and won’t be making any more monitoring visits.", "Ofsted", "inspection"),
        ("It was a focused visit. Ofsted gave no grades, as in its inspection of 2021.", "Ofsted", "focused visit"),
        (
            "After an Ofsted visit came a letter, and the letter is short. Last inspection: May 2021.",
            "Ofsted",
            "focused visit",
        ),
        (
            "Ofsted and the CQC looked at SEND in Elmbury. EHC plans for SEND are late.",
            "Ofsted and CQC",
            "area SEND inspection",
        ),
        (
            "Ofsted, the CQC and HMICFRS joined forces in Elmbury for a week.",
            "Ofsted, CQC and HMICFRS",
            "joint targeted area inspection",
        ),
        ("Ofsted took a focused look at the front door.", "Ofsted", "focused visit"),
        ("Ofsted’s two-day look at the front door, on 4 and 5 June 2024, pleased us.", "Ofsted", "focused visit"),
        ("Ofsted came on 4 and 5 June 2024. The last inspection, in 2021, was good.", "Ofsted", "focused visit"),
        ("Ofsted came back on 4 and 5 June 2024, as we were inadequate in 2022.", "Ofsted", "monitoring visit"),
        ("Ofsted was here for the third time since services were found inadequate.", "Ofsted", "monitoring visit"),
        ("Ofsted inspected from 3 to 14 June 2024. A focused visit in 2022 warned of drift.", "Ofsted", "inspection"),
        (
            "Elmbury was ‘good’ in 2021. Ofsted was there in May for a focused visit on care leavers. The inspection "
            "report says that advice is clear.",
            "Ofsted",
            "focused visit",
        ),
        (
            "Ofsted found it inadequate in 2021; this was the sixth monitoring visit since.",
            "Ofsted",
            "monitoring visit",
        ),
        ("For the second time running Ofsted judged it ‘outstanding’ at an inspection.", "Ofsted", "inspection"),
        (
            "Monitoring visits in 2021 and 2022 went well. The full inspection by Ofsted came in May: ‘good’.",
            "Ofsted",
            "inspection",
        ),
        ("Ofsted made an inspection. The council is to have a monitoring visit.", "Ofsted", "inspection"),
        ("CIW came for an improvement check.", "Care Inspectorate Wales", "improvement check"),
        ("Ofsted came from 3 to 14 June 2024 and wrote a letter to parents.", "Ofsted", "inspection"),
        ("Ofsted called at our children’s home on 4 and 5 June 2024 and judged it good.", "Ofsted", "inspection"),
        (
            "The Care Inspectorate came for a progress review after its joint inspection.",
            "Care Inspectorate",
            "progress review",
        ),
        (
            "The Care Inspectorate led a joint inspection. It is to return for a progress review within a year.",
            "Care Inspectorate",
            "joint inspection",
        ),
        ("Two inspectors from Ofsted turned up unannounced, and write so in a letter.", "Ofsted", "inspection"),
    ],
)
def test_who_inspected_and_what_it_was(told: str, inspectorate: str, kind: str) -> None:
    visit = read_text(f"Elmbury Council welcomes report\n\n{told}{SAID}").visit
    assert (visit.inspectorate, visit.kind) == (inspectorate, kind)


def test_a_letter_after_ofsted_came_is_of_a_focused_visit() -> None:
    told = "Ofsted came to Elmbury Council on 3 and 4 June. Its letter, published on 5 July 2024, praises our staff."
    said = "Cllr Ann Example, cabinet member, said: “We will read every word of it.”"
    assert read_text(f"What they told us\n\n{told}\n\n{said}").visit.kind == "focused visit"


def test_what_a_visit_is_held_against_is_no_day_of_its_own() -> None:
    told = (
        "After a focused visit Ofsted has written that help was hardly any better than at its inspection of May 2020."
    )
    visit = read_text(f"Elmbury Council hears from Ofsted\n\n{told}{SAID}").visit
    assert (visit.start, [earlier.start for earlier in visit.previous]) == (None, ["2020-05"])


def test_a_note_of_a_meeting_tells_the_year_of_the_days_in_it() -> None:
    text = "Corporate Parenting Panel\nNote of the meeting on 27 February 2023\n\nElmbury Council\n\n"
    visit = read_text(f"{text}Officers told members of Ofsted’s monitoring visit of 17 and 18 January.{SAID}").visit
    assert (visit.start, visit.end) == ("2023-01-17", "2023-01-18")


@pytest.mark.parametrize(
    ("told", "start"),
    [
        ("When Ofsted inspected in March 2023, it was worried. In March 2025 inspectors came to check.", "2025-03"),
        ("Ofsted inspected from 17 to 28 September 2018. Its fifth visit was on 28 and 29 April 2021.", "2021-04-28"),
        ("Ofsted inspected in March 2023. It will be back by June 2025.", "2023-03"),
        ("In July 2019 Ofsted rated services inadequate.", None),
        ("The minister, not Ofsted, called services ‘a disgrace’ back in October 2013.", None),
        ("The shortcomings set out by Ofsted in February 2022 are grave.", None),
        ("Ofsted found our services inadequate in December 2021 and has kept an eye on us.", None),
        ("In November 2021, not four years ago, inspectors called our services inadequate.", None),
        ("Services are hardly better than at Ofsted’s inspection of March 2020.", None),
        (
            "Since the inspection of May 2018 much is better. What the inspection in May 2018 asked for has been done.",
            None,
        ),
        ("How we did in the March 2025 inspection. The inspection was held in March this year.", "2025-03"),
        ("Ofsted came last year, in July 2022. This year it spent 25 and 26 July with us.", "2023-07-25"),
    ],
)
def test_of_two_visits_in_a_text_without_a_day_the_later_one_is_its_own(told: str, start: str | None) -> None:
    assert read_text(f"Ofsted on Elmbury Council\n\n{told}{SAID}").visit.start == start


@pytest.mark.parametrize(
    "head", ["Elmbury Life, the council’s magazine – March 2024", "Elmbury News, March 2024: from your councillor"]
)
def test_a_newsletter_of_a_month_tells_the_year_of_the_visit(head: str) -> None:
    told = "Inspectors were with us from 20 November until 1 December."
    read = read_text(f"{head}\n\n{told}{SAID}")
    assert (read.visit.start, read.visit.end, read.document.published) == ("2023-11-20", "2023-12-01", "2024-03")


def test_a_magazine_of_a_season_tells_the_year_of_the_visit() -> None:
    told = "Two weeks in February, inspectors from Ofsted rang our carers."
    read = read_text(f"Elmbury Council’s newsletter for carers – Spring 2022\n\n{told}{SAID}")
    assert (read.visit.start, read.document.published) == ("2022-02", None)


def test_a_label_without_a_day_leaves_the_visits_days_alone() -> None:
    told = "Ofsted on Elmbury\n\nPublished:\n\nFrom 25 April to 18 May 2017 Ofsted inspected Elmbury Council."
    read = read_text(told + SAID)
    assert (read.visit.start, read.visit.end, read.document.published) == ("2017-04-25", "2017-05-18", None)


@pytest.mark.parametrize(
    ("told", "start"),
    [
        ("The Children’s Commissioner visited Elmbury on 5 March 2024 to see the hub.", None),
        ("A peer review by the Local Government Association took place from 3 to 6 June 2024.", None),
        ("A peer review assessed the front door from 3 to 6 June 2024.", None),
        ("The minister for children, Jo Marsh, came here on 4 June 2024.", None),
        ("Inspectors, who came from 3 to 6 June 2024, read what a peer review had said.", "2024-06-03"),
        ("Five assessors, two specialist advisers and an expert by experience visited from 3 to 6 June.", "2024-06-03"),
    ],
)
def test_the_days_of_other_guests_are_not_the_inspectors(told: str, start: str | None) -> None:
    text = f"Report on Elmbury’s children\n\n20 July 2024\n\nOfsted says Elmbury Council’s services are good.\n\n{told}"
    assert read_text(text + SAID).visit.start == start
