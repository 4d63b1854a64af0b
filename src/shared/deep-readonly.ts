/** The same shape, to be read only: members, lists and what they hold. */
export type DeepReadonly<Shape> = { readonly [Member in keyof Shape]: DeepReadonly<Shape[Member]> };
