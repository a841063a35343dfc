// Generated from schemas/engine-messages.schema.json by `npm run generate`; do not edit.
var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};

// node_modules/ajv/dist/runtime/ucs2length.js
var require_ucs2length = __commonJS({
  "node_modules/ajv/dist/runtime/ucs2length.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    function ucs2length(str) {
      const len = str.length;
      let length = 0;
      let pos = 0;
      let value;
      while (pos < len) {
        length++;
        value = str.charCodeAt(pos++);
        if (value >= 55296 && value <= 56319 && pos < len) {
          value = str.charCodeAt(pos);
          if ((value & 64512) === 56320)
            pos++;
        }
      }
      return length;
    }
    exports.default = ucs2length;
    ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
  }
});

// <stdin>
var validateEngineMessage = validate11;
var schema19 = { "type": "object", "title": "StepMessage", "description": "A step was done.", "additionalProperties": false, "properties": { "type": { "const": "step", "description": "A step was done." }, "id": { "type": ["integer", "string"], "description": "Chosen by the sender; a message with an id is answered by a line with the same id." }, "step": { "type": "integer", "minimum": 1, "description": "RL step, from 1; 0 before the first." }, "metrics": { "type": "object", "description": "Figures of the update by name: loss, kl, entropy, grad_norm, clip_fraction, learning_rate, or others. What follows from the rollouts is added.", "additionalProperties": { "type": ["number", "null"] } } }, "required": ["type", "step"] };
var schema20 = { "type": "object", "title": "CheckpointMessage", "description": "A checkpoint was written.", "additionalProperties": false, "properties": { "type": { "const": "checkpoint", "description": "A checkpoint was written." }, "id": { "type": ["integer", "string"], "description": "Chosen by the sender; a message with an id is answered by a line with the same id." }, "step": { "type": "integer", "minimum": 0, "description": "RL step, from 1; 0 before the first." }, "path": { "type": "string", "minLength": 1, "description": "Its folder; relative to the run's folder, or absolute." }, "best": { "type": "boolean", "default": false, "description": "Whether it is the best on validation so far." } }, "required": ["type", "step", "path"] };
var schema21 = { "type": "object", "title": "WarningMessage", "description": "Something that the user should know; it is shown with the run.", "additionalProperties": false, "properties": { "type": { "const": "warning", "description": "Something that the user should know; it is shown with the run." }, "id": { "type": ["integer", "string"], "description": "Chosen by the sender; a message with an id is answered by a line with the same id." }, "message": { "type": "string", "minLength": 1, "description": "In one sentence." }, "step": { "type": "integer", "minimum": 0, "description": "RL step, from 1; 0 before the first." } }, "required": ["type", "message"] };
var schema13 = { "type": "object", "title": "ScoreMessage", "description": "Asks for the rewards of completions.", "additionalProperties": false, "properties": { "type": { "const": "score", "description": "Asks for the rewards of completions." }, "id": { "type": ["integer", "string"], "description": "Chosen by the sender; a message with an id is answered by a line with the same id." }, "split": { "type": "string", "enum": ["train", "validation", "test"], "description": "The split that the queries belong to.", "default": "train" }, "items": { "type": "array", "items": { "$ref": "#/definitions/AttemptMessage" }, "description": "In the order of their groups." } }, "required": ["type", "items"] };
var schema14 = { "type": "object", "title": "AttemptMessage", "description": "A completion and the query that it answers.", "additionalProperties": false, "properties": { "query_id": { "type": "string", "description": "The query." }, "completion": { "type": "string", "description": "As the rewriter wrote it, without its prompt and without special tokens." }, "group": { "type": ["integer", "string"], "description": "Completions of one prompt that are scored together share it: a reward such as diversity compares them." } }, "required": ["query_id", "completion"] };
function validate12(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.items === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "items" }, message: "must have required property 'items'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "type" || key0 === "id" || key0 === "split" || key0 === "items")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.type !== void 0) {
      if ("score" !== data.type) {
        const err3 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "score" }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.id !== void 0) {
      let data1 = data.id;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1)) && typeof data1 !== "string") {
        const err4 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: schema13.properties.id.type }, message: "must be integer,string" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.split !== void 0) {
      let data2 = data.split;
      if (typeof data2 !== "string") {
        const err5 = { instancePath: instancePath + "/split", schemaPath: "#/properties/split/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if (!(data2 === "train" || data2 === "validation" || data2 === "test")) {
        const err6 = { instancePath: instancePath + "/split", schemaPath: "#/properties/split/enum", keyword: "enum", params: { allowedValues: schema13.properties.split.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.items !== void 0) {
      let data3 = data.items;
      if (Array.isArray(data3)) {
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data4 = data3[i0];
          if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
            if (data4.query_id === void 0) {
              const err7 = { instancePath: instancePath + "/items/" + i0, schemaPath: "#/definitions/AttemptMessage/required", keyword: "required", params: { missingProperty: "query_id" }, message: "must have required property 'query_id'" };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
            if (data4.completion === void 0) {
              const err8 = { instancePath: instancePath + "/items/" + i0, schemaPath: "#/definitions/AttemptMessage/required", keyword: "required", params: { missingProperty: "completion" }, message: "must have required property 'completion'" };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
            for (const key1 in data4) {
              if (!(key1 === "query_id" || key1 === "completion" || key1 === "group")) {
                const err9 = { instancePath: instancePath + "/items/" + i0, schemaPath: "#/definitions/AttemptMessage/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err9];
                } else {
                  vErrors.push(err9);
                }
                errors++;
              }
            }
            if (data4.query_id !== void 0) {
              if (typeof data4.query_id !== "string") {
                const err10 = { instancePath: instancePath + "/items/" + i0 + "/query_id", schemaPath: "#/definitions/AttemptMessage/properties/query_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err10];
                } else {
                  vErrors.push(err10);
                }
                errors++;
              }
            }
            if (data4.completion !== void 0) {
              if (typeof data4.completion !== "string") {
                const err11 = { instancePath: instancePath + "/items/" + i0 + "/completion", schemaPath: "#/definitions/AttemptMessage/properties/completion/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err11];
                } else {
                  vErrors.push(err11);
                }
                errors++;
              }
            }
            if (data4.group !== void 0) {
              let data7 = data4.group;
              if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7)) && typeof data7 !== "string") {
                const err12 = { instancePath: instancePath + "/items/" + i0 + "/group", schemaPath: "#/definitions/AttemptMessage/properties/group/type", keyword: "type", params: { type: schema14.properties.group.type }, message: "must be integer,string" };
                if (vErrors === null) {
                  vErrors = [err12];
                } else {
                  vErrors.push(err12);
                }
                errors++;
              }
            }
          } else {
            const err13 = { instancePath: instancePath + "/items/" + i0, schemaPath: "#/definitions/AttemptMessage/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
      } else {
        const err14 = { instancePath: instancePath + "/items", schemaPath: "#/properties/items/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
  } else {
    const err15 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err15];
    } else {
      vErrors.push(err15);
    }
    errors++;
  }
  validate12.errors = vErrors;
  return errors === 0;
}
var schema15 = { "type": "object", "title": "RolloutsMessage", "description": "A step's rollouts, to be recorded. Sent once a step, before its `step`.", "additionalProperties": false, "properties": { "type": { "const": "rollouts", "description": "A step's rollouts, to be recorded. Sent once a step, before its `step`." }, "id": { "type": ["integer", "string"], "description": "Chosen by the sender; a message with an id is answered by a line with the same id." }, "step": { "type": "integer", "minimum": 1, "description": "RL step, from 1; 0 before the first." }, "items": { "type": "array", "items": { "$ref": "#/definitions/RolloutMessage" }, "description": "In the order of their groups." } }, "required": ["type", "step", "items"] };
var schema16 = { "type": "object", "title": "RolloutMessage", "description": "A completion that the policy is updated with.", "additionalProperties": false, "properties": { "query_id": { "type": "string", "description": "The query." }, "completion": { "type": "string", "description": "As the rewriter wrote it, without its prompt and without special tokens." }, "group": { "type": ["integer", "string"], "description": "As it was scored with. Rollouts of one prompt in one step share it. Without it, every group_size rollouts that follow one another are a group." }, "prompt": { "type": "string", "description": "As the rewriter read it; without it, as task.prompt renders the query." }, "advantage": { "type": ["number", "null"], "description": "As the trainer computed it; without it, the group-relative advantage of the rewards." }, "tokens": { "type": ["integer", "null"], "minimum": 0, "description": "Length of the completion in tokens; null or absent where it is not known." }, "finish": { "type": "string", "enum": ["stop", "length", "unknown"], "description": "`stop`: the model ended it; `length`: it was cut.", "default": "unknown" } }, "required": ["query_id", "completion"] };
function validate13(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.step === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "step" }, message: "must have required property 'step'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.items === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "items" }, message: "must have required property 'items'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "type" || key0 === "id" || key0 === "step" || key0 === "items")) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.type !== void 0) {
      if ("rollouts" !== data.type) {
        const err4 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "rollouts" }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.id !== void 0) {
      let data1 = data.id;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1)) && typeof data1 !== "string") {
        const err5 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: schema15.properties.id.type }, message: "must be integer,string" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.step !== void 0) {
      let data2 = data.step;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
        const err6 = { instancePath: instancePath + "/step", schemaPath: "#/properties/step/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 < 1 || isNaN(data2)) {
          const err7 = { instancePath: instancePath + "/step", schemaPath: "#/properties/step/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      }
    }
    if (data.items !== void 0) {
      let data3 = data.items;
      if (Array.isArray(data3)) {
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data4 = data3[i0];
          if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
            if (data4.query_id === void 0) {
              const err8 = { instancePath: instancePath + "/items/" + i0, schemaPath: "#/definitions/RolloutMessage/required", keyword: "required", params: { missingProperty: "query_id" }, message: "must have required property 'query_id'" };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
            if (data4.completion === void 0) {
              const err9 = { instancePath: instancePath + "/items/" + i0, schemaPath: "#/definitions/RolloutMessage/required", keyword: "required", params: { missingProperty: "completion" }, message: "must have required property 'completion'" };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
            for (const key1 in data4) {
              if (!(key1 === "query_id" || key1 === "completion" || key1 === "group" || key1 === "prompt" || key1 === "advantage" || key1 === "tokens" || key1 === "finish")) {
                const err10 = { instancePath: instancePath + "/items/" + i0, schemaPath: "#/definitions/RolloutMessage/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err10];
                } else {
                  vErrors.push(err10);
                }
                errors++;
              }
            }
            if (data4.query_id !== void 0) {
              if (typeof data4.query_id !== "string") {
                const err11 = { instancePath: instancePath + "/items/" + i0 + "/query_id", schemaPath: "#/definitions/RolloutMessage/properties/query_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err11];
                } else {
                  vErrors.push(err11);
                }
                errors++;
              }
            }
            if (data4.completion !== void 0) {
              if (typeof data4.completion !== "string") {
                const err12 = { instancePath: instancePath + "/items/" + i0 + "/completion", schemaPath: "#/definitions/RolloutMessage/properties/completion/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err12];
                } else {
                  vErrors.push(err12);
                }
                errors++;
              }
            }
            if (data4.group !== void 0) {
              let data7 = data4.group;
              if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7)) && typeof data7 !== "string") {
                const err13 = { instancePath: instancePath + "/items/" + i0 + "/group", schemaPath: "#/definitions/RolloutMessage/properties/group/type", keyword: "type", params: { type: schema16.properties.group.type }, message: "must be integer,string" };
                if (vErrors === null) {
                  vErrors = [err13];
                } else {
                  vErrors.push(err13);
                }
                errors++;
              }
            }
            if (data4.prompt !== void 0) {
              if (typeof data4.prompt !== "string") {
                const err14 = { instancePath: instancePath + "/items/" + i0 + "/prompt", schemaPath: "#/definitions/RolloutMessage/properties/prompt/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err14];
                } else {
                  vErrors.push(err14);
                }
                errors++;
              }
            }
            if (data4.advantage !== void 0) {
              let data9 = data4.advantage;
              if (!(typeof data9 == "number" && isFinite(data9)) && data9 !== null) {
                const err15 = { instancePath: instancePath + "/items/" + i0 + "/advantage", schemaPath: "#/definitions/RolloutMessage/properties/advantage/type", keyword: "type", params: { type: schema16.properties.advantage.type }, message: "must be number,null" };
                if (vErrors === null) {
                  vErrors = [err15];
                } else {
                  vErrors.push(err15);
                }
                errors++;
              }
            }
            if (data4.tokens !== void 0) {
              let data10 = data4.tokens;
              if (!(typeof data10 == "number" && (!(data10 % 1) && !isNaN(data10)) && isFinite(data10)) && data10 !== null) {
                const err16 = { instancePath: instancePath + "/items/" + i0 + "/tokens", schemaPath: "#/definitions/RolloutMessage/properties/tokens/type", keyword: "type", params: { type: schema16.properties.tokens.type }, message: "must be integer,null" };
                if (vErrors === null) {
                  vErrors = [err16];
                } else {
                  vErrors.push(err16);
                }
                errors++;
              }
              if (typeof data10 == "number" && isFinite(data10)) {
                if (data10 < 0 || isNaN(data10)) {
                  const err17 = { instancePath: instancePath + "/items/" + i0 + "/tokens", schemaPath: "#/definitions/RolloutMessage/properties/tokens/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  if (vErrors === null) {
                    vErrors = [err17];
                  } else {
                    vErrors.push(err17);
                  }
                  errors++;
                }
              }
            }
            if (data4.finish !== void 0) {
              let data11 = data4.finish;
              if (typeof data11 !== "string") {
                const err18 = { instancePath: instancePath + "/items/" + i0 + "/finish", schemaPath: "#/definitions/RolloutMessage/properties/finish/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err18];
                } else {
                  vErrors.push(err18);
                }
                errors++;
              }
              if (!(data11 === "stop" || data11 === "length" || data11 === "unknown")) {
                const err19 = { instancePath: instancePath + "/items/" + i0 + "/finish", schemaPath: "#/definitions/RolloutMessage/properties/finish/enum", keyword: "enum", params: { allowedValues: schema16.properties.finish.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err19];
                } else {
                  vErrors.push(err19);
                }
                errors++;
              }
            }
          } else {
            const err20 = { instancePath: instancePath + "/items/" + i0, schemaPath: "#/definitions/RolloutMessage/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err20];
            } else {
              vErrors.push(err20);
            }
            errors++;
          }
        }
      } else {
        const err21 = { instancePath: instancePath + "/items", schemaPath: "#/properties/items/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
  } else {
    const err22 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err22];
    } else {
      vErrors.push(err22);
    }
    errors++;
  }
  validate13.errors = vErrors;
  return errors === 0;
}
var schema17 = { "type": "object", "title": "EvaluationMessage", "description": "Greedy completions for all queries of a split, to be measured and recorded. The answer says whether they are the best on validation.", "additionalProperties": false, "properties": { "type": { "const": "evaluation", "description": "Greedy completions for all queries of a split, to be measured and recorded. The answer says whether they are the best on validation." }, "id": { "type": ["integer", "string"], "description": "Chosen by the sender; a message with an id is answered by a line with the same id." }, "step": { "type": "integer", "minimum": 0, "description": "RL step, from 1; 0 before the first." }, "split": { "type": "string", "enum": ["train", "validation", "test"], "description": "The split that the queries belong to.", "default": "train" }, "items": { "type": "array", "items": { "$ref": "#/definitions/AttemptMessage" }, "description": "In the order of their groups." } }, "required": ["type", "step", "split", "items"] };
function validate14(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.step === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "step" }, message: "must have required property 'step'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.split === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "split" }, message: "must have required property 'split'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.items === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "items" }, message: "must have required property 'items'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "type" || key0 === "id" || key0 === "step" || key0 === "split" || key0 === "items")) {
        const err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.type !== void 0) {
      if ("evaluation" !== data.type) {
        const err5 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "evaluation" }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.id !== void 0) {
      let data1 = data.id;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1)) && typeof data1 !== "string") {
        const err6 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: schema17.properties.id.type }, message: "must be integer,string" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.step !== void 0) {
      let data2 = data.step;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
        const err7 = { instancePath: instancePath + "/step", schemaPath: "#/properties/step/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 < 0 || isNaN(data2)) {
          const err8 = { instancePath: instancePath + "/step", schemaPath: "#/properties/step/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      }
    }
    if (data.split !== void 0) {
      let data3 = data.split;
      if (typeof data3 !== "string") {
        const err9 = { instancePath: instancePath + "/split", schemaPath: "#/properties/split/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
      if (!(data3 === "train" || data3 === "validation" || data3 === "test")) {
        const err10 = { instancePath: instancePath + "/split", schemaPath: "#/properties/split/enum", keyword: "enum", params: { allowedValues: schema17.properties.split.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.items !== void 0) {
      let data4 = data.items;
      if (Array.isArray(data4)) {
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data5 = data4[i0];
          if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
            if (data5.query_id === void 0) {
              const err11 = { instancePath: instancePath + "/items/" + i0, schemaPath: "#/definitions/AttemptMessage/required", keyword: "required", params: { missingProperty: "query_id" }, message: "must have required property 'query_id'" };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
            if (data5.completion === void 0) {
              const err12 = { instancePath: instancePath + "/items/" + i0, schemaPath: "#/definitions/AttemptMessage/required", keyword: "required", params: { missingProperty: "completion" }, message: "must have required property 'completion'" };
              if (vErrors === null) {
                vErrors = [err12];
              } else {
                vErrors.push(err12);
              }
              errors++;
            }
            for (const key1 in data5) {
              if (!(key1 === "query_id" || key1 === "completion" || key1 === "group")) {
                const err13 = { instancePath: instancePath + "/items/" + i0, schemaPath: "#/definitions/AttemptMessage/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err13];
                } else {
                  vErrors.push(err13);
                }
                errors++;
              }
            }
            if (data5.query_id !== void 0) {
              if (typeof data5.query_id !== "string") {
                const err14 = { instancePath: instancePath + "/items/" + i0 + "/query_id", schemaPath: "#/definitions/AttemptMessage/properties/query_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err14];
                } else {
                  vErrors.push(err14);
                }
                errors++;
              }
            }
            if (data5.completion !== void 0) {
              if (typeof data5.completion !== "string") {
                const err15 = { instancePath: instancePath + "/items/" + i0 + "/completion", schemaPath: "#/definitions/AttemptMessage/properties/completion/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err15];
                } else {
                  vErrors.push(err15);
                }
                errors++;
              }
            }
            if (data5.group !== void 0) {
              let data8 = data5.group;
              if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)) && isFinite(data8)) && typeof data8 !== "string") {
                const err16 = { instancePath: instancePath + "/items/" + i0 + "/group", schemaPath: "#/definitions/AttemptMessage/properties/group/type", keyword: "type", params: { type: schema14.properties.group.type }, message: "must be integer,string" };
                if (vErrors === null) {
                  vErrors = [err16];
                } else {
                  vErrors.push(err16);
                }
                errors++;
              }
            }
          } else {
            const err17 = { instancePath: instancePath + "/items/" + i0, schemaPath: "#/definitions/AttemptMessage/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
        }
      } else {
        const err18 = { instancePath: instancePath + "/items", schemaPath: "#/properties/items/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
  } else {
    const err19 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err19];
    } else {
      vErrors.push(err19);
    }
    errors++;
  }
  validate14.errors = vErrors;
  return errors === 0;
}
var func2 = require_ucs2length().default;
function validate11(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    const tag0 = data.type;
    if (typeof tag0 == "string") {
      if (tag0 === "score") {
        if (!validate12(data, { instancePath, parentData, parentDataProperty, rootData })) {
          vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
          errors = vErrors.length;
        }
      } else if (tag0 === "rollouts") {
        if (!validate13(data, { instancePath, parentData, parentDataProperty, rootData })) {
          vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
          errors = vErrors.length;
        }
      } else if (tag0 === "step") {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.type === void 0) {
            const err1 = { instancePath, schemaPath: "#/definitions/StepMessage/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
          if (data.step === void 0) {
            const err2 = { instancePath, schemaPath: "#/definitions/StepMessage/required", keyword: "required", params: { missingProperty: "step" }, message: "must have required property 'step'" };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
          for (const key0 in data) {
            if (!(key0 === "type" || key0 === "id" || key0 === "step" || key0 === "metrics")) {
              const err3 = { instancePath, schemaPath: "#/definitions/StepMessage/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
          }
          if (data.type !== void 0) {
            if ("step" !== data.type) {
              const err4 = { instancePath: instancePath + "/type", schemaPath: "#/definitions/StepMessage/properties/type/const", keyword: "const", params: { allowedValue: "step" }, message: "must be equal to constant" };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
          }
          if (data.id !== void 0) {
            let data1 = data.id;
            if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1)) && typeof data1 !== "string") {
              const err5 = { instancePath: instancePath + "/id", schemaPath: "#/definitions/StepMessage/properties/id/type", keyword: "type", params: { type: schema19.properties.id.type }, message: "must be integer,string" };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
          }
          if (data.step !== void 0) {
            let data2 = data.step;
            if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
              const err6 = { instancePath: instancePath + "/step", schemaPath: "#/definitions/StepMessage/properties/step/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
            if (typeof data2 == "number" && isFinite(data2)) {
              if (data2 < 1 || isNaN(data2)) {
                const err7 = { instancePath: instancePath + "/step", schemaPath: "#/definitions/StepMessage/properties/step/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                if (vErrors === null) {
                  vErrors = [err7];
                } else {
                  vErrors.push(err7);
                }
                errors++;
              }
            }
          }
          if (data.metrics !== void 0) {
            let data3 = data.metrics;
            if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
              for (const key1 in data3) {
                let data4 = data3[key1];
                if (!(typeof data4 == "number" && isFinite(data4)) && data4 !== null) {
                  const err8 = { instancePath: instancePath + "/metrics/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/StepMessage/properties/metrics/additionalProperties/type", keyword: "type", params: { type: schema19.properties.metrics.additionalProperties.type }, message: "must be number,null" };
                  if (vErrors === null) {
                    vErrors = [err8];
                  } else {
                    vErrors.push(err8);
                  }
                  errors++;
                }
              }
            } else {
              const err9 = { instancePath: instancePath + "/metrics", schemaPath: "#/definitions/StepMessage/properties/metrics/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
          }
        } else {
          const err10 = { instancePath, schemaPath: "#/definitions/StepMessage/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      } else if (tag0 === "evaluation") {
        if (!validate14(data, { instancePath, parentData, parentDataProperty, rootData })) {
          vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
          errors = vErrors.length;
        }
      } else if (tag0 === "checkpoint") {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.type === void 0) {
            const err11 = { instancePath, schemaPath: "#/definitions/CheckpointMessage/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
          if (data.step === void 0) {
            const err12 = { instancePath, schemaPath: "#/definitions/CheckpointMessage/required", keyword: "required", params: { missingProperty: "step" }, message: "must have required property 'step'" };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
          if (data.path === void 0) {
            const err13 = { instancePath, schemaPath: "#/definitions/CheckpointMessage/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'" };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
          for (const key2 in data) {
            if (!(key2 === "type" || key2 === "id" || key2 === "step" || key2 === "path" || key2 === "best")) {
              const err14 = { instancePath, schemaPath: "#/definitions/CheckpointMessage/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
              if (vErrors === null) {
                vErrors = [err14];
              } else {
                vErrors.push(err14);
              }
              errors++;
            }
          }
          if (data.type !== void 0) {
            if ("checkpoint" !== data.type) {
              const err15 = { instancePath: instancePath + "/type", schemaPath: "#/definitions/CheckpointMessage/properties/type/const", keyword: "const", params: { allowedValue: "checkpoint" }, message: "must be equal to constant" };
              if (vErrors === null) {
                vErrors = [err15];
              } else {
                vErrors.push(err15);
              }
              errors++;
            }
          }
          if (data.id !== void 0) {
            let data6 = data.id;
            if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6)) && typeof data6 !== "string") {
              const err16 = { instancePath: instancePath + "/id", schemaPath: "#/definitions/CheckpointMessage/properties/id/type", keyword: "type", params: { type: schema20.properties.id.type }, message: "must be integer,string" };
              if (vErrors === null) {
                vErrors = [err16];
              } else {
                vErrors.push(err16);
              }
              errors++;
            }
          }
          if (data.step !== void 0) {
            let data7 = data.step;
            if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7))) {
              const err17 = { instancePath: instancePath + "/step", schemaPath: "#/definitions/CheckpointMessage/properties/step/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
              if (vErrors === null) {
                vErrors = [err17];
              } else {
                vErrors.push(err17);
              }
              errors++;
            }
            if (typeof data7 == "number" && isFinite(data7)) {
              if (data7 < 0 || isNaN(data7)) {
                const err18 = { instancePath: instancePath + "/step", schemaPath: "#/definitions/CheckpointMessage/properties/step/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                if (vErrors === null) {
                  vErrors = [err18];
                } else {
                  vErrors.push(err18);
                }
                errors++;
              }
            }
          }
          if (data.path !== void 0) {
            let data8 = data.path;
            if (typeof data8 === "string") {
              if (func2(data8) < 1) {
                const err19 = { instancePath: instancePath + "/path", schemaPath: "#/definitions/CheckpointMessage/properties/path/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                if (vErrors === null) {
                  vErrors = [err19];
                } else {
                  vErrors.push(err19);
                }
                errors++;
              }
            } else {
              const err20 = { instancePath: instancePath + "/path", schemaPath: "#/definitions/CheckpointMessage/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err20];
              } else {
                vErrors.push(err20);
              }
              errors++;
            }
          }
          if (data.best !== void 0) {
            if (typeof data.best !== "boolean") {
              const err21 = { instancePath: instancePath + "/best", schemaPath: "#/definitions/CheckpointMessage/properties/best/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
              if (vErrors === null) {
                vErrors = [err21];
              } else {
                vErrors.push(err21);
              }
              errors++;
            }
          }
        } else {
          const err22 = { instancePath, schemaPath: "#/definitions/CheckpointMessage/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          if (vErrors === null) {
            vErrors = [err22];
          } else {
            vErrors.push(err22);
          }
          errors++;
        }
      } else if (tag0 === "warning") {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.type === void 0) {
            const err23 = { instancePath, schemaPath: "#/definitions/WarningMessage/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
            if (vErrors === null) {
              vErrors = [err23];
            } else {
              vErrors.push(err23);
            }
            errors++;
          }
          if (data.message === void 0) {
            const err24 = { instancePath, schemaPath: "#/definitions/WarningMessage/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'" };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
          for (const key3 in data) {
            if (!(key3 === "type" || key3 === "id" || key3 === "message" || key3 === "step")) {
              const err25 = { instancePath, schemaPath: "#/definitions/WarningMessage/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
              if (vErrors === null) {
                vErrors = [err25];
              } else {
                vErrors.push(err25);
              }
              errors++;
            }
          }
          if (data.type !== void 0) {
            if ("warning" !== data.type) {
              const err26 = { instancePath: instancePath + "/type", schemaPath: "#/definitions/WarningMessage/properties/type/const", keyword: "const", params: { allowedValue: "warning" }, message: "must be equal to constant" };
              if (vErrors === null) {
                vErrors = [err26];
              } else {
                vErrors.push(err26);
              }
              errors++;
            }
          }
          if (data.id !== void 0) {
            let data11 = data.id;
            if (!(typeof data11 == "number" && (!(data11 % 1) && !isNaN(data11)) && isFinite(data11)) && typeof data11 !== "string") {
              const err27 = { instancePath: instancePath + "/id", schemaPath: "#/definitions/WarningMessage/properties/id/type", keyword: "type", params: { type: schema21.properties.id.type }, message: "must be integer,string" };
              if (vErrors === null) {
                vErrors = [err27];
              } else {
                vErrors.push(err27);
              }
              errors++;
            }
          }
          if (data.message !== void 0) {
            let data12 = data.message;
            if (typeof data12 === "string") {
              if (func2(data12) < 1) {
                const err28 = { instancePath: instancePath + "/message", schemaPath: "#/definitions/WarningMessage/properties/message/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                if (vErrors === null) {
                  vErrors = [err28];
                } else {
                  vErrors.push(err28);
                }
                errors++;
              }
            } else {
              const err29 = { instancePath: instancePath + "/message", schemaPath: "#/definitions/WarningMessage/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err29];
              } else {
                vErrors.push(err29);
              }
              errors++;
            }
          }
          if (data.step !== void 0) {
            let data13 = data.step;
            if (!(typeof data13 == "number" && (!(data13 % 1) && !isNaN(data13)) && isFinite(data13))) {
              const err30 = { instancePath: instancePath + "/step", schemaPath: "#/definitions/WarningMessage/properties/step/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
              if (vErrors === null) {
                vErrors = [err30];
              } else {
                vErrors.push(err30);
              }
              errors++;
            }
            if (typeof data13 == "number" && isFinite(data13)) {
              if (data13 < 0 || isNaN(data13)) {
                const err31 = { instancePath: instancePath + "/step", schemaPath: "#/definitions/WarningMessage/properties/step/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                if (vErrors === null) {
                  vErrors = [err31];
                } else {
                  vErrors.push(err31);
                }
                errors++;
              }
            }
          }
        } else {
          const err32 = { instancePath, schemaPath: "#/definitions/WarningMessage/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          if (vErrors === null) {
            vErrors = [err32];
          } else {
            vErrors.push(err32);
          }
          errors++;
        }
      } else {
        const err33 = { instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "mapping", tag: "type", tagValue: tag0 }, message: 'value of tag "type" must be in oneOf' };
        if (vErrors === null) {
          vErrors = [err33];
        } else {
          vErrors.push(err33);
        }
        errors++;
      }
    } else {
      const err34 = { instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "tag", tag: "type", tagValue: tag0 }, message: 'tag "type" must be string' };
      if (vErrors === null) {
        vErrors = [err34];
      } else {
        vErrors.push(err34);
      }
      errors++;
    }
  } else {
    const err35 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err35];
    } else {
      vErrors.push(err35);
    }
    errors++;
  }
  validate11.errors = vErrors;
  return errors === 0;
}
export {
  validateEngineMessage
};
