"""`commitstats endpoint`: run the upload endpoint oneself, and give keys to people."""

from __future__ import annotations

import os
from datetime import UTC, datetime

import click

from commitstats_desktop.cli import output
from commitstats_desktop.cli.home import now
from commitstats_desktop.core.text import shown

SETTINGS = """\b
It is set up by variables of the environment, each beginning with COMMITSTATS_ENDPOINT_:
  BUCKET             the bucket; it must exist
  STORE              address of an S3-compatible store; without it Amazon
  REGION             of the bucket
  ACCESS_KEY_ID, SECRET_ACCESS_KEY
  PUBLIC_URL         where pages are read (serve)
  CONDITIONS         yes or no: whether the store writes on conditions; else it is tried
  MOST_PAGES, MOST_FILES, MOST_FILE_BYTES, MOST_BYTES,
  MOST_REQUESTS_A_MINUTE, MOST_UPLOADS_A_DAY   of one key
"""


@click.group(epilog=SETTINGS)
def endpoint() -> None:
    """The upload endpoint, in front of any S3-compatible store."""


@endpoint.command(epilog=SETTINGS)
@click.option("--host", default="127.0.0.1", show_default=True)
@click.option("--port", default=8080, show_default=True)
def serve(host: str, port: int) -> None:
    """Answer uploads and show pages until it is stopped; put a server that speaks TLS before it."""
    from commitstats_desktop.services.endpoint import open_server

    server = open_server(os.environ, host, port)
    output.say(f"Listening on http://{host}:{server.port}; Ctrl+C stops it.")
    try:
        server.serve_forever()
    finally:
        server.server_close()


@endpoint.group(epilog=SETTINGS)
def key() -> None:
    """Keys of those who may publish. Only their hashes are kept."""


@key.command("add")
@click.option("--handle", default="", help="A name in the address, reserved for this key.")
@click.option("--note", default="", help="Whose it is, for your own eyes.")
def add_key(handle: str, note: str) -> None:
    """Make a key and print it; it cannot be shown again."""
    from commitstats_desktop.services import endpoint as service

    made, identity = service.add_key(os.environ, handle, note, now())
    output.say(f"The key {identity}; it is shown this once:")
    output.print_line(made)


@key.command("renew")
@click.argument("identity")
def renew_key(identity: str) -> None:
    """Give the holder of a key another one; their pages stay theirs, the old key opens nothing."""
    from commitstats_desktop.services import endpoint as service

    output.print_line(service.renew_key(os.environ, identity))


@key.command("revoke")
@click.argument("identity")
def revoke_key(identity: str) -> None:
    """From now on a key opens nothing; pages that are up stay until they are withdrawn."""
    from commitstats_desktop.services import endpoint as service

    service.revoke_key(os.environ, identity, now())
    output.say(f"{identity} revoked.")


@key.command("list")
@click.option("--json", "as_json", is_flag=True, help="As JSON.")
def list_keys(as_json: bool) -> None:
    """List the keys; they themselves are kept nowhere."""
    from commitstats_desktop.services import endpoint as service

    found = service.list_keys(os.environ)
    if as_json:
        output.print_json(found)
        return
    output.print_table(
        ("key", "handle", "note", "made", "revoked"),
        [
            (
                str(each["id"]),
                shown(str(each["handle"])),
                shown(str(each["note"])),
                _day(each["made"]),
                _day(each["revoked"]),
            )
            for each in found
        ],
    )


def _day(seconds: object) -> str:
    return f"{datetime.fromtimestamp(seconds, UTC):%Y-%m-%d}" if isinstance(seconds, int) else ""
