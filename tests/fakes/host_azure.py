"""Azure DevOps on loopback."""

from __future__ import annotations

import base64
import zlib
from typing import Any

from commitstats_desktop.core.account import ProviderKind
from tests.fakes.host import EMAIL, FakeHost, Listed, Pull
from tests.fakes.https import Request


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
