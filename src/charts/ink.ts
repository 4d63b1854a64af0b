/** Colours of charts: told apart in grey print and by colour-blind readers. */
export const INK = "#1b1f24";
export const SOFT = "#47515c";
export const LEVEL = "#7d1a1a";
/** Acts in time and acts after it: light and dark, apart in grey print too. */
export const IN_TIME = "#c9d6e6";
export const LATE = "#4a6fa0";
