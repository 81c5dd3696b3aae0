from django import forms
from django.conf import settings
from django.core.validators import RegexValidator

from chat.asking import new_key


class QuestionForm(forms.Form):
    """What the composer posts. Errors name the field and the fix, and the text always goes back into the box."""

    text = forms.CharField(
        label="Message",
        strip=True,
        error_messages={"required": "Message: it is empty. Type what you are looking for, then press Send."},
    )
    key = forms.CharField(
        required=False,
        max_length=64,
        validators=[
            RegexValidator(r"^[A-Za-z0-9_-]+\Z", "Key: only letters, digits, - and _. Reload the page for a new one.")
        ],
        error_messages={"max_length": "Key: 64 characters at most. Reload the page for a new one."},
    )

    def clean_text(self) -> str:
        text: str = self.cleaned_data["text"]
        most = settings.QUESTION_MAX_CHARACTERS
        if len(text) > most:
            raise forms.ValidationError(
                f"Message: {len(text):,} characters are too many, {most:,} is the most. "
                "Shorten it, or send it in parts."
            )
        return text

    def clean_key(self) -> str:
        return self.cleaned_data["key"] or new_key()
