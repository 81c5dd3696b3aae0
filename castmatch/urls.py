from django.contrib import admin
from django.urls import include, path

urlpatterns = [
    path("admin/", admin.site.urls),
    path("memory/", include("memory.urls")),
    path("", include("talents.urls")),
    path("", include("chat.urls")),
]
