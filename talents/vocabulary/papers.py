"""Papers, permissions and promises: unions, permits, consents, boundaries; and what people write of agencies."""

from talents.vocabulary.phrases import phrases

UNION_STATUSES = [
    ("member", "Member"),
    ("eligible", "Eligible"),
    ("pending", "Pending"),
    ("none", "Not a member"),
]
PERMIT_KINDS = [
    ("citizen", "Citizen"),
    ("resident", "Permanent resident"),
    ("work_visa", "Work visa"),
    ("sponsored", "Needs sponsorship"),
]
CONSENT_PURPOSES = [
    ("roster", "Being in the roster"),
    ("media", "Showing photos and recordings"),
    ("can_portray", "Showing what she can portray"),
    ("disability", "Keeping what she tells of a disability"),
    ("contact", "Giving her contact to a production"),
    ("ai_likeness", "A digital replica of voice or face"),
    ("minor", "A child in the roster"),
]
CONSENT_GIVERS = [("talent", "Talent"), ("guardian", "Guardian"), ("agent", "Agent")]
# "scope": only as the consent of that purpose says.
AI_LIKENESS = [("no", "No"), ("ask", "Ask first"), ("scope", "As agreed in the consent")]
BOUNDARY_ANSWERS = [("yes", "Yes"), ("ask", "Ask first"), ("no", "No")]
GUARDIAN_RELATIONS = [
    ("mother", "Mother"),
    ("father", "Father"),
    ("guardian", "Legal guardian"),
    ("other", "Other relative"),
]
CHANNELS = [("phone", "Phone"), ("whatsapp", "WhatsApp"), ("email", "E-mail"), ("agent", "Through the agent")]
# Lists of a talent that may be known to be empty (`Talent.told_none`).
LISTS = [
    ("licences", "Driving licences"),
    ("unions", "Unions"),
    ("trainings", "Training"),
    ("tattoos", "Tattoos that show"),
    ("skills", "Special skills"),
    ("accents", "Other accents"),
    ("credits", "Credits"),
    ("representation", "Agent or manager"),
    ("exclusivities", "Promises to brands"),
    ("work_permits", "Right to work elsewhere"),
]
# Before the name of who represents somebody.
AGENCY_CUES = phrases(
    """
    represented, represented by, repped, repped by, rep by, rep'd by, signed, signed with, signed to, signed by,
    managed, managed by, handled by, agency, agent, agency:, agency is, who's with, who is with, is with, are with,
    repped at, repped through, repped via, represented at, represented through, represented via, signed at,
    signed up with,
    managed through, managed at, talent of, roster of, exclusive with, exclusively with, on the books of,
    from the roster of, on the roster of,
    under the agency, through the agency, looked after by, ki agency, agent is
    """
)
# Agencies that everybody in the trade knows by name, so that no cue is needed but a "from" or a "no".
AGENCY_NAMES = phrases(
    """
    kwan, caa kwan, toabh, toabh talent, toabh management, collective artists network, collective artists,
    bling entertainment, exceed entertainment, inega, inega models, anima creatives, anima creative, elite models india,
    dharma cornerstone agency, yash raj talent, yrf talent, tm talent management, purple thoughts, ninjas talent,
    matrix talent, matrix india, matrix ent, spice talent, feat artists, tulsea, spotlight agency
    """
)
# They make the advertisement, and represent nobody.
AD_AGENCIES = frozenset(
    phrases(
        """
        ogilvy, jwt, lintas, lowe, mccann, ddb, mudra, fcb, publicis, bbdo, havas, wunderman, dentsu, rediffusion, tbwa,
        vml, vmly&r, saatchi, grey, leo, burnett, contract advertising, bbh, mullen, cheil, taproot, enormous,
        scarecrow,
        rk swamy, interactive avenues, schbang, webchutney, talented
        """
    )
)
