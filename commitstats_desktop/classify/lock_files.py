"""Files in which a package manager writes down what it resolved, by their whole name."""

from __future__ import annotations

NAMES = frozenset(
    (
        b"package-lock.json npm-shrinkwrap.json shrinkwrap.yaml yarn.lock pnpm-lock.yaml bun.lock "
        b"bun.lockb deno.lock poetry.lock Pipfile.lock pdm.lock uv.lock pixi.lock conda-lock.yml "
        b"pylock.toml requirements.lock requirements-dev.lock Cargo.lock go.sum go.work.sum "
        b"Gopkg.lock glide.lock Gemfile.lock gems.locked composer.lock symfony.lock mix.lock "
        b"rebar.lock Podfile.lock Package.resolved Cartfile.resolved packages.lock.json "
        b"project.assets.json paket.lock gradle.lockfile buildscript-gradle.lockfile "
        b"verification-metadata.xml .terraform.lock.hcl pubspec.lock stack.yaml.lock "
        b"cabal.project.freeze flake.lock MODULE.bazel.lock maven_install.json esy.lock "
        b"Manifest.toml JuliaManifest.toml renv.lock packrat.lock shard.lock dub.selections.json "
        b"conan.lock vcpkg-lock.json Chart.lock nimble.lock Berksfile.lock Puppetfile.lock "
        b"cpanfile.snapshot buf.lock helmfile.lock kcl.mod.lock luarocks.lock lazy-lock.json "
        b"spago.lock mise.lock devbox.lock devenv.lock devcontainer-lock.json "
    ).split()
)

_ENDINGS = (b".lock.hcl", b".esy.lock", b".opam.locked", b"-conda-lock.yml", b".lockfile")

_OF_ENVIRONMENTS = (
    (b"pylock.", b".toml"),
    (b"mise.", b".lock"),
    (b"Manifest-v", b".toml"),
    (b"JuliaManifest-v", b".toml"),
)


def is_lock_file(name: bytes) -> bool:
    """Whether the last part of a path names one; `requirements.lock` of pip-compile does, too."""
    return name in NAMES or name.endswith(_ENDINGS) or _is_of_many(name)


def _is_of_many(name: bytes) -> bool:
    """Whether it is one of those that a project may have for each environment or version."""
    return any(name.startswith(start) and name.endswith(end) for start, end in _OF_ENVIRONMENTS)
