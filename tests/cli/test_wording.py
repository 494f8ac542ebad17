from briefing_app.cli.wording import told_place


def test_a_passage_is_cited_by_the_numbers_there_are() -> None:
    assert told_place(2, 7) == " (page 2, paragraph 7)"
    assert told_place(None, 7) == " (paragraph 7)"
    assert told_place(2, 0) == " (page 2)"
    assert told_place(None, 0) == ""
