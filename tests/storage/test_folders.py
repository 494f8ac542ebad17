import os
import sys
from pathlib import Path

import pytest

from briefing_app.domain.errors import FolderError
from briefing_app.storage.folders import NETWORK, check_folder, file_system, names_another_machine, synced_by

MOUNTS = """\
/dev/sda1 / ext4 rw 0 0
tmpfs /dev/shm tmpfs rw 0 0
//server/share /mnt/council\\040share cifs rw 0 0
server:/export /home nfs4 rw 0 0
/dev/sdb1 /home/local btrfs rw 0 0
gvfsd-fuse /run/user/1000/gvfs fuse.gvfsd-fuse rw 0 0
"""


@pytest.mark.parametrize(
    ("folder", "kind"),
    [
        ("/var/lib", "ext4"),
        ("/mnt/council share/me", "cifs"),
        ("/mnt/council", "ext4"),
        ("/home/me/.local/share", "nfs4"),
        ("/home/local/me", "btrfs"),
        ("/home", "nfs4"),
        ("/homely", "ext4"),
        ("/run/user/1000/gvfs/smb-share", "fuse.gvfsd-fuse"),
    ],
)
def test_the_nearest_mount_says_what_a_folder_is_on(folder: str, kind: str) -> None:
    assert file_system(Path(folder), MOUNTS) == kind


def test_network_file_systems_are_known() -> None:
    assert {"cifs", "nfs4", "smb3", "fuse.gvfsd-fuse"} <= NETWORK
    assert not NETWORK & {"ext4", "btrfs", "xfs", "tmpfs", "apfs", "ntfs", "overlay", "zfs"}


@pytest.mark.parametrize("name", [r"\\server\share\Briefing", "//server/share", r"\\?\UNC\server\share"])
def test_names_of_other_machines_are_network(name: str) -> None:
    assert names_another_machine(name)


@pytest.mark.parametrize("name", [r"C:\Users\me", r"\\?\C:\Users\me", "/home/me", "relative"])
def test_names_on_this_machine_are_not(name: str) -> None:
    assert not names_another_machine(name)


@pytest.mark.parametrize(
    "folder",
    [
        "/home/me/OneDrive/Briefing",
        "/home/me/OneDrive - Shropshire Council/Documents",
        "/Users/me/Dropbox/notes",
        "/Users/me/Dropbox (Personal)/notes",
        "/Users/me/Library/Mobile Documents/com~apple~CloudDocs/x",
        "/Users/me/Library/CloudStorage/GoogleDrive-me",
        "/home/me/iCloudDrive",
        "/home/me/Nextcloud/x",
        "/home/me/Google Drive/x",
    ],
)
def test_folders_that_a_service_copies_are_known(folder: str) -> None:
    assert synced_by(Path(folder))
    with pytest.raises(FolderError, match="choose a folder"):
        check_folder(Path(folder))
    assert not Path(folder).exists()


@pytest.mark.parametrize(
    "folder", ["/home/me/.local/share/Briefing", "/home/dropboxer/x", "/srv/onedrives/x", "/home/me/Mobile/x"]
)
def test_ordinary_folders_are_not_taken_for_copied_ones(folder: str) -> None:
    assert synced_by(Path(folder)) is None


def test_a_renamed_onedrive_folder_is_told_by_the_system(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OneDriveCommercial", str(tmp_path / "Work files"))
    assert synced_by(tmp_path / "Work files" / "Briefing") == "OneDrive"
    assert synced_by(tmp_path / "Other") is None


def test_a_folder_kept_by_a_sync_program_is_known_by_its_mark(tmp_path: Path) -> None:
    (tmp_path / ".stfolder").mkdir()
    with pytest.raises(FolderError, match="copied elsewhere"):
        check_folder(tmp_path / "a" / "b")


def test_a_link_into_a_copied_folder_is_followed(tmp_path: Path) -> None:
    (tmp_path / "Dropbox").mkdir()
    (tmp_path / "innocent").symlink_to(tmp_path / "Dropbox")
    with pytest.raises(FolderError, match="Dropbox"):
        check_folder(tmp_path / "innocent")


@pytest.mark.skipif(sys.platform != "linux", reason="/proc is Linux's own")
def test_a_folder_that_cannot_be_written_is_refused_even_to_root() -> None:
    with pytest.raises(FolderError, match="cannot be written"):
        check_folder(Path("/proc/briefing"))


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write anywhere")
def test_a_read_only_folder_is_refused(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    with pytest.raises(FolderError, match="cannot be written"):
        check_folder(tmp_path)
    tmp_path.chmod(0o700)


def test_checking_a_folder_leaves_nothing_in_it(tmp_path: Path) -> None:
    check_folder(tmp_path / "new")
    assert list((tmp_path / "new").iterdir()) == []
