"""The roster, a profile and a comparison: by keyboard, without JavaScript, on a phone, in print."""

import re

import pytest
from playwright.sync_api import expect

pytestmark = pytest.mark.browser
WOMEN = "/talents/?gender=woman&playing_age=20-30"
PHONE = {"viewport": {"width": 360, "height": 740}, "has_touch": True, "is_mobile": True}


def open_roster(visit, address=WOMEN, **options):
    page = visit(**options)
    page.page.goto(f"{page.house.url}{address}")
    return page


def ids(page):
    return [int(card.get_attribute("data-talent")) for card in page.page.locator("#results [data-talent]").all()]


def columns(page):
    return [int(head.get_attribute("data-talent")) for head in page.page.locator("thead [data-talent]").all()]


def test_three_are_ticked_by_keyboard_over_two_pages_and_compared(visit):
    page = open_roster(visit)
    keyboard = page.page.keyboard
    first = ids(page)
    keyboard.press("j")
    expect(page.page.locator(f"[data-talent='{first[0]}'] .card-name a")).to_be_focused()
    keyboard.press("x")
    keyboard.press("ArrowDown")
    keyboard.press("ArrowDown")
    keyboard.press("k")
    expect(page.page.locator(f"[data-talent='{first[1]}'] .card-name a")).to_be_focused()
    keyboard.press("x")
    expect(page.page.get_by_role("button", name="Compare 2 ticked")).to_be_in_viewport()
    with page.leads_on():
        page.page.get_by_role("link", name="Next").click()
    expect(page.page.get_by_text("Page 2 of").last).to_be_visible()
    second = ids(page)
    assert not set(first) & set(second)
    keyboard.press("j")
    keyboard.press("x")
    with page.leads_on():
        keyboard.press("c")
    expect(page.page.get_by_role("heading", name="Compare 3")).to_be_visible()
    assert sorted(columns(page)) == sorted([first[0], first[1], second[0]])
    expect(page.page.locator("[data-fact='gender_identity'] td").first).to_have_text(re.compile("Woman"))
    assert page.page.locator("td.cell-unknown").count() > 0
    expect(page.page.locator(".compare-asked [data-verdict]")).to_have_count(6)


def test_enter_opens_the_profile_of_whom_one_stands_on(visit):
    page = open_roster(visit)
    page.page.keyboard.press("j")
    first = ids(page)[0]
    page.page.keyboard.press("Enter")
    expect(page.page).to_have_url(re.compile(rf"/talents/{first}/$"))


def test_keys_are_never_taken_from_a_field(visit):
    page = open_roster(visit)
    page.page.keyboard.press("/")
    box = page.page.get_by_label("Who are you looking for?")
    expect(box).to_be_focused()
    page.page.keyboard.type("jkxc/? in Pune")
    expect(box).to_have_value("jkxc/? in Pune")
    page.page.get_by_label("Gender").focus()
    page.page.keyboard.press("x")
    page.page.keyboard.press("Control+j")
    assert page.page.locator("#results input:checked").count() == 0
    assert page.page.evaluate("document.activeElement.id") == "id_gender"


def test_the_keys_are_told_on_the_page(visit):
    page = open_roster(visit)
    expect(page.page.get_by_text("tick for a comparison")).to_be_hidden()
    page.page.keyboard.press("?")
    expect(page.page.get_by_text("tick for a comparison")).to_be_visible()


def test_a_sixth_cannot_be_ticked_until_one_is_let_go(visit):
    page = open_roster(visit)
    boxes = page.page.locator("#results input[name=id]")
    for number in range(5):
        boxes.nth(number).check()
    expect(boxes.nth(5)).to_be_disabled()
    boxes.nth(0).uncheck()
    expect(boxes.nth(5)).to_be_enabled()
    page.page.get_by_role("button", name="Untick all").click()
    assert page.page.locator("#results input:checked").count() == 0
    page.page.reload()
    assert page.page.locator("#results input:checked").count() == 0


def test_without_javascript_one_ticks_compares_adds_and_takes_out(visit):
    page = open_roster(visit, java_script_enabled=False)
    first = ids(page)
    boxes = page.page.locator("#results input[name=id]")
    boxes.nth(0).check()
    boxes.nth(1).check()
    with page.leads_on():
        page.page.get_by_role("button", name="Compare the ticked").click()
    assert columns(page) == first[:2]
    name = page.house.rows("SELECT stage_name FROM talents_talent WHERE id = %s", first[2])[0][0]
    page.page.get_by_label("Name", exact=True).fill(name)
    page.page.get_by_role("button", name="Find").click()
    with page.leads_on():
        page.page.locator(".compare-suggested").get_by_role("link", name=name).first.click()
    assert columns(page)[:2] == first[:2]
    assert len(columns(page)) == 3
    with page.leads_on():
        page.page.get_by_role("link", name="Take").first.click()
    assert columns(page)[0] == first[1]
    with page.leads_on():
        page.page.get_by_role("link", name="Only what is not known").click()
    assert page.page.locator("tr[data-fact]:not(:has(.cell-unknown))").count() == 0


