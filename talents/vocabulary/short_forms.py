"""How hurried people shorten words, with the word that is meant. Only forms that mean nothing else."""

from __future__ import annotations

_PAIRS = """
    nxt next, nec necessary, necc necessary, necess necessary, compul compulsory, opt optional, optl optional,
    wkend weekend, wkends weekend, wend weekend, reqd required, rqd required, reqs requires, reqmt
    requirement, reqmnt requirement, requirment requirement, reqt requirement, knw know, knws knows, kno know,
    shd should, shld should, shud should, wud would, wd would, cud could, hv have, hav have, hvng having, frnd
    friend, frm from, abt about, betn between, btwn between, btw between, bet between, bw between,
    betwen between, beetween between, bec because, experiance experience,
    preffered preferred, prefered preferred, preferrred preferred, gud good, gd
    good, vgood good, flnt fluent, fluen fluent, spk speak, spks speaks, spkng speaking, spkg speaking, grl
    girl, grls girls, gurl girl, gurls girls, avl available, avlbl available, avbl available, avlb available,
    avlble available, avble available, avlbty availability, availabilty availability, dts dates, dt date, bgt
    budget, bdgt budget, budgt budget, bugdet budget, budg budget, ppl people, charactr character, charcter
    character, actr actor, actrs actors, expd experienced, xp experience, expr experience, trnd trained, dncr
    dancer, dancr dancer, dncrs dancers, sngr singer, sngrs singers, locn location, hite height, hight height,
    hieght height, heigth height, wth with, wid with, coz because, cuz because, bcoz because, bcz because, ur
    your, u you, r are, shoud should, abv above, blw below, mstch moustache, mstache moustache, yng young, dnt
    dont, dosnt doesn't, hasnt hasn't, havent haven't, exclud exclude, pref preferred, prefd preferred, preff
    preferred, mandatry mandatory, gujju gujarati, mods models, mdl model, mdls models, pic picture, shoting
    shooting, shootng shooting, sht shoot, tdy today, tmr tomorrow, tmro tomorrow, tmrrw tomorrow, 2moro
    tomorrow, 2morrow tomorrow, thnx thanks, tnx thanks, swmr swimmer, swimng swimming, drivng driving, rdr
    rider, compulsary compulsory, lic licence, liscence licence, licens licence, lisence licence,
    brd beard, grn green, wht white, lng long, shrt short, slm slim, ntv native,
    acc accent, acnt accent, ttoos tattoos, blk black, brn brown, gry grey, hzl hazel, hazl hazel, sz size,
    gndr gender, tatoos tattoos, athl athletic, musc
    muscular, avg average, clnshvn cleanshaven, bldg building, pnjb punjabi, pnjbi punjabi, mrt marathi, clg
    college, epi episode, eps episodes, crd card, jr junior, sr senior, wrk work, trvl travel, mins minutes,
    fr for, w/ with, fml female, fem female, fmle female, femal female, fems females, mle male, passprt
    passport, pasport passport, tat tattoo, mous moustache, moust moustache, bld build, sharir body, shareer body,
    badan body, tounge tongue, toungue tongue, languge language, langauge language, lanuage language,
    wman woman, womn woman, wemen women, womens women, gals girls, mael male, maels males, femail female,
    femails females, gril girl,
    grils girls, gilr girl, gilrs girls, femlae female, feamle female,
    swmg swimming,
    tmg timing,
    timng timing, chahidi chahiye, chahida chahiye, chahide chahiye, conv conversational, convo conversational
    """
SHORT_FORMS: dict[str, str] = dict(pair.split() for pair in _PAIRS.replace("\n", " ").split(",") if pair.strip())
