from django.urls import path

from chat import memory_views, running_frame, tier_views, views
from chat.provider_check import providers
from chat.usage.views import usage

urlpatterns = [
    path("", views.home, name="home"),
    path("chat/", views.home, name="chat"),
    path("chat/all/", views.conversations, name="conversations"),
    path("chat/new/", views.new_conversation, name="conversation-new"),
    path("chat/<int:conversation_id>/", views.conversation, name="conversation"),
    path("chat/<int:conversation_id>/messages/", views.ask, name="ask"),
    path("chat/<int:conversation_id>/tier/", tier_views.fix, name="conversation-tier"),
    path("chat/<int:conversation_id>/remembering/", memory_views.remembering, name="conversation-remembering"),
    path("chat/<int:conversation_id>/live/", views.live, name="live"),
    path("chat/<int:conversation_id>/running/", running_frame.running, name="running"),
    path("chat/messages/<int:message_id>/stop/", views.stop, name="stop"),
    path("chat/messages/<int:message_id>/retry/", views.retry, name="retry"),
    path("chat/messages/<int:message_id>/", memory_views.message, name="message"),
    path(
        "chat/messages/<int:message_id>/memories/<int:memory_id>/take-back/", memory_views.take_back, name="take-back"
    ),
    path(
        "chat/messages/<int:message_id>/memories/<int:memory_id>/bring-back/",
        memory_views.bring_back,
        name="bring-back",
    ),
    path("status/providers/", providers, name="providers"),
    path("status/usage/", usage, name="usage"),
]
