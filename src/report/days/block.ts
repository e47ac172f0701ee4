/** Some lines under a title. */
export interface Block {
  title: string;
  lines: readonly string[];
}
