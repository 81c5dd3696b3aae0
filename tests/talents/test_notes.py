"""Notes are written on a talent's page by who may, and taken back by who wrote them."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.contrib.auth.models import Group
from django.urls import reverse
from django.utils import timezone

from talents import rights
from talents.models import Note, Talent
from tests.talents.rosters import talent

pytestmark = pytest.mark.django_db
TYPED = {"text": "Warm on tape.", "visibility": "office", "project": "Monsoon", "rating": "4", "colour": "green"}


@pytest.fixture
def asha():
    return talent("Asha Malik")


@pytest.fixture
def assistant(client, django_user_model):
    user = django_user_model.objects.create_user("arjun")
    user.groups.add(Group.objects.get(name=rights.ASSISTANT))
    client.force_login(user)
    return client


def write(client, person, **typed):
    return client.post(reverse("note-write", args=[person.pk]), TYPED | typed)


def test_an_assistant_writes_a_note_and_reads_it_on_the_page(assistant, asha):
    assert "Write a note" in assistant.get(asha.get_absolute_url()).content.decode()
    answer = write(assistant, asha)
    assert answer["Location"] == f"{asha.get_absolute_url()}#notes"
    note = Note.objects.get()
    assert (note.text, note.project, note.rating, note.colour) == ("Warm on tape.", "Monsoon", 4, "green")
    assert note.author is not None
    assert (note.talent, note.author.username, note.visibility) == (asha, "arjun", "office")
    text = assistant.get(asha.get_absolute_url()).content.decode()
    assert "Warm on tape." in text
    assert "for Monsoon · 4 of 5" in text


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ({"text": "   "}, "Note: write something"),
        ({"text": "x" * 4001}, "Note: 4,001 characters are too many"),
        ({"rating": "9"}, "Rating: 9 is not from 1 to 5"),
        ({"rating": "good"}, "Rating: give a whole number from 1 to 5"),
        ({"visibility": "world"}, "Who reads it: choose one."),
    ],
)
def test_what_cannot_be_kept_is_said_and_nothing_typed_is_lost(assistant, asha, typed, told):
    answer = write(assistant, asha, **typed)
    text = answer.content.decode()
    assert answer.status_code == 422
    assert told in text
    assert 'value="Monsoon"' in text
    assert not Note.objects.exists()


def test_without_the_right_there_is_no_form_and_no_note(director, asha):
    assert "Write a note" not in director.get(asha.get_absolute_url()).content.decode()
    assert write(director, asha).status_code == 403
    assert not Note.objects.exists()


def test_a_note_needs_a_talent_who_is_still_in_the_roster(assistant, asha):
    Talent.objects.filter(pk=asha.pk).update(retention_until=timezone.localdate() - timedelta(days=1))
    assert write(assistant, asha).status_code == 404


def test_a_note_for_oneself_is_read_by_nobody_else(assistant, admin_client, asha):
    write(assistant, asha, visibility="me", text="Mine alone")
    assert "Mine alone" in assistant.get(asha.get_absolute_url()).content.decode()
    assert "Mine alone" not in admin_client.get(asha.get_absolute_url()).content.decode()


def test_one_s_own_note_is_taken_back_and_no_other(assistant, admin_client, admin_user, asha):
    write(assistant, asha)
    own = Note.objects.get()
    other = Note.objects.create(talent=asha, author=admin_user, text="From the office")
    assert assistant.post(reverse("note-delete", args=[other.pk])).status_code == 404
    assert assistant.get(asha.get_absolute_url()).content.decode().count("your note of") == 1
    assert assistant.post(reverse("note-delete", args=[own.pk])).status_code == 302
    assert list(Note.objects.all()) == [other]


def test_what_a_note_says_is_text(assistant, asha):
    write(assistant, asha, text="<script>alert(1)</script>")
    assert "<script>alert(1)" not in assistant.get(asha.get_absolute_url()).content.decode()
    assert "&lt;script&gt;alert(1)" in assistant.get(asha.get_absolute_url()).content.decode()
