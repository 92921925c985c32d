"""The kinds of places; a new one is a file beside this one and a line here."""

from __future__ import annotations

from commitstats_desktop.core.publication import TargetKind
from commitstats_desktop.publish.base import Target
from commitstats_desktop.publish.folder import FolderTarget
from commitstats_desktop.publish.s3 import S3Target
from commitstats_desktop.publish.upload_endpoint import UploadEndpointTarget

TARGETS: tuple[Target, ...] = (FolderTarget(), S3Target(), UploadEndpointTarget())


def target_of(kind: TargetKind) -> Target:
    """The kind of place with this name."""
    return next(target for target in TARGETS if target.kind is kind)
