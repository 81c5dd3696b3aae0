"""How a variable of the environment is read: a wrong value stops the start with its name. `settings.py` says which."""

from __future__ import annotations

import os
from collections.abc import Callable
from decimal import Decimal, InvalidOperation
from typing import TypeVar

from django.core.exceptions import ImproperlyConfigured

T = TypeVar("T")


def env(name: str, default: T, read: Callable[[str], T], wanted: str) -> T:
    raw = os.environ.get(name, "").strip()
    if not raw:
        return default
    try:
        return read(raw)
    except ValueError as error:
        raise ImproperlyConfigured(f"{name}={raw!r} is not {wanted}. Correct it or unset it.") from error


def env_str(name: str, default: str = "") -> str:
    return env(name, default, str, "text")


def env_int(name: str, default: int) -> int:
    return env(name, default, int, "a whole number")


def env_count(name: str, default: int, least: int = 1) -> int:
    """A limit: with 0 nothing would ever happen, unless `least` says so."""

    def read(raw: str) -> int:
        if int(raw) < least:
            raise ValueError(raw)
        return int(raw)

    return env(name, default, read, f"a whole number, {least} or more")


def env_bool(name: str, default: bool) -> bool:
    words = {"1": True, "true": True, "yes": True, "on": True, "0": False, "false": False, "no": False, "off": False}

    def read(raw: str) -> bool:
        if raw.lower() not in words:
            raise ValueError(raw)
        return words[raw.lower()]

    return env(name, default, read, "true or false")


def env_usd(name: str, default: str) -> Decimal:
    """US dollars, exactly as written; never negative."""

    def read(raw: str) -> Decimal:
        try:
            amount = Decimal(raw)
        except InvalidOperation as error:
            raise ValueError(raw) from error
        if not amount.is_finite() or amount < 0:
            raise ValueError(raw)
        return amount

    return env(name, Decimal(default), read, "an amount of US dollars like 2.50, with 0 for no limit")


def env_list(name: str, default: list[str]) -> list[str]:
    return env(name, default, lambda raw: [item.strip() for item in raw.split(",") if item.strip()], "a list")
