"""A conversation with the API of a GitHub (version 2022-11-28)."""

from __future__ import annotations

import re
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
from commitstats_desktop.core.errors import HostError, RateLimited, Refusal, Unreachable
from commitstats_desktop.core.origin import Origin
from commitstats_desktop.core.pull_request import PullRequests
from commitstats_desktop.core.remote_repository import (
    Listing,
    Openness,
    OpenSourceStatus,
    RemoteRepository,
)
from commitstats_desktop.core.secret import Secret
from commitstats_desktop.core.work import Work
from commitstats_desktop.providers import github_refusals as words
from commitstats_desktop.providers import refusals
from commitstats_desktop.providers.addresses import git_login, repository_path
from commitstats_desktop.providers.github_fields import read_repository
from commitstats_desktop.providers.github_pulls import search_pull_requests
from commitstats_desktop.providers.http import HostClient
from commitstats_desktop.providers.paging import gather, next_link, walk
from commitstats_desktop.wire.answers import (
    Answer,
    Fields,
    http_date,
    identity,
    read_moment,
    text,
)
from commitstats_desktop.wire.surroundings import Surroundings

_HEADERS = {
    "Accept": "application/vnd.github+json, application/json;q=0.9",
    "X-GitHub-Api-Version": "2022-11-28",
}
_OFFSET = re.compile(r"\s+([A-Z]{3}|[+-]\d{2}:?\d{2})$", re.IGNORECASE)
_ZONE = re.compile(r"(?<=\d)(?:UTC|GMT)$", re.IGNORECASE)
_LISTED = "/user/repos?per_page=100"
HOME = "https://github.com"


class GitHubHost:
    """See `providers.base.Host`."""

    def __init__(
        self,
        base_url: str,
        api_url: str,
        secret: Secret | None,
        surroundings: Surroundings,
        work: Work | None,
    ) -> None:
        self._base_url = base_url
        self._secret = secret

        def client(token: Secret | None) -> HostClient:
            return HostClient(
                api_url,
                surroundings,
                title=words.TITLE,
                secret=token,
                authorize=lambda secret: {"Authorization": f"Bearer {secret.reveal()}"},
                headers=_HEADERS,
                refuse=lambda answer: words.explain(answer, base_url),
                status_page="https://www.githubstatus.com" if "github.com" in api_url else "",
                work=work,
            )

        self._client = client(secret)
        self._stranger = client(None)

    def close(self) -> None:
        """End the connections."""
        self._client.close()
        self._stranger.close()

    def check(self) -> TokenReport:
        """Who the token is, then what it lists, then whether it may read the addresses."""
        answer = self._client.get("/user")
        user, scopes = answer.fields(), words.scopes_of(answer)
        lacks, sees = self._seen(scopes)
        lacks += self._lacking("/user/emails?per_page=1", "It does not see your e-mail addresses.")
        told = answer.header("github-authentication-token-expiration")
        expires_at = _expiry(told)
        return TokenReport(
            who=Who(identity(user), text(user, "login")),
            shown_name=text(user, "name") or text(user, "login"),
            scopes=scopes,
            expires_at=expires_at,
            is_expiry_known=expires_at is not None or (not told and self._base_url == HOME),
            can_write=None if scopes is None else any(_writes(scope) for scope in scopes),
            sees=sees,
            lacks=lacks,
            warnings=_warnings(scopes, self._base_url),
        )

    def repositories(self) -> Listing:
        """Repositories of the user, of organisations, and those the user was invited to."""
        pages = gather(walk(self._client.get, _LISTED, next_link))
        warnings = self._left_out(pages.answers)
        return Listing(tuple(map(self._read, pages.items)), pages.problem, warnings)

    def repository(self, host_id: str) -> RemoteRepository:
        """By its number, which it keeps."""
        return self._read(self._client.get(f"/repositories/{quote(host_id, safe='')}").fields())

    def repository_at(self, url: str) -> RemoteRepository:
        """By owner and name; a renamed one is found under its old name."""
        return self._read(self._client.get(self._path(url)).fields())

    def open_source_status(self, url: str) -> OpenSourceStatus:
        """Asked as anybody would."""
        try:
            found = self._stranger.get(self._path(url)).fields()
        except HostError as problem:
            is_hidden = problem.reason in (Refusal.NOT_FOUND, Refusal.NOT_ACCEPTED)
            openness = Openness.NOT_PUBLIC if is_hidden else Openness.UNDETERMINED
            return OpenSourceStatus(openness, problem=None if is_hidden else problem)
        return self._read(found).as_seen_by_anybody()

    def emails(self, who: Who) -> AccountEmails:
        """Verified addresses and the noreply forms of the login and the number."""
        noreply = f"users.noreply.{Origin.of(self._base_url).host}"
        forms = (f"{who.user_id}+{who.login}@{noreply}", f"{who.login}@{noreply}")
        ours = tuple(AccountEmail(form, EmailStrength.NOREPLY) for form in forms)
        try:
            pages = gather(
                walk(self._client.get, "/user/emails?per_page=100", next_link, key="email")
            )
        except HostError as problem:
            return AccountEmails(ours, problem)
        return AccountEmails(_verified(pages.items) + ours, pages.problem)

    def pull_requests(self, who: Who, since: datetime | None) -> PullRequests:
        """By GitHub's search, which goes by login: `check` tells the login of today."""
        return search_pull_requests(self._client, who, since)

    def git_login(self, clone_url: str) -> GitLogin | None:
        """GitHub looks at the password only."""
        return git_login(self._base_url, clone_url, "token", self._secret)

    def _read(self, item: Fields) -> RemoteRepository:
        return read_repository(item, self._base_url)

    def _path(self, url: str) -> str:
        parts = repository_path(self._base_url, url) or ()
        if len(parts) < 2:
            raise refusals.wrong_address(words.TITLE, self._base_url)
        return f"/repos/{quote(parts[0], safe='')}/{quote(parts[1].removesuffix('.git'), safe='')}"

    def _seen(self, scopes: tuple[str, ...] | None) -> tuple[tuple[Warn, ...], tuple[str, ...]]:
        try:
            answer = self._client.get(_LISTED)
        except HostError as problem:
            return (_as_lack(problem, "It lists no repositories."),), ()
        lacks = self._left_out([answer])
        if scopes is not None and "repo" not in scopes:
            page = f"{self._base_url}/settings/tokens"
            lacks += (Warn("It sees no private repositories.", "Add the scope repo.", page),)
        return lacks, (_counted(answer),)

    def _lacking(self, path: str, sentence: str) -> tuple[Warn, ...]:
        try:
            self._client.get(path)
        except HostError as problem:
            return (_as_lack(problem, sentence),)
        return ()

    def _left_out(self, answers: list[Answer]) -> tuple[Warn, ...]:
        """A warning for each organisation that left its part out, with its sign-on page."""
        numbers = {number for answer in answers for number in words.left_out(answer)}
        if not numbers:
            return ()
        names = self._organisations()
        return tuple(self._sign_on(number, names.get(number, "")) for number in sorted(numbers))

    def _organisations(self) -> dict[str, str]:
        try:
            found = gather(walk(self._client.get, "/user/orgs?per_page=100", next_link)).items
        except HostError:
            return {}
        return {identity(item): text(item, "login") for item in found}

    def _sign_on(self, number: str, name: str) -> Warn:
        page, called = f"{self._base_url}/settings/tokens", name or f"number {number}"
        if name:
            try:
                self._client.get(f"/orgs/{quote(name, safe='')}/repos?per_page=1")
            except HostError as problem:
                page = problem.link or page
        return Warn(
            f"The organisation {called} (id {number}) is left out: the token is not authorised "
            "for its single sign-on.",
            "Open the page and authorise the token; the page is valid for one hour.",
            page,
        )


