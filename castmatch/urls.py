from django.contrib import admin
from django.contrib.auth.views import LoginView, LogoutView
from django.urls import include, path

from castmatch import health, metrics, problems, status

admin.site.site_header = admin.site.site_title = "CastMatch"
admin.site.index_title = "The office"

urlpatterns = [
    path("admin/", admin.site.urls),
    path("accounts/login/", LoginView.as_view(redirect_authenticated_user=True), name="login"),
    path("accounts/logout/", LogoutView.as_view(), name="logout"),
    path("health/live", health.live, name="health-live"),
    path("health/ready", health.ready, name="health-ready"),
    path("status/", status.status, name="status"),
    path("metrics", metrics.metrics, name="metrics"),
    path("memory/", include("memory.urls")),
    path("", include("talents.urls")),
    path("", include("chat.urls")),
]

handler400 = problems.bad_request
