"""What a page, a question and a reader cost does not grow with the conversation, nor with the number of them."""

import re

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from chat import allowance, asking, claiming, context, history
from chat.following import Reader
from chat.lacking import PAGE_SIZE, lacking
from chat.models import Conversation, Message, Role, State
from chat.tail import Tail

pytestmark = pytest.mark.django_db


def fill(conversation, turns):
    """A conversation with so many turns that are over."""
    questions = [
        Message(conversation=conversation, role=Role.USER, key=f"{conversation.pk}-{number}", text="woman 20-25")
        for number in range(turns)
    ]
    Message.objects.bulk_create(questions)
    Message.objects.bulk_create(
        Message(
            conversation=conversation,
            role=Role.ASSISTANT,
            key=f"{question.key}-answer",
            answer_to=question,
            state=State.DONE,
            text="Seven match.\n\nThe first is Asha.",
            provider="offline",
        )
        for question in questions
    )


@pytest.fixture
def chats(meera):
    """A short and a long one, and since then much has been said in another one."""
    found = [Conversation.objects.create(user=meera) for _ in range(2)]
    for chat, turns in zip(found, (25, 500), strict=True):
        fill(chat, turns)
    other = Conversation.objects.create(user=meera)
    fill(other, 1)
    with connection.cursor() as cursor:
        own = ("id", "answer_to", "key")
        fields = [field for field in Message._meta.concrete_fields if field.name not in own]
        columns = ", ".join(str(field.column) for field in fields)
        cursor.execute(
            f"INSERT INTO chat_message (key, {columns}) SELECT role || n, {columns} FROM chat_message,"
            " generate_series(1, 25000) n WHERE conversation_id = %s",
            [other.pk],
        )
    with connection.cursor() as cursor:
        cursor.execute("ANALYZE chat_message, chat_conversation")
    return found


def rows_read(queries):
    """How many rows the plans of these queries touch, those that were filtered out included."""
    total = 0.0
    with connection.cursor() as cursor:
        for query in queries:
            if not query["sql"].startswith("SELECT"):
                continue
            cursor.execute("EXPLAIN (ANALYZE, TIMING OFF) " + query["sql"])
            for (line,) in cursor.fetchall():
                for words in (r"Scan.*actual rows=([\d.]+) loops=(\d+)", r"Rows Removed by Filter: (\d+)()"):
                    if found := re.search(words, line):
                        total += float(found[1]) * int(found[2] or 1)
    return total


def cost(deed, chat):
    with CaptureQueriesContext(
        connection,
    ) as queries:
        deed(chat)
    return len(queries), rows_read(queries.captured_queries)


def paint(client):
    return lambda chat: client.get(chat.get_absolute_url())


def catch_up(chat):
    recent = {message.pk: message.version for message in chat.messages.page(PAGE_SIZE)}
    assert lacking(chat, recent) == []


def ask(chat):
    assert asking.ask(chat, "man 30-40", f"{chat.pk}-new").answer


def read_history(chat):
    answer = Message(conversation=chat, role=Role.ASSISTANT, pk=10**12, turn=26)
    assert 20 <= len(context.history(answer)) < 40


def catch_up_on_what_is_older(chat):
    oldest = chat.messages.get(key=f"{chat.pk}-0")
    recent = {message.pk: message.version for message in chat.messages.page(PAGE_SIZE)}
    assert lacking(chat, {**recent, oldest.pk: oldest.version}, watched=[oldest.pk]) == []


def claim(chat):
    claiming.claim("somebody", 5)


def may_ask(chat):
    assert allowance.refuse_question(chat.user_id, f"{chat.pk}-another") is None


def rows_taken():
    """Messages read so far in this transaction, by whatever plan."""
    taken = "SELECT seq_tup_read + idx_tup_fetch FROM pg_stat_xact_user_tables WHERE relname = 'chat_message'"
    with connection.cursor() as cursor:
        cursor.execute(taken)
        return cursor.fetchone()[0]


