"""The search of finished files: whole words in every disguise; what may be an ordinary word asks."""

from __future__ import annotations

import base64
import hashlib
import io
import json
import struct
import zipfile
import zlib
from collections.abc import Callable
from dataclasses import replace
from urllib.parse import quote

import pytest

from commitstats_desktop.core.cv import Job, Person
from commitstats_desktop.core.private_name import Finding, NameKind, PrivateName, PrivateNames
from commitstats_desktop.cv.html import render_html
from commitstats_desktop.cv.pdf import render_pdf
from commitstats_desktop.cv.search.leak_search import prepare, search
from commitstats_desktop.cv.search.pieces import pieces_of
from tests.fakes.figures import ADA, SAMPLE, SMALL, sample_document

NAME = "quartzlantern"
KINDS = list(NameKind)


def percent(text: str) -> str:
    return "".join(f"%{byte:02X}" for byte in text.encode())


def soft_hyphens(text: str) -> str:
    return "\u00ad".join(text)


DISGUISES: dict[str, Callable[[str], str]] = {
    "plain": str,
    "upper case": str.upper,
    "MD5": lambda text: hashlib.md5(text.encode()).hexdigest(),
    "SHA-1": lambda text: hashlib.sha1(text.encode()).hexdigest(),
    "SHA-256": lambda text: hashlib.sha256(text.encode()).hexdigest(),
    "SHA-256 in capitals": lambda text: hashlib.sha256(text.encode()).hexdigest().upper(),
    "Base64": lambda text: base64.b64encode(text.encode()).decode(),
    "Base64 without its end": lambda text: base64.b64encode(text.encode()).decode().rstrip("="),
    "Base64 of more": lambda text: base64.b64encode(f"a {text} b".encode()).decode(),
    "Base64 of addresses": lambda text: base64.urlsafe_b64encode(f"??{text}??".encode()).decode(),
    "hexadecimal": lambda text: text.encode().hex(),
    "percent": percent,
    "quoted": lambda text: quote(f"/x/{text}?"),
    "UTF-16": lambda text: text.encode("utf-16-le").decode("latin-1"),
    "Base64 of UTF-16": lambda text: base64.b64encode(text.encode("utf-16-le")).decode(),
    "reversed": lambda text: text[::-1],
    "soft hyphens": soft_hyphens,
    "zero width": "\u200b".join,
    "entities": lambda text: "".join(f"&#{ord(letter)};" for letter in text),
    "JSON escapes": lambda text: "".join(f"\\u{ord(letter):04x}" for letter in text),
}


@pytest.mark.parametrize("disguise", DISGUISES)
@pytest.mark.parametrize("kind", [NameKind.REPOSITORY, NameKind.EMAIL, NameKind.PATH])
def test_a_name_is_found_in_every_disguise(disguise: str, kind: NameKind) -> None:
    name = "violet@quartz.example" if kind is NameKind.EMAIL else NAME
    text = f"before {DISGUISES[disguise](name)} after"

    found = find(text, (name, kind))

    assert found, disguise
    assert found[0].place == "the text of the file"


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("quartz-lantern", "made with Quartz-Lantern at night"),
        ("quartz-lantern", "made with quartz lantern at night"),
        ("quartz-lantern", "made with quartz_lantern at night"),
        ("quartz-lantern", "made with QuartzLantern at night"),
        ("zinnoberwerk", "a zinnoberwerk"),
        ("violet@byte.example", "write to violet@byte.example."),
        ("Violet Ångström", "with VIOLET\nÅNGSTRÖM"),
        ("张伟", "与 张伟 一起"),
    ],
)
def test_a_name_is_found_as_whole_words_and_refused(name: str, text: str) -> None:
    (finding,) = find(text, (name, NameKind.REPOSITORY))

    assert not finding.is_question
    assert finding.word == name


@pytest.mark.parametrize(
    ("name", "text"),
    [("quartz", "quartzes and aquartz"), ("quartz-lantern", "a lantern of quartz")],
)
def test_a_part_of_a_word_or_of_a_name_is_no_find(name: str, text: str) -> None:
    assert find(text, (name, NameKind.REPOSITORY)) == []


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("2019", NameKind.PATH),
        ("src", NameKind.PATH),
        ("platform", NameKind.PATH),
        ("backend", NameKind.BRANCH),
        ("Python", NameKind.REPOSITORY),
        ("python-typescript", NameKind.REPOSITORY),
        ("feat", NameKind.BRANCH),
        ("commits", NameKind.REPOSITORY),
    ],
)
def test_our_words_public_names_and_everyday_parts_of_paths_pass(name: str, kind: NameKind) -> None:
    assert find(f"all about {name}", (name, kind)) == []


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("falcon", NameKind.REPOSITORY),
        ("app", NameKind.REPOSITORY),
        ("backend", NameKind.ORGANISATION),
        ("falcon", NameKind.PATH),
        (NAME, NameKind.PATH),
        ("Grace", NameKind.PERSON),
    ],
)
def test_what_may_be_an_ordinary_word_asks(name: str, kind: NameKind) -> None:
    (finding,) = find(f"all about {name}", (name, kind))

    assert finding.is_question


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        (NAME, NameKind.REPOSITORY),
        (NAME, NameKind.ORGANISATION),
        ("payment gateway", NameKind.REPOSITORY),
        ("git.acme.example", NameKind.HOST),
        ("@acme/secrets", NameKind.PACKAGE),
        ("grace@acme.example", NameKind.EMAIL),
        ("Grace Hopper", NameKind.PERSON),
    ],
)
def test_names_of_repositories_hosts_packages_and_people_refuse(name: str, kind: NameKind) -> None:
    (finding,) = find(f"all about {name}", (name, kind))

    assert not finding.is_question
    assert kind.value in finding.sentence()


