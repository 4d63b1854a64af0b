export { fileCover, validationCover } from "./cover-sheet.js";
export { fileForms } from "./file-forms.js";
export { scoreFileReview } from "./file-review.js";
export { type DrawInput, drawFileSample } from "./file-sample.js";
export { formSheet } from "./form-sheet.js";
export { sampledRun } from "./run-facts.js";
export { scoreValidation } from "./validation.js";
export { validationForms } from "./validation-forms.js";
export { drawValidationSample } from "./validation-sample.js";
