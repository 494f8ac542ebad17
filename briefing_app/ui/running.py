"""The application that runs, for those who listen to it or dress it."""

from PySide6.QtWidgets import QApplication


def running_application() -> QApplication:
    """The one application; there is one wherever there are widgets."""
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        raise TypeError("a window needs an application")
    return app
