"""Whether a file lies where other computers write too: in a folder that a service syncs, or on a network."""

import os
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

# Names of the folders that sync services make, lower case -> the service. As their own programs name them by default.
CLOUD_FOLDERS = {
    "onedrive": "OneDrive",
    "dropbox": "Dropbox",
    "google drive": "Google Drive",
    "googledrive": "Google Drive",
    "my drive": "Google Drive",
    "iclouddrive": "iCloud Drive",
    "icloud drive": "iCloud Drive",
    "com~apple~clouddocs": "iCloud Drive",
    "nextcloud": "Nextcloud",
    "owncloud": "ownCloud",
    "box sync": "Box",
    "yandex.disk": "Yandex Disk",
    "yandexdisk": "Yandex Disk",
    "pclouddrive": "pCloud",
    "pcloud drive": "pCloud",
    "mega": "MEGA",
    "megasync": "MEGA",
    "synologydrive": "Synology Drive",
    "proton drive": "Proton Drive",
    "seafile": "Seafile",
}
# They say where their folder is, whatever it is called.
CLOUD_VARIABLES = {"OneDrive": "OneDrive", "OneDriveCommercial": "OneDrive", "OneDriveConsumer": "OneDrive"}
# File systems of Linux whose files lie on another computer; those of FUSE without that prefix.
NETWORK_SYSTEMS = {"nfs", "nfs4", "cifs", "smb3", "smbfs", "ncpfs", "afs", "ceph", "glusterfs", "davfs", "9p", "vboxsf"}
NETWORK_SYSTEMS |= {"sshfs", "rclone", "gvfsd-fuse", "davfs2", "s3fs", "google-drive-ocamlfuse", "onedriver", "cephfs"}
MOUNTS = Path("/proc/self/mounts")
REMOTE_DRIVE = 4  # DRIVE_REMOTE of Windows


@dataclass(frozen=True, slots=True)
class SharedPlace:
    """A place that more than one computer can write to: synced by a service, or on a network drive."""

    kind: Literal["cloud", "network"]
    name: str  # of the service or the kind of drive


def shared_place(path: Path) -> SharedPlace | None:
    """Return the shared place a file lies in; None if it lies on this computer alone, as far as can be told."""
    if (service := _service(path)) is not None:
        return SharedPlace("cloud", service)
    if (drive := _network_drive(path)) is not None:
        return SharedPlace("network", drive)
    return None


def _service(path: Path) -> str | None:
    for variable, service in CLOUD_VARIABLES.items():
        root = os.environ.get(variable)
        if root and path.is_relative_to(root):
            return service
    parts = path.parent.parts
    for part in parts:
        # "OneDrive - Contoso", "Dropbox (Personal)", "GoogleDrive-somebody@example.org"
        for name in {
            part.lower(),
            part.lower().split(" - ")[0],
            part.lower().split(" (")[0],
            part.lower().split("-")[0],
        }:
            if name in CLOUD_FOLDERS:
                return CLOUD_FOLDERS[name]
    return "iCloud Drive" if "Mobile Documents" in parts else None


def _network_drive(path: Path) -> str | None:
    if sys.platform == "win32":
        return _windows_drive(path)
    if str(path).startswith(("//", "\\\\")):
        return "a network drive"
    system = _file_system(path).removeprefix("fuse.")
    return system if system in NETWORK_SYSTEMS else None


def _windows_drive(path: Path) -> str | None:
    import ctypes

    if path.drive.startswith("\\\\"):
        return "a network drive"
    kind = ctypes.windll.kernel32.GetDriveTypeW(path.anchor)  # type: ignore[attr-defined,unused-ignore]
    return "a network drive" if kind == REMOTE_DRIVE else None


def _file_system(path: Path) -> str:
    """Return the type of the file system a path lies on, as Linux lists it; empty elsewhere."""
    try:
        lines = MOUNTS.read_text("utf-8", errors="replace").splitlines()
    except OSError:
        return ""
    found, kind = Path("/"), ""
    for line in lines:
        _, where, system, *_ = line.split(" ")
        place = Path(where.replace("\\040", " "))
        if path.is_relative_to(place) and (not kind or place.is_relative_to(found)):
            found, kind = place, system
    return kind
