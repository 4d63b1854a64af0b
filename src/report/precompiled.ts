/**
 * The shipped templates ready to be printed with, by `templateKey`. None here: the build fills this module
 * (scripts/precompile.mjs), so that no run has to compile them. A template that is not among them is compiled when it is used.
 */
export const precompiled: ReadonlyMap<string, object> = new Map();
