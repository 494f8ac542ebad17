from briefing_app.domain.ids import PassageIds, document_id, passage_id, slug


def test_a_document_is_named_by_its_bytes() -> None:
    assert document_id("3f9a1c0be2" + "0" * 54) == "d-3f9a1c0be2"


def test_a_passage_keeps_its_id_when_only_marks_and_spaces_change() -> None:
    first = passage_id("f", "d-1", "The council’s  plans are good.", 0)
    assert first == passage_id("f", "d-1", "The council's plans are good.", 0)
    assert first.startswith("f-")


def test_other_words_another_document_or_a_repeat_have_ids_of_their_own() -> None:
    ids = {
        passage_id("f", "d-1", "Plans are good.", 0),
        passage_id("f", "d-1", "Plans are poor.", 0),
        passage_id("f", "d-2", "Plans are good.", 0),
        passage_id("f", "d-1", "Plans are good.", 1),
        passage_id("q", "d-1", "Plans are good.", 0),
    }
    assert len(ids) == 5


def test_a_slug_is_plain() -> None:
    assert slug("St Helens Council") == "st-helens-council"
    assert slug("Rhondda Cynon Tâf") == "rhondda-cynon-taf"


def test_passages_with_the_same_words_are_told_apart_in_order() -> None:
    ids = PassageIds("f", "d-1")
    told = [ids.next(words) for words in ("Plans are good.", "Visits are late.", "plans are good")]
    expected = (("Plans are good.", 0), ("Visits are late.", 0), ("Plans are good.", 1))
    assert told == [passage_id("f", "d-1", words, nth) for words, nth in expected]
