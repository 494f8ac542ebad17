"""Where data may live: a folder that can be written, on this machine, that nothing copies elsewhere behind our back."""

import os
import re
import sys
import tempfile
from pathlib import Path

from briefing_app.domain.errors import FolderError
from briefing_app.paths import is_there

NETWORK = {"cifs", "smb", "smb2", "smb3", "smbfs", "nfs", "nfs3", "nfs4", "afpfs", "afs", "ncpfs", "webdav", "davfs",
           "davfs2", "fuse.sshfs", "fuse.davfs", "fuse.davfs2", "fuse.rclone", "fuse.gvfsd-fuse", "ceph", "glusterfs",
           "fuse.glusterfs"}  # fmt: skip
SYNCED = re.compile(
    r"(onedrive|dropbox|google ?drive|nextcloud|owncloud|pcloud ?drive|icloud ?drive|box sync|sharepoint)"
    r"($| ?[-–(].*)|com~apple~clouddocs|mobile documents|cloudstorage",
    re.IGNORECASE,
)
SYNC_VARIABLES = ("OneDrive", "OneDriveCommercial", "OneDriveConsumer")
SYNC_MARKS = (".dropbox", ".dropbox.cache", ".stfolder", ".owncloudsync.log", ".nextcloudsync.log")
_REMOTE_DRIVE = 4
_ELSEWHERE = "nothing was stored: choose a folder on this computer's own disk."


def check_folder(folder: Path) -> None:
    """Make the folder if it is missing; raise FolderError where data would not be safe in it."""
    check_place(folder)
    check_writable(folder)


def check_place(folder: Path) -> None:
    """Raise FolderError for a folder on a network, or one that a service copies elsewhere."""
    places = dict.fromkeys((folder, _resolved(folder)))
    if any(map(is_network, places)):
        raise FolderError(f"The data folder {folder} is on a network, where notes can be lost; {_ELSEWHERE}")
    if service := next(filter(None, map(synced_by, places)), None):
        raise FolderError(
            f"The data folder {folder} is copied elsewhere by {service}, which can spoil the notebook; {_ELSEWHERE}"
        )


def check_writable(folder: Path) -> None:
    """Make the folder if it is missing; raise FolderError where nothing can be written in it."""
    try:
        # What a member wrote is nobody else's who uses the same computer. A folder that is there stays as it is.
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        # Asking for permission bits is not enough on Windows, nor for root: a file is really written.
        with tempfile.NamedTemporaryFile(dir=folder, prefix=".briefing-"):
            pass
    except OSError as fault:
        raise FolderError(
            f"The data folder {folder} cannot be written; nothing was stored: "
            "ask for the right to write to it, or choose another folder."
        ) from fault


def is_writable(folder: Path) -> bool:
    """Whether something can be written in a folder that is there."""
    try:
        check_writable(folder)
    except FolderError:
        return False
    return True


def is_network(folder: Path) -> bool:
    """Whether a path leads to another machine."""
    if names_another_machine(str(folder)):
        return True
    if sys.platform == "win32":
        return _windows_remote(folder)
    return file_system(folder) in NETWORK


def names_another_machine(name: str) -> bool:
    """Whether a name is of the kind that Windows gives to shared folders."""
    if name.startswith(("\\\\?\\", "\\\\.\\")):
        return name.upper().startswith("\\\\?\\UNC\\")
    return name.startswith(("\\\\", "//"))


def synced_by(folder: Path) -> str | None:
    """What copies a folder elsewhere ("OneDrive", "Dropbox" …), or None."""
    for part in folder.parts:
        if SYNCED.fullmatch(part):
            return "iCloud" if "~" in part or "ocuments" in part else part
    for variable in SYNC_VARIABLES:
        root = os.environ.get(variable)
        if root and (folder == Path(root) or Path(root) in folder.parents):
            return "OneDrive"
    for parent in (folder, *folder.parents):
        if any(is_there(parent / mark) for mark in SYNC_MARKS):
            return f"the service that looks after {parent}"
    return None


def file_system(folder: Path, mounts: str | None = None) -> str:
    """The kind of file system a folder is on, such as "ext4" or "cifs"; "" where it cannot be told."""
    above = {str(folder), *map(str, folder.absolute().parents)}
    there = {point: kind for point, kind in _mounts(mounts) if point in above}
    return there[max(there, key=len)] if there else ""


def _mounts(text: str | None) -> list[tuple[str, str]]:
    if text is None and sys.platform != "linux":
        import psutil

        return [(part.mountpoint, part.fstype.lower()) for part in psutil.disk_partitions(all=True)]
    if text is None:
        try:
            text = Path("/proc/self/mounts").read_text(encoding="utf-8", errors="replace")
        except OSError:
            return []
    lines = (line.split(" ") for line in text.splitlines())
    return [(_unescaped(fields[1]), fields[2].lower()) for fields in lines if len(fields) > 2]


def _unescaped(name: str) -> str:
    return re.sub(r"\\([0-7]{3})", lambda found: chr(int(found[1], 8)), name)


def _windows_remote(folder: Path) -> bool:
    import ctypes

    kernel = getattr(ctypes, "windll").kernel32  # noqa: B009 - the attribute exists on Windows only
    return bool(kernel.GetDriveTypeW(folder.absolute().anchor) == _REMOTE_DRIVE)


def _resolved(folder: Path) -> Path:
    try:
        return folder.resolve()
    except (OSError, RuntimeError):
        return folder
