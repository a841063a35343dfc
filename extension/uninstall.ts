import path from "node:path";
import { endProcessesOf } from "../trainer/uninstall";

// VS Code runs this after the extension is uninstalled, outside the editor.
void endProcessesOf(path.join(__dirname, "rec-r1.js"));
