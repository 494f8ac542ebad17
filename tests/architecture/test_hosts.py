"""The project's files name no package registry and no path of anybody's machine."""

import re
import subprocess
from pathlib import Path

ROOT = Path(__file__).parents[2]
REGISTRY = re.compile(
    r"index-url|pypi\.org|pythonhosted|npmjs|deb\.debian\.org|https?://[^ \"]*/(?:simple|packages|pool|dists)/"
)


def test_no_file_names_a_registry() -> None:
    listed = subprocess.run(
        ["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=True
    ).stdout.splitlines()
    guilty = []
    for name in listed:
        path = ROOT / name
        if path == Path(__file__) or not path.is_file() or b"\0" in path.read_bytes()[:4096]:
            continue
        text = path.read_text(encoding="utf-8", errors="replace").replace("--no-emit-index-url", "")
        if REGISTRY.search(text):
            guilty.append(name)
    assert not guilty
