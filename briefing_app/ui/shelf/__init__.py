"""The council's shared library in the window: asked for, brought up to date, published to."""

from briefing_app.ui.shelf.shelving import Shelving

__all__ = ["Shelving"]
