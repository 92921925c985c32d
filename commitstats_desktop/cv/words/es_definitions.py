"""What each figure of a document counts, in Spanish."""

from __future__ import annotations

from collections.abc import Mapping

from commitstats_desktop.cv.words.phrases import Defined

DEFINITIONS: Mapping[str, Defined] = {
    "commits": Defined(
        "Commits",
        "Commits que escribiste en la rama principal, cada uno una vez; las fusiones se cuentan"
        " aparte.",
    ),
    "commit_days": Defined(
        "Días con commits",
        "Días distintos con al menos un commit tuyo, en la zona horaria del propio commit.",
    ),
    "longest_streak": Defined(
        "Racha más larga",
        "El mayor número de días seguidos con al menos un commit tuyo; se puede elegir que los"
        " fines de semana no la rompan.",
    ),
    "written_lines": Defined(
        "Líneas escritas",
        "Líneas que añadiste a código, pruebas, documentación y configuración, sin cambios solo"
        " de espacios, cambios masivos ni revisiones que ignorar.",
    ),
    "lines_added": Defined(
        "Líneas añadidas",
        "Líneas que añaden tus commits, como las cuenta Git, sin archivos generados, de terceros"
        " ni de bloqueo.",
    ),
    "lines_removed": Defined(
        "Líneas eliminadas",
        "Líneas que eliminan tus commits, como las cuenta Git, sin archivos generados, de terceros"
        " ni de bloqueo.",
    ),
    "languages": Defined(
        "Lenguajes",
        "Líneas que añadiste según el lenguaje del archivo, con los nombres de GitHub Linguist.",
    ),
    "commits_per_year": Defined(
        "Commits por año",
        "Commits según el año de la fecha del propio autor; sin las fechas imposibles.",
    ),
    "languages_per_year": Defined(
        "Líneas por lenguaje",
        "Líneas que añadiste cada año según el lenguaje del archivo.",
    ),
    "commit_types_per_year": Defined(
        "Tipos de commit por año",
        "Commits de cada año según el tipo en su asunto.",
    ),
    "packages": Defined(
        "Paquetes",
        "Paquetes de terceros según el número de commits tuyos que añaden su importación o los"
        " añaden a un manifiesto.",
    ),
    "open_source_commits": Defined(
        "Commits de código abierto",
        "Commits tuyos que solo están en repositorios de código abierto, haya donde haya una"
        " copia.",
    ),
    "pull_requests_merged": Defined(
        "Pull requests fusionadas",
        "Las que abrieron tus cuentas y se fusionaron, según el día de la fusión.",
    ),
    "pull_requests_reviewed": Defined(
        "Pull requests revisadas",
        "Las de otras personas que revisaron tus cuentas, según el día en que se abrieron.",
    ),
    "commit_hours": Defined(
        "Horas de la semana",
        "Commits según el día de la semana y la hora de la fecha del propio autor; sin las fechas"
        " imposibles.",
    ),
}
