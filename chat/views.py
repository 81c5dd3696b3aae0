"""Pages and actions of the chat. Each view: permission, form, one call, answer."""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.contrib.auth.decorators import login_required
from django.contrib.auth.models import User
from django.http import HttpRequest as PlainRequest
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.views.decorators.http import require_GET, require_POST
from django_htmx.middleware import HtmxDetails

from chat import allowance, articles, asking, history, running_frame, tier_views
from chat.articles import Article
from chat.forms import QuestionForm
from chat.lacking import lacking, parse_have
from chat.models import Conversation, Message, State
from chat.usage import display
from memory import pausing


class HttpRequest(PlainRequest):
    """What the middleware makes of a request: it knows the user and whether htmx sent it."""

    user: User
    htmx: HtmxDetails


EXAMPLES = [
    "woman 20-25, Haryanvi, wrestling or kabaddi, free next week, under 40k a day",
    "Need a guy 28–35, fluent Marathi and Hindi, Mumbai based, has done web series",
    "45+ mother type for a TVC, Gujarati, 40k a day",
    "Top 5 trained Kathak dancers in Pune",
]
DRAFT = "draft"


@login_required
@require_GET
def home(request: HttpRequest) -> HttpResponse:
    newest = Conversation.objects.for_user(request.user).first()
    return redirect(newest or asking.start_conversation(request.user))


@login_required
@require_POST
def new_conversation(request: HttpRequest) -> HttpResponse:
    return redirect(asking.start_conversation(request.user))


@login_required
@require_GET
def conversation(request: HttpRequest, conversation_id: int) -> HttpResponse:
    found = get_object_or_404(Conversation.objects.for_user(request.user), pk=conversation_id)
    asked = history.asked_for(request)
    if request.htmx and asked:
        # Comes in beside what the page has, which knows the way on from its other end.
        return render(request, "chat/_messages.html", {**history.page(found, asked), "part": next(iter(asked))})
    kept = request.session.pop(DRAFT, None)
    draft = kept["text"] if kept and kept["conversation"] == found.pk else ""
    return render(request, "chat/conversation.html", _page(request, found, draft=draft))


@login_required
@require_GET
def conversations(request: HttpRequest) -> HttpResponse:
    return render(request, "chat/conversations.html", history.all_of(request.user, request.GET.get("page", "1")))


def _page(request: HttpRequest, found: Conversation, **composer: Any) -> dict[str, Any]:
    page = history.page(found, history.asked_for(request))
    return {
        **page,
        **history.beside(found, request.user),
        "tiers": tier_views.options(found),
        "running": running_frame.first_of(page["messages"]),
        "examples": EXAMPLES,
        "remembering": pausing.state(request.user.pk, found.pk),
        "budget": display.summary(request.user.pk),
        "key": asking.new_key(),
        "draft": "",
        "errors": [],
        "limit": settings.QUESTION_MAX_CHARACTERS,
        **composer,
    }


@require_POST
def ask(request: HttpRequest, conversation_id: int) -> HttpResponse:
    if not request.user.is_authenticated:
        return _signed_out(request, conversation_id)
    found = get_object_or_404(Conversation.objects.for_user(request.user), pk=conversation_id)
    form = QuestionForm(request.POST)
    if not form.is_valid():
        return _refused(request, found, [str(error) for errors in form.errors.values() for error in errors])
    if refusal := allowance.refuse_question(request.user.pk, form.cleaned_data["key"]):
        return _too_many(request, found, refusal)
    try:
        asking.ask(found, form.cleaned_data["text"], form.cleaned_data["key"])
    except asking.KeyTakenError:
        return _refused(request, found, ["Key: it was used for another message. Press Send again."])
    if request.htmx:
        context = {"conversation": found, "key": asking.new_key(), "limit": settings.QUESTION_MAX_CHARACTERS}
        return render(request, "chat/_composer.html", context)
    return redirect(found)


def _too_many(request: HttpRequest, found: Conversation, refusal: allowance.Refusal) -> HttpResponse:
    return _later(_refused(request, found, [refusal.sentence], status=429), refusal)


def _later(response: HttpResponse, refusal: allowance.Refusal) -> HttpResponse:
    response["Retry-After"] = refusal.seconds
    return response


def _refused(request: HttpRequest, found: Conversation, errors: list[str], status: int = 422) -> HttpResponse:
    """The errors; in the page's own box the text is untouched, in a new page it is filled in again."""
    key = asking.new_key()
    if request.htmx:
        context = {"conversation": found, "errors": errors, "key": key}
        return render(request, "chat/_composer_errors.html", context, status=status)
    page = _page(request, found, draft=request.POST.get("text", ""), errors=errors, key=key)
    return render(request, "chat/conversation.html", page, status=status)


def _signed_out(request: HttpRequest, conversation_id: int) -> HttpResponse:
    """The session has ended. What was typed stays in the box, or waits in the session until she has signed in again."""
    back = reverse("conversation", args=[conversation_id])
    sign_in = f"{reverse('login')}?next={back}"
    if request.htmx:
        return render(request, "chat/_signed_out.html", {"sign_in": sign_in}, status=401)
    request.session[DRAFT] = {"conversation": conversation_id, "text": request.POST.get("text", "")}
    return redirect(sign_in)


@login_required
@require_GET
def live(request: HttpRequest, conversation_id: int) -> HttpResponse:
    """What the page lacks, once: for where there is no socket, and for a page that wakes up."""
    if refusal := allowance.refuse_reading(request.user.pk):
        return _later(HttpResponse(refusal.sentence, status=429, content_type="text/plain"), refusal)
    found = get_object_or_404(Conversation.objects.for_user(request.user), pk=conversation_id)
    have = parse_have(request.GET.get("have", ""))
    missing = lacking(found, have, also_running=True)
    shown = articles.frames(found, [Article(message) for message in missing])
    known = {message.pk for message in missing}
    waiting = found.messages.filter(state=State.QUEUED).exclude(pk__in=known)
    return HttpResponse("".join([*shown, *articles.turns(waiting)]))


@login_required
@require_POST
def stop(request: HttpRequest, message_id: int) -> HttpResponse:
    return _act(request, _answer(request, message_id), asking.stop)


@login_required
@require_POST
def retry(request: HttpRequest, message_id: int) -> HttpResponse:
    answer = _answer(request, message_id)
    # Each state of an answer can be retried once.
    if refusal := allowance.refuse_question(request.user.pk, f"retry {answer.pk} {answer.version}"):
        return _too_many(request, answer.conversation, refusal)
    return _act(request, answer, asking.retry)


def _answer(request: HttpRequest, message_id: int) -> Message:
    answers = Message.objects.for_user(request.user).answers().select_related("conversation")
    return get_object_or_404(answers, pk=message_id)


def _act(request: HttpRequest, answer: Message, action: Any) -> HttpResponse:
    """Both are safe to repeat: an answer that is already where the action leads stays there."""
    action(answer)
    answer.refresh_from_db()
    if request.htmx:
        return HttpResponse("".join(articles.frames(answer.conversation, [Article(answer)])))
    return redirect(running_frame.back(request, answer.conversation))
