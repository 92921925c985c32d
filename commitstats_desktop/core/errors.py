"""What can go wrong and is worth a sentence to the person.

AppError
├── AuthError
├── FolderError            a path the person named cannot be used
│   └── RepositoryUnreadable
├── OutputError            a file we were asked to write could not be written
├── PublishError
├── RateLimited            carries the moment it ends
├── StoreError
│   ├── StoreBusy          another process holds the writing lock
│   ├── StoreDamaged
│   └── StoreNewer         made by a later version of the app
├── TemplateError
└── Unreachable

`Cancelled` is no error: the person asked for it. Anything else that is raised is a bug.
"""

from __future__ import annotations

from datetime import datetime


class AppError(Exception):
    """A failure told to the person: one sentence of what happened, one hint of what to do."""

    def __init__(self, sentence: str, hint: str = "") -> None:
        super().__init__(sentence)
        self.sentence = sentence
        self.hint = hint

    def __reduce__(self) -> tuple[type[AppError], tuple[str, str]]:
        return type(self), (self.sentence, self.hint)


class AuthError(AppError):
    """A host refused the token."""


class FolderError(AppError):
    """A folder the person pointed at cannot be used."""


class RepositoryUnreadable(FolderError):
    """A repository is there, but cannot be read as one."""


class OutputError(AppError):
    """A file could not be written; what was there before is still there."""


class PublishError(AppError):
    """A page did not reach its target, or did not leave it."""


class RateLimited(AppError):
    """A host asks for patience."""

    def __init__(self, sentence: str, hint: str, until: datetime) -> None:
        super().__init__(sentence, hint)
        self.until = until

    def __reduce__(self) -> tuple[type[AppError], tuple[str, str, datetime]]:  # type: ignore[override]
        return type(self), (self.sentence, self.hint, self.until)


class StoreError(AppError):
    """The database could not be used."""


class StoreBusy(StoreError):
    """Another process of this app is writing."""


class StoreDamaged(StoreError):
    """SQLite's own check found damage."""


class StoreNewer(StoreError):
    """The database was made by a later version; it is left untouched."""


class TemplateError(AppError):
    """A document could not be drawn."""


class Unreachable(AppError):
    """A host did not answer."""


class Cancelled(Exception):
    """The person asked to stop; what was done so far is kept."""
