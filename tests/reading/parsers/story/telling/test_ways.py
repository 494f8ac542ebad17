import pytest

from briefing_app.domain.words import SaidBy
from briefing_app.reading.parsers.story.telling.ways import ways_told


@pytest.mark.parametrize(
    ("sentence", "way"),
    [
        ("Inspectors praised the virtual school.", "praised"),
        ("The report identified three areas for improvement.", "names areas"),
        ("Inspectors found that supervision is regular.", "found itself"),
        ("Children’s services were rated good.", "verdict strength"),
        ("Children’s services were rated inadequate.", "verdict improvement"),
        ("At the last inspection the council was graded inadequate.", "earlier verdict"),
        ("In 2016 inspectors found services inadequate.", "earlier year"),
        ("Inspectors visited the council from 4 to 15 March.", "scene"),
        ("That is better than at the previous visit.", "looks back"),
    ],
)
def test_how_a_sentence_is_told(sentence: str, way: str) -> None:
    assert way in ways_told(sentence, SaidBy.INSPECTORS, 2024)
    assert way not in ways_told("Visits are regular.", SaidBy.INSPECTORS, 2024)


def test_only_the_council_admits() -> None:
    sentence = "The council admits that it was too slow."
    assert {"council", "admits"} <= ways_told(sentence, SaidBy.COUNCIL, None)
    assert not ways_told(sentence, SaidBy.INSPECTORS, None) & {"council", "admits"}
