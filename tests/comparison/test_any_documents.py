"""What holds of a comparison whatever the two documents are."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefing_app.comparison import Side, asked_for, compare, side_of
from briefing_app.domain.comparison import Comparison, Statement, Wording
from briefing_app.domain.words import FindingKind
from tests.comparison import sides
from tests.quality.documents import read

SAMPLES = Path(__file__).resolve().parents[1] / "samples"
WORDS = str.split(
    "children in care leavers plans are not reviewed on time quality of supervision and the oversight by managers must "
    "improve inspectors found that strong “partnership working” ‘care leavers’ audits so that drift is reduced to "
    "ensure the council’s front-line staff 2022 but although many wait too long for homes social workers well"
)
sentence = st.one_of(
    st.lists(st.sampled_from(WORDS), min_size=1, max_size=24).map(lambda words: " ".join(words) + "."),
    st.text(max_size=80).map(lambda text: " ".join(text.split()) or "."),
)
paragraph = st.lists(sentence, min_size=1, max_size=3).map(" ".join)
part = st.one_of(paragraph, st.tuples(st.sampled_from(list(FindingKind)), paragraph))
documents = st.lists(part, max_size=7).map(lambda parts: sides.side("d", *parts))
slowly = settings(max_examples=60, deadline=None)


def check(comparison: Comparison, release: Side, letter: Side) -> None:
    for quotation in comparison.quotations:
        assert release.source.text[quotation.release.start : quotation.release.end] == quotation.release.text
        assert (quotation.letter is None) == (quotation.status is Wording.NOT_FOUND)
        assert bool(quotation.changes) == (quotation.status is Wording.ALTERED)
        if quotation.letter:
            assert letter.source.text[quotation.letter.start : quotation.letter.end] == quotation.letter.text
    for match in comparison.matches:
        assert release.source.text[match.release.start : match.release.end] == match.release.text
        assert (match.letter is None) == (match.status is Statement.NOT_FOUND)
        assert 0 <= match.score <= 1
        assert not (match.turned and match.status is not Statement.PARTLY)
        if match.letter:
            assert match.shared
            assert letter.source.text[match.letter.start : match.letter.end] == match.letter.text
    asked = [(finding.start, finding.end) for finding in asked_for(letter)]
    left_out = [(omission.letter.start, omission.letter.end) for omission in comparison.omitted]
    assert comparison.asked == len(asked)
    assert left_out == [span for span in asked if span in left_out]
    for omission in comparison.omitted:
        assert letter.source.text[omission.letter.start : omission.letter.end] == omission.letter.text
        if omission.nearest:
            assert release.source.text[omission.nearest.start : omission.nearest.end] == omission.nearest.text


@slowly
@given(documents, documents)
def test_any_two_documents_compare_without_contradiction(release: Side, letter: Side) -> None:
    check(compare(release, letter), release, letter)


@slowly
@given(documents)
def test_a_document_leaves_nothing_of_itself_out(document: Side) -> None:
    comparison = compare(document, document)
    check(comparison, document, document)
    assert comparison.omitted == ()
    assert {quotation.status for quotation in comparison.quotations} <= {Wording.EXACT}


@pytest.mark.parametrize("path", sorted((SAMPLES / "releases").glob("*.txt"))[:6], ids=lambda path: path.stem)
def test_a_real_release_leaves_nothing_of_itself_out(path: Path) -> None:
    side = side_of(read(path))
    comparison = compare(side, side)
    check(comparison, side, side)
    assert comparison.omitted == ()
    assert {quotation.status for quotation in comparison.quotations} <= {Wording.EXACT}
    assert {match.status for match in comparison.matches} <= {Statement.STATED}


def test_every_real_letter_leaves_nothing_of_itself_out() -> None:
    letters = sorted((SAMPLES.parents[1].parent / "shared/corpus/letters").glob("*.pdf"))[::8]
    if not letters:
        pytest.skip("the real letters are not beside this project")
    for path in letters:
        side = side_of(read(path))
        comparison = compare(side, side)
        check(comparison, side, side)
        assert comparison.omitted == (), path.name
        assert {quotation.status for quotation in comparison.quotations} <= {Wording.EXACT}
