import pytest
from django.utils import timezone

from talents import index
from talents.demo.loading import load


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
