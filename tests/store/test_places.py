"""Which places other computers write to as well."""

from pathlib import Path

import pytest

from geoexplorer.store import places
from geoexplorer.store.places import SharedPlace, shared_place

MOUNTS = """/dev/sda1 / ext4 rw 0 0
server:/home /home/shared nfs4 rw 0 0
/dev/sdb1 /home/shared/disk ext4 rw 0 0
me@host:/ /mnt/my\\040host fuse.sshfs rw 0 0
/dev/sdc1 /media/stick fuseblk rw 0 0
"""


@pytest.fixture(autouse=True)
def mounts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The file systems of a made-up computer."""
    (tmp_path / "mounts").write_text(MOUNTS)
    monkeypatch.setattr(places, "MOUNTS", tmp_path / "mounts")


@pytest.mark.parametrize(
    ("path", "service"),
    [
        ("/home/a/OneDrive - Ministry/region.geox", "OneDrive"),
        ("/home/a/Dropbox (Personal)/region.geox", "Dropbox"),
        ("/home/a/Nextcloud/region.geox", "Nextcloud"),
        ("/Users/a/Library/CloudStorage/GoogleDrive-a@b.org/My Drive/region.geox", "Google Drive"),
        ("/Users/a/Library/Mobile Documents/com~apple~CloudDocs/region.geox", "iCloud Drive"),
    ],
)
def test_a_synced_folder_is_known_by_its_name(path: str, service: str) -> None:
    assert shared_place(Path(path)) == SharedPlace("cloud", service)


def test_a_synced_folder_of_another_name_is_known_by_what_the_service_says(monkeypatch) -> None:
    monkeypatch.setenv("OneDrive", "/home/a/my things")
    assert shared_place(Path("/home/a/my things/region.geox")) == SharedPlace("cloud", "OneDrive")


@pytest.mark.parametrize(
    ("path", "system"),
    [("/home/shared/x/region.geox", "nfs4"), ("/mnt/my host/region.geox", "sshfs"), ("//server/x/region.geox", None)],
)
def test_a_network_drive_is_known(path: str, system: str | None) -> None:
    assert shared_place(Path(path)) == SharedPlace("network", system or "a network drive")


@pytest.mark.parametrize(
    "path",
    ["/home/a/region.geox", "/home/shared/disk/region.geox", "/media/stick/region.geox", "/home/a/dropbox.geox"],
)
def test_a_place_of_this_computer_alone_is_not_shared(path: str) -> None:
    assert shared_place(Path(path)) is None
