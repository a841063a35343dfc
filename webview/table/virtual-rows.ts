import {
  elementScroll,
  observeElementOffset,
  observeElementRect,
  type VirtualItem,
  Virtualizer,
} from "@tanstack/virtual-core";
import type { ReactiveController, ReactiveControllerHost } from "lit";

export interface VirtualRowsOptions {
  rowHeight(): number;
  count(): number;
  /** What scrolls, once it is there. */
  element(): HTMLElement | null;
  /** Told which rows are in sight, whenever that may have changed. */
  inSight(first: number, last: number): void;
}

/** Rows of one height of which only those in sight are in the document. */
export class VirtualRows implements ReactiveController {
  private virtualizer: Virtualizer<HTMLElement, Element> | undefined;
  private unmount: (() => void) | undefined;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly options: VirtualRowsOptions,
  ) {
    host.addController(this);
  }

  /** Rows to render, each with where it begins. */
  get items(): VirtualItem[] {
    this.virtualizer?.setOptions(this.settings());
    return this.virtualizer?.getVirtualItems() ?? [];
  }

  hostUpdated(): void {
    if (!this.virtualizer) {
      if (!this.options.element()) return;
      this.virtualizer = new Virtualizer<HTMLElement, Element>(this.settings());
      this.unmount = this.virtualizer._didMount();
      this.host.requestUpdate();
    }
    this.virtualizer._willUpdate();
    this.tell();
  }

  hostDisconnected(): void {
    this.unmount?.();
    this.unmount = undefined;
    this.virtualizer = undefined;
  }

  scrollTo(index: number): void {
    this.virtualizer?.scrollToIndex(index, { align: "auto" });
  }

  private tell(): void {
    const items = this.virtualizer?.getVirtualItems() ?? [];
    const [first, last] = [items[0], items.at(-1)];
    if (first && last) this.options.inSight(first.index, last.index);
  }

  private settings() {
    return {
      count: this.options.count(),
      getScrollElement: () => this.options.element(),
      estimateSize: () => this.options.rowHeight(),
      overscan: 8,
      observeElementRect,
      observeElementOffset,
      scrollToFn: elementScroll,
      onChange: () => {
        this.tell();
        this.host.requestUpdate();
      },
    };
  }
}
