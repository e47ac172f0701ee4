/** A set of colours as declarations of CSS variables, the same names in light and dark; each colour has one meaning in report and studio. */
interface Palette {
  light: string;
  dark: string;
}

/** Colours of conversations: explicit and implicit, user and assistant, how talks end. */
export const palette: Palette = {
  light: `
--paper:#fbfaf8;--card:#ffffff;--ink:#1d1f23;--quiet:#5c6068;--faint:#e3e1dc;--grid:#e6e4df;--accent:#1d4e89;
--explicit:#1f5fa8;--implicit:#b4500b;--plain:#3d434c;
--user:#0b6e62;--user-paper:#eaf5f2;--assistant:#5b3fa0;--assistant-paper:#f2eefb;
--satisfied:#3f8f5f;--turn-limit:#9aa0a8;--gave-up:#d08a1d;--broken:#b3363c;
--good:#246b3f;--bad:#a32a31;--warning-paper:#fdf3dd;--warning-ink:#694608;`,
  dark: `
--paper:#15171a;--card:#1c1f23;--ink:#e8e6e1;--quiet:#a3a8b0;--faint:#33373d;--grid:#30343a;--accent:#8ab8ee;
--explicit:#79b2f2;--implicit:#f0a05a;--plain:#c3c8d0;
--user:#5fc9b6;--user-paper:#17302c;--assistant:#b9a2f5;--assistant-paper:#272138;
--satisfied:#4f9e6e;--turn-limit:#6d737c;--gave-up:#c98a2b;--broken:#cf5a60;
--good:#7fcf9c;--bad:#f2898f;--warning-paper:#3a2f17;--warning-ink:#f0d49a;`,
};

/** Colours of days at home: reactions, activities, windows, silence. */
export const dayPalette: Palette = {
  light: `
--accepted:#3f8f5f;--followed:#1f5fa8;--dismissed:#b3363c;--snoozed:#d08a1d;--ignored:#9aa0a8;
--away:#d9d6cf;--busy:#6f7f95;--home:#b89a6a;--meal:#c7774d;--own:#7a68b0;--free:#7fb0a0;--edge:#aab3bd;
--receptive:#3f8f5f;--protected:#b3363c;--silent:#d5d3cd;--faulted:#d08a1d;`,
  dark: `
--accepted:#4f9e6e;--followed:#79b2f2;--dismissed:#cf5a60;--snoozed:#c98a2b;--ignored:#6d737c;
--away:#33373d;--busy:#7f90a8;--home:#a58a5e;--meal:#c1794f;--own:#9c8ad2;--free:#5f9584;--edge:#5b636d;
--receptive:#4f9e6e;--protected:#cf5a60;--silent:#3b3f45;--faulted:#c98a2b;`,
};
