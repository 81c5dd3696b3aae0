import os

import django
from channels.routing import ProtocolTypeRouter, URLRouter

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "castmatch.settings")
django.setup(set_prefix=False)

# Models may be imported only after Django is set up.
from channels.security.websocket import AllowedHostsOriginValidator  # noqa: E402
from channels.sessions import CookieMiddleware  # noqa: E402

from castmatch import collector  # noqa: E402
from castmatch.handler import Handler  # noqa: E402
from castmatch.slow_readers import WaitForSlowReaders  # noqa: E402
from chat.checks import require_known_models  # noqa: E402
from chat.routing import websocket_urlpatterns  # noqa: E402

require_known_models()
sockets = WaitForSlowReaders(AllowedHostsOriginValidator(CookieMiddleware(URLRouter(websocket_urlpatterns))))
application = ProtocolTypeRouter({"http": Handler(), "websocket": sockets})
collector.settle()
