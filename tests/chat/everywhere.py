"""Looks for a word in every column of every table and in every key of every Redis database."""

from __future__ import annotations

import redis
from django.conf import settings
from django.db import connection

REDIS = ("CELERY_BROKER_URL", "ANSWER_LOG_URL", "WORKING_MEMORY_URL", "MEASUREMENTS_URL")


def tables_with(word: str) -> dict[str, int]:
    """Table -> how many of its rows hold the word, whatever its case."""
    found = {}
    with connection.cursor() as cursor:
        for table in connection.introspection.table_names(cursor):
            name = connection.ops.quote_name(table)
            cursor.execute(f"SELECT count(*) FROM {name} AS row WHERE to_jsonb(row)::text ILIKE %s", [f"%{word}%"])
            if count := cursor.fetchone()[0]:
                found[table] = count
    return found


def keys_with(word: str) -> list[str]:
    """Keys of Redis whose name or content holds the word."""
    found = []
    for url in [settings.CACHES["default"]["LOCATION"], *(getattr(settings, name) for name in REDIS)]:
        address = url.replace("redis+socket://", "unix://").replace("?virtual_host=", "?db=")
        with redis.Redis.from_url(address) as client:
            for key in client.scan_iter():
                if word.lower().encode() in (key + (_content(client, key))).lower():
                    found.append(key.decode())
    return found


def _content(client: redis.Redis, key: bytes) -> bytes:
    kind = client.type(key)
    if kind == b"string":
        return repr(client.get(key)).encode()
    if kind == b"stream":
        return repr(client.xrange(key)).encode()
    if kind == b"list":
        return repr(client.lrange(key, 0, -1)).encode()
    if kind == b"zset":
        return repr(client.zrange(key, 0, -1)).encode()
    return repr(client.hgetall(key) if kind == b"hash" else client.smembers(key)).encode()
