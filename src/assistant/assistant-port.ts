import type { CallFailure } from '../errors/index.ts';
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

/** Something an assistant wrote down about a conversation. */
export interface Note {
  /** May be empty. */
  title: string;
  /** A sentence or two, never blank. */
  text: string;
}

/**
 * What an assistant made of a conversation that came to its end. What is absent was not asked for; where a call failed, the failure stands in
 * its place.
 */
export interface Afterthought {
  /** The level it believes the person to have, per dimension name. */
  portrait?: Readonly<Record<string, DimensionLevel>> | CallFailure;
  notes?: readonly Note[] | CallFailure;
  /** Its memory from here on; absent where it stays as it was. */
  memory?: Json;
}

/**
 * Which earlier conversations an assistant is given with each request:
 * - `none`
 * - `data`: the event's own, as they came with the data
 * - `before-life`: the event's own, without those that stand for earlier events of the same life
 * - `whole-history`: the same, and behind them all that the person and this assistant have said to each other in this life
 */
export type GivenConversations = 'none' | 'data' | 'before-life' | 'whole-history';

/** An assistant as the life meets it, whatever it is made of. */
export interface AssistantPort {
  /** @throws CallFailure when its call failed */
  reply(request: AssistantRequest, call: AssistantCall): Promise<GivenReply>;
  /**
   * Called after each conversation that was not broken; null: nothing is to be done then. Adds to the line's calls the longest chain of its own.
   * A failed call is told in what it returns, not thrown.
   */
  afterConversation: ((request: AssistantRequest, call: AssistantCall) => Promise<Afterthought>) | null;
  /** True when the next conversation needs the memory that `afterConversation` returns. */
  carriesOn: boolean;
  earlierConversations: GivenConversations;
}
