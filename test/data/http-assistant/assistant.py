import json
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

class Assistant(BaseHTTPRequestHandler):
    def do_POST(self):
        request = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        reply = {"text": f"You wrote: {request['transcript'][-1]['text']}"}
        self.send_response(200)
        self.end_headers()
        self.wfile.write(json.dumps(reply if self.path == "/reply" else None).encode())

ThreadingHTTPServer(("127.0.0.1", 8080), Assistant).serve_forever()
