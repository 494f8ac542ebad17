"""When a release or story came out, in the shapes that councils and newspapers write."""

import pytest

from briefing_app.reading import read_bytes, read_text

WATCHED = "Ofsted’s inspectors saw Elmbury Council’s services for children get better."
SAID = "\n\nCllr Ann Example, cabinet member at Elmbury Council, said: “We will read every word of this report.”"


@pytest.mark.parametrize(
    "line",
    [
        "Embargoed until 10am on Tuesday, 5 March 2024",
        "For release: 5/3/24",
        "Tuesday 5th March, 2024",
        "Issued 05.03.24",
        "Tuesday 5 March 2024 · Schools and families",
        "Press release 12/2024 (5 March 2024)",
        "PRESS OFFICE, TOWN HALL, 5 MARCH 2024",
        "By Tom Dale | 5 March 2024",
        "March 5, 2024",
        "2024-03-05",
        "Published: 2024-03-05",
        "Date: 2024-03-05T09:30:00Z",
        "date 2024-03-05T09:30:00+00:00",
        "Updated 2024-03-05 10:15",
        "Wendy Example 5 March 2024",
        "7.30am Tuesday 5th March 2024 in Politics",
        "Annie Example, Local Democracy Reporter | 5 March 2024",
        "Annie Example, Local Democracy Reporter Tuesday 5 March 2024",
        "Statement from Elmbury Council, 5 March 2024",
        "Statement on the inspection of children’s services, 5 March 2024",
        "Elmbury Evening Gazette – Tuesday, March 5, 2024",
        "Updated 08:15, 5 March 2024",
        "13:04, 5 MAR 2024",
        "Sent: 5 March 2024 08:02",
        "Elmbury Council | Members’ bulletin | Week ending 5 March 2024",
        "Published: March 2024 (5th)",
        "5 Mawrth / March 2024",
        "Recorded on 5 March 2024 in my kitchen",
        "Staff update 5 March 2024",
        "Elmbury Gazette (5 March 2024)",
        "Bulletin no. 12, 5 March 2024",
        "Annie Example @annie 5 March 2024",
        "5 March ’24",
        "Tuesday 5 March 2024, 5.30 p.m., Committee Room 2",
        "Tuesday, 5 March 2024 / Posted by Annie Example",
        "Chair’s note no. 14, 5 March 2024",
        "10:02, 05 Mar 2024Updated 18:40, 06 Mar 2024",
        "10:02, 05 Mar 2024 | Last updated 18:40, 06 Mar 2024",
        "Elmbury Mail · Mar. 5, 2024",
        "5 March 2024, Council news and short notes, by A. Example",
        "5\n\nMarch\n\n2024\n\n|\n\n10:02",
        "5 March 2024 More of our films are on the council’s channel",
        "21:22, 05 Mar 2024Updated 21:24, 05 Mar 2024",
        "Author: Annie ExamplePublished 5th Mar 2024",
        "🕔05.Mar 2024",
        "5 March 24 11:48 GMT",
        "By Annie Example on March 5, 2024 in Children, Social work leaders",
        "March 5, 2024, Elmbury Gazette: Parents told inspectors of long waits",
    ],
)
def test_the_day_of_a_release_stands_above_or_below_its_headline(line: str) -> None:
    headline, story = "Elmbury Council praised by Ofsted", "Ofsted has praised Elmbury Council after a visit."
    for text in (f"{headline}\n\n{line}\n\n{story}", f"{line}\n\n{headline}\n\n{story}"):
        assert read_text(text + SAID).document.published == "2024-03-05"


@pytest.mark.parametrize(
    ("line", "published"),
    [
        ("5 March 2024 Ofsted has rated the children’s services of Elmbury inadequate.", "2024-03-05"),
        ("Elmbury’s services are praised 5 March 2024 Inspectors have been to Elmbury.", "2024-03-05"),
        ("5th March 2024 at 00:00 In Elmbury children are safe, and so they were in May 2021.", "2024-03-05"),
        ("Elmbury’s services are praised 05/03/2024 Inspectors have been to Elmbury.", "2024-03-05"),
        ("A report has praised Elmbury’s services. 05/03/24 Inspectors have been to Elmbury.", "2024-03-05"),
        (
            f"REPORT TO CABINET Date : 5 MARCH 2024 Title : What Ofsted found in Elmbury {'1. To note. ' * 9}",
            "2024-03-05",
        ),
        ("Elmbury’s services were praised on 5 March 2024 Ofsted said so.", None),
        ("5 March 2024 was a day on which everybody in the children’s services of Elmbury smiled.", None),
    ],
)
def test_a_day_may_run_into_the_first_sentence(line: str, published: str | None) -> None:
    story = f"{line}\n\nOfsted’s inspectors were at Elmbury Council and praised it."
    assert read_text(story).document.published == published


