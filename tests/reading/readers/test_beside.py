"""What stands in or round a web page's article: kept where it tells of the visit, else listed with the reason."""

import pytest

from briefing_app.domain.briefing import STRUCK, Briefing, SourceText
from briefing_app.domain.words import BlockKind
from briefing_app.reading import read_bytes
from briefing_app.reading.readers import source_of
from tests.quickness import quickly

TOLD = "Inspectors from Ofsted visited Marlshire County Council on 2 and 3 July 2024."
PROSE = f"{TOLD} Leaders know their services well and act quickly on what they learn from children. " * 2


def page(inside: str, outside: str = "") -> bytes:
    story = f"<h1>Ofsted visits Marlshire</h1><p>{PROSE}</p>{inside}<p>Supervision is not always regular.</p>"
    return f"<html><body>{outside}<main><article>{story}</article></main></body></html>".encode()


def story_of(source: SourceText) -> list[str]:
    return [source.text[block.start : block.end] for block in source.own_blocks]


def left_out(inside: str, outside: str = "") -> list[tuple[str, str]]:
    source = source_of(page(inside, outside), "page.html")
    return [(source.text[left.start : left.end], left.why) for left in source.left_out]


@pytest.mark.parametrize(
    ("inside", "said"),
    [
        ("<aside><p>“They never gave up on me.”</p></aside>", "“They never gave up on me.”"),
        ("<aside class=pull-quote>They never gave up on me</aside>", "They never gave up on me"),
        ("<aside aria-hidden=true><q>They never gave up.</q></aside>", "“They never gave up.”"),
        ("<aside><h3>At a glance</h3><p>Ofsted judged leadership good.</p></aside>", "Ofsted judged leadership good."),
        ("<div class=sidebar><p>The inspection took five days.</p></div>", "The inspection took five days."),
        ("<div role=complementary>Inspectors met forty children.</div>", "Inspectors met forty children."),
        ("<blockquote><p>“We did it.”</p><footer>Ann Poole, director</footer></blockquote>", "Ann Poole, director"),
    ],
)
def test_a_pull_quote_and_a_box_about_the_inspection_stay_in_the_story(inside: str, said: str) -> None:
    source = source_of(page(inside), "page.html")
    assert said in story_of(source)
    assert source.left_out == ()
    assert story_of(source)[-1] == "Supervision is not always regular."


@pytest.mark.parametrize(
    ("inside", "said", "why"),
    [
        ("<nav><a href=/a>Home</a> <a href=/b>Bins</a></nav>", "Home Bins", "menu of the web page"),
        ("<aside><h3>Libraries</h3><p>Open on Sundays from May.</p></aside>", "Libraries",
         "stands beside the article on its web page"),
        ("<aside>More news: Ofsted inspectors visit a nursery</aside>", "More news: Ofsted inspectors visit a nursery",
         "stands beside the article on its web page"),
        ("<aside><a href=/c>Ofsted inspects a nursery</a></aside>", "Ofsted inspects a nursery",
         "stands beside the article on its web page"),
        ("<div class=related><p>Ofsted praised a nursery.</p></div>", "Ofsted praised a nursery.",
         "pointers to other stories"),
        ("<div id=cookie-bar>We use cookies.</div>", "We use cookies.", "notice about cookies"),
        ("<form><p>Sign up</p><p>Your address</p></form>", "Sign up Your address", "form of the web page"),
        ("<div class=share-links><p>Share</p><p>Print</p></div>", "Share Print", "links to share or print the page"),
        ("<div class=advert>Buy a bed.</div>", "Buy a bed.", "advertisement"),
        ("<section id=comments><p>Rubbish, says a reader.</p></section>", "Rubbish, says a reader.",
         "comments of readers"),
        ("<div hidden><p>The whole statement of the director follows here for you.</p></div>",
         "The whole statement of the director follows here for you.", "hidden on the web page"),
        ("<p style='color: red; Display:none'>The whole statement of the director follows here for you.</p>",
         "The whole statement of the director follows here for you.", "hidden on the web page"),
        ("<p hidden><del>The whole statement of the director follows here for you.</del></p>",
         "The whole statement of the director follows here for you.", "hidden on the web page"),
        ("<p>Plans are <s>never</s> late.</p>", "never", STRUCK),
        ("<p>Plans are <strike>never</strike> late.</p>", "never", STRUCK),
        ("<del><p>Plans are never late.</p></del>", "Plans are never late.", STRUCK),
        ("<p style='text-decoration: underline line-through'>Plans are late.</p>", "Plans are late.", STRUCK),
        ("<table><tr><td>Overall</td><td><s>Good</s> Inadequate</td></tr></table>", "Good", STRUCK),
        ("<footer>Filed under news</footer>", "Filed under news", "part of the web page, not of the story"),
    ],
)  # fmt: skip
def test_whatever_is_dropped_inside_the_article_is_listed_with_the_reason(inside: str, said: str, why: str) -> None:
    listed = left_out(inside)
    assert listed[0] == (said, why)
    assert {reason for _, reason in listed} == {why}
    assert said not in story_of(source_of(page(inside), "page.html"))


def test_a_label_that_only_a_screen_reader_hears_is_not_listed() -> None:
    assert left_out("<p>Read it <span class=visually-hidden>opens in a new tab</span></p>") == []


