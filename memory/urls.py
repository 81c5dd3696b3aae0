from django.urls import path

from memory import views

urlpatterns = [
    path("", views.page, name="memory"),
    path("<int:pk>/forget/", views.forget, name="memory-forget"),
    path("conversations/<int:conversation>/forget/", views.forget_conversation, name="memory-forget-conversation"),
    path("forget-all/", views.forget_all, name="memory-forget-all"),
]
