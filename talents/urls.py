from django.urls import path

from talents import note_views, saved_views, views

urlpatterns = [
    path("talents/", views.roster, name="talents"),
    path("talents/compare/", views.compare, name="compare"),
    path("talents/saved/", saved_views.saved, name="saved-searches"),
    path("talents/saved/<int:pk>/", saved_views.show, name="saved-search"),
    path("talents/saved/<int:pk>/rename/", saved_views.rename, name="saved-search-rename"),
    path("talents/saved/<int:pk>/delete/", saved_views.delete, name="saved-search-delete"),
    path("talents/saved/<int:pk>/seen/", saved_views.seen, name="saved-search-seen"),
    path("talents/<int:talent_id>/", views.talent, name="talent"),
    path("talents/<int:talent_id>/notes/", note_views.write, name="note-write"),
    path("talents/notes/<int:pk>/", note_views.show, name="note"),
    path("talents/notes/<int:pk>/delete/", note_views.take_back, name="note-delete"),
    path("talents/<int:talent_id>/portrait.svg", views.portrait, name="talent-portrait"),
]
