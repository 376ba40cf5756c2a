"""The files of the thesaurus: what is shipped holds, and what is wrong is refused by file and line."""

import pytest

from foidesk.casework.thesaurus_in_force import shipped
from foidesk.domain.synonyms import split_words
from foidesk.domain.thesaurus import Thesaurus
from foidesk.lawbook.thesaurus import PLAIN, BadThesaurus, read_thesaurus
from foidesk.resources import resource

SAID_FOR = [
    ("Taser", "conducted energy device"),
    ("CAMHS", "child and adolescent mental health services"),
    ("LTN", "low traffic neighbourhood"),
    ("NRM", "national referral mechanism"),
    ("DoLS", "Deprivation of Liberty Safeguards"),
    ("HMO", "house in multiple occupation"),
    ("EHCP", "education, health and care plan"),
    ("PIP", "personal independence payment"),
    ("CSO", "combined sewer overflow"),
    ("NNDR", "business rates"),
    ("RAAC", "reinforced autoclaved aerated concrete"),
    ("PCN", "penalty charge notice"),
]


@pytest.mark.parametrize(("short", "long"), SAID_FOR)
def test_what_the_public_sector_says_short_is_found_long(short, long):
    groups, plain = shipped()
    thesaurus = Thesaurus.of(groups, plain)
    ids = [
        {group.id for hit in thesaurus.found(split_words(text)) for group in hit.groups}
        for text in (short, long)
    ]
    assert ids[0] & ids[1]


def test_it_is_small_enough_to_ship():
    size = sum(path.stat().st_size for path in resource("thesaurus").iterdir())
    assert size < 20_000_000
    assert len(shipped()[0]) > 1_000


GOOD = '[fires]\ntitle = "Fires"\ngroups = ["fire, blaze"]\n'
PLAIN_GOOD = 'nothing = "the"\nlittle = "list"\nformulas = ["many thanks"]\n'
WRONG = [
    ("a.toml", "fires = 1\n", "no topic with a title"),
    ("a.toml", '[fires]\ntitle = "Fires"\ngroups = []\n', "not a list of texts"),
    ("a.toml", '[fires]\ntitle = "Fires"\ngroups = ["fire"]\n', "two terms or more"),
    ("a.toml", '[fires]\ntitle = "Fires"\ngroups = ["fire, fire"]\n', "each once"),
    ("a.toml", '[fires]\ntitle = "Fires"\ngroups = ["fire, …"]\n', "is no term"),
    ("a.toml", '[fires]\ntitle = "Fires"\ngroups = ["fire, blaze", "fire, arson"]\n', "same term"),
    ("a.toml", f'strength = "huge"\n{GOOD}', "huge"),
    ("a.toml", f"{GOOD}colour = 1\n", "colour"),
    ("a.toml", "[fires\n", "Expected"),
    (PLAIN, 'little = ""\nformulas = []\n', "nothing"),
    (PLAIN, 'nothing = ""\nlittle = ""\nformulas = ["("]\n', "missing"),
]


@pytest.mark.parametrize(("file", "text", "said"), WRONG, ids=[one[2] for one in WRONG])
def test_a_wrong_file_is_refused_by_name(tmp_path, file, text, said):
    for name, good in {"a.toml": GOOD, PLAIN: PLAIN_GOOD}.items():
        (tmp_path / name).write_text(good, "utf-8")
    assert [one.terms for one in read_thesaurus(tmp_path)[0]] == [("fire", "blaze")]
    (tmp_path / file).write_text(text, "utf-8")
    with pytest.raises(BadThesaurus, match=f"(?s){file}.*{said}"):
        read_thesaurus(tmp_path)


def test_an_empty_folder_is_no_thesaurus(tmp_path):
    with pytest.raises(BadThesaurus):
        read_thesaurus(tmp_path)
