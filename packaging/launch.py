"""The built application's way in."""

import multiprocessing

from briefing_app.__main__ import main

if __name__ == "__main__":
    multiprocessing.freeze_support()
    raise SystemExit(main())
