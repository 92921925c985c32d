"""A conversation with the API of an organisation or collection of Azure DevOps."""

from __future__ import annotations

from datetime import datetime
from urllib.parse import quote

from commitstats_desktop.core.account import (
    AccountEmail,
    AccountEmails,
    EmailStrength,
    GitLogin,
    TokenReport,
    Warn,
    Who,
)
from commitstats_desktop.core.errors import HostError, Refusal
from commitstats_desktop.core.pull_request import PullRequests
from commitstats_desktop.core.remote_repository import (
    Listing,
    Openness,
    OpenSourceStatus,
    RemoteRepository,
    Visibility,
)
from commitstats_desktop.core.secret import Secret
from commitstats_desktop.core.wording import mark
from commitstats_desktop.core.work import Work
from commitstats_desktop.providers import azure_refusals as words
from commitstats_desktop.providers import refusals
from commitstats_desktop.providers.addresses import git_login, repository_path
from commitstats_desktop.providers.azure_client import NOT_OURS, AzureClient, values
from commitstats_desktop.providers.azure_fields import (
    Project,
    read_project,
    read_repository,
)
from commitstats_desktop.providers.azure_pulls import pull_requests_of
from commitstats_desktop.wire.answers import Fields, identity, inner, text
from commitstats_desktop.wire.surroundings import Surroundings

_ANONYMOUS = "aaaaaaaa-aaaa-aaaa-aaaa-aaaaaaaaaaaa"


class AzureHost:
    """See `providers.base.Host`."""

    def __init__(
        self,
        base_url: str,
        secret: Secret | None,
        surroundings: Surroundings,
        work: Work | None,
    ) -> None:
        self._base_url = base_url
        self._secret = secret
        self._client = AzureClient(base_url, secret, surroundings, work)
        self._stranger = AzureClient(base_url, None, surroundings, work)

    def close(self) -> None:
        """End the connections."""
        self._client.close()
        self._stranger.close()

    def check(self) -> TokenReport:
        """Who the token is, then how many projects it sees. Scopes and end are not told."""
        user = self._user()
        projects, lacks = self._seen()
        count = len(projects)
        return TokenReport(
            who=Who(identity(user), _account_of(user) or identity(user)),
            shown_name=text(user, "providerDisplayName") or _account_of(user),
            scopes=None,
            expires_at=None,
            is_expiry_known=False,
            can_write=None,
            sees=(f"{count} {mark('project') if count == 1 else mark('projects')}",)
            if not lacks
            else (),
            lacks=lacks,
            warnings=(
                Warn(
                    "Azure DevOps does not tell when a token ends, nor whether it can write.",
                    "Look at it on its page.",
                    words.token_page(self._base_url),
                ),
            ),
        )

    def repositories(self) -> Listing:
        """Those of all projects, in one answer; project by project where that is refused."""
        pages = self._client.project_pages()
        projects = [read_project(item) for item in pages.items]
        try:
            items = values(self._client.get("/_apis/git/repositories"))
            return Listing(self._read(items, projects), pages.problem)
        except HostError as problem:
            if pages.problem or problem.reason not in NOT_OURS or not projects:
                raise pages.problem or problem from problem
        return self._project_by_project(projects, pages.problem)

    def repository(self, host_id: str) -> RemoteRepository:
        """By its id, which it keeps."""
        path = f"/_apis/git/repositories/{quote(host_id, safe='')}"
        return read_repository(self._client.get(path).fields(), self._base_url, None)

    def repository_at(self, url: str) -> RemoteRepository:
        """By project and name."""
        return read_repository(self._client.get(self._path(url)).fields(), self._base_url, None)

    def open_source_status(self, url: str) -> OpenSourceStatus:
        """Asked as anybody would: public projects answer, all others show the sign-in page."""
        try:
            found = self._stranger.get(self._path(url)).fields()
        except HostError as problem:
            is_hidden = problem.reason in (Refusal.NOT_FOUND, Refusal.NOT_ACCEPTED)
            openness = Openness.NOT_PUBLIC if is_hidden else Openness.UNDETERMINED
            return OpenSourceStatus(openness, problem=None if is_hidden else problem)
        return read_repository(found, self._base_url, None).as_seen_by_anybody()

    def emails(self, who: Who) -> AccountEmails:
        """The address of the account; no call lists several."""
        try:
            user = self._user()
        except HostError as problem:
            return AccountEmails((), problem)
        if identity(user).lower() != who.user_id.lower():
            return AccountEmails((), words.other_account())
        address = _account_of(user)
        is_address = "@" in address.strip("@")
        found = AccountEmail(address, EmailStrength.HOST_CONFIRMS)
        return AccountEmails((found,) if is_address else ())

    def pull_requests(self, who: Who, since: datetime | None) -> PullRequests:
        """Project by project; one that is refused leaves the others."""
        pages = self._client.project_pages()
        names = [read_project(item).name for item in pages.items]
        found = pull_requests_of(self._client, names, who, since)
        return found if pages.problem is None else found.cut(pages.problem, since)

    def git_login(self, clone_url: str) -> GitLogin | None:
        """Azure DevOps looks at the password only; some clients need a name."""
        return git_login(self._base_url, clone_url, "token", self._secret)

    def _project_by_project(self, projects: list[Project], problem: HostError | None) -> Listing:
        found: list[RemoteRepository] = []
        warnings: list[Warn] = []
        for project in projects:
            path = f"/{quote(project.name, safe='')}/_apis/git/repositories"
            try:
                items = values(self._client.get(path))
            except HostError as refused:
                if refused.reason not in NOT_OURS:
                    return Listing(tuple(found), refused, tuple(warnings))
                sentence = f"The project {project.name} is left out. {refused.sentence}"
                warnings.append(Warn(sentence, refused.hint, refused.link))
                continue
            found += self._read(items, projects)
        return Listing(tuple(found), problem, tuple(warnings))

    def _read(self, items: list[Fields], projects: list[Project]) -> tuple[RemoteRepository, ...]:
        known: dict[str, Visibility] = {each.host_id: each.visibility for each in projects}
        return tuple(
            read_repository(item, self._base_url, known.get(text(inner(item, "project"), "id")))
            for item in items
        )

    def _user(self) -> Fields:
        """The person behind the token; an organisation with public projects answers anybody."""
        user = inner(self._client.get("/_apis/connectionData").fields(), "authenticatedUser")
        if identity(user).lower() == _ANONYMOUS or text(user, "providerDisplayName") == "Anonymous":
            raise words.not_accepted(self._base_url)
        return user

    def _seen(self) -> tuple[list[Fields], tuple[Warn, ...]]:
        try:
            return self._client.project_pages().items, ()
        except HostError as problem:
            if problem.reason not in NOT_OURS:
                raise
            lack = Warn(f"It lists no projects. {problem.sentence}", problem.hint, problem.link)
            return [], (lack,)

    def _path(self, url: str) -> str:
        parts = repository_path(self._base_url, url) or ()
        place = parts.index("_git") if "_git" in parts else len(parts)
        if place + 1 >= len(parts):
            raise refusals.wrong_address(words.TITLE, self._base_url)
        name = parts[place + 1]
        project = parts[place - 1] if place else name
        return f"/{quote(project, safe='')}/_apis/git/repositories/{quote(name, safe='')}"


def _account_of(user: Fields) -> str:
    return text(inner(inner(user, "properties"), "Account"), "$value")
