"""Hosts on loopback that speak the API of GitHub, GitLab or Azure DevOps and serve repositories.

Only what the app asks for is answered, in the forms the hosts publish. Everything needs the token;
`is_closed` refuses even that, `missing` answers 404 for a repository, `busy` asks for patience.
"""

from __future__ import annotations

import base64
import json
import zlib
from abc import ABC, abstractmethod
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, unquote, urlsplit

from commitstats_desktop.core.account import ProviderKind
from tests.fakes.git_http import GitRepositories
from tests.fakes.https import Authority, Request, Running, serving
from tests.fakes.mirrors import trusting
from tests.fakes.repositories import FakeRepository

TOKEN = "tokenThatNobodyElseMaySee0123456789abcd"
LOGIN = "ada"
EMAIL = "ada@example.org"


@dataclass
class Listed:
    """A repository as the host lists it; the folder it is served from may have another name."""

    number: int
    owner: str
    name: str
    is_private: bool = True
    is_fork: bool = False

    @property
    def full_name(self) -> str:
        """Owner and name."""
        return f"{self.owner}/{self.name}"


@dataclass
class Pull:
    """A pull request of the host."""

    number: int
    repository: Listed
    opened: str
    merged: str | None = None
    is_mine: bool = True


@dataclass
class FakeHost(ABC):
    """What the three have in common."""

    folder: Path
    git: GitRepositories = field(init=False)
    repositories: list[Listed] = field(default_factory=list)
    pulls: list[Pull] = field(default_factory=list)
    token: str = TOKEN
    user_number: int = 7
    login: str = LOGIN
    is_closed: bool = False
    is_failing: bool = False
    patience: int | None = None
    """Seconds for which every question is refused."""
    cut_page: int | None = None
    """The number of the page of the repositories that fails."""
    per_page: int = 2
    running: Running = field(init=False)

    kind: ProviderKind = field(init=False)

    def __post_init__(self) -> None:
        self.folder.mkdir(parents=True, exist_ok=True)
        self.git = GitRepositories(self.folder, self.token)

    @property
    @abstractmethod
    def address(self) -> str:
        """What the person types."""

    @abstractmethod
    def place(self, listed: Listed) -> str:
        """Path of a repository below the server, without `.git`."""

    @abstractmethod
    def api(self, request: Request, path: str, query: dict[str, str]) -> None:
        """Answer a question of the API."""

    @abstractmethod
    def is_authorized(self, request: Request) -> bool:
        """Whether it carries the token."""

    def add(self, owner: str, name: str, *, is_private: bool = True) -> FakeRepository:
        """A repository, served and listed."""
        number = 100 + len(self.repositories)
        listed = Listed(number, owner, name, is_private)
        self.repositories.append(listed)
        return FakeRepository.make(self._served(listed), bare=True)

    def rename(self, before: str, owner: str, name: str) -> None:
        """Rename or transfer a repository; its number stays."""
        listed = self.find(before)
        old = self._served(listed)
        listed.owner, listed.name = owner, name
        self._served(listed).parent.mkdir(parents=True, exist_ok=True)
        old.rename(self._served(listed))

    def find(self, full_name: str) -> Listed:
        """The repository of this name."""
        return next(each for each in self.repositories if each.full_name == full_name)

    def url(self, listed: Listed) -> str:
        """Where it is cloned from."""
        return f"{self.running.url}{self.place(listed)}"

    def answer(self, request: Request) -> None:
        """The server's one function."""
        parts = urlsplit(request.path)
        path = unquote(parts.path)
        query = {name: values[0] for name, values in parse_qs(parts.query).items()}
        if "/info/refs" in path or path.endswith("/git-upload-pack"):
            self.git.token = None if self._is_open(path) else self.token
            if self.is_closed:
                self.git.token = "nobody's"
            self.git(request)
            return
        request.body()
        if self.is_failing:
            request.reply(500, b"oops", Content_Type="text/plain")
        elif self.patience is not None:
            self.refuse_patience(request, self.patience)
        else:
            self.api(request, path, query)

    def refuse_patience(self, request: Request, seconds: int) -> None:
        """Ask to be left alone."""
        request.reply(429, b"Retry later", Retry_After=str(seconds), Content_Type="text/plain")

    def reply(self, request: Request, value: Any, status: int = 200, **headers: str) -> None:
        """Answer in JSON."""
        body = json.dumps(value).encode()
        request.reply(status, body, Content_Type="application/json; charset=utf-8", **headers)

    def page(self, request: Request, items: list[Any], query: dict[str, str]) -> None:
        """One page of a list, with a link to the next one."""
        number = int(query.get("page", "1"))
        if number == self.cut_page:
            request.reply(500, b"oops", Content_Type="text/plain")
            return
        start = (number - 1) * self.per_page
        headers: dict[str, str] = {}
        if start + self.per_page < len(items):
            base = request.path.partition("&page=")[0]
            headers["Link"] = f'<{self.running.url}{base}&page={number + 1}>; rel="next"'
        self.reply(request, items[start : start + self.per_page], 200, **headers)

    def seen_by(self, request: Request) -> list[Listed]:
        """What whoever asks may see."""
        is_us = self.is_authorized(request)
        return [each for each in self.repositories if is_us or not each.is_private]

    def _served(self, listed: Listed) -> Path:
        return self.folder / self.place(listed).strip("/")

    def _is_open(self, path: str) -> bool:
        return any(
            path.startswith(self.place(each) + "/") and not each.is_private
            for each in self.repositories
        )


