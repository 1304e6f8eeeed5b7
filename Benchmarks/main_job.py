# SPDX-License-Identifier: Apache-2.0
"""Speeds of the main job's parts, as medians of five runs; beside rapidfuzz over anyascii where those are installed. Prints, never fails."""
import json
import random
import statistics
import subprocess
import sys
import tempfile
import time

BINARY = sys.argv[1]
GIVEN = ["محمد", "احمد", "علي", "حسن", "يوسف", "خالد", "رمضان", "شامل", "سعيد", "عمر"]
RUSSIAN = ["Магомед", "Ахмед", "Али", "Хасан", "Юсуф", "Халид", "Рамазан", "Шамиль", "Саид", "Умар"]


def timed(arguments, stdin=None):
    times = []
    for _ in range(5):
        began = time.perf_counter()
        subprocess.run([BINARY, *arguments], input=stdin, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        times.append(time.perf_counter() - began)
    return statistics.median(times)


def main():
    chance = random.Random(1)
    pairs = [{"a": f"{chance.choice(GIVEN)} {chance.choice(GIVEN)} {chance.choice(GIVEN)}", "b": f"{chance.choice(RUSSIAN)} {chance.choice(RUSSIAN)}"} for _ in range(20_000)]
    ours = timed(["names", "score"], "".join(json.dumps(p, ensure_ascii=False) + "\n" for p in pairs).encode())
    print(f"names score          {len(pairs) / ours:>12,.0f} pairs/s")
    try:
        import anyascii
        import rapidfuzz
        began = time.perf_counter()
        for pair in pairs:
            rapidfuzz.fuzz.ratio(anyascii.anyascii(pair["a"]), anyascii.anyascii(pair["b"]))
        rival = time.perf_counter() - began
        print(f"  rapidfuzz ratio    {len(pairs) / rival:>12,.0f} pairs/s    ours / rival {rival / ours:.2f}")
    except ImportError:
        print("  rapidfuzz and anyascii are not installed: no rival beside it")
    with tempfile.TemporaryDirectory() as folder:
        with open(f"{folder}/ru.csv", "w") as register:
            register.write("person_id,surname,given,patronymic,sex,dob,place,passport,father,mother\n")
            for number in range(100_000):
                father = chance.choice(RUSSIAN)
                register.write(f"{number},{chance.choice(RUSSIAN)}ов,{chance.choice(RUSSIAN)},{father}ович,m,{1950 + number % 55}-0{1 + number % 9}-1{number % 10},Грозный,,{father},\n")
        with open(f"{folder}/files.csv", "w") as files:
            files.write("file_id,name,dob\n" + "".join(f"{n},{p['a']},19{50 + n % 49}\n" for n, p in enumerate(pairs[:500])))
        with open(f"{folder}/list.csv", "w") as manifest:
            manifest.write("file no,full name,dob,citizenship\n" + "".join(f"{n},{p['a']},1980,RU\n" for n, p in enumerate(pairs)))
        build = timed(["registry", "build", f"{folder}/ru.csv", "--output", f"{folder}/ru.registry"])
        print(f"registry build       {100_000 / build:>12,.0f} people/s")
        search = timed(["registry", "search", f"{folder}/ru.registry", "--files", f"{folder}/files.csv", "--json"])
        print(f"registry search      {500 / search:>12,.0f} files/s in 100,000 people, opening included")
        check = timed(["import", "check", f"{folder}/list.csv", "--json"])
        print(f"import check         {len(pairs) / check:>12,.0f} rows/s")


main()
