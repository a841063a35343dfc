import path from "node:path";

/** The Python that is shipped with this program: beside its bundle, and beside this file before that. */
export const PYTHON_FILES = path.join(__dirname, "python");

/** The variable that names a Python interpreter where the experiment doesn't. */
export const PYTHON_VARIABLE = "REC_R1_PYTHON";

/** The Python interpreter that an engine runs in. */
export function pythonOf(engine: { python?: string }): string {
  const usual = process.platform === "win32" ? "python" : "python3";
  return engine.python || process.env[PYTHON_VARIABLE] || usual;
}

/** What to do when the interpreter cannot be started. */
export const PYTHON_REMEDY = `name one as engine.python, by the setting recR1.pythonPath, or by the variable ${PYTHON_VARIABLE}`;
