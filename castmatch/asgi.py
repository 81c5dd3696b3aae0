import os

from channels.routing import ProtocolTypeRouter
from django.core.asgi import get_asgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "castmatch.settings")
django_app = get_asgi_application()

from channels.routing import URLRouter  # noqa: E402  (models may be imported only after Django is set up)
from channels.security.websocket import AllowedHostsOriginValidator  # noqa: E402
from channels.sessions import CookieMiddleware  # noqa: E402

from castmatch.slow_readers import WaitForSlowReaders  # noqa: E402
from chat.checks import require_known_models  # noqa: E402
from chat.routing import websocket_urlpatterns  # noqa: E402

require_known_models()
sockets = WaitForSlowReaders(AllowedHostsOriginValidator(CookieMiddleware(URLRouter(websocket_urlpatterns))))
application = ProtocolTypeRouter({"http": django_app, "websocket": sockets})
