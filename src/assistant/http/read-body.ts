/** Most bytes of an answer that are read: a memory of 1 MB may be sent with each of its characters escaped. */
const largestBodyInBytes = 8_388_608;

/** The text of a body, or what is wrong with it. */
export type Body = { text: string } | { problem: string };

/** Reads a body that is UTF-8 and at most {@link largestBodyInBytes} long; what comes after that is not waited for. */
export async function readBody(response: Response): Promise<Body> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  // Leaving the loop early ends the connection.
  for await (const chunk of response.body ?? []) {
    bytes += chunk.byteLength;
    if (bytes > largestBodyInBytes) return { problem: `the answer is longer than ${largestBodyInBytes} bytes` };
    chunks.push(chunk);
  }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks)) };
  } catch {
    return { problem: 'the answer is not UTF-8' };
  }
}
