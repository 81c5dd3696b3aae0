"""Hindi words, and forms of its verbs, that look like a misspelt word of ours: "lakdi" is wood and no girl."""

from __future__ import annotations

from talents.vocabulary.phrases import phrases

_THINGS = phrases(
    """
    maina, lakdi, chandi, mandi, jhadu, jhaadu, basta, baraat, baraati, baraatein, kandha, kandhe, barsaat, barsaati,
    santara, santare, bhindi, kashti, thanda, thandi, thande, andha, andhi, andhe, andhera, paaji, chali,
    batata, bandar, boond, chinta, dhool, ghanti, haveli, janani, kadaka, kadak, kalai, kangna, kangan, karwan, katora,
    katori, makhan, munshi, patila, patili, sahara, shikar, sikka, sikke, sindoori, sitara, sitare, sharam, chhaap,
    shikari, shikaari, bandook, mitti, matka, tasveer, kamzori, puttar, mausam
    """
)
_DONE = phrases(
    """
    peeti, peeta, peete, peena, peeni, peene, khaati, khaata, khaate, khaani, khaana, khaane, khaayi, khaaye, khaai,
    puchkar, bataa, bataaye, manaai, manati, manata, manate, manani, manayi, manaye, manai, manana, ladkar, banaa,
    banaai, lagani, lagane, lagana, karkar, karaye, karayi, karvati, karvata, karvate, karwati, karwata, karwate,
    karwaa, karwai, karwaye, karwao, karwana, jaani, laati, laata, laate, laani, laana, laane, chhodta, chhodti,
    chhodte, chhoda, chhodi, chhode, chhodna, kaati, kaata, kaate, kaatni, kaatna, kaatta, kaatti, silkar, silta,
    silti, hilani, hilana, hilata, hilati, darai, darata, darati, jalana, jalani, jalata, jalati, phooti, phoota,
    phootti, phootta, chuste, chusta, chusti, chaate, chaata, chaati, chaatta, chaatti, nacho, todi, toda, bhagai
    """
)
HINDI_WORDS = frozenset((*_THINGS, *_DONE))
