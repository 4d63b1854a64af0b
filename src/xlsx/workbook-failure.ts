/** Why a workbook cannot be read; the words go after "the file". */
export class WorkbookFailure extends Error {
  readonly code: "unreadable-workbook" | "workbook-too-large";

  constructor(code: WorkbookFailure["code"], words: string) {
    super(words);
    this.name = "WorkbookFailure";
    this.code = code;
  }
}

export function unreadable(words: string): WorkbookFailure {
  return new WorkbookFailure("unreadable-workbook", words);
}

export function tooLarge(words: string): WorkbookFailure {
  return new WorkbookFailure("workbook-too-large", words);
}
