/** The text of a body, or what is wrong with it. */
export type Body = { text: string } | { problem: string };

/** Reads a body, which must be UTF-8. */
export async function readBody(response: Response): Promise<Body> {
  const bytes = await response.arrayBuffer();
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { problem: 'the answer is not UTF-8' };
  }
}
