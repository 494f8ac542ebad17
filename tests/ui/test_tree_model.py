from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from briefing_app.domain.briefing import Finding, Quote, Speaker
from briefing_app.domain.library import DocumentCard, SpeakerGroup, ThemeGroup, Visit, VisitTree
from briefing_app.domain.themes import Theme
from briefing_app.domain.words import DocumentKind, FindingKind
from briefing_app.ui.fitting import fitted, on_lines
from briefing_app.ui.places import PageKind, Place
from briefing_app.ui.tree.branch import Mark
from briefing_app.ui.tree.branches import council_branches, visit_branches
from briefing_app.ui.tree.model import TreeModel

CARD = DocumentCard(
    "d-1", "s-2024", DocumentKind.LETTER, "The letter", None, None, 4, "l.pdf", 1, "2024-09-01T00:00:00Z"
)
NEW = Visit(
    "s-2024", "Shropshire Council", "Ofsted", "focused visit", "2024-07-30", "2024-07-31", documents=(CARD,), findings=3
)
OLD = Visit("s-2022", "Shropshire Council", "Ofsted", "inspection", "2022-02", None, findings=1)
OTHER = Visit("d-2023", "Dorset Council", "Ofsted", "focused visit", "2023-05-01", None)


def finding(number: int, kind: FindingKind, theme: Theme = Theme.EDUCATION) -> Finding:
    return Finding(f"f-{number}", "d-1", kind, theme, 0, 4, "Text", 1)


TREE = VisitTree(
    NEW,
    (
        ThemeGroup(
            Theme.EDUCATION,
            (finding(1, FindingKind.STRENGTH), finding(2, FindingKind.STRENGTH), finding(3, FindingKind.IMPROVEMENT)),
        ),
        ThemeGroup(Theme.PLANS, (finding(4, FindingKind.STRENGTH), finding(5, FindingKind.IMPROVEMENT))),
    ),
    (
        SpeakerGroup(
            Speaker("Pat Lee", "Director", ""), (Quote("q-1", "d-1", Speaker("Pat Lee"), 0, 4, "Text", 1),), "Pat Lee"
        ),
    ),
)


@pytest.fixture
def model(qapp: Any) -> TreeModel:
    model = TreeModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    return model


def labels(model: TreeModel, parent: QModelIndex | QPersistentModelIndex) -> list[str]:
    return [model.index(row, 0, parent).data() for row in range(model.rowCount(parent))]


def test_councils_by_name_and_visits_newest_first(model: TreeModel) -> None:
    model.show(council_branches((OLD, NEW, OTHER), {}))
    assert labels(model, QModelIndex()) == ["Dorset Council", "Shropshire Council"]
    assert labels(model, model.index(1, 0)) == ["Focused visit · Jul 2024", "Inspection · Feb 2022"]


def test_what_is_under_a_visit_is_asked_for_once(model: TreeModel) -> None:
    asked: list[str] = []
    model.visit_wanted.connect(asked.append)
    model.show(council_branches((NEW,), {}))
    visit = model.index_of("visit/s-2024")
    assert model.hasChildren(visit)
    model.fetchMore(visit)
    model.fetchMore(visit)
    assert asked == ["s-2024"]
    model.fill("s-2024", visit_branches(TREE, {}))
    assert labels(model, visit) == ["In one minute", "Themes", "People quoted", "Original letter"]
    assert labels(model, model.index_of("s-2024/themes")) == ["Education", "Plans and reviews"]
    assert not model.canFetchMore(visit)


def test_a_line_says_all_it_shows() -> None:
    notes = {"f-2": 1, "s-2024/education": 2, "q-1": 1}
    themes = visit_branches(TREE, notes)[1].children
    assert themes[0].spoken == "Education, mostly strengths, 3 findings, 3 notes"
    assert (themes[0].mark, themes[0].count, themes[0].notes) == (Mark.STRENGTH, 3, 3)
    assert themes[1].mark is Mark.IMPROVEMENT, "of two kinds as common, the more serious is shown"
    speaker = visit_branches(TREE, notes)[2].children[0]
    assert speaker.spoken == "Pat Lee, Director, 1 quote, 1 note"
    assert speaker.place == Place(PageKind.SPEAKER, "s-2024", "Pat Lee")


def test_what_is_listed_to_improve_is_not_hidden_by_much_praise() -> None:
    praise = [finding(number, FindingKind.STRENGTH) for number in range(5)]
    listed = replace(finding(9, FindingKind.IMPROVEMENT), section="What needs to improve in this area of practice?")
    urgent = replace(listed, kind=FindingKind.PRIORITY_ACTION, section="Area for priority action")
    (one,) = visit_branches(VisitTree(NEW, (ThemeGroup(Theme.EDUCATION, (*praise, listed)),), ()), {})[1].children
    assert (one.mark, one.spoken) == (Mark.IMPROVEMENT, "Education, 1 area listed to improve, 6 findings")
    (two,) = visit_branches(VisitTree(NEW, (ThemeGroup(Theme.EDUCATION, (*praise, urgent, listed)),), ()), {})[
        1
    ].children
    assert (two.mark, two.spoken) == (Mark.PRIORITY, "Education, 2 areas listed to improve, 7 findings")


