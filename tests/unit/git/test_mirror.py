"""Mirrors of repositories at a host: made, updated, refused, cut and killed, over real sockets."""

from __future__ import annotations

import socket
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from commitstats_desktop.core.errors import (
    AppError,
    AuthError,
    HostError,
    RateLimited,
    Unreachable,
)
from commitstats_desktop.core.origin import Origin
from commitstats_desktop.core.work import Progress, Work
from commitstats_desktop.git.mirrors import folders
from commitstats_desktop.git.mirrors.child import Advertised, Moved
from commitstats_desktop.git.mirrors.clone_source import CloneSource
from commitstats_desktop.git.mirrors.mirror import Patience
from commitstats_desktop.git.references import Branches
from tests.fakes import reading
from tests.fakes.https import Request, serving
from tests.fakes.mirrors import TOKEN, GitHost, ask, git_host, instead_of
from tests.fakes.repositories import FakeRepository, everything_in


@pytest.fixture
def host(tmp_path: Path) -> Iterator[GitHost]:
    with git_host(tmp_path) as made:
        yield made


def mirrored(host: GitHost, name: str = "one") -> FakeRepository:
    """The mirror, as the fakes read one."""
    return FakeRepository(host.mirror(name), host.mirror(name))


def oids(repository: FakeRepository, branches: Branches = Branches.HEAD) -> set[bytes]:
    return {header.oid for header in reading.headers(repository, branches)}


def test_a_mirror_reads_as_the_repository_it_is_of(host: GitHost) -> None:
    original = host.repository(commits=60)

    host.update()

    assert reading.rows(mirrored(host)) == reading.rows(original)
    assert [path.name for path in (host.folder / "mirrors").iterdir()] == ["one.git"]


def test_only_the_default_branch_is_fetched_unless_all_are_wanted(host: GitHost) -> None:
    original = host.repository(commits=3)
    original.start_branch("side")
    original.commit({"side.py": "1\n"})
    original.tag("v1", original.tip(), "commit")
    original.checkout("main")

    host.update()
    only_default = oids(mirrored(host), Branches.ALL)
    host.update(host.source(all_branches=True))

    assert only_default == oids(original)
    assert oids(mirrored(host), Branches.ALL) == oids(original, Branches.ALL)


def test_an_update_brings_what_is_new_and_asks_for_nothing_else(host: GitHost) -> None:
    original = host.repository(commits=40)
    host.update()
    sent = host.git.sent
    original.bulk(2)

    first = host.update()
    second = host.update()

    assert first.is_changed and not second.is_changed
    assert oids(mirrored(host)) == oids(original)
    assert host.git.sent - sent < sent


def test_a_branch_that_takes_the_place_of_a_folder_of_branches_is_no_hindrance(
    host: GitHost,
) -> None:
    original = host.repository(commits=2)
    original.move("topic", original.tip())
    host.update(host.source(all_branches=True))
    original.delete_branch("topic")
    original.move("topic/two", original.tip())

    host.update(host.source(all_branches=True))

    assert mirrored(host).tip("topic/two") == original.tip("topic/two")


def test_another_default_branch_is_followed(host: GitHost) -> None:
    original = host.repository(commits=2)
    host.update()
    original.start_branch("trunk")
    original.commit({"new.py": "1\n"})

    host.update()

    assert oids(mirrored(host)) == oids(original)


def test_history_that_was_rewritten_replaces_the_branch_and_keeps_the_objects(
    host: GitHost,
) -> None:
    original = host.repository(commits=3)
    host.update()
    old = original.tip()
    original.amend({"file1.py": "other\n"})

    host.update()

    assert mirrored(host).tip() == original.tip() != old
    assert mirrored(host).content(old)


def test_a_repository_without_commits_is_a_mirror_without_commits(host: GitHost) -> None:
    host.repository()

    first = host.update()
    second = host.update()

    assert folders.is_mirror(host.mirror())
    assert (dict(first.tips), first.branch, second.is_changed) == ({}, "", False)


def test_a_host_that_names_no_default_branch_is_asked_for_the_one_its_api_names(
    host: GitHost,
) -> None:
    original = host.repository(commits=2)
    (original.git_dir / "HEAD").write_text("ref: refs/heads/gone\n")

    with pytest.raises(HostError, match="names no default branch"):
        host.update()
    host.update(replace(host.source(), branch="main"))

    assert mirrored(host).tip() == original.tip()


