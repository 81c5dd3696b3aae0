"""What one user may take of the house: questions a minute and waiting, sockets open and opened, readings a minute.

Counted in Redis, so for all web processes together; while Redis is away nothing is refused for its sake. Only waiting
questions are counted by their rows.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from typing import Any

from django.conf import settings

from castmatch import measurements
from castmatch.postgresql import prepared
from chat.models import Message

MINUTE = 60
# A lively page opens one socket; a page on a bad network opens several a minute, and its old ones take a while to end.
OPENED_PER_SOCKET = 4
# A page without a socket reads once a second while it waits for an answer, and at once whenever it wakes up.
READINGS_PER_SOCKET = 90
SOCKET_SECONDS = 90
WAITING_SECONDS = 10

# In one step: leave out what is older than a minute, then add this, or say in how many seconds there is room again.
_TAKE = """
local function take(key, most, span, what)
  local time = redis.call('TIME')
  local now = time[1] + time[2] / 1000000
  redis.call('ZREMRANGEBYSCORE', key, '-inf', now - span)
  if redis.call('ZSCORE', key, what) then return 0 end
  if redis.call('ZCARD', key) >= most then
    local oldest = redis.call('ZRANGE', key, 0, 0, 'WITHSCORES')
    return math.max(1, math.ceil(oldest[2] + span - now))
  end
  redis.call('ZADD', key, now, what)
  redis.call('EXPIRE', key, span)
  return 0
end
"""
TAKE = f"{_TAKE} return take(KEYS[1], tonumber(ARGV[1]), tonumber(ARGV[2]), ARGV[3])"
# A socket counts until its time runs out, so that those of a web process that was killed are soon forgotten.
ENTER = f"""{_TAKE}
if redis.call('EXISTS', KEYS[1]) == 1 then return 0 end
if take(KEYS[2], tonumber(ARGV[2]), tonumber(ARGV[3]), ARGV[1]) > 0 then return 0 end
local now = tonumber(redis.call('TIME')[1])
redis.call('ZREMRANGEBYSCORE', KEYS[3], '-inf', now)
if redis.call('ZCARD', KEYS[3]) >= tonumber(ARGV[4]) then return 1 end
redis.call('ZADD', KEYS[3], now + ARGV[5], ARGV[1])
redis.call('EXPIRE', KEYS[3], ARGV[5])
return 2
"""
# Readings are many, so they are not kept one by one: a count for each minute, and how long it lasts still.
COUNT = """
local count = redis.call('INCR', KEYS[1])
if count == 1 then redis.call('EXPIRE', KEYS[1], ARGV[2]) end
if count <= tonumber(ARGV[1]) then return 0 end
return math.max(1, redis.call('TTL', KEYS[1]))
"""
WAITING = """
SELECT count(*) FROM (
    SELECT FROM chat_message message JOIN chat_conversation conversation ON conversation.id = message.conversation_id
    WHERE message.state IN ('queued', 'running') AND conversation.user_id = %s LIMIT %s
) AS unfinished
"""
RENEW = """
local time = tonumber(redis.call('TIME')[1])
for index = 1, #KEYS do
  redis.call('ZADD', KEYS[index], time + ARGV[1], ARGV[index + 1])
  redis.call('EXPIRE', KEYS[index], ARGV[1])
end
"""


@dataclass(frozen=True)
class Refusal:
    """Why not now, with the limit and the fix; `seconds` until another try makes sense."""

    sentence: str
    seconds: int


def refuse_question(user_id: int, key: str) -> Refusal | None:
    """None if this user may ask now. The same key again is the same question, and always may."""
    most = settings.QUESTIONS_PER_MINUTE
    seconds = _take(f"asked:{user_id}", most, key)
    if seconds:
        return Refusal(
            f"Message: {most} questions a minute are the most for one person. Send it again in {seconds} s.", seconds
        )
    most = settings.QUESTIONS_WAITING_PER_USER
    if _waiting(user_id, most) < most or Message.objects.filter(key=key).exists():
        return None
    words = f"Message: {most} questions of yours wait for their answers, and more cannot wait. Send it again when some"
    return Refusal(f"{words} are answered, or stop some.", WAITING_SECONDS)


def _waiting(user_id: int, most: int) -> int:
    """How many answers of this user are not finished; counts no further than `most`."""
    return int(prepared.execute(WAITING, [user_id, most]).fetchone()[0])


def refuse_reading(user_id: int) -> Refusal | None:
    """None if a page of this user may read what it lacks now; as many pages as may have a socket may all do so."""
    most = settings.SOCKETS_PER_USER * READINGS_PER_SOCKET
    found: Any = measurements.ask(lambda redis: redis.eval(COUNT, 1, f"read:{user_id}", most, MINUTE), 0)
    if not int(found):
        return None
    words = f"Your pages have asked for news more than {most:,} times within a minute. Close some of them;"
    return Refusal(f"{words} there is more in {found} s.", int(found))


class Entrance(IntEnum):
    """What becomes of a socket: REFUSED to one whose pages connect again and again or who was shut out for a minute."""

    REFUSED = 0
    FULL = 1
    OPEN = 2


def enter(user_id: int, name: str) -> Entrance:
    """Whether this user may have this socket; if it is OPEN, it counts from now on."""
    most = settings.SOCKETS_PER_USER
    keys = _shut_out(user_id), f"connected:{user_id}", _sockets(user_id)
    values = name, most * OPENED_PER_SOCKET, MINUTE, most, SOCKET_SECONDS
    found: Any = measurements.ask(lambda redis: redis.eval(ENTER, len(keys), *keys, *values), Entrance.OPEN)
    return Entrance(int(found))


def shut_out(user_id: int) -> None:
    """No more sockets for this user for a minute. Pages go on without."""
    measurements.ask(lambda redis: redis.set(_shut_out(user_id), 1, ex=MINUTE), None)


def _shut_out(user_id: int) -> str:
    return f"shut-out:{user_id}"


def renew_sockets(open_: list[tuple[int, str]]) -> None:
    """To be called for each (user, name) well before its SOCKET_SECONDS are over."""
    if open_:
        keys, names = [_sockets(user_id) for user_id, _ in open_], [name for _, name in open_]
        measurements.ask(lambda redis: redis.eval(RENEW, len(keys), *keys, SOCKET_SECONDS, *names), None)


def close_socket(user_id: int, name: str) -> None:
    measurements.ask(lambda redis: redis.zrem(_sockets(user_id), name), None)


def _sockets(user_id: int) -> str:
    return f"sockets:{user_id}"


def _take(name: str, most: int, what: str) -> int:
    seconds: Any = measurements.ask(lambda redis: redis.eval(TAKE, 1, name, most, MINUTE, what), 0)
    return int(seconds)
