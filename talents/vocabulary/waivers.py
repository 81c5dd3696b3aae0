"""What makes a look of no matter or rules it out: "happy to shave", "kuch bhi chalega", "a deal breaker"."""

from __future__ import annotations

from talents.vocabulary.phrases import phrases

# Ready to change a look: what it is changed from or to is not asked for.
READY = tuple(
    f"{ready} to {do}{whose}"
    for ready in ("happy", "prepared", "able", "free", "game", "agreeable", "will need", "would need", "okay", "fine")
    for do in ("grow", "shave", "shave off", "cut", "colour", "color", "dye", "trim", "go", "sport", "keep")
    for whose in ("", " a", " his", " her", " the", " their")
) + tuple(f"{ready} to go" for ready in ("willing", "ready", "open", "ok"))
READY += tuple(
    f"{fine} {being}"
    for fine in phrases(
        "ok, okay, fine, cool, happy, comfortable, game, up for, open to, ok with, "
        "okay with, fine with, cool with, comfortable with, happy with, game for"
    )
    for being in ("being", "going", "to be")
)
_NO = phrases("nahi, nahin, nhi, na, naa")
_THERE = ("", *phrases("aati, aata, aate, aaye, aae, aaya, aye, ho, hui, hua, bolti, bolta, bole, pata, hai"))
_STILL_FINE = tuple(
    f"bhi {fine}"
    for fine in phrases("chalega, chalegi, chalenge, theek hai, thik hai, theek, thik, ok, ok hai, sahi hai")
) + phrases("koi baat nahi, koi dikkat nahi, no problem")
# "Hindi nahi aati to bhi chalega": without it will do as well.
_WITHOUT_TOO = (
    *(
        f"{no} {there} {to} {fine}".replace("  ", " ")
        for no in _NO
        for there in _THERE
        for to in ("to", "toh")
        for fine in _STILL_FINE
    ),
    *(f"{without} {fine}" for without in ("ke bina", "ke bagair") for fine in _STILL_FINE),
)
WHATEVER = _WITHOUT_TOO + phrases(
    """
    kuch bhi chalega, kuch bhi chalegi, koi issue nahi, koi dikkat nahi,
    anything goes, anything is fine, anything works, sab chalega, kuch bhi ho,
    not fussed, we're not fussed, not bothered, whatever works, will be taught, can be taught, we will teach,
    we'll teach, we can teach, will be trained, we will train, we'll train, training will be given,
    training will be provided, will be given training, training provided, sikha denge, hum sikha denge, sikha dege,
    will be coached, can be learnt, can be learned, will be done by a double, will be handled by a double,
    a double will do it, will be done by someone else, done by someone else,
    will be dubbed by someone else, double will be provided, body double will be provided, by a body double,
    by a double,
    by doubles,
    done by doubles, by body doubles
    """
)
# "English is a who cares".
_SHRUGS = phrases(
    "whatever, who cares, meh, idc, no biggie, no big deal, take it or leave it, neither here nor there, up to you, "
    "as you like, your call, ur call, any, anything, whatevs, np, chill"
)
WHATEVER += tuple(f"{sign} {shrug}" for sign in ("=", "is", "is a", "= a") for shrug in _SHRUGS)
# "Moustache can be stuck on".
WHATEVER += phrases(
    """
    can be stuck on, can be stuck, can be pasted, can be glued, can be glued on, can be put on, will be stuck on,
    will be pasted, will be put on, will be a wig, can be a wig, wig is fine, we'll put a wig, will be fake,
    can be fake, will be painted on, can be painted on, will be vfx, will be done in post, will be in post, can be grown
    """
)
SHUT_OUT = phrases(
    "dead to us, dead to me, dead to the client, a hard pass, hard pass, a hard no from me, a no from me, "
    "a no from us, a no from client, can jog on, straight in the bin, in the bin, forget it, "
    "forget about it, thanks but no thanks, "
    "not my cup of tea, not our cup of tea, not his cup of tea, not her cup of tea, not the client's cup of tea, "
    "not touching, is toast, are toast, gets the boot, a nope, is a nope, a red flag, is a red flag, are a red flag, "
    "makes me cringe, gives me the ick, a non-starter, is a non-starter, are a non-starter, non starter, "
    "a turn off, a no-no, is a no-no, are a no-no, big no-no, are out, is out, off the table, not happening"
)
# A look that breaks the deal is out; a skill that does is asked for.
BREAKERS = phrases(
    """
    a deal breaker, is a deal breaker, are a deal breaker, deal breaker, deal breakers, are deal breakers,
    a dealbreaker, is a dealbreaker, are a dealbreaker
    """
)
