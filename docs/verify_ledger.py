"""Checks ledgers of Wuzha, sharing no code with it: verify_ledger.py [--key KEY]... [--checkpoint FILE]... LEDGER...
A LEDGER is the SQLite database, or the lines of `wuzha ledger dump`. Ends with 0 if all is well, else with 1."""
import argparse, base64, datetime, hashlib, itertools, json, pathlib, re, sqlite3, sys

FIELDS = "seq at day kind actor campus college class department item corrects reason body blob prev".split()
P, L = 2**255 - 19, 2**252 + 27742317777372353535851937790883648493  # Ed25519 as in RFC 8032, section 5.1
D = -121665 * pow(121666, -1, P) % P

def add(a, b):
    (x, y), (u, v), k = a, b, D * a[0] * b[0] * a[1] * b[1]
    return (x * v + u * y) * pow(1 + k, -1, P) % P, (y * v + x * u) * pow(1 - k, -1, P) % P

def times(n, point):
    evenly = times(n >> 1, add(point, point)) if n else (0, 1)
    return add(evenly, point) if n & 1 else evenly

def point(data):
    y, sign = int.from_bytes(data, "little") & (1 << 255) - 1, data[31] >> 7
    square = (y * y - 1) * pow(D * y * y + 1, -1, P) % P
    x = pow(square, (P + 3) // 8, P)
    x = x if (x * x - square) % P == 0 else x * pow(2, (P - 1) // 4, P) % P
    if y >= P or (x * x - square) % P or (x == 0 and sign):
        raise ValueError("no point of the curve")
    return (P - x if x & 1 != sign else x), y

def has_signed(key, text, signature):
    s, h = int.from_bytes(signature[32:], "little"), hashlib.sha512(signature[:32] + key + text).digest()
    a_times_h = times(int.from_bytes(h, "little") % L, point(key))
    return s < L and times(s, point(b"\x58" + b"\x66" * 31)) == add(point(signature[:32]), a_times_h)

def read_checkpoint(name, keys):  # (origin, size, hash), or what is wrong with it
    text, _, below = pathlib.Path(name).read_bytes().partition(b"\n\n")
    form = re.fullmatch(rb"wuzha-ledger/(\S+)\n([1-9]\d*)\n([0-9a-f]{64})\n\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", text)
    for line, key in itertools.product(below.split(b"\n"), keys) if form else []:
        try:
            number, public = key.split("+", 2)[1:]
            data = base64.b64decode(line[10:] + b"===")
            is_whole = line == b"\xe2\x80\x94 wuzha " + base64.b64encode(data) and len(data) == 68
            is_known = is_whole and data[:4].hex() == number
            if is_known and has_signed(base64.b64decode(public)[1:], text + b"\n", data[4:]):
                return form[1].decode(), int(form[2]), form[3].decode()
        except ValueError:
            pass
    return "it is no checkpoint that a key that was given signed as it is"

def read_ledger(name):  # the entries, and what a database remembers of the last one
    if not open(name, "rb").read(16).startswith(b"SQLite format 3"):
        return map(json.loads, open(name, encoding="utf-8")), None
    database = sqlite3.connect(f"{pathlib.Path(name).absolute().as_uri()}?mode=ro", uri=True)
    database.text_factory = lambda data: data.decode("utf-8", "surrogateescape")
    rows = database.execute(f"SELECT {', '.join(FIELDS)}, hash FROM ledger ORDER BY seq")
    head = database.execute("SELECT seq, hash FROM ledger_head WHERE name = 'head'").fetchone()
    return (dict(zip(FIELDS + ["hash"], row)) for row in rows), head or ("nothing", "")

def digest(entry):
    texts = [None if entry[name] is None else str(entry[name]).encode("utf-8", "surrogateescape") for name in FIELDS]
    encoded = [b"\xff" * 4 if text is None else len(text).to_bytes(4, "big") + text for text in texts]
    return hashlib.sha256(b"\1" + b"".join(encoded)).hexdigest()

def check(entries, head, checkpoints):  # what is wrong with the ledger, then its last number and hash
    last, hash, origin, corrected, seen = 0, "0" * 64, None, set(), {said[1]: None for said in checkpoints.values()}
    for entry in entries:
        seq, correction = entry["seq"], entry["corrects"]
        try:
            body, _ = json.loads(entry["body"]), datetime.date.fromisoformat(entry["day"])
            origin = body.get("origin") if last == 0 else origin
            is_sound = re.fullmatch(r"console|clock|person|grant:-?\d+", entry["actor"])
            is_sound = is_sound and (correction is None or 0 < correction < seq and correction not in corrected)
        except (AttributeError, TypeError, ValueError):
            is_sound = False
        yield from (f"L-{seq}: {what}" for is_wrong, what in [
                (seq != last + 1, f"it comes after L-{last}"),
                (entry["prev"] != hash, "it does not carry the hash of the entry before it"),
                (digest(entry) != entry["hash"], "its hash does not fit what it says"),
                (not is_sound, "its body, day, actor or correction is none that an entry has"),
                ((entry["kind"] == "ledger.begun") != (not last), "a ledger begins once, and at once")] if is_wrong)
        last, hash = seq, entry["hash"]
        corrected.add(correction)
        seen.update({seq: hash} if seq in seen else {})
    if head and tuple(head) != (last, hash):
        yield f"the ledger remembers L-{head[0]} as its last entry, and L-{last} is, or its hash is another"
    for name, (of, size, expected) in checkpoints.items():
        if (of, expected) != (origin, seen[size]):
            yield f"{name}: it vouches for another L-{size}, so entries up to there were changed or taken away"
    yield last, hash

if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--key", action="append", default=[], help="as `wuzha ledger key` prints it")
    parser.add_argument("--checkpoint", action="append", default=[], help="what it is compared with")
    parser.add_argument("ledger", nargs="+")
    given, is_well = parser.parse_args(), True
    read = {name: read_checkpoint(name, given.key) for name in given.checkpoint}
    for name in given.ledger:
        *found, (last, hash) = check(*read_ledger(name), {it: of for it, of in read.items() if isinstance(of, tuple)})
        found += [f"{it}: {said}" for it, said in read.items() if isinstance(said, str)]
        for sentence in found or [f"whole: {last} entries, {len(read)} checkpoints agree, the last hash is {hash}"]:
            print(f"{name}: {sentence}")
        is_well &= not found
    sys.exit(not is_well)
