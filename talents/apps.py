from django.apps import AppConfig


class TalentsConfig(AppConfig):
    name = "talents"

    def ready(self) -> None:
        from talents import index_signals

        index_signals.connect()
