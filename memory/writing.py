"""Writes to one user's memory happen one after another, so that nothing forgotten slips in beside the forgetting."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager

from django.contrib.auth import get_user_model
from django.db import transaction


@contextmanager
def writing_for(user_id: int) -> Iterator[bool]:
    """A transaction that holds the user's row; yields False when that user is gone."""
    with transaction.atomic():
        # no_key: rows that merely refer to the user can still be written meanwhile.
        rows = get_user_model().objects.select_for_update(no_key=True)
        yield rows.filter(pk=user_id).values_list("pk").first() is not None


@contextmanager
def writing_for_each(user_ids: Iterable[int]) -> Iterator[None]:
    """The same for several users, whose rows are taken in order: two that do this never wait in a circle."""
    with transaction.atomic():
        rows = get_user_model().objects.select_for_update(no_key=True).filter(pk__in=set(user_ids)).order_by("pk")
        list(rows.values_list("pk"))
        yield
