"""docs/query.md is what others write queries by."""

from __future__ import annotations

from django.conf import settings

from talents.query import FIELDS, operators
from talents.query_codes import CODES, CREDIT_CODES, LEVELS

DOC = (settings.BASE_DIR / "docs" / "query.md").read_text()


def test_every_field_is_documented_with_its_operator_and_shape():
    told = [(field, operator, shape) for field in FIELDS for operator, shape in operators(field).items()]
    assert len(told) > len(FIELDS)
    assert [row for row in told if "| `{}` | `{}` | {} |".format(*row) not in DOC] == []


def test_every_code_and_level_is_documented_with_its_name():
    listed = [
        (field, code, name)
        for codes in (CODES, LEVELS, CREDIT_CODES)
        for field in codes
        if field != "right_to_work"
        for code, name in codes[field].items()
    ]
    assert len(listed) > 200
    assert [row for row in listed if f"`{row[1]}` {row[2]}" not in DOC] == []
