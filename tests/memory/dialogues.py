"""Two pairs of friends over some months, invented, in the form in which outside sets come."""

from __future__ import annotations

from typing import Any

# date of the session, then who says what
SESSIONS: dict[str, list[tuple[str, list[tuple[str, str]]]]] = {
    "nora": [
        (
            "3 February 2024",
            [
                ("Nora", "Hey Ilse! I finally signed up for the pottery course in the old brickworks."),
                ("Ilse", "No way, since when do you like getting your hands dirty?"),
                ("Nora", "Since my sister gave me a wheel for my birthday. I want to make a tea set for her."),
                ("Ilse", "I have been swimming every morning. The lake is freezing but it wakes me up."),
                ("Nora", "You are braver than me. How is the new job?"),
                ("Ilse", "I left the bank in January and started as a beekeeper's assistant. Twelve hives!"),
            ],
        ),
        (
            "19 March 2024",
            [
                ("Ilse", "I got stung nine times last weekend, my eyelid looked like a plum."),
                ("Nora", "Ouch! Did you put anything on it?"),
                ("Ilse", "Just vinegar and patience. How is the tea set?"),
                (
                    "Nora",
                    "The pot cracked in the kiln, so I only have four cups. I am starting over with another clay.",
                ),
                ("Ilse", "Which one?"),
                ("Nora", "Stoneware, it forgives more. Also my cat Biscuit knocked over a whole shelf."),
            ],
        ),
        (
            "2 June 2024",
            [
                ("Nora", "We went to Ghent for my mother's sixtieth. She cried when she saw the tea set."),
                ("Ilse", "I thought it was for your sister!"),
                ("Nora", "It was, but she said our mother should have it. I will make her a lamp instead."),
                ("Ilse", "We harvested forty kilos of honey, the linden trees were generous."),
                ("Nora", "Save me a jar, please!"),
                ("Ilse", "Two are on my kitchen table with your name on them."),
            ],
        ),
    ],
    "tomas": [
        (
            "11 January 2024",
            [
                ("Tomas", "My knee is done for, the doctor says no marathon this year."),
                ("Wei", "I am sorry, man. You trained all autumn for Lisbon."),
                ("Tomas", "I will take up rowing instead, the club is ten minutes from the flat."),
                ("Wei", "We are moving to Leeds in May, by the way. Hana got the hospital post."),
                ("Tomas", "Leeds! Who will water your forty cactuses?"),
                ("Wei", "They come along, in the front seat."),
            ],
        ),
        (
            "28 April 2024",
            [
                ("Wei", "The removal van is booked for the sixth, and the cactuses have their own box."),
                ("Tomas", "I won my first regatta! Only four boats, but still."),
                ("Wei", "Which seat do you row?"),
                ("Tomas", "Bow. The cox calls me the professor because I count strokes aloud."),
                ("Wei", "Hana wants a dog once we have the garden, a lurcher from the shelter."),
                ("Tomas", "Call it Ribbon, like our old one."),
            ],
        ),
    ],
}
# who is asked, the question, and the place ("session:turn", from 0) of what answers it
QUESTIONS = [
    ("nora", "What course did Nora sign up for?", "0:0"),
    ("nora", "Who gave Nora a potter's wheel?", "0:2"),
    ("nora", "What does Ilse do every morning?", "0:3"),
    ("nora", "What work did Ilse start after leaving the bank?", "0:5"),
    ("nora", "How often was Ilse stung?", "1:0"),
    ("nora", "What happened to the pot in the kiln?", "1:3"),
    ("nora", "Which clay does Nora use now?", "1:5"),
    ("nora", "How much honey did Ilse harvest?", "2:3"),
    ("nora", "Who got the tea set in the end?", "2:2"),
    ("tomas", "Why can Tomas not run the marathon?", "0:0"),
    ("tomas", "What sport does Tomas take up instead?", "0:2"),
    ("tomas", "Where are Wei and Hana moving?", "0:3"),
    ("tomas", "What did Tomas win?", "1:1"),
    ("tomas", "Which seat does Tomas row?", "1:3"),
    ("tomas", "What kind of dog does Hana want?", "1:4"),
]


def memories(user: str) -> list[dict[str, Any]]:
    """The turns of one pair, each as one memory of the protocol; its id is "session:turn"."""
    return [
        {
            "id": f"{session}:{place}",
            "text": f"[{date}] {speaker}: {body}",
            "key": "",
            "speaker": speaker,
            "body": body,
            "date": date,
            "session": session,
            "seq": place,
        }
        for session, (date, turns) in enumerate(SESSIONS[user])
        for place, (speaker, body) in enumerate(turns)
    ]
