"""A conversation with the API of a GitLab (version 4)."""

from __future__ import annotations

import re
from datetime import datetime
from urllib.parse import parse_qsl, quote, urlencode, urlsplit, urlunsplit

from commitstats_desktop.core.account import (
    AccountEmail,
    AccountEmails,
    EmailStrength,
    GitLogin,
    TokenReport,
    Warn,
    Who,
)
from commitstats_desktop.core.errors import AuthError, HostError, RateLimited, Refusal, Unreachable
from commitstats_desktop.core.origin import Origin
from commitstats_desktop.core.pull_request import PullRequests
from commitstats_desktop.core.remote_repository import (
    Listing,
    Openness,
    OpenSourceStatus,
    RemoteRepository,
)
from commitstats_desktop.core.secret import Secret
from commitstats_desktop.core.wording import mark
from commitstats_desktop.core.work import Work
from commitstats_desktop.providers import gitlab_refusals as words
from commitstats_desktop.providers import refusals
from commitstats_desktop.providers.addresses import git_login, read_token, repository_path
from commitstats_desktop.providers.gitlab_fields import read_merge_request, read_repository
from commitstats_desktop.providers.http import HostClient
from commitstats_desktop.providers.paging import gather, next_link, walk
from commitstats_desktop.providers.pulls import Gathering
from commitstats_desktop.wire.answers import Answer, Fields, identity, moment, text
from commitstats_desktop.wire.surroundings import Surroundings

_LISTED = "/projects?membership=true&pagination=keyset&order_by=id&sort=asc&per_page=100"
"""With `simple` or by page numbers, fields and everything after the 50,000th would be missing."""
_READS_CODE = {"api", "read_repository", "write_repository"}
_ONLY_READS = {
    "read_api",
    "read_user",
    "read_repository",
    "self_rotate",
    "openid",
    "profile",
    "email",
}
_GRANULAR = "granular"
_FIRST_WITH_REVIEWERS = [13, 8]
_DEAD = {Refusal.NOT_ACCEPTED, Refusal.EXPIRED, Refusal.REVOKED}