class FakeGitHub(FakeHost):
    """An Enterprise Server: its API is below /api/v3."""

    kind = ProviderKind.GITHUB

    @property
    def address(self) -> str:
        return self.running.url

    def place(self, listed: Listed) -> str:
        return f"/{listed.full_name}.git"

    def is_authorized(self, request: Request) -> bool:
        given = request.headers.get("authorization", "")
        return given == f"Bearer {self.token}" and not self.is_closed

    def refuse_patience(self, request: Request, seconds: int) -> None:
        self.reply(
            request,
            {"message": "You have exceeded a secondary rate limit."},
            403,
            Retry_After=str(seconds),
        )

    def api(self, request: Request, path: str, query: dict[str, str]) -> None:
        path = path.removeprefix("/api/v3")
        if path.startswith("/repos/"):
            self._one(request, [e for e in self.seen_by(request) if path[7:] == e.full_name])
        elif not self.is_authorized(request):
            self.reply(request, {"message": "Bad credentials"}, 401)
        elif path == "/user":
            user = {"login": self.login, "id": self.user_number, "name": "Ada"}
            self.reply(request, user, X_OAuth_Scopes="repo, user:email")
        elif path == "/user/emails":
            self.page(request, [{"email": EMAIL, "verified": True, "primary": True}], query)
        elif path == "/user/repos":
            self.page(request, [self._described(each) for each in self.repositories], query)
        elif path.startswith("/repositories/"):
            number = path.rpartition("/")[2]
            self._one(request, [e for e in self.repositories if str(e.number) == number])
        elif path == "/search/issues":
            is_mine = f" author:{self.login}" in f" {query['q']}" and "-author" not in query["q"]
            found = [self._pull(each) for each in self.pulls if each.is_mine == is_mine]
            value = {"total_count": len(found), "incomplete_results": False, "items": found}
            self.reply(request, value)
        else:
            self.reply(request, {"message": "Not Found"}, 404)

    def _one(self, request: Request, found: list[Listed]) -> None:
        if found:
            self.reply(request, self._described(found[0]))
        else:
            self.reply(request, {"message": "Not Found"}, 404)

    def _described(self, listed: Listed) -> dict[str, Any]:
        return {
            "id": listed.number,
            "name": listed.name,
            "full_name": listed.full_name,
            "owner": {"login": listed.owner},
            "private": listed.is_private,
            "visibility": "private" if listed.is_private else "public",
            "fork": listed.is_fork,
            "clone_url": self.url(listed),
            "html_url": f"{self.running.url}/{listed.full_name}",
            "default_branch": "main",
            "size": 12,
            "stargazers_count": 3,
            "license": {"spdx_id": "MIT"},
        }

    def _pull(self, pull: Pull) -> dict[str, Any]:
        return {
            "id": 9_000 + pull.number,
            "number": pull.number,
            "state": "closed" if pull.merged else "open",
            "html_url": f"{self.running.url}/{pull.repository.full_name}/pull/{pull.number}",
            "repository_url": f"{self.running.url}/api/v3/repos/{pull.repository.full_name}",
            "created_at": pull.opened,
            "updated_at": pull.merged or pull.opened,
            "closed_at": pull.merged,
            "pull_request": {"merged_at": pull.merged},
        }


