"""The office's notes on a talent, written on her page: who may, and the form."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django import forms

from talents import vocabulary
from talents.models import Note, Talent
from talents.models.notes import LONGEST_NOTE

if TYPE_CHECKING:
    FormBase = forms.ModelForm[Note]
else:
    FormBase = forms.ModelForm

_EMPTY = "Note: write something, as if the talent reads it. She may ask to."


class NoteForm(FormBase):
    class Meta:
        model = Note
        fields = ("text", "visibility", "project", "rating", "colour")
        labels = {"text": "Note", "visibility": "Who reads it", "project": "Project", "rating": "Rating"}
        widgets = {
            "text": forms.Textarea(attrs={"rows": 3, "maxlength": LONGEST_NOTE, "dir": "auto"}),
            "project": forms.TextInput(attrs={"dir": "auto"}),
            "rating": forms.NumberInput(attrs={"min": 1, "max": 5, "inputmode": "numeric"}),
        }
        help_texts = {"rating": "1 to 5, your own; or nothing."}
        error_messages = {
            "text": {"required": _EMPTY},
            "visibility": {"required": "Who reads it: choose one.", "invalid_choice": "Who reads it: choose one."},
            "project": {"max_length": "Project: at most 120 characters."},
            "rating": {"invalid": "Rating: give a whole number from 1 to 5, or nothing."},
        }

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        self.use_required_attribute = False
        self.fields["colour"].choices = [("", "No colour"), *vocabulary.NOTE_COLOURS]  # type: ignore[attr-defined]


def write(talent: Talent, author: Any, form: NoteForm) -> Note:
    note = form.save(commit=False)
    note.talent, note.author = talent, author
    note.save()
    return note