@pytest.mark.parametrize(
    "deed",
    [catch_up, catch_up_on_what_is_older, ask, read_history, claim, may_ask],
    ids=lambda deed: deed.__name__,
)
def test_nor_does_a_plan_that_is_kept_read_more_of_it(chats, deed):
    """From the sixth time on PostgreSQL may use one plan for all values."""
    short, long = chats
    for chat in [short] * 6 + [long]:
        before = rows_taken()
        deed(chat)
        assert rows_taken() - before < 5 * PAGE_SIZE


@pytest.mark.parametrize("deed", [catch_up, ask, read_history], ids=lambda deed: deed.__name__)
def test_what_is_done_for_a_question_costs_the_same_in_a_long_chat(chats, deed):
    (short_queries, short_rows), (long_queries, long_rows) = (cost(deed, chat) for chat in chats)
    assert long_queries == short_queries
    assert long_rows <= short_rows * 1.5 + 20


def test_an_answer_of_long_ago_that_is_retried_is_followed_to_its_end_on_an_open_page(chats):
    chat = chats[1]
    old = chat.messages.answers().order_by("id")[3]
    chat.messages.filter(pk=old.pk).update(state=State.FAILED, text="")
    reader = Reader(chat, {message.pk: message.version for message in chat.messages.all()}, Tail())
    assert reader.catch_up() == []
    asking.retry(chat.messages.get(pk=old.pk))
    assert 'data-state="queued"' in "".join(reader.catch_up())
    claimed = claiming.claim("w", 1).answers[0]
    assert claimed.pk == old.pk
    assert 'data-state="running"' in "".join(reader.catch_up())
    assert reader.open
    claiming.finish(claimed, State.DONE, text="Asha, after all.")
    assert "Asha, after all." in "".join(reader.catch_up())
    assert reader.open is None
    assert reader.catch_up() == []


def test_a_long_chat_is_painted_at_the_cost_of_a_short_one(client, meera, chats):
    client.force_login(meera)
    paint(client)(chats[0])
    (short_queries, short_rows), (long_queries, long_rows) = (cost(paint(client), chat) for chat in chats)
    assert long_queries == short_queries
    assert long_rows <= short_rows * 1.2 + 20


def test_many_conversations_make_the_list_no_longer_and_are_all_to_be_found(client, meera):
    oldest = Conversation.objects.create(user=meera, title="The oldest of all")
    Conversation.objects.bulk_create(Conversation(user=meera, title=f"Number {number}") for number in range(100))
    client.force_login(meera)
    html = client.get(oldest.get_absolute_url()).content.decode()
    assert html.count('class="conversation-link"') == history.NEWEST_CONVERSATIONS + 1
    assert "The oldest of all" in html
    seen, address = [], reverse("conversations")
    while address:
        page = client.get(address).content.decode()
        seen += re.findall(r'id="conversation-(\d+)"', page)
        following = re.search(r'rel="next" href="(\?page=\d+)"', page)
        address = reverse("conversations") + following[1] if following else ""
    assert len(seen) == len(set(seen)) == 101


def test_the_list_of_all_conversations_is_ones_own(client, meera, kabir):
    Conversation.objects.create(user=kabir, title="Kabir's secret")
    client.force_login(kabir)
    assert b"secret" in client.get(reverse("conversations")).content
    client.force_login(meera)
    assert b"secret" not in client.get(reverse("conversations")).content


def test_history_comes_in_place_where_htmx_asks(client, meera, chats):
    client.force_login(meera)
    first = chats[1].messages.page(40)[0].pk
    html = client.get(chats[1].get_absolute_url(), {"before": first}, headers={"HX-Request": "true"}).content.decode()
    assert html.count("<article") == 40
    assert 'data-way="before"' in html
    assert 'data-way="after"' not in html
    assert "<html" not in html
    after = client.get(chats[1].get_absolute_url(), {"after": first}, headers={"HX-Request": "true"}).content.decode()
    assert after.count("<article") == 39
    assert "data-way" not in after
