"""Errors a user can act on: each says what is wrong, with which file, and what to do."""


class GeoExplorerError(Exception):
    """A fault the user can mend; `hint` says how. Anything else that is raised is a bug."""

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint

    def __str__(self) -> str:
        return f"{self.message}. {self.hint}" if self.hint else self.message


class ProjectError(GeoExplorerError):
    """A project file that cannot be opened, read or written."""


class ImportFailed(GeoExplorerError):
    """A source file that cannot become documents."""


class ExportFailed(GeoExplorerError):
    """An output file that cannot be written."""


class StaleEditError(GeoExplorerError):
    """The row changed since the edit was made; nothing was written."""


class StudyError(GeoExplorerError):
    """A study that cannot be read: what is wrong in it, and where."""
