"""Reads the roster's page as the tests of it need."""

import re
from html import unescape

URL = "/talents/"


def page(client, address=URL):
    answer = client.get(address, follow=True)
    assert answer.status_code == 200
    return answer.content.decode()


def shown(text):
    return re.findall(r'<article class="talent-card" data-talent="(\d+)"', text)


def control(text, name):
    found = re.search(rf'<div class="field[^"]*" data-control="{re.escape(name)}">(.*?)\n</div>', text, re.S)
    assert found, name
    return unescape(found[1])
