import type { ReactiveController, ReactiveControllerHost } from "lit";
import type { HostLine } from "./run-store";

/** What VS Code gives a webview, once. */
export interface VsCode<State> extends HostLine {
  getState(): unknown;
  setState(state: State): void;
}

/** What a panel's page stands in: the host, whose messages it takes, and the theme. */
export class Surroundings implements ReactiveController {
  /** Raised when the theme changes, for what is drawn on canvases. */
  theme = 0;
  private readonly themes: MutationObserver;
  private readonly received = (event: MessageEvent<unknown>) => this.receive(event.data);

  constructor(
    host: ReactiveControllerHost,
    private readonly receive: (message: unknown) => void,
  ) {
    host.addController(this);
    this.themes = new MutationObserver(() => {
      this.theme++;
      host.requestUpdate();
    });
  }

  hostConnected(): void {
    window.addEventListener("message", this.received);
    this.themes.observe(document.body, { attributes: true, attributeFilter: ["class"] });
  }

  hostDisconnected(): void {
    window.removeEventListener("message", this.received);
    this.themes.disconnect();
  }
}
