"""What hosts on loopback have in common: they list repositories, serve them, and need the token.

Only what the app asks for is answered, in the forms the hosts publish. `is_closed` refuses even the
token, `is_failing` answers nothing but errors, `patience` asks to be left alone.
"""

from __future__ import annotations

import json
from abc import ABC, abstractmethod
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, unquote, urlsplit

from commitstats_desktop.core.account import ProviderKind
from tests.fakes.git_http import GitRepositories
from tests.fakes.https import Request, Running
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
    token_ends: str = "2099-06-01"
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
