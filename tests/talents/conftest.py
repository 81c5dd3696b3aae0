import pytest
from django.utils import timezone

from talents import index
from talents.demo.loading import load
from tests.talents.rosters import talent


@pytest.fixture
def director(client, django_user_model):
    """A browser in which somebody who is no staff is signed in."""
    client.force_login(django_user_model.objects.create_user("director"))
    return client


@pytest.fixture
def office(db):
    """A roster of 300 invented people, searchable."""
    load(300, today=timezone.localdate(), progress=lambda *_: None)
    index.refresh_all()


@pytest.fixture
def growler(db):
    """Nobody says "gruff"; one says what means the same, and he is the one with the least known about him."""
    talent("Tara Tender", bio="A tender mother.", height_cm=160, build="slim")
    talent("Gopal Growler", bio="A growling cop.")
    talent("Plain Prem", bio="Plain and quiet.", height_cm=170, build="average")
