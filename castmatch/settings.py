"""Every setting of CastMatch. The environment is read here and nowhere else; with none set, demo mode runs."""

from datetime import timedelta
from importlib.util import find_spec
from pathlib import Path
from urllib.parse import urlsplit

from celery.schedules import crontab
from csp.constants import NONE, SELF
from django.core.exceptions import ImproperlyConfigured
from psycopg import ProgrammingError
from psycopg.conninfo import conninfo_to_dict
from redis.asyncio.retry import Retry
from redis.backoff import ExponentialWithJitterBackoff

from castmatch import embedded
from castmatch.embedder.address import address
from castmatch.environment import env_bool, env_count, env_int, env_list, env_str, env_usd

BASE_DIR = Path(__file__).resolve().parent.parent


def database(url: str) -> dict[str, object]:
    """Django's settings for a libpq URL, `postgresql://user:password@host:port/name?host=/socket/folder`."""
    try:
        parts = conninfo_to_dict(url)
    except ProgrammingError as error:
        raise ImproperlyConfigured(f"DATABASE_URL is not a PostgreSQL address: {error}") from error
    keys = {"NAME": "dbname", "USER": "user", "PASSWORD": "password", "HOST": "host", "PORT": "port"}
    found = {key: str(parts.pop(word, None) or "") for key, word in keys.items()}
    pool = {"min_size": 1, "max_size": DATABASE_POOL_SIZE, "timeout": 10}
    # For a host that swallows everything psycopg would wait for more than two minutes.
    options = {"CONN_MAX_AGE": 0, "OPTIONS": {"connect_timeout": "5", **parts, "pool": pool}}
    return {"ENGINE": "castmatch.postgresql", **found, **options}


def redis_database(number: int) -> str:
    """REDIS_URL with another database number; unix sockets name it in the query, TCP in the path."""
    if REDIS_URL.startswith("unix:"):
        return f"{REDIS_URL.partition('?')[0]}?db={number}"
    parts = urlsplit(REDIS_URL)
    return parts._replace(path=f"/{number}").geturl()


def secret_key() -> str:
    """On one machine the data folder keeps one; where other hosts come in, every machine needs the same one."""
    if DEMO or not env_str("ALLOWED_HOSTS"):
        return embedded.secret("secret-key")
    raise ImproperlyConfigured("SECRET_KEY is missing. Set it to a long random text, the same for every process.")


def anthropic_platform(name: str) -> str:
    """Said at the start, not at the first question."""
    packages = {"api": "anthropic", "bedrock": "boto3", "vertex": "google.auth"}
    if name not in packages:
        raise ImproperlyConfigured(f"ANTHROPIC_PLATFORM={name!r} is none of api, bedrock, vertex. Correct or unset it.")
    if name != "api" and not ANTHROPIC_REGION:
        raise ImproperlyConfigured(f"ANTHROPIC_PLATFORM={name} needs ANTHROPIC_REGION. Set it, like us-east-1.")
    if find_spec(packages[name].partition(".")[0]) is None or find_spec(packages[name]) is None:
        raise ImproperlyConfigured(
            f"ANTHROPIC_PLATFORM={name} needs the package {packages[name]}. Run: pip install 'anthropic[{name}]'."
        )
    return name


# --- Where it runs --------------------------------------------------------------------------------------------------

DATA_DIR = embedded.data_dir()
DATABASE_URL = env_str("DATABASE_URL", embedded.database_url())
REDIS_URL = env_str("REDIS_URL", embedded.redis_url())
# Demo mode is the embedded servers on a loopback address: only then may secrets be made up and accounts be planted.
EMBEDDED_DATABASE = not env_str("DATABASE_URL")
EMBEDDED_REDIS = not env_str("REDIS_URL")
DEMO = EMBEDDED_DATABASE and EMBEDDED_REDIS
PORT = env_int("PORT", 8000)
DEBUG = env_bool("DEBUG", False)
SECRET_KEY = env_str("SECRET_KEY") or secret_key()
DEMO_PASSWORD = env_str("DEMO_PASSWORD")
ALLOWED_HOSTS = env_list("ALLOWED_HOSTS", ["localhost", "127.0.0.1", "[::1]"])
CSRF_TRUSTED_ORIGINS = env_list("CSRF_TRUSTED_ORIGINS", [])
DATABASE_POOL_SIZE = env_int("DATABASE_POOL_SIZE", 10)
DATABASE_PREPARED_STATEMENTS = env_bool("DATABASE_PREPARED_STATEMENTS", True)
METRICS_TOKEN = env_str("METRICS_TOKEN")

# --- Claude ---------------------------------------------------------------------------------------------------------

