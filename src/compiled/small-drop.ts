/** Files of fewer bytes are read by the reference intake, which is quicker there, unless another size is asked for. */
export const SQL_FROM = 262_144;

/** As many files of that size at most, if there are more of them: a year of small deliveries is no small drop. */
const FILES = 8;

/** Is every file of a drop read without SQL, and few of them? Its whole audit is a matter of a second or two, and all of it fits into memory. */
export function isSmallDrop({
  files,
  sqlFrom = SQL_FROM,
}: {
  readonly files: readonly { readonly bytes: number }[];
  readonly sqlFrom?: number;
}): boolean {
  const whole = files.reduce((sum, { bytes }) => sum + bytes, 0);
  return files.every(({ bytes }) => bytes < sqlFrom) && whole < FILES * sqlFrom;
}