class GitLabHost:
    """See `providers.base.RotatingHost`."""

    def __init__(
        self,
        base_url: str,
        secret: Secret | None,
        surroundings: Surroundings,
        work: Work | None,
    ) -> None:
        self._base_url = base_url
        self._secret = secret

        def client(token: Secret | None) -> HostClient:
            return HostClient(
                f"{base_url}/api/v4",
                surroundings,
                title=words.TITLE,
                secret=token,
                authorize=lambda secret: {"Authorization": f"Bearer {secret.reveal()}"},
                refuse=lambda answer: words.explain(answer, base_url),
                status_page="https://status.gitlab.com" if base_url == "https://gitlab.com" else "",
                work=work,
            )

        self._client = client(secret)
        self._stranger = client(None)

    def close(self) -> None:
        """End the connections."""
        self._client.close()
        self._stranger.close()

    def check(self) -> TokenReport:
        """Who the token is, what it says of itself, then whether it lists projects."""
        user = self._about_user()
        token = self._about_token()
        scopes, expires_at = _scopes(token), moment(token, "expires_at")
        lacks, sees = self._seen(scopes)
        return TokenReport(
            who=Who(identity(user), text(user, "username")),
            shown_name=text(user, "name") or text(user, "username"),
            scopes=scopes,
            expires_at=expires_at,
            is_expiry_known=expires_at is not None or token.get("expires_at", "") is None,
            can_write=_writes(scopes),
            sees=sees,
            lacks=lacks,
            warnings=self._warnings(scopes),
        )

    def repositories(self) -> Listing:
        """Projects the user is a member of."""
        pages = gather(walk(self._client.get, _LISTED, next_link))
        return Listing(tuple(map(self._read, pages.items)), pages.problem)

    def repository(self, host_id: str) -> RemoteRepository:
        """By its number, which it keeps."""
        return self._read(self._client.get(f"/projects/{quote(host_id, safe='')}").fields())

    def repository_at(self, url: str) -> RemoteRepository:
        """By its path; a moved one is found under its old path."""
        return self._read(self._client.get(self._path(url)).fields())

    def open_source_status(self, url: str) -> OpenSourceStatus:
        """Asked as anybody would; an instance may hide everything from strangers."""
        try:
            found = self._stranger.get(f"{self._path(url)}?license=true").fields()
        except HostError as problem:
            is_hidden = problem.reason in (Refusal.NOT_FOUND, Refusal.NOT_ACCEPTED)
            openness = Openness.NOT_PUBLIC if is_hidden else Openness.UNDETERMINED
            return OpenSourceStatus(openness, problem=None if is_hidden else problem)
        return self._read(found).as_seen_by_anybody()

    def emails(self, who: Who) -> AccountEmails:
        """Confirmed addresses. The list leaves out the primary one, which the user's page has."""
        host = Origin.of(self._base_url).host
        form = f"{who.user_id}-{who.login}@users.noreply.{host}"
        noreply = (AccountEmail(form, EmailStrength.NOREPLY),)
        try:
            user = self._client.get("/user").fields()
        except HostError as problem:
            return AccountEmails(noreply, problem)
        listed, trouble = self._listed_emails()
        ours = tuple(
            AccountEmail(email, EmailStrength.HOST_CONFIRMS)
            for email in _confirmed(user, listed)
            if email != form
        )
        return AccountEmails(ours + noreply, trouble)

    def pull_requests(self, who: Who, since: datetime | None) -> PullRequests:
        """Merge requests by login: `check` tells the login of today."""
        found = Gathering(since)
        for role in ("author_username", "reviewer_username"):
            if found.problem is None:
                self._merge_requests(found, role, who, since)
        return found.result()

    def git_login(self, clone_url: str) -> GitLogin | None:
        """GitLab looks at the password only; the name is the usual one."""
        return git_login(self._base_url, clone_url, "oauth2", self._secret)

    def rotate(self, expires_at: datetime) -> Secret:
        """See `providers.base.RotatingHost`."""
        day = [("expires_at", f"{expires_at:%Y-%m-%d}")]
        answer = self._client.post("/personal_access_tokens/self/rotate", day)
        return read_token(text(answer.fields(), "token"), words.TITLE)

    def _read(self, item: Fields) -> RemoteRepository:
        return read_repository(item, self._base_url)

    def _path(self, url: str) -> str:
        parts = repository_path(self._base_url, url) or ()
        if "-" in parts:
            parts = parts[: parts.index("-")]
        if len(parts) < 2:
            raise refusals.wrong_address(words.TITLE, self._base_url)
        return f"/projects/{quote('/'.join(parts), safe='')}"

    def _about_user(self) -> Fields:
        """The user; a token that may only read code is told apart from one that may nothing."""
        try:
            return self._client.get("/user").fields()
        except AuthError as problem:
            if problem.reason is not Refusal.MISSING_SCOPE:
                raise
            if not set(_scopes(self._about_token()) or ()) & _READS_CODE:
                raise
            raise words.reads_code_only(self._base_url) from problem

    def _about_token(self) -> Fields:
        """What the token says of itself; nothing before GitLab 15.5."""
        try:
            return self._client.get("/personal_access_tokens/self").fields()
        except (RateLimited, Unreachable):
            raise
        except HostError as problem:
            if problem.reason in _DEAD:
                raise
            return {}

    def _seen(self, scopes: tuple[str, ...] | None) -> tuple[tuple[Warn, ...], tuple[str, ...]]:
        lacks, sees = self._listed_projects()
        if scopes is not None and not set(scopes) & _READS_CODE and _GRANULAR not in scopes:
            lacks += (
                Warn(
                    "It cannot read commits: it lacks the scope read_repository.",
                    "Make a token with read_api and read_repository.",
                    words.token_page(self._base_url),
                ),
            )
        return lacks, sees

    def _listed_projects(self) -> tuple[tuple[Warn, ...], tuple[str, ...]]:
        try:
            answer = self._client.get(_LISTED)
        except HostError as problem:
            if problem.reason not in (Refusal.MISSING_SCOPE, Refusal.FORBIDDEN):
                raise
            sentence = f"It lists no projects. {problem.sentence}"
            hint = "Make a token with read_api, or add projects by their addresses."
            return (Warn(sentence, hint, problem.link),), ()
        count = len(answer.items())
        counted = f"{count} {mark('project') if count == 1 else mark('projects')}"
        return (), (mark(f"at least {counted}") if answer.link("next") else counted,)

    def _warnings(self, scopes: tuple[str, ...] | None) -> tuple[Warn, ...]:
        writing = sorted(set(scopes or ()) - _ONLY_READS - {_GRANULAR})
        if not writing:
            return ()
        return (
            Warn(
                f"This token can also write ({', '.join(writing)}). The app only reads.",
                "A token with read_api and read_repository is enough.",
                words.token_page(self._base_url),
            ),
        )

    def _listed_emails(self) -> tuple[list[Fields], HostError | None]:
        try:
            pages = gather(walk(self._client.get, "/user/emails?per_page=100", next_link))
        except HostError as problem:
            return [], problem
        return pages.items, pages.problem

    def _merge_requests(
        self, found: Gathering, role: str, who: Who, since: datetime | None
    ) -> None:
        query = [("scope", "all"), ("state", "all"), (role, who.login), ("per_page", "100")]
        query += [("order_by", "created_at"), ("sort", "asc")]
        if since:
            query.append(("updated_after", f"{since:%Y-%m-%dT%H:%M:%SZ}"))
        first = f"/merge_requests?{urlencode(query)}"
        try:
            pages = gather(walk(self._client.get, first, _next_page))
        except HostError as problem:
            found.problem = problem
            return
        found.note(pages.problem)
        if role == "reviewer_username" and self._knows_no_reviewers(pages.items):
            # It has answered with everybody's.
            found.is_complete = False
            return
        is_author = role == "author_username"
        found.read(
            pages.items,
            lambda item: read_merge_request(item, is_author=is_author),
            lambda item: moment(item, "updated_at"),
        )

    def _knows_no_reviewers(self, items: list[Fields]) -> bool:
        """Whether this GitLab is older than reviewers are, so that it overlooks the question."""
        if not items or any("reviewers" in item for item in items):
            return False
        try:
            told = text(self._client.get("/version").fields(), "version")
        except HostError:
            return False
        numbers = [int(part) for part in re.findall(r"\d{1,4}", told)[:2]]
        return len(numbers) == 2 and numbers < _FIRST_WITH_REVIEWERS


