"""GitLab on loopback."""

from __future__ import annotations

from typing import Any

from commitstats_desktop.core.account import ProviderKind
from tests.fakes.host import EMAIL, FakeHost, Listed, Pull
from tests.fakes.https import Request


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
            about = {"scopes": scopes, "expires_at": self.token_ends, "active": True}
            self.reply(request, about)
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
