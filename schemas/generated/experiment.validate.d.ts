// Generated from schemas/experiment.schema.json by `npm run generate`; do not edit.
import type { ValidateFunction } from "ajv";

export declare const validateExperiment: ValidateFunction;
