/** A command's way to say with which code the program ends. */
export type Finish = (code: number) => void;
