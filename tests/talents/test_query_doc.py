"""docs/query.md is what others write queries by."""

from __future__ import annotations

from django.conf import settings

from talents.query import FIELDS
from talents.query_codes import CODES, LEVELS

DOC = (settings.BASE_DIR / "docs" / "query.md").read_text()


def test_every_field_is_documented_with_its_operator_and_shape():
    missing = [
        field for field, (operator, shape) in FIELDS.items() if f"| `{field}` | `{operator}` | {shape} |" not in DOC
    ]
    assert missing == []


def test_every_code_and_level_is_documented_with_its_name():
    listed = [
        (field, code, name) for codes in (CODES, LEVELS) for field in codes for code, name in codes[field].items()
    ]
    assert len(listed) > 200
    assert [row for row in listed if f"`{row[1]}` {row[2]}" not in DOC] == []