def test_words_struck_through_leave_the_rest_of_their_sentence_heading_and_row() -> None:
    row = "<table><tr><td>Overall</td><td><s>Good</s> Inadequate</td></tr></table>"
    inside = f"<h2>What <s>must</s> will improve</h2><p>Plans are <del>never</del> late<s>.</s>.</p>{row}"
    source = source_of(page(inside), "page.html")
    assert story_of(source)[2:-1] == ["What will improve", "Plans are late.", "Overall | Inadequate"]
    assert [left.why for left in source.left_out] == [STRUCK] * 3
    title = source_of(page("").replace(b"<h1>Ofsted", b"<h1><s>Estyn</s> Ofsted"), "page.html")
    assert story_of(title)[0] == "Ofsted visits Marlshire"


def test_struck_words_are_listed_after_all_else() -> None:
    inside = "<p>Plans are <s>never</s> late.</p><aside>Open on Sundays from May.</aside><p><s>Always</s> Often.</p>"
    assert [why for _, why in left_out(inside)] == ["stands beside the article on its web page", STRUCK, STRUCK]


def test_menus_round_the_article_are_left_out_and_sentences_there_are_listed() -> None:
    site = "<nav><a href=/>Home</a></nav><div class=cookies><p>We use cookies to make this site work for you.</p></div>"
    lead = "<p>Children in Marlshire are safer than they were a year ago.</p>"
    box = "<aside><p>Ofsted inspected Marlshire in 2021 too.</p></aside>"
    why = "stands outside the article on its web page"
    assert left_out("", f"{site}{lead}<div>Council news</div>{box}") == [
        ("Ofsted inspected Marlshire in 2021 too.", why),
        ("Children in Marlshire are safer than they were a year ago.", why),
    ]


def read(inside: str) -> Briefing:
    return read_bytes(page(inside), "page.html")


def test_the_audit_counts_what_was_left_out_and_nothing_else_changes() -> None:
    plain, more = read(""), read("<aside class=related><p>Ofsted found that Westerby is inadequate.</p></aside>")
    assert [(f.start, f.kind, f.text) for f in more.findings] == [(f.start, f.kind, f.text) for f in plain.findings]
    assert (more.quotes, more.visit) == (plain.quotes, plain.visit)
    assert more.audit.paragraphs == plain.audit.paragraphs + 1
    assert more.audit.placed == plain.audit.placed
    last = more.audit.unplaced[-1]
    text = more.document.source.text
    assert (text[last.start : last.end], last.why) == (
        "Ofsted found that Westerby is inadequate.",
        "pointers to other stories",
    )
    assert more.document.source.blocks[-1].kind is BlockKind.BESIDE


def test_a_box_about_the_inspection_is_read_for_findings() -> None:
    briefing = read("<aside><h3>What Ofsted found</h3><p>Children in care live in stable homes.</p></aside>")
    told = next(finding for finding in briefing.findings if finding.text == "Children in care live in stable homes.")
    assert told.section == "What Ofsted found"
    assert all(briefing.document.source.text[f.start : f.end] == f.text for f in briefing.findings)


def test_very_many_comments_are_listed_and_never_make_a_page_too_large() -> None:
    with quickly(20):
        comments = f"<p>{PROSE * 400}</p><div class=comments>{'<p>x</p>' * 60_000}</div>"
        source = source_of(page(comments), "page.html")
        assert {left.why for left in source.left_out} == {"comments of readers"}
        assert sum(source.text[left.start : left.end].split().count("x") for left in source.left_out) == 60_000


def test_tables_within_tables_beside_the_article_are_no_reason_to_refuse_it() -> None:
    nested = "<table><tr><td><p>Words and words.</p>" * 8 + "x" + "</td></tr></table>" * 8
    assert left_out(f"<aside>{nested}</aside>")[0][0].startswith("Words and words.")


@pytest.mark.parametrize("hides", ["hidden", 'style="display:none" aria-hidden="true"'])
def test_a_part_that_its_heading_unfolds_is_read(hides: str) -> None:
    heading = '<h2><button aria-expanded="false" aria-controls="part-1">What went well</button></h2>'
    source = source_of(page(f'{heading}<div id="part-1" {hides}><p>Plans are clear.</p></div>'), "page.html")
    assert "Plans are clear." in story_of(source)


@pytest.mark.timeout(20)
def test_very_many_hidden_parts_are_read_at_once() -> None:
    parts = "".join(f'<div id="part-{nth}" hidden><p>Bins are late.</p></div>' for nth in range(10_000))
    heading = '<h2><button aria-expanded="false" aria-controls="part-7">What went well</button></h2>'
    story = story_of(source_of(page(f"{heading}{parts}"), "page.html"))
    assert story.count("Bins are late.") == 1


def test_what_a_menu_unfolds_is_no_part_of_the_story() -> None:
    menu = '<nav><h2><a aria-expanded="false" aria-controls="part-1">More</a></h2></nav>'
    source = source_of(page(f'{menu}<div id="part-1" hidden><p>Bins are late.</p></div>'), "page.html")
    assert "Bins are late." not in story_of(source)


def test_a_post_of_a_social_network_is_left_out() -> None:
    said = left_out('<blockquote class="twitter-tweet"><p>We are so good!</p></blockquote>')
    assert said == [("We are so good!", "post of a social network")]
