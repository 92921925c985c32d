"""Python: what imports, what looks like it, and what lists requirements."""

from __future__ import annotations

import pytest

from commitstats_desktop.classify.packages import OwnModules
from tests.fakes.packages import packages_in


def pypi(path: str, content: str | bytes, **how: object) -> set[str]:
    found = packages_in(path, content, **how)  # type: ignore[arg-type]
    return {name.removeprefix("PyPI ") for name in found}


@pytest.mark.parametrize(
    ("source", "names"),
    [
        ("import pandas\n", "pandas"),
        ("import pandas as pd\n", "pandas"),
        ("import pandas.core.frame\n", "pandas"),
        ("import requests, yaml as y, os\n", "requests PyYAML"),
        ("import os, numpy as np, \\\n    pandas\n", "numpy pandas"),
        ("from bs4 import BeautifulSoup\n", "beautifulsoup4"),
        ("from sklearn.svm import SVC\n", "scikit-learn"),
        ("from numpy import (\n    array,\n    zeros,\n)\n", "numpy"),
        ("from numpy \\\n    import array\n", "numpy"),
        ("from numpy import *\n", "numpy"),
        ("try:\n    import ujson as json\nexcept ImportError:\n    import json\n", "ujson"),
        ("if x: import cv2\n", "opencv-python"),
        ("import os; import cv2\n", "opencv-python"),
        ("try: import cv2\nexcept: pass\n", "opencv-python"),
        ("def f():\n\timport PIL.Image\n", "Pillow"),
        ("from google.cloud import storage\n", "google-cloud-storage"),
        ("from google.cloud.storage import Client\n", "google-cloud-storage"),
        ("import google.protobuf.message\n", "protobuf"),
        ("from ruamel.yaml import YAML\n", "ruamel.yaml"),
        ("from mpl_toolkits.mplot3d import Axes3D\n", "matplotlib"),
        ("import foo_bar.x\n", "foo-bar"),
        ("import pandas # import numpy\n", "pandas"),
        ("x = 'a'; import pandas\n", "pandas"),
        ("import pandas\r\nimport numpy\r\n", "pandas numpy"),
        ("import pandas\rimport numpy\r", "pandas numpy"),
        ("import pandas", "pandas"),
        ("import  \t pandas\n", "pandas"),
        ("'''doc\n'''\nimport pandas\n", "pandas"),
        ('"""doc with \\""" import x\n"""\nimport pandas\n', "pandas"),
        ('r"\\"\nimport pandas\n', "pandas"),
        ("'it is \\\n  continued'\nimport pandas\n", "pandas"),
        ('x = "don\'t"\nimport pandas\n', "pandas"),
        ("x = 'open\nimport pandas\n", "pandas"),
    ],
)
def test_an_import_in_code_counts(source: str, names: str) -> None:
    assert pypi("a.py", source) == set(names.split())


@pytest.mark.parametrize(
    "source",
    [
        "import os, sys\nfrom collections import abc\nimport urllib2, ConfigParser, distutils\n",
        "from __future__ import annotations\n",
        "from . import pandas\nfrom .pandas import x\nfrom .. import numpy\nfrom ...a.b import c\n",
        "# import pandas\n#import pandas\nx = 1  # import pandas\n",
        '"""\nimport pandas\nfrom numpy import x\n"""\n',
        "'''\n>>> import pandas\n'''\n",
        "x = 'import pandas'\ny = \"from numpy import x\"\n",
        'f"""\nimport pandas {x}\n"""\n',
        '"""never closed\nimport pandas\n',
        "x = 'a\\\nimport pandas'\n",
        "important = 1\nfromage = 2\nimport_pandas()\nself.import_x = 1\n",
        "raise ValueError from error\nyield from pandas\n",
        "x = import_module('pandas')\n__import__('pandas')\n",
        "import\nfrom\nimport \nfrom pandas\nfrom import x\nimport 3d\nimport .x\n",
        "importpandas\nfrom pandas importx\n",
        "import café\n",
    ],
)
def test_what_only_looks_like_an_import_does_not_count(source: str) -> None:
    assert pypi("a.py", source) == set()


