"""Where things live: by the system's custom, or all in one folder of one's own choice."""

from pathlib import Path

from foidesk.settings import places


def test_everything_can_live_under_one_folder(tmp_path):
    found = places({"FOIDESK_HOME": str(tmp_path)})
    paths = (found.case_file, found.demo, found.demo_letters, found.window_state, found.log, found.anchors)
    assert all(path.is_relative_to(tmp_path) for path in paths)
    assert len(set(paths)) == len(paths)
    assert found.case_file.name == "cases.foidesk"


def test_asking_makes_nothing(tmp_path):
    places({"FOIDESK_HOME": str(tmp_path / "none")})
    assert list(tmp_path.iterdir()) == []


def test_by_custom_they_are_the_users_own():
    found = places({})
    assert found.case_file.is_absolute()
    assert "foidesk" in found.case_file.parts
    assert found.case_file != found.demo
    assert places({"FOIDESK_HOME": " "}) == found


def test_a_home_is_made_absolute():
    assert places({"FOIDESK_HOME": "here"}).case_file == Path.cwd() / "here" / "cases.foidesk"
