import * as l10n from "@vscode/l10n";
import { css, html, LitElement } from "lit";
import { customElement, state } from "lit/decorators.js";
import type { Taken } from "./charts/chart-events";
import { faultText } from "./format";
import { base } from "./theme";

/** How long a notice stays. */
const SHOWN_MS = 4_000;

const STRINGS = {
  copied: (what: string) => l10n.t("Copied: {0}", what),
  failed: (what: string, why: string) => l10n.t("Could not copy {0}: {1}", what, why),
};

/** Who puts text into the clipboard, and pictures into files. */
interface Takes {
  copyText(text: string): Promise<void>;
  savePicture(name: string, base64: string): Promise<void>;
}

/** Carries out what is to be taken along, and says briefly that it was done. */
@customElement("rec-notice")
export class Notice extends LitElement {
  static override styles = [
    base,
    css`
      div {
        background: var(--vscode-notifications-background, var(--vscode-editorWidget-background));
        border: 1px solid var(--vscode-notifications-border, var(--r-line));
        border-radius: 4px;
        bottom: 12px;
        box-shadow: 0 2px 8px var(--vscode-widget-shadow, transparent);
        color: var(--vscode-notifications-foreground, inherit);
        inset-inline-end: 12px;
        max-width: 80%;
        overflow-wrap: anywhere;
        padding: 6px 12px;
        position: fixed;
        z-index: 10;
      }
      div:empty {
        display: none;
      }
    `,
  ];

  @state() private text = "";
  private gone: ReturnType<typeof setTimeout> | undefined;

  /** Puts text into the clipboard; a picture too, or into a file where the clipboard takes none. */
  async take(taken: Taken, store: Takes): Promise<void> {
    try {
      if ("text" in taken) await store.copyText(taken.text);
      else if (!(await copyPicture(taken.picture)))
        return store.savePicture(taken.name, await base64Of(taken.picture));
      this.say(STRINGS.copied(taken.what));
    } catch (error) {
      this.say(STRINGS.failed(taken.what, faultText(error)));
    }
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.gone);
  }

  protected override render() {
    return html`<div role="status">${this.text}</div>`;
  }

  private say(text: string): void {
    this.text = text;
    clearTimeout(this.gone);
    this.gone = setTimeout(() => {
      this.text = "";
    }, SHOWN_MS);
  }
}

/** False where the webview may not write pictures into the clipboard. */
async function copyPicture(picture: Blob): Promise<boolean> {
  try {
    await navigator.clipboard.write([new ClipboardItem({ [picture.type]: picture })]);
    return true;
  } catch {
    return false;
  }
}

function base64Of(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).split(",")[1] ?? "");
    reader.onerror = () => reject(reader.error ?? new Error("unreadable"));
    reader.readAsDataURL(blob);
  });
}
