import type { Json } from '../files/index.ts';
import type { CallLine } from '../model/index.ts';
import type { AssistantRequest, DimensionLevel } from './contract.ts';

/** Keeps the bytes of memories once per hash. */
export interface MemoryStore {
  /** Keeps `memory` and returns its hash. */
  keep(memory: Json): string;
  /** The memory with this hash. Throws when it is not kept. */
  read(hash: string): Json;
}

/** What a call of an assistant needs beside its request. */
export interface AssistantCall {
  line: CallLine;
  memories: MemoryStore;
}

/** A checked reply. `memory` is present only where the assistant returned one. */
export interface GivenReply {
  /** Null is silence. */
  text: string | null;
  intent: string | null;
  memory?: Json;
}

/** A checked portrait. */
export interface GivenPortrait {
  levels: Readonly<Record<string, DimensionLevel>>;
  memory?: Json;
}

/** An assistant as the life meets it, whatever it is made of. A failed call throws CallFailure. */
export interface AssistantPort {
  reply(request: AssistantRequest, call: AssistantCall): Promise<GivenReply>;
  /** Null: this assistant draws no portraits. */
  portrait: ((request: AssistantRequest, call: AssistantCall) => Promise<GivenPortrait>) | null;
  /** True when the next conversation needs what the portrait returns. */
  portraitCarries: boolean;
}
