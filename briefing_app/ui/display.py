"""Whether there is a screen to open a window on."""

import os
import sys
from collections.abc import Mapping


def has_display(platform: str = sys.platform, environment: Mapping[str, str] = os.environ) -> bool:
    """False only on a Unix without X or Wayland where no other Qt platform was asked for."""
    if not platform.startswith(("linux", "freebsd")):
        return True
    return any(environment.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))
