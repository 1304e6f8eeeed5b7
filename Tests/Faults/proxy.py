# SPDX-License-Identifier: Apache-2.0
"""A bad line between two nodes. It holds both nodes' transport keys, as nobody but a test can, and so does to bundles and answers what TLS would only
notice: flips, cuts, doubles, delays and loses them; or it cuts the line altogether."""
import hashlib
import http.client
import http.server
import random
import ssl
import subprocess
import tempfile
import threading


def transport(folder, into):
    """A node's certificate and key as files that Python's ssl reads."""
    chain = f"{into}/{folder.name}.pem"
    with open(chain, "wb") as out:
        for name in ("tls.der", "tls-root.der"):
            out.write(subprocess.run(["openssl", "x509", "-inform", "DER", "-in", folder / "keys" / name], capture_output=True, check=True).stdout)
    return chain, str(folder / "keys" / "tls.key")


class BadLine:
    """Listens where `callee` says it can be reached, as `callee`; carries on to where it really listens, as `caller`."""

    def __init__(self, caller, callee, listen, forward, seed, rates=None):
        self.chance, self.lock = random.Random(seed), threading.Lock()
        self.rates, self.forward = rates or {}, forward
        self.is_cut, self.tries, self.kept, self.done = False, 0, [], {}
        self.held = None
        self.folder = tempfile.TemporaryDirectory()
        self.client = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        self.client.check_hostname, self.client.verify_mode = False, ssl.CERT_NONE
        self.client.load_cert_chain(*transport(caller, self.folder.name))
        server = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        server.load_cert_chain(*transport(callee, self.folder.name))
        line = self

        class Handler(http.server.BaseHTTPRequestHandler):
            protocol_version, wbufsize, disable_nagle_algorithm = "HTTP/1.1", 1 << 20, True

            def log_message(self, *_):
                pass

            def do_POST(self):
                body = self.rfile.read(int(self.headers["Content-Length"]))
                answer = line.carry(self.path, body)
                if answer is None:
                    self.close_connection = True
                    return
                self.send_response(answer[0])
                self.send_header("Content-Length", str(len(answer[1])))
                self.end_headers()
                self.wfile.write(answer[1])
                self.wfile.flush()

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", listen), Handler)
        self.server.daemon_threads = True
        self.server.socket = server.wrap_socket(self.server.socket, server_side=True, do_handshake_on_connect=False)
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def stop(self):
        self.server.shutdown()
        self.server.server_close()
        self.folder.cleanup()

    def hit(self, what):
        with self.lock:
            chosen = self.chance.random() < self.rates.get(what, 0)
            self.done[what] = self.done.get(what, 0) + chosen
            return chosen

    def draw(self, most):
        with self.lock:
            return self.chance.randrange(most)

    def mangled(self, data):
        if self.hit("flip"):
            place = self.draw(len(data) * 8)
            data = data[:place // 8] + bytes([data[place // 8] ^ 1 << place % 8]) + data[place // 8 + 1:]
            if self.draw(2):  # The sum at the end made right again: the parts must be found wrong by themselves.
                data = data[:-32] + hashlib.sha256(data[:-32]).digest()
        if self.hit("truncate"):
            data = data[:self.draw(len(data))]
        return data

    def post(self, path, body):
        connection = http.client.HTTPSConnection("127.0.0.1", self.forward, context=self.client, timeout=20)
        try:
            connection.request("POST", path, body, {"Content-Type": "application/octet-stream"})
            answer = connection.getresponse()
            return answer.status, answer.read()
        except (OSError, http.client.HTTPException):
            return None
        finally:
            connection.close()

    def carry(self, path, body):
        self.tries += 1
        if self.is_cut or self.hit("lose"):
            return None
        with self.lock:
            self.kept.append(body)
            del self.kept[:-200]
        if self.hit("reorder"):
            # Held until after the next one; its own answer is lost.
            with self.lock:
                held, self.held = self.held, body
            if held is not None:
                self.post(path, held)
            return None
        if self.hit("replay"):
            self.post(path, self.kept[self.draw(len(self.kept))])
        answer = self.post(path, self.mangled(body))
        if self.hit("duplicate"):
            answer = self.post(path, body)
        with self.lock:
            held, self.held = self.held, None
        if held is not None:
            self.post(path, held)
        if answer is None or self.is_cut or self.hit("swallow"):
            return None
        return answer[0], self.mangled(answer[1])
