import {existsSync, readFileSync} from 'node:fs';
import {createServer, type Server} from 'node:http';
import {join} from 'node:path';
import sirv from 'sirv';
import {headersFor, readHeaders} from './headers.ts';

/** Serves a built portal on this machine only, with the headers of its `_headers` file, as a static host would. */
export async function serve(folder: string, port: number): Promise<{address: string; server: Server}> {
  const rules = readHeaders(join(folder, '_headers'));
  const files = sirv(folder, {etag: true, brotli: true});
  const lost = join(folder, '404.html');
  const server = createServer((request, response) => {
    for (const [name, value] of headersFor(rules, request.url ?? '/')) response.setHeader(name, value);
    files(request, response, () => {
      response.writeHead(404, {'Content-Type': 'text/html;charset=utf-8'}).end(existsSync(lost) ? readFileSync(lost) : '');
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const bound = server.address();
  return {address: `http://localhost:${typeof bound === 'object' && bound ? bound.port : port}/`, server};
}
