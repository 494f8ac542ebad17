from briefing_app.domain.briefing import Speaker
from briefing_app.domain.themes import Theme
from briefing_app.domain.words import DocumentKind
from briefing_app.storage import LibraryFile
from briefing_app.storage.library import THEME_ORDER, list_visits, store_briefing, visit_tree
from tests.storage.making import briefing, words


def test_every_theme_has_its_place() -> None:
    assert sorted(THEME_ORDER) == sorted(Theme)
    assert THEME_ORDER[0] is Theme.OVERALL
    assert THEME_ORDER[-2:] == (Theme.SCOPE, Theme.OTHER)


def test_a_tree_holds_every_finding_once_letter_before_release(lib: LibraryFile) -> None:
    release = briefing(words(1, 12), kind=DocumentKind.RELEASE, name="release.txt")
    letter = briefing(words(2, 12))
    store_briefing(lib, release, b"")
    store_briefing(lib, letter, b"")
    tree = visit_tree(lib, list_visits(lib)[0].id)
    assert [group.theme for group in tree.themes] == [Theme.OVERALL, Theme.LEADERSHIP, Theme.PLANS, Theme.SCOPE]
    assert sorted(found.id for found in tree.findings) == sorted(
        found.id for found in (*letter.findings, *release.findings)
    )
    for group in tree.themes:
        order = [(found.document != letter.document.id, found.start) for found in group.findings]
        assert order == sorted(order)
        assert {found.theme for found in group.findings} == {group.theme}


def test_a_person_is_one_speaker_however_their_office_is_told(lib: LibraryFile) -> None:
    full, short = Speaker("Kirstie Hurst-Knight", "cabinet member", "the council"), Speaker("Kirstie Hurst-Knight")
    unnamed = Speaker("", "inspector", "")
    store_briefing(lib, briefing(words(1, 8), said=(short, unnamed, full)), b"")
    tree = visit_tree(lib, list_visits(lib)[0].id)
    assert [(group.speaker, len(group.quotes)) for group in tree.speakers] == [(full, 2), (unnamed, 1)]
    assert tree.speakers[0].quotes[0].speaker == short


def test_no_two_who_are_quoted_at_a_visit_are_called_alike(lib: LibraryFile) -> None:
    ours, theirs = Speaker("", "spokesperson", "the council"), Speaker("", "spokesperson", "Marsh House")
    store_briefing(lib, briefing(words(1, 8), said=(ours, theirs, ours)), b"")
    tree = visit_tree(lib, list_visits(lib)[0].id)
    called = [(group.name, len(group.quotes)) for group in tree.speakers]
    assert called == [("Spokesperson", 2), ("Spokesperson, Marsh House", 1)]
