/** Part of a plan that SQL is not asked to judge; the reference engine does. */
export class Unsupported extends Error {}
