/** What one rule says of one subject, as a number of three bits; what is not settled is written by the reference engine. */
export const NOT_APPLICABLE = 0;
export const PASS = 1;
export const PENDING = 2;
/** SQL does not say. */
export const UNSETTLED = 3;
/** Undecided for nothing but what was not delivered or not coded: it could be not met, or surely could not. */
export const COULD_FAIL = 4;
export const CANNOT_FAIL = 5;
