from briefing_app.ui.places import PageKind, Place
from briefing_app.ui.trail import Trail

ONE, TWO, THREE = (Place(PageKind.THEME, "v", key) for key in ("one", "two", "three"))


def test_back_returns_as_far_down_as_one_was() -> None:
    trail = Trail()
    trail.visit(ONE)
    trail.leave(420)
    trail.visit(TWO)
    step = trail.back()
    assert step is not None
    assert (step.place, step.scroll) == (ONE, 420)
    assert trail.can_go_forward
    assert not trail.can_go_back


def test_going_elsewhere_forgets_what_lay_ahead() -> None:
    trail = Trail()
    for place in (ONE, TWO):
        trail.visit(place)
    trail.back()
    trail.visit(THREE)
    assert not trail.can_go_forward
    back = trail.back()
    assert back is not None
    assert back.place == ONE


def test_places_walked_past_leave_one_step() -> None:
    trail = Trail()
    trail.visit(ONE)
    trail.visit(TWO, passing=True)
    trail.visit(THREE, passing=True)
    back = trail.back()
    assert back is not None
    assert back.place == ONE
    assert not trail.can_go_back


def test_the_same_place_again_is_no_step() -> None:
    trail = Trail()
    trail.visit(ONE)
    trail.visit(ONE)
    assert not trail.can_go_back
    assert Trail().back() is None


def test_what_cannot_be_shown_is_forgotten_and_the_way_leads_past_it() -> None:
    trail = Trail()
    for place in (ONE, TWO, THREE):
        trail.visit(place)
        trail.arrive()
    trail.back()
    trail.give_up()
    assert trail.here is not None
    assert trail.here.place == THREE
    assert not trail.can_go_forward
    back = trail.back()
    assert back is not None
    assert back.place == ONE
    trail.arrive()
    forward = trail.forward()
    assert forward is not None
    assert forward.place == THREE


def test_a_page_left_and_found_again_past_one_that_went_stands_once() -> None:
    trail = Trail()
    for place in (ONE, TWO, ONE):
        trail.visit(place)
        trail.arrive()
    trail.back()
    trail.give_up()
    assert trail.here is not None
    assert trail.here.place == ONE
    assert not trail.can_go_back
    assert not trail.can_go_forward


def test_where_nothing_was_shown_yet_there_is_nowhere_to_be() -> None:
    trail = Trail()
    trail.visit(ONE)
    trail.give_up()
    assert trail.here is None
