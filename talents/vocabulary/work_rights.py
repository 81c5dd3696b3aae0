"""What people write of where somebody may work: permits, visas, sponsorship, citizenship."""

from __future__ import annotations

from talents.vocabulary.phrases import phrases

# Papers that only one country gives.
PAPERS_OF = {
    paper: code
    for code, papers in {
        "US": "green card, green card holder, green card holders, us green card",
        "GB": "ilr, indefinite leave, indefinite leave to remain, settled status, brp, brp holder",
        "AE": "emirates id, golden visa",
        "IN": "oci, oci card, oci holder, oci card holder",
    }.items()
    for paper in phrases(papers)
}
# Names of tongues as well: of a country only beside the papers that it gives.
CITIZENS_OF = {
    "german": "DE",
    "french": "FR",
    "spanish": "ES",
    "nepali": "NP",
    "nepalese": "NP",
    "japanese": "JP",
    "chinese": "CN",
    "korean": "KR",
    "polish": "PL",
    "english": "GB",
}
_TO_WORK = phrases(
    """
    kaam kar sake, kaam kar sakein, kaam kar sakta, kaam kar sakti, kaam kar sakte, kaam kar paaye, kaam karne ka haq,
    kaam karne ka right, kaam karne ki permission, kaam karne ki ijazat, kaam karne ka permit, kaam ka permit,
    kaam ki permission, kaam ka visa, kaam karna allowed, legally kaam kar sake, legally kaam kar sakta,
    legally kaam kar sakti
    """
)
WORK_RIGHT_CUES = (
    *PAPERS_OF,
    *_TO_WORK,
    *(f"{there} {said}" for there in ("me", "mein", "mai", "main") for said in _TO_WORK),
    *phrases(
        """
        right to work, right to work in, right to work in the, work permit, work permit for, work permits,
        work visa, work visas, work right, work right in, work rights, work rights in, work authorisation,
        work authorization, authorised to work, authorized to work, authorised to work in, authorized to
        work in, eligible to work, eligible to work in, allowed to work in, can work in, can legally work
        in, legally work in, legal to work in, able to work in, permitted to work in, visa sponsorship, no
        visa sponsorship, no visa sponsorship for, without visa sponsorship, sponsorship, work papers, work
        permit holder, visa status, no sponsorship, no sponsorship for, permanent resident, pr card, can
        work in the, right to work for, working rights, working rights in, work legally in, permission to
        work, permission to work in, visa to work in, a visa to work in, visa to work, no visa needed,
        no visa needed for, visa sponsor, visa sponsors, a visa
        sponsor, sponsor, sponsors, a sponsor, sponsoring, sponsored, sponsor a visa, visa support, visa
        sorted, work visa sorted, citizen, citizens, citizenship, national, nationals, residency, residence
        permit, resident permit, resident visa, residence visa, residency visa, resident, passport holder,
        passport holders, passport, pr, permanent residency, dual citizen, dual nationality, nationality,
        work there legally, work legally in the, right to live and work in, let her work in, let him work in,
        let them work in, allow her to work in, allow him to work in, allow them to work in, can work legally in,
        allowed to work legally in, work status,
        legal right to work in, entitled to work in, allowed to work, free
        to work in, able to work, can work, leave to remain, residence, iqama, work pass,
        employment pass, work permt,
        work permitt, work permi, work prmit, work parmit, wrk permit, work vise, work vissa, work auth, right 2
        work, right to wrk, rtw, rtw in, bina sponsorship, bina sponsor, bina sponsorship ke, bina visa sponsorship,
        bina visa sponsorship ke, bina visa sponsor, bina visa sponsor ke, sponsorship ke bina, sponsor ke bina
        """
    ),
)