def _verified(items: list[Fields]) -> tuple[AccountEmail, ...]:
    """The primary address first. Noreply forms are among them and are not told twice."""
    verified = [item for item in items if item.get("verified") is True and text(item, "email")]
    verified.sort(key=lambda item: item.get("primary") is not True)
    return tuple(
        AccountEmail(text(item, "email"), EmailStrength.HOST_CONFIRMS) for item in verified
    )


def _expiry(header: str) -> datetime | None:
    """`2026-12-31 23:59:59 UTC`, `2027-01-15 08:30:00 +0100`, or as other dates are written."""
    written = _ZONE.sub("+00:00", _OFFSET.sub(r"\1", header.strip()))
    return read_moment(written) or http_date(header)


def _writes(scope: str) -> bool:
    return not scope.startswith("read:") and scope != "user:email"


def _as_lack(problem: HostError, sentence: str) -> Warn:
    """A part that was not answered; raises what makes the whole check worthless."""
    is_dead = problem.reason in (Refusal.NOT_ACCEPTED, Refusal.LOCKED_OUT)
    if is_dead or isinstance(problem, RateLimited | Unreachable):
        raise problem
    return Warn(f"{sentence} {problem.sentence}", problem.hint, problem.link)


def _counted(answer: Answer) -> str:
    count = len(answer.items())
    more = "at least " if answer.link("next") else ""
    return f"{more}{count} {'repository' if count == 1 else 'repositories'}"


def _warnings(scopes: tuple[str, ...] | None, base_url: str) -> tuple[Warn, ...]:
    if scopes is None:
        return (
            Warn(
                "A fine-grained token sees the private repositories of one owner only, and never "
                "those you were invited to as an outside collaborator.",
                "For the others add a second token, a classic one, or the repository as a folder. "
                "A new token may wait for the organisation's approval.",
                f"{base_url}/settings/personal-access-tokens",
            ),
        )
    if any(map(_writes, scopes)):
        return (
            Warn(
                f"This token can also write ({', '.join(filter(_writes, scopes))}). "
                "The app only reads.",
                "A fine-grained token can be limited to reading.",
                f"{base_url}/settings/personal-access-tokens",
            ),
        )
    return ()
