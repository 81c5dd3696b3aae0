from django.urls import path

from memory import changing, views

urlpatterns = [
    path("", views.page, name="memory"),
    path("export/", views.export, name="memory-export"),
    path("pause/", views.pause, name="memory-pause"),
    path("resume/", views.resume, name="memory-resume"),
    path("<int:pk>/edit/", changing.edit, name="memory-edit"),
    path("<int:pk>/pin/", changing.pin, name="memory-pin"),
    path("<int:pk>/share/", changing.share, name="memory-share"),
    path("<int:pk>/forget/", views.forget, name="memory-forget"),
    path("turns/<int:pk>/forget/", views.forget_turn, name="memory-forget-turn"),
    path("conversations/<int:conversation>/forget/", views.forget_conversation, name="memory-forget-conversation"),
    path("conversations/<int:conversation>/resume/", views.resume_conversation, name="memory-resume-conversation"),
    path("forget-all/", views.forget_all, name="memory-forget-all"),
]
