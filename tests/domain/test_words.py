from briefing_app.domain.library import ChangeSet
from briefing_app.domain.themes import Theme
from briefing_app.domain.words import QUOTE_SIGN, FindingKind


def test_every_theme_and_kind_has_words_for_the_screen() -> None:
    assert all(theme.label for theme in Theme)
    assert len({theme.label for theme in Theme}) == len(Theme)
    assert all(kind.label for kind in FindingKind)


def test_every_kind_and_what_is_quoted_have_a_sign_of_their_own() -> None:
    assert len({QUOTE_SIGN, *(kind.sign for kind in FindingKind)}) == len(FindingKind) + 1


def test_only_areas_for_improvement_and_priority_action_need_action() -> None:
    assert [kind for kind in FindingKind if kind.needs_action] == [FindingKind.IMPROVEMENT, FindingKind.PRIORITY_ACTION]


def test_changes_add_up() -> None:
    both = ChangeSet(visits=frozenset({"v"})) | ChangeSet(notes=frozenset({"n"}))
    assert both == ChangeSet(visits=frozenset({"v"}), notes=frozenset({"n"}))
    assert both
    assert not ChangeSet()