ANTHROPIC_API_KEY = env_str("ANTHROPIC_API_KEY")
ANTHROPIC_BASE_URL = env_str("ANTHROPIC_BASE_URL")
ANTHROPIC_REGION = env_str("ANTHROPIC_REGION")
ANTHROPIC_PROJECT = env_str("ANTHROPIC_PROJECT")
ANTHROPIC_PLATFORM = anthropic_platform(env_str("ANTHROPIC_PLATFORM", "api"))
ANTHROPIC_MODEL_HAIKU = env_str("ANTHROPIC_MODEL_HAIKU", "claude-haiku-5-5")
ANTHROPIC_MODEL_SONNET = env_str("ANTHROPIC_MODEL_SONNET", "claude-sonnet-5-5")
ANTHROPIC_MODEL_OPUS = env_str("ANTHROPIC_MODEL_OPUS", "claude-opus-5-5")
OPENAI_API_KEY = env_str("OPENAI_API_KEY")
OPENAI_BASE_URL = env_str("OPENAI_BASE_URL")
OPENAI_MODEL = env_str("OPENAI_MODEL", "gpt-5.4-mini")

# --- Embedder: what means the same is found together; none by default -----------------------------------------------

EMBEDDER_MODEL = env_str("EMBEDDER_MODEL")
EMBEDDER_API_KEY = env_str("EMBEDDER_API_KEY")
EMBEDDER = address(env_str("EMBEDDER_URL", "none"), EMBEDDER_MODEL)
# What one search may wait for it; without an answer by then words alone rank.
EMBEDDER_WAIT_MILLISECONDS = env_count("EMBEDDER_WAIT_MILLISECONDS", 300)

# --- Budgets: US dollars, 0 for no limit; staff can set others for a user or the house in the admin ------------------

BUDGET_USER_DAILY_USD = env_usd("BUDGET_USER_DAILY_USD", "5")
BUDGET_USER_MONTHLY_USD = env_usd("BUDGET_USER_MONTHLY_USD", "60")
BUDGET_HOUSE_DAILY_USD = env_usd("BUDGET_HOUSE_DAILY_USD", "50")
BUDGET_HOUSE_MONTHLY_USD = env_usd("BUDGET_HOUSE_MONTHLY_USD", "600")

# --- Answers --------------------------------------------------------------------------------------------------------

# A kill is noticed when the lease has lapsed, half a second later at most: within ten seconds with room for a process
# that has to start first. Two checkpoints may be missed before that.
ANSWER_LEASE = timedelta(seconds=env_count("ANSWER_LEASE_SECONDS", 6))
ANSWER_CHECKPOINT_SECONDS = 2.0
ANSWERS_PER_PROCESS = env_count("ANSWERS_PER_PROCESS", 200)
ANSWERS_PER_USER = env_count("ANSWERS_PER_USER", 4)
ANSWER_ATTEMPTS = 5
QUESTIONS_PER_MINUTE = env_count("QUESTIONS_PER_MINUTE", 20)
QUESTIONS_WAITING_PER_USER = env_count("QUESTIONS_WAITING_PER_USER", 30)
SOCKETS_PER_USER = env_count("SOCKETS_PER_USER", 30)
QUESTION_MAX_CHARACTERS = 20_000
# After a talent's last day nobody finds her; so many days later her rows are removed. Until then staff can mend a date.
RETENTION_GRACE_DAYS = env_count("RETENTION_GRACE_DAYS", 30, least=0)
OFFLINE_WORDS_PER_SECOND = env_int("OFFLINE_WORDS_PER_SECOND", 60)
WORKING_MEMORY_LIFETIME = timedelta(minutes=15)

# --- Django ---------------------------------------------------------------------------------------------------------

