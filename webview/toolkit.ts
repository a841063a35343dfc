/**
 * The only place that knows `@vscode/webview-ui-toolkit`, which was deprecated on 2025-01-01.
 * Its badge is left out: it sets a style attribute, which the content policy refuses.
 * Must be evaluated before the page's `load` event, or the toolkit never takes the theme.
 */
import {
  provideVSCodeDesignSystem,
  vsCodeButton,
  vsCodeCheckbox,
  vsCodeDropdown,
  vsCodeOption,
  vsCodeProgressRing,
} from "@vscode/webview-ui-toolkit";

provideVSCodeDesignSystem().register(
  vsCodeButton(),
  vsCodeCheckbox(),
  vsCodeDropdown(),
  vsCodeOption(),
  vsCodeProgressRing(),
);
