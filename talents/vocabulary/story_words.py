"""How a brief tells its story, who makes the work, and where those who cast say who they are."""

from __future__ import annotations

from talents.vocabulary.phrases import phrases

# With one of these a sentence tells the story.
TOLD = tuple(
    f"{opening} "
    for opening in phrases(
        """
        in the story, in the film, in the script, in the series, in the show, in this film, in this story, in the plot,
        the film shows, the film opens, the film tells, the film follows, the film is about, the ad shows, the ad opens,
        the story, story is, story of, story is about, the script, the family, his family, her family,
        character is, char is, character hails from, character comes from, role is of a, role is that of a,
        the character,
        this character, the parents, his parents, her parents, the series follows, the series is about,
        the show follows, the show is about, the play is about, the plot, it is about, it's about, it is the story,
        we see her, we see him, we meet her, we meet him, when we meet, his backstory, her backstory, backstory,
        story mein, kahani, kahani mein, film mein, script mein, kahaani, kahaani mein, in episode, in the episode,
        in the first episode, in scene, in the scene, in the commercial, the commercial shows, the song shows,
        the video shows, the film will go, it will travel, the video follows, the song follows, in the song,
        in the video, in the ad
        """
    )
)
STORIES = frozenset(
    phrases("story, kahani, kahaani, kahanee, katha, gaatha, love story, prem kahani, stories, plot, dastaan")
)
# Lines of these labels tell of the part: what she is like is a wish, where her brother lives is not.
OF_THE_CHARACTER = frozenset(
    phrases(
        """
        about the character, about the role, about the part, character background, role background, background of role,
        background of the role, background of character, background of the character, character note, character notes,
        character sketch, character description, character brief, character details, role description, description,
        role brief, about her, about him, brief, about, character bio, bio, sketch, about character, about role, scene,
        scenes, scene description, situation, the scene, arc, character arc, journey, dynamics, relationship
        """
    )
)
# Beside a place or a word for kin these tell of whom is wanted.
OF_THE_ACTOR = frozenset(
    phrases(
        """
        based, base, local, locals, local hire, preferred, only, resident, residents, actor, actors, actress, need,
        looking for, shoot, shooting, available, casting, needed, required, wanted, role of, plays, as her, as his
        """
    )
)
WE_ARE = ("we are ", "we ' re ", "i am ", "i ' m ", "this is ", "hum ", "main ")
# Behind what is told of the story.
IN_THE_SCRIPT = phrases("in the script, in the story, in the film, in the show, in the series, in the plot")
# "If he is from elsewhere we fly him in": what is done then.
THEN_WE = frozenset(
    phrases("we, we'll, we will, production, fly, arrange, provide, cover, stay, travel, accommodation")
)
SEEKING = frozenset(
    phrases(
        """
        looking for, seeking, searching for, need, needs, want, wanted, require, required, casting, hiring, find, after,
        hunting for, booking, in need of, in search of, trying to find, keen on, holding out for, open to, short of, on
        """
    )
)
CREW = frozenset(
    phrases(
        """
        photographer, stylist, dop, cinematographer, director, hair and makeup, make-up artist, makeup artist,
        choreographer, producer, crew, team, action director, editor, client, agency, writer, composer, designer, unit
        """
    )
)
MAKERS = frozenset(
    phrases(
        """
        production house, production, productions, brand, company, startup, start-up, banner, studio, makers, ad agency,
        client, client office, production team, label, house
        """
    )
)
JOURNEYS = frozenset(
    phrases("travel, volvo, tempo, flight, flights, train, tickets, ticket, stay, cab, conveyance, pickup, bus, fare")
)
PAID_FOR = frozenset(
    phrases(
        "us, provided, covered, arranged, production, included, paid, given, reimbursed, our, milega, arrange, volvo"
    )
)
PLAYED_BY = phrases("played by, being played by, essayed by, is played by, will be played by, portrayed by")
# "The elder sister is already cast": who is found.
CAST = frozenset(("cast", "locked", "finalised", "finalized", "found", "board", "signed"))
