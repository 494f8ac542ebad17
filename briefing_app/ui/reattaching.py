"""After a document was replaced: its notes are looked up in the new words."""

from PySide6.QtCore import QObject

from briefing_app.domain.imports import ImportReport, Outcome
from briefing_app.domain.library import StoredDocument
from briefing_app.ui.desk import Desk
from briefing_app.ui.importer import Importer


class Reattaching(QObject):
    """Checks the notes on every document that an import brought up to date."""

    def __init__(self, desk: Desk, importer: Importer) -> None:
        super().__init__(importer)
        self._desk = desk
        importer.finished.connect(self._on_importer_finished)

    def _on_importer_finished(self, report: ImportReport) -> None:
        from briefing_app.storage.library import stored_document

        for file in report.files:
            if file.outcome is Outcome.UPDATED and (document := file.document):
                self._desk.read_library(
                    lambda library, document=document: stored_document(library, document),  # type: ignore[misc]  # bound now
                    self._check,
                    self,
                )

    def _check(self, document: StoredDocument) -> None:
        from briefing_app.notebook import check_anchors

        self._desk.write_notebook(lambda notebook: (None, check_anchors(notebook, document)), lambda _: None, self)
