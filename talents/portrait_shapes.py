"""The parts of a drawn portrait, on a square of 160 units; `{hair}`, `{ink}` and such are colours of the palette."""

# Drawn behind the head. Key: hair length, then variants.
HAIR_BEHIND: dict[str, tuple[str, ...]] = {
    "long": (
        '<path d="M44 68C40 24 120 24 116 68C118 104 126 128 128 150H32C34 128 42 104 44 68Z" fill="{hair}"/>',
        '<path d="M45 66C40 22 120 22 115 66C124 82 112 96 122 112C130 126 118 138 122 152H38C42 138 30 126 38 112'
        'C48 96 36 82 45 66Z" fill="{hair}"/>',
        '<path d="M46 66C42 24 118 24 114 66C118 84 116 92 110 100H50C44 92 42 84 46 66Z" fill="{hair}"/>'
        '<path d="M108 92C124 96 122 108 116 114C126 120 122 132 115 136C121 142 118 152 110 158H100C100 140 102 112'
        ' 104 94Z" fill="{hair}"/>',
        '<circle cx="80" cy="25" r="17" fill="{hair}"/><path d="M46 70C42 26 118 26 114 70L108 92H52Z" fill="{hair}"/>',
        '<path d="M46 70C42 26 118 26 114 70L108 90H52Z" fill="{hair}"/>'
        '<path d="M112 46C140 44 142 84 132 112C130 124 122 128 118 120C126 98 122 72 108 62Z" fill="{hair}"/>',
    ),
    "medium": (
        '<path d="M44 68C38 22 122 22 116 68C120 84 122 96 118 110C104 116 56 116 42 110C38 96 40 84 44 68Z"'
        ' fill="{hair}"/>',
        '<g fill="{hair}"><circle cx="80" cy="42" r="26"/><circle cx="54" cy="54" r="20"/><circle cx="106"'
        ' cy="54" r="20"/>'
        '<circle cx="44" cy="78" r="17"/><circle cx="116" cy="78" r="17"/><circle cx="48" cy="98" r="14"/>'
        '<circle cx="112" cy="98" r="14"/></g>',
        '<path d="M45 66C42 22 118 22 115 66C122 84 114 98 120 112L104 104H56L40 112C46 98 38 84 45 66Z"'
        ' fill="{hair}"/>',
    ),
    "short": ("", "", "", "", ""),
    "bald": ("",),
}
# Drawn over the forehead; the variant is the same as behind.
HAIR_BEFORE: dict[str, tuple[str, ...]] = {
    "long": (
        '<path d="M48 76C46 36 66 32 80 34C94 32 114 36 112 76C108 60 98 52 80 38C62 52 52 60 48 76Z" fill="{hair}"/>',
        '<path d="M47 80C44 34 72 28 96 36C110 40 116 56 113 80C108 66 104 56 92 46C78 58 56 60 47 80Z"'
        ' fill="{hair}"/>',
        '<path d="M48 74C46 34 114 34 112 74C108 58 100 56 84 44C72 56 54 58 48 74Z" fill="{hair}"/>',
        '<path d="M48 70C46 32 114 32 112 70C104 52 96 46 80 46C64 46 56 52 48 70Z" fill="{hair}"/>',
        '<path d="M48 72C44 30 116 30 112 72C108 60 104 54 98 50C84 58 62 56 54 52C52 58 50 64 48 72Z" fill="{hair}"/>',
    ),
    "medium": (
        '<path d="M48 72C46 30 114 30 112 72C106 64 104 60 102 56H58C56 60 52 66 48 72Z" fill="{hair}"/>',
        '<g fill="{hair}"><circle cx="62" cy="47" r="12"/><circle cx="80" cy="42" r="12"/><circle cx="98"'
        ' cy="47" r="12"/>'
        '<circle cx="50" cy="62" r="9"/><circle cx="110" cy="62" r="9"/></g>',
        '<path d="M47 78C44 32 112 26 113 78C108 62 96 54 70 42C66 56 54 62 47 78Z" fill="{hair}"/>',
    ),
    "short": (
        '<path d="M46 70C42 36 60 26 84 27C108 28 118 44 114 70C112 60 108 52 102 49C90 54 70 54 60 46'
        'C54 52 49 58 46 70Z" fill="{hair}"/>',
        '<path d="M47 68C44 46 50 38 58 36C58 22 78 14 104 22C98 26 100 30 106 34C114 42 115 54 113 68'
        'C110 58 106 52 100 48C86 52 72 50 62 47C54 52 50 58 47 68Z" fill="{hair}"/>',
        '<path d="M48 66C46 30 114 30 112 66C108 54 98 47 80 47C62 47 52 54 48 66Z" fill="{hair}"/>',
        '<g fill="{hair}"><circle cx="54" cy="52" r="11"/><circle cx="63" cy="41" r="12"/><circle cx="78"'
        ' cy="36" r="13"/>'
        '<circle cx="94" cy="39" r="12"/><circle cx="105" cy="51" r="11"/><circle cx="72" cy="46" r="9"/>'
        '<circle cx="88" cy="47" r="9"/></g>',
        '<path d="M46 74C40 30 104 18 112 46C116 54 115 64 113 72C110 64 108 58 104 56C92 62 70 60 64 52'
        'C58 60 50 62 46 74Z" fill="{hair}"/>',
    ),
    "bald": ('<path d="M58 50C62 42 70 39 76 39" stroke="#fff" stroke-width="4" opacity=".55"/>',),
}
_LIPS = '<ellipse cx="80" cy="98" rx="12" ry="5.5" fill="{face}"/>'
FACIAL_HAIR: dict[str, tuple[str, ...]] = {
    "stubble": (
        '<path d="M{left} 78C{left} 98 {jaw_left} {chin} 80 {chin}C{jaw_right} {chin} {right} 98 {right} 78'
        'C106 90 100 90 94 91C88 87 72 87 66 91C60 90 54 90 {left} 78Z" fill="{hair}" opacity=".2"/>',
        '<path d="M64 92C70 87 90 87 96 92C100 104 92 {chin} 80 {chin}C68 {chin} 60 104 64 92Z" fill="{hair}"'
        ' opacity=".22"/>',
    ),
    "moustache": (
        '<path d="M80 89C74 85 62 88 60 96C66 94 74 97 80 94C86 97 94 94 100 96C98 88 86 85 80 89Z" fill="{hair}"/>',
        '<path d="M66 94C70 88 90 88 94 94C90 96 70 96 66 94Z" fill="{hair}"/>',
    ),
    "beard": (
        '<path d="M{left} 74C{left} 100 {jaw_left} {beard} 80 {beard}C{jaw_right} {beard} {right} 100 {right} 74'
        'C106 88 100 88 93 90C87 87 73 87 67 90C60 88 54 88 {left} 74Z" fill="{hair}"/>' + _LIPS,
        '<path d="M60 92C62 87 74 87 80 89C86 87 98 87 100 92C102 108 92 {beard} 80 {beard}C68 {beard} 58 108 60 92Z"'
        ' fill="{hair}"/>' + _LIPS,
    ),
}
EYES = (
    '<ellipse cx="{eye_left}" cy="75" rx="3.4" ry="4.2" fill="{ink}"/>'
    '<ellipse cx="{eye_right}" cy="75" rx="3.4" ry="4.2" fill="{ink}"/>',
    '<g fill="#fff"><ellipse cx="{eye_left}" cy="75" rx="6.4" ry="4.6"/><ellipse cx="{eye_right}" cy="75"'
    ' rx="6.4" ry="4.6"/></g>'
    '<circle cx="{eye_left}" cy="75" r="3.6" fill="{ink}"/><circle cx="{eye_right}" cy="75" r="3.6" fill="{ink}"/>',
    '<g stroke="{ink}" stroke-width="3"><path d="M61 77q6-7 12 0"/><path d="M87 77q6-7 12 0"/></g>',
    '<g stroke="{ink}" stroke-width="2.6"><path d="M60 74q7-6 13 0"/><path d="M87 74q6-6 13 0"/></g>'
    '<circle cx="{eye_left}" cy="76" r="3" fill="{ink}"/><circle cx="{eye_right}" cy="76" r="3" fill="{ink}"/>',
)
BROWS = (
    '<path d="M59 64q7-5 14-1"/><path d="M87 63q7-4 14 1"/>',
    '<path d="M59 63h14"/><path d="M87 63h14"/>',
    '<path d="M60 66q5-7 13-4"/><path d="M87 62q8-3 13 4"/>',
    '<path d="M59 61q8-1 14 4"/><path d="M87 65q6-5 14-4"/>',
)
NOSES = (
    '<path d="M80 75q-5 9-4 11q3 2 7 0"/>',
    '<path d="M76 86q4 4 8 0"/>',
    '<path d="M82 74l-6 11h8"/>',
)
MOUTHS = (
    '<path d="M70 96q10 8 20 0" stroke="{ink}" stroke-width="3"/>',
    '<path d="M69 95q11 3 22 0q-3 11-11 11q-8 0-11-11Z" fill="#fff" stroke="{ink}" stroke-width="2.4"/>',
    '<path d="M70 97q5-4 10-1q5-3 10 1q-10 8-20 0Z" fill="{cloth}" stroke="{ink}" stroke-width="1.6"/>',
    '<path d="M71 98q9 2 18-3" stroke="{ink}" stroke-width="3"/>',
    '<path d="M72 98h16" stroke="{ink}" stroke-width="3"/>',
)
GLASSES = (
    '<g stroke="{ink}" stroke-width="2.6"><circle cx="67" cy="75" r="10"/><circle cx="93" cy="75" r="10"/>'
    '<path d="M77 74q3-3 6 0M57 73l-7-2M103 73l7-2"/></g>',
    '<g stroke="{ink}" stroke-width="2.8"><rect x="56" y="67" width="20" height="15" rx="4"/>'
    '<rect x="84" y="67" width="20" height="15" rx="4"/><path d="M76 73h8M56 72l-6-1M104 72l6-1"/></g>',
)
EARRINGS = (
    '<g fill="{cloth}"><circle cx="{left}" cy="90" r="4"/><circle cx="{right}" cy="90" r="4"/></g>',
    '<g stroke="{cloth}" stroke-width="3"><circle cx="{left}" cy="93" r="6.5"/><circle cx="{right}" cy="93"'
    ' r="6.5"/></g>',
    '<g fill="{cloth}"><path d="M{left} 86l-5 13h10Z"/><path d="M{right} 86l-5 13h10Z"/></g>',
)
LINES_OF_AGE = (
    '<g stroke="{ink}" stroke-width="1.8" opacity=".45"><path d="M60 84q-2 7 2 12M100 84q2 7-2 12"/>'
    '<path d="M68 56q12-3 24 0"/></g>'
)
_SHOULDERS = (
    '<path d="M{shoulder_left} 162C{shoulder_left} 130 50 122 68 118C74 126 86 126 92 118C110 122 {shoulder_right} 130'
)
_SHOULDERS += ' {shoulder_right} 162Z" fill="{cloth}"/>'
CLOTHES = (
    _SHOULDERS + '<path d="M66 117q14 16 28 0l4 4q-18 20-36 0Z" fill="{ink}" opacity=".35"/>',
    _SHOULDERS + '<path d="M68 116L58 128L76 140L80 130L84 140L102 128L92 116L80 130Z" fill="#fff"/>',
    _SHOULDERS + '<path d="M64 112h32v12q-16 10-32 0Z" fill="{cloth}"/><path d="M64 112q16 9 32 0" stroke="{ink}"'
    ' stroke-width="2" opacity=".5"/>',
    _SHOULDERS + '<path d="M80 128v34" stroke="{ink}" stroke-width="2.4" opacity=".6"/><g fill="{ink}">'
    '<circle cx="84" cy="138" r="2"/><circle cx="84" cy="150" r="2"/></g>',
    _SHOULDERS
    + '<path d="M112 122C122 128 {shoulder_right} 140 {shoulder_right} 162H66C86 148 102 136 112 122Z" fill="{ink}"'
    ' opacity=".55"/>',
    _SHOULDERS + '<path d="M60 120L80 152L100 120L92 117L80 134L68 117Z" fill="{ink}" opacity=".7"/>',
)
GROUNDS = (
    '<circle cx="80" cy="78" r="62" fill="{halo}"/>',
    '<path d="M22 160V84C22 44 56 34 80 12C104 34 138 44 138 84V160Z" fill="{halo}"/>',
    '<g fill="{halo}"><circle cx="136" cy="30" r="46"/><circle cx="14" cy="140" r="34"/></g>',
    '<path d="M0 120L120 0H160V40L40 160H0Z" fill="{halo}"/>',
    '<path d="M0 92C40 70 66 112 104 88C126 74 142 78 160 86V160H0Z" fill="{halo}"/>',
    '<path d="M80 80L0 20V0H50ZM80 80L110 0H160V20ZM80 80L160 70V130ZM80 80L0 130V70Z" fill="{halo}"/>',
)
# Nothing here is near the colour of anybody's skin: a portrait says who is who, not what somebody looks like.
PALETTES = (
    {"ground": "#1d7873", "halo": "#2f918a", "face": "#c9eee4", "ink": "#083634", "cloth": "#f0b34a"},
    {"ground": "#692b5a", "halo": "#83406f", "face": "#ead2f2", "ink": "#2f0e28", "cloth": "#efab3f"},
    {"ground": "#c08316", "halo": "#d19a35", "face": "#f1f3b9", "ink": "#453007", "cloth": "#2b6e75"},
    {"ground": "#37469c", "halo": "#4d5cb5", "face": "#d6defb", "ink": "#141b4b", "cloth": "#f58a62"},
    {"ground": "#2c6a3e", "halo": "#3f8252", "face": "#cff0cb", "ink": "#0d3018", "cloth": "#f6a55b"},
    {"ground": "#485f78", "halo": "#5f7892", "face": "#d3e6f5", "ink": "#152433", "cloth": "#ea7357"},
    {"ground": "#ad3767", "halo": "#c35280", "face": "#dcd8fa", "ink": "#3a0d23", "cloth": "#62c7c3"},
    {"ground": "#72803a", "halo": "#899752", "face": "#eaf2bd", "ink": "#283010", "cloth": "#b44a80"},
    {"ground": "#1f2f4e", "halo": "#33496f", "face": "#bde4f4", "ink": "#091121", "cloth": "#f3c552"},
    {"ground": "#a8482f", "halo": "#be5f45", "face": "#d5eeea", "ink": "#3d1408", "cloth": "#f2cb61"},
)