@pytest.mark.parametrize(
    ("told", "published"),
    [
        ("The report, which was published on 29 June 2024, is on its website.", "2024-06-29"),
        ("The letter of the visit in May 2024 is out today (24 June).", "2024-06-24"),
        ("The letter of the visit in December 2023 is out today (24 January).", "2024-01-24"),
        ("The letter of the visit in May 2024 is out today.", None),
        ("Today (Monday 24 June 2024) Ofsted told of its visit. Its plan is published on 1 July 2024.", "2024-06-24"),
        ("Inspectors were here from 6 to 17 May 2024, and their report came out on 29 June.", "2024-06-29"),
        ("Published on 29 June, the report follows an inspection from 6 to 17 May 2024.", "2024-06-29"),
        ("In today’s report (29 June 2024) inspectors tell of a visit in May.", "2024-06-29"),
        ("The report of the visit in May, which appeared on 29 June 2024, is good.", "2024-06-29"),
        ("The letter, dated 29 June 2024, tells of a visit in May.", "2024-06-29"),
    ],
)
def test_the_day_of_a_release_as_its_story_tells_it(told: str, published: str | None) -> None:
    text = f"Elmbury Council praised by Ofsted\n\n{told}{SAID}"
    assert read_text(text).document.published == published


def test_the_day_a_text_calls_today_comes_before_the_one_it_was_posted_on() -> None:
    told = "Today (Tuesday 5 March 2024) Ofsted has praised Elmbury Council."
    assert read_text(f"12th May 2026\n\nElmbury praised\n\n{told}{SAID}").document.published == "2024-03-05"


def test_a_labelled_day_at_the_end_of_a_page_is_its_own_unless_it_is_anothers() -> None:
    told = "Elmbury Council praised\n\nOfsted’s report on Elmbury Council is published, as the law requires"
    for label, published in (("Publication date: 05/03/2024", "2024-03-05"), ("- Published5 March 2024", None)):
        text = f"{told}.{SAID}\n\n{WATCHED}\n\n{WATCHED}\n\n{WATCHED}\n\n{WATCHED}\n\n{WATCHED}\n\n{label}"
        assert read_text(text).document.published == published


def test_a_meeting_is_the_day_of_its_minutes_not_the_reports() -> None:
    text = "Report to: Cabinet\n\nDate of meeting: 15 November 2023\n\nElmbury Council\n\n"
    read = read_text(
        f"{text}Ofsted inspected from 18 to 29 September. The report was published on 9 November 2023.{SAID}"
    )
    assert read.document.published == "2023-11-15"


def test_the_day_of_an_earlier_meeting_is_not_the_texts() -> None:
    minutes = "RESOLVED that the minutes of the meeting dated 6 June 2018 be agreed as a correct record."
    told = "Ofsted’s letter on its visit of July 2018 was discussed."
    assert read_text(f"Elmbury Council\n\n{minutes}\n\n{told}{SAID}").document.published is None


def test_the_visit_tells_the_year_of_a_day_in_the_head() -> None:
    told = "Ofsted inspectors spent 4 and 5 December 2023 at Elmbury Council."
    for line in ("By Annie Example | 24th January", "Wednesday 24 January", "January 24"):
        assert read_text(f"Elmbury Council praised\n\n{line}\n\n{told}{SAID}").document.published == "2024-01-24"


def test_a_day_run_together_with_the_first_words_is_the_releases_own() -> None:
    told = "5 March 2024 Ofsted has praised Elmbury Council, which it visited in January."
    read = read_text(told + SAID)
    assert (read.document.published, read.visit.start) == ("2024-03-05", "2024-01")


@pytest.mark.parametrize(
    ("head", "out", "published"),
    [
        ("Ofsted report on children 2016", "today (Monday 23 May)", "2016-05-23"),
        ("Better than in 2017", "today (Monday 23 May)", None),
        ("Ofsted report on children 2016", "today (23 May)", None),
        ("May 2016 news archive", "today, 23 May,", "2016-05-23"),
        ("June 2016 news archive", "today, 23 May,", "2016-06"),
    ],
)
def test_the_head_tells_the_year_of_the_day_the_report_came_out(head: str, out: str, published: str | None) -> None:
    told = f"{head}\n\nOfsted’s report on Elmbury Council is published {out} and praises it."
    assert read_text(told + SAID).document.published == published