class FakeGitLab(FakeHost):
    """A self-managed one, below a path."""

    kind = ProviderKind.GITLAB
    root = "/code"

    @property
    def address(self) -> str:
        return self.running.url + self.root

    def place(self, listed: Listed) -> str:
        return f"{self.root}/{listed.full_name}.git"

    def is_authorized(self, request: Request) -> bool:
        given = request.headers.get("authorization", "")
        return given == f"Bearer {self.token}" and not self.is_closed

    def api(self, request: Request, path: str, query: dict[str, str]) -> None:
        path = path.removeprefix(f"{self.root}/api/v4")
        if path.startswith("/projects/"):
            wanted = path.removeprefix("/projects/")
            found = [e for e in self.seen_by(request) if wanted in (str(e.number), e.full_name)]
            if found:
                self.reply(request, self._described(found[0]))
            else:
                self.reply(request, {"message": "404 Project Not Found"}, 404)
        elif not self.is_authorized(request):
            self.reply(request, {"message": "401 Unauthorized"}, 401)
        elif path == "/user":
            user = {"id": self.user_number, "username": self.login, "name": "Ada", "email": EMAIL}
            self.reply(request, user | {"confirmed_at": "2020-01-01T00:00:00Z"})
        elif path == "/user/emails":
            self.page(request, [], query)
        elif path == "/personal_access_tokens/self":
            scopes = ["read_api", "read_repository"]
            self.reply(request, {"scopes": scopes, "expires_at": "2026-06-01", "active": True})
        elif path == "/personal_access_tokens/self/rotate":
            self.token += "1"
            self.reply(request, {"token": self.token})
        elif path == "/projects":
            self.page(request, [self._described(each) for each in self.repositories], query)
        elif path == "/merge_requests":
            is_mine = "author_username" in query
            found_pulls = [self._pull(each) for each in self.pulls if each.is_mine == is_mine]
            self.page(request, found_pulls, query)
        else:
            self.reply(request, {"error": "404 Not Found"}, 404)

    def _described(self, listed: Listed) -> dict[str, Any]:
        return {
            "id": listed.number,
            "path": listed.name,
            "path_with_namespace": listed.full_name,
            "namespace": {"full_path": listed.owner},
            "visibility": "private" if listed.is_private else "public",
            "http_url_to_repo": self.url(listed),
            "web_url": f"{self.running.url}{self.root}/{listed.full_name}",
            "default_branch": "main",
            "empty_repo": False,
            "archived": False,
            "star_count": 3,
            "license": {"key": "mit"},
        }

    def _pull(self, pull: Pull) -> dict[str, Any]:
        full = f"{pull.repository.full_name}!{pull.number}"
        return {
            "id": 9_000 + pull.number,
            "iid": pull.number,
            "project_id": pull.repository.number,
            "references": {"full": full},
            "state": "merged" if pull.merged else "opened",
            "web_url": f"{self.running.url}{self.root}/{pull.repository.full_name}",
            "created_at": pull.opened,
            "updated_at": pull.merged or pull.opened,
            "merged_at": pull.merged,
        }