def _next_page(answer: Answer, items: list[Fields]) -> str | None:
    """As the `Link` header says; some gateways drop it, and leave the number of the page."""
    linked, number = next_link(answer, items), answer.header("x-next-page").strip()
    if linked or not number:
        return linked
    parts = urlsplit(answer.url)
    query = [pair for pair in parse_qsl(parts.query) if pair[0] != "page"]
    return urlunsplit(parts._replace(query=urlencode([*query, ("page", number)])))


def _scopes(token: Fields) -> tuple[str, ...] | None:
    found = token.get("scopes")
    return tuple(map(str, found)) if isinstance(found, list) else None


def _writes(scopes: tuple[str, ...] | None) -> bool | None:
    """Whether any scope writes; the rights of a fine-grained token are not told."""
    if scopes is None or _GRANULAR in scopes:
        return None
    return bool(set(scopes) - _ONLY_READS)


def _is_confirmed(item: Fields) -> bool:
    return bool(text(item, "confirmed_at"))


def _confirmed(user: Fields, listed: list[Fields]) -> list[str]:
    """Primary address first, each once, without any that was never confirmed."""
    known = {text(item, "email"): _is_confirmed(item) for item in listed}
    known[text(user, "email")] = _is_confirmed(user)
    others = (text(user, "commit_email"), text(user, "public_email"))
    ordered = dict.fromkeys([text(user, "email"), *known, *others])
    return [email for email in ordered if email and known.get(email, True)]
