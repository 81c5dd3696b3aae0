from datetime import timedelta

import pytest
from django.utils import timezone

from memory import episodes
from memory.models import Memory

pytestmark = pytest.mark.django_db
COUNTS = "/admin/memory/memory/"


@pytest.fixture
def staff(client, django_user_model):
    """The office's administrator."""
    client.force_login(django_user_model.objects.create_superuser("office"))
    return client


def test_staff_see_how_much_is_remembered_and_not_what(staff, remember, asha):
    remember("prefers theatre")
    remember("prefers film")
    remember("chose Meera", kind="decision", ends=timedelta(seconds=-1))
    episodes.keep(
        user_id=asha.pk,
        conversation_id=1,
        message_id=1,
        role="user",
        text="options for Meera",
        occurred_at=timezone.now(),
    )
    text = "".join(staff.get(COUNTS).content.decode().split())
    assert '<thscope="row">asha</th><td>2</td><td>1</td><td>0</td><td>0</td><td>1</td><td>1</td>' in text
    assert "prefers" not in text
    assert "Meera" not in text


@pytest.mark.parametrize("page", ["{}/change/", "{}/history/", "{}/delete/", "add/", "autocomplete/"])
def test_the_admin_has_no_page_of_a_single_memory(staff, remember, page):
    memory = remember("prefers theatre")
    assert staff.get(COUNTS).status_code == 200
    assert staff.get(COUNTS + page.format(memory.pk)).status_code == 404


def test_a_director_is_shown_no_counts(client, asha, remember):
    remember()
    client.force_login(asha)
    assert client.get(COUNTS).status_code == 302


def test_staff_without_the_right_are_refused(client, remember, django_user_model):
    remember()
    client.force_login(django_user_model.objects.create_user("clerk", is_staff=True))
    assert client.get(COUNTS).status_code == 403


def test_the_page_that_deletes_an_account_lists_its_memories_without_their_words(staff, remember, asha):
    memory = remember("prefers theatre")
    address = f"/admin/auth/user/{asha.pk}/delete/"
    text = staff.get(address).content.decode()
    assert str(memory) in text
    assert "prefers theatre" not in text
    staff.post(address, {"post": "yes"})
    assert not Memory.objects.exists()
