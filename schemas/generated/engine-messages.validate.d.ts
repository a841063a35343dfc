// Generated from schemas/engine-messages.schema.json by `npm run generate`; do not edit.
import type { ValidateFunction } from "ajv";

export declare const validateEngineMessage: ValidateFunction;
