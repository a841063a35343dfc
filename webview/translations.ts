import * as l10n from "@vscode/l10n";

/**
 * Takes the translations that the host puts into the page. Imported before everything that says
 * something; without any, all is said in English.
 */
const given = document.querySelector<HTMLMetaElement>('meta[name="translations"]')?.content;
if (given) l10n.config({ contents: given });
