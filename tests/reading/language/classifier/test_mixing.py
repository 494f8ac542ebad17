from briefing_app.domain.themes import Theme
from briefing_app.reading.language.classifier.mixing import grade_with, kind_with, topic_with
from briefing_app.reading.language.classifier.telling import Told
from briefing_app.reading.language.themes import About, theme_by
from briefing_app.reading.language.tones import Tally

NO_THEME = [0.0] * len(Theme)


def sure_of(theme: Theme) -> Told:
    return Told([0.0, 0.0, 0.0], [0.0 if each is theme else -9.0 for each in Theme])


def test_without_the_classifier_words_decide() -> None:
    assert kind_with(None, Tally(1.0, 2.0, 3.0)) == Tally(1.0, 2.0, 3.0)
    assert topic_with(None, About(NO_THEME)).totals == NO_THEME


def test_the_surer_of_words_and_classifier_decides_the_kind() -> None:
    leaning_to_praise = Tally(1.0, 0.0, 0.0)
    told = kind_with(Told([0.0, 5.0, 0.0], NO_THEME), leaning_to_praise)
    assert told.criticism > told.praise
    told = kind_with(Told([0.0, 0.1, 0.0], NO_THEME), leaning_to_praise)
    assert told.praise > told.criticism


def test_the_surer_of_words_and_classifier_decides_the_theme() -> None:
    by_words = [8.0 if theme is Theme.HEALTH else 0.0 for theme in Theme]
    assert theme_by(topic_with(sure_of(Theme.EDUCATION), About(by_words))) is Theme.EDUCATION
    by_words = [20.0 if theme is Theme.HEALTH else 0.0 for theme in Theme]
    assert theme_by(topic_with(sure_of(Theme.EDUCATION), About(by_words))) is Theme.HEALTH


def test_what_a_rule_settled_is_weighed_too() -> None:
    settled = About([float(theme is Theme.SCOPE) for theme in Theme], 0.9)
    assert theme_by(topic_with(sure_of(Theme.PLANS), settled)) is Theme.PLANS


def test_of_a_grade_the_surer_of_words_and_classifier_decides() -> None:
    assert grade_with(None, 2.0) == 2.0
    assert grade_with(-1.0, 4.0) > 0 > grade_with(-6.0, 2.0)


def test_an_area_that_no_words_name_needs_a_surer_classifier() -> None:
    assert grade_with(0.5, None) < 0 < grade_with(5.0, None)
    assert grade_with(None, None) == 0
