import pytest
from django.db import IntegrityError

from talents.models import Talent


@pytest.mark.django_db
def test_a_playing_age_that_ends_before_it_begins_is_refused():
    Talent.objects.create(stage_name="Asha", playing_age_min=20, playing_age_max=25)
    with pytest.raises(IntegrityError, match="talent_playing_age_order"):
        Talent.objects.create(stage_name="Asha", playing_age_min=30, playing_age_max=25)