def test_without_javascript_the_order_the_view_and_a_search_are_kept(visit):
    page = open_roster(visit, java_script_enabled=False)
    page.page.get_by_label("Order").select_option("tallest")
    page.page.get_by_role("button", name="Sort").click()
    expect(page.page.get_by_text("Height, tallest first.")).to_be_visible()
    page.page.get_by_role("link", name="Table").click()
    expect(page.page.get_by_role("columnheader", name="Height").first).to_be_visible()
    page.page.get_by_text("Save search", exact=True).click()
    page.page.locator(".roster-keep").get_by_label("Name", exact=True).fill("Tall women")
    page.page.get_by_role("button", name="Save", exact=True).click()
    expect(page.page.get_by_text("Saved as “Tall women”.")).to_be_visible()
    expect(page.page.get_by_text("Nobody new since")).to_be_visible()
    page.page.get_by_role("link", name="Saved searches (1)").click()
    page.page.get_by_role("button", name="Delete Tall women").click()
    expect(page.page.get_by_text("You have saved no search yet")).to_be_visible()
    page.page.goto(f"{page.house.url}/talents/?view=cards")


def test_source_and_age_come_on_demand(visit):
    page = open_roster(visit)
    chosen = "&".join(f"id={number}" for number in ids(page)[:2])
    page.page.goto(f"{page.house.url}/talents/compare/?{chosen}")
    source = page.page.locator("[data-fact='gender_identity'] .source").first
    expect(source).to_be_hidden()
    page.page.get_by_label("Source and age of each fact").check()
    expect(source).to_be_visible()
    expect(source).to_have_text(re.compile(r"^(talent|agent|staff|import), "))


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("view", ["cards", "table"])
def test_a_phone_shows_the_roster_without_sideways_scrolling(visit, scheme, view):
    page = open_roster(visit, f"{WOMEN}&view={view}", color_scheme=scheme, **PHONE)
    assert ids(page)
    assert page.overflow() <= 0
    page.page.get_by_text("Filters", exact=True).click()
    expect(page.page.get_by_label("Gender")).to_be_visible()
    page.page.locator(".chip-change > summary").first.click()
    expect(page.page.get_by_role("link", name="Only a wish").first).to_be_in_viewport()
    assert page.overflow() <= 0
    page.page.goto(f"{page.house.url}/talents/?view=cards")


def test_on_a_phone_the_facts_names_stay_while_one_swipes_through_five(visit):
    page = open_roster(visit, **PHONE)
    chosen = "&".join(f"id={number}" for number in ids(page)[:5])
    page.page.goto(f"{page.house.url}/talents/compare/?{chosen}")
    assert len(columns(page)) == 5
    assert page.overflow() <= 0
    expect(page.page.locator("thead [data-talent]").nth(1)).to_be_in_viewport(ratio=0.9)
    region = page.page.get_by_role("region", name="side by side")
    label = page.page.locator("[data-fact='height_cm'] th")
    before = label.bounding_box()["x"]
    region.evaluate("region => region.scrollTo(region.scrollWidth, 0)")
    assert label.bounding_box()["x"] == before
    expect(page.page.locator("thead [data-talent]").last).to_be_in_viewport(ratio=0.9)
    expect(page.page.locator("thead [data-talent]").first).not_to_be_in_viewport(ratio=0.9)


def test_a_comparison_is_printed_whole(visit):
    page = open_roster(visit)
    chosen = "&".join(f"id={number}" for number in ids(page)[:5])
    page.page.goto(f"{page.house.url}/talents/compare/?{chosen}")
    region = page.page.get_by_role("region", name="side by side")
    hidden = "region => region.scrollHeight - region.clientHeight"
    assert region.evaluate(hidden) > 100
    page.page.emulate_media(media="print")
    assert region.evaluate(hidden) <= 1
    expect(page.page.get_by_role("link", name="Take").first).to_be_hidden()


def test_a_profiles_picture_of_days_has_its_words_and_fits_a_phone(visit):
    page = open_roster(visit, **PHONE)
    page.page.goto(f"{page.house.url}/talents/{ids(page)[0]}/")
    picture = page.page.get_by_role("img", name="Availability, twelve weeks")
    expect(picture).to_be_visible()
    assert "20" in picture.locator("desc").text_content()
    assert picture.locator(".day").count() == 84
    assert page.overflow() <= 0


PASTE = """text => {
  const data = new DataTransfer();
  data.setData("text/plain", text);
  const event = new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true });
  document.getElementById("q").dispatchEvent(event);
}"""


def test_a_pasted_call_keeps_its_lines_and_its_other_parts_are_one_click_away(visit):
    page = open_roster(visit, "/talents/", **PHONE)
    page.page.evaluate(PASTE, "MEERA\n22-26, Bengali\n\nDADI\n65+, woman\n\nMumbai")
    expect(page.page.locator("#q")).to_have_value("MEERA / 22-26, Bengali // DADI / 65+, woman // Mumbai")
    with page.leads_on():
        page.page.locator("#q").press("Enter")
    expect(page.page.locator("[data-filter='language']")).to_have_count(1)
    parts = page.page.get_by_role("navigation", name="Parts of this call")
    expect(parts.locator("[aria-current]")).to_have_text("MEERA")
    with page.leads_on():
        parts.get_by_role("link", name="DADI").click()
    expect(page.page.locator(".roster-chips [data-filter]")).to_have_count(4)
    expect(page.page.locator("[data-filter='gender']")).to_contain_text("woman")
    expect(page.page.locator("[data-filter='place']")).to_contain_text("Mumbai")
