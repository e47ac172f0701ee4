/** Where and when something happens. */
export interface Scene {
  /** Local time as text, `YYYY-MM-DD HH:MM:SS, Weekday`. */
  time: string;
  /** A kind of place, such as "Noodle House". */
  place: string;
  /** One plain sentence; null when it is not known. */
  weather: string | null;
}
