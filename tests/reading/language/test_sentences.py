import itertools

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefing_app.reading.language.sentences import sentences


def split(text: str) -> list[str]:
    return [text[start:end] for start, end in sentences(text)]


@pytest.mark.parametrize(
    "parts",
    [
        ["Cllr. Ann Poole spoke.", "Coun. Bright agreed."],
        ["Dr. J. R. Amin of St. Bede’s wrote it.", "The panel read it."],
        ["Some plans, e.g. Those for care leavers, are late.", "Others, i.e. most, are not."],
        ["Item No. 4 was taken first.", "They said no.", "The chair moved on."],
        ["About 3.5 visits a month are made.", "That is up."],
        ["“We know them well.”", "Leaders agreed."],
        ["(It starts now.)", "The team is ready."],
        ["Plans drift… then stop.", "Nobody asks why…", "Managers do not see it."],
        ["“Is it safe?” she asked.", "It was."],
        ["Advocates from Who Cares? Scotland come monthly.", "Who cares?", "Nobody does."],
        ["The letter says the work […] is strong.", "It does."],
        ["1. Visits are late.", "2. Plans are not."],
        ["Nine were scored.", "1. Needs – 3", "2. Homes – 2", "3. Schools - 1"],
        ["It was 3.", "They came on 4.", "All left."],
        ["It went to Plan B.", "The plan held."],
        ["See www.example.org.uk for more.", "Thank you!"],
        ["The meeting began at 6 p.m. on Monday.", "It ended at 9 p.m.", "The chair thanked all."],
        ["Nobody was to blame.", 'She said: "It was never you. "'],
        ["Help comes early.1", "Families value it."],
        ['He called it "a start".', '"It is," she said.'],
    ],
)
def test_splits_where_a_reader_would(parts: list[str]) -> None:
    assert split(" ".join(parts)) == parts


def test_a_shortened_weekday_before_its_day_ends_nothing() -> None:
    text = "They came from Mon. 24th to Fri. 28th April. All was well."
    assert [text[a:b] for a, b in sentences(text)] == ["They came from Mon. 24th to Fri. 28th April.", "All was well."]


def test_list_lines_are_sentences_and_wrapped_lines_are_not() -> None:
    assert split("• Plans for care\n• Visits\n\nA line that goes\non here.") == [
        "• Plans for care", "• Visits", "A line that goes\non here."]  # fmt: skip


def test_a_forgotten_space_still_parts_sentences() -> None:
    assert split("Leaders know this.They act on it.") == ["Leaders know this.", "They act on it."]


@settings(max_examples=150, deadline=None)
@given(st.text(alphabet=st.sampled_from(list("aB1. !?…“”\"'()\n\t—:é")), max_size=120))
def test_spans_are_in_order_and_lose_only_white_space(text: str) -> None:
    spans = sentences(text)
    assert all(a < b for a, b in spans)
    assert all(x[1] <= y[0] for x, y in itertools.pairwise(spans))
    assert "".join("".join(text[a:b].split()) for a, b in spans) == "".join(text.split())
