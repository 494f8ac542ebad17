"""Who inspected and what they looked at, as letters and reports print it."""

from briefing_app.reading.parsers.visit.people import focus_in, inspectors_in, team_in

TEAM = "Inspection team\nAnn Other, Ofsted HMI{}Lead inspector\nBo Sample, CQC lead inspector\nJo Marsh, HMI\n"


def test_a_post_may_stand_on_the_line_below_a_name() -> None:
    for between in (" ", "\n", ", "):
        assert inspectors_in(TEAM.format(between)) == ()
        assert team_in(TEAM.format(between)) == ("Ann Other", "Bo Sample")


def test_a_label_before_a_name_tells_whose_post_it_is() -> None:
    assert inspectors_in("Lead inspector Ann Other, His Majesty’s Inspector") == ("Ann Other",)
    assert inspectors_in("Ofsted\nLead inspector: Ann Other") == ("Ann Other",)


def test_a_list_tells_what_was_looked_at_where_the_sentence_only_leads_to_it() -> None:
    text = (
        "Inspectors reviewed progress in the following areas:\nsupervision; and\nmissing children.\nHeadline findings\n"
    )
    assert focus_in(text) == "supervision; missing children"
    assert focus_in("Inspectors looked at the following areas:\nHeadline findings\n") == "the following areas"
