"""What EMBEDDER_URL may say, and what is told when it is wrong."""

import sys
import types

import pytest
from django.core.exceptions import ImproperlyConfigured

from castmatch.embedder import EmbedderError, chosen
from castmatch.embedder.address import Address, address


@pytest.fixture
def model_folder(tmp_path):
    (tmp_path / "mini model").mkdir()
    (tmp_path / "mini model/modules.json").write_text("[]")
    return tmp_path / "mini model"


@pytest.fixture
def package(monkeypatch):
    """Stands in for the package; `loaded` tells how it was called."""
    loaded = []

    class SentenceTransformer:
        def __init__(self, folder, **options):
            loaded.append((folder, options))

        def encode(self, texts, show_progress_bar):
            if texts == ["private words"]:
                raise RuntimeError(texts[0])
            return [types.SimpleNamespace(tolist=lambda text=text: [3.0, 4.0 * len(text)]) for text in texts]

    module = types.ModuleType("sentence_transformers")
    vars(module).update(__spec__=types.SimpleNamespace(name=module.__name__), SentenceTransformer=SentenceTransformer)
    monkeypatch.setitem(sys.modules, "sentence_transformers", module)
    return loaded


def test_none_is_no_embedder(settings):
    assert address("none", "") is None
    assert settings.EMBEDDER is None, "the default"
    assert not chosen.configured()


@pytest.mark.parametrize(
    "url", ["https://api.example/v1", "https://api.example/v1/", "https://api.example/v1/embeddings"]
)
def test_an_address_is_asked_for_embeddings(url):
    assert address(url, "small") == Address("http", "https://api.example/v1/embeddings", "small")


@pytest.mark.parametrize(
    ("url", "named"),
    [
        ("https://api.example/v1", "EMBEDDER_MODEL"),
        ("ftp://api.example", "is none of none, https"),
        ("https://", "is none of"),
        ("sentence-transformers://models/mini", "three slashes"),
        ("sentence-transformers:///nowhere/mini", "no model in /nowhere/mini"),
    ],
)
def test_a_wrong_one_stops_the_start_with_its_name_and_the_fix(url, named):
    with pytest.raises(ImproperlyConfigured, match=named) as told:
        address(url, "")
    assert "EMBEDDER_URL" in str(told.value)


def test_a_folder_without_the_package_says_what_to_install(model_folder, monkeypatch):
    monkeypatch.setitem(sys.modules, "sentence_transformers", None)
    monkeypatch.setattr("castmatch.embedder.address.find_spec", lambda name: None)
    with pytest.raises(ImproperlyConfigured, match="pip install sentence-transformers"):
        address(f"sentence-transformers://{model_folder}".replace(" ", "%20"), "")


def test_a_folder_is_loaded_once_and_nothing_is_downloaded(model_folder, package, settings):
    settings.EMBEDDER = address(f"sentence-transformers://{model_folder}".replace(" ", "%20"), "")
    assert settings.EMBEDDER.model == "mini model"
    first, second = chosen.embedder().embed(["ab", "a"], 1)
    assert second == pytest.approx((0.6, 0.8))
    assert first != second
    chosen.embedder().embed(["abc"], 1)
    assert package == [(str(model_folder), {"local_files_only": True})]


def test_a_model_that_breaks_says_where_and_not_at_what(model_folder, package, settings):
    settings.EMBEDDER = address(f"sentence-transformers://{model_folder}".replace(" ", "%20"), "")
    with pytest.raises(EmbedderError, match="cannot be used: RuntimeError") as told:
        chosen.embedder().embed(["private words"], 1)
    assert "private" not in str(told.value)
