/** A function like the global `fetch`. */
export type Fetch = typeof globalThis.fetch;

/** Most bytes of a response's body that are read: a memory of 1 MB may be sent with each of its characters escaped, and no answer needs more. */
const largestBodyInBytes = 8_388_608;

/** What reading a body throws that is longer than is read. */
export class BodyTooLong extends Error {
  constructor() {
    super(`the answer is longer than ${largestBodyInBytes} bytes`);
    this.name = 'BodyTooLong';
  }
}

/** `fetch` for servers that nobody vouches for: a body that goes on for more than 8 MiB throws {@link BodyTooLong}, and what follows is not waited for. */
export const limitedFetch: Fetch = async (input, init) => {
  const response = await globalThis.fetch(input, init);
  if (response.body === null) return response;
  let bytes = 0;
  const limit = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      bytes += chunk.byteLength;
      if (bytes > largestBodyInBytes) controller.error(new BodyTooLong());
      else controller.enqueue(chunk);
    },
  });
  const { status, statusText, headers } = response;
  return new Response(response.body.pipeThrough(limit), { status, statusText, headers });
};
