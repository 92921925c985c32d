"""A folder of this computer, perhaps one that something else puts on the web."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from pathlib import Path

from commitstats_desktop.core.errors import OutputError, PublishError
from commitstats_desktop.core.publication import Choices, TargetKind
from commitstats_desktop.core.secret import Secret
from commitstats_desktop.core.wording import mark
from commitstats_desktop.core.work import Work
from commitstats_desktop.publish.addresses import checked_public_url
from commitstats_desktop.publish.base import Field, Known, Receipt, Removal
from commitstats_desktop.publish.layout import PAGE, PublishedFile, folder_of
from commitstats_desktop.publish.shelf import ShelfWriter
from commitstats_desktop.whole_files import sync_folder, worded, write_part
from commitstats_desktop.wire.surroundings import Surroundings


class FolderTarget:
    """Pages below a folder."""

    kind = TargetKind.FOLDER
    title = mark("A folder")
    fields = (
        Field("folder", mark("Folder"), "Pages go into u/ below it."),
        Field(
            "public_url",
            mark("Address"),
            "Where the folder is on the web, if it is.",
            is_required=False,
        ),
    )
    secret_title = ""

    def open(
        self,
        settings: Mapping[str, str],
        secret: Secret | None,  # noqa: ARG002  # a folder has none
        surroundings: Surroundings,
        work: Work,
    ) -> FolderSite:
        """The folder; raises `PublishError` when it is none."""
        root = Path(os.path.expanduser(settings.get("folder", "")))
        if not root.is_absolute():
            raise PublishError("Name the folder with its whole path.")
        return FolderSite(
            root, checked_public_url(settings.get("public_url", "")), surroundings, work
        )


class FolderSite:
    """An existing folder."""

    def __init__(self, root: Path, public_url: str, surroundings: Surroundings, work: Work) -> None:
        self._root = root
        self._public_url = public_url
        self._work = work
        self._writer = ShelfWriter(self, surroundings, work)

    def check(self) -> str:
        """Whether pages can be written there."""
        if not os.path.isdir(self._root):
            raise PublishError(f"The folder {self._root} does not exist.", "Make it first.")
        if not os.access(self._root, os.W_OK):
            raise PublishError(f"Nothing may be written into {self._root}.")
        return f"Pages go into {self._root / 'u'}."

    def address(self, key: str) -> str:
        """On the web, or as a file."""
        if self._public_url:
            return self._public_url + folder_of(key)
        return (self._root / folder_of(key) / PAGE).as_uri()

    def stored(self, key: str) -> dict[str, str]:
        """As `Site.stored`."""
        return self._writer.stored(key)

    def put(
        self,
        key: str,
        files: tuple[PublishedFile, ...],
        known: Known,
        choices: Choices,  # noqa: ARG002  # a folder has no gallery
    ) -> Receipt:
        """As `Site.put`."""
        self.check()
        return self._writer.put(key, files, known, self.address(key))

    def remove(self, key: str) -> Removal:
        """As `Site.remove`; the empty folder goes too."""
        removal = self._writer.remove(key)
        folder = self._root / folder_of(key)
        if os.path.isdir(folder) and not os.listdir(folder):
            folder.rmdir()
        return removal

    def close(self) -> None:
        """Nothing is open."""

    def names(self, prefix: str) -> Iterable[str]:
        """Files of a page; a part that a kill left behind is one of them, and is taken away."""
        folder = self._root / prefix
        try:
            return [prefix + name for name in sorted(os.listdir(folder))]
        except (FileNotFoundError, NotADirectoryError):
            return []
        except OSError as error:
            raise _unreadable(folder, error) from error

    def read(self, name: str) -> bytes | None:
        """A file's bytes."""
        path = self._root / name
        try:
            return path.read_bytes()
        except (FileNotFoundError, NotADirectoryError):
            return None
        except OSError as error:
            raise _unreadable(path, error) from error

    def write(self, name: str, file: PublishedFile) -> None:
        """Beside its place first, then moved there."""
        self._work.check()
        target = self._root / name
        with worded(target):
            target.parent.mkdir(parents=True, exist_ok=True)
            os.replace(write_part(target, file.body), target)
            sync_folder(target.parent)

    def erase(self, name: str) -> int:
        """Delete a file."""
        path = self._root / name
        try:
            path.unlink()
        except FileNotFoundError:
            return 0
        except OSError as error:
            raise OutputError(f"{path} cannot be deleted: {error.strerror or error}.") from error
        return 1

    def hidden(self, prefix: str) -> Iterable[str]:  # noqa: ARG002  # as a shelf is asked
        """A folder keeps no versions."""
        return ()


def _unreadable(path: Path, error: OSError) -> PublishError:
    return PublishError(f"{path} cannot be read: {error.strerror or error}.")
