/**
 * What one rule says of one subject, as a number. Up to `PENDING` the outcome is settled and needs no words; everything
 * above is written by the reference engine.
 */
export const NOT_APPLICABLE = 0;
export const PASS = 1;
export const PENDING = 2;
export const FAIL = 3;
/** Indeterminate: fail is not among what the missing data could turn it into. */
export const OPEN = 4;
/** Indeterminate: it could fail. */
export const OPEN_FAIL = 5;
/** SQL does not say. */
export const UNSURE = 6;