def test_only_the_line_that_names_the_package_must_be_mine() -> None:
    source = "import pandas\nfrom numpy import (\n    array,\n)\nimport os, \\\n    yaml\nx = 1\n"

    assert pypi("a.py", source, added=[(1, 1)]) == {"pandas"}
    assert pypi("a.py", source, added=[(2, 1)]) == {"numpy"}
    assert pypi("a.py", source, added=[(3, 2)]) == set()
    assert pypi("a.py", source, added=[(5, 1)]) == set()
    assert pypi("a.py", source, added=[(6, 1)]) == {"PyYAML"}
    assert pypi("a.py", source, added=[(7, 1)]) == set()
    assert pypi("a.py", source, added=[]) == set()
    assert pypi("a.py", source, added=[(4, 0), (7, 1), (1, 1)]) == {"pandas"}


def test_an_added_line_in_a_docstring_that_began_before_it_does_not_count() -> None:
    source = '"""\ntext\nimport pandas\n"""\n'

    assert pypi("a.py", source, added=[(3, 1)]) == set()


def test_odd_bytes_around_an_import_do_not_hide_it() -> None:
    assert pypi("a.py", b"\xef\xbb\xbfimport pandas\n") == {"pandas"}
    assert pypi("a.py", b"# caf\xe9\nx = '\xff\xfe'\nimport pandas\n") == {"pandas"}
    assert pypi("a.py", b"import pandas\x00\n") == {"pandas"}
    assert pypi("a.py", b"x=1;" * 50_000 + b"import pandas") == {"pandas"}


def test_modules_of_the_repository_are_no_libraries() -> None:
    own = OwnModules.from_paths(
        [b"app/", b"src/", b"src/mylib/", b"manage.py", b"docker/", b"README.md", b"tools/helper.py",
         b"numpy/__init__.py", b"numpy/random.py", b"redis/conf.yml"],
    )  # fmt: skip
    source = "import app.x, mylib, manage, docker, numpy, redis, random, helper, README\n"

    assert pypi("a.py", source, own=own) == {"docker", "redis", "helper", "readme"}
    assert pypi("tools/run.py", source, own=own) == {"docker", "redis", "readme"}


def test_the_project_of_a_manifest_is_no_library_of_its_own() -> None:
    manifests = {
        b"pyproject.toml": b'[project]\nname = "my-lib"\n',
        b"setup.py": b"setup(name='other')\n",
        b"x/setup.cfg": b"[metadata]\nname = third\n",
    }
    own = OwnModules.from_paths([], manifests)

    assert pypi("a.py", "import my_lib.x, other, third, fourth\n", own=own) == {"fourth"}


def test_code_cells_of_a_notebook_import_and_its_texts_do_not() -> None:
    notebook = """{
 "cells": [
  {
   "cell_type": "markdown",
   "source": [
    "import numpy\\n"
   ]
  },
  {
   "cell_type": "code",
   "source": [
    "import pandas as pd, os\\n",
    "# import scipy\\n",
    "from sklearn.svm import SVC\\n"
   ]
  },
  {
   "cell_type": "raw",
   "source": [
    "import torch\\n"
   ]
  }
 ]
}
"""
    assert pypi("a.ipynb", notebook) == {"pandas", "scikit-learn"}
    assert pypi("a.ipynb", notebook, added=[(12, 1)]) == {"pandas"}


