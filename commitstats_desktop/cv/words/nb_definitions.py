"""What each figure of a document counts, in Norwegian Bokmål."""

from __future__ import annotations

from collections.abc import Mapping

from commitstats_desktop.cv.words.phrases import Defined

DEFINITIONS: Mapping[str, Defined] = {
    "commits": Defined(
        "Commits",
        "Commits du har skrevet på standardgrenen, hver én gang; flettinger telles for seg.",
    ),
    "commit_days": Defined(
        "Dager med commits",
        "Ulike dager med minst én commit av deg, i commitens egen tidssone.",
    ),
    "longest_streak": Defined(
        "Lengste rekke",
        "Flest dager på rad med minst én commit av deg; helger kan settes til ikke å bryte rekken.",
    ),
    "written_lines": Defined(
        "Skrevne linjer",
        "Linjer du har lagt til i kode, tester, dokumentasjon og konfigurasjon, uten rene"
        " mellomrom, masseendringer og revisjoner som skal overses.",
    ),
    "lines_added": Defined(
        "Linjer lagt til",
        "Linjer commitene dine legger til, slik Git teller dem, uten genererte filer,"
        " tredjepartsfiler og låsefiler.",
    ),
    "lines_removed": Defined(
        "Linjer fjernet",
        "Linjer commitene dine fjerner, slik Git teller dem, uten genererte filer,"
        " tredjepartsfiler og låsefiler.",
    ),
    "languages": Defined(
        "Språk",
        "Linjer du har lagt til etter filens språk, navngitt etter reglene til GitHub Linguist.",
    ),
    "commits_per_year": Defined(
        "Commits per år",
        "Commits etter året i forfatterens egen dato; umulige datoer er utelatt.",
    ),
    "languages_per_year": Defined(
        "Linjer per språk",
        "Linjer du har lagt til hvert år etter filens språk.",
    ),
    "commit_types_per_year": Defined(
        "Commit-typer per år",
        "Commits hvert år etter typen i emnet.",
    ),
    "packages": Defined(
        "Pakker",
        "Tredjepartspakker etter antall commits av deg som legger til en import av dem, eller"
        " legger dem til i et manifest.",
    ),
    "open_source_commits": Defined(
        "Commits i åpen kildekode",
        "Commits av deg som bare ligger i repositorier med åpen kildekode, uansett hvor det finnes"
        " en kopi.",
    ),
    "pull_requests_merged": Defined(
        "Pull requests flettet inn",
        "De kontoene dine har åpnet som ble flettet inn, etter dagen for flettingen.",
    ),
    "pull_requests_reviewed": Defined(
        "Pull requests gjennomgått",
        "Andres pull requests som kontoene dine har gjennomgått, etter dagen de ble åpnet.",
    ),
    "commit_hours": Defined(
        "Ukens timer",
        "Commits etter ukedag og time i forfatterens egen dato; umulige datoer er utelatt.",
    ),
}
