"""The window: what a member sees of library and notebook."""

from pathlib import Path


def refuse(why: str) -> None:
    """Say in a window of its own why Briefing cannot be opened at all, where nothing else is read."""
    from PySide6.QtWidgets import QMessageBox

    from briefing_app.paths import APP_NAME
    from briefing_app.ui.application import application

    application()
    QMessageBox.critical(None, APP_NAME, why)


def run(files: list[Path], data: Path | None) -> int:
    """Open the window on the data folder and import `files`; where there is no display, print and draw instead."""
    from briefing_app.ui.display import has_display

    if not has_display():
        from briefing_app.ui.headless import run_without_display

        return run_without_display(files, data)
    from briefing_app.ui.application import run_window

    return run_window(files, data)