@pytest.mark.parametrize(
    ("told", "published"),
    [
        ("It was found wanting in September 2017. The report is out today (Friday, August 2).", "2019-08-02"),
        ("It was found wanting in 2019. The letter came out on Monday, September 5.", "2022-09-05"),
        ("It was found wanting in 2019. The letter came out on Monday, September 5 and asks for a plan.", "2022-09-05"),
        ("A plan is due by 2023. It failed in 2019. The letter came out on Monday (5 September).", "2022-09-05"),
        ("It was found wanting in May 2010. The report is out today (Friday, August 2).", "2013-08-02"),
        ("It was found wanting in September 2017. The report is out today (August 2).", None),
        ("The report is out today (Friday, August 2).", None),
        ("It was found wanting in 2017. © 2020 Elmbury Post. The report is out today (Friday 2 August).", "2019-08-02"),
        ("Published today, January 12. Good news! – Elmbury (@elmbury) January 12, 2024.", "2024-01-12"),
    ],
)
def test_the_day_of_the_week_tells_the_year_of_the_day_it_came_out(told: str, published: str | None) -> None:
    assert read_text(f"{WATCHED}\n\n{told}{SAID}").document.published == published


def test_a_report_that_came_out_before_other_things_told_is_an_earlier_one() -> None:
    told = f"{WATCHED} A report came out on 13 June 2017. Inspectors came again on 12 May 2021."
    assert read_text(f"Elmbury Council\n\n{told}{SAID}").document.published is None


def test_a_day_after_the_visit_falls_on_its_day_of_the_week() -> None:
    visit = "Ofsted inspectors spent 4 and 5 December 2023 at Elmbury Council."
    for told, published in (("Wednesday 24 January", "2024-01-24"), ("Friday 24 January", "2025-01-24")):
        assert read_text(f"Elmbury praised\n\n{told}\n\n{visit}{SAID}").document.published == published


def test_a_dateline_tells_the_day() -> None:
    told = "ELMBURY, 5 March 2024 – Ofsted has praised Elmbury Council after a visit."
    assert read_text(f"Elmbury rated good\n\n{told}{SAID}").document.published == "2024-03-05"


@pytest.mark.parametrize(
    "line",
    [
        "Visit dates: 5 March 2024",
        "5 March 2024 Inspection of Elmbury begins",
        "Next meeting, 5 March 2024",
        "Inspected on 5 March 2024",
    ],
)
def test_another_day_in_the_head_is_not_the_releases_own(line: str) -> None:
    told = "Ofsted has praised Elmbury Council after a visit."
    assert read_text(f"Elmbury Council praised\n\n{line}\n\n{told}{SAID}").document.published is None


def test_a_verdict_published_this_morning_tells_the_day() -> None:
    told = "Ofsted published its verdict this morning (Tuesday, March 5, 2024) on Elmbury Council."
    assert read_text(f"Elmbury rated good\n\n{told}{SAID}").document.published == "2024-03-05"


def test_the_day_of_an_earlier_report_is_not_the_pages_own() -> None:
    told = (
        "Ofsted and the CQC visited Elmbury from 19 to 21 May 2021 to see what had been done since the report on the"
        " earlier SEND inspection, published on 29 November 2018."
    )
    briefing = read_text(f"Local area SEND inspection\n\n{told}\n\nElmbury Council is glad.")
    assert (briefing.visit.start, briefing.document.published) == ("2021-05-19", None)


@pytest.mark.parametrize(
    "told",
    [
        "Among the best: care in Elmbury Tuesday 5 March, 2024: There is cause to be glad at Elmbury Council.",
        "Picture: Elmbury Council March 5, 2024 Care in Elmbury needs to improve, inspectors from Ofsted have found.",
        "Elmbury (The Herald) March 5, 2024 – Care in Elmbury needs to improve, inspectors from Ofsted have found.",
        "According to the letter some staff did not know for a long while what their leaders had decided for them, "
        "or why they had done so 16:34, 5 Mar 2024",
        "Ofsted has praised Elmbury Council. The results came out today (05/03/24).",
    ],
)
def test_the_day_of_a_saved_page_stands_amid_its_first_words(told: str) -> None:
    story = "Inspectors came on 6 February and went on 7 February 2024."
    assert read_text(f"{told}\n\n{story}{SAID}").document.published == "2024-03-05"


def test_the_days_of_a_stay_tell_the_year_of_a_head_without_one_and_what_stands_beside_a_story_does_not() -> None:
    page = (
        "<html><main><article><h1>A first visit to Elmbury</h1><p>Monday 9 December</p>"
        f"<p>{WATCHED}</p><p>A team was with the council from 14 to 25 October 2024.</p></article></main>"
        "<div class='author-box'><p>Kim Rawle has covered councils since 2015.</p></div></html>"
    )
    read = read_bytes(page.encode(), "story.html")
    assert (read.document.published, read.visit.start, read.visit.end) == ("2024-12-09", "2024-10-14", "2024-10-25")