class FakeAzure(FakeHost):
    """A collection of a Server: projects are the owners of repositories."""

    kind = ProviderKind.AZURE_DEVOPS
    root = "/tfs/Collection"

    @property
    def address(self) -> str:
        return self.running.url + self.root

    def place(self, listed: Listed) -> str:
        return f"{self.root}/{listed.owner}/_git/{listed.name}"

    def is_authorized(self, request: Request) -> bool:
        kind, _, value = request.headers.get("authorization", "").partition(" ")
        given = base64.b64decode(value).decode().partition(":")[2] if kind == "Basic" else None
        return given == self.token and not self.is_closed

    def api(self, request: Request, path: str, query: dict[str, str]) -> None:
        path = path.removeprefix(self.root)
        project, _, rest = path.strip("/").partition("/_apis")
        if path.startswith("/_apis"):
            project, rest = "", path.removeprefix("/_apis")
        if rest.startswith("/git/repositories/"):
            wanted = rest.removeprefix("/git/repositories/")
            found = [e for e in self.seen_by(request) if wanted in (self._id(e.number), e.name)]
            if found:
                self.reply(request, self._described(found[0]))
            elif self.is_authorized(request):
                self.reply(
                    request, {"message": "TF401019", "typeKey": "GitRepositoryNotFound"}, 404
                )
            else:
                self._sign_in(request)
        elif not self.is_authorized(request):
            self._sign_in(request)
        elif rest == "/connectionData":
            properties = {"Account": {"$type": "System.String", "$value": EMAIL}}
            user = {"id": self._id(self.user_number), "providerDisplayName": "Ada"}
            self.reply(request, {"authenticatedUser": user | {"properties": properties}})
        elif rest == "/projects":
            self._values(request, [self._project(name) for name in self._projects()])
        elif rest == "/git/repositories":
            self._values(request, [self._described(each) for each in self.repositories])
        elif rest == "/git/pullrequests":
            is_mine = "searchCriteria.creatorId" in query
            skip = int(query.get("$skip", "0"))
            found_pulls = [
                self._pull(each)
                for each in self.pulls
                if each.is_mine == is_mine and each.repository.owner == project
            ]
            self._values(request, found_pulls[skip:])
        else:
            self.reply(request, {"message": "not there", "typeKey": "Unknown"}, 404)

    def _sign_in(self, request: Request) -> None:
        request.reply(203, b"<html>Sign in</html>", Content_Type="text/html; charset=utf-8")

    def _values(self, request: Request, values: list[Any]) -> None:
        self.reply(request, {"count": len(values), "value": values})

    def _projects(self) -> list[str]:
        return list(dict.fromkeys(each.owner for each in self.repositories))

    def _project(self, name: str) -> dict[str, Any]:
        return {"id": self._id(zlib.crc32(name.encode())), "name": name, "visibility": "private"}

    @staticmethod
    def _id(number: int) -> str:
        return f"00000000-0000-0000-0000-{number:012d}"

    def _described(self, listed: Listed) -> dict[str, Any]:
        project = self._project(listed.owner)
        project["visibility"] = "private" if listed.is_private else "public"
        return {
            "id": self._id(listed.number),
            "name": listed.name,
            "project": project,
            "remoteUrl": self.url(listed).replace("://", "://ada@"),
            "webUrl": self.url(listed),
            "defaultBranch": "refs/heads/main",
            "size": 12,
        }

    def _pull(self, pull: Pull) -> dict[str, Any]:
        me = self._id(self.user_number)
        return {
            "pullRequestId": pull.number,
            "status": "completed" if pull.merged else "active",
            "creationDate": pull.opened,
            "closedDate": pull.merged,
            "createdBy": {"id": me if pull.is_mine else self._id(1)},
            "reviewers": [] if pull.is_mine else [{"id": me, "vote": 10}],
            "repository": self._described(pull.repository),
        }


HOSTS: tuple[type[FakeHost], ...] = (FakeGitHub, FakeGitLab, FakeAzure)


@contextmanager
def fake_host(
    kind: type[FakeHost], folder: Path, authority: Authority | None = None
) -> Iterator[FakeHost]:
    """Serve a host over HTTPS, trusted by the system while it is there."""
    trusted = authority or Authority(folder)
    host = kind(folder / f"host-{kind.__name__}")
    with trusting(trusted), serving(host.answer, trusted.context()) as running:
        host.running = running
        yield host
