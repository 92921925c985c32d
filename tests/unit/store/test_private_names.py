"""Which names are private: those of private repositories, and nothing that is public anyway."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from commitstats_desktop.core.private_name import NameKind, PrivateName
from commitstats_desktop.store.private_names import own_names, private_names
from tests.fakes.homes import FakeHome
from tests.fakes.repositories import ADA, FakeRepository, Person

NOW = datetime(2026, 11, 25, tzinfo=UTC)
GRACE = Person("Grace Violetbyte", "grace@copperfern.example")
LINUS = Person("Linus Openhand", "linus@fennelhost.example")


def test_what_only_public_repositories_hold_is_no_private_name(tmp_path: Path) -> None:
    secret = FakeRepository.make(tmp_path / "cobaltmoth")
    secret.commit({"umbrafolder/a.py": "a\n"}, author=GRACE)
    secret.commit({"umbrafolder/a.py": "b\n"}, author=ADA)
    public = FakeRepository.make(tmp_path / "openlantern")
    public.commit({"fennelfolder/b.py": "a\n"}, author=LINUS)
    public.commit({"fennelfolder/b.py": "b\n"}, author=ADA)
    home = FakeHome.make(tmp_path / "home", NOW)
    home.add(secret, public)
    home.collect()
    with home.home.database.writing() as connection:
        connection.exec_driver_sql(
            "UPDATE repositories SET is_open_source = 1 WHERE name = 'openlantern'"
        )

    with home.home.database.reading() as connection:
        names = set(private_names(connection))
        own = set(own_names(connection))
    home.close()

    assert names >= {
        PrivateName("cobaltmoth", NameKind.REPOSITORY),
        PrivateName("Grace Violetbyte", NameKind.PERSON),
        PrivateName("grace@copperfern.example", NameKind.EMAIL),
        PrivateName("copperfern.example", NameKind.HOST),
        PrivateName("copperfern", NameKind.ORGANISATION),
        PrivateName("umbrafolder", NameKind.PATH),
    }
    told = " ".join(name.text for name in names)
    for word in ("openlantern", "Openhand", "fennelhost", "fennelfolder"):
        assert word not in told
    assert {ADA.name, ADA.email} <= own
