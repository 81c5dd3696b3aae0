"""Words around amounts: currencies, cues, and what is in the amount or on top of it: tag -> value -> phrases."""

from __future__ import annotations

from typing import Any

from talents.vocabulary.phrases import phrases

_ALL_IN = tuple(
    f"{within} {what}"
    for within in phrases("incl, incl., incl of, incl. of, inc, inc., inc of, inclusive of, including, includes")
    for what in phrases("all, everything, agency, agency fee, agency fees, agency commission, commission, agent fee")
)

MONEY_WORDS: dict[str, dict[Any, tuple[str, ...]]] = {
    "rupees": {
        True: phrases(
            """
        ₹, rs, rs., inr, rupees, rupee, rupaye, rupaiye, rupay, bucks, rupiya, rupaya
        """
        )
    },
    "foreign_money": {
        "USD": ("$", "usd", "dollars", "dollar", "us dollars", "us$"),
        "EUR": ("€", "eur", "euros", "euro"),
        "GBP": ("£", "gbp", "pounds", "pound", "quid", "pounds sterling"),
        "AED": ("aed", "dirhams", "dirham", "dhs"),
        "SGD": ("sgd", "s$"),
        "CAD": ("cad",),
        "AUD": ("aud",),
    },
    "money_cue": {
        True: phrases(
            """
                can go up to, stretch to, can stretch to, can go upto, go up to, go upto, can go till, max
                budget, can pay, remuneration is, fees is, payout, renumeration, budget is, budget hai, rate is,
                can offer, offering, we can give, budget, rate, rates, fee, fees, charge, charges, charging,
                cost, costs, price, pay, paying, paisa, paise, salary, remuneration, day rate, paisa, budgeted,
                quote, quotes, asking, paid, payment, costing, leta ho, leti ho, expects, kharcha, money, spend,
                afford, amount, per day rate, equity minimum, equity minimums, equity rate, equity rates, scale,
                union minimum, union scale
                """
        )
    },
    "all_in": {
        True: _ALL_IN
        + phrases(
            """
                all in, all-in, all inclusive, all-inclusive, inclusive, including everything, sab mila ke, sab
                milake, including agency fee, incl agency, inclusive of agency fee, including agency, incl
                everything, incl all, incl of everything, inclusive of everything, inclusive of all, inclusive
                of agency, incl agency fee, including agency commission, including commission, incl commission,
                with agency fee, agency included, agency fee included, agency commission included, everything
                included, all included, sab kuch milake, sab kuch mila ke, sab included, including all, all in
                all, incl. agency, incl. everything, agency inclusive, allin, inc agency, inc everything,
                inclusive of commission, including agency's fee, incl. agency fee, sab mila kar, all incl, all
                incl., all included in
                """
        )
    },
    # What the amount is with or without, and no filter holds.
    "money_word": {
        True: phrases(
            """
        net, nett, gross, + gst, plus gst, + taxes, plus taxes, + tax, plus tax, + agency, plus agency, + conveyance,
        plus conveyance, + travel, plus travel, + agency fee, plus agency fee, excluding gst, gst extra, negotiable,
        fixed, non negotiable, non-negotiable, + stay, plus stay, + ta, + da, + food, nego, in hand, in-hand, +gst,
        mein ho jaye, mein ho jayega, mein ho jaaye, mein kaam ho jaye, me ho jaye, ex gst, excl gst, + commission,
        plus commission, plus 10%, after tds, conveyance extra
        """
        )
    },
    # Whose share it is; with one of the words below it is in the amount or on top.
    "agency_share": {
        True: phrases(
            """
        agency, agency fee, agency fees, agency commission, agency charges, agency charge, agency cut, agency's cut,
        agency's fee, agency's share, agency's commission, agency share, agency margin, agent's commission,
        agent's fee,
        agent's cut, agent fee, agent commission, commission, coordinator's commission, coordinator commission,
        coordinator fee, coordinator's fee, agency ka cut, agency ka commission, agency ka hissa, agency ki fees,
        agency ki fee, agent ka cut, agent ka commission, coordinator ka commission, agency wala commission,
        management fee, manager's cut, manager's commission, agency markup
        """
        )
    },
    "including": {
        True: phrases(
            """
            should include, must include, to include, has to include, include, incl, incl., including, inclusive of,
            inc, inc., includes, covers, covering, with, that covers
            """
        )
    },
    "included": {
        True: phrases(
            """
        included, inclusive, incl, incl., covered, ke saath, shamil, samet, mila ke, milake, built in, thrown in,
        usi mein, isi mein, usme hi, isme hi, usi me, isi me, mila hua, jod ke, jodke, mila kar, andar hi,
        is included, already included, is in it, included in it, in it, is inside, within it, ke sath
        """
        )
    },
    "on_top": {
        True: phrases(
            """
        extra, on top, separate, separately, additional, alag, alag se, over and above, plus, +, excluding, excl,
        excl., without, ex, minus, besides, not included, not incl, is extra, is separate, is on top, upar se, billed
        separately, exclusive of
        """
        )
    },
    # Turns the limit behind it round: "won't go over 50k".
    "denial": {
        True: phrases(
            """
        won't, wont, will not, wouldn't, would not, can't, cannot, can not, cant, never, not, don't, do not, dont,
        nobody, no one, no, na, nahi, nahin, isn't, doesn't
        """
        )
    },
}
