from django.apps import AppConfig
from django.db.models.signals import post_migrate


class TalentsConfig(AppConfig):
    name = "talents"

    def ready(self) -> None:
        from talents import index_signals, rights

        index_signals.connect()
        post_migrate.connect(rights.ensure_groups, sender=self, dispatch_uid="talents-groups")