def test_a_refresh_touches_only_what_differs(model: TreeModel) -> None:
    model.show(council_branches((NEW, OLD), {}))
    model.fetchMore(model.index_of("visit/s-2024"))
    model.fill("s-2024", visit_branches(TREE, {}))
    kept = QPersistentModelIndex(model.index_of("s-2024/theme/education"))
    changed: list[QModelIndex] = []
    removed: list[int] = []
    model.dataChanged.connect(lambda first, _last: changed.append(first))
    model.rowsRemoved.connect(lambda *_: removed.append(1))
    model.show(council_branches((NEW, OLD, OTHER), {}))
    model.fill("s-2024", visit_branches(TREE, {"f-1": 1}))
    assert kept.isValid()
    assert kept.data(Qt.ItemDataRole.AccessibleTextRole) == "Education, mostly strengths, 3 findings, 1 note"
    assert [index.data() for index in changed] == ["Education"]
    assert removed == []


def test_a_visit_that_goes_takes_its_lines_along(model: TreeModel) -> None:
    model.show(council_branches((NEW, OLD), {}))
    model.fetchMore(model.index_of("visit/s-2024"))
    model.fill("s-2024", visit_branches(TREE, {}))
    model.show(council_branches((OLD,), {}))
    assert not model.index_of("visit/s-2024").isValid()
    assert not model.index_of("s-2024/minute").isValid()
    model.fill("s-2024", visit_branches(TREE, {}))
    assert labels(model, model.index(0, 0)) == ["Inspection · Feb 2022"]


def test_a_visit_goes_to_another_council_above_or_below(model: TreeModel) -> None:
    elsewhere = replace(NEW, council="Dorset Council")
    for visit in (NEW, elsewhere, NEW):
        model.show(council_branches((visit, OLD, OTHER), {}))
        assert model.index_of("visit/s-2024").parent() == model.index_of(f"council/{visit.council}")


def test_two_documents_of_one_kind_are_told_apart() -> None:
    second = replace(CARD, id="d-2", published="2024-09-20")
    visit = replace(NEW, documents=(replace(CARD, published="2024-08-30"), second))
    documents = [branch.label for branch in visit_branches(VisitTree(visit, (), ()), {})[1:]]
    assert documents == ["Original letter · 30 August 2024", "Original letter · 20 September 2024"]


def test_a_council_without_visits_leads_to_its_page() -> None:
    branches = council_branches((NEW,), {}, ("Aldermoor",))
    assert [branch.label for branch in branches] == ["Aldermoor", NEW.council]
    assert branches[0].place == Place(PageKind.COUNCIL, key="Aldermoor")
    assert branches[0].children == ()


def test_a_visit_cut_short_keeps_its_day(qapp: QApplication) -> None:
    metrics = QFontMetrics(qapp.font())
    whole = "Focused visit · Jul 2024"
    wide = metrics.horizontalAdvance(whole)
    assert fitted(whole, metrics, wide) == whole
    cut = fitted(whole, metrics, wide - metrics.horizontalAdvance("visit"))
    assert cut.startswith("Foc")
    assert cut.endswith("… · Jul 2024")
    assert metrics.horizontalAdvance(cut) <= wide
    assert fitted(whole, metrics, metrics.horizontalAdvance("Jul 2024")).endswith("…")
    assert fitted("Health and emotional wellbeing", metrics, wide // 2).endswith("…")


def test_a_long_name_goes_on_below_and_is_cut_only_there(qapp: QApplication) -> None:
    metrics = QFontMetrics(qapp.font())
    name = "Management oversight and audit"
    wide, half = metrics.horizontalAdvance(name), metrics.horizontalAdvance("Management oversigh")
    assert on_lines(name, metrics, wide, wide) == (name,)
    assert on_lines(name, metrics, wide - 1, wide) == ("Management oversight and", "audit")
    assert on_lines(name, metrics, half, wide) == ("Management", "oversight and audit")
    first, cut = on_lines(name, metrics, half, half // 2)
    assert first == "Management"
    assert cut.endswith("…")
    (one,) = on_lines("Permanence", metrics, metrics.horizontalAdvance("Perm"), wide)
    assert one.endswith("…")
    assert len(on_lines("Focused visit · Jul 2024", metrics, half, wide)) == 1, "a visit keeps to its line"
