from django.apps import AppConfig
from django.core import checks


class ChatConfig(AppConfig):
    name = "chat"

    def ready(self) -> None:
        from chat import sessions
        from chat.checks import check_models

        checks.register(check_models)
        sessions.connect()
