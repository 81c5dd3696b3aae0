import pytest
from django.contrib.auth.models import User
from django.core.management import CommandError, call_command

from castmatch import demo_accounts

pytestmark = pytest.mark.django_db


@pytest.fixture
def demo(settings, monkeypatch, tmp_path):
    monkeypatch.setenv("CASTMATCH_DATA", str(tmp_path))
    settings.DEMO = True
    settings.DEMO_PASSWORD = ""
    return settings


def test_all_four_sign_in_with_one_password_and_only_staff_is_staff(demo, client):
    call_command("create_demo_accounts")
    for name in ("director", "director2", "assistant", "staff"):
        assert client.login(username=name, password=demo_accounts.password())
        user = User.objects.get(username=name)
        assert user.first_name
        roles = [] if name == "staff" else ["Casting assistant" if name == "assistant" else "Casting director"]
        assert list(user.groups.values_list("name", flat=True)) == roles
        assert (user.is_staff, user.is_superuser) == ((True, True) if name == "staff" else (False, False))


def test_the_password_made_at_the_first_run_is_kept(demo):
    assert len(demo_accounts.password()) >= 12
    assert demo_accounts.password() == demo_accounts.password()


def test_a_second_run_changes_nothing(demo):
    assert demo_accounts.ensure() == ["director", "director2", "assistant", "staff"]
    before = list(User.objects.order_by("id").values())
    assert demo_accounts.ensure() == []
    assert list(User.objects.order_by("id").values()) == before


def test_another_demo_password_takes_effect_at_the_next_run(demo, client):
    demo_accounts.ensure()
    first = demo_accounts.password()
    demo.DEMO_PASSWORD = "another-one"
    demo_accounts.ensure()
    assert client.login(username="director", password="another-one")
    assert not client.login(username="director", password=first)


def test_rights_that_were_taken_or_given_are_put_right(demo):
    demo_accounts.ensure()
    User.objects.filter(username="staff").update(is_staff=False)
    User.objects.filter(username="director").update(is_superuser=True)
    assert demo_accounts.ensure() == ["director", "staff"]
    assert User.objects.get(username="staff").is_staff
    assert not User.objects.get(username="director").is_superuser


def test_outside_the_demo_no_account_with_a_known_password_is_made(demo):
    demo.DEMO = False
    with pytest.raises(CommandError, match="createsuperuser"):
        call_command("create_demo_accounts")
    assert not User.objects.exists()
    demo.DEMO = True
    call_command("create_demo_accounts")
    assert User.objects.exists()
