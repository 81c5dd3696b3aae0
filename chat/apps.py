from django.apps import AppConfig
from django.core import checks


class ChatConfig(AppConfig):
    name = "chat"

    def ready(self) -> None:
        from chat import leavers, sessions
        from chat.checks import check_models
        from chat.forgotten import strike_out
        from memory.gone import gone
        from talents.leaving import leaving

        checks.register(check_models)
        sessions.connect()
        gone.connect(strike_out, dispatch_uid="chat.forgotten")
        leaving.connect(leavers.strike_out, dispatch_uid="chat.leavers")