def test_the_persons_own_address_may_hold_the_host_of_their_employer() -> None:
    private = PrivateNames(
        frozenset((PrivateName("acme.example", NameKind.HOST),)),
        frozenset(("ada.berg@acme.example", "Ada Berg", "berg")),
    )
    wanted = prepare(private, sample_document())

    assert search([("p", "write to ada.berg@acme.example")], wanted) == []
    assert search([("p", "see git.acme.example")], wanted)


def test_an_employer_in_the_work_history_is_asked_about_and_not_refused() -> None:
    document = replace(sample_document(), work=(Job(employer="Quartzlantern"),))
    wanted = prepare(names((NAME, NameKind.ORGANISATION)), document)

    (finding,) = search([("the text", "Quartzlantern 2019")], wanted)

    assert finding.is_question
    assert finding.source == "an employer"


def test_approved_words_pass_and_nothing_else_does() -> None:
    private = names((NAME, NameKind.REPOSITORY), ("copperfern", NameKind.HOST))
    wanted = prepare(private, sample_document(), ["QuartzLantern"])

    found = search([("the text", f"{NAME} and copperfern")], wanted)

    assert [finding.word for finding in found] == ["copperfern"]


FILES: dict[str, Callable[[str], bytes]] = {
    "html": lambda word: f"<p data-{word}='1'>x</p>".encode(),
    "comment.html": lambda word: f"<!-- {word} -->".encode(),
    "attribute.html": lambda word: f"<a href='https://x.example/{word}'>x</a>".encode(),
    "svg": lambda word: f"<svg><title>{word}</title></svg>".encode(),
    "json": lambda word: json.dumps({"a": [{"b": word}]}).encode(),
    "key.json": lambda word: json.dumps({"a": [{word: 1}]}).encode(),
    "broken.json": lambda word: f"{{ {word}".encode(),
    "md": lambda word: f"# {word}".encode(),
    "txt": lambda word: f"x {word}".encode(),
    "csv": lambda word: f'a,b\r\n1,"{word}"\r\n'.encode(),
    "png": lambda word: png(b"tEXt", b"Comment\0" + word.encode()),
    "packed.png": lambda word: png(b"zTXt", b"Comment\0\0" + zlib.compress(word.encode())),
    "behind.png": lambda word: png(b"tEXt", b"a\0b") + word.encode(),
    "zip": lambda word: zipped({"x.txt": word}),
    "name.zip": lambda word: zipped({f"{word}.txt": "x"}),
    "inner.zip": lambda word: zipped({"x.json": json.dumps({"a": word})}),
    "unknown": lambda word: b"\xff\x00" + word.encode() + b"\x00",
}


@pytest.mark.parametrize("form", FILES)
def test_a_name_is_found_in_every_kind_of_file(form: str) -> None:
    wanted = prepare(names((NAME, NameKind.REPOSITORY)), sample_document())

    assert search(pieces_of(form, FILES[form](NAME)), wanted)
    assert search(pieces_of(form, FILES[form]("harmless")), wanted) == []


def test_a_name_in_any_part_of_a_web_page_is_found() -> None:
    page = render_html(sample_document())
    wanted = prepare(names((NAME, NameKind.REPOSITORY)), sample_document())
    spots = {
        "<h1": f'<h1 data-from="{NAME}"',
        "</main>": f"{NAME}</main>",
        "<main>": f"<main><!-- {NAME} -->",
        "<title>": f"<title>{NAME} ",
    }

    for before, after in spots.items():
        data = page.replace(before, after, 1).encode()
        assert search(pieces_of("html", data), wanted), before


def test_a_name_the_person_typed_is_found_in_a_finished_pdf_with_its_field() -> None:
    document = sample_document(SMALL, Person("Ada", summary="I lead Quartz-Lantern."))
    wanted = prepare(names(("quartz-lantern", NameKind.REPOSITORY)), document)

    found = search(pieces_of("pdf", render_pdf(document)), wanted)

    assert {finding.source for finding in found} == {"your summary"}


def test_thousands_of_names_find_nothing_in_a_clean_file() -> None:
    private = names(
        *((f"word{number}x", NameKind.PATH) for number in range(3000)),
        *((f"org{number}-name", NameKind.ORGANISATION) for number in range(500)),
        *(
            (f"{letter}{other}{letter}", NameKind.REPOSITORY)
            for letter in "abcxyz"
            for other in "qw"
        ),
        *((word, NameKind.PATH) for word in ("engineer", "ledger", "platform", "code", "ten")),
    )
    document = sample_document(SAMPLE, ADA)
    wanted = prepare(private, document)

    for form, data in (("html", render_html(document).encode()), ("pdf", render_pdf(document))):
        found = [one for one in search(pieces_of(form, data), wanted) if one.word != "ledger"]
        assert found == []


def names(*pairs: tuple[str, NameKind]) -> PrivateNames:
    return PrivateNames(frozenset(PrivateName(*pair) for pair in pairs))


def find(text: str, *pairs: tuple[str, NameKind]) -> list[Finding]:
    return search([("the text of the file", text)], prepare(names(*pairs), sample_document()))


def png(kind: bytes, content: bytes) -> bytes:
    chunk = struct.pack(">I", len(content)) + kind + content + b"\0\0\0\0"
    return b"\x89PNG\r\n\x1a\n" + chunk + struct.pack(">I", 0) + b"IEND" + b"\0\0\0\0"


def zipped(files: dict[str, str]) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in files.items():
            archive.writestr(name, text)
    return packed.getvalue()
