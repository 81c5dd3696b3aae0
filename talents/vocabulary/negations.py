"""Words that rule out: before a wish ("no", "anyone but"), or behind it ("nahi", "ko chhod ke", "is out")."""

from __future__ import annotations

from talents.vocabulary.phrases import phrases

# Before what is ruled out.
NOT_BEFORE = phrases(
    """
        all but, none but not, leaving, hide, weed out, filter out, screen out, knock out, kick out, eliminate,
        discard, leave off, throw out, no more of, i don't want, we don't want, don't include, do not include,
        dont include, don't consider, no need to show, not, no, without, except, excluding, exclude, never, non,
        avoid, other than, apart from, but not, bina, don't want, dont want, do not want, doesn't, does not,
        stop sending, stop showing, stop giving, stop suggesting, stop pushing, stop sending me, stop showing me,
        stop giving me, don't, do not, dont, doesnt, ain't, aint, it ain't, isn't, is not, weren't, wasn't, were not,
        was not, werent, wasnt, isnt,
        aren't, are not, can't, cannot, can not, shouldn't, should not, shouldnt, must not, mustn't, no one from,
        nobody from, nobody with, nobody, no one, none from, none with, none who, hasn't, has not, have not,
        haven't, never done, has never, leave out, skip, outside, outside of, minus, neither, nor, barring, not
        any, with no, without any, zero, rule out, not a, not the, who are not, excl, excl., sans, w/o, w/out, no
        more, stay away from, clear of, free of, other then, aside from, save for, hasn't done, haven't done, not
        been in, never been in, has not done, have not done, shouldn't have, should not have, must not have, can't
        have, cannot have, who hasn't, who haven't, none of the, don't send, don't show, dont show, dont send,
        don't want any, no way, nothing from, nothing by, not someone, not somebody, not someone who, not somebody who,
        not
        someone who does, not somebody who does, not anyone who, not one who, not an, not into, and not, please
        avoid, pls avoid, please skip, please exclude, leaving out, leaving aside, excepting, with the exception
        of, omitting, with a break, with a break on, with a break from, with a break in, with breaks on, with an off on,
        with a day off on, with days off on, off on, rest day on, rest days on, day off on, days off on,
        chutti on, no shoot on, no shoot from, not shooting on
        """
) + tuple(
    f"{frm}{those} {but}".strip()
    for frm in ("", "from ")
    for those in phrases(
        """
        anyone, anybody, everyone, everybody, anything, everything, anywhere, everywhere, any city, any place,
        any state, any town, any language, any look, anyone at all, anybody at all
        """
    )
    for but in phrases(
        "but, except, except for, other than, apart from, besides, barring, excluding, outside, aside from"
    )
)
# Behind it.
NOT_AFTER = (
    phrases(
        """
        leave out, leave them out, rest day, is a rest day, need not apply, stay away, keep away, please avoid,
        can't be considered,
        cannot be considered, won't
        be considered, will not be considered, na dikhe, na dikhne chahiye, nahi dikhna chahiye, nahi dikhne
        chahiye, nahi dikhni chahiye, na dikhte hon, na lage, nahi dikhe, nahi dikhega, dikhna nahi chahiye,
        dikhne nahi chahiye, na ki ho, na kari ho, na kiye hon, nahi ki ho, na kiya hua ho, nahi kiya hua, na
        dikha ho, na dikhi ho, ke bahar, se bahar, ke bahar se, na kiya ho, nahi kiya ho, na kiye ho, naa ho, not
        please, se nahin, none, nil, a no, is a no, are a no, a strict no, strictly no, big no, ko skip, ko avoid,
        mat bhejna, mat bhejo, nahi bhejna, won't do,
        wont do, will not do, won't work, wont work, will not work, not possible, ko hatao, na hona
        chahiye, na hone chahiye, naa chalega, nahi chalta, chalega nahi, ruled out, nahi, nahin, nai, nahee, nhi,
        mat, nahi chahiye, nahi hona chahiye, nahi honi chahiye, nahi ho, nahi hone chahiye, na ho, na hon, ke
        alawa, ke ilawa, not allowed, not wanted, excluded, not ok, not okay, nako, nahi chalega, nahi chalegi,
        nahi chalenge, mat dikhana, mat dikhao, not required at all, na chahiye, ke siwa, ke siwaay, ke siwaye, ke
        bina, bilkul nahi, se nahi
        """
    )
    + tuple(
        f"{ko}{leaving} {having}".strip()
        for ko in ("", "ko ")
        for leaving, having in (
            *((leaving, having) for leaving in ("chhod", "chod") for having in ("kar", "kr", "ke", "ker")),
            *((leaving, "") for leaving in ("chhodke", "chodke", "chhodkar", "chodkar", "chhodkr", "chodkr")),
        )
    )
    + tuple(
        f"{verb}{no}".strip()
        for verb in ("", "is ", "are ", "'s ")
        for no in phrases(
            """
        not fine, not alright, not acceptable, not good, not welcome, not on, not suitable, not preferred, no
        good, a no no, a no-no, no no, a complete no, a hard no, a firm no, a clear no, off limits, off-limits,
        out of the question, not for us, not for me, not our thing, a turn off, a dealbreaker for us, to be
        avoided, best avoided, not to be sent, not to be shown
        """
        )
    )
    + phrases(
        """
    isn't fine, isn't ok, isn't okay, isn't allowed, isn't acceptable, isn't welcome, aren't fine, aren't ok,
    aren't okay, aren't allowed, aren't acceptable, aren't welcome, is not ok, is not okay, are not ok, are not
    okay, is not allowed, are not allowed, won't do, wont do, will not do, wouldn't work, would not work, doesn't
    work, does not work, doesn't work for us, don't work, won't fly, won't cut it, not considered, is out, are
    out, is ruled out, are ruled out, is excluded, are excluded, nahi chahta, nahi chahte, nahi mangta, mat lao,
    mat laana, mat rakho, mat rakhna, mat dena, mat do, nahi lena, nahi lenge, nahi loge, nahi rakhna, nahi
    rakhenge, bilkul nahi chahiye, bilkul nahi chalega, ekdum nahi, kabhi nahi, nahi hona, na rahe, na rakho, na
    bhejna, na bhejo, na bhejein, na dena, na dikhana, na dikhao, ko mat bhejo, ko mat dikhao, ko hata do, ko
    nikal do, se door, se bacho, avoid karo, avoid kar do, avoid karna, ko avoid karo, ko avoid karna, allowed
    nahi, allowed nahi hai
    """
    )
) + tuple(
    f"{them} {away}"
    for them in phrases(
        "unko, unhe, unhein, inko, inhe, un logo ko, aise log, aise logo ko, aiso ko, wo log, wo, woh, aise"
    )
    for away in phrases(
        """
        hata do, hatao, hata dena, nikal do, nikalo, chhod do, chhodo, chhod dena, mat bhejo, mat bhejna, mat
        dikhao, mat dikhana, mat lena, mat lo, nahi chahiye, nahi, nahi chalega, nahi chalenge, na bhejo, na
        bhejna, na ho, na hon, avoid karo, skip karo, drop karo, ko hata do, ko mat bhejo, ko nahi
        """
    )
)
