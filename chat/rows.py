"""What a statement that is written out gives, as the ORM makes it; it would need a statement more, or make it twice."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from django.db import connection
from django.db.models import Field, JSONField, Model, Value

# The newest of a conversation, by the index on both. As a range and not as an equation, which would leave the ids alone
# to be ordered: a plan that is kept for all conversations may then walk through all messages of everybody.
OF_CONVERSATION = "conversation_id BETWEEN %(conversation)s AND %(conversation)s"
NEWEST_FIRST = "conversation_id DESC, id DESC"


def next_of(model: type[Model], values: Iterator[Any], fields: Sequence[Field[Any, Any]] = ()) -> Any:
    """A row of the model from the next of these values: of all its fields, or of these."""
    asked = fields or model._meta.concrete_fields
    read = [
        field.from_db_value(value, Value(None), connection) if isinstance(field, JSONField) else value
        for field, value in zip(asked, values, strict=False)
    ]
    return model.from_db(connection.alias, [field.attname for field in asked], read)
