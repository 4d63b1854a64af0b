/**
 * Stands for "no end" among microseconds and counts in SQL, negated for "no beginning": 2^62, exact as a JavaScript number
 * and far from overflow. In both columns of a moment it is the mark of "not yet".
 */
export const FAR = 2 ** 62;
export const FAR_SQL = String(2n ** 62n);
