// Generated from schemas/run-events.schema.json by `npm run generate`; do not edit.
// <stdin>
var validateRunState = validate13;
var schema12 = { "type": "object", "description": "run.json: where the run stands. Replaced whole, by renaming.", "additionalProperties": false, "properties": { "schema_version": { "type": "integer", "description": "Version of these contracts.", "const": 1 }, "id": { "type": "string", "description": "The run's folder name." }, "name": { "type": "string", "description": "The experiment's name." }, "experiment": { "type": "string", "description": "The experiment file as launched: relative to the run's workspace where it is inside." }, "state": { "type": "string", "description": "State of the run.", "enum": ["queued", "starting", "running", "paused", "stopping", "completed", "stopped", "failed"] }, "message": { "type": "string", "description": "Why it failed or stopped, in one sentence." }, "engine": { "type": "string", "description": "What trains." }, "pid": { "type": ["integer", "null"], "description": "Process id of the trainer." }, "process_started": { "type": ["number", "null"], "description": "When that process started, in the operating system's own units, so that a recycled pid is not mistaken for it." }, "host": { "type": "string", "description": "Host name." }, "created": { "type": "string", "description": "ISO 8601, UTC." }, "started": { "type": ["string", "null"], "description": "ISO 8601, UTC." }, "ended": { "type": ["string", "null"], "description": "ISO 8601, UTC." }, "heartbeat": { "type": "string", "description": "Last sign of life, ISO 8601, UTC; every 2 seconds while the trainer lives." }, "phase": { "type": ["string", "null"], "description": "warm_start or rl." }, "step": { "type": "integer", "description": "RL steps done.", "minimum": 0 }, "steps": { "type": "integer", "description": "RL steps planned.", "minimum": 0 }, "rollouts": { "type": "integer", "description": "Rollouts written.", "minimum": 0 }, "reward": { "type": ["number", "null"], "description": "Mean reward of the last step." }, "eta_seconds": { "type": ["number", "null"], "description": "Estimated time left." }, "best": { "type": ["object", "null"], "description": "The best evaluation on validation.", "additionalProperties": false, "required": ["metric", "value", "step"], "properties": { "metric": { "type": "string", "description": "Name with cutoff." }, "value": { "type": "number", "description": "Its mean." }, "step": { "type": "integer", "description": "RL step." } } }, "sweep": { "type": "object", "description": "The sweep that the run belongs to.", "additionalProperties": false, "required": ["id", "settings"], "properties": { "id": { "type": "string", "description": "The same for all runs of one sweep." }, "settings": { "type": "object", "description": "What this run sets otherwise than the experiment's file.", "additionalProperties": true } } }, "overrides": { "type": "array", "description": "Settings given on launching, as `training.steps=10`.", "items": { "type": "string" } }, "branch": { "type": "object", "description": "The checkpoint of another run that this one went on from. What was measured until then is copied from there; its rollouts are not.", "additionalProperties": false, "required": ["run", "checkpoint", "step"], "properties": { "run": { "type": "string", "description": "The other run's folder name." }, "checkpoint": { "type": "string", "description": "The checkpoint's name." }, "step": { "type": "integer", "description": "RL steps done by then.", "minimum": 0 } } }, "queue_order": { "type": "number", "description": "Place among the runs that wait: lower goes first. Without it, the time of creation decides." }, "imported": { "type": "object", "description": "Where the rollouts came from, when another program wrote them.", "additionalProperties": false, "required": ["format", "sources", "skipped"], "properties": { "format": { "type": "string", "description": "What wrote them: verl, trl, rec-r1 or jsonl." }, "sources": { "type": "array", "description": "The files that were read, by their names.", "items": { "type": "string" } }, "skipped": { "type": "integer", "description": "Lines that could not be taken over; the first of them are told as warnings.", "minimum": 0 } } }, "data": { "type": "object", "description": "The data that the run read.", "additionalProperties": false, "required": ["hash", "documents", "queries", "notes"], "properties": { "hash": { "type": "string", "description": "SHA-256 of the files' names and bytes: two runs with the same one read the same data." }, "documents": { "type": "integer", "description": "Documents of the corpus.", "minimum": 0 }, "queries": { "type": "object", "description": "Queries of each split, by its role.", "additionalProperties": { "type": "integer", "minimum": 0 } }, "notes": { "type": "array", "description": "What was left out or mended in reading them, a sentence each.", "items": { "type": "string" } } } }, "recommender": { "type": "object", "description": "What retrieved, with the settings and sizes that decide what it finds. Variables of the environment stand in it by their names.", "additionalProperties": true }, "reward_files": { "type": "object", "description": "SHA-256 of the programs, modules and logs that the reward names, by their names; null for a file of more than 64 MiB.", "additionalProperties": { "type": ["string", "null"] } }, "versions": { "type": "object", "description": "Versions of what ran.", "additionalProperties": { "type": "string" } } }, "required": ["schema_version", "id", "name", "experiment", "state", "engine", "pid", "process_started", "host", "created", "started", "ended", "heartbeat", "phase", "step", "steps", "rollouts", "reward", "eta_seconds", "best", "versions"] };
var func2 = Object.prototype.hasOwnProperty;
function validate13(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.schema_version === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema_version" }, message: "must have required property 'schema_version'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.id === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.name === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.experiment === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "experiment" }, message: "must have required property 'experiment'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.state === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "state" }, message: "must have required property 'state'" };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.engine === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "engine" }, message: "must have required property 'engine'" };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.pid === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "pid" }, message: "must have required property 'pid'" };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.process_started === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "process_started" }, message: "must have required property 'process_started'" };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data.host === void 0) {
      const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "host" }, message: "must have required property 'host'" };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    if (data.created === void 0) {
      const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "created" }, message: "must have required property 'created'" };
      if (vErrors === null) {
        vErrors = [err9];
      } else {
        vErrors.push(err9);
      }
      errors++;
    }
    if (data.started === void 0) {
      const err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "started" }, message: "must have required property 'started'" };
      if (vErrors === null) {
        vErrors = [err10];
      } else {
        vErrors.push(err10);
      }
      errors++;
    }
    if (data.ended === void 0) {
      const err11 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ended" }, message: "must have required property 'ended'" };
      if (vErrors === null) {
        vErrors = [err11];
      } else {
        vErrors.push(err11);
      }
      errors++;
    }
    if (data.heartbeat === void 0) {
      const err12 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "heartbeat" }, message: "must have required property 'heartbeat'" };
      if (vErrors === null) {
        vErrors = [err12];
      } else {
        vErrors.push(err12);
      }
      errors++;
    }
    if (data.phase === void 0) {
      const err13 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "phase" }, message: "must have required property 'phase'" };
      if (vErrors === null) {
        vErrors = [err13];
      } else {
        vErrors.push(err13);
      }
      errors++;
    }
    if (data.step === void 0) {
      const err14 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "step" }, message: "must have required property 'step'" };
      if (vErrors === null) {
        vErrors = [err14];
      } else {
        vErrors.push(err14);
      }
      errors++;
    }
    if (data.steps === void 0) {
      const err15 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "steps" }, message: "must have required property 'steps'" };
      if (vErrors === null) {
        vErrors = [err15];
      } else {
        vErrors.push(err15);
      }
      errors++;
    }
    if (data.rollouts === void 0) {
      const err16 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rollouts" }, message: "must have required property 'rollouts'" };
      if (vErrors === null) {
        vErrors = [err16];
      } else {
        vErrors.push(err16);
      }
      errors++;
    }
    if (data.reward === void 0) {
      const err17 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reward" }, message: "must have required property 'reward'" };
      if (vErrors === null) {
        vErrors = [err17];
      } else {
        vErrors.push(err17);
      }
      errors++;
    }
    if (data.eta_seconds === void 0) {
      const err18 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "eta_seconds" }, message: "must have required property 'eta_seconds'" };
      if (vErrors === null) {
        vErrors = [err18];
      } else {
        vErrors.push(err18);
      }
      errors++;
    }
    if (data.best === void 0) {
      const err19 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "best" }, message: "must have required property 'best'" };
      if (vErrors === null) {
        vErrors = [err19];
      } else {
        vErrors.push(err19);
      }
      errors++;
    }
    if (data.versions === void 0) {
      const err20 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "versions" }, message: "must have required property 'versions'" };
      if (vErrors === null) {
        vErrors = [err20];
      } else {
        vErrors.push(err20);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func2.call(schema12.properties, key0)) {
        const err21 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
    if (data.schema_version !== void 0) {
      let data0 = data.schema_version;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        const err22 = { instancePath: instancePath + "/schema_version", schemaPath: "#/properties/schema_version/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
      if (1 !== data0) {
        const err23 = { instancePath: instancePath + "/schema_version", schemaPath: "#/properties/schema_version/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
    }
    if (data.id !== void 0) {
      if (typeof data.id !== "string") {
        const err24 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      if (typeof data.name !== "string") {
        const err25 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
    }
    if (data.experiment !== void 0) {
      if (typeof data.experiment !== "string") {
        const err26 = { instancePath: instancePath + "/experiment", schemaPath: "#/properties/experiment/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
    }
    if (data.state !== void 0) {
      let data4 = data.state;
      if (typeof data4 !== "string") {
        const err27 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
      if (!(data4 === "queued" || data4 === "starting" || data4 === "running" || data4 === "paused" || data4 === "stopping" || data4 === "completed" || data4 === "stopped" || data4 === "failed")) {
        const err28 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/enum", keyword: "enum", params: { allowedValues: schema12.properties.state.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
    }
    if (data.message !== void 0) {
      if (typeof data.message !== "string") {
        const err29 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
    }
    if (data.engine !== void 0) {
      if (typeof data.engine !== "string") {
        const err30 = { instancePath: instancePath + "/engine", schemaPath: "#/properties/engine/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
        }
        errors++;
      }
    }
    if (data.pid !== void 0) {
      let data7 = data.pid;
      if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7)) && data7 !== null) {
        const err31 = { instancePath: instancePath + "/pid", schemaPath: "#/properties/pid/type", keyword: "type", params: { type: schema12.properties.pid.type }, message: "must be integer,null" };
        if (vErrors === null) {
          vErrors = [err31];
        } else {
          vErrors.push(err31);
        }
        errors++;
      }
    }
    if (data.process_started !== void 0) {
      let data8 = data.process_started;
      if (!(typeof data8 == "number" && isFinite(data8)) && data8 !== null) {
        const err32 = { instancePath: instancePath + "/process_started", schemaPath: "#/properties/process_started/type", keyword: "type", params: { type: schema12.properties.process_started.type }, message: "must be number,null" };
        if (vErrors === null) {
          vErrors = [err32];
        } else {
          vErrors.push(err32);
        }
        errors++;
      }
    }
    if (data.host !== void 0) {
      if (typeof data.host !== "string") {
        const err33 = { instancePath: instancePath + "/host", schemaPath: "#/properties/host/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err33];
        } else {
          vErrors.push(err33);
        }
        errors++;
      }
    }
    if (data.created !== void 0) {
      if (typeof data.created !== "string") {
        const err34 = { instancePath: instancePath + "/created", schemaPath: "#/properties/created/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err34];
        } else {
          vErrors.push(err34);
        }
        errors++;
      }
    }
    if (data.started !== void 0) {
      let data11 = data.started;
      if (typeof data11 !== "string" && data11 !== null) {
        const err35 = { instancePath: instancePath + "/started", schemaPath: "#/properties/started/type", keyword: "type", params: { type: schema12.properties.started.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err35];
        } else {
          vErrors.push(err35);
        }
        errors++;
      }
    }
    if (data.ended !== void 0) {
      let data12 = data.ended;
      if (typeof data12 !== "string" && data12 !== null) {
        const err36 = { instancePath: instancePath + "/ended", schemaPath: "#/properties/ended/type", keyword: "type", params: { type: schema12.properties.ended.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err36];
        } else {
          vErrors.push(err36);
        }
        errors++;
      }
    }
    if (data.heartbeat !== void 0) {
      if (typeof data.heartbeat !== "string") {
        const err37 = { instancePath: instancePath + "/heartbeat", schemaPath: "#/properties/heartbeat/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err37];
        } else {
          vErrors.push(err37);
        }
        errors++;
      }
    }
    if (data.phase !== void 0) {
      let data14 = data.phase;
      if (typeof data14 !== "string" && data14 !== null) {
        const err38 = { instancePath: instancePath + "/phase", schemaPath: "#/properties/phase/type", keyword: "type", params: { type: schema12.properties.phase.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err38];
        } else {
          vErrors.push(err38);
        }
        errors++;
      }
    }
    if (data.step !== void 0) {
      let data15 = data.step;
      if (!(typeof data15 == "number" && (!(data15 % 1) && !isNaN(data15)) && isFinite(data15))) {
        const err39 = { instancePath: instancePath + "/step", schemaPath: "#/properties/step/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err39];
        } else {
          vErrors.push(err39);
        }
        errors++;
      }
      if (typeof data15 == "number" && isFinite(data15)) {
        if (data15 < 0 || isNaN(data15)) {
          const err40 = { instancePath: instancePath + "/step", schemaPath: "#/properties/step/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err40];
          } else {
            vErrors.push(err40);
          }
          errors++;
        }
      }
    }
    if (data.steps !== void 0) {
      let data16 = data.steps;
      if (!(typeof data16 == "number" && (!(data16 % 1) && !isNaN(data16)) && isFinite(data16))) {
        const err41 = { instancePath: instancePath + "/steps", schemaPath: "#/properties/steps/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err41];
        } else {
          vErrors.push(err41);
        }
        errors++;
      }
      if (typeof data16 == "number" && isFinite(data16)) {
        if (data16 < 0 || isNaN(data16)) {
          const err42 = { instancePath: instancePath + "/steps", schemaPath: "#/properties/steps/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err42];
          } else {
            vErrors.push(err42);
          }
          errors++;
        }
      }
    }
    if (data.rollouts !== void 0) {
      let data17 = data.rollouts;
      if (!(typeof data17 == "number" && (!(data17 % 1) && !isNaN(data17)) && isFinite(data17))) {
        const err43 = { instancePath: instancePath + "/rollouts", schemaPath: "#/properties/rollouts/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err43];
        } else {
          vErrors.push(err43);
        }
        errors++;
      }
      if (typeof data17 == "number" && isFinite(data17)) {
        if (data17 < 0 || isNaN(data17)) {
          const err44 = { instancePath: instancePath + "/rollouts", schemaPath: "#/properties/rollouts/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err44];
          } else {
            vErrors.push(err44);
          }
          errors++;
        }
      }
    }
    if (data.reward !== void 0) {
      let data18 = data.reward;
      if (!(typeof data18 == "number" && isFinite(data18)) && data18 !== null) {
        const err45 = { instancePath: instancePath + "/reward", schemaPath: "#/properties/reward/type", keyword: "type", params: { type: schema12.properties.reward.type }, message: "must be number,null" };
        if (vErrors === null) {
          vErrors = [err45];
        } else {
          vErrors.push(err45);
        }
        errors++;
      }
    }
    if (data.eta_seconds !== void 0) {
      let data19 = data.eta_seconds;
      if (!(typeof data19 == "number" && isFinite(data19)) && data19 !== null) {
        const err46 = { instancePath: instancePath + "/eta_seconds", schemaPath: "#/properties/eta_seconds/type", keyword: "type", params: { type: schema12.properties.eta_seconds.type }, message: "must be number,null" };
        if (vErrors === null) {
          vErrors = [err46];
        } else {
          vErrors.push(err46);
        }
        errors++;
      }
    }
    if (data.best !== void 0) {
      let data20 = data.best;
      if (!(data20 && typeof data20 == "object" && !Array.isArray(data20)) && data20 !== null) {
        const err47 = { instancePath: instancePath + "/best", schemaPath: "#/properties/best/type", keyword: "type", params: { type: schema12.properties.best.type }, message: "must be object,null" };
        if (vErrors === null) {
          vErrors = [err47];
        } else {
          vErrors.push(err47);
        }
        errors++;
      }
      if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
        if (data20.metric === void 0) {
          const err48 = { instancePath: instancePath + "/best", schemaPath: "#/properties/best/required", keyword: "required", params: { missingProperty: "metric" }, message: "must have required property 'metric'" };
          if (vErrors === null) {
            vErrors = [err48];
          } else {
            vErrors.push(err48);
          }
          errors++;
        }
        if (data20.value === void 0) {
          const err49 = { instancePath: instancePath + "/best", schemaPath: "#/properties/best/required", keyword: "required", params: { missingProperty: "value" }, message: "must have required property 'value'" };
          if (vErrors === null) {
            vErrors = [err49];
          } else {
            vErrors.push(err49);
          }
          errors++;
        }
        if (data20.step === void 0) {
          const err50 = { instancePath: instancePath + "/best", schemaPath: "#/properties/best/required", keyword: "required", params: { missingProperty: "step" }, message: "must have required property 'step'" };
          if (vErrors === null) {
            vErrors = [err50];
          } else {
            vErrors.push(err50);
          }
          errors++;
        }
        for (const key1 in data20) {
          if (!(key1 === "metric" || key1 === "value" || key1 === "step")) {
            const err51 = { instancePath: instancePath + "/best", schemaPath: "#/properties/best/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err51];
            } else {
              vErrors.push(err51);
            }
            errors++;
          }
        }
        if (data20.metric !== void 0) {
          if (typeof data20.metric !== "string") {
            const err52 = { instancePath: instancePath + "/best/metric", schemaPath: "#/properties/best/properties/metric/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err52];
            } else {
              vErrors.push(err52);
            }
            errors++;
          }
        }
        if (data20.value !== void 0) {
          let data22 = data20.value;
          if (!(typeof data22 == "number" && isFinite(data22))) {
            const err53 = { instancePath: instancePath + "/best/value", schemaPath: "#/properties/best/properties/value/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            if (vErrors === null) {
              vErrors = [err53];
            } else {
              vErrors.push(err53);
            }
            errors++;
          }
        }
        if (data20.step !== void 0) {
          let data23 = data20.step;
          if (!(typeof data23 == "number" && (!(data23 % 1) && !isNaN(data23)) && isFinite(data23))) {
            const err54 = { instancePath: instancePath + "/best/step", schemaPath: "#/properties/best/properties/step/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err54];
            } else {
              vErrors.push(err54);
            }
            errors++;
          }
        }
      }
    }
    if (data.sweep !== void 0) {
      let data24 = data.sweep;
      if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
        if (data24.id === void 0) {
          const err55 = { instancePath: instancePath + "/sweep", schemaPath: "#/properties/sweep/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
          if (vErrors === null) {
            vErrors = [err55];
          } else {
            vErrors.push(err55);
          }
          errors++;
        }
        if (data24.settings === void 0) {
          const err56 = { instancePath: instancePath + "/sweep", schemaPath: "#/properties/sweep/required", keyword: "required", params: { missingProperty: "settings" }, message: "must have required property 'settings'" };
          if (vErrors === null) {
            vErrors = [err56];
          } else {
            vErrors.push(err56);
          }
          errors++;
        }
        for (const key2 in data24) {
          if (!(key2 === "id" || key2 === "settings")) {
            const err57 = { instancePath: instancePath + "/sweep", schemaPath: "#/properties/sweep/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err57];
            } else {
              vErrors.push(err57);
            }
            errors++;
          }
        }
        if (data24.id !== void 0) {
          if (typeof data24.id !== "string") {
            const err58 = { instancePath: instancePath + "/sweep/id", schemaPath: "#/properties/sweep/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err58];
            } else {
              vErrors.push(err58);
            }
            errors++;
          }
        }
        if (data24.settings !== void 0) {
          let data26 = data24.settings;
          if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
          } else {
            const err59 = { instancePath: instancePath + "/sweep/settings", schemaPath: "#/properties/sweep/properties/settings/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err59];
            } else {
              vErrors.push(err59);
            }
            errors++;
          }
        }
      } else {
        const err60 = { instancePath: instancePath + "/sweep", schemaPath: "#/properties/sweep/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err60];
        } else {
          vErrors.push(err60);
        }
        errors++;
      }
    }
    if (data.overrides !== void 0) {
      let data27 = data.overrides;
      if (Array.isArray(data27)) {
        const len0 = data27.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data27[i0] !== "string") {
            const err61 = { instancePath: instancePath + "/overrides/" + i0, schemaPath: "#/properties/overrides/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err61];
            } else {
              vErrors.push(err61);
            }
            errors++;
          }
        }
      } else {
        const err62 = { instancePath: instancePath + "/overrides", schemaPath: "#/properties/overrides/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err62];
        } else {
          vErrors.push(err62);
        }
        errors++;
      }
    }
    if (data.branch !== void 0) {
      let data29 = data.branch;
      if (data29 && typeof data29 == "object" && !Array.isArray(data29)) {
        if (data29.run === void 0) {
          const err63 = { instancePath: instancePath + "/branch", schemaPath: "#/properties/branch/required", keyword: "required", params: { missingProperty: "run" }, message: "must have required property 'run'" };
          if (vErrors === null) {
            vErrors = [err63];
          } else {
            vErrors.push(err63);
          }
          errors++;
        }
        if (data29.checkpoint === void 0) {
          const err64 = { instancePath: instancePath + "/branch", schemaPath: "#/properties/branch/required", keyword: "required", params: { missingProperty: "checkpoint" }, message: "must have required property 'checkpoint'" };
          if (vErrors === null) {
            vErrors = [err64];
          } else {
            vErrors.push(err64);
          }
          errors++;
        }
        if (data29.step === void 0) {
          const err65 = { instancePath: instancePath + "/branch", schemaPath: "#/properties/branch/required", keyword: "required", params: { missingProperty: "step" }, message: "must have required property 'step'" };
          if (vErrors === null) {
            vErrors = [err65];
          } else {
            vErrors.push(err65);
          }
          errors++;
        }
        for (const key3 in data29) {
          if (!(key3 === "run" || key3 === "checkpoint" || key3 === "step")) {
            const err66 = { instancePath: instancePath + "/branch", schemaPath: "#/properties/branch/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err66];
            } else {
              vErrors.push(err66);
            }
            errors++;
          }
        }
        if (data29.run !== void 0) {
          if (typeof data29.run !== "string") {
            const err67 = { instancePath: instancePath + "/branch/run", schemaPath: "#/properties/branch/properties/run/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err67];
            } else {
              vErrors.push(err67);
            }
            errors++;
          }
        }
        if (data29.checkpoint !== void 0) {
          if (typeof data29.checkpoint !== "string") {
            const err68 = { instancePath: instancePath + "/branch/checkpoint", schemaPath: "#/properties/branch/properties/checkpoint/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err68];
            } else {
              vErrors.push(err68);
            }
            errors++;
          }
        }
        if (data29.step !== void 0) {
          let data32 = data29.step;
          if (!(typeof data32 == "number" && (!(data32 % 1) && !isNaN(data32)) && isFinite(data32))) {
            const err69 = { instancePath: instancePath + "/branch/step", schemaPath: "#/properties/branch/properties/step/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err69];
            } else {
              vErrors.push(err69);
            }
            errors++;
          }
          if (typeof data32 == "number" && isFinite(data32)) {
            if (data32 < 0 || isNaN(data32)) {
              const err70 = { instancePath: instancePath + "/branch/step", schemaPath: "#/properties/branch/properties/step/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              if (vErrors === null) {
                vErrors = [err70];
              } else {
                vErrors.push(err70);
              }
              errors++;
            }
          }
        }
      } else {
        const err71 = { instancePath: instancePath + "/branch", schemaPath: "#/properties/branch/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err71];
        } else {
          vErrors.push(err71);
        }
        errors++;
      }
    }
    if (data.queue_order !== void 0) {
      let data33 = data.queue_order;
      if (!(typeof data33 == "number" && isFinite(data33))) {
        const err72 = { instancePath: instancePath + "/queue_order", schemaPath: "#/properties/queue_order/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        if (vErrors === null) {
          vErrors = [err72];
        } else {
          vErrors.push(err72);
        }
        errors++;
      }
    }
    if (data.imported !== void 0) {
      let data34 = data.imported;
      if (data34 && typeof data34 == "object" && !Array.isArray(data34)) {
        if (data34.format === void 0) {
          const err73 = { instancePath: instancePath + "/imported", schemaPath: "#/properties/imported/required", keyword: "required", params: { missingProperty: "format" }, message: "must have required property 'format'" };
          if (vErrors === null) {
            vErrors = [err73];
          } else {
            vErrors.push(err73);
          }
          errors++;
        }
        if (data34.sources === void 0) {
          const err74 = { instancePath: instancePath + "/imported", schemaPath: "#/properties/imported/required", keyword: "required", params: { missingProperty: "sources" }, message: "must have required property 'sources'" };
          if (vErrors === null) {
            vErrors = [err74];
          } else {
            vErrors.push(err74);
          }
          errors++;
        }
        if (data34.skipped === void 0) {
          const err75 = { instancePath: instancePath + "/imported", schemaPath: "#/properties/imported/required", keyword: "required", params: { missingProperty: "skipped" }, message: "must have required property 'skipped'" };
          if (vErrors === null) {
            vErrors = [err75];
          } else {
            vErrors.push(err75);
          }
          errors++;
        }
        for (const key4 in data34) {
          if (!(key4 === "format" || key4 === "sources" || key4 === "skipped")) {
            const err76 = { instancePath: instancePath + "/imported", schemaPath: "#/properties/imported/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err76];
            } else {
              vErrors.push(err76);
            }
            errors++;
          }
        }
        if (data34.format !== void 0) {
          if (typeof data34.format !== "string") {
            const err77 = { instancePath: instancePath + "/imported/format", schemaPath: "#/properties/imported/properties/format/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err77];
            } else {
              vErrors.push(err77);
            }
            errors++;
          }
        }
        if (data34.sources !== void 0) {
          let data36 = data34.sources;
          if (Array.isArray(data36)) {
            const len1 = data36.length;
            for (let i1 = 0; i1 < len1; i1++) {
              if (typeof data36[i1] !== "string") {
                const err78 = { instancePath: instancePath + "/imported/sources/" + i1, schemaPath: "#/properties/imported/properties/sources/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err78];
                } else {
                  vErrors.push(err78);
                }
                errors++;
              }
            }
          } else {
            const err79 = { instancePath: instancePath + "/imported/sources", schemaPath: "#/properties/imported/properties/sources/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err79];
            } else {
              vErrors.push(err79);
            }
            errors++;
          }
        }
        if (data34.skipped !== void 0) {
          let data38 = data34.skipped;
          if (!(typeof data38 == "number" && (!(data38 % 1) && !isNaN(data38)) && isFinite(data38))) {
            const err80 = { instancePath: instancePath + "/imported/skipped", schemaPath: "#/properties/imported/properties/skipped/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err80];
            } else {
              vErrors.push(err80);
            }
            errors++;
          }
          if (typeof data38 == "number" && isFinite(data38)) {
            if (data38 < 0 || isNaN(data38)) {
              const err81 = { instancePath: instancePath + "/imported/skipped", schemaPath: "#/properties/imported/properties/skipped/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              if (vErrors === null) {
                vErrors = [err81];
              } else {
                vErrors.push(err81);
              }
              errors++;
            }
          }
        }
      } else {
        const err82 = { instancePath: instancePath + "/imported", schemaPath: "#/properties/imported/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err82];
        } else {
          vErrors.push(err82);
        }
        errors++;
      }
    }
    if (data.data !== void 0) {
      let data39 = data.data;
      if (data39 && typeof data39 == "object" && !Array.isArray(data39)) {
        if (data39.hash === void 0) {
          const err83 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "hash" }, message: "must have required property 'hash'" };
          if (vErrors === null) {
            vErrors = [err83];
          } else {
            vErrors.push(err83);
          }
          errors++;
        }
        if (data39.documents === void 0) {
          const err84 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "documents" }, message: "must have required property 'documents'" };
          if (vErrors === null) {
            vErrors = [err84];
          } else {
            vErrors.push(err84);
          }
          errors++;
        }
        if (data39.queries === void 0) {
          const err85 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "queries" }, message: "must have required property 'queries'" };
          if (vErrors === null) {
            vErrors = [err85];
          } else {
            vErrors.push(err85);
          }
          errors++;
        }
        if (data39.notes === void 0) {
          const err86 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "notes" }, message: "must have required property 'notes'" };
          if (vErrors === null) {
            vErrors = [err86];
          } else {
            vErrors.push(err86);
          }
          errors++;
        }
        for (const key5 in data39) {
          if (!(key5 === "hash" || key5 === "documents" || key5 === "queries" || key5 === "notes")) {
            const err87 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err87];
            } else {
              vErrors.push(err87);
            }
            errors++;
          }
        }
        if (data39.hash !== void 0) {
          if (typeof data39.hash !== "string") {
            const err88 = { instancePath: instancePath + "/data/hash", schemaPath: "#/properties/data/properties/hash/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err88];
            } else {
              vErrors.push(err88);
            }
            errors++;
          }
        }
        if (data39.documents !== void 0) {
          let data41 = data39.documents;
          if (!(typeof data41 == "number" && (!(data41 % 1) && !isNaN(data41)) && isFinite(data41))) {
            const err89 = { instancePath: instancePath + "/data/documents", schemaPath: "#/properties/data/properties/documents/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err89];
            } else {
              vErrors.push(err89);
            }
            errors++;
          }
          if (typeof data41 == "number" && isFinite(data41)) {
            if (data41 < 0 || isNaN(data41)) {
              const err90 = { instancePath: instancePath + "/data/documents", schemaPath: "#/properties/data/properties/documents/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              if (vErrors === null) {
                vErrors = [err90];
              } else {
                vErrors.push(err90);
              }
              errors++;
            }
          }
        }
        if (data39.queries !== void 0) {
          let data42 = data39.queries;
          if (data42 && typeof data42 == "object" && !Array.isArray(data42)) {
            for (const key6 in data42) {
              let data43 = data42[key6];
              if (!(typeof data43 == "number" && (!(data43 % 1) && !isNaN(data43)) && isFinite(data43))) {
                const err91 = { instancePath: instancePath + "/data/queries/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/data/properties/queries/additionalProperties/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err91];
                } else {
                  vErrors.push(err91);
                }
                errors++;
              }
              if (typeof data43 == "number" && isFinite(data43)) {
                if (data43 < 0 || isNaN(data43)) {
                  const err92 = { instancePath: instancePath + "/data/queries/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/data/properties/queries/additionalProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  if (vErrors === null) {
                    vErrors = [err92];
                  } else {
                    vErrors.push(err92);
                  }
                  errors++;
                }
              }
            }
          } else {
            const err93 = { instancePath: instancePath + "/data/queries", schemaPath: "#/properties/data/properties/queries/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err93];
            } else {
              vErrors.push(err93);
            }
            errors++;
          }
        }
        if (data39.notes !== void 0) {
          let data44 = data39.notes;
          if (Array.isArray(data44)) {
            const len2 = data44.length;
            for (let i2 = 0; i2 < len2; i2++) {
              if (typeof data44[i2] !== "string") {
                const err94 = { instancePath: instancePath + "/data/notes/" + i2, schemaPath: "#/properties/data/properties/notes/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err94];
                } else {
                  vErrors.push(err94);
                }
                errors++;
              }
            }
          } else {
            const err95 = { instancePath: instancePath + "/data/notes", schemaPath: "#/properties/data/properties/notes/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err95];
            } else {
              vErrors.push(err95);
            }
            errors++;
          }
        }
      } else {
        const err96 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err96];
        } else {
          vErrors.push(err96);
        }
        errors++;
      }
    }
    if (data.recommender !== void 0) {
      let data46 = data.recommender;
      if (data46 && typeof data46 == "object" && !Array.isArray(data46)) {
      } else {
        const err97 = { instancePath: instancePath + "/recommender", schemaPath: "#/properties/recommender/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err97];
        } else {
          vErrors.push(err97);
        }
        errors++;
      }
    }
    if (data.reward_files !== void 0) {
      let data47 = data.reward_files;
      if (data47 && typeof data47 == "object" && !Array.isArray(data47)) {
        for (const key7 in data47) {
          let data48 = data47[key7];
          if (typeof data48 !== "string" && data48 !== null) {
            const err98 = { instancePath: instancePath + "/reward_files/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/reward_files/additionalProperties/type", keyword: "type", params: { type: schema12.properties.reward_files.additionalProperties.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err98];
            } else {
              vErrors.push(err98);
            }
            errors++;
          }
        }
      } else {
        const err99 = { instancePath: instancePath + "/reward_files", schemaPath: "#/properties/reward_files/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err99];
        } else {
          vErrors.push(err99);
        }
        errors++;
      }
    }
    if (data.versions !== void 0) {
      let data49 = data.versions;
      if (data49 && typeof data49 == "object" && !Array.isArray(data49)) {
        for (const key8 in data49) {
          if (typeof data49[key8] !== "string") {
            const err100 = { instancePath: instancePath + "/versions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/versions/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err100];
            } else {
              vErrors.push(err100);
            }
            errors++;
          }
        }
      } else {
        const err101 = { instancePath: instancePath + "/versions", schemaPath: "#/properties/versions/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err101];
        } else {
          vErrors.push(err101);
        }
        errors++;
      }
    }
  } else {
    const err102 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err102];
    } else {
      vErrors.push(err102);
    }
    errors++;
  }
  validate13.errors = vErrors;
  return errors === 0;
}
var validateRunEvent = validate14;
var schema14 = { "type": "object", "description": "The run changed its state.", "additionalProperties": false, "properties": { "type": { "const": "run", "description": "The run changed its state." }, "time": { "type": "string", "description": "ISO 8601, UTC." }, "state": { "type": "string", "description": "State of the run.", "enum": ["queued", "starting", "running", "paused", "stopping", "completed", "stopped", "failed"] }, "message": { "type": "string", "description": "Why." }, "phase": { "type": "string", "description": "Part of the run.", "enum": ["warm_start", "rl"] } }, "required": ["type", "time", "state"], "title": "LifecycleEvent" };
var schema15 = { "type": "object", "description": "A training step was done.", "additionalProperties": false, "properties": { "type": { "const": "step", "description": "A training step was done." }, "time": { "type": "string", "description": "ISO 8601, UTC." }, "phase": { "type": "string", "description": "Part of the run.", "enum": ["warm_start", "rl"] }, "step": { "type": "integer", "description": "Step within the phase, from 1.", "minimum": 0 }, "steps": { "type": "integer", "description": "Steps planned in the phase." }, "rollouts": { "type": "integer", "description": "Rollouts written so far." }, "metrics": { "type": "object", "description": "reward/mean, reward/std, reward/max, reward/<component>, kl, entropy, completion_length, clip_fraction, truncated_share, zero_variance_share, grad_norm, loss, learning_rate, value_loss and explained_variance (PPO's critic), rollouts_per_second, step_seconds.", "additionalProperties": { "type": ["number", "null"] } } }, "required": ["type", "time", "phase", "step", "steps", "rollouts", "metrics"], "title": "StepEvent" };
var schema16 = { "type": "object", "description": "A system was measured on a split with greedy rewrites.", "additionalProperties": false, "properties": { "type": { "const": "evaluation", "description": "A system was measured on a split with greedy rewrites." }, "time": { "type": "string", "description": "ISO 8601, UTC." }, "phase": { "type": "string", "description": "Part of the run.", "enum": ["warm_start", "rl"] }, "step": { "type": "integer", "description": "RL steps done; 0 before RL.", "minimum": 0 }, "split": { "type": "string", "description": "Name of the split." }, "system": { "type": "string", "description": "Who was measured: `policy`, or a baseline such as `original_query`." }, "queries": { "type": "integer", "description": "Queries measured." }, "metrics": { "type": "object", "description": "By metric name.", "additionalProperties": { "type": "object", "description": "A mean with its 95 % bootstrap interval.", "additionalProperties": false, "properties": { "mean": { "type": "number", "description": "Mean over the queries." }, "low": { "type": "number", "description": "Lower end." }, "high": { "type": "number", "description": "Upper end." } }, "required": ["mean", "low", "high"] } } }, "required": ["type", "time", "phase", "step", "split", "system", "queries", "metrics"], "title": "EvaluationEvent" };
var schema17 = { "type": "object", "description": "A checkpoint was written.", "additionalProperties": false, "properties": { "type": { "const": "checkpoint", "description": "A checkpoint was written." }, "time": { "type": "string", "description": "ISO 8601, UTC." }, "phase": { "type": "string", "description": "Part of the run.", "enum": ["warm_start", "rl"] }, "step": { "type": "integer", "description": "RL steps done." }, "path": { "type": "string", "description": "Folder, relative to the run directory." }, "best": { "type": "boolean", "description": "Whether it is the best on validation so far." } }, "required": ["type", "time", "phase", "step", "path", "best"], "title": "CheckpointEvent" };
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
    const tag0 = data.type;
    if (typeof tag0 == "string") {
      if (tag0 === "run") {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.type === void 0) {
            const err1 = { instancePath, schemaPath: "#/definitions/LifecycleEvent/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
          if (data.time === void 0) {
            const err2 = { instancePath, schemaPath: "#/definitions/LifecycleEvent/required", keyword: "required", params: { missingProperty: "time" }, message: "must have required property 'time'" };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
          if (data.state === void 0) {
            const err3 = { instancePath, schemaPath: "#/definitions/LifecycleEvent/required", keyword: "required", params: { missingProperty: "state" }, message: "must have required property 'state'" };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
          for (const key0 in data) {
            if (!(key0 === "type" || key0 === "time" || key0 === "state" || key0 === "message" || key0 === "phase")) {
              const err4 = { instancePath, schemaPath: "#/definitions/LifecycleEvent/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
          }
          if (data.type !== void 0) {
            if ("run" !== data.type) {
              const err5 = { instancePath: instancePath + "/type", schemaPath: "#/definitions/LifecycleEvent/properties/type/const", keyword: "const", params: { allowedValue: "run" }, message: "must be equal to constant" };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
          }
          if (data.time !== void 0) {
            if (typeof data.time !== "string") {
              const err6 = { instancePath: instancePath + "/time", schemaPath: "#/definitions/LifecycleEvent/properties/time/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
          }
          if (data.state !== void 0) {
            let data2 = data.state;
            if (typeof data2 !== "string") {
              const err7 = { instancePath: instancePath + "/state", schemaPath: "#/definitions/LifecycleEvent/properties/state/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
            if (!(data2 === "queued" || data2 === "starting" || data2 === "running" || data2 === "paused" || data2 === "stopping" || data2 === "completed" || data2 === "stopped" || data2 === "failed")) {
              const err8 = { instancePath: instancePath + "/state", schemaPath: "#/definitions/LifecycleEvent/properties/state/enum", keyword: "enum", params: { allowedValues: schema14.properties.state.enum }, message: "must be equal to one of the allowed values" };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
          }
          if (data.message !== void 0) {
            if (typeof data.message !== "string") {
              const err9 = { instancePath: instancePath + "/message", schemaPath: "#/definitions/LifecycleEvent/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
          }
          if (data.phase !== void 0) {
            let data4 = data.phase;
            if (typeof data4 !== "string") {
              const err10 = { instancePath: instancePath + "/phase", schemaPath: "#/definitions/LifecycleEvent/properties/phase/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err10];
              } else {
                vErrors.push(err10);
              }
              errors++;
            }
            if (!(data4 === "warm_start" || data4 === "rl")) {
              const err11 = { instancePath: instancePath + "/phase", schemaPath: "#/definitions/LifecycleEvent/properties/phase/enum", keyword: "enum", params: { allowedValues: schema14.properties.phase.enum }, message: "must be equal to one of the allowed values" };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
          }
        } else {
          const err12 = { instancePath, schemaPath: "#/definitions/LifecycleEvent/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      } else if (tag0 === "step") {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.type === void 0) {
            const err13 = { instancePath, schemaPath: "#/definitions/StepEvent/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
          if (data.time === void 0) {
            const err14 = { instancePath, schemaPath: "#/definitions/StepEvent/required", keyword: "required", params: { missingProperty: "time" }, message: "must have required property 'time'" };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
          if (data.phase === void 0) {
            const err15 = { instancePath, schemaPath: "#/definitions/StepEvent/required", keyword: "required", params: { missingProperty: "phase" }, message: "must have required property 'phase'" };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
          if (data.step === void 0) {
            const err16 = { instancePath, schemaPath: "#/definitions/StepEvent/required", keyword: "required", params: { missingProperty: "step" }, message: "must have required property 'step'" };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
          if (data.steps === void 0) {
            const err17 = { instancePath, schemaPath: "#/definitions/StepEvent/required", keyword: "required", params: { missingProperty: "steps" }, message: "must have required property 'steps'" };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
          if (data.rollouts === void 0) {
            const err18 = { instancePath, schemaPath: "#/definitions/StepEvent/required", keyword: "required", params: { missingProperty: "rollouts" }, message: "must have required property 'rollouts'" };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
          if (data.metrics === void 0) {
            const err19 = { instancePath, schemaPath: "#/definitions/StepEvent/required", keyword: "required", params: { missingProperty: "metrics" }, message: "must have required property 'metrics'" };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
          for (const key1 in data) {
            if (!(key1 === "type" || key1 === "time" || key1 === "phase" || key1 === "step" || key1 === "steps" || key1 === "rollouts" || key1 === "metrics")) {
              const err20 = { instancePath, schemaPath: "#/definitions/StepEvent/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
              if (vErrors === null) {
                vErrors = [err20];
              } else {
                vErrors.push(err20);
              }
              errors++;
            }
          }
          if (data.type !== void 0) {
            if ("step" !== data.type) {
              const err21 = { instancePath: instancePath + "/type", schemaPath: "#/definitions/StepEvent/properties/type/const", keyword: "const", params: { allowedValue: "step" }, message: "must be equal to constant" };
              if (vErrors === null) {
                vErrors = [err21];
              } else {
                vErrors.push(err21);
              }
              errors++;
            }
          }
          if (data.time !== void 0) {
            if (typeof data.time !== "string") {
              const err22 = { instancePath: instancePath + "/time", schemaPath: "#/definitions/StepEvent/properties/time/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err22];
              } else {
                vErrors.push(err22);
              }
              errors++;
            }
          }
          if (data.phase !== void 0) {
            let data7 = data.phase;
            if (typeof data7 !== "string") {
              const err23 = { instancePath: instancePath + "/phase", schemaPath: "#/definitions/StepEvent/properties/phase/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err23];
              } else {
                vErrors.push(err23);
              }
              errors++;
            }
            if (!(data7 === "warm_start" || data7 === "rl")) {
              const err24 = { instancePath: instancePath + "/phase", schemaPath: "#/definitions/StepEvent/properties/phase/enum", keyword: "enum", params: { allowedValues: schema15.properties.phase.enum }, message: "must be equal to one of the allowed values" };
              if (vErrors === null) {
                vErrors = [err24];
              } else {
                vErrors.push(err24);
              }
              errors++;
            }
          }
          if (data.step !== void 0) {
            let data8 = data.step;
            if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)) && isFinite(data8))) {
              const err25 = { instancePath: instancePath + "/step", schemaPath: "#/definitions/StepEvent/properties/step/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
              if (vErrors === null) {
                vErrors = [err25];
              } else {
                vErrors.push(err25);
              }
              errors++;
            }
            if (typeof data8 == "number" && isFinite(data8)) {
              if (data8 < 0 || isNaN(data8)) {
                const err26 = { instancePath: instancePath + "/step", schemaPath: "#/definitions/StepEvent/properties/step/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                if (vErrors === null) {
                  vErrors = [err26];
                } else {
                  vErrors.push(err26);
                }
                errors++;
              }
            }
          }
          if (data.steps !== void 0) {
            let data9 = data.steps;
            if (!(typeof data9 == "number" && (!(data9 % 1) && !isNaN(data9)) && isFinite(data9))) {
              const err27 = { instancePath: instancePath + "/steps", schemaPath: "#/definitions/StepEvent/properties/steps/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
              if (vErrors === null) {
                vErrors = [err27];
              } else {
                vErrors.push(err27);
              }
              errors++;
            }
          }
          if (data.rollouts !== void 0) {
            let data10 = data.rollouts;
            if (!(typeof data10 == "number" && (!(data10 % 1) && !isNaN(data10)) && isFinite(data10))) {
              const err28 = { instancePath: instancePath + "/rollouts", schemaPath: "#/definitions/StepEvent/properties/rollouts/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
              if (vErrors === null) {
                vErrors = [err28];
              } else {
                vErrors.push(err28);
              }
              errors++;
            }
          }
          if (data.metrics !== void 0) {
            let data11 = data.metrics;
            if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
              for (const key2 in data11) {
                let data12 = data11[key2];
                if (!(typeof data12 == "number" && isFinite(data12)) && data12 !== null) {
                  const err29 = { instancePath: instancePath + "/metrics/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/StepEvent/properties/metrics/additionalProperties/type", keyword: "type", params: { type: schema15.properties.metrics.additionalProperties.type }, message: "must be number,null" };
                  if (vErrors === null) {
                    vErrors = [err29];
                  } else {
                    vErrors.push(err29);
                  }
                  errors++;
                }
              }
            } else {
              const err30 = { instancePath: instancePath + "/metrics", schemaPath: "#/definitions/StepEvent/properties/metrics/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err30];
              } else {
                vErrors.push(err30);
              }
              errors++;
            }
          }
        } else {
          const err31 = { instancePath, schemaPath: "#/definitions/StepEvent/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          if (vErrors === null) {
            vErrors = [err31];
          } else {
            vErrors.push(err31);
          }
          errors++;
        }
      } else if (tag0 === "evaluation") {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.type === void 0) {
            const err32 = { instancePath, schemaPath: "#/definitions/EvaluationEvent/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
            if (vErrors === null) {
              vErrors = [err32];
            } else {
              vErrors.push(err32);
            }
            errors++;
          }
          if (data.time === void 0) {
            const err33 = { instancePath, schemaPath: "#/definitions/EvaluationEvent/required", keyword: "required", params: { missingProperty: "time" }, message: "must have required property 'time'" };
            if (vErrors === null) {
              vErrors = [err33];
            } else {
              vErrors.push(err33);
            }
            errors++;
          }
          if (data.phase === void 0) {
            const err34 = { instancePath, schemaPath: "#/definitions/EvaluationEvent/required", keyword: "required", params: { missingProperty: "phase" }, message: "must have required property 'phase'" };
            if (vErrors === null) {
              vErrors = [err34];
            } else {
              vErrors.push(err34);
            }
            errors++;
          }
          if (data.step === void 0) {
            const err35 = { instancePath, schemaPath: "#/definitions/EvaluationEvent/required", keyword: "required", params: { missingProperty: "step" }, message: "must have required property 'step'" };
            if (vErrors === null) {
              vErrors = [err35];
            } else {
              vErrors.push(err35);
            }
            errors++;
          }
          if (data.split === void 0) {
            const err36 = { instancePath, schemaPath: "#/definitions/EvaluationEvent/required", keyword: "required", params: { missingProperty: "split" }, message: "must have required property 'split'" };
            if (vErrors === null) {
              vErrors = [err36];
            } else {
              vErrors.push(err36);
            }
            errors++;
          }
          if (data.system === void 0) {
            const err37 = { instancePath, schemaPath: "#/definitions/EvaluationEvent/required", keyword: "required", params: { missingProperty: "system" }, message: "must have required property 'system'" };
            if (vErrors === null) {
              vErrors = [err37];
            } else {
              vErrors.push(err37);
            }
            errors++;
          }
          if (data.queries === void 0) {
            const err38 = { instancePath, schemaPath: "#/definitions/EvaluationEvent/required", keyword: "required", params: { missingProperty: "queries" }, message: "must have required property 'queries'" };
            if (vErrors === null) {
              vErrors = [err38];
            } else {
              vErrors.push(err38);
            }
            errors++;
          }
          if (data.metrics === void 0) {
            const err39 = { instancePath, schemaPath: "#/definitions/EvaluationEvent/required", keyword: "required", params: { missingProperty: "metrics" }, message: "must have required property 'metrics'" };
            if (vErrors === null) {
              vErrors = [err39];
            } else {
              vErrors.push(err39);
            }
            errors++;
          }
          for (const key3 in data) {
            if (!(key3 === "type" || key3 === "time" || key3 === "phase" || key3 === "step" || key3 === "split" || key3 === "system" || key3 === "queries" || key3 === "metrics")) {
              const err40 = { instancePath, schemaPath: "#/definitions/EvaluationEvent/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
              if (vErrors === null) {
                vErrors = [err40];
              } else {
                vErrors.push(err40);
              }
              errors++;
            }
          }
          if (data.type !== void 0) {
            if ("evaluation" !== data.type) {
              const err41 = { instancePath: instancePath + "/type", schemaPath: "#/definitions/EvaluationEvent/properties/type/const", keyword: "const", params: { allowedValue: "evaluation" }, message: "must be equal to constant" };
              if (vErrors === null) {
                vErrors = [err41];
              } else {
                vErrors.push(err41);
              }
              errors++;
            }
          }
          if (data.time !== void 0) {
            if (typeof data.time !== "string") {
              const err42 = { instancePath: instancePath + "/time", schemaPath: "#/definitions/EvaluationEvent/properties/time/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err42];
              } else {
                vErrors.push(err42);
              }
              errors++;
            }
          }
          if (data.phase !== void 0) {
            let data15 = data.phase;
            if (typeof data15 !== "string") {
              const err43 = { instancePath: instancePath + "/phase", schemaPath: "#/definitions/EvaluationEvent/properties/phase/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err43];
              } else {
                vErrors.push(err43);
              }
              errors++;
            }
            if (!(data15 === "warm_start" || data15 === "rl")) {
              const err44 = { instancePath: instancePath + "/phase", schemaPath: "#/definitions/EvaluationEvent/properties/phase/enum", keyword: "enum", params: { allowedValues: schema16.properties.phase.enum }, message: "must be equal to one of the allowed values" };
              if (vErrors === null) {
                vErrors = [err44];
              } else {
                vErrors.push(err44);
              }
              errors++;
            }
          }
          if (data.step !== void 0) {
            let data16 = data.step;
            if (!(typeof data16 == "number" && (!(data16 % 1) && !isNaN(data16)) && isFinite(data16))) {
              const err45 = { instancePath: instancePath + "/step", schemaPath: "#/definitions/EvaluationEvent/properties/step/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
              if (vErrors === null) {
                vErrors = [err45];
              } else {
                vErrors.push(err45);
              }
              errors++;
            }
            if (typeof data16 == "number" && isFinite(data16)) {
              if (data16 < 0 || isNaN(data16)) {
                const err46 = { instancePath: instancePath + "/step", schemaPath: "#/definitions/EvaluationEvent/properties/step/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                if (vErrors === null) {
                  vErrors = [err46];
                } else {
                  vErrors.push(err46);
                }
                errors++;
              }
            }
          }
          if (data.split !== void 0) {
            if (typeof data.split !== "string") {
              const err47 = { instancePath: instancePath + "/split", schemaPath: "#/definitions/EvaluationEvent/properties/split/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err47];
              } else {
                vErrors.push(err47);
              }
              errors++;
            }
          }
          if (data.system !== void 0) {
            if (typeof data.system !== "string") {
              const err48 = { instancePath: instancePath + "/system", schemaPath: "#/definitions/EvaluationEvent/properties/system/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err48];
              } else {
                vErrors.push(err48);
              }
              errors++;
            }
          }
          if (data.queries !== void 0) {
            let data19 = data.queries;
            if (!(typeof data19 == "number" && (!(data19 % 1) && !isNaN(data19)) && isFinite(data19))) {
              const err49 = { instancePath: instancePath + "/queries", schemaPath: "#/definitions/EvaluationEvent/properties/queries/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
              if (vErrors === null) {
                vErrors = [err49];
              } else {
                vErrors.push(err49);
              }
              errors++;
            }
          }
          if (data.metrics !== void 0) {
            let data20 = data.metrics;
            if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
              for (const key4 in data20) {
                let data21 = data20[key4];
                if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
                  if (data21.mean === void 0) {
                    const err50 = { instancePath: instancePath + "/metrics/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/EvaluationEvent/properties/metrics/additionalProperties/required", keyword: "required", params: { missingProperty: "mean" }, message: "must have required property 'mean'" };
                    if (vErrors === null) {
                      vErrors = [err50];
                    } else {
                      vErrors.push(err50);
                    }
                    errors++;
                  }
                  if (data21.low === void 0) {
                    const err51 = { instancePath: instancePath + "/metrics/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/EvaluationEvent/properties/metrics/additionalProperties/required", keyword: "required", params: { missingProperty: "low" }, message: "must have required property 'low'" };
                    if (vErrors === null) {
                      vErrors = [err51];
                    } else {
                      vErrors.push(err51);
                    }
                    errors++;
                  }
                  if (data21.high === void 0) {
                    const err52 = { instancePath: instancePath + "/metrics/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/EvaluationEvent/properties/metrics/additionalProperties/required", keyword: "required", params: { missingProperty: "high" }, message: "must have required property 'high'" };
                    if (vErrors === null) {
                      vErrors = [err52];
                    } else {
                      vErrors.push(err52);
                    }
                    errors++;
                  }
                  for (const key5 in data21) {
                    if (!(key5 === "mean" || key5 === "low" || key5 === "high")) {
                      const err53 = { instancePath: instancePath + "/metrics/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/EvaluationEvent/properties/metrics/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" };
                      if (vErrors === null) {
                        vErrors = [err53];
                      } else {
                        vErrors.push(err53);
                      }
                      errors++;
                    }
                  }
                  if (data21.mean !== void 0) {
                    let data22 = data21.mean;
                    if (!(typeof data22 == "number" && isFinite(data22))) {
                      const err54 = { instancePath: instancePath + "/metrics/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/mean", schemaPath: "#/definitions/EvaluationEvent/properties/metrics/additionalProperties/properties/mean/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                      if (vErrors === null) {
                        vErrors = [err54];
                      } else {
                        vErrors.push(err54);
                      }
                      errors++;
                    }
                  }
                  if (data21.low !== void 0) {
                    let data23 = data21.low;
                    if (!(typeof data23 == "number" && isFinite(data23))) {
                      const err55 = { instancePath: instancePath + "/metrics/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/low", schemaPath: "#/definitions/EvaluationEvent/properties/metrics/additionalProperties/properties/low/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                      if (vErrors === null) {
                        vErrors = [err55];
                      } else {
                        vErrors.push(err55);
                      }
                      errors++;
                    }
                  }
                  if (data21.high !== void 0) {
                    let data24 = data21.high;
                    if (!(typeof data24 == "number" && isFinite(data24))) {
                      const err56 = { instancePath: instancePath + "/metrics/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/high", schemaPath: "#/definitions/EvaluationEvent/properties/metrics/additionalProperties/properties/high/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                      if (vErrors === null) {
                        vErrors = [err56];
                      } else {
                        vErrors.push(err56);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err57 = { instancePath: instancePath + "/metrics/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/EvaluationEvent/properties/metrics/additionalProperties/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                  if (vErrors === null) {
                    vErrors = [err57];
                  } else {
                    vErrors.push(err57);
                  }
                  errors++;
                }
              }
            } else {
              const err58 = { instancePath: instancePath + "/metrics", schemaPath: "#/definitions/EvaluationEvent/properties/metrics/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err58];
              } else {
                vErrors.push(err58);
              }
              errors++;
            }
          }
        } else {
          const err59 = { instancePath, schemaPath: "#/definitions/EvaluationEvent/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          if (vErrors === null) {
            vErrors = [err59];
          } else {
            vErrors.push(err59);
          }
          errors++;
        }
      } else if (tag0 === "checkpoint") {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.type === void 0) {
            const err60 = { instancePath, schemaPath: "#/definitions/CheckpointEvent/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
            if (vErrors === null) {
              vErrors = [err60];
            } else {
              vErrors.push(err60);
            }
            errors++;
          }
          if (data.time === void 0) {
            const err61 = { instancePath, schemaPath: "#/definitions/CheckpointEvent/required", keyword: "required", params: { missingProperty: "time" }, message: "must have required property 'time'" };
            if (vErrors === null) {
              vErrors = [err61];
            } else {
              vErrors.push(err61);
            }
            errors++;
          }
          if (data.phase === void 0) {
            const err62 = { instancePath, schemaPath: "#/definitions/CheckpointEvent/required", keyword: "required", params: { missingProperty: "phase" }, message: "must have required property 'phase'" };
            if (vErrors === null) {
              vErrors = [err62];
            } else {
              vErrors.push(err62);
            }
            errors++;
          }
          if (data.step === void 0) {
            const err63 = { instancePath, schemaPath: "#/definitions/CheckpointEvent/required", keyword: "required", params: { missingProperty: "step" }, message: "must have required property 'step'" };
            if (vErrors === null) {
              vErrors = [err63];
            } else {
              vErrors.push(err63);
            }
            errors++;
          }
          if (data.path === void 0) {
            const err64 = { instancePath, schemaPath: "#/definitions/CheckpointEvent/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'" };
            if (vErrors === null) {
              vErrors = [err64];
            } else {
              vErrors.push(err64);
            }
            errors++;
          }
          if (data.best === void 0) {
            const err65 = { instancePath, schemaPath: "#/definitions/CheckpointEvent/required", keyword: "required", params: { missingProperty: "best" }, message: "must have required property 'best'" };
            if (vErrors === null) {
              vErrors = [err65];
            } else {
              vErrors.push(err65);
            }
            errors++;
          }
          for (const key6 in data) {
            if (!(key6 === "type" || key6 === "time" || key6 === "phase" || key6 === "step" || key6 === "path" || key6 === "best")) {
              const err66 = { instancePath, schemaPath: "#/definitions/CheckpointEvent/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties" };
              if (vErrors === null) {
                vErrors = [err66];
              } else {
                vErrors.push(err66);
              }
              errors++;
            }
          }
          if (data.type !== void 0) {
            if ("checkpoint" !== data.type) {
              const err67 = { instancePath: instancePath + "/type", schemaPath: "#/definitions/CheckpointEvent/properties/type/const", keyword: "const", params: { allowedValue: "checkpoint" }, message: "must be equal to constant" };
              if (vErrors === null) {
                vErrors = [err67];
              } else {
                vErrors.push(err67);
              }
              errors++;
            }
          }
          if (data.time !== void 0) {
            if (typeof data.time !== "string") {
              const err68 = { instancePath: instancePath + "/time", schemaPath: "#/definitions/CheckpointEvent/properties/time/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err68];
              } else {
                vErrors.push(err68);
              }
              errors++;
            }
          }
          if (data.phase !== void 0) {
            let data27 = data.phase;
            if (typeof data27 !== "string") {
              const err69 = { instancePath: instancePath + "/phase", schemaPath: "#/definitions/CheckpointEvent/properties/phase/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err69];
              } else {
                vErrors.push(err69);
              }
              errors++;
            }
            if (!(data27 === "warm_start" || data27 === "rl")) {
              const err70 = { instancePath: instancePath + "/phase", schemaPath: "#/definitions/CheckpointEvent/properties/phase/enum", keyword: "enum", params: { allowedValues: schema17.properties.phase.enum }, message: "must be equal to one of the allowed values" };
              if (vErrors === null) {
                vErrors = [err70];
              } else {
                vErrors.push(err70);
              }
              errors++;
            }
          }
          if (data.step !== void 0) {
            let data28 = data.step;
            if (!(typeof data28 == "number" && (!(data28 % 1) && !isNaN(data28)) && isFinite(data28))) {
              const err71 = { instancePath: instancePath + "/step", schemaPath: "#/definitions/CheckpointEvent/properties/step/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
              if (vErrors === null) {
                vErrors = [err71];
              } else {
                vErrors.push(err71);
              }
              errors++;
            }
          }
          if (data.path !== void 0) {
            if (typeof data.path !== "string") {
              const err72 = { instancePath: instancePath + "/path", schemaPath: "#/definitions/CheckpointEvent/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err72];
              } else {
                vErrors.push(err72);
              }
              errors++;
            }
          }
          if (data.best !== void 0) {
            if (typeof data.best !== "boolean") {
              const err73 = { instancePath: instancePath + "/best", schemaPath: "#/definitions/CheckpointEvent/properties/best/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
              if (vErrors === null) {
                vErrors = [err73];
              } else {
                vErrors.push(err73);
              }
              errors++;
            }
          }
        } else {
          const err74 = { instancePath, schemaPath: "#/definitions/CheckpointEvent/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          if (vErrors === null) {
            vErrors = [err74];
          } else {
            vErrors.push(err74);
          }
          errors++;
        }
      } else if (tag0 === "warning") {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.type === void 0) {
            const err75 = { instancePath, schemaPath: "#/definitions/WarningEvent/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
            if (vErrors === null) {
              vErrors = [err75];
            } else {
              vErrors.push(err75);
            }
            errors++;
          }
          if (data.time === void 0) {
            const err76 = { instancePath, schemaPath: "#/definitions/WarningEvent/required", keyword: "required", params: { missingProperty: "time" }, message: "must have required property 'time'" };
            if (vErrors === null) {
              vErrors = [err76];
            } else {
              vErrors.push(err76);
            }
            errors++;
          }
          if (data.message === void 0) {
            const err77 = { instancePath, schemaPath: "#/definitions/WarningEvent/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'" };
            if (vErrors === null) {
              vErrors = [err77];
            } else {
              vErrors.push(err77);
            }
            errors++;
          }
          for (const key7 in data) {
            if (!(key7 === "type" || key7 === "time" || key7 === "message" || key7 === "step")) {
              const err78 = { instancePath, schemaPath: "#/definitions/WarningEvent/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties" };
              if (vErrors === null) {
                vErrors = [err78];
              } else {
                vErrors.push(err78);
              }
              errors++;
            }
          }
          if (data.type !== void 0) {
            if ("warning" !== data.type) {
              const err79 = { instancePath: instancePath + "/type", schemaPath: "#/definitions/WarningEvent/properties/type/const", keyword: "const", params: { allowedValue: "warning" }, message: "must be equal to constant" };
              if (vErrors === null) {
                vErrors = [err79];
              } else {
                vErrors.push(err79);
              }
              errors++;
            }
          }
          if (data.time !== void 0) {
            if (typeof data.time !== "string") {
              const err80 = { instancePath: instancePath + "/time", schemaPath: "#/definitions/WarningEvent/properties/time/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err80];
              } else {
                vErrors.push(err80);
              }
              errors++;
            }
          }
          if (data.message !== void 0) {
            if (typeof data.message !== "string") {
              const err81 = { instancePath: instancePath + "/message", schemaPath: "#/definitions/WarningEvent/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err81];
              } else {
                vErrors.push(err81);
              }
              errors++;
            }
          }
          if (data.step !== void 0) {
            let data34 = data.step;
            if (!(typeof data34 == "number" && (!(data34 % 1) && !isNaN(data34)) && isFinite(data34))) {
              const err82 = { instancePath: instancePath + "/step", schemaPath: "#/definitions/WarningEvent/properties/step/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
              if (vErrors === null) {
                vErrors = [err82];
              } else {
                vErrors.push(err82);
              }
              errors++;
            }
          }
        } else {
          const err83 = { instancePath, schemaPath: "#/definitions/WarningEvent/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          if (vErrors === null) {
            vErrors = [err83];
          } else {
            vErrors.push(err83);
          }
          errors++;
        }
      } else {
        const err84 = { instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "mapping", tag: "type", tagValue: tag0 }, message: 'value of tag "type" must be in oneOf' };
        if (vErrors === null) {
          vErrors = [err84];
        } else {
          vErrors.push(err84);
        }
        errors++;
      }
    } else {
      const err85 = { instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "tag", tag: "type", tagValue: tag0 }, message: 'tag "type" must be string' };
      if (vErrors === null) {
        vErrors = [err85];
      } else {
        vErrors.push(err85);
      }
      errors++;
    }
  } else {
    const err86 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err86];
    } else {
      vErrors.push(err86);
    }
    errors++;
  }
  validate14.errors = vErrors;
  return errors === 0;
}
var validateRollout = validate15;
var schema19 = { "type": "object", "description": "A line of rollouts.jsonl: one completion and what came of it. A line is appended whole or not counted.", "additionalProperties": false, "properties": { "step": { "type": "integer", "description": "RL step, from 1.", "minimum": 0 }, "group": { "type": "integer", "description": "Number of the group within the run: completions of one prompt in one step.", "minimum": 0 }, "sample": { "type": "integer", "description": "Number of the completion within its group.", "minimum": 0 }, "query_id": { "type": "string", "description": "The query; its text and judgements stand in queries.jsonl." }, "prompt": { "type": "string", "description": "As given to the rewriter." }, "completion": { "type": "string", "description": "As written by the rewriter: untrusted text." }, "text": { "type": ["string", "null"], "description": "The parsed rewrite; null when the completion has not the task's form." }, "search_text": { "type": ["string", "null"], "description": "What the recommender was given; null when nothing was searched." }, "components": { "type": "object", "description": "Each reward component before weighting, by name such as ndcg@10.", "additionalProperties": { "type": "number" } }, "reward": { "type": ["number", "null"], "description": "The total; null in an imported rollout that nobody scored." }, "advantage": { "type": ["number", "null"], "description": "GRPO: relative to the group, 0 in groups without variance. PPO: the mean over its tokens of what the critic gives them. Null where it was not recorded." }, "retrieved": { "type": "array", "description": "The first items retrieved.", "items": { "type": "array", "description": "[id, score, gain]: an item, its score by the recommender (null where it was not recorded), and its judged gain (0 when not relevant).", "items": [{ "type": "string" }, { "type": ["number", "null"] }, { "type": "number" }], "minItems": 3, "maxItems": 3 } }, "found": { "type": "array", "description": "[id, rank] of every relevant item; rank counts from 1 and is 0 when it was not retrieved.", "items": { "type": "array", "items": [{ "type": "string" }, { "type": "integer" }], "minItems": 2, "maxItems": 2 } }, "tokens": { "type": ["integer", "null"], "description": "Length of the completion in tokens; null where it was not recorded.", "minimum": 0 }, "finish": { "type": "string", "description": "`stop`: the model ended it; `length`: cut at max_new_tokens; `unknown`: not recorded.", "enum": ["stop", "length", "unknown"] }, "token_log_probs": { "type": "object", "description": "Log-probabilities of the completion's tokens, where the experiment asks for them (training.record_log_probs).", "additionalProperties": false, "required": ["tokens", "policy"], "properties": { "tokens": { "type": "array", "description": "What each token adds to the text; untrusted. A character of several tokens stands with its last.", "items": { "type": "string" } }, "policy": { "type": "array", "description": "Of each token under the policy that drew it, at the sampling temperature.", "items": { "type": "number" } }, "reference": { "type": "array", "description": "The same under the reference policy, where the KL is measured against one.", "items": { "type": "number" } } } }, "used": { "type": "boolean", "description": "Whether it took part in the update; false for groups without reward variance." } }, "required": ["step", "group", "sample", "query_id", "prompt", "completion", "text", "search_text", "components", "reward", "advantage", "retrieved", "found", "tokens", "finish", "used"] };
function validate15(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.step === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "step" }, message: "must have required property 'step'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.group === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "group" }, message: "must have required property 'group'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.sample === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sample" }, message: "must have required property 'sample'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.query_id === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "query_id" }, message: "must have required property 'query_id'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.prompt === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "prompt" }, message: "must have required property 'prompt'" };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.completion === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "completion" }, message: "must have required property 'completion'" };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.text === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "text" }, message: "must have required property 'text'" };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.search_text === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "search_text" }, message: "must have required property 'search_text'" };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data.components === void 0) {
      const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "components" }, message: "must have required property 'components'" };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    if (data.reward === void 0) {
      const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reward" }, message: "must have required property 'reward'" };
      if (vErrors === null) {
        vErrors = [err9];
      } else {
        vErrors.push(err9);
      }
      errors++;
    }
    if (data.advantage === void 0) {
      const err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "advantage" }, message: "must have required property 'advantage'" };
      if (vErrors === null) {
        vErrors = [err10];
      } else {
        vErrors.push(err10);
      }
      errors++;
    }
    if (data.retrieved === void 0) {
      const err11 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "retrieved" }, message: "must have required property 'retrieved'" };
      if (vErrors === null) {
        vErrors = [err11];
      } else {
        vErrors.push(err11);
      }
      errors++;
    }
    if (data.found === void 0) {
      const err12 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "found" }, message: "must have required property 'found'" };
      if (vErrors === null) {
        vErrors = [err12];
      } else {
        vErrors.push(err12);
      }
      errors++;
    }
    if (data.tokens === void 0) {
      const err13 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tokens" }, message: "must have required property 'tokens'" };
      if (vErrors === null) {
        vErrors = [err13];
      } else {
        vErrors.push(err13);
      }
      errors++;
    }
    if (data.finish === void 0) {
      const err14 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "finish" }, message: "must have required property 'finish'" };
      if (vErrors === null) {
        vErrors = [err14];
      } else {
        vErrors.push(err14);
      }
      errors++;
    }
    if (data.used === void 0) {
      const err15 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "used" }, message: "must have required property 'used'" };
      if (vErrors === null) {
        vErrors = [err15];
      } else {
        vErrors.push(err15);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func2.call(schema19.properties, key0)) {
        const err16 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.step !== void 0) {
      let data0 = data.step;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        const err17 = { instancePath: instancePath + "/step", schemaPath: "#/properties/step/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 < 0 || isNaN(data0)) {
          const err18 = { instancePath: instancePath + "/step", schemaPath: "#/properties/step/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
      }
    }
    if (data.group !== void 0) {
      let data1 = data.group;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        const err19 = { instancePath: instancePath + "/group", schemaPath: "#/properties/group/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 < 0 || isNaN(data1)) {
          const err20 = { instancePath: instancePath + "/group", schemaPath: "#/properties/group/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
      }
    }
    if (data.sample !== void 0) {
      let data2 = data.sample;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
        const err21 = { instancePath: instancePath + "/sample", schemaPath: "#/properties/sample/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 < 0 || isNaN(data2)) {
          const err22 = { instancePath: instancePath + "/sample", schemaPath: "#/properties/sample/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err22];
          } else {
            vErrors.push(err22);
          }
          errors++;
        }
      }
    }
    if (data.query_id !== void 0) {
      if (typeof data.query_id !== "string") {
        const err23 = { instancePath: instancePath + "/query_id", schemaPath: "#/properties/query_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
    }
    if (data.prompt !== void 0) {
      if (typeof data.prompt !== "string") {
        const err24 = { instancePath: instancePath + "/prompt", schemaPath: "#/properties/prompt/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
    }
    if (data.completion !== void 0) {
      if (typeof data.completion !== "string") {
        const err25 = { instancePath: instancePath + "/completion", schemaPath: "#/properties/completion/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
    }
    if (data.text !== void 0) {
      let data6 = data.text;
      if (typeof data6 !== "string" && data6 !== null) {
        const err26 = { instancePath: instancePath + "/text", schemaPath: "#/properties/text/type", keyword: "type", params: { type: schema19.properties.text.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
    }
    if (data.search_text !== void 0) {
      let data7 = data.search_text;
      if (typeof data7 !== "string" && data7 !== null) {
        const err27 = { instancePath: instancePath + "/search_text", schemaPath: "#/properties/search_text/type", keyword: "type", params: { type: schema19.properties.search_text.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
    }
    if (data.components !== void 0) {
      let data8 = data.components;
      if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
        for (const key1 in data8) {
          let data9 = data8[key1];
          if (!(typeof data9 == "number" && isFinite(data9))) {
            const err28 = { instancePath: instancePath + "/components/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/components/additionalProperties/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            if (vErrors === null) {
              vErrors = [err28];
            } else {
              vErrors.push(err28);
            }
            errors++;
          }
        }
      } else {
        const err29 = { instancePath: instancePath + "/components", schemaPath: "#/properties/components/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
    }
    if (data.reward !== void 0) {
      let data10 = data.reward;
      if (!(typeof data10 == "number" && isFinite(data10)) && data10 !== null) {
        const err30 = { instancePath: instancePath + "/reward", schemaPath: "#/properties/reward/type", keyword: "type", params: { type: schema19.properties.reward.type }, message: "must be number,null" };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
        }
        errors++;
      }
    }
    if (data.advantage !== void 0) {
      let data11 = data.advantage;
      if (!(typeof data11 == "number" && isFinite(data11)) && data11 !== null) {
        const err31 = { instancePath: instancePath + "/advantage", schemaPath: "#/properties/advantage/type", keyword: "type", params: { type: schema19.properties.advantage.type }, message: "must be number,null" };
        if (vErrors === null) {
          vErrors = [err31];
        } else {
          vErrors.push(err31);
        }
        errors++;
      }
    }
    if (data.retrieved !== void 0) {
      let data12 = data.retrieved;
      if (Array.isArray(data12)) {
        const len0 = data12.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data13 = data12[i0];
          if (Array.isArray(data13)) {
            if (data13.length > 3) {
              const err32 = { instancePath: instancePath + "/retrieved/" + i0, schemaPath: "#/properties/retrieved/items/maxItems", keyword: "maxItems", params: { limit: 3 }, message: "must NOT have more than 3 items" };
              if (vErrors === null) {
                vErrors = [err32];
              } else {
                vErrors.push(err32);
              }
              errors++;
            }
            if (data13.length < 3) {
              const err33 = { instancePath: instancePath + "/retrieved/" + i0, schemaPath: "#/properties/retrieved/items/minItems", keyword: "minItems", params: { limit: 3 }, message: "must NOT have fewer than 3 items" };
              if (vErrors === null) {
                vErrors = [err33];
              } else {
                vErrors.push(err33);
              }
              errors++;
            }
            const len1 = data13.length;
            if (len1 > 0) {
              if (typeof data13[0] !== "string") {
                const err34 = { instancePath: instancePath + "/retrieved/" + i0 + "/0", schemaPath: "#/properties/retrieved/items/items/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err34];
                } else {
                  vErrors.push(err34);
                }
                errors++;
              }
            }
            if (len1 > 1) {
              let data15 = data13[1];
              if (!(typeof data15 == "number" && isFinite(data15)) && data15 !== null) {
                const err35 = { instancePath: instancePath + "/retrieved/" + i0 + "/1", schemaPath: "#/properties/retrieved/items/items/1/type", keyword: "type", params: { type: schema19.properties.retrieved.items.items[1].type }, message: "must be number,null" };
                if (vErrors === null) {
                  vErrors = [err35];
                } else {
                  vErrors.push(err35);
                }
                errors++;
              }
            }
            if (len1 > 2) {
              let data16 = data13[2];
              if (!(typeof data16 == "number" && isFinite(data16))) {
                const err36 = { instancePath: instancePath + "/retrieved/" + i0 + "/2", schemaPath: "#/properties/retrieved/items/items/2/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                if (vErrors === null) {
                  vErrors = [err36];
                } else {
                  vErrors.push(err36);
                }
                errors++;
              }
            }
          } else {
            const err37 = { instancePath: instancePath + "/retrieved/" + i0, schemaPath: "#/properties/retrieved/items/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err37];
            } else {
              vErrors.push(err37);
            }
            errors++;
          }
        }
      } else {
        const err38 = { instancePath: instancePath + "/retrieved", schemaPath: "#/properties/retrieved/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err38];
        } else {
          vErrors.push(err38);
        }
        errors++;
      }
    }
    if (data.found !== void 0) {
      let data17 = data.found;
      if (Array.isArray(data17)) {
        const len2 = data17.length;
        for (let i1 = 0; i1 < len2; i1++) {
          let data18 = data17[i1];
          if (Array.isArray(data18)) {
            if (data18.length > 2) {
              const err39 = { instancePath: instancePath + "/found/" + i1, schemaPath: "#/properties/found/items/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
              if (vErrors === null) {
                vErrors = [err39];
              } else {
                vErrors.push(err39);
              }
              errors++;
            }
            if (data18.length < 2) {
              const err40 = { instancePath: instancePath + "/found/" + i1, schemaPath: "#/properties/found/items/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items" };
              if (vErrors === null) {
                vErrors = [err40];
              } else {
                vErrors.push(err40);
              }
              errors++;
            }
            const len3 = data18.length;
            if (len3 > 0) {
              if (typeof data18[0] !== "string") {
                const err41 = { instancePath: instancePath + "/found/" + i1 + "/0", schemaPath: "#/properties/found/items/items/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err41];
                } else {
                  vErrors.push(err41);
                }
                errors++;
              }
            }
            if (len3 > 1) {
              let data20 = data18[1];
              if (!(typeof data20 == "number" && (!(data20 % 1) && !isNaN(data20)) && isFinite(data20))) {
                const err42 = { instancePath: instancePath + "/found/" + i1 + "/1", schemaPath: "#/properties/found/items/items/1/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err42];
                } else {
                  vErrors.push(err42);
                }
                errors++;
              }
            }
          } else {
            const err43 = { instancePath: instancePath + "/found/" + i1, schemaPath: "#/properties/found/items/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err43];
            } else {
              vErrors.push(err43);
            }
            errors++;
          }
        }
      } else {
        const err44 = { instancePath: instancePath + "/found", schemaPath: "#/properties/found/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err44];
        } else {
          vErrors.push(err44);
        }
        errors++;
      }
    }
    if (data.tokens !== void 0) {
      let data21 = data.tokens;
      if (!(typeof data21 == "number" && (!(data21 % 1) && !isNaN(data21)) && isFinite(data21)) && data21 !== null) {
        const err45 = { instancePath: instancePath + "/tokens", schemaPath: "#/properties/tokens/type", keyword: "type", params: { type: schema19.properties.tokens.type }, message: "must be integer,null" };
        if (vErrors === null) {
          vErrors = [err45];
        } else {
          vErrors.push(err45);
        }
        errors++;
      }
      if (typeof data21 == "number" && isFinite(data21)) {
        if (data21 < 0 || isNaN(data21)) {
          const err46 = { instancePath: instancePath + "/tokens", schemaPath: "#/properties/tokens/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err46];
          } else {
            vErrors.push(err46);
          }
          errors++;
        }
      }
    }
    if (data.finish !== void 0) {
      let data22 = data.finish;
      if (typeof data22 !== "string") {
        const err47 = { instancePath: instancePath + "/finish", schemaPath: "#/properties/finish/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err47];
        } else {
          vErrors.push(err47);
        }
        errors++;
      }
      if (!(data22 === "stop" || data22 === "length" || data22 === "unknown")) {
        const err48 = { instancePath: instancePath + "/finish", schemaPath: "#/properties/finish/enum", keyword: "enum", params: { allowedValues: schema19.properties.finish.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err48];
        } else {
          vErrors.push(err48);
        }
        errors++;
      }
    }
    if (data.token_log_probs !== void 0) {
      let data23 = data.token_log_probs;
      if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
        if (data23.tokens === void 0) {
          const err49 = { instancePath: instancePath + "/token_log_probs", schemaPath: "#/properties/token_log_probs/required", keyword: "required", params: { missingProperty: "tokens" }, message: "must have required property 'tokens'" };
          if (vErrors === null) {
            vErrors = [err49];
          } else {
            vErrors.push(err49);
          }
          errors++;
        }
        if (data23.policy === void 0) {
          const err50 = { instancePath: instancePath + "/token_log_probs", schemaPath: "#/properties/token_log_probs/required", keyword: "required", params: { missingProperty: "policy" }, message: "must have required property 'policy'" };
          if (vErrors === null) {
            vErrors = [err50];
          } else {
            vErrors.push(err50);
          }
          errors++;
        }
        for (const key2 in data23) {
          if (!(key2 === "tokens" || key2 === "policy" || key2 === "reference")) {
            const err51 = { instancePath: instancePath + "/token_log_probs", schemaPath: "#/properties/token_log_probs/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err51];
            } else {
              vErrors.push(err51);
            }
            errors++;
          }
        }
        if (data23.tokens !== void 0) {
          let data24 = data23.tokens;
          if (Array.isArray(data24)) {
            const len4 = data24.length;
            for (let i2 = 0; i2 < len4; i2++) {
              if (typeof data24[i2] !== "string") {
                const err52 = { instancePath: instancePath + "/token_log_probs/tokens/" + i2, schemaPath: "#/properties/token_log_probs/properties/tokens/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err52];
                } else {
                  vErrors.push(err52);
                }
                errors++;
              }
            }
          } else {
            const err53 = { instancePath: instancePath + "/token_log_probs/tokens", schemaPath: "#/properties/token_log_probs/properties/tokens/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err53];
            } else {
              vErrors.push(err53);
            }
            errors++;
          }
        }
        if (data23.policy !== void 0) {
          let data26 = data23.policy;
          if (Array.isArray(data26)) {
            const len5 = data26.length;
            for (let i3 = 0; i3 < len5; i3++) {
              let data27 = data26[i3];
              if (!(typeof data27 == "number" && isFinite(data27))) {
                const err54 = { instancePath: instancePath + "/token_log_probs/policy/" + i3, schemaPath: "#/properties/token_log_probs/properties/policy/items/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                if (vErrors === null) {
                  vErrors = [err54];
                } else {
                  vErrors.push(err54);
                }
                errors++;
              }
            }
          } else {
            const err55 = { instancePath: instancePath + "/token_log_probs/policy", schemaPath: "#/properties/token_log_probs/properties/policy/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err55];
            } else {
              vErrors.push(err55);
            }
            errors++;
          }
        }
        if (data23.reference !== void 0) {
          let data28 = data23.reference;
          if (Array.isArray(data28)) {
            const len6 = data28.length;
            for (let i4 = 0; i4 < len6; i4++) {
              let data29 = data28[i4];
              if (!(typeof data29 == "number" && isFinite(data29))) {
                const err56 = { instancePath: instancePath + "/token_log_probs/reference/" + i4, schemaPath: "#/properties/token_log_probs/properties/reference/items/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                if (vErrors === null) {
                  vErrors = [err56];
                } else {
                  vErrors.push(err56);
                }
                errors++;
              }
            }
          } else {
            const err57 = { instancePath: instancePath + "/token_log_probs/reference", schemaPath: "#/properties/token_log_probs/properties/reference/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err57];
            } else {
              vErrors.push(err57);
            }
            errors++;
          }
        }
      } else {
        const err58 = { instancePath: instancePath + "/token_log_probs", schemaPath: "#/properties/token_log_probs/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err58];
        } else {
          vErrors.push(err58);
        }
        errors++;
      }
    }
    if (data.used !== void 0) {
      if (typeof data.used !== "boolean") {
        const err59 = { instancePath: instancePath + "/used", schemaPath: "#/properties/used/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err59];
        } else {
          vErrors.push(err59);
        }
        errors++;
      }
    }
  } else {
    const err60 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err60];
    } else {
      vErrors.push(err60);
    }
    errors++;
  }
  validate15.errors = vErrors;
  return errors === 0;
}
var validateRunQuery = validate16;
var schema20 = { "type": "object", "description": "A line of queries.jsonl: a query, written once, when it first takes part.", "additionalProperties": false, "properties": { "id": { "type": "string", "description": "Query id." }, "text": { "type": "string", "description": "As the user typed it." }, "split": { "type": "string", "description": "Split it belongs to." }, "domain": { "type": "string", "description": "Backtracing: the kind of document that the question was asked of, such as LECTURE, NEWS ARTICLE or CONVERSATION. Absent in other tasks." }, "positions": { "type": "array", "description": "Backtracing: where each segment that caused the question stands in its document: index / (segments - 1), from 0 to 1. Absent in other tasks.", "items": { "type": "number", "minimum": 0, "maximum": 1 } }, "relevant": { "type": "array", "description": "[id, gain] of the relevant items.", "items": { "type": "array", "items": [{ "type": "string" }, { "type": "number" }], "minItems": 2, "maxItems": 2 } }, "original": { "type": ["object", "null"], "description": "What the original query retrieves, and what reward that is worth; null where nobody measured it.", "additionalProperties": false, "properties": { "components": { "type": "object", "description": "Each reward component before weighting, by name such as ndcg@10.", "additionalProperties": { "type": "number" } }, "reward": { "type": "number", "description": "The total." }, "retrieved": { "type": "array", "description": "The first items retrieved.", "items": { "type": "array", "description": "[id, score, gain]: an item, its score by the recommender (null where it was not recorded), and its judged gain (0 when not relevant).", "items": [{ "type": "string" }, { "type": ["number", "null"] }, { "type": "number" }], "minItems": 3, "maxItems": 3 } }, "found": { "type": "array", "description": "[id, rank] of every relevant item; 0 when not retrieved.", "items": { "type": "array", "items": [{ "type": "string" }, { "type": "integer" }], "minItems": 2, "maxItems": 2 } } }, "required": ["components", "reward", "retrieved", "found"] } }, "required": ["id", "text", "split", "relevant", "original"] };
function validate16(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.text === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "text" }, message: "must have required property 'text'" };
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
    if (data.relevant === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "relevant" }, message: "must have required property 'relevant'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.original === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "original" }, message: "must have required property 'original'" };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "id" || key0 === "text" || key0 === "split" || key0 === "domain" || key0 === "positions" || key0 === "relevant" || key0 === "original")) {
        const err5 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.id !== void 0) {
      if (typeof data.id !== "string") {
        const err6 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.text !== void 0) {
      if (typeof data.text !== "string") {
        const err7 = { instancePath: instancePath + "/text", schemaPath: "#/properties/text/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.split !== void 0) {
      if (typeof data.split !== "string") {
        const err8 = { instancePath: instancePath + "/split", schemaPath: "#/properties/split/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.domain !== void 0) {
      if (typeof data.domain !== "string") {
        const err9 = { instancePath: instancePath + "/domain", schemaPath: "#/properties/domain/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.positions !== void 0) {
      let data4 = data.positions;
      if (Array.isArray(data4)) {
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data5 = data4[i0];
          if (typeof data5 == "number" && isFinite(data5)) {
            if (data5 > 1 || isNaN(data5)) {
              const err10 = { instancePath: instancePath + "/positions/" + i0, schemaPath: "#/properties/positions/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
              if (vErrors === null) {
                vErrors = [err10];
              } else {
                vErrors.push(err10);
              }
              errors++;
            }
            if (data5 < 0 || isNaN(data5)) {
              const err11 = { instancePath: instancePath + "/positions/" + i0, schemaPath: "#/properties/positions/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
          } else {
            const err12 = { instancePath: instancePath + "/positions/" + i0, schemaPath: "#/properties/positions/items/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
      } else {
        const err13 = { instancePath: instancePath + "/positions", schemaPath: "#/properties/positions/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.relevant !== void 0) {
      let data6 = data.relevant;
      if (Array.isArray(data6)) {
        const len1 = data6.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data7 = data6[i1];
          if (Array.isArray(data7)) {
            if (data7.length > 2) {
              const err14 = { instancePath: instancePath + "/relevant/" + i1, schemaPath: "#/properties/relevant/items/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
              if (vErrors === null) {
                vErrors = [err14];
              } else {
                vErrors.push(err14);
              }
              errors++;
            }
            if (data7.length < 2) {
              const err15 = { instancePath: instancePath + "/relevant/" + i1, schemaPath: "#/properties/relevant/items/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items" };
              if (vErrors === null) {
                vErrors = [err15];
              } else {
                vErrors.push(err15);
              }
              errors++;
            }
            const len2 = data7.length;
            if (len2 > 0) {
              if (typeof data7[0] !== "string") {
                const err16 = { instancePath: instancePath + "/relevant/" + i1 + "/0", schemaPath: "#/properties/relevant/items/items/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err16];
                } else {
                  vErrors.push(err16);
                }
                errors++;
              }
            }
            if (len2 > 1) {
              let data9 = data7[1];
              if (!(typeof data9 == "number" && isFinite(data9))) {
                const err17 = { instancePath: instancePath + "/relevant/" + i1 + "/1", schemaPath: "#/properties/relevant/items/items/1/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                if (vErrors === null) {
                  vErrors = [err17];
                } else {
                  vErrors.push(err17);
                }
                errors++;
              }
            }
          } else {
            const err18 = { instancePath: instancePath + "/relevant/" + i1, schemaPath: "#/properties/relevant/items/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
        }
      } else {
        const err19 = { instancePath: instancePath + "/relevant", schemaPath: "#/properties/relevant/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.original !== void 0) {
      let data10 = data.original;
      if (!(data10 && typeof data10 == "object" && !Array.isArray(data10)) && data10 !== null) {
        const err20 = { instancePath: instancePath + "/original", schemaPath: "#/properties/original/type", keyword: "type", params: { type: schema20.properties.original.type }, message: "must be object,null" };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
      if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
        if (data10.components === void 0) {
          const err21 = { instancePath: instancePath + "/original", schemaPath: "#/properties/original/required", keyword: "required", params: { missingProperty: "components" }, message: "must have required property 'components'" };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
        if (data10.reward === void 0) {
          const err22 = { instancePath: instancePath + "/original", schemaPath: "#/properties/original/required", keyword: "required", params: { missingProperty: "reward" }, message: "must have required property 'reward'" };
          if (vErrors === null) {
            vErrors = [err22];
          } else {
            vErrors.push(err22);
          }
          errors++;
        }
        if (data10.retrieved === void 0) {
          const err23 = { instancePath: instancePath + "/original", schemaPath: "#/properties/original/required", keyword: "required", params: { missingProperty: "retrieved" }, message: "must have required property 'retrieved'" };
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            vErrors.push(err23);
          }
          errors++;
        }
        if (data10.found === void 0) {
          const err24 = { instancePath: instancePath + "/original", schemaPath: "#/properties/original/required", keyword: "required", params: { missingProperty: "found" }, message: "must have required property 'found'" };
          if (vErrors === null) {
            vErrors = [err24];
          } else {
            vErrors.push(err24);
          }
          errors++;
        }
        for (const key1 in data10) {
          if (!(key1 === "components" || key1 === "reward" || key1 === "retrieved" || key1 === "found")) {
            const err25 = { instancePath: instancePath + "/original", schemaPath: "#/properties/original/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err25];
            } else {
              vErrors.push(err25);
            }
            errors++;
          }
        }
        if (data10.components !== void 0) {
          let data11 = data10.components;
          if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
            for (const key2 in data11) {
              let data12 = data11[key2];
              if (!(typeof data12 == "number" && isFinite(data12))) {
                const err26 = { instancePath: instancePath + "/original/components/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/original/properties/components/additionalProperties/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                if (vErrors === null) {
                  vErrors = [err26];
                } else {
                  vErrors.push(err26);
                }
                errors++;
              }
            }
          } else {
            const err27 = { instancePath: instancePath + "/original/components", schemaPath: "#/properties/original/properties/components/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err27];
            } else {
              vErrors.push(err27);
            }
            errors++;
          }
        }
        if (data10.reward !== void 0) {
          let data13 = data10.reward;
          if (!(typeof data13 == "number" && isFinite(data13))) {
            const err28 = { instancePath: instancePath + "/original/reward", schemaPath: "#/properties/original/properties/reward/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            if (vErrors === null) {
              vErrors = [err28];
            } else {
              vErrors.push(err28);
            }
            errors++;
          }
        }
        if (data10.retrieved !== void 0) {
          let data14 = data10.retrieved;
          if (Array.isArray(data14)) {
            const len3 = data14.length;
            for (let i2 = 0; i2 < len3; i2++) {
              let data15 = data14[i2];
              if (Array.isArray(data15)) {
                if (data15.length > 3) {
                  const err29 = { instancePath: instancePath + "/original/retrieved/" + i2, schemaPath: "#/properties/original/properties/retrieved/items/maxItems", keyword: "maxItems", params: { limit: 3 }, message: "must NOT have more than 3 items" };
                  if (vErrors === null) {
                    vErrors = [err29];
                  } else {
                    vErrors.push(err29);
                  }
                  errors++;
                }
                if (data15.length < 3) {
                  const err30 = { instancePath: instancePath + "/original/retrieved/" + i2, schemaPath: "#/properties/original/properties/retrieved/items/minItems", keyword: "minItems", params: { limit: 3 }, message: "must NOT have fewer than 3 items" };
                  if (vErrors === null) {
                    vErrors = [err30];
                  } else {
                    vErrors.push(err30);
                  }
                  errors++;
                }
                const len4 = data15.length;
                if (len4 > 0) {
                  if (typeof data15[0] !== "string") {
                    const err31 = { instancePath: instancePath + "/original/retrieved/" + i2 + "/0", schemaPath: "#/properties/original/properties/retrieved/items/items/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err31];
                    } else {
                      vErrors.push(err31);
                    }
                    errors++;
                  }
                }
                if (len4 > 1) {
                  let data17 = data15[1];
                  if (!(typeof data17 == "number" && isFinite(data17)) && data17 !== null) {
                    const err32 = { instancePath: instancePath + "/original/retrieved/" + i2 + "/1", schemaPath: "#/properties/original/properties/retrieved/items/items/1/type", keyword: "type", params: { type: schema20.properties.original.properties.retrieved.items.items[1].type }, message: "must be number,null" };
                    if (vErrors === null) {
                      vErrors = [err32];
                    } else {
                      vErrors.push(err32);
                    }
                    errors++;
                  }
                }
                if (len4 > 2) {
                  let data18 = data15[2];
                  if (!(typeof data18 == "number" && isFinite(data18))) {
                    const err33 = { instancePath: instancePath + "/original/retrieved/" + i2 + "/2", schemaPath: "#/properties/original/properties/retrieved/items/items/2/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                    if (vErrors === null) {
                      vErrors = [err33];
                    } else {
                      vErrors.push(err33);
                    }
                    errors++;
                  }
                }
              } else {
                const err34 = { instancePath: instancePath + "/original/retrieved/" + i2, schemaPath: "#/properties/original/properties/retrieved/items/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err34];
                } else {
                  vErrors.push(err34);
                }
                errors++;
              }
            }
          } else {
            const err35 = { instancePath: instancePath + "/original/retrieved", schemaPath: "#/properties/original/properties/retrieved/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err35];
            } else {
              vErrors.push(err35);
            }
            errors++;
          }
        }
        if (data10.found !== void 0) {
          let data19 = data10.found;
          if (Array.isArray(data19)) {
            const len5 = data19.length;
            for (let i3 = 0; i3 < len5; i3++) {
              let data20 = data19[i3];
              if (Array.isArray(data20)) {
                if (data20.length > 2) {
                  const err36 = { instancePath: instancePath + "/original/found/" + i3, schemaPath: "#/properties/original/properties/found/items/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
                  if (vErrors === null) {
                    vErrors = [err36];
                  } else {
                    vErrors.push(err36);
                  }
                  errors++;
                }
                if (data20.length < 2) {
                  const err37 = { instancePath: instancePath + "/original/found/" + i3, schemaPath: "#/properties/original/properties/found/items/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items" };
                  if (vErrors === null) {
                    vErrors = [err37];
                  } else {
                    vErrors.push(err37);
                  }
                  errors++;
                }
                const len6 = data20.length;
                if (len6 > 0) {
                  if (typeof data20[0] !== "string") {
                    const err38 = { instancePath: instancePath + "/original/found/" + i3 + "/0", schemaPath: "#/properties/original/properties/found/items/items/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err38];
                    } else {
                      vErrors.push(err38);
                    }
                    errors++;
                  }
                }
                if (len6 > 1) {
                  let data22 = data20[1];
                  if (!(typeof data22 == "number" && (!(data22 % 1) && !isNaN(data22)) && isFinite(data22))) {
                    const err39 = { instancePath: instancePath + "/original/found/" + i3 + "/1", schemaPath: "#/properties/original/properties/found/items/items/1/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    if (vErrors === null) {
                      vErrors = [err39];
                    } else {
                      vErrors.push(err39);
                    }
                    errors++;
                  }
                }
              } else {
                const err40 = { instancePath: instancePath + "/original/found/" + i3, schemaPath: "#/properties/original/properties/found/items/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err40];
                } else {
                  vErrors.push(err40);
                }
                errors++;
              }
            }
          } else {
            const err41 = { instancePath: instancePath + "/original/found", schemaPath: "#/properties/original/properties/found/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err41];
            } else {
              vErrors.push(err41);
            }
            errors++;
          }
        }
      }
    }
  } else {
    const err42 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err42];
    } else {
      vErrors.push(err42);
    }
    errors++;
  }
  validate16.errors = vErrors;
  return errors === 0;
}
var validateRunDocument = validate17;
function validate17(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.title === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" }, message: "must have required property 'title'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "id" || key0 === "title" || key0 === "position")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.id !== void 0) {
      if (typeof data.id !== "string") {
        const err3 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.title !== void 0) {
      if (typeof data.title !== "string") {
        const err4 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.position !== void 0) {
      let data2 = data.position;
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 1 || isNaN(data2)) {
          const err5 = { instancePath: instancePath + "/position", schemaPath: "#/properties/position/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (data2 < 0 || isNaN(data2)) {
          const err6 = { instancePath: instancePath + "/position", schemaPath: "#/properties/position/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/position", schemaPath: "#/properties/position/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err8];
    } else {
      vErrors.push(err8);
    }
    errors++;
  }
  validate17.errors = vErrors;
  return errors === 0;
}
var validateMeasurement = validate18;
var schema22 = { "type": "object", "description": "A line of evaluations.jsonl: what a system did with one query of a split. Runs of older versions have no such file; of two lines for the same system, step and query the later counts.", "additionalProperties": false, "properties": { "phase": { "type": "string", "description": "Part of the run.", "enum": ["warm_start", "rl"] }, "step": { "type": "integer", "description": "RL steps done; 0 before RL.", "minimum": 0 }, "split": { "type": "string", "description": "Name of the split." }, "system": { "type": "string", "description": "Who was measured: `policy`, or a baseline such as `original_query`." }, "query_id": { "type": "string", "description": "Query id." }, "query": { "type": "string", "description": "As the user typed it." }, "domain": { "type": "string", "description": "Backtracing: the kind of document that the question was asked of, such as LECTURE, NEWS ARTICLE or CONVERSATION. Absent in other tasks." }, "positions": { "type": "array", "description": "Backtracing: where each segment that caused the question stands in its document: index / (segments - 1), from 0 to 1. Absent in other tasks.", "items": { "type": "number", "minimum": 0, "maximum": 1 } }, "predicted_position": { "type": ["number", "null"], "description": "Backtracing: where the segment that the system put first stands in the document, as in positions; null when it found none. Absent in other tasks.", "minimum": 0, "maximum": 1 }, "text": { "type": ["string", "null"], "description": "What the system made of it: untrusted text; null when the completion has not the task's form." }, "metrics": { "type": "object", "description": "By metric name; empty when the query was not searched for.", "additionalProperties": { "type": "number" } } }, "required": ["phase", "step", "split", "system", "query_id", "query", "text", "metrics"] };
function validate18(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.phase === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "phase" }, message: "must have required property 'phase'" };
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
    if (data.system === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "system" }, message: "must have required property 'system'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.query_id === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "query_id" }, message: "must have required property 'query_id'" };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.query === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "query" }, message: "must have required property 'query'" };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.text === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "text" }, message: "must have required property 'text'" };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.metrics === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "metrics" }, message: "must have required property 'metrics'" };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func2.call(schema22.properties, key0)) {
        const err8 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.phase !== void 0) {
      let data0 = data.phase;
      if (typeof data0 !== "string") {
        const err9 = { instancePath: instancePath + "/phase", schemaPath: "#/properties/phase/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
      if (!(data0 === "warm_start" || data0 === "rl")) {
        const err10 = { instancePath: instancePath + "/phase", schemaPath: "#/properties/phase/enum", keyword: "enum", params: { allowedValues: schema22.properties.phase.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.step !== void 0) {
      let data1 = data.step;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        const err11 = { instancePath: instancePath + "/step", schemaPath: "#/properties/step/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 < 0 || isNaN(data1)) {
          const err12 = { instancePath: instancePath + "/step", schemaPath: "#/properties/step/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      }
    }
    if (data.split !== void 0) {
      if (typeof data.split !== "string") {
        const err13 = { instancePath: instancePath + "/split", schemaPath: "#/properties/split/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.system !== void 0) {
      if (typeof data.system !== "string") {
        const err14 = { instancePath: instancePath + "/system", schemaPath: "#/properties/system/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.query_id !== void 0) {
      if (typeof data.query_id !== "string") {
        const err15 = { instancePath: instancePath + "/query_id", schemaPath: "#/properties/query_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.query !== void 0) {
      if (typeof data.query !== "string") {
        const err16 = { instancePath: instancePath + "/query", schemaPath: "#/properties/query/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.domain !== void 0) {
      if (typeof data.domain !== "string") {
        const err17 = { instancePath: instancePath + "/domain", schemaPath: "#/properties/domain/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.positions !== void 0) {
      let data7 = data.positions;
      if (Array.isArray(data7)) {
        const len0 = data7.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data8 = data7[i0];
          if (typeof data8 == "number" && isFinite(data8)) {
            if (data8 > 1 || isNaN(data8)) {
              const err18 = { instancePath: instancePath + "/positions/" + i0, schemaPath: "#/properties/positions/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
              if (vErrors === null) {
                vErrors = [err18];
              } else {
                vErrors.push(err18);
              }
              errors++;
            }
            if (data8 < 0 || isNaN(data8)) {
              const err19 = { instancePath: instancePath + "/positions/" + i0, schemaPath: "#/properties/positions/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              if (vErrors === null) {
                vErrors = [err19];
              } else {
                vErrors.push(err19);
              }
              errors++;
            }
          } else {
            const err20 = { instancePath: instancePath + "/positions/" + i0, schemaPath: "#/properties/positions/items/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            if (vErrors === null) {
              vErrors = [err20];
            } else {
              vErrors.push(err20);
            }
            errors++;
          }
        }
      } else {
        const err21 = { instancePath: instancePath + "/positions", schemaPath: "#/properties/positions/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
    if (data.predicted_position !== void 0) {
      let data9 = data.predicted_position;
      if (!(typeof data9 == "number" && isFinite(data9)) && data9 !== null) {
        const err22 = { instancePath: instancePath + "/predicted_position", schemaPath: "#/properties/predicted_position/type", keyword: "type", params: { type: schema22.properties.predicted_position.type }, message: "must be number,null" };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
      if (typeof data9 == "number" && isFinite(data9)) {
        if (data9 > 1 || isNaN(data9)) {
          const err23 = { instancePath: instancePath + "/predicted_position", schemaPath: "#/properties/predicted_position/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            vErrors.push(err23);
          }
          errors++;
        }
        if (data9 < 0 || isNaN(data9)) {
          const err24 = { instancePath: instancePath + "/predicted_position", schemaPath: "#/properties/predicted_position/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err24];
          } else {
            vErrors.push(err24);
          }
          errors++;
        }
      }
    }
    if (data.text !== void 0) {
      let data10 = data.text;
      if (typeof data10 !== "string" && data10 !== null) {
        const err25 = { instancePath: instancePath + "/text", schemaPath: "#/properties/text/type", keyword: "type", params: { type: schema22.properties.text.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
    }
    if (data.metrics !== void 0) {
      let data11 = data.metrics;
      if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
        for (const key1 in data11) {
          let data12 = data11[key1];
          if (!(typeof data12 == "number" && isFinite(data12))) {
            const err26 = { instancePath: instancePath + "/metrics/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/metrics/additionalProperties/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            if (vErrors === null) {
              vErrors = [err26];
            } else {
              vErrors.push(err26);
            }
            errors++;
          }
        }
      } else {
        const err27 = { instancePath: instancePath + "/metrics", schemaPath: "#/properties/metrics/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
    }
  } else {
    const err28 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err28];
    } else {
      vErrors.push(err28);
    }
    errors++;
  }
  validate18.errors = vErrors;
  return errors === 0;
}
export {
  validateMeasurement,
  validateRollout,
  validateRunDocument,
  validateRunEvent,
  validateRunQuery,
  validateRunState
};
