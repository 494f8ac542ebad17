"""Outline icons from `resources/icons/`, tinted by a colour and crisp at every screen scale."""

import logging
from contextlib import suppress
from functools import cache, lru_cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from briefing_app import paths
from briefing_app.ui.theme.tokens import Tokens

_log = logging.getLogger(__name__)
_SIZES = (16, 20, 24, 32, 40, 48, 64)


def icon_names() -> tuple[str, ...]:
    """Every icon of the family."""
    return tuple(sorted(path.stem for path in (paths.resources() / "icons").glob("*.svg")))


def svg(name: str, colour: str) -> bytes:
    """The icon `name` as SVG in this colour."""
    return _source(name).replace("currentColor", colour).encode()


def pixmap(name: str, colour: str, size: int, ratio: float = 1.0) -> QPixmap:
    """The icon `name`, `size` px square, drawn for a screen of this device pixel ratio."""
    image = QPixmap(round(size * ratio), round(size * ratio))
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    _renderer(name, colour).render(painter, QRectF(image.rect()))
    painter.end()
    image.setDevicePixelRatio(ratio)
    return image


def paint_icon(painter: QPainter, box: QRectF, name: str, colour: str) -> None:
    """Draws the icon `name` into `box`."""
    _renderer(name, colour).render(painter, box)


@lru_cache(maxsize=256)
def tinted_icon(name: str, colour: str, muted: str, on_accent: str) -> QIcon:
    """The icon `name` in `colour`; `muted` where disabled, `on_accent` on a selected line."""
    made = QIcon()
    modes = {QIcon.Mode.Normal: colour, QIcon.Mode.Disabled: muted, QIcon.Mode.Selected: on_accent}
    for mode, tint in modes.items():
        for size in _SIZES:
            made.addPixmap(pixmap(name, tint, size), mode)
    return made


def write_sheet_images(tokens: Tokens, folder: Path | None) -> dict[str, str]:
    """Writes the few images a style sheet draws into `folder`; the sheet's own name of each to its path.

    Where there is no folder, or it takes no files, they are the images that ship, in black.
    """
    wanted = {
        "chevron_down": ("chevron-down", tokens.muted),
        "chevron_up": ("chevron-up", tokens.muted),
        "check_ink": ("check", tokens.ink),
        "chevron_right": ("chevron-right", tokens.muted),
        "chevron_down_on_accent": ("chevron-down", tokens.on_accent),
        "chevron_right_on_accent": ("chevron-right", tokens.on_accent),
        "check": ("check", tokens.on_accent),
        "dot": ("dot", tokens.on_accent),
    }
    return {key: _written(folder, name, colour) for key, (name, colour) in wanted.items()}


def _written(folder: Path | None, name: str, colour: str) -> str:
    if folder is None:
        return _shipped(name).as_posix()
    path = folder / f"{name}-{colour[1:]}.svg"
    try:
        # Where the program stays open for days, macOS among others clears temporary folders below it.
        folder.mkdir(parents=True, exist_ok=True)
        if not path.exists():
            path.write_bytes(svg(name, colour))
    except OSError as fault:
        _log.warning("An image for the style sheet could not be written", exc_info=fault)
        # What was written of it is no image.
        with suppress(OSError):
            path.unlink(missing_ok=True)
        return _shipped(name).as_posix()
    return path.as_posix()


@cache
def _source(name: str) -> str:
    return _shipped(name).read_text(encoding="utf-8")


def _shipped(name: str) -> Path:
    return paths.resources() / "icons" / f"{name}.svg"


@lru_cache(maxsize=256)
def _renderer(name: str, colour: str) -> QSvgRenderer:
    return QSvgRenderer(QByteArray(svg(name, colour)))
