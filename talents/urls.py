from django.urls import path

from talents import views

urlpatterns = [
    path("talents/", views.roster, name="talents"),
    path("talents/compare/", views.compare, name="compare"),
    path("talents/<int:talent_id>/", views.talent, name="talent"),
    path("talents/<int:talent_id>/portrait.svg", views.portrait, name="talent-portrait"),
]
