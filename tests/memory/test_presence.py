from datetime import timedelta

import pytest

from memory import injection, presence
from memory.presence import Presence

pytestmark = pytest.mark.django_db
NOTHING, FINDABLE, STANDING = Presence(False, False), Presence(False, True), Presence(True, True)


def test_a_turn_and_a_fact_can_be_found_and_a_preference_stands(say, remember, asha, bharat):
    assert presence.of(asha.pk) == NOTHING
    turn = say("Ravi Kumar read for the inspector")
    assert presence.of(asha.pk) == FINDABLE
    turn.delete()
    fact = remember("Ravi Kumar asks 40,000 a day", kind="fact")
    assert presence.of(asha.pk) == FINDABLE
    fact.delete()
    remember("Prefers theatre actors")
    assert (presence.of(asha.pk), presence.of(bharat.pk)) == (STANDING, NOTHING)


def test_what_is_pinned_stands_and_what_the_office_keeps_is_everybodys(remember, asha, bharat):
    remember("Ravi Kumar asks 40,000 a day", kind="fact", pinned=True)
    assert (presence.of(asha.pk), presence.of(bharat.pk)) == (STANDING, NOTHING)
    remember("No shoots on Diwali", scope="office")
    assert presence.of(bharat.pk) == STANDING


def test_what_has_expired_or_was_replaced_is_not_there(say, remember, asha):
    remember("Prefers dancers", superseded_by=remember("Prefers theatre actors", ends=-timedelta(seconds=1)))
    say("Ravi Kumar read for the inspector", ago=timedelta(days=2000))
    assert presence.of(asha.pk) == NOTHING
    assert injection.pick(user_id=asha.pk, question="theatre actors like Ravi Kumar").items == ()


def test_where_nothing_is_kept_one_statement_says_so(asha, django_assert_num_queries):
    with django_assert_num_queries(1):
        assert injection.pick(user_id=asha.pk, question="theatre actors like Ravi Kumar").items == ()
