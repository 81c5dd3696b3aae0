"""A PostgreSQL that has no pgvector: everything but the vectors, and a clear word where they are asked for."""

import os
import shutil
import subprocess
import sys

import pytest

from castmatch import embedded
from castmatch.embedded import ROOT, postgres
from tests.fake_embedder import KEY, FakeEmbedder

SEARCHED = """
from talents.models import Talent
from talents.query import Clause, TalentQuery
from talents.search import search
for bio in ("Plain.", "A gruff cop."):
    Talent.objects.create(stage_name=bio, bio=bio)
found = search(TalentQuery((Clause("text", "matches", "gruff"),)))
print(found.match_count, Talent.objects.get(pk=found.hits[0].talent_id).bio)
"""


@pytest.fixture(scope="module")
def plain_server(tmp_path_factory):
    """The address of a server whose installation lacks the extension."""
    folder = tmp_path_factory.mktemp("plain")
    # Root lends the server to another account, which has to pass through whatever pytest has made above.
    for place in (folder, *folder.parents):
        if place.stat().st_uid == os.geteuid() and not place.stat().st_mode & 0o001:
            place.chmod(0o755)
    whole = postgres.installed(postgres._user_of(folder / "data"))
    package = folder / "install" / whole.parent.name
    shutil.copytree(whole, package / whole.name, symlinks=True)
    if (libraries := whole.parent.with_name(f"{whole.parent.name}.libs")).is_dir():
        shutil.copytree(libraries, package.with_name(libraries.name))
    gone = [file.unlink() for file in (package / whole.name).rglob("vector*") if file.suffix in (".control", ".so")]
    assert len(gone) == 2
    sockets = embedded.socket_dir() / "plain"
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(postgres, "installed", lambda user: package / whole.name)
        server = embedded.start_postgres(folder / "data", sockets, "fsync=off")
        yield f"postgresql://castmatch@/castmatch?host={sockets}"
        embedded.stop(server)
        embedded.remove(folder / "data")
    shutil.rmtree(folder, ignore_errors=True)


def manage(address, *command, **more):
    environment = os.environ | {"DATABASE_URL": address} | more
    return subprocess.run(
        [sys.executable, "manage.py", *command], cwd=ROOT, env=environment, capture_output=True, text=True, timeout=100
    )


def test_it_migrates_and_searches_and_says_what_is_missing(plain_server):
    migrated = manage(plain_server, "migrate", "-v0")
    assert migrated.returncode == 0, migrated.stderr
    with FakeEmbedder() as fake:
        chosen = {"EMBEDDER_URL": fake.url, "EMBEDDER_MODEL": "fake-words", "EMBEDDER_API_KEY": KEY}
        searched = manage(plain_server, "shell", "-v0", "-c", SEARCHED, **chosen)
        assert searched.stdout == "2 A gruff cop.\n", searched.stderr
        assert fake.texts == [], "no vector could be compared with the question's"
        filled = manage(plain_server, "embed", **chosen)
    assert filled.returncode == 1
    assert "this PostgreSQL has no pgvector: install it on its server, or unset EMBEDDER_URL" in filled.stderr