def test_progress_is_told_in_objects_and_bytes(host: GitHost) -> None:
    host.repository(commits=900)
    told: list[Progress] = []
    host.git.pause = lambda sent: time.sleep(0.02)

    host.update(work=Work(told.append))

    assert any(each.unit == "objects" and each.total and each.size for each in told)


class Deepening:
    """Asks for twice as much until it has been asked often enough."""

    def __init__(self, depths: list[int]) -> None:
        self.depths = depths
        self.boundaries: list[frozenset[bytes]] = []

    def start(self, advertised: Advertised) -> int | None:
        assert not advertised.is_here
        return self.depths[0]

    def go_on(self, boundary: frozenset[bytes], depth: int) -> int | None:
        self.boundaries.append(boundary)
        return dict(zip(self.depths, self.depths[1:], strict=False)).get(depth)


def test_history_can_be_fetched_to_a_depth_and_then_deeper(host: GitHost) -> None:
    original = host.repository(commits=100)
    order = [header.oid for header in reading.headers(original)]
    plan = Deepening([10, 40, 0])

    host.update(plan=plan)

    assert plan.boundaries == [frozenset({order[9]}), frozenset({order[39]}), frozenset()]
    assert oids(mirrored(host)) == oids(original)


def test_the_token_is_sent_to_its_own_host_once_and_kept_nowhere(host: GitHost) -> None:
    host.repository(commits=3)

    host.update()

    tried = [each.headers.get("authorization") for each in host.running.asked]
    assert tried[0] is None and any(tried)
    files = [path for path in (host.folder / "mirrors").rglob("*") if path.is_file()]
    content = b"".join(path.read_bytes() for path in files)
    assert TOKEN.encode() not in content
    assert TOKEN not in repr(host.source())


def test_a_public_repository_needs_no_token(host: GitHost) -> None:
    host.git.token = None
    host.repository(commits=3)

    assert host.update(host.source(token=None)).is_changed


def test_a_token_is_not_tried_twice(host: GitHost) -> None:
    host.repository(commits=3)

    with pytest.raises(AuthError, match="does not let this token read"):
        ask(host.folder, host.source(token="wrong"))

    assert sum("authorization" in each.headers for each in host.running.asked) == 1


def answering(status: int, body: bytes = b"no", **headers: str) -> object:
    def answer(request: Request) -> None:
        request.body()
        request.reply(status, body, **headers)

    return answer


REFUSALS = [
    (answering(401, WWW_Authenticate="Basic"), AuthError, "does not let this token read"),
    (answering(403), AuthError, "may not read its code"),
    (answering(404), HostError, "has no such repository"),
    (answering(451), HostError, "has no such repository"),
    (answering(429), RateLimited, "asks for patience"),
    (answering(502), HostError, "reports an error of its own"),
    (answering(200, b"<html>", Content_Type="text/html"), Unreachable, "answered with a page"),
    (answering(203, b"<html>", Content_Type="text/html"), Unreachable, "answered with a page"),
]


@pytest.mark.parametrize(("answer", "kind", "sentence"), REFUSALS)
def test_each_refusal_has_a_sentence(
    host: GitHost, answer: object, kind: type[AppError], sentence: str
) -> None:
    with instead_of(host, answer) as other:  # type: ignore[arg-type]
        source = replace(
            host.source(),
            url=f"{other.url}/one.git",
            login=replace(host.source().login, origin=Origin.of(other.url)),  # type: ignore[type-var]
        )

        with pytest.raises(kind, match=sentence) as told:
            ask(host.folder, source)

    assert told.value.hint


def test_a_refusal_leaves_the_mirror_that_was_there(host: GitHost) -> None:
    original = host.repository(commits=5)
    host.update()
    before = everything_in(host.mirror())
    host.git.token = "another"
    original.bulk(1)

    with pytest.raises(AuthError):
        host.update()

    after = everything_in(host.mirror())
    assert {name: after[name] for name in before} == before


def test_no_connection_is_told_as_such(host: GitHost) -> None:
    with socket.socket() as closed:
        closed.bind(("127.0.0.1", 0))
        url = f"https://127.0.0.1:{closed.getsockname()[1]}/one.git"

        with pytest.raises(Unreachable, match=r"127\.0\.0\.1 refuses connections"):
            host.update(CloneSource(url))


