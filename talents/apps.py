from django.apps import AppConfig
from django.db.models.signals import post_migrate


class TalentsConfig(AppConfig):
    name = "talents"

    def ready(self) -> None:
        from castmatch import embedder
        from talents import index_signals, rights, vectors

        index_signals.connect()
        embedder.register(vectors.VECTORS)
        post_migrate.connect(rights.ensure_groups, sender=self, dispatch_uid="talents-groups")
