"""GitHub on loopback."""

from __future__ import annotations

from typing import Any

from commitstats_desktop.core.account import ProviderKind
from tests.fakes.host import EMAIL, FakeHost, Listed, Pull
from tests.fakes.https import Request


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