INSTALLED_APPS = [
    "daphne",
    "django.contrib.admin",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.humanize",
    "django.contrib.messages",
    "django.contrib.postgres",
    "django.contrib.sessions",
    "django.contrib.staticfiles",
    "channels",
    "csp",
    "django_htmx",
    "servestatic",
    "castmatch",
    "chat",
    "talents",
    "memory",
]
MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "servestatic.middleware.ServeStaticMiddleware",
    "csp.middleware.CSPMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "django_htmx.middleware.HtmxMiddleware",
]
ROOT_URLCONF = "castmatch.urls"
ASGI_APPLICATION = "castmatch.asgi.application"
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE_DIR / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
            ],
        },
    },
]
DATABASES = {"default": database(DATABASE_URL)}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": "django.contrib.auth.password_validation.MinimumLengthValidator"},
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
]
LOGIN_URL = "/accounts/login/"
LOGIN_REDIRECT_URL = "/"
LOGOUT_REDIRECT_URL = "/accounts/login/"
LANGUAGE_CODE = "en-in"
TIME_ZONE = "Asia/Kolkata"
USE_TZ = True
# The talent form has sixteen fields for each credit, and some have worked for forty years.
DATA_UPLOAD_MAX_NUMBER_FIELDS = 10_000
STATIC_URL = "/static/"
STATIC_ROOT = DATA_DIR / "static"
STATICFILES_DIRS = [BASE_DIR / "static"]
SERVESTATIC_USE_FINDERS = True
SERVESTATIC_ALLOW_ALL_ORIGINS = False
CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [NONE],
        "script-src": [SELF],
        "style-src": [SELF],
        "img-src": [SELF, "data:"],
        "font-src": [SELF],
        "connect-src": [SELF],
        "form-action": [SELF],
        "frame-src": [SELF],
        "base-uri": [NONE],
        "frame-ancestors": [NONE],
    }
}

# --- Redis: one server, one database number for each use -----------------------------------------------------------

# redis-py 8 gives up on a quiet connection after five seconds; ours wait for news much longer than that. A Redis that
# is away is tried again later each time, at most two seconds later, and not by all processes at the same moment.
DOORBELLS = {
    "address": redis_database(1),
    "socket_timeout": None,
    "socket_connect_timeout": 1.0,
    "retry": Retry(ExponentialWithJitterBackoff(cap=2.0, base=0.25), 10),
}
CHANNEL_LAYERS = {
    "default": {"BACKEND": "channels_redis.pubsub.RedisPubSubChannelLayer", "CONFIG": {"hosts": [DOORBELLS]}},
}
CACHES = {"default": {"BACKEND": "django.core.cache.backends.redis.RedisCache", "LOCATION": redis_database(3)}}
SESSION_ENGINE = "castmatch.session_store"
ANSWER_LOG_URL = redis_database(4)
WORKING_MEMORY_URL = redis_database(5)
MEASUREMENTS_URL = redis_database(6)
CELERY_BROKER_URL = redis_database(0).replace("unix://", "redis+socket://").replace("?db=", "?virtual_host=")
CELERY_TASK_IGNORE_RESULT = True
CELERY_TIMEZONE = TIME_ZONE
CELERY_BROKER_CONNECTION_RETRY_ON_STARTUP = True
# Beat reports that it is alive at each turn of its loop.
CELERY_BEAT_SCHEDULER = "castmatch.schedule.ReportingScheduler"
CELERY_BEAT_MAX_LOOP_INTERVAL = 10

# --- All recurring work, minutes staggered so that jobs do not collide ----------------------------------------------

CELERY_BEAT_SCHEDULE = {
    "castmatch.check_services": {"task": "castmatch.check_services", "schedule": crontab(minute="*/2")},
    "castmatch.monitor_database": {"task": "castmatch.monitor_database", "schedule": crontab(minute="3-59/5")},
    # What has been quiet for as long as working memory lives goes into episodic memory.
    "chat.summarise_idle_conversations": {
        "task": "chat.summarise_idle_conversations",
        "schedule": crontab(minute="1-59/5"),
    },
    # Searches find what has changed without it, only not as fast.
    "talents.fold_index": {"task": "talents.fold_index", "schedule": crontab(minute="4-59/5")},
    # Whose time in the roster is over is found by nobody already; here the rows go.
    "talents.remove_past": {"task": "talents.remove_past", "schedule": crontab(hour="3", minute="14")},
    # What was said there is read for facts: off the answer's path, by rules or by the cheapest Claude.
    "chat.learn_from_idle_conversations": {
        "task": "chat.learn_from_idle_conversations",
        "schedule": crontab(minute="*/5"),
    },
    # Frees the space of what has expired; every read already leaves it out.
    "memory.delete_expired": {"task": "memory.delete_expired", "schedule": crontab(minute="2-59/15")},
}
if EMBEDDER:
    # What is not embedded yet is found by its words.
    CELERY_BEAT_SCHEDULE["castmatch.fill_vectors"] = {
        "task": "castmatch.fill_vectors",
        "schedule": crontab(minute="*/3"),
    }

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"line": {"format": "%(asctime)s %(levelname)s %(name)s %(message)s"}},
    "handlers": {"console": {"class": "logging.StreamHandler", "formatter": "line"}},
    # One line for every request to Claude says nothing that the answer row does not.
    "loggers": {"httpx2": {"level": "WARNING"}},
    "root": {"handlers": ["console"], "level": env_str("LOG_LEVEL", "INFO")},
}
