"""Every exception to a rule says which rule, and why."""

import re
import subprocess
import tomllib
from pathlib import Path

ROOT = Path(__file__).parents[2]
EXCEPTION = re.compile(r"#\s*(?:noqa|type:\s*ignore)(?P<rest>.*)$")
NAMED_WITH_REASON = re.compile(r"^(?::\s*[A-Z]+\d+(?:,\s*[A-Z]+\d+)*|\[[\w-]+(?:,\s*[\w-]+)*\])(?P<why>.*)$")


def sources() -> list[Path]:
    listed = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard", "*.py"],
        cwd=ROOT, capture_output=True, text=True, check=True,
    )  # fmt: skip
    return [ROOT / name for name in listed.stdout.split() if (ROOT / name).exists() and ROOT / name != Path(__file__)]


def unexplained(line: str) -> bool:
    found = EXCEPTION.search(line)
    if not found:
        return False
    named = NAMED_WITH_REASON.match(found["rest"].strip())
    why = re.sub(r"#\s*(?:noqa|type:\s*ignore)\S*", "", named["why"]) if named else ""
    return len(re.findall(r"[A-Za-z]{2,}", why)) < 2


def test_each_exception_in_the_code_has_its_reason_beside_it() -> None:
    bare = [
        f"{path.relative_to(ROOT)}:{number}: {line.strip()}"
        for path in sources()
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
        if unexplained(line)
    ]
    assert not bare, "\n".join(bare)


def test_each_rule_switched_off_for_all_has_its_reason_beside_it() -> None:
    text = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    rules = tomllib.loads(text)["tool"]["ruff"]["lint"]["ignore"]
    for rule in rules:
        assert re.search(rf'"{rule}",\s*# .{{10,}}', text), f"{rule} is ignored without a reason"
