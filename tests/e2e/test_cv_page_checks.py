"""The web page held against checkers of others: axe-core for readers, html-validate for browsers.

Both come from npm at the time of the test; without npm, chromium or a registry it is skipped.
"""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from commitstats_desktop.core.cv.look import ENGINEER, PLAIN, VISUAL, Look
from commitstats_desktop.cv.html import render_html
from tests.fakes.cvs import bare_document, whole_document

CHECKERS = ("axe-core@4.14.1", "html-validate@10.17.0")
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"]
PATIENCE = 300
RUN = """
<script>%s</script>
<script>
axe.run(document, {runOnly: %s}).then(function (result) {
  var told = document.createElement("pre");
  told.id = "axe";
  told.textContent = JSON.stringify({
    passes: result.passes.length,
    violations: result.violations.map(function (one) {
      return [one.id, one.nodes.map(function (node) { return node.html.slice(0, 200); })];
    })
  });
  document.body.appendChild(told);
});
</script>
"""


@pytest.fixture(scope="module")
def checkers(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder into which npm has put both."""
    for program in ("npm", "chromium"):
        if shutil.which(program) is None:
            pytest.skip(f"{program} is not installed")
    folder = tmp_path_factory.mktemp("checkers")
    command = ["npm", "install", "--no-audit", "--no-fund", "--ignore-scripts", *CHECKERS]
    try:
        done = subprocess.run(
            command, cwd=folder, capture_output=True, text=True, timeout=PATIENCE, check=False
        )
    except subprocess.TimeoutExpired:
        pytest.skip("npm did not end in time")
    if done.returncode:
        pytest.skip(f"npm could not install the checkers: {done.stderr[-200:]}")
    return folder / "node_modules"


@pytest.mark.parametrize("scheme", ["1", "0"], ids=["light", "dark"])
@pytest.mark.parametrize("template", [VISUAL, PLAIN, ENGINEER])
def test_axe_finds_nothing_in_the_web_page(
    template: str, scheme: str, checkers: Path, tmp_path: Path
) -> None:
    page = render_html(replace(whole_document(), look=Look(template)))

    found = axe(page, scheme, checkers, tmp_path)

    assert found["violations"] == []
    assert found["passes"] > 10


@pytest.mark.parametrize("template", [VISUAL, PLAIN, ENGINEER])
def test_the_web_page_is_valid(template: str, checkers: Path, tmp_path: Path) -> None:
    paths = [tmp_path / "whole.html", tmp_path / "bare.html"]
    for path, document in zip(paths, (whole_document(), bare_document()), strict=True):
        path.write_text(render_html(replace(document, look=Look(template))), encoding="utf-8")

    checked = subprocess.run(
        ["node", checkers / "html-validate/bin/html-validate.mjs", "--preset", "standard", *paths],
        capture_output=True, text=True, timeout=PATIENCE, check=False, cwd=tmp_path,
    )  # fmt: skip

    assert checked.returncode == 0, checked.stdout + checked.stderr


def axe(page: str, scheme: str, checkers: Path, folder: Path) -> Any:
    """What axe says of a page; its policy against scripts is taken away for the time."""
    script = (checkers / "axe-core/axe.min.js").read_text("utf-8")
    free = re.sub(r'<meta http-equiv="Content-Security-Policy"[^>]*>', "", page)
    path = folder / "page.html"
    checked = free.replace("</body>", RUN % (script, json.dumps(RULES)) + "</body>")
    path.write_text(checked, encoding="utf-8")
    dumped = subprocess.run(
        [
            "chromium", "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run",
            f"--user-data-dir={checkers / 'profile'}", "--disable-background-networking",
            f"--blink-settings=preferredColorScheme={scheme}", "--virtual-time-budget=60000",
            "--dump-dom", path.as_uri(),
        ],
        capture_output=True, text=True, timeout=PATIENCE, check=True,
    )  # fmt: skip
    (told,) = re.findall(r'<pre id="axe">(.*?)</pre>', dumped.stdout, re.DOTALL)
    return json.loads(told.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&"))
