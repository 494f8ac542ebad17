"""How the window is looked at: light at the usual size and dark at twice; in all four ways by `make pictures`."""

import os

from briefing_app.settings import Appearance

OFTEN = ((Appearance.LIGHT, 100), (Appearance.DARK, 200))
EVERY = (*OFTEN, (Appearance.DARK, 100), (Appearance.LIGHT, 200))
LOOKS = EVERY if os.environ.get("BRIEFING_LOOKS") == "all" else OFTEN
