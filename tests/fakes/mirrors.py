"""A host on loopback with Git repositories behind a token, and mirrors of them."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from unittest import mock

from commitstats_desktop.core.account import GitLogin
from commitstats_desktop.core.origin import Origin
from commitstats_desktop.core.secret import Secret
from commitstats_desktop.core.work import Work
from commitstats_desktop.git.mirrors.child import Advertised, Order
from commitstats_desktop.git.mirrors.clone_source import CloneSource
from commitstats_desktop.git.mirrors.fetch import MirrorFetch
from commitstats_desktop.git.mirrors.mirror import Mirrored, Plan, update_mirror
from tests.fakes.git_http import GitRepositories
from tests.fakes.https import Answer, Authority, Running, serving
from tests.fakes.repositories import FakeRepository

TOKEN = "token-that-nobody-else-may-see"
STALL_SECONDS = 10.0
HANDFUL = 20
"""Up to so many commits are made one by one, and can be gone on from."""


@dataclass
class GitHost:
    """Repositories served over HTTPS, and where their mirrors go."""

    folder: Path
    authority: Authority
    git: GitRepositories
    running: Running

    def repository(self, name: str = "one", commits: int = 0) -> FakeRepository:
        """A repository of the host."""
        made = FakeRepository.make(self.git.folder / f"{name}.git", bare=True)
        if commits > HANDFUL:
            made.bulk(commits)
        else:
            made.commits(commits)
        return made

    def url(self, name: str = "one") -> str:
        """Where it is cloned from."""
        return f"{self.running.url}{self.git.prefix}/{name}.git"

    def source(
        self, name: str = "one", *, token: str | None = TOKEN, all_branches: bool = False
    ) -> CloneSource:
        """The repository as the account sees it."""
        login = GitLogin(Origin.of(self.running.url), "x", Secret(token)) if token else None
        return CloneSource(self.url(name), login, all_branches=all_branches)

    def mirror(self, name: str = "one") -> Path:
        """Where its mirror lies."""
        return self.folder / "mirrors" / f"{name}.git"

    def update(
        self,
        source: CloneSource | None = None,
        *,
        plan: Plan | None = None,
        work: Work | None = None,
        stall_seconds: float = STALL_SECONDS,
    ) -> Mirrored:
        """Make or update the mirror."""
        chosen = source or self.source()
        name = chosen.url.rpartition("/")[2].removesuffix(".git")
        return update_mirror(
            self.mirror(name), chosen, work or Work(), plan=plan, stall_seconds=stall_seconds
        )


def ask(folder: Path, source: CloneSource) -> Advertised:
    """Ask a host what it has in the process of the test, which saves starting one."""
    order = Order(source, str(folder / "asked.git"), True, STALL_SECONDS)
    return MirrorFetch(order, lambda moved: None).advertised()


@contextmanager
def git_host(folder: Path) -> Iterator[GitHost]:
    """Serve repositories behind `TOKEN`, with an authority that the system trusts."""
    authority = Authority(folder)
    git = GitRepositories(folder / "host", TOKEN)
    git.folder.mkdir(exist_ok=True)
    with trusting(authority), serving(git, authority.context()) as running:
        yield GitHost(folder, authority, git, running)


@contextmanager
def instead_of(host: GitHost, answer: Answer) -> Iterator[Running]:
    """Another server that answers as it is told, under the same authority."""
    with serving(answer, host.authority.context()) as running:
        yield running


@contextmanager
def trusting(authority: Authority) -> Iterator[None]:
    """Have the system know an authority, as it knows that of a company."""
    with mock.patch.dict("os.environ", {"SSL_CERT_FILE": str(authority.file)}):
        yield
