# SPDX-License-Identifier: Apache-2.0
"""Machine-readable zones on the command line, their digits counted here once more."""
import json
import pathlib
import subprocess
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "Browser"))
from nodes import BINARY  # noqa: E402

PASSPORT = "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10\n"


def mrz(*arguments, text=""):
    return subprocess.run([BINARY, "mrz", *arguments], input=text, text=True, capture_output=True)


def digit(characters):
    values = [0 if c == "<" else int(c, 36) for c in characters]
    return str(sum(value * (7, 3, 1)[index % 3] for index, value in enumerate(values)) % 10)


def test_a_passport_is_read_with_every_field():
    done = mrz("read", "--json", text=PASSPORT)
    told = json.loads(done.stdout)
    assert done.returncode == 0 and told["holds"] and told["form"] == "TD3" and not told["faults"]
    assert told["fields"]["surname"] == "ERIKSSON" and told["fields"]["given"] == "ANNA MARIA" and told["fields"]["number"] == "L898902C3"


def test_a_letter_read_for_another_is_refused_with_its_place_and_what_it_may_be():
    done = mrz("read", "--json", text=PASSPORT.replace("L898902C3", "L898902C8"))
    told = json.loads(done.stdout)
    assert done.returncode == 65 and not told["holds"]
    assert told["faults"][0] | {"text": ""} == {"code": "wrong-check-digit", "field": "number", "line": 2, "place": 10, "text": ""}
    done = mrz("read", "--json", text=PASSPORT.replace("L898902C3", "LB98902C3"))
    assert {"line": 2, "place": 2, "found": "B", "likely": "8"} in json.loads(done.stdout)["corrections"]


def test_what_is_no_zone_is_said_to_be_none():
    for text in ["", "P<UTO", "🙂\n" * 500]:
        done = mrz("read", text=text)
        assert done.returncode == 65 and "no document has" in done.stderr


def test_a_name_in_cyrillic_or_arabic_is_written_in_letters_of_a_zone_and_every_digit_is_right():
    for surname, given, written in [("Юрьев", "Юрий", "P<RUSIUREV<<IURII"), ("عبدالرحيم", "محمود", "P<RUSEBDALRXHYM<<MXHMWD")]:
        done = mrz("write", "--issuer", "RUS", "--nationality", "RUS", "--surname", surname, "--given", given, "--number", "730270971", "--born", "1991-03-14", "--sex", "M", "--expires", "2031-01-01")
        first, second = done.stdout.splitlines()
        assert first == written.ljust(44, "<")
        assert second[9] == digit(second[:9]) and second[19] == digit(second[13:19]) and second[27] == digit(second[21:27])
        assert second[43] == digit(second[0:10] + second[13:20] + second[21:43])
        assert mrz("read", text=done.stdout).returncode == 0


def test_a_form_or_a_day_that_there_is_not_is_refused_with_the_cure():
    common = ["--issuer", "RUS", "--nationality", "RUS", "--surname", "A", "--number", "1", "--expires"]
    assert mrz("write", *common, "2031-13-01").returncode == 64
    assert "TD1, TD2, TD3" in mrz("write", "--form", "TD9", *common, "2031-01-01").stderr
    assert mrz("write", "--issuer", "RUS", "--nationality", "RUS", "--surname", "🙂", "--number", "1", "--expires", "2031-01-01").returncode == 65
