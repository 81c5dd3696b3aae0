from django.apps import AppConfig


class MemoryConfig(AppConfig):
    name = "memory"

    def ready(self) -> None:
        from castmatch import embedder
        from memory import events, vectors

        embedder.register(vectors.VECTORS)
        events.connect()
