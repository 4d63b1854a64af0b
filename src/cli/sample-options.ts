/** Options of `sample`: it draws, or with `score` reads a workbook back. */
export interface SampleOptions {
  readonly result?: string;
  readonly standard?: string;
  readonly purpose: string;
  readonly seed?: string;
  readonly score?: string;
  readonly sample?: string;
  readonly out: string;
}
