/** What one rule says of one subject, as a number of two bits; what is not settled is written by the reference engine. */
export const NOT_APPLICABLE = 0;
export const PASS = 1;
export const PENDING = 2;
/** SQL does not say. */
export const UNSETTLED = 3;
