"""The recovery code: every slip of a typist shows, and where."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from foidesk.store.recovery_codes import LETTERS, MistypedCode, looks_like_code, new_code, read_code


def test_a_code_is_seven_groups_of_letters_that_cannot_be_taken_for_one_another():
    codes = {new_code() for _ in range(50)}
    assert len(codes) == 50
    for code in codes:
        assert [len(group) for group in code.split("-")] == [5] * 7
        assert not set(code) & set("0O1IL")
        assert read_code(code) == code


@pytest.mark.parametrize(
    "typed",
    [str.lower, lambda code: code.replace("-", " "), lambda code: code.replace("-", ""), "  {}\n".format],
)
def test_spaces_dashes_and_case_do_not_matter(typed):
    code = new_code()
    assert read_code(typed(code)) == code
    assert looks_like_code(typed(code))


letters, places = st.sampled_from(LETTERS), st.integers(0, 34)


@given(place=places, letter=letters)
def test_one_wrong_letter_is_told_with_its_group(place, letter):
    code = new_code().replace("-", "")
    typed = code[:place] + letter + code[place + 1 :]
    if typed != code:
        with pytest.raises(
            MistypedCode,
            match=("first", "second", "third", "fourth", "fifth", "sixth", "seventh")[place // 5],
        ):
            read_code(typed)
        assert looks_like_code(typed)


@given(first=places, second=places)
def test_two_letters_exchanged_are_told(first, second):
    code = list(new_code().replace("-", ""))
    before = "".join(code)
    code[first], code[second] = code[second], code[first]
    if first // 5 == second // 5 and "".join(code) != before:
        with pytest.raises(MistypedCode, match="slip"):
            read_code("".join(code))


@given(first=st.integers(0, 6), second=st.integers(0, 6))
def test_two_groups_exchanged_are_told(first, second):
    groups = new_code().split("-")
    groups[first], groups[second] = groups[second], groups[first]
    if first != second:
        with pytest.raises(MistypedCode, match="slip"):
            read_code("-".join(groups))


REFUSED = [
    ("", "this has 0"),
    (new_code()[:-1], "this has 34"),
    (new_code() + "A", "this has 36"),
    ("O" + new_code()[1:], "“O” is never used"),
    ("Ä" + new_code()[1:], "“Ä” is never used"),
]


@pytest.mark.parametrize(("typed", "why"), REFUSED, ids=[why for _typed, why in REFUSED])
def test_what_is_no_code_is_refused_with_why(typed, why):
    with pytest.raises(MistypedCode, match=why) as said:
        read_code(typed)
    assert "printed sheet" in said.value.next_step


@pytest.mark.parametrize(
    "words",
    ["correct horse battery staple", "", "geese", "three blind mice see how they run today", "x" * 60],
)
def test_a_passphrase_is_not_taken_for_a_code(words):
    assert not looks_like_code(words)