@pytest.mark.parametrize(
    ("path", "content", "names"),
    [
        ("requirements.txt", "Flask==2.0  # web\n# numpy\n-r base.txt\n-e .\n--hash=x\nPyYAML\n", "Flask PyYAML"),
        ("requirements.txt", "requests[security]>=2 ; python_version < '3'\nfoo_bar @ https://x/y.whl\n",
         "requests foo-bar"),
        ("requirements.txt", "git+https://h/x.git#egg=mylib&subdirectory=a\nhttps://h/x.whl\n./local\n", "mylib"),
        ("requirements-dev.txt", "pytest\n", "pytest"),
        ("dev_requirements.in", "pytest\n", "pytest"),
        ("requirements/test.txt", "pytest\n", "pytest"),
        ("requirements.txt", "# This file is autogenerated by pip-compile with Python\nflask==1\n", ""),
        ("requirements.txt", "attrs==1 \\\n    --hash=sha256:abc\n", "attrs"),
        ("pyproject.toml", '[project]\nname="me"\ndependencies=["httpx>=1","me[x]"]\n'
         '[project.optional-dependencies]\nx=["rich"]\n[dependency-groups]\ndev=["pytest",{include-group="x"}]\n'
         '[build-system]\nrequires=["hatchling"]\n', "httpx rich pytest hatchling"),
        ("pyproject.toml", '[tool.poetry.dependencies]\npython="^3"\ndjango={version="^4"}\nloc={path="../l"}\n'
         '[tool.poetry.group.dev.dependencies]\nmypy="*"\n[tool.poetry.dev-dependencies]\nblack="*"\n',
         "Django mypy black"),
        ("pyproject.toml", '[tool.pdm.dev-dependencies]\nt=["pytest","-e file:///x"]\n'
         '[tool.uv]\ndev-dependencies=["ruff"]\n[tool.hatch.envs.x]\ndependencies=["coverage"]\n'
         '[tool.flit.metadata]\nrequires=["attrs"]\n', "pytest ruff coverage attrs"),
        ("pyproject.toml", '[project]\ndependencies=["a-b","core"]\n[tool.uv.sources]\ncore={workspace=true}\n', "a-b"),
        ("setup.py", "from setuptools import setup\nsetup(name='me', install_requires=['requests>=2', "
         "\"PyYAML\"],\n  # install_requires=['no']\n  extras_require={'dev': ['pytest'], 'x': ['rich']},\n"
         "  classifiers=['Topic'])\n", "setuptools requests PyYAML pytest rich"),
        ("setup.py", "REQUIREMENTS = [\n  'requests',  # 'numpy'\n]\n", "requests"),
        ("setup.cfg", "[options]\ninstall_requires =\n    requests>=2\n    PyYAML; python_version<'3'\n"
         "[options.extras_require]\ndev =\n    pytest\n", "requests PyYAML pytest"),
        ("Pipfile", '[packages]\nflask="*"\n[dev-packages]\npytest="*"\nlocal={path="."}\n"-e ."="*"\n[requires]\nx="3"\n',
         "Flask pytest"),
        ("environment.yml", "name: numpy\nchannels:\n  - conda-forge\ndependencies:\n  - python=3.9\n  - pandas=1.2\n"
         "  - conda-forge::scipy\n  - pip\n  - pip:\n    - flask==1\n    - -r x.txt\nprefix: /x\n",
         "pandas scipy Flask"),
        ("pyproject.toml", "[project\ndependencies = nonsense", ""),
        ("pyproject.toml", "dependencies = 3\n[project]\ndependencies = 'x'\n", ""),
        ("setup.cfg", "no section\n", ""),
        ("constraints.txt", "flask\n", ""),
        ("notes.txt", "flask\n", ""),
    ],
)  # fmt: skip
def test_a_manifest_names_what_the_project_needs(path: str, content: str, names: str) -> None:
    assert pypi(path, content) == set(names.split())


def test_a_changed_version_or_spelling_in_a_manifest_adds_nothing() -> None:
    old = "Flask==1.0\npython_dateutil\n"

    assert pypi("requirements.txt", "flask==2.0\npython-dateutil\nattrs\n", old=old) == {"attrs"}


def test_a_project_that_imports_itself_by_another_name_is_its_own() -> None:
    own = OwnModules.from_paths([], {b"pyproject.toml": b'[project]\nname = "PyYAML"\n'})

    assert pypi("tests/a.py", "import yaml, attr\n", own=own) == {"attrs"}


def test_a_conda_environment_lists_programs_that_are_no_packages_of_python() -> None:
    environment = "dependencies:\n  - arrow-cpp\n  - gcc\n  - pandas\n"

    assert pypi("environment.yml", environment) == {"pandas"}


def test_projects_that_are_depended_on_by_their_folder_are_own() -> None:
    project = b"""[tool.poetry.dependencies]
our-lib = { path = "../our_lib" }
[tool.uv.sources]
our-tool = { workspace = true }
"""
    own = OwnModules.from_paths([], {b"pyproject.toml": project})
    source = "import our_lib.x\nimport our_tool\nimport flask\n"
    assert packages_in("a.py", source, own=own) == {"PyPI Flask"}


def test_what_is_taken_from_a_namespace_that_packages_share_tells_the_package() -> None:
    source = (
        "from google.cloud import (\n    storage as s,\n    bigquery,\n)\nfrom google import genai\n"
        "from ruamel import yaml\nfrom opentelemetry import trace\nfrom google.cloud.storage import Blob\n"
        "from azure.storage.blob import a\nfrom google.cloud import *\n"
    )
    assert packages_in("a.py", source) == {
        "PyPI google-cloud-storage", "PyPI google-cloud-bigquery", "PyPI google-genai",
        "PyPI ruamel.yaml", "PyPI opentelemetry-api", "PyPI azure-storage-blob", "PyPI google-cloud-core",
    }  # fmt: skip
    assert packages_in("a.py", source, [(5, 1)]) == {"PyPI google-genai"}
