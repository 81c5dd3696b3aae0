"""The owner's page calls a conversation what the list of conversations calls it."""

import pytest
from asgiref.sync import async_to_sync

from chat.models import Conversation
from memory import pausing, working
from memory.working import Working

pytestmark = pytest.mark.django_db


def test_a_conversation_has_its_own_name_wherever_the_page_names_it(client, asha, bharat, remember, say):
    talk = Conversation.objects.create(user=asha, title="Inspector <Pune>")
    untitled = Conversation.objects.create(user=asha)
    theirs = Conversation.objects.create(user=bharat, title="Not hers to read")
    async_to_sync(working.write)(asha.pk, talk.pk, Working(results=(1,)))
    pausing.pause_conversation(asha.pk, untitled.pk)
    remember("Women for Vikram", conversation=talk.pk, source_message=5)
    remember("Nobody from Delhi", user=bharat, conversation=theirs.pk, scope="office")
    remember("A talk of somebody else's", conversation=theirs.pk, source_message=6)
    say("Who is free on Monday?", talk=talk.pk)
    client.force_login(asha)
    name, text = "Inspector &lt;Pune&gt;", client.get("/memory/").content.decode()
    assert f'dir="auto">{name}</a></h3>' in text
    assert f"from “<bdi>{name}</bdi>”</a>" in text
    assert "Paused in <a" in text
    assert "<bdi>New conversation</bdi></a> since" in text
    assert f"from “<bdi>conversation {theirs.pk}</bdi>”" in text
    assert "Nobody from Delhi" in text
    assert "Not hers to read" not in text
    assert f"from “<bdi>{name}</bdi>”</a>" in client.get("/memory/?kind=turn").content.decode()
