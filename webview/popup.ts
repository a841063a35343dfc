import { css } from "lit";

/** How near a popup comes to the window's edges, in pixels. */
const MARGIN = 4;

/**
 * A popover at the element that opens it: it stays inside the window, keeps its keys to itself and
 * gives the keyboard back. A click elsewhere closes it by the browser's own doing.
 */
export class Popup {
  private opener: HTMLElement | undefined;
  /** Whether it was open when the mouse went down on its opener. */
  private pressedOpen = false;

  /** @param element the popover, once it is there. */
  constructor(private readonly element: () => HTMLElement | null) {}

  /** Shows it below its opener, or above where there is room above alone. */
  open(opener: HTMLElement, align: "start" | "end" = "start"): void {
    this.opener?.removeEventListener("pointerdown", this.pressed);
    opener.addEventListener("pointerdown", this.pressed);
    this.opener = opener;
    const element = this.element()!;
    element.showPopover();
    const at = opener.getBoundingClientRect();
    const { width, height } = element.getBoundingClientRect();
    const above = at.bottom + height > innerHeight && at.top >= height;
    const left = align === "start" ? at.left : at.right - width;
    element.style.left = `${within(left, innerWidth - width)}px`;
    element.style.top = `${within(above ? at.top - height : at.bottom, innerHeight - height)}px`;
  }

  close(): void {
    this.element()?.hidePopover();
    this.opener?.focus();
  }

  /**
   * Whether a click on the opener closes it instead of opening it. By the time of the click the
   * browser has closed what was open when the mouse went down.
   */
  closes(): boolean {
    const { pressedOpen, isOpen } = this;
    this.pressedOpen = false;
    if (isOpen) this.close();
    return isOpen || pressedOpen;
  }

  /** Takes the keys that are pressed in it: none is meant for the panel behind it. */
  readonly keyed = (event: KeyboardEvent): void => {
    event.stopPropagation();
    if (event.key !== "Escape") return;
    event.preventDefault();
    this.close();
  };

  private get isOpen(): boolean {
    return this.element()?.matches(":popover-open") ?? false;
  }

  private readonly pressed = (): void => {
    this.pressedOpen = this.isOpen;
  };
}

function within(place: number, end: number): number {
  return Math.max(MARGIN, Math.min(place, end - MARGIN));
}

export const popupStyles = css`
  [popover] {
    background: var(--vscode-editorWidget-background);
    border: 1px solid var(--vscode-widget-border, var(--r-line));
    border-radius: 4px;
    box-shadow: 0 2px 8px var(--vscode-widget-shadow, transparent);
    color: var(--vscode-editorWidget-foreground, inherit);
    font: inherit;
    margin: 0;
    padding: 4px;
    position: fixed;
  }
`;
