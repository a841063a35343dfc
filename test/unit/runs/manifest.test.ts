import { describe, expect, it } from "vitest";
import {
  Command,
  healthSetting,
  LANGUAGE_ID,
  SETTING_NAMES,
  SETTINGS,
} from "../../../extension/commands";
import manifest from "../../../package.json";
import texts from "../../../package.nls.json";
import {
  DEFAULT_THRESHOLDS,
  THRESHOLD_MEANINGS,
  THRESHOLD_NAMES,
} from "../../../runlog/health/thresholds";

/** What the manifest contributes, as far as it is compared here. */
interface Contributions {
  commands: { command: string }[];
  configuration: { properties: Record<string, unknown> };
  languages: { id: string }[];
  menus: Record<string, { command?: string }[]>;
}

const { contributes, capabilities } = manifest as unknown as {
  contributes: Contributions;
  capabilities: { untrustedWorkspaces: { restrictedConfigurations: string[] } };
};

describe("the manifest", () => {
  const commands: string[] = Object.values(Command).sort();
  const settings = SETTING_NAMES.map((name) => `${SETTINGS}.${name}`).sort();

  it("declares the commands that are registered, and no others", () => {
    expect(contributes.commands.map(({ command }) => command).sort()).toEqual(commands);
  });

  it("declares the settings that are read, and no others", () => {
    expect(Object.keys(contributes.configuration.properties).sort()).toEqual(settings);
  });

  it("has every limit of the health checks among the settings, with its default and meaning", () => {
    for (const name of THRESHOLD_NAMES)
      expect(contributes.configuration.properties[`${SETTINGS}.${healthSetting(name)}`]).toEqual(
        expect.objectContaining({
          type: "number",
          minimum: 0,
          default: DEFAULT_THRESHOLDS[name],
          markdownDescription: `%setting.${healthSetting(name)}%`,
        }),
      );
    const said: Record<string, string> = texts;
    for (const name of THRESHOLD_NAMES)
      expect(said[`setting.${healthSetting(name)}`]).toBe(
        `Health check's limit: ${THRESHOLD_MEANINGS[name]}.`,
      );
  });

  it("shows no command in a menu that is not there", () => {
    const shown = Object.values(contributes.menus).flatMap((items) =>
      items.flatMap(({ command }) => command ?? []),
    );
    expect(shown.filter((command) => !commands.includes(command))).toEqual([]);
  });

  it("declares the language", () => {
    expect(contributes.languages.map(({ id }) => id)).toContain(LANGUAGE_ID);
  });

  it("lets no untrusted workspace choose the program that trains", () => {
    expect(capabilities.untrustedWorkspaces.restrictedConfigurations).toContain("recR1.nodePath");
  });
});
