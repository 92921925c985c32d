"""Files that set something up, by their name: of builds, checks, editors, services."""

from __future__ import annotations

import re

LANGUAGES = frozenset(
    {
        "Ant Build System", "ApacheConf", "Browserslist", "CODEOWNERS", "Cabal Config", "Caddyfile",
        "Debian Package Control File", "Dotenv", "EditorConfig", "GN", "Git Attributes",
        "Git Config", "Git Revision List", "Go Module", "Go Workspace", "Godot Resource", "Gradle",
        "Gradle Kotlin DSL", "HAProxy", "HOCON", "HXML", "Hosts File", "INI", "Ignore List",
        "JAR Manifest", "JSON with Comments", "JSON5", "Java Properties", "KDL", "Kickstart",
        "Maven POM", "Microsoft Visual Studio Solution", "NEON", "NPM Config", "Nginx", "Ninja",
        "Option List", "Pip Requirements", "Proguard", "RPM Spec", "Readline Config",
        "Redirect Rules", "SELinux Policy", "SSH Config", "ShellCheck Config", "Soong", "TOML",
        "TextMate Properties", "Wget Config", "Windows Registry Entries", "XCompose",
        "XML Property List", "YAML", "MiniYAML", "cURL Config", "crontab", "desktop", "dircolors",
        "nanorc", "robots.txt", "Easybuild", "Cloud Firestore Security Rules",
        "Microsoft Developer Studio Project", "OpenStep Property List",
    }
)  # fmt: skip
"""Languages of type data whose files set something up. A Dockerfile, a Makefile, CMake and
Terraform are programs to Linguist, run line by line, and count as code."""

WRITTEN = frozenset(
    {
        "ABNF", "ASN.1", "Avro IDL", "CSON", "EBNF", "Graphviz (DOT)", "GraphQL", "Kusto", "Lark",
        "OASv2-json", "OASv2-yaml", "OASv3-json", "OASv3-yaml", "OpenAPI Specification v2",
        "OpenAPI Specification v3", "PlantUML", "Prisma", "Protocol Buffer", "RBS",
        "Regular Expression", "SPARQL", "SQL", "Type Language", "WebAssembly Interface Type",
        "XPages", "YANG", "MiniZinc Data",
    }
)  # fmt: skip
"""Languages of type data that people write as they write programs: queries, schemas, grammars."""

_FOLDERS = re.compile(
    rb"(?:^|/)(?:\.github|\.gitlab|\.circleci|\.buildkite|\.teamcity|\.vscode|\.devcontainer"
    rb"|\.husky|\.config|\.cargo|\.azure-pipelines|\.semaphore|\.woodpecker|\.drone|\.ci|\.changeset"
    rb"|\.storybook|\.obsidian|\.travis)/"
)
_REQUIREMENTS = re.compile(rb"(?:^|/)requirements/[^/]*\.(?:txt|in)$")
_NAMES = re.compile(
    rb"""
      \.[^/]*rc(?:\.\w+)? | \.[\w\-]+ | \.(?:env|eslint|prettier|stylelint|babel|npm|yarn)[^/]*
    | \.[\w\-]+\.(?:ya?ml|json|json5|toml|ini|cfg|conf|xml)
    | [^/]*\.(?:conf|cfg|ini|toml|ya?ml|properties|env|config|editorconfig|service|timer|socket
        |desktop|plist|pbxproj|xcscheme|xcconfig|entitlements|sln|slnx|csproj|vbproj|fsproj|vcxproj
        |props|targets|nuspec|filters|iml|tfvars|cabal|gemspec|podspec|opam|mk\.in)
    | (?:package|tsconfig[^/]*|jsconfig|composer|bower|lerna|nx|turbo|angular|renovate|project|nest-cli
        |vercel|now|firebase|app|manifest|babel\.config|biome|deno|jest\.config|tslint|appsettings[^/]*
        |launchSettings|global|settings|devcontainer|vcpkg|CMakePresets|extension|elm|pyrightconfig
        |cdk|serverless|netlify|components|workspace|\w+\.config)\.jsonc?
    | pom\.xml | AndroidManifest\.xml | web\.xml | [^/]*-config\.xml | [^/]*\.config\.xml
    | logback[^/]*\.xml | log4j2?[^/]*\.xml | checkstyle[^/]*\.xml | persistence\.xml | phpunit\.xml[^/]*
    | CODEOWNERS | Procfile | [^/]*requirements[^/]*\.(?:txt|in) | constraints[^/]*\.txt
    | MANIFEST\.in | setup\.cfg | tox\.ini | py\.typed | go\.(?:mod|work) | robots\.txt
    | [^/]*\.(?:code-workspace|sublime-project|sublime-workspace)
    """,
    re.VERBOSE,
)


def is_config(path: bytes, language: str | None, *, is_prose: bool) -> bool:
    """Whether a file that is no program sets something up; a page in `.github/` does not."""
    if language in LANGUAGES or (not is_prose and _FOLDERS.search(path[-4_096:])):
        return True
    name = path[path.rfind(b"/") + 1 :][-255:]
    return _NAMES.fullmatch(name) is not None or _REQUIREMENTS.search(path[-512:]) is not None
