// Generated from schemas/run-events.schema.json by `npm run generate`; do not edit.
import type { ValidateFunction } from "ajv";

export declare const validateRunState: ValidateFunction;
export declare const validateRunEvent: ValidateFunction;
export declare const validateRollout: ValidateFunction;
export declare const validateRunQuery: ValidateFunction;
export declare const validateRunDocument: ValidateFunction;
export declare const validateMeasurement: ValidateFunction;
