from django import forms

from memory.models import LONGEST_TEXT, Memory

TURN = "turn"


class ListForm(forms.Form):
    """What the page lists. Anything that is no choice counts as none."""

    q = forms.CharField(
        label="Search",
        required=False,
        max_length=200,
        widget=forms.TextInput(attrs={"type": "search", "autocomplete": "off"}),
    )
    kind = forms.ChoiceField(
        label="Kind",
        required=False,
        choices=[("", "Every kind"), *Memory.Kind.choices, (TURN, "Said and done")],
    )
    scope = forms.ChoiceField(label="Holds for", required=False, choices=[("", "Everything"), *Memory.Scope.choices])


class EditForm(forms.Form):
    """The words of one memory; what may not be remembered is refused by `memory.facts`."""

    text = forms.CharField(
        label="What is remembered",
        max_length=LONGEST_TEXT,
        widget=forms.Textarea(attrs={"rows": 4, "dir": "auto"}),
        error_messages={"required": "Text: write what shall be remembered, or forget it instead."},
    )
