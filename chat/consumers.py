"""The socket of a conversation: it only reads. Questions, Stop and Retry come by POST; answers are made elsewhere."""

from __future__ import annotations

import asyncio
import logging
from contextlib import aclosing
from typing import Any
from urllib.parse import parse_qs

from channels.consumer import get_handler_name
from channels.generic.websocket import AsyncWebsocketConsumer
from django.conf import settings
from redis import RedisError

from castmatch.threads import in_thread
from chat import allowance, doorbell, inbound, tail
from chat.doorkeeper import Visit, doorkeeper
from chat.following import Reader
from chat.lacking import parse_have
from chat.visitors import visitor

logger = logging.getLogger(__name__)
# The page reads these (static/js/connection.js).
SESSION_ENDED, TOO_MANY_SOCKETS = 4401, 4420


class ConversationConsumer(AsyncWebsocketConsumer):
    following: asyncio.Task[None] | None = None
    joining: asyncio.Task[None] | None = None
    reader: Reader | None = None

    async def connect(self) -> None:
        key = self.scope["cookies"].get(settings.SESSION_COOKIE_NAME, "")
        number = self.scope["url_route"]["kwargs"]["conversation_id"]
        found = await in_thread(visitor)(key, number, self.channel_name)
        if found is None:
            await self.close()
            return
        self.inbound, self.visitor = inbound.Inbound(), found
        await self.accept()
        if not found.welcome:
            await self.close(code=TOO_MANY_SOCKETS)
            return
        doorkeeper().enter(Visit(self.channel_name, found.user_id, found.session_key, self.show_out))
        # A proxy can accept a socket and carry nothing: the page believes in it once something has come.
        await self.send(text_data=inbound.PONG)
        have = parse_qs(self.scope["query_string"].decode("ascii", "ignore")).get("have", [""])[0]
        self.reader = Reader(found.conversation, parse_have(have), tail.shared())
        place = found.conversation.group, self.channel_name
        if not await doorbell.join(*place):
            self.joining = asyncio.create_task(doorbell.join_later(*place, self.reader.bell))
        doorbell.ring_without_redis(self.reader.bell)
        # In a task of its own: a consumer handles one event at a time, and following never ends.
        self.following = asyncio.create_task(self.follow(self.reader))

    async def show_out(self) -> None:
        await self.close(code=SESSION_ENDED)

    async def dispatch(self, message: dict[str, Any]) -> None:
        """As channels does, but for a trip to a thread before each message: nothing here holds a connection there."""
        await getattr(self, get_handler_name(message))(message)

    async def receive(self, text_data: str | None = None, bytes_data: bytes | None = None) -> None:
        broken = self.inbound.take(text_data, bytes_data)
        if broken:
            await self.close(code=broken)
            await asyncio.to_thread(allowance.shut_out, self.visitor.user_id)
        elif text_data == inbound.PING:
            await self.send(text_data=inbound.PONG)

    async def conversation_changed(self, event: dict[str, Any]) -> None:
        if self.reader:
            self.reader.bell.set()

    async def follow(self, reader: Reader) -> None:
        try:
            async with aclosing(reader.frames()) as frames:
                async for frame in frames:
                    await self.send(text_data=frame)
        except Exception:
            logger.exception("following conversation %s failed; the page reconnects", reader.conversation.pk)
            await self.close(code=1011)

    async def disconnect(self, code: int) -> None:
        for task in (self.joining, self.following):
            if task:
                task.cancel()
        await doorkeeper().leave(self.channel_name)
        if self.reader:
            try:
                async with asyncio.timeout(doorbell.PATIENCE_SECONDS):
                    await self.channel_layer.group_discard(self.reader.conversation.group, self.channel_name)
            except (RedisError, OSError) as error:
                logger.info("left conversation %s without Redis: %s", self.reader.conversation.pk, error)
