"""Fields that the roster's forms need beside Django's own: what they refuse is told with its name and the fix."""

from __future__ import annotations

from typing import Any

from django import forms

from talents.heights import centimetres
from talents.wording import height_words

NONE_OF_THESE = "none"
MOST_BOXES = 10


class CodeListField(forms.MultipleChoiceField):
    """A list of codes: nothing ticked is unknown (null), "none of these" is known to be empty."""

    def __init__(self, choices: list[tuple[str, str]], **options: Any) -> None:
        long = len(choices) > MOST_BOXES
        widget = forms.SelectMultiple(attrs={"size": MOST_BOXES}) if long else forms.CheckboxSelectMultiple()
        offered = [(NONE_OF_THESE, "None of these"), *choices]
        super().__init__(choices=offered, required=False, widget=widget, **options)

    def prepare_value(self, value: Any) -> Any:
        return [NONE_OF_THESE] if value == [] else value

    def clean(self, value: Any) -> list[str] | None:
        ticked = super().clean(value)
        if NONE_OF_THESE in ticked and len(ticked) > 1:
            raise forms.ValidationError("Tick “None of these” alone, or untick it.")
        if NONE_OF_THESE in ticked:
            return []
        return ticked or None

    def has_changed(self, initial: Any, data: Any) -> bool:
        return super().has_changed(self.prepare_value(initial), data)


class HeightField(forms.CharField):
    """Centimetres, written as 168, 168 cm, 1.68 m, 5'6" or 5 ft 6."""

    def __init__(self, **options: Any) -> None:
        widget = forms.TextInput(attrs={"size": 16})
        super().__init__(required=False, widget=widget, help_text="168, 168 cm or 5'6\"", **options)

    def prepare_value(self, value: Any) -> Any:
        return height_words(value) if isinstance(value, int) else value

    def clean(self, value: Any) -> int | None:
        written = super().clean(value)
        if not written:
            return None
        tall = centimetres(written)
        if tall is None:
            raise forms.ValidationError(f"Height: “{written[:40]}” is no height. Write 168, 168 cm or 5'6\".")
        return tall

    def has_changed(self, initial: Any, data: Any) -> bool:
        return initial != (centimetres(str(data)) if data else None)


class AddressField(forms.URLField):
    """A link to a page."""

    def __init__(self, **options: Any) -> None:
        options.setdefault("assume_scheme", "https")
        super().__init__(**options)
        label = self.label or "Address"
        self.error_messages["invalid"] = f"{label}: this is no address of a page. Write it whole, from https:// on."
