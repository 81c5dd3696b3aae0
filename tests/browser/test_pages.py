"""Pages for when something is wrong, and what all pages have in common (no browser is needed for these)."""

import re
from html.parser import HTMLParser

import pytest
from django.conf import settings
from django.contrib.humanize.templatetags.humanize import intcomma
from django.template.loader import render_to_string

TEMPLATES = sorted((settings.BASE_DIR / "templates").rglob("*.html"))
EVAL_OR_INLINE = re.compile(r"""<script(?![^>]*\bsrc=)|<style|\sstyle=|\son[a-z]+=|hx-on|hx-vars|["']js:|javascript:""")


class Links(HTMLParser):
    def __init__(self, html: str) -> None:
        super().__init__()
        self.hrefs: list[str] = []
        self.feed(html)

    def handle_starttag(self, tag, attrs):
        self.hrefs += [value for name, value in attrs if tag == "a" and name == "href"]


def test_what_does_not_exist_says_so_and_leads_on(client, db):
    response = client.get("/chat/999999999999/nothing/")
    assert response.status_code == 404
    html = response.content.decode()
    assert "There is nothing at this address" in html
    assert "/talents/" in Links(html).hrefs


def test_a_form_without_its_token_says_what_to_do(db):
    from django.test import Client

    response = Client(enforce_csrf_checks=True).post("/accounts/login/", {"username": "meera"})
    assert response.status_code == 403
    assert "reload the page, and send it again" in response.content.decode()


def test_the_page_for_our_own_errors_needs_nothing():
    html = render_to_string("500.html")
    assert "Something broke on our side" in html
    assert Links(html).hrefs == ["/"]


def test_a_wrong_password_is_told_and_the_name_is_kept(client, db):
    html = client.post("/accounts/login/", {"username": "meera", "password": "wrong"}).content.decode()
    assert 'role="alert"' in html
    assert 'value="meera"' in html
    assert "wrong" not in re.sub(r"<[^>]+>", "", html).replace("Wrong", "")


def test_the_composer_tells_the_limit_that_the_form_keeps(client, django_user_model):
    client.force_login(django_user_model.objects.create_user("meera"))
    html = client.get("/", follow=True).content.decode()
    assert f"Up to {intcomma(settings.QUESTION_MAX_CHARACTERS)} characters" in html
    assert f'data-limit="{settings.QUESTION_MAX_CHARACTERS}"' in html


def test_without_javascript_only_the_answer_loads_itself_anew_and_the_page_around_it_never(client, django_user_model):
    client.force_login(django_user_model.objects.create_user("meera"))
    page = client.get("/", follow=True)
    assert "<iframe" not in page.content.decode()
    address = page.redirect_chain[-1][0]
    client.post(f"{address}messages/", {"text": "woman", "key": "k1"})
    html = client.get(address).content.decode()
    assert "http-equiv" not in html
    (source,) = re.findall(r'<noscript><iframe class="running" src="([^"]+)"', html)
    frame = client.get(source)
    assert '<meta http-equiv="refresh" content="3">' in frame.content.decode()
    form = r'<form [^>]*target="_self"[^>]* action="([^"]+/stop/)".*?name="from" value="([0-9]+)"'
    ((stop, first),) = re.findall(form, frame.content.decode())
    assert client.post(stop, {"from": first})["Location"] == source
    assert frame["X-Frame-Options"] == "SAMEORIGIN"
    assert "frame-ancestors 'self'" in frame["Content-Security-Policy"]
    assert "frame-ancestors 'none'" in client.get(address)["Content-Security-Policy"]


@pytest.mark.parametrize("path", TEMPLATES, ids=lambda path: str(path.relative_to(settings.BASE_DIR / "templates")))
def test_a_template_is_short_and_needs_no_inline_code(path):
    text = path.read_text()
    assert len(text.splitlines()) < 120
    assert EVAL_OR_INLINE.findall(text) == []


@pytest.mark.parametrize("kind", ["css", "js"])
def test_style_sheets_and_scripts_are_short(kind):
    lengths = {
        path.name: len(path.read_text().splitlines()) for path in (settings.BASE_DIR / "static").rglob(f"*.{kind}")
    }
    assert lengths
    assert {name: lines for name, lines in lengths.items() if lines >= 300} == {}