@pytest.mark.parametrize(
    "url",
    [
        "http://example.org/one.git",
        "ssh://example.org/one.git",
        "git://example.org/one.git",
        "file:///srv/one.git",
        "/srv/one.git",
        "git@example.org:one.git",
        "https://ada:secret@example.org/one.git",
        "ext::sh -c true",
    ],
)
def test_only_https_without_a_name_in_it_is_used(host: GitHost, url: str) -> None:
    with pytest.raises(Unreachable, match="not a plain https"):
        ask(host.folder, CloneSource(url))


# Redirects (F15)


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
@pytest.mark.parametrize("place", ["other host", "other port", "plain http"])
def test_the_token_follows_no_redirect(host: GitHost, status: int, place: str) -> None:
    host.repository(commits=2)
    tls = None if place == "plain http" else host.authority.context()
    name = "localhost" if place == "other host" else "127.0.0.1"
    with serving(host.git, tls, name) as elsewhere:

        def lead(request: Request) -> None:
            request.body()
            request.reply(status, Location=elsewhere.url + request.path)

        with instead_of(host, lead) as other:
            login = replace(host.source().login, origin=Origin.of(other.url))  # type: ignore[type-var]
            source = replace(host.source(), url=f"{other.url}/one.git", login=login)

            with pytest.raises(Unreachable, match="leads on to"):
                ask(host.folder, source)

        assert not any("authorization" in each.headers for each in elsewhere.asked)
        assert place != "other host" or not elsewhere.asked


def test_a_repository_that_moved_on_its_own_host_is_found(host: GitHost) -> None:
    original = host.repository("new", commits=2)

    def lead(request: Request) -> None:
        if request.path.startswith("/old"):
            request.body()
            request.reply(301, Location=request.path.replace("/old", "/new"))
        else:
            host.git(request)

    with instead_of(host, lead) as other:
        login = replace(host.source().login, origin=Origin.of(other.url))  # type: ignore[type-var]
        host.update(CloneSource(f"{other.url}/old.git", login))

    assert oids(mirrored(host, "old")) == oids(original)


# Patience


def test_dripping_bytes_and_endless_talk_are_no_progress() -> None:
    now = [0.0]
    watched = Patience(60, lambda: now[0])
    for _ in range(240):
        now[0] += 0.5
        watched.note(Moved(0, 10, 0, 0, int(now[0] * 2), 0))
        is_dripping_over = watched.is_over()
    watched.begin()
    for _ in range(1_400):
        now[0] += 0.5
        watched.note(Moved(0, 0, 0, 0, 0, int(now[0] * 2)))
        is_talk_over = watched.is_over()

    assert is_dripping_over and is_talk_over


def test_a_computer_that_slept_gives_nobody_up() -> None:
    now = [0.0]
    watched = Patience(60, lambda: now[0])
    now[0] = 3_600

    assert not watched.is_over()


def test_what_a_killed_run_left_is_swept(tmp_path: Path) -> None:
    kept, lost = "a" * 32, "b" * 32
    for name in (f"{kept}.git", f"{lost}.git", f"{kept}.git.part", f"{lost}.git.gone"):
        (tmp_path / name / "objects").mkdir(parents=True)

    folders.sweep(tmp_path, {kept})

    assert [path.name for path in tmp_path.iterdir()] == [f"{kept}.git"]


def test_a_mirror_of_which_parts_were_cleaned_away_is_made_again(host: GitHost) -> None:
    original = host.repository(commits=5)
    host.update()
    (host.mirror() / "HEAD").unlink()

    host.update()

    assert oids(mirrored(host)) == oids(original)


def test_a_mirror_of_very_many_packs_is_made_afresh(host: GitHost) -> None:
    original = host.repository(commits=5)
    host.update()
    packs = host.mirror() / "objects" / "pack"
    for number in range(folders.MANY_PACKS):
        (packs / f"pack-{number}.pack").write_bytes(b"")

    host.update()

    assert oids(mirrored(host)) == oids(original)
    assert len(list(packs.glob("*.pack"))) == 1
    assert [path.name for path in (host.folder / "mirrors").iterdir()] == ["one.git"]
